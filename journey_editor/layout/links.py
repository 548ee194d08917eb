"""Links as lines: ports on the cards, rounded corners, arrow heads and labels."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final, NamedTuple

from journey_editor.layout import style
from journey_editor.layout.drawing import Column, Figure, Part, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.grid import Grid
from journey_editor.layout.labels import Spot, Stretch, spot, stretches
from journey_editor.layout.marks import Box, Command, Mark, Path
from journey_editor.layout.routing import Plan
from journey_editor.layout.style import Look, Memo
from journey_editor.layout.theme import Theme
from journey_editor.layout.typography import Paragraph
from journey_editor.layout.ways import Route
from journey_editor.model.ordered import place
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
_DIGITS: Final = 6
"""Of a distance between two places, so that it is the same wherever both stand."""
Points = Sequence[tuple[float, float]]


class Bed(NamedTuple):
    """The columns of one stage and the left ends of the gutters left of them, x counted from the stage.

    `start` is the number of its first column. A last bed has no more than the gutter behind all columns.
    """

    start: int
    columns: tuple[Column, ...]
    gutters: tuple[float, ...]


class Lie(NamedTuple):
    """A bed with its x."""

    bed: Bed
    x: float


class Course(NamedTuple):
    """What the ways that leave one stage have to do with others.

    `gutters` are those between other cards that they run through, `stretches` their lines in any gutter;
    the `labelled` have a label in one.
    """

    gutters: frozenset[int]
    stretches: dict[int, tuple[Stretch, ...]]
    labelled: tuple[Route, ...]
    is_long: bool


def _course(ways: tuple[Route, ...]) -> Course:
    crossing = [route for route in ways if route.shape != "gap"]
    return Course(
        frozenset([gutter for route in crossing for gutter in (route.leaves, route.arrives)]),
        stretches(ways),
        tuple([route for route in crossing if route.shape == "gutter" and route.label is not None]),
        any(route.shape == "corridor" for route in crossing),
    )


def beds(memo: Memo, grid: Grid) -> list[Lie]:
    """The beds of all stages, on the sheet."""
    starts, spans = grid.links.starts, grid.spans
    inputs = [
        (start, columns, (round(gutter - span.x, _DIGITS), *inside))
        for start, columns, gutter, inside, span in zip(
            starts, grid.stages, grid.gutters, grid.insides, spans, strict=False
        )
    ]
    made = memo.row("beds", [span.stage for span in spans], inputs, Bed)
    found = [Lie(bed, span.x) for bed, span in zip(made, spans, strict=True)]
    end = spans[-1].x + spans[-1].w if spans else 0.0
    found.append(Lie(Bed(starts[-1], (), (0.0,)), end))
    return found


def links_parts(memo: Memo, grid: Grid, look: Look) -> tuple[list[tuple[Part, float]], float]:
    """All links of a grid as parts with their x, y counted from the lane's top; and their lower end.

    Lines come first, then labels, so that no line crosses a label. Labels that find no room beside
    the cards stand below them, and the corridor of the long links below those. What a stage's links
    look like is counted from that stage: an edit draws anew those that it concerns.
    """
    plan, lies, names = grid.links, beds(memo, grid), [span.stage for span in grid.spans]
    courses = memo.row("courses", names, [(own,) for own in plan.ways], _course)
    labels, bottom = _labels_in_gutters(memo, plan, courses, lies, look)
    inputs = [
        (own, _near(lies, number, _reached(course, plan, number)), bottom if course.is_long else 0.0, look)
        for number, (own, course) in enumerate(zip(plan.ways, courses, strict=True))
    ]
    drawn = memo.parts("lines", names, inputs, _drawn)
    lines = [(both[0], span.x) for both, span in zip(drawn, grid.spans, strict=True) if both[0].figures]
    others = [(both[1], span.x) for both, span in zip(drawn, grid.spans, strict=True) if both[1].figures]
    return [*lines, *labels, *others], bottom + plan.corridor


def _reached(course: Course, plan: Plan, number: int) -> Iterable[int]:
    """The numbers of the stages at whose columns and gutters the links of a stage run."""
    if not course.gutters:
        return (number,)
    return sorted({bisect_right(plan.starts, at) - 1 for at in course.gutters}.union(plan.meets[number]))


def _near(lies: Sequence[Lie], number: int, wanted: Iterable[int]) -> tuple[Lie, ...]:
    """Some beds with their x counted from the stage of that number."""
    x = lies[number].x
    return tuple([Lie(lies[at].bed, round(lies[at].x - x, _DIGITS)) for at in wanted])


def _labels_in_gutters(
    memo: Memo, plan: Plan, courses: Sequence[Course], lies: Sequence[Lie], look: Look
) -> tuple[list[tuple[Part, float]], float]:
    """The labels that stand in gutters, stage by stage; and the lower end of them and the cards."""
    bottom = style.LANE_PAD + plan.low
    there: defaultdict[int, list[Route]] = defaultdict(list)
    for course in courses:
        for route in course.labelled:
            there[bisect_right(plan.starts, route.leaves) - 1].append(route)
    wanted = {route.leaves for routes in there.values() for route in routes}
    lines = _lines_in(courses, wanted)
    found = []
    for number, routes in sorted(there.items()):
        routes.sort(key=lambda route: place(route.link))
        near = _near(lies, number, [at for at in (number - 1, number) if at >= 0])
        widths = tuple([plan.widths[number][route.leaves] for route in routes])
        own_lines = tuple([lines[gutter] for gutter in sorted({route.leaves for route in routes})])
        part = memo.part(("labels", number), (tuple(routes), widths, own_lines, near, look), _in_gutters)
        found.append((part, lies[number].x))
        bottom = max(bottom, part.bottom)
    return found, bottom


def _lines_in(courses: Sequence[Course], gutters: set[int]) -> dict[int, tuple[Stretch, ...]]:
    """All lines that run in some gutters."""
    found: defaultdict[int, list[Stretch]] = defaultdict(list)
    for course in courses if gutters else ():
        for gutter in gutters.intersection(course.stretches):
            found[gutter] += course.stretches[gutter]
    return {gutter: tuple(lines) for gutter, lines in found.items()}


def _in_gutters(
    memo: Memo,
    routes: tuple[Route, ...],
    widths: tuple[float, ...],
    lines: tuple[tuple[Stretch, ...], ...],
    near: tuple[Lie, ...],
    look: Look,
) -> Part:
    """The labels in the gutters of one stage; `lines` are those in the gutters, from the first on."""
    taken: defaultdict[int, list[Spot]] = defaultdict(list)
    by_gutter = dict(zip(sorted({route.leaves for route in routes}), lines, strict=True))
    found = []
    for route, w in zip(routes, widths, strict=True):
        if route.label is not None:
            label, left = route.label, _gutter(near, route.leaves)
            size, room = (label.w + _LABEL_PAD, label.h), (2.0, w - 2.0)
            x, y, *wide = spot(route, size, room, by_gutter[route.leaves], taken[route.leaves])
            area = Rect(left + x, style.LANE_PAD + y, *wide)
            found.append(_label(memo, route, route.label, area, look))
    return Part(found, max(placed.area.bottom for placed in found))


def _drawn(
    memo: Memo, ways: tuple[Route, ...], near: tuple[Lie, ...], bottom: float, look: Look
) -> tuple[Part, Part]:
    """The lines of the links that leave a stage, and those of their labels that stand in no gutter."""
    lines, labels = [], []
    for route in ways:
        points = _points(route, near, bottom)
        lines.append(_line(memo, route, points, look))
        if route.label is not None and route.shape != "gutter":
            labels.append(_label(memo, route, route.label, _label_area(route, route.label, points), look))
    return Part(lines), Part(labels)


def _column(near: tuple[Lie, ...], number: int) -> tuple[float, float]:
    """The left and right end of a column."""
    for (start, columns, _), x in near:
        if start <= number < start + len(columns):
            column = columns[number - start]
            return x + column.x, x + column.x + column.w
    raise ValueError(number)


def _gutter(near: tuple[Lie, ...], number: int) -> float:
    """The left end of a gutter."""
    return next(
        x + gutters[number - start] for (start, _, gutters), x in near if 0 <= number - start < len(gutters)
    )


def _points(route: Route, near: tuple[Lie, ...], corridor_y: float) -> Points:
    left, right = _column(near, route.source.column)
    top = style.LANE_PAD
    if route.shape == "gap":
        x, y = left + _GAP_X, top + route.source.y + route.source.h
        return [(x, y + 1), (x, top + route.target.y - 1)]
    out_y, in_y = top + route.out_y, top + route.in_y
    start = right + 1 if route.leaves > route.source.column else left - 1
    left, right = _column(near, route.target.column)
    end = right + 1 if route.arrives > route.target.column else left - 1
    down = _gutter(near, route.leaves) + route.out_track
    up = _gutter(near, route.arrives) + route.in_track
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


def _label(memo: Memo, route: Route, label: Paragraph, area: Rect, look: Look) -> Placed:
    id_ = route.link.id
    figure = memo.kept(("label", id_), (label, look.theme), _label_figure)
    return Placed(f"link-label:{id_}", "link", id_, figure, area.x, area.y)


def _label_figure(label: Paragraph, theme: Theme) -> Figure:
    return Figure.later(label.w + _LABEL_PAD, label.h, partial(_drawn_label, label, theme))


def _drawn_label(label: Paragraph, theme: Theme) -> Figure:
    """The words, each line on a ground of its own, so that a short one hides little of what is behind."""
    w, pad = label.w + _LABEL_PAD, _LABEL_PAD / 2
    words = label.marks(pad, 0, theme.secondary)
    marks: list[Mark] = []
    for number in range(len(label.lines)):
        top = number * label.leading
        line = [mark for mark in words if top <= mark.y < top + label.leading]
        if line:
            left = min(mark.x for mark in line) - pad
            right = max(mark.x + mark.width for mark in line) + pad
            marks.append(Box(left, top, right - left, label.leading, theme.paper))
    return Figure(w, label.h, (*marks, *words), " ".join(label.lines))
