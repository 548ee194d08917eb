"""The ruler: bundled fonts, their own advances, and lines broken once for screen and paper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from journey_editor.disguises import DIRECTIONS
from journey_editor.layout import web
from journey_editor.layout.marks import Face, Text
from journey_editor.paths import resource

FONT_FILES: Final[dict[Face, str]] = {
    "regular": "NotoSans-Regular.ttf",
    "semibold": "NotoSans-SemiBold.ttf",
    "bold": "NotoSans-Bold.ttf",
    "italic": "NotoSans-Italic.ttf",
    "symbols": "NotoSansSymbols-Regular.ttf",
    "symbols2": "NotoSansSymbols2-Regular.ttf",
    "math": "NotoSansMath-Regular.ttf",
    "emoji": "NotoEmoji-Regular.ttf",
}
FALLBACKS: Final[tuple[Face, ...]] = ("regular", "math", "symbols", "symbols2", "emoji")
ASCENT: Final = 1.069
DESCENT: Final = 0.293
"""Height above and depth below the baseline of Noto Sans, in parts of the size."""
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0e\ufe0f" + DIRECTIONS)
"""Characters of which nothing is drawn; those that would turn round the letters beside them must not get to
a painter that obeys them."""
_GLUE = re.compile("[\u00a0\u2007\u202f]")
_BLANKS = re.compile("[^\\S\u00a0\u2007\u202f]+")
"""Blanks at which a line may end; those that hold words together are none."""
_MOST_WORDS: Final = 65_536
_IDEOGRAPHS = re.compile("[\u2e80-\u9fff\uac00-\ud7a3]")
_BREAKS = re.compile(rf"[-/\u2010\u2013\u2014\\|]|{_IDEOGRAPHS.pattern}")
"""Characters after which a line may end, though no blank follows."""


def font_file(face: Face) -> Path:
    """The bundled TrueType file of a face."""
    return resource("fonts", FONT_FILES[face])


@cache
def _advances(face: Face) -> dict[int, float]:
    """Advance width of every character of a face, in thousandths of the size, by code point.

    In binary they are exact, so that their sum is the same in whatever order they are added.
    """
    from fontTools.ttLib import TTFont

    with TTFont(font_file(face), lazy=True) as font:
        unit = 1000 / font["head"].unitsPerEm
        widths = font["hmtx"].metrics
        codes = font.getBestCmap().items()
        return {code: widths[name][0] * unit for code, name in codes if chr(code) not in _INVISIBLE}


def has_glyph(character: str) -> bool:
    """Whether any bundled font can draw the character."""
    return character in _INVISIBLE or any(ord(character) in _advances(face) for face in FALLBACKS)


class _Widths(dict[str, float]):
    """Advances of one face by character, falling back along the chain; filled as they are asked."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, character: str) -> float:
        width = 0.0
        if character not in _INVISIBLE:
            width = _advances(_face_for(character, self._face)).get(ord(character), 600.0)
        self[character] = width
        return width


@cache
def _widths(face: Face) -> _Widths:
    return _Widths(face)


@lru_cache(4096)
def _face_for(character: str, face: Face) -> Face:
    code = ord(character)
    if code in _advances(face):
        return face
    return next((other for other in FALLBACKS if code in _advances(other)), face)


class _Words(dict[str, float]):
    """Advances of words in one face, in thousandths of the size; kept, as words come again."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._of = _widths(face).__getitem__

    def __missing__(self, word: str) -> float:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = width = sum(map(self._of, word), 0.0)
        return width


@lru_cache(16)
def _words_of(face: Face) -> _Words:
    return _Words(face)


def width(text: str, face: Face, size: float) -> float:
    """The advance of the text on one line, in points; without kerning."""
    return _words_of(face)[text] * (size / 1000)


def widths(words: Iterable[str], face: Face, size: float) -> list[float]:
    """The advances of words, in points."""
    part = size / 1000
    return [width * part for width in map(_words_of(face).__getitem__, words)]


def runs(text: str, face: Face) -> list[tuple[str, Face]]:
    """The text cut into stretches that one face can draw; what no face has stays in `face`."""
    advances = _advances(face)
    if all(map(advances.__contains__, map(ord, text))):
        return [(text, face)]
    found: list[tuple[str, Face]] = []
    for character in text:
        if character in _INVISIBLE:
            continue
        chosen = _face_for(character, face)
        if found and found[-1][1] == chosen:
            found[-1] = (found[-1][0] + character, chosen)
        else:
            found.append((character, chosen))
    return found


def missing(text: str) -> str:
    """The characters of the text that no bundled font can draw, each once."""
    if text.isascii() and text.isprintable():
        return ""  # as for most texts: then no font need be opened
    return "".join(dict.fromkeys(c for c in text if not c.isspace() and not has_glyph(c)))


def line_marks(
    text: str, face: Face, size: float, color: str, x: float, baseline: float, link: str = ""
) -> list[Text]:
    """The marks of one line of text beginning at x; several when fonts must be changed."""
    marks = []
    for run, run_face in runs(text, face):
        advance = width(run, run_face, size)
        marks.append(Text(x, baseline, run, run_face, size, color, advance, link))
        x += advance
    return marks


class Paragraph(NamedTuple):
    """Text broken into lines; `w` is the longest line's width, `h` the height of all, in points.

    `links` are the addresses in it.
    """

    lines: tuple[str, ...]
    w: float
    face: Face
    size: float
    leading: float
    links: tuple[web.Stretch, ...] = ()

    @property
    def h(self) -> float:
        """The height of all lines."""
        return len(self.lines) * self.leading

    def marks(self, x: float, y: float, color: str) -> list[Text]:
        """The lines as marks, the top left corner of the first one at x, y."""
        first = y + baseline(self.size, self.leading)
        return [
            mark
            for number, line in enumerate(self.lines)
            if line
            for mark in (
                self._linked(number, x, first + number * self.leading, color)
                if self.links
                else line_marks(line, self.face, self.size, color, x, first + number * self.leading)
            )
        ]

    def _linked(self, number: int, x: float, baseline: float, color: str) -> list[Text]:
        """The marks of one line, those of each address by themselves."""
        line, start = self.lines[number], 0
        marks: list[Text] = []
        own = [(one.start, one.end, one.address) for one in self.links if one.line == number]
        for begin, end, address in [*own, (len(line), len(line), "")]:
            for text, link in ((line[start:begin], ""), (line[begin:end], address)):
                if text:
                    marks += line_marks(text, self.face, self.size, color, x, baseline, link)
                    x += width(text, self.face, self.size)
            start = end
        return marks


@lru_cache(64)
def baseline(size: float, leading: float) -> float:
    """How far below the top of a line of this height its baseline lies."""
    return round((leading - (ASCENT + DESCENT) * size) / 2 + ASCENT * size, 2)


@lru_cache(32768)
def paragraph(text: str, face: Face, size: float, limit: float, leading: float = 0.0) -> Paragraph:
    """The text in lines no wider than `limit` points, broken at blanks, after hyphens and slashes.

    A word wider than the limit is broken between characters; a line break in the text stays one.
    `leading` is the distance of lines, 1.34 of the size when not given.
    """
    leading = leading or round(size * 1.34, 1)
    lines: list[str] = []
    widest = 0.0
    for part in text.strip().splitlines():
        wide = _break(part, face, limit * 1000 / size, lines)
        widest = wide if wide > widest else widest
    links = web.stretches(text, lines) if web.mentions_one(text) else ()
    return Paragraph(tuple(lines), widest * (size / 1000), face, size, leading, links)


def _break(text: str, face: Face, limit: float, lines: list[str]) -> float:
    """Add the lines of one paragraph; returns the widest. Lengths are thousandths of the size."""
    words = _BLANKS.split(text.strip()) if _GLUE.search(text) else text.split()
    of = _words_of(face)
    own = list(map(of.__getitem__, words))
    space = of[" "]
    wide = sum(own, space * (len(own) - 1))
    if wide <= limit:
        lines.append(" ".join(words))
        return wide
    whole = " ".join(words)
    if max(own) <= limit and not _BREAKS.search(whole):
        return _break_at_blanks(words, own, space, limit, lines)
    line, used, widest = "", 0.0, 0.0
    for word, blank in _words(whole):
        wide = of[word]
        gap = space if line and blank else 0.0
        if line and used + gap + wide > limit:
            lines.append(line)
            widest = max(widest, used)
            line, used, gap = "", 0.0, 0.0
        rest = word
        if wide > limit:
            *full, rest = _chopped(word, face, limit)
            lines += full
            widest = max(widest, *(of[piece] for piece in full), 0.0)
            wide = of[rest]
        line = f"{line}{blank}{rest}" if line else rest
        used += gap + wide
    lines.append(line)
    return max(widest, used)


def _break_at_blanks(
    words: Sequence[str], own: Sequence[float], space: float, limit: float, lines: list[str]
) -> float:
    """Add lines of words that all find room on one, given their widths; returns the widest."""
    start, used, widest = 0, own[0], 0.0
    for place in range(1, len(words)):
        longer = used + space + own[place]
        if longer > limit:
            lines.append(" ".join(words[start:place]))
            widest = used if used > widest else widest
            start, longer = place, own[place]
        used = longer
    lines.append(" ".join(words[start:]))
    return used if used > widest else widest


def _words(text: str) -> list[tuple[str, str]]:
    """The words of a text with the blank before each; parts after a hyphen have none."""
    if not _BREAKS.search(text):
        return [(word, " ") for word in text.split(" ")]
    found = []
    for word in text.split(" "):
        blank, start = " ", 0
        for place, character in enumerate(word[:-1]):
            if _BREAKS.match(character) and (place > start or _IDEOGRAPHS.match(character)):
                found.append((word[start : place + 1], blank))
                blank, start = "", place + 1
        found.append((word[start:], blank))
    return found


def _chopped(word: str, face: Face, limit: float) -> list[str]:
    """A word cut between characters into pieces no wider than the limit, at least one each."""
    widths = _widths(face)
    pieces, start, used = [], 0, 0.0
    for place, character in enumerate(word):
        step = widths[character]
        if place > start and used + step > limit:
            pieces.append(word[start:place])
            start, used = place, 0.0
        used += step
    return [*pieces, word[start:]]
