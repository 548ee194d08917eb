"""Where things are on a sheet: what lies in a part of it, and what is under a point."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from journey_editor.layout.drawing import Drawing, Figure, FigureKind, Placed
from journey_editor.layout.geometry import Point, Rect
from journey_editor.layout.marks import Path, Polyline

_CELL: Final = 256
_LARGE: Final = 16
_LINES: Final[frozenset[FigureKind]] = frozenset({"link", "curve"})
_DEPTH: Final[dict[FigureKind, int]] = {"lane": 3, "title": 3, "curve": 2, "link": 1}
"""How far behind a kind is when several are under the pointer; points and cards come first."""
_STEPS: Final = 12


class Index:
    """The figures of one drawing in squares of a grid. Lengths in points."""

    def __init__(self, drawing: Drawing) -> None:
        self._figures = drawing.figures
        self._cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        self._large: list[int] = []
        for number, placed in enumerate(drawing.figures):
            figure, x, y = placed.figure, placed.x, placed.y
            left, top = int(x // _CELL), int(y // _CELL)
            right, bottom = int((x + figure.w) // _CELL), int((y + figure.h) // _CELL)
            if left == right and top == bottom:
                self._cells[left, top].append(number)
            elif (right - left + 1) * (bottom - top + 1) > _LARGE:
                self._large.append(number)
            else:
                for column in range(left, right + 1):
                    for row in range(top, bottom + 1):
                        self._cells[column, row].append(number)

    def within(self, area: Rect) -> list[Placed]:
        """The figures that share more than an edge with the area, in the order they are painted."""
        figures = self._figures
        return [figures[number] for number in sorted(self._near(area)) if figures[number].area.meets(area)]

    def at(self, x: float, y: float, reach: float = 0.0) -> list[Placed]:
        """The figures at a point, the foremost first.

        Lines (links, curves) are there when they pass within `reach`, points of a curve when they
        are nearer than it; of two points the nearer comes first.
        """
        near = self._near(Rect(x - reach, y - reach, 2 * reach, 2 * reach))
        found = []
        for number in near:
            placed = self._figures[number]
            if not placed.area.inset(-_slack(placed, reach)).contains(x, y):
                continue
            if placed.kind in _LINES and not passes(placed, x, y, reach):
                continue
            middle = placed.area.middle
            apart = abs(middle.x - x) + abs(middle.y - y) if placed.kind == "point" else 0.0
            depth = -1 if placed.kind == "point" else _DEPTH.get(placed.kind, 0)
            found.append((depth, apart, -number, placed))
        return [placed for *_, placed in sorted(found, key=lambda one: one[:3])]

    def _near(self, area: Rect) -> set[int]:
        found = set(self._large)
        left, right = int(area.x // _CELL), int(area.right // _CELL)
        top, bottom = int(area.y // _CELL), int(area.bottom // _CELL)
        if (right - left + 1) * (bottom - top + 1) > len(self._cells):
            for numbers in self._cells.values():
                found.update(numbers)
            return found
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                found.update(self._cells.get((column, row), ()))
        return found


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
