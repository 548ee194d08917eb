"""Where things are on a sheet: what lies in a part of it, what is under a point, what has an id."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Final

from journey_editor.layout.drawing import Drawing, Figure, FigureKind, Placed
from journey_editor.layout.geometry import Point, Rect
from journey_editor.layout.marks import Path, Polyline

_LARGEST: Final = 96
_LINES: Final[frozenset[FigureKind]] = frozenset({"link", "curve"})
_DEPTH: Final[dict[FigureKind, int]] = {"lane": 3, "title": 3, "curve": 2, "link": 1}
"""How far behind a kind is when several are under the pointer; points and cards come first."""
_STEPS: Final = 12


class Index:
    """The figures of one drawing in runs that stand near each other. Lengths in points.

    With the index of the drawing before, runs that are in both are taken over: after an edit most
    are, as composing gives the same objects for what is unchanged.
    """

    def __init__(self, drawing: Drawing, before: Index | None = None) -> None:
        self.runs: list[_Run] = _runs(drawing.figures, () if before is None else before.runs)

    def within(self, area: Rect) -> list[Placed]:
        """The figures that share more than an edge with the area, in the order they are painted."""
        left, top, right, bottom = area.x, area.y, area.right, area.bottom
        return [
            placed
            for run in self.runs
            if run.left < right and left < run.right and run.top < bottom and top < run.bottom
            for placed in run.figures
            if placed.x < right
            and placed.y < bottom
            and left < placed.x + placed.figure.w
            and top < placed.y + placed.figure.h
        ]

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

    def of(self, id_: str) -> list[Placed]:
        """The figures with this id, in the order they are painted."""
        return [placed for run in self.runs if id_ in run.by_id for placed in run.by_id[id_]]

    def of_all(self, ids: Collection[str]) -> list[Placed]:
        """The figures with any of these ids, in the order they are painted."""
        return [placed for run in self.runs for placed in run.figures if placed.id in ids]

    def keyed(self, key: str) -> Placed | None:
        """The figure with this key, or None."""
        return next((run.by_key[key] for run in self.runs if key in run.by_key), None)

    def _near(self, x: float, y: float, reach: float) -> Iterator[Placed]:
        for run in self.runs:
            if run.area.inset(-reach).contains(x, y):
                yield from run.figures


class _Run:
    """Some figures that follow each other, with the rectangle around them."""

    def __init__(self, figures: tuple[Placed, ...]) -> None:
        self.figures = figures
        # Plain numbers, as each look at a part of a sheet compares them all.
        self.left = min([placed.x for placed in figures])
        self.top = min([placed.y for placed in figures])
        self.right = max([placed.x + placed.figure.w for placed in figures])
        self.bottom = max([placed.y + placed.figure.h for placed in figures])

    @property
    def area(self) -> Rect:
        """The rectangle around the figures."""
        return Rect(self.left, self.top, self.right - self.left, self.bottom - self.top)

    @cached_property
    def by_id(self) -> dict[str, list[Placed]]:
        """The figures by their ids."""
        found: dict[str, list[Placed]] = {}
        for placed in self.figures:
            found.setdefault(placed.id, []).append(placed)
        return found

    @cached_property
    def by_key(self) -> dict[str, Placed]:
        """The figures by their keys."""
        return {placed.key: placed for placed in self.figures}


def _runs(figures: tuple[Placed, ...], before: Sequence[_Run]) -> list[_Run]:
    """The figures in runs, old ones where the same figures follow each other as before."""
    known = {id(run.figures[0]): run for run in before}
    runs: list[_Run] = []
    start = at = 0
    while at < len(figures):
        run = known.get(id(figures[at]))
        if run is not None and figures[at : at + len(run.figures)] == run.figures:
            runs += _cut(figures, start, at)
            runs.append(run)
            start = at = at + len(run.figures)
        else:
            at += 1
    return [*runs, *_cut(figures, start, at)]


def _cut(figures: tuple[Placed, ...], start: int, end: int) -> Iterator[_Run]:
    """New runs for these figures; a lane begins one, as its content stands elsewhere than the last's."""
    last = start
    for at in range(start, end):
        if at - last == _LARGEST or (at > last and figures[at].kind == "lane"):
            yield _Run(figures[last:at])
            last = at
    if end > last:
        yield _Run(figures[last:end])


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
