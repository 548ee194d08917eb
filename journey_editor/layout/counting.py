"""How many lines texts need: many are measured together, and no line is made before somebody looks."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, chain, compress, repeat
from operator import add, sub
from typing import Final

from journey_editor.layout.marks import Face
from journey_editor.layout.shaping.breaks import has_breaks
from journey_editor.layout.typography import GLUE, paragraph, width, widths, words_of

_PARTS: Final = 1024
"""Advances of the bundled fonts are whole numbers of such parts of a thousandth: so is a sum of them."""
Lines = tuple[int, float]
"""How many lines a text has, and how wide the last of them is, in points."""


class Lengths:
    """Texts of one face, for which it can be asked how many lines `typography.paragraph` gives each.

    Lines are found in sums of the words' advances; a text that is not simply words with blanks
    between is set as a paragraph instead.
    """

    __slots__ = ("_are_breaking", "_face", "_space", "_starts", "_sums", "_texts", "odd")

    def __init__(self, texts: Sequence[str], face: Face) -> None:
        words = words_of(face)
        split = list(map(str.split, texts))
        flat = list(chain.from_iterable(split))
        own = list(map(words.__getitem__, flat))
        self._texts = texts
        self._face = face
        self._starts = starts = list(accumulate(map(len, split), initial=0))
        self.odd = _odd(texts)
        """The numbers of the texts that must be set to be measured."""
        if words.shaped:
            for at in compress(range(len(flat)), map(words.shaped.__contains__, flat)):
                # Sums stay exact, and so do the lengths of all texts after them.
                own[at] = 0.0
                self.odd.add(bisect_right(starts, at) - 1)
        self._space = words[" "]
        self._sums = list(accumulate(map(add, own, repeat(self._space)), initial=0.0))
        self._are_breaking: bool | None = None

    def counts(self, limit: float, size: float, leading: float) -> list[int]:
        """The number of lines of each text, no wider than `limit` points."""
        room = _room(limit, size) + self._space
        ends = list(map(self._sums.__getitem__, self._starts))
        wide = map(sub, ends[1:], ends)
        found = [1 if 0.0 < own <= room else 0 for own in wide]
        for at in self.odd:
            found[at] = 0
        if 0 in found:
            others = [at for at, count in enumerate(found) if not count]
            for at, lines in zip(others, self.lines(others, limit, size, leading), strict=True):
                found[at] = lines[0]
        return found

    def lines(self, ats: Sequence[int], limit: float, size: float, leading: float) -> list[Lines]:
        """The lines of some texts, by their numbers."""
        return [
            self._as_paragraph(at, limit, size, leading) if lines is None else lines
            for at, lines in zip(ats, self._counted(ats, math.inf, limit, size), strict=True)
        ]

    def within(
        self, ats: Sequence[int], most: int, limit: float, size: float, leading: float
    ) -> list[Lines | None]:
        """The same; None of a text with more lines than that, or with a word wider than a line."""
        found = self._counted(ats, most, limit, size)
        if self.odd or self._are_breaking:
            for place, at in enumerate(ats):
                if found[place] is None and (at in self.odd or self._breaks(at)):
                    own = widths(self._texts[at].split(), self._face, size)
                    if max(own, default=0.0) <= limit and sum(own) <= most * limit:
                        lines = self._as_paragraph(at, limit, size, leading)
                        found[place] = lines if lines[0] <= most else None
        return found

    def _counted(self, ats: Iterable[int], most: float, limit: float, size: float) -> list[Lines | None]:
        """None of a text with more lines than that, of an odd one, or when lines end inside of words."""
        sums, starts, space, odd = self._sums, self._starts, self._space, self.odd
        room, part = _room(limit, size) + space, size / 1000
        found: list[Lines | None] = []
        for at in ats:
            start, end = starts[at], starts[at + 1]
            total = sums[end]
            left, count = total - sums[start], 1
            if at in odd or (left > room and self._breaks(at)):
                count = 0
            while left > room and count:
                # A word that is wider than the line has none.
                following = bisect_right(sums, sums[start] + room, start + 1, end + 1) - 1
                count = count + 1 if following > start and count < most else 0
                start = following
                left = total - sums[start]
            if not count:
                found.append(None)
            else:
                found.append((count, (left - space) * part) if end > start else (0, 0.0))
        return found

    def _breaks(self, at: int) -> bool:
        """Whether lines of a text may end at other places than blanks."""
        if self._are_breaking is None:
            self._are_breaking = has_breaks("\n".join(self._texts))
        return self._are_breaking and has_breaks(self._texts[at])

    def _as_paragraph(self, at: int, limit: float, size: float, leading: float) -> Lines:
        lines = paragraph(self._texts[at], self._face, size, limit, leading).lines
        return len(lines), width(lines[-1], self._face, size) if lines else 0.0


@lru_cache(64)
def lengths(texts: tuple[str, ...], face: Face) -> Lengths:
    """The lengths of texts; kept for a while, as titles stand in several lanes."""
    return Lengths(texts, face)


@lru_cache(64)
def _room(limit: float, size: float) -> float:
    """The limit in thousandths of the size, as the widest that a sum of advances can be below it."""
    return math.floor(limit * 1000 / size * _PARTS) / _PARTS


def _odd(texts: Sequence[str]) -> set[int]:
    """The texts that have line breaks or blanks that hold words together; neither can be printed."""
    if " ".join(texts).isprintable():
        return set()
    return {
        at
        for at, text in enumerate(texts)
        if not text.isprintable() and (_has_glue(text) or len(text.strip().splitlines()) > 1)
    }


def _has_glue(text: str) -> bool:
    return not text.isascii() and any(map(text.__contains__, GLUE))
