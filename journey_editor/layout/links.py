"""Links as lines: ports on the cards, rounded corners, arrow heads and labels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from journey_editor.layout.drawing import Column, Figure, Part, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Command, Mark, Path
from journey_editor.layout.routing import Plan, Route
from journey_editor.layout.style import Look, Memo
from journey_editor.layout.theme import Theme
from journey_editor.layout.typography import Paragraph
from journey_editor.model.records import LinkKind

DASHES: Final[dict[LinkKind, tuple[float, ...]]] = {
    "next": (),
    "triggers": (5.0, 3.5),
    "alternative": (1.2, 3.2),
}
_BEND: Final = 5.0
_ARROW: Final = 5.5
_LINE: Final = 1.4
_GAP_X: Final = 26.0
_LABEL_PAD: Final = 4.0
Points = Sequence[tuple[float, float]]


class Ground(NamedTuple):
    """Where a plan lies: its columns, the left ends of its gutters, the y of the first row of cards."""

    columns: tuple[Column, ...]
    gutters: tuple[float, ...]
    top: float


def links_part(memo: Memo, result: Plan, ground: Ground, look: Look) -> Part:
    """All links of a plan.

    Lines come first, then labels, so that no line crosses a label. Labels that find no room beside
    the cards stand below them, and the corridor of the long links below those.
    """
    taken: defaultdict[int, list[tuple[float, float]]] = defaultdict(list)
    labels = []
    bottom = ground.top + result.low
    for route in result.routes:
        if route.label is not None and route.shape == "gutter":
            area = _label_in_gutter(route, route.label, result, ground, taken[route.leaves])
            labels.append(_label(memo, route, route.label, area, look))
            bottom = max(bottom, area.bottom)
    lines = []
    for route in result.routes:
        points = _points(route, ground, bottom)
        lines.append(_line(memo, route, points, look))
        if route.label is not None and route.shape != "gutter":
            labels.append(_label(memo, route, route.label, _label_area(route, route.label, points), look))
    return Part([*lines, *labels], bottom + result.corridor)


def _points(route: Route, ground: Ground, corridor_y: float) -> Points:
    source, target = ground.columns[route.source.column], ground.columns[route.target.column]
    if route.shape == "gap":
        x, y = source.x + _GAP_X, ground.top + route.source.y + route.source.h
        return [(x, y + 1), (x, ground.top + route.target.y - 1)]
    out_y, in_y = ground.top + route.out_y, ground.top + route.in_y
    start = source.x + source.w + 1 if route.leaves > route.source.column else source.x - 1
    end = target.x + target.w + 1 if route.arrives > route.target.column else target.x - 1
    down = ground.gutters[route.leaves] + route.out_track
    up = ground.gutters[route.arrives] + route.in_track
    if route.shape == "corridor":
        y = corridor_y + route.corridor_track
        return [(start, out_y), (down, out_y), (down, y), (up, y), (up, in_y), (end, in_y)]
    if abs(out_y - in_y) < 1 and (start < down) == (up < end):
        return [(start, out_y), (end, out_y)]
    return [(start, out_y), (down, out_y), (down, in_y), (end, in_y)]


def _rounded(points: Points) -> tuple[Command, ...]:
    """A path along the points with its corners cut to arcs."""
    commands: list[Command] = [("M", *points[0])]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(_BEND, _length(before, corner) / 2, _length(corner, after) / 2)
        into, out = _towards(corner, before, reach), _towards(corner, after, reach)
        commands.append(("L", *into))
        first, second = _towards(into, corner, reach * 0.55), _towards(out, corner, reach * 0.55)
        commands.append(("C", *first, *second, *out))
    commands.append(("L", *points[-1]))
    return tuple(commands)


def _length(a: tuple[float, float], b: tuple[float, float]) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _towards(start: tuple[float, float], to: tuple[float, float], reach: float) -> tuple[float, float]:
    """The point `reach` away from `start` towards `to`; both on one upright or level line."""
    length = _length(start, to)
    share = reach / length if length else 0.0
    return start[0] + (to[0] - start[0]) * share, start[1] + (to[1] - start[1]) * share


def _line(memo: Memo, route: Route, points: Points, look: Look) -> Placed:
    left = min([x for x, _ in points]) - _ARROW
    top = min([y for _, y in points]) - _ARROW
    own = tuple([(x - left, y - top) for x, y in points])
    link = route.link
    inputs = (link.kind, link.source, link.target, own, look.theme.secondary)
    figure = memo.kept(("line", link.id), inputs, _line_figure)
    return Placed(f"link:{link.id}", "link", link.id, figure, left, top)


def _line_figure(kind: LinkKind, source: str, target: str, points: Points, color: str) -> Figure:
    w, h = max([x for x, _ in points]) + _ARROW, max([y for _, y in points]) + _ARROW

    def draw() -> Figure:
        tip, before = points[-1], points[-2]
        neck = _towards(tip, before, min(_ARROW - 1, _length(tip, before)))
        marks: tuple[Mark, ...] = (
            Path(_rounded([*points[:-1], neck]), None, color, _LINE, DASHES[kind]),
            Path(_head(tip, before), color),
        )
        return Figure(w, h, marks, f"{kind} from {source} to {target}")

    return Figure.later(w, h, draw)


def _head(tip: tuple[float, float], before: tuple[float, float]) -> tuple[Command, ...]:
    length = _length(tip, before) or 1.0
    dx, dy = (tip[0] - before[0]) / length, (tip[1] - before[1]) / length
    back = (tip[0] - dx * _ARROW, tip[1] - dy * _ARROW)
    side = _ARROW * 0.55
    return (
        ("M", *tip),
        ("L", back[0] - dy * side, back[1] + dx * side),
        ("L", back[0] + dy * side, back[1] - dx * side),
        ("Z",),
    )


def _label_area(route: Route, label: Paragraph, points: Points) -> Rect:
    """Where a label stands beside a short arrow, or at the beginning of a long way."""
    w, h = label.w + _LABEL_PAD, label.h
    if route.shape == "gap":
        return Rect(points[0][0] + 8, (points[0][1] + points[1][1] - h) / 2, w, h)
    (x0, y0), (x1, _) = points[2], points[3]
    return Rect(x0 + 14 if x1 > x0 else x0 - 14 - w, y0 - h / 2, w, h)


def _label_in_gutter(
    route: Route, label: Paragraph, result: Plan, ground: Ground, taken: list[tuple[float, float]]
) -> Rect:
    """Where a label stands in a gutter: in the middle of the longest stretch, clear of other labels."""
    w, h = label.w + _LABEL_PAD, label.h
    points = _points(route, ground, 0.0)
    (x0, y0), (x1, y1) = max(pairwise(points), key=lambda pair: abs(pair[0][1] - pair[1][1]))
    left = ground.gutters[route.leaves] + 2
    right = left - 4 + result.gutters[route.leaves]
    x = max(left, min((x0 + x1 - w) / 2, right - w))
    return Rect(x, _free((y0 + y1 - h) / 2, h, taken, ground.top), w, h)


def _free(wished: float, h: float, taken: list[tuple[float, float]], top: float) -> float:
    """The y nearest to the wished one at which no other label of the gutter stands."""

    def clear(y: float) -> bool:
        return y >= top and all(y + h + 1 <= low or high + 1 <= y for low, high in taken)

    edges = [edge for low, high in taken for edge in (low - 1 - h, high + 1)]
    y = min((y for y in (wished, top, *edges) if clear(y)), key=lambda y: abs(y - wished))
    taken.append((y, y + h))
    return y


def _label(memo: Memo, route: Route, label: Paragraph, area: Rect, look: Look) -> Placed:
    id_ = route.link.id
    figure = memo.kept(("label", id_), (label, look.theme), _label_figure)
    return Placed(f"link-label:{id_}", "link", id_, figure, area.x, area.y)


def _label_figure(label: Paragraph, theme: Theme) -> Figure:
    w = label.w + _LABEL_PAD
    marks: list[Mark] = [Box(0, 0, w, label.h, theme.paper)]
    marks += label.marks(_LABEL_PAD / 2, 0, theme.secondary)
    return Figure(w, label.h, tuple(marks), " ".join(label.lines))
