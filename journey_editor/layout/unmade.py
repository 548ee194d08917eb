"""Figures of known place and size that are made when somebody looks near them: of a large map few are."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import chain, repeat
from operator import add
from typing import NamedTuple, overload

from journey_editor.layout.drawing import (
    LARGEST,
    Box,
    Figure,
    FigureKind,
    Placed,
    Run,
    Runs,
    moved,
    placed_from,
)

Spot = tuple[float, float, float, float]
"""Where a thing stands and how large it is: x, y, width and height."""


class Spots(NamedTuple):
    """The spots of many things, the x of each, then the y, and so on."""

    xs: Sequence[float]
    ys: Sequence[float]
    ws: Sequence[float]
    hs: Sequence[float]

    @classmethod
    def of(cls, *columns: Iterable[float]) -> Spots:
        """Spots of plain numbers: of a large map there are so many that objects for them count."""
        return cls(*[array("d", numbers) for numbers in columns])


class _Plan(NamedTuple):
    """What figures are made from, for those who make them: it knows nothing of the runs that refer to it.

    With such a circle each edit would leave behind what only the collector can find.
    """

    kinds: Sequence[FigureKind]
    ids: Sequence[str]
    personas: Sequence[str]
    spots: Spots
    draw: Callable[[int], Figure]
    own_keys: Sequence[str]

    def run(self, own: slice) -> Run:
        """Some of the figures as a run."""
        xs, ys, ws, hs = [numbers[own] for numbers in self.spots]
        box: Box = min(xs), min(ys), max(map(add, xs, ws)), max(map(add, ys, hs))
        return Run(
            box,
            partial(self._made, own),
            partial(self.ids.__getitem__, own),
            partial(self.keys, own),
            lambda: self.kinds[own],
            has_plain_keys=not self.own_keys,
        )

    def keys(self, own: slice) -> Sequence[str]:
        """The keys of some of them."""
        if self.own_keys:
            return self.own_keys[own]
        return [
            f"{kind}:{persona}:{id_}" if persona else f"{kind}:{id_}"
            for kind, persona, id_ in zip(self.kinds[own], self.personas[own], self.ids[own], strict=True)
        ]

    def _made(self, own: slice) -> list[Placed]:
        return self.made(own, self.spots.xs[own], self.spots.ys[own])

    def made(self, own: slice, xs: Iterable[float], ys: Iterable[float]) -> list[Placed]:
        """Some of the figures at these places."""
        figures = map(self.draw, range(len(self.ids))[own])
        who = self.keys(own), self.kinds[own], self.ids[own]
        return list(map(placed_from, zip(*who, figures, xs, ys, self.personas[own], strict=True)))


class Unmade(Runs):
    """Figures with their kinds, ids, personas and spots; `draw` gives one by its number.

    A key is the name of the kind, then the persona if there is one, and the id, unless `keys` are given.
    """

    def __init__(
        self,
        kinds: Sequence[FigureKind],
        ids: Sequence[str],
        personas: Sequence[str],
        spots: Spots,
        draw: Callable[[int], Figure],
        keys: Sequence[str] = (),
    ) -> None:
        self._plan = _Plan(kinds, ids, personas, spots, draw, keys)

    def __len__(self) -> int:
        return len(self._plan.ids)

    def __iter__(self) -> Iterator[Placed]:
        return chain.from_iterable([run.figures for run in self.runs])

    @overload
    def __getitem__(self, at: int) -> Placed: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Placed]: ...

    def __getitem__(self, at: int | slice) -> Placed | Sequence[Placed]:
        return list(self)[at]

    @property
    def kinds(self) -> Sequence[FigureKind]:
        """The kinds of the figures, none of which is made for that."""
        return self._plan.kinds

    @property
    def keys(self) -> Sequence[str]:
        """The keys of the figures, none of which is made for that."""
        return self._plan.keys(slice(None))

    @property
    def spots(self) -> Spots:
        """Where the figures stand in their part, none of which is made for that."""
        return self._plan.spots

    def moved(self, dx: float, dy: float) -> list[Placed]:
        """The figures further to the right and down, all made at once when nobody has looked at them yet."""
        if "runs" in vars(self):
            return moved(self, dx, dy)
        xs, ys = self.spots.xs, self.spots.ys
        return self._plan.made(slice(None), map(add, xs, repeat(dx)), map(add, ys, repeat(dy)))

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The figures in runs; all of one are made at once."""
        starts = range(0, len(self), LARGEST)
        return tuple([self._plan.run(slice(start, start + LARGEST)) for start in starts])
