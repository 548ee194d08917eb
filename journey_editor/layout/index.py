"""Where things are on a sheet: what lies in a part of it, what is under a point, what has an id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from functools import cached_property
from itertools import chain
from typing import Final

from journey_editor.collector import collector_paused
from journey_editor.layout.drawing import (
    Drawing,
    Figure,
    FigureKind,
    Placed,
    Run,
    Standing,
    moved,
    placed_from,
)
from journey_editor.layout.geometry import Point, Rect
from journey_editor.layout.marks import Path, Polyline

_LINES: Final[frozenset[FigureKind]] = frozenset({"link", "curve", "beside"})
_DEPTH: Final[dict[FigureKind, int]] = {
    "lane": 3,
    "title": 3,
    "beside": 2,
    "curve": 2,
    "highlight": 2,
    "link": 1,
}
"""How far behind a kind is when several are under the pointer; points and cards come first."""
_STEPS: Final = 12
_AROUND: Final = 700.0
"""Points around a part of the sheet that are looked at with it."""
_SLACK: Final = 1.0


class Index:
    """The figures of one drawing in runs that stand near each other. Lengths in points.

    With the index of the drawing before, runs that are in both are taken over: after an edit most
    are, as composing gives the same objects for what is unchanged.
    """

    def __init__(self, drawing: Drawing, before: Index | None = None) -> None:
        old = {} if before is None else before.made
        self.parts = drawing.parts
        self.made: dict[Standing, list[StandingRun]] = {
            standing: old[standing] for standing in drawing.parts if standing in old
        }
        """Where runs of parts stand that were looked at: most edits move many parts and show few."""
        self._keyed: dict[str, Placed | None] = {}
        self._around: tuple[Rect, list[StandingRun]] = (Rect(0, 0, 0, 0), [])
        """A part of the sheet with the runs in it, so that not all of a large map are asked each time."""

    def look_ahead(self) -> None:
        """Find out what the first look at any part of the sheet asks of all of it."""
        _parts_meeting(self.parts, Rect(0, 0, 0, 0))

    @cached_property
    def runs(self) -> list[StandingRun]:
        """All runs, in the order they are painted."""
        return self._standing(self.parts)

    def _standing(self, parts: Iterable[Standing]) -> list[StandingRun]:
        made = self.made
        # Of a large map some thousands are made within a frame, which has no time to look at all else, too.
        with collector_paused():
            for standing in parts:
                if standing not in made:
                    part, x, y = standing
                    made[standing] = [StandingRun(run, x, y) for run in part.runs]
        return list(chain.from_iterable([made[standing] for standing in parts]))

    def near(self, area: Rect) -> list[StandingRun]:
        """The runs that share more than an edge with an area, in the order they are painted."""
        known, there = self._around
        if not (
            known.x <= area.x
            and known.y <= area.y
            and area.right <= known.right
            and area.bottom <= known.bottom
        ):
            # What is looked at next is mostly near what was looked at last.
            known = area.inset(-_AROUND)
            there = _meeting(self._standing(_parts_meeting(self.parts, known)), known)
            self._around = known, there
        return _meeting(there, area)

    def unlike(self, other: Index) -> list[Rect]:
        """Where the runs are that stand here or in another drawing only."""
        parts = set(self.parts).symmetric_difference(other.parts)
        return [
            Rect(run.left + x, run.top + y, run.right - run.left, run.bottom - run.top)
            for part, x, y in parts
            for run in part.runs
        ]

    def within(self, area: Rect) -> list[Placed]:
        """The figures that share more than an edge with the area, in the order they are painted."""
        return [placed for run in self.near(area) for placed in run.within(area)]

    def at(self, x: float, y: float, reach: float = 0.0) -> list[Placed]:
        """The figures at a point, the foremost first.

        Lines (links, curves) are there when they pass within `reach`, points of a curve when they
        are nearer than it; of two points the nearer comes first.
        """
        found = []
        for number, placed in enumerate(self._near(x, y, reach)):
            if not placed.area.inset(-_slack(placed, reach)).contains(x, y):
                continue
            if placed.kind in _LINES and not passes(placed, x, y, reach):
                continue
            middle = placed.area.middle
            apart = abs(middle.x - x) + abs(middle.y - y) if placed.kind == "point" else 0.0
            depth = -1 if placed.kind == "point" else _DEPTH.get(placed.kind, 0)
            found.append((depth, apart, -number, placed))
        return [placed for *_, placed in sorted(found, key=lambda one: one[:3])]

    def of(self, id_: str, kinds: Set[FigureKind] | None = None) -> list[Placed]:
        """The figures with this id, of some kinds if any are told, in the order they are painted."""
        wanted = frozenset((id_,))
        if kinds is not None:
            return [
                _at(run.figures[at], x, y)
                for run, x, y in self._own(kinds)
                for at in run.places_of(wanted)
                if run.kinds[at] in kinds
            ]
        return [
            _at(run.figures[at], x, y)
            for run, x, y in self._own()
            if id_ in run.ids
            for at in run.places_of(wanted)
        ]

    def of_all(self, ids: Set[str]) -> list[Placed]:
        """The figures with any of these ids, in the order they are painted."""
        # The collector would look at the whole map again for the figures that are worked out here.
        with collector_paused():
            return [_at(run.figures[at], x, y) for run, x, y in self._own() for at in run.places_of(ids)]

    def ids_of(self, kinds: Set[FigureKind]) -> list[str]:
        """The ids of the figures of some kinds, in the order they are painted."""
        return list(chain.from_iterable([run.ids_of(kinds) for run, *_ in self._own()]))

    def keys_of(self, kind: FigureKind, ids: Set[str]) -> list[tuple[str, str]]:
        """The ids and keys of the figures of one kind with any of some ids, in the order they are painted."""
        return [pair for run, *_ in self._own() for pair in run.keys_of(kind, ids)]

    def keyed(self, key: str) -> Placed | None:
        """The figure with this key, or None."""
        if key not in self._keyed:
            id_ = key.rpartition(":")[2]
            # The keys of all figures on a large map would take long to write.
            kind = key.partition(":")[0]
            found = (
                (run, x, y)
                for part, x, y in self.parts
                for run in part.runs
                if (not run.has_plain_keys or (kind in part.kinds and id_ in run.ids)) and key in run.by_key
            )
            self._keyed[key] = next((_at(run.figures[run.by_key[key]], x, y) for run, x, y in found), None)
        return self._keyed[key]

    def _own(self, kinds: Set[FigureKind] | None = None) -> Iterator[tuple[Run, float, float]]:
        """The runs of all parts, or those with some kinds, with the place of their part on the sheet."""
        parts = (one for one in self.parts if kinds is None or not kinds.isdisjoint(one.part.kinds))
        return ((run, x, y) for part, x, y in parts for run in part.runs)

    def _near(self, x: float, y: float, reach: float) -> Iterator[Placed]:
        for run in self.near(Rect(x, y, 0, 0).inset(-reach - _SLACK)):
            if run.area.inset(-reach).contains(x, y):
                yield from run.figures


class StandingRun:
    """Some figures that follow each other, where they stand on the sheet."""

    def __init__(self, own: Run, x: float, y: float) -> None:
        self.own = own
        self._x, self._y = x, y
        self.left = own.left + x
        self.top = own.top + y
        self.right = own.right + x
        self.bottom = own.bottom + y

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StandingRun) and (self.own, self._x, self._y) == (
            other.own,
            other._x,
            other._y,
        )

    __hash__ = object.__hash__

    @cached_property
    def figures(self) -> list[Placed]:
        """The figures in coordinates of the sheet; worked out where somebody looks."""
        return moved(self.own.figures, self._x, self._y)

    def within(self, area: Rect) -> list[Placed]:
        """The figures that share more than an edge with the area; only those are worked out."""
        left, top, right, bottom = area.x, area.y, area.right, area.bottom
        dx, dy = self._x, self._y
        return [
            placed_from((key, kind, id_, figure, x + dx, y + dy, persona))
            for key, kind, id_, figure, x, y, persona in self.own.figures
            if x + dx < right and y + dy < bottom and left < x + dx + figure.w and top < y + dy + figure.h
        ]

    @property
    def area(self) -> Rect:
        """The rectangle around the figures."""
        return Rect(self.left, self.top, self.right - self.left, self.bottom - self.top)


def _at(placed: Placed, dx: float, dy: float) -> Placed:
    return placed._replace(x=placed.x + dx, y=placed.y + dy)


def _parts_meeting(parts: Iterable[Standing], area: Rect) -> list[Standing]:
    start, upper, end, lower = area.x, area.y, area.right, area.bottom
    found = []
    for standing in parts:
        part, x, y = standing
        left, top, right, bottom = part.box
        if left + x < end and start < right + x and top + y < lower and upper < bottom + y:
            found.append(standing)
    return found


def _meeting(runs: list[StandingRun], area: Rect) -> list[StandingRun]:
    left, top, right, bottom = area.x, area.y, area.right, area.bottom
    return [
        run for run in runs if run.left < right and left < run.right and run.top < bottom and top < run.bottom
    ]


def _slack(placed: Placed, reach: float) -> float:
    return reach if placed.kind in _LINES or placed.kind == "point" else 0.0


def passes(placed: Placed, x: float, y: float, reach: float) -> bool:
    """Whether a line of the figure passes within `reach` of a point on the sheet.

    A figure without lines, such as a link's label, is there as a whole.
    """
    lines = list(_segments(placed.figure))
    if not lines:
        return placed.area.contains(x, y)
    x, y = x - placed.x, y - placed.y
    return any(_apart(a, b, x, y) <= reach for a, b in lines)


def _segments(figure: Figure) -> Iterator[tuple[Point, Point]]:
    for mark in figure.marks:
        if isinstance(mark, Polyline):
            yield from _pairs(Point(*point) for point in mark.points)
        elif isinstance(mark, Path):
            yield from _pairs(_flat(mark))


def _pairs(points: Iterable[Point]) -> Iterator[tuple[Point, Point]]:
    last: Point | None = None
    for point in points:
        if last is not None:
            yield last, point
        last = point


def _flat(path: Path) -> Iterator[Point]:
    """The corners of a path, its curves cut into short lines."""
    here = start = Point(0, 0)
    for command in path.commands:
        if command[0] == "Z":
            yield start
        elif command[0] == "C":
            _, ax, ay, bx, by, x, y = command
            for step in range(1, _STEPS + 1):
                yield _on_curve(here, (ax, ay, bx, by, x, y), step / _STEPS)
            here = Point(x, y)
        else:
            here = Point(command[1], command[2])
            if command[0] == "M":
                start = here
            yield here


def _on_curve(start: Point, ends: tuple[float, float, float, float, float, float], t: float) -> Point:
    """The point of a cubic Bézier at t from 0 to 1."""
    ax, ay, bx, by, x, y = ends
    a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
    return Point(a * start.x + b * ax + c * bx + d * x, a * start.y + b * ay + c * by + d * y)


def _apart(a: Point, b: Point, x: float, y: float) -> float:
    """How far a point is from a straight line between two others."""
    dx, dy = b.x - a.x, b.y - a.y
    length = dx * dx + dy * dy
    share = 0.0 if length == 0 else min(1.0, max(0.0, ((x - a.x) * dx + (y - a.y) * dy) / length))
    return float(((x - a.x - share * dx) ** 2 + (y - a.y - share * dy) ** 2) ** 0.5)
