"""One line of text as glyphs at their places, in the order in which they are seen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from journey_editor.layout.marks import Cluster, Face, Piece
from journey_editor.layout.shaping.fonts import BUNDLED, FontFile, bundled, font_for, opened
from journey_editor.layout.shaping.scripts import (
    Direction,
    clusters,
    levels,
    visual_order,
)

_PLAIN_SCRIPTS: Final = frozenset({"Latn", "Grek", "Cyrl"})
_NO_SCRIPT: Final = frozenset({"Zyyy", "Zinh", "Zzzz"})
_KANA: Final = frozenset({"Hira", "Kana"})


class Shape(NamedTuple):
    """A shaped line: its width and its pieces from left to right, in parts of the size."""

    width: float
    pieces: tuple[Piece, ...]


class _Run(NamedTuple):
    """Clusters that follow each other in one font, script and level."""

    font: FontFile
    script: str
    level: int
    text: str


@lru_cache(16384)
def shape(text: str, face: Face, direction: Direction) -> Shape:
    """The line as glyphs, without kerning, as the ruler measures plain text."""
    runs = list(_runs(text, face, direction))
    language = _language({run.script for run in runs})
    pieces, x = [], 0.0
    for place in visual_order([run.level for run in runs]):
        piece, x = _shaped(runs[place], x, language)
        pieces.append(piece)
    return Shape(x, tuple(pieces))


def _runs(text: str, face: Face, direction: Direction) -> Iterator[_Run]:
    parts = clusters(text)
    depths = levels(text, direction)
    default = bundled(BUNDLED[face])
    keys: list[tuple[FontFile, str, int]] = []
    place = 0
    for part, script in zip(parts, _scripts(parts), strict=True):
        keys.append((font_for(part, face) or default, script, depths[place]))
        place += len(part)
    for (font, script, level), group in groupby(zip(keys, parts, strict=True), key=lambda pair: pair[0]):
        yield _Run(font, script, level, "".join(part for _, part in group))


def _scripts(parts: list[str]) -> list[str]:
    """The script of each cluster; signs of no script belong to what is before them."""
    from fontTools import unicodedata

    found: list[str] = []
    for part in parts:
        own = [str(unicodedata.script(character)) for character in part]
        strong = next((script for script in own if script not in _NO_SCRIPT), "")
        found.append(strong or (found[-1] if found else "Zyyy"))
    return found


def _language(scripts: set[str]) -> str:
    """Whose forms Han characters take: of the language whose letters stand beside them, else Chinese."""
    if scripts & _KANA:
        return "ja"
    return "ko" if "Hang" in scripts else "zh-hans"


def _shaped(run: _Run, x: float, language: str) -> tuple[Piece, float]:
    """The run with its left end at x, and the x of its right end."""
    import uharfbuzz as hb

    font = opened(run.font)
    em = 1 / font.face.upem
    buffer = hb.Buffer()
    buffer.add_str(run.text)
    buffer.guess_segment_properties()
    if run.script not in _NO_SCRIPT:
        buffer.script = run.script
    buffer.language = language
    is_rtl = run.level % 2 == 1
    buffer.direction = "rtl" if is_rtl else "ltr"
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    features = {"kern": False}
    if run.script in _PLAIN_SCRIPTS:
        features |= {"liga": False, "clig": False}
    hb.shape(font, buffer, features)
    starts = sorted({info.cluster for info in buffer.glyph_infos})
    ends = dict(pairwise([*starts, len(run.text)]))
    found: list[Cluster] = []
    glyphs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    for start, group in groupby(glyphs, key=lambda pair: pair[0].cluster):
        placed = []
        for info, position in group:
            advance = position.x_advance * em
            placed.append((info.codepoint, x + position.x_offset * em, position.y_offset * em, advance))
            x += advance
        # What is never drawn belongs to the sign before it, or to the first one.
        begin = 0 if start == starts[0] else start
        found.append(Cluster(run.text[begin : ends[start]], tuple(placed)))
    return Piece(run.font, is_rtl, tuple(found)), x
