"""How many lines texts need: many are measured together, and no line is made before somebody looks."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, chain, compress, repeat
from operator import add, sub
from typing import Final

from journey_editor.layout.marks import Face
from journey_editor.layout.shaping.breaks import has_breaks
from journey_editor.layout.typography import GLUE, paragraph, width, words_of

_PARTS: Final = 1024
"""Advances of the bundled fonts are whole numbers of such parts of a thousandth: so is a sum of them."""


class Lengths:
    """Texts of one face, for which it can be asked how many lines `typography.paragraph` gives each.

    Lines are found in sums of the words' advances; a text that is not simply words with blanks
    between is set as a paragraph instead.
    """

    __slots__ = ("_are_breaking", "_face", "_space", "_starts", "_sums", "_texts", "_wider", "_widest", "odd")

    def __init__(self, texts: Sequence[str], face: Face) -> None:
        words = words_of(face)
        split = list(map(str.split, texts))
        flat = list(chain.from_iterable(split))
        own = list(map(words.__getitem__, flat))
        self._texts = texts
        self._face = face
        self._starts = starts = list(accumulate(map(len, split), initial=0))
        self.odd = _odd(texts, split)
        """The numbers of the texts that must be set to be measured."""
        if words.shaped:
            for at in compress(range(len(flat)), map(words.shaped.__contains__, flat)):
                # Sums stay exact, and so do the lengths of all texts after them.
                own[at] = 0.0
                self.odd.add(bisect_right(starts, at) - 1)
        self._space = words[" "]
        self._widest = max(own, default=0.0)
        self._sums = list(accumulate(map(add, own, repeat(self._space)), initial=0.0))
        self._are_breaking: bool | None = None
        self._wider: dict[tuple[float, float], set[int]] = {}

    def counts(self, limit: float, size: float, leading: float) -> list[int]:
        """The number of lines of each text, no wider than `limit` points."""
        room = _room(limit, size) + self._space
        ends = list(map(self._sums.__getitem__, self._starts))
        wide = map(sub, ends[1:], ends)
        found = [1 if 0.0 < own <= room else 0 for own in wide]
        for at in self.odd:
            found[at] = 0
        if 0 in found:
            for at, count in enumerate(found):
                if not count:
                    found[at] = self.lines(at, limit, size, leading)[0]
        return found

    def lines(self, at: int, limit: float, size: float, leading: float) -> tuple[int, float]:
        """The number of lines of one text, and how wide the last of them is, in points."""
        sums, start, end = self._sums, self._starts[at], self._starts[at + 1]
        if at in self.odd:
            return self._as_paragraph(at, limit, size, leading)
        space = self._space
        room = _room(limit, size) + space
        total = sums[end]
        if total - sums[start] <= room:
            return (1, (total - sums[start] - space) * (size / 1000)) if end > start else (0, 0.0)
        if self._breaks(at):
            return self._as_paragraph(at, limit, size, leading)
        count = 1
        while total - sums[start] > room:
            following = bisect_right(sums, sums[start] + room, start + 1, end + 1) - 1
            if following == start:
                return self._as_paragraph(at, limit, size, leading)  # a word is wider than the line
            start = following
            count += 1
        return count, (total - sums[start] - space) * (size / 1000)

    def within(
        self, at: int, most: int, limit: float, size: float, leading: float
    ) -> tuple[int, float] | None:
        """The same of a text that is not odd; None with more lines than that, or a word wider than one."""
        longest = most * (_room(limit, size) + self._space)
        if self._sums[self._starts[at + 1]] - self._sums[self._starts[at]] > longest:
            return None
        wider = self._wider.get((limit, size))
        if at in (self._with_wider(limit, size) if wider is None else wider):
            return None
        found = self.lines(at, limit, size, leading)
        return found if found[0] <= most else None

    def _with_wider(self, limit: float, size: float) -> set[int]:
        """The numbers of the texts that have a word wider than the limit."""
        found = self._wider[limit, size] = set()
        part, space, starts = size / 1000, self._space, self._starts
        if self._widest * part > limit:
            words = enumerate(map(sub, self._sums[1:], self._sums))
            found |= {bisect_right(starts, at) - 1 for at, own in words if (own - space) * part > limit}
        return found

    def _breaks(self, at: int) -> bool:
        """Whether lines of a text may end at other places than blanks."""
        if self._are_breaking is None:
            self._are_breaking = has_breaks("\n".join(self._texts))
        return self._are_breaking and has_breaks(self._texts[at])

    def _as_paragraph(self, at: int, limit: float, size: float, leading: float) -> tuple[int, float]:
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


def _odd(texts: Sequence[str], split: Sequence[list[str]]) -> set[int]:
    """The texts that have line breaks or blanks that hold words together."""
    joined = list(map(" ".join, split))
    if joined == list(texts):
        return set()
    differ = [at for at, (text, plain) in enumerate(zip(texts, joined, strict=True)) if text != plain]
    return {at for at in differ if _has_glue(texts[at]) or len(texts[at].strip().splitlines()) > 1}


def _has_glue(text: str) -> bool:
    return not text.isascii() and any(map(text.__contains__, GLUE))
