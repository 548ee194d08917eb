"""The ruler: bundled fonts, their own advances, and lines broken once for screen and paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Final, NamedTuple

from journey_editor.disguises import undisguised
from journey_editor.layout import web
from journey_editor.layout.marks import Face, Shaped, Text
from journey_editor.layout.shaping.advances import advances
from journey_editor.layout.shaping.breaks import has_breaks, unbroken
from journey_editor.layout.shaping.fonts import BUNDLED, FALLBACKS, bundled
from journey_editor.layout.shaping.lines import shape
from journey_editor.layout.shaping.scripts import (
    Direction,
    clusters,
    direction_of,
    wants_shaping,
)
from journey_editor.paths import resource

FONT_FILES: Final = BUNDLED
ASCENT: Final = 1.069
DESCENT: Final = 0.293
"""Height above and depth below the baseline of Noto Sans, in parts of the size."""
GLUE: Final = ("\u00a0", "\u2007", "\u202f")
"""Blanks that hold words together."""
_GLUE = re.compile(f"[{''.join(GLUE)}]")
_BLANKS = re.compile(f"[^\\S{''.join(GLUE)}]+")
"""Blanks at which a line may end."""
_MOST_WORDS: Final = 65_536


class _Shaping(Exception):
    """Text that cannot be measured character by character."""


def font_file(face: Face) -> Path:
    """The bundled TrueType file of a face."""
    return resource("fonts", FONT_FILES[face])


@lru_cache(16384)
def _advance(character: str, face: Face) -> float | None:
    """The advance of a character in this very face, in thousandths of the size; None when it has no glyph.

    In binary they are exact, so that their sum is the same in whatever order they are added.
    """
    return advances(bundled(FONT_FILES[face]).path).of(character)


class _Widths(dict[str, float]):
    """Advances of one face by character, falling back along the chain; filled as they are asked."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.is_alone = True
        """Whether everything that was asked so far is drawn in this very face, and nothing is shaped."""
        self._face = face

    def __missing__(self, character: str) -> float:
        if wants_shaping(character):
            self.is_alone = False
            raise _Shaping
        own = _face_for(character, self._face)
        width = _advance(character, own)
        if width is None or own != self._face:
            self.is_alone = False
        if width is None:
            raise _Shaping
        self[character] = width
        return width


@cache
def _widths(face: Face) -> _Widths:
    return _Widths(face)


@lru_cache(4096)
def _face_for(character: str, face: Face) -> Face:
    return next((it for it in (face, *FALLBACKS) if _advance(character, it) is not None), face)


class _Words(dict[str, float]):
    """Advances of words in one face, in thousandths of the size; kept, as words come again.

    Those of `shaped` words are not exact in binary, all others are.
    """

    def __init__(self, face: Face) -> None:
        super().__init__()
        self.shaped: set[str] = set()
        self._face = face
        self._of = _widths(face).__getitem__

    def __missing__(self, word: str) -> float:
        if len(self) >= _MOST_WORDS:
            self.clear()  # but not `shaped`, as whoever asks for many words looks there afterwards
        try:
            width = sum(map(self._of, word), 0.0)
        except _Shaping:
            self.shaped.add(word)
            width = self._shaped(word)
            after_blank = f" {word}"
            if len(clusters(after_blank)) == len(clusters(word)):
                # It begins with a mark without a letter, which stands on the blank before it.
                width = max(width, self._shaped(after_blank) - self._of(" "))
        self[word] = width
        return width

    def _shaped(self, text: str) -> float:
        return shape(text, self._face, direction_of(text)).width * 1000


def _is_plain(text: str, face: Face) -> bool:
    """Whether the text can be set character by character, in the bundled fonts."""
    if text.isascii():
        return True
    try:
        sum(map(_widths(face).__getitem__, text))
    except _Shaping:
        return False
    return True


@lru_cache(16)
def words_of(face: Face) -> _Words:
    """The advances of words in a face, in thousandths of the size, by word."""
    return _Words(face)


def width(text: str, face: Face, size: float) -> float:
    """The advance of the text on one line, in points; without kerning."""
    return words_of(face)[text] * (size / 1000)


def widths(words: Iterable[str], face: Face, size: float) -> list[float]:
    """The advances of words, in points."""
    part = size / 1000
    return [width * part for width in map(words_of(face).__getitem__, words)]


def runs(text: str, face: Face) -> list[tuple[str, Face]]:
    """The text cut into stretches that one face can draw; what no face has stays in `face`."""
    if text.isascii() or _own(face).issuperset(text):
        return [(text, face)]
    found: list[tuple[str, Face]] = []
    for character in text:
        chosen = _face_for(character, face)
        if found and found[-1][1] == chosen:
            found[-1] = (found[-1][0] + character, chosen)
        else:
            found.append((character, chosen))
    _own(face).update(*[run for run, chosen in found if chosen == face])
    return found


def _is_own(measured: str, face: Face) -> bool:
    """Whether a text whose words were measured in a face is surely drawn in it, character by character."""
    if measured.isprintable() and (measured.isascii() or _widths(face).is_alone):
        return True
    return _own(face).issuperset(measured)


@cache
def _own(face: Face) -> set[str]:
    """The characters met so far that are drawn in this face, whatever stands beside them."""
    return set()


def line_marks(
    text: str, face: Face, size: float, color: str, x: float, baseline: float, link: str = ""
) -> list[Text]:
    """The marks of one line of text beginning at x; several when fonts must be changed."""
    text = undisguised(text)
    if not _is_plain(text, face):
        pieces = shape(text, face, direction_of(text)).pieces
        return [Shaped(x, baseline, text, face, size, color, width(text, face, size), link, pieces)]
    marks = []
    for run, run_face in runs(text, face):
        advance = width(run, run_face, size)
        marks.append(Text(x, baseline, run, run_face, size, color, advance, link))
        x += advance
    return marks


class Paragraph(NamedTuple):
    """Text broken into lines; `w` is the longest line's width, `h` the height of all, in points.

    `links` are the addresses in it, `widths` those of the lines; whoever changes the lines leaves them
    out. Those of lines that are shaped mean nothing.
    """

    lines: tuple[str, ...]
    w: float
    face: Face
    size: float
    leading: float
    links: tuple[web.Stretch, ...] = ()
    direction: Direction = "ltr"
    widths: tuple[float, ...] = ()

    @property
    def h(self) -> float:
        """The height of all lines."""
        return len(self.lines) * self.leading

    @property
    def last_w(self) -> float:
        """How wide the last line is."""
        if not self.lines:
            return 0.0
        last = self.lines[-1]
        if self.widths and _is_own(last, self.face):
            return self.widths[-1]
        return width(last, self.face, self.size)

    def marks(self, x: float, y: float, color: str) -> list[Text]:
        """The lines as marks, the top left corner of the first one at x, y."""
        first = y + baseline(self.size, self.leading)
        if self.widths and not self.links:
            return self._measured(x, first, color)
        return [
            mark
            for number, line in enumerate(self.lines)
            if line
            for mark in (
                self._linked(number, x, first + number * self.leading, color)
                if self.links
                else self._line(number, x, first + number * self.leading, color)
            )
        ]

    def _measured(self, x: float, first: float, color: str) -> list[Text]:
        """The marks of lines that were measured when they were broken."""
        face, size, leading = self.face, self.size, self.leading
        is_alone = _widths(face).is_alone
        marks: list[Text] = []
        for number, (line, wide) in enumerate(zip(self.lines, self.widths, strict=True)):
            y = first + number * leading
            if (is_alone and line.isprintable()) or _is_own(line, face):
                if line:
                    marks.append(Text(x, y, line, face, size, color, wide))
            else:
                marks += self._line(number, x, y, color)
        return marks

    def _line(self, number: int, x: float, baseline: float, color: str, link: str = "") -> list[Text]:
        line = self.lines[number]
        marks = line_marks(line, self.face, self.size, color, x, baseline, link)
        if self.direction == "rtl" and isinstance(marks[0], Shaped):
            # The line runs as its paragraph does, whichever letter it begins with.
            marks = [replace(marks[0], pieces=shape(line, self.face, "rtl").pieces)]
        return marks

    def _linked(self, number: int, x: float, baseline: float, color: str) -> list[Text]:
        """The marks of one line, those of each address by themselves."""
        line, start = self.lines[number], 0
        marks: list[Text] = []
        own = [(one.start, one.end, one.address) for one in self.links if one.line == number]
        if own and not _is_plain(line, self.face):
            # What is shaped cannot be cut; the whole line leads to its first address.
            return self._line(number, x, baseline, color, own[0][2])
        for begin, end, address in [*own, (len(line), len(line), "")]:
            for text, link in ((line[start:begin], ""), (line[begin:end], address)):
                if text:
                    marks += line_marks(text, self.face, self.size, color, x, baseline, link)
                    x += width(text, self.face, self.size)
            start = end
        return marks


_paragraph_from: Final[Callable[[tuple[object, ...]], Paragraph]] = partial(tuple.__new__, Paragraph)


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
    widths: list[float] = []
    if text.isprintable():
        # As nearly all are: there is no line break in it, and no blank but the ordinary one.
        words = text.split()
        if words:
            _break(words, face, limit * 1000 / size, lines, widths)
    else:
        for stretch in text.strip().splitlines():
            is_glued = not stretch.isascii() and _GLUE.search(stretch)
            words = _BLANKS.split(stretch.strip()) if is_glued else stretch.split()
            _break(words, face, limit * 1000 / size, lines, widths)
    links = web.stretches(text, lines) if web.mentions_one(text) else ()
    part, shown, direction = size / 1000, tuple(lines), direction_of(text)
    if len(widths) == 1:
        wide = widths[0] * part
        return _paragraph_from((shown, wide, face, size, leading, links, direction, (wide,)))
    wides = tuple([wide * part for wide in widths])
    return _paragraph_from((shown, max(wides, default=0.0), face, size, leading, links, direction, wides))


def _break(words: Sequence[str], face: Face, limit: float, lines: list[str], widths: list[float]) -> None:
    """Add the lines of one paragraph of words and their widths. Lengths are thousandths of the size."""
    of = words_of(face)
    own = list(map(of.__getitem__, words))
    space = of[" "]
    wide = sum(own, space * (len(own) - 1))
    whole = " ".join(words)
    if wide <= limit:
        lines.append(whole)
        widths.append(wide)
        return
    if max(own) <= limit and not has_breaks(whole):
        _break_at_blanks(words, own, space, limit, lines, widths)
        return
    line, used = "", 0.0
    for word, blank in _words(whole):
        wide = of[word]
        gap = space if line and blank else 0.0
        if line and used + gap + wide > limit:
            lines.append(line)
            widths.append(used)
            line, used, gap = "", 0.0, 0.0
        rest = word
        if wide > limit:
            *full, rest = _chopped(word, face, limit)
            lines += full
            widths += [of[piece] for piece in full]
            wide = of[rest]
        line = f"{line}{blank}{rest}" if line else rest
        used += gap + wide
    lines.append(line)
    widths.append(used)


def _break_at_blanks(
    words: Sequence[str],
    own: Sequence[float],
    space: float,
    limit: float,
    lines: list[str],
    widths: list[float],
) -> None:
    """Add lines of words that all find room on one, given the widths of the words."""
    start, used = 0, own[0]
    for place in range(1, len(words)):
        longer = used + space + own[place]
        if longer > limit:
            lines.append(" ".join(words[start:place]))
            widths.append(used)
            start, longer = place, own[place]
        used = longer
    lines.append(" ".join(words[start:]))
    widths.append(used)


def _words(text: str) -> list[tuple[str, str]]:
    """The words of a text with the blank before each; parts of a word have none."""
    if not has_breaks(text):
        return [(word, " ") for word in text.split(" ")]
    found = []
    for word in text.split(" "):
        first, *others = unbroken(word)
        found.append((first, " "))
        found += [(part, "") for part in others]
    return found


def _chopped(word: str, face: Face, limit: float) -> list[str]:
    """A word cut between its signs into pieces no wider than the limit, at least one each."""
    is_plain = _is_plain(word, face)
    widths, of = _widths(face), words_of(face)
    pieces, piece, used = [], "", 0.0
    for sign in word if is_plain else clusters(word):
        # Letters that join are narrower together.
        wide = used + widths[sign] if is_plain else of[piece + sign]
        if piece and wide > limit:
            pieces.append(piece)
            piece, wide = "", widths[sign] if is_plain else of[sign]
        piece += sign
        used = wide
    return [*pieces, piece]
