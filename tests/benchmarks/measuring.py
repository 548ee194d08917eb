"""Pairs of measurements: a floor and the real path in turn, and what their medians say."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Final, Literal

Sample = Callable[[], float]
Unit = Literal["s", "bytes"]
_MOST_LOOPS: Final = 200


class NotDoneError(Exception):
    """A measured path did not do its work, so its time means nothing."""


@dataclass(frozen=True, slots=True)
class Case:
    """One line of the table at one size: two things to measure in turn, and the proof of the work.

    `seen` looks at what the last samples left, says in a few words what it saw, and raises
    `NotDoneError` when that is not what it should be. `pairs` is how many pairs are enough; None
    leaves it to the run.
    """

    floor: Sample
    real: Sample
    seen: Callable[[], str]
    unit: Unit = "s"
    pairs: int | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """The samples of a case, pair by pair."""

    floors: tuple[float, ...]
    reals: tuple[float, ...]
    seen: str

    @property
    def floor(self) -> float:
        """The median of the floor."""
        return median(self.floors)

    @property
    def real(self) -> float:
        """The median of the real path."""
        return median(self.reals)

    @property
    def ratios(self) -> tuple[float, ...]:
        """The real path to the floor, pair by pair."""
        return tuple(real / floor for floor, real in zip(self.floors, self.reals, strict=True))

    @property
    def ratio(self) -> float:
        """The median of the pairs' ratios, which a machine that slows down meanwhile does not bend."""
        return median(self.ratios)


def measure(case: Case, pairs: int, *, warm: bool = False) -> Measured:
    """Measure both paths in turn; unless they are `warm`, after one pair that does not count in time.

    What was set up for it is hidden from the garbage collector, which otherwise would look through
    the benchmark's own maps again and again.
    """
    gc.collect()
    gc.freeze()
    try:
        if not warm and case.unit == "s":
            case.floor()
            case.real()
        found = [(case.floor(), case.real()) for _ in range(case.pairs or pairs)]
    finally:
        gc.unfreeze()
    return Measured(tuple(a for a, _ in found), tuple(b for _, b in found), case.seen())


class Timed:
    """Seconds that a piece of work takes; what it gave last is kept in `result`, for the proof.

    Short work is done as often as fills `least` seconds, and a sample is then the mean. `before` is
    done ahead of each sample and not timed.
    """

    def __init__(
        self, work: Callable[[], object], before: Callable[[], object] | None = None, least: float = 0.0
    ) -> None:
        self.result: object = None
        self._work = work
        self._before = before
        self._least = least
        self._loops = 0

    def __call__(self) -> float:
        if not self._loops:
            self._loops = self._enough() if self._least else 1
        return self._sample()

    def _sample(self) -> float:
        self.result = None
        if self._before is not None:
            self._before()
        gc.collect()
        work = self._work
        start = perf_counter()
        for _ in range(self._loops):
            self.result = work()
        return (perf_counter() - start) / self._loops

    def _enough(self) -> int:
        self._loops = 1
        self._sample()
        return max(1, min(_MOST_LOOPS, round(self._least / self._sample())))
