"""How large things are, remembered from composing to composing: most come again, in another order."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import count
from typing import Final, NamedTuple

from journey_editor.layout.papers import Papers
from journey_editor.layout.style import Look
from journey_editor.model.records import Experience, Note

_UNKNOWN: Final = 2
"""Of a note; an unknown height is 0."""
_FEW: Final = 8
"""So many notes are measured one by one, more of them all together."""


class Heights:
    """How high some things must be, each by all that it is made from; other inputs, other heights.

    Things are the same when their parts are the same objects, which are held for that.
    """

    __slots__ = ("_last",)

    def __init__(self, *_: object) -> None:
        # One object, as another thread may be composing meanwhile.
        self._last: tuple[tuple[Sequence[object], ...], array[float]] = ((), array("d"))

    def of(
        self, measure: Callable[[Sequence[int]], Iterable[float]], *columns: Sequence[object]
    ) -> array[float]:
        """The heights of things, a part of each in each column; `measure` gives those of some numbers."""
        before, heights = self._last
        if before:
            known = dict(zip(_keys(before), heights, strict=True))
            keys = _keys(columns)
            new = [number for number, key in enumerate(keys) if key not in known]
            if new:
                known.update(zip([keys[number] for number in new], measure(new), strict=True))
            found = array("d", map(known.__getitem__, keys))
        else:
            found = array("d", measure(range(len(columns[0]))))
        self._last = columns, found
        return found


def _keys(columns: Sequence[Sequence[object]]) -> list[tuple[int, ...]]:
    return list(zip(*[map(id, column) for column in columns], strict=True))


class _Known(NamedTuple):
    """What was found of notes at one width, by their numbers: whether they stand well on it, and heights."""

    fits: bytearray
    heights: array[float]


class Sizes:
    """What is known of the notes and thoughts of a cell."""

    __slots__ = ("_last",)

    def __init__(self, *_: object) -> None:
        self._last: tuple[Sequence[Note | Experience], dict[float, _Known]] = ((), {})

    def of(self, records: Sequence[Note | Experience], look: Look) -> SizedPapers:
        """Those of these records, of which only what is not known yet is measured."""
        found = SizedPapers(records, look, *self._last)
        self._last = records, found.known
        return found


class SizedPapers:
    """The notes and thoughts of a cell, asked for by their numbers as those of `Papers` are."""

    def __init__(
        self,
        records: Sequence[Note | Experience],
        look: Look,
        before: Sequence[Note | Experience],
        known: dict[float, _Known],
    ) -> None:
        self._records, self._look = records, look
        self._all = None if before else Papers(records, look)
        self._single: dict[int, Papers] = {}
        self._before = known
        at = dict(zip(map(id, before), count()))
        # What is not known has the last place.
        self._places = [at.get(id(record), -1) for record in records] if before else []
        self.known: dict[float, _Known] = {}
        """What was asked of these. Other widths are forgotten: in the course of time a stage has many."""

    def fits_half(self, numbers: range, w: float) -> Sequence[int]:
        """Whether each note stands well on half the width."""
        fits = (self.known.get(w) or self._at(w)).fits
        own = slice(numbers.start, numbers.stop)
        if _UNKNOWN in fits[own]:
            for papers, ats, new in self._measured([at for at in numbers if fits[at] == _UNKNOWN]):
                for number, found in zip(new, papers.fits_half(ats, w), strict=True):
                    fits[number] = found
        return fits[own]

    def heights(self, numbers: Sequence[int], w: float) -> Sequence[float]:
        """How high each note must be."""
        heights = (self.known.get(w) or self._at(w)).heights
        if not all(map(heights.__getitem__, numbers)):
            for papers, ats, new in self._measured([at for at in numbers if not heights[at]]):
                for number, found in zip(new, papers.heights(ats, w), strict=True):
                    heights[number] = found
        return list(map(heights.__getitem__, numbers))

    def _at(self, w: float) -> _Known:
        before = self._before.get(w)
        if before is None:
            many = len(self._records)
            found = _Known(bytearray([_UNKNOWN]) * many, array("d", [0.0]) * many)
        else:
            found = _Known(
                bytearray(map((*before.fits, _UNKNOWN).__getitem__, self._places)),
                array("d", map((*before.heights, 0.0).__getitem__, self._places)),
            )
        self.known[w] = found
        return found

    def _measured(self, numbers: Sequence[int]) -> list[tuple[Papers, Sequence[int], Sequence[int]]]:
        """Where to ask for some of them: the papers, and their numbers among those and here."""
        if self._all is None and len(self._single.keys() | numbers) > _FEW:
            self._all = Papers(self._records, self._look)
        if self._all is not None:
            return [(self._all, numbers, numbers)]
        for number in numbers:
            if number not in self._single:
                self._single[number] = Papers((self._records[number],), self._look)
        return [(self._single[number], (0,), (number,)) for number in numbers]
