"""How the things of a sheet lie for somebody without a mouse: in rows, and in a row in stacks side by side.

The head is the first row, the stages are the second, and each lane is one. Lengths in points.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable
from itertools import groupby
from typing import Final

from journey_editor.layout.drawing import Band, Drawing, FigureKind, Placed
from journey_editor.layout.geometry import Point, Rect
from journey_editor.layout.index import Index, StandingRun

FOCUSABLE: Final[frozenset[FigureKind]] = frozenset(
    {
        "title",
        "persona",
        "stage",
        "lane",
        "touchpoint",
        "point",
        "note",
        "thought",
        "metrics",
        "channels",
    }
)
"""What the focus can be on: all that has a place of its own. Links and curves are between things."""
HEAD, STAGES, LANES = 0, 1, 2
"""The numbers of the first rows; the lanes follow each other from the last one on."""
LABELS: Final = -1
"""The column of the lanes' labels, left of the first one."""
_BESIDE: Final = 10.0
"""How far left of a column its things may begin."""
_USUAL_W: Final = 200.0
_TEXT_H: Final = 20.0

Line = tuple[Placed, ...]
"""Things beside each other in one stack, from left to right."""
Stack = tuple[Line, ...]
"""The lines of one column, from above; of a curve, the points at one touchpoint."""


class Rows:
    """The things of one drawing that can have the focus. Asks the index, and keeps nothing."""

    def __init__(self, drawing: Drawing, index: Index) -> None:
        self.drawing = drawing
        self.index = index

    @property
    def count(self) -> int:
        """How many rows there are."""
        return LANES + len(self.drawing.frame.bands)

    @property
    def columns(self) -> int:
        """How many columns the lanes have."""
        return len(self.drawing.frame.columns)

    def row_of(self, placed: Placed) -> int:
        """The row in which a thing stands."""
        if placed.kind in ("title", "persona"):
            return HEAD
        if placed.kind == "stage":
            return STAGES
        bands = self.drawing.frame.bands
        return LANES + max(0, bisect_right(bands, placed.y, key=lambda band: band.y) - 1)

    def column_at(self, x: float) -> int:
        """The column at a place, `LABELS` left of the first."""
        return bisect_right(self.drawing.frame.columns, x, key=lambda one: one.x - _BESIDE) - 1

    def column_of(self, placed: Placed) -> int:
        """The column in which a thing stands; one that spans several stands in its first."""
        return LABELS if placed.kind == "lane" else self.column_at(self.anchor(placed).x)

    def area(self, placed: Placed) -> Rect:
        """What the focus is shown around: the thing, of a lane its label."""
        if placed.kind != "lane":
            return placed.area
        columns = self.drawing.frame.columns
        right = columns[0].x - _BESIDE if columns else placed.x + _USUAL_W
        return Rect(placed.x, placed.y, right - placed.x, placed.figure.h)

    def anchor(self, placed: Placed) -> Point:
        """The place that stands for a thing: its middle, of something wide where its text begins."""
        area = self.area(placed)
        if placed.kind == "lane":
            return Point(area.x + area.w / 2, area.y + min(area.h / 2, _TEXT_H))
        columns = self.drawing.frame.columns
        wide = columns[0].w if columns else _USUAL_W
        return Point(area.x + min(area.w, wide) / 2, area.middle.y)

    def label(self, row: int) -> Placed | None:
        """The label of the lane in a row."""
        bands = self.drawing.frame.bands
        if not LANES <= row < self.count:
            return None
        return self.index.keyed(f"lane:{bands[row - LANES].key}")

    def stacks(self, row: int, first: int = 0, end: int | None = None) -> list[Stack]:
        """The stacks of a row, from left to right; of a lane those in the columns from `first` to `end`.

        Head and stages are not in columns, so all of theirs are given.
        """
        if row == HEAD:
            return self._head()
        header = self.drawing.frame.header
        if row == STAGES:
            whole = Rect(0, header.y, self.drawing.width, header.h)
            return [((one,),) for one in self.index.within(whole) if one.kind == "stage"]
        first, end = max(0, first), self.columns if end is None else min(end, self.columns)
        if row >= self.count or first >= end:
            return []
        band = self.drawing.frame.bands[row - LANES]
        left, right = self._left(first), self._left(end)
        found = [
            one
            for one in self.index.within(Rect(left, band.y, right - left, band.h))
            if one.kind in FOCUSABLE and one.kind != "lane" and left <= self.anchor(one).x < right
        ]
        return self._stacked(found, band)

    def around(self, area: Rect) -> list[Placed]:
        """The things of which a part is in an area."""
        found = [one for one in self.index.within(area) if one.kind in FOCUSABLE]
        return [one for one in found if self.area(one).meets(area)]

    def nearest(self, x: float, y: float, kinds: frozenset[FigureKind]) -> Placed | None:
        """The thing of some kinds whose middle is nearest to a place; only what stands near is looked at."""
        found, least = None, math.inf
        runs = [run for run in self.index.runs if not kinds.isdisjoint(run.own.kinds)]
        for run in sorted(runs, key=lambda run: _apart(run, x, y)):
            if _apart(run, x, y) > least:
                break
            for one in run.figures:
                if one.kind in kinds and (away := distance(self.area(one), x, y)) < least:
                    found, least = one, away
        return found

    def _head(self) -> list[Stack]:
        top = Rect(0, 0, self.drawing.width, self.drawing.frame.header.y)
        found = self.index.within(top)
        people = sorted((one for one in found if one.kind == "persona"), key=lambda one: (one.y, one.x))
        lines = [tuple(line) for _, line in groupby(people, key=lambda one: one.y)]
        title = self.index.keyed("title")
        return [*([((title,),)] if title is not None else []), *([tuple(lines)] if lines else [])]

    def _left(self, column: int) -> float:
        columns = self.drawing.frame.columns
        return columns[column].x - _BESIDE if column < len(columns) else max(self.drawing.width, 1.0)

    def _stacked(self, things: Iterable[Placed], band: Band) -> list[Stack]:
        groups: dict[object, list[Placed]] = {}
        for one in things:
            groups.setdefault(one.id if one.kind == "point" else self.column_of(one), []).append(one)
        stacks = sorted(groups.values(), key=lambda own: min(one.x for one in own))
        if band.kind == "emotions":
            return [tuple((one,) for one in sorted(own, key=_reading)) for own in stacks]
        return [_lines(own) for own in stacks]


def distance(area: Rect, x: float, y: float) -> float:
    """How far the middle of something is from a place, across and down."""
    middle = area.middle
    return abs(middle.x - x) + abs(middle.y - y)


def _apart(run: StandingRun, x: float, y: float) -> float:
    """How far the middle of anything in a run is away at least."""
    return max(run.left - x, 0.0, x - run.right) + max(run.top - y, 0.0, y - run.bottom)


def _reading(placed: Placed) -> tuple[float, float]:
    return placed.y, placed.x


def _lines(things: Iterable[Placed]) -> Stack:
    """Things of one column in lines; what shares a line begins at the same height."""
    lines: list[list[Placed]] = []
    for one in sorted(things, key=_reading):
        if lines and one.y - lines[-1][0].y < 1:
            lines[-1].append(one)
        else:
            lines.append([one])
    return tuple(tuple(sorted(line, key=lambda one: one.x)) for line in lines)
