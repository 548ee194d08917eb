"""Where the focus goes from a thing: to its neighbours, along its row, by pages, to the ends of the map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Literal, NamedTuple

from journey_editor.editing.rows import FOCUSABLE, LABELS, LANES, STAGES, Line, Rows, Stack
from journey_editor.layout.drawing import Placed
from journey_editor.layout.geometry import Rect

Way = Literal["left", "right", "up", "down", "home", "end", "first", "last", "page_up", "page_down"]
_NOT_BY_PAGE: Final = ("lane", "title", "persona")
_REACHES: Final = (120.0, 480.0, 1900.0)


class Aim(NamedTuple):
    """Where somebody is heading: kept while going, so that the way back is the way there.

    `x` is kept while going up and down, `y` and the persona of a curve while going sideways.
    """

    x: float
    y: float
    persona: str = ""


class Step(NamedTuple):
    """The thing that a step leads to, and where it is heading from there."""

    to: Placed
    aim: Aim


def aim_of(rows: Rows, placed: Placed, persona: str = "") -> Aim:
    """The aim of somebody who has just come to a thing; `persona` is whose curve is preferred."""
    return Aim(*rows.anchor(placed), placed.persona or persona)


def step(rows: Rows, at: Placed, way: Way, aim: Aim, page: float = 0.0) -> Step | None:
    """The next thing in a direction; None at the edge of the map. `page` is the height of a page."""
    if way in ("left", "right"):
        onwards = "right" if rows.drawing.direction == "ltr" else "left"
        to = _sideways(rows, at, 1 if way == onwards else -1, aim)
        return None if to is None else _across(rows, to, aim)
    if way in ("home", "end"):
        to = _end_of_row(rows, at, aim, last=way == "end")
        return None if to is None or to.key == at.key else _across(rows, to, aim)
    if way in ("first", "last"):
        to = first(rows) if way == "first" else last(rows)
        return None if to is None or to.key == at.key else Step(to, aim_of(rows, to, aim.persona))
    down = 1 if way in ("down", "page_down") else -1
    to = _page(rows, at, down, aim, page) if way.startswith("page") else None
    to = to or _upright(rows, at, down, aim)
    if to is None:
        return None
    # The title is above everything, so somebody who leaves it comes from nowhere in particular.
    x = rows.anchor(to).x if at.kind == "title" or to.kind == "lane" else aim.x
    return Step(to, Aim(x, rows.anchor(to).y, to.persona or aim.persona))


def first(rows: Rows) -> Placed | None:
    """The first thing of the map, its title."""
    return rows.index.keyed("title")


def last(rows: Rows) -> Placed | None:
    """The last thing of the lowest row that has any, labels of empty lanes left aside."""
    for row in range(rows.count - 1, -1, -1):
        stacks = rows.stacks(row) if row < LANES else _only(_next_stack(rows, row, rows.columns, -1))
        if stacks:
            return stacks[-1][-1][-1]
    return None


def in_order(rows: Rows) -> Iterator[Placed]:
    """Everything that can have the focus, in an order that edits elsewhere do not change.

    The title, the personas and the stages, then lane by lane its label and its things stage by stage.
    """
    return (one for one in rows.drawing.figures if one.kind in FOCUSABLE)


def nearest(rows: Rows, area: Rect, like: Placed) -> Placed | None:
    """What stands nearest to a place where something like this stood; of its kind when that is near."""
    x, y = area.middle
    same, any_ = rows.nearest(x, y, frozenset({like.kind})), rows.nearest(x, y, FOCUSABLE)
    for reach in _REACHES:
        near = area.inset(-reach)
        if same is not None and rows.area(same).meets(near):
            return same
        if any_ is not None and rows.area(any_).meets(near) and reach > _REACHES[0]:
            return any_
    return same or any_


def _across(rows: Rows, to: Placed, aim: Aim) -> Step:
    return Step(to, Aim(rows.anchor(to).x, aim.y, aim.persona or to.persona))


def _only(stack: Stack | None) -> list[Stack]:
    return [] if stack is None else [stack]


# Sideways -----------------------------------------------------------------------------------------


def _sideways(rows: Rows, at: Placed, step_: int, aim: Aim) -> Placed | None:
    row, column = rows.row_of(at), rows.column_of(at)
    stacks = [] if at.kind == "lane" else rows.stacks(row, column, column + 1)
    number, line, place = _found(stacks, at)
    if line and 0 <= place + step_ < len(line):
        return line[place + step_]
    stack = None
    if stacks and 0 <= number + step_ < len(stacks):
        stack = stacks[number + step_]
    elif row >= LANES:
        stack = _next_stack(rows, row, column, step_)
    if stack is not None:
        return _entered(stack, step_, aim)
    return rows.label(row) if step_ < 0 and column != LABELS and row >= LANES else None


def _found(stacks: list[Stack], at: Placed) -> tuple[int, Line, int]:
    """Which stack a thing is in, its line, and its place there."""
    for number, stack in enumerate(stacks):
        for line in stack:
            for place, one in enumerate(line):
                if one.key == at.key:
                    return number, line, place
    return -1, (), 0


def _next_stack(rows: Rows, row: int, column: int, step_: int) -> Stack | None:
    """The next stack beyond a column. Looks at ever more columns at once, as many may be empty."""
    many = 1
    while 0 <= column + step_ < rows.columns:
        begin = column + 1 if step_ > 0 else max(0, column - many)
        end = column + 1 + many if step_ > 0 else column
        stacks = rows.stacks(row, begin, end)
        if stacks:
            return stacks[0] if step_ > 0 else stacks[-1]
        column += step_ * many
        many *= 2
    return None


def _entered(stack: Stack, step_: int, aim: Aim) -> Placed:
    """The thing of a stack to which one comes from its side: at the same height, or of the same curve."""
    own = [line for line in stack if aim.persona and line[0].persona == aim.persona]
    lines = own if own and own[0][0].kind == "point" else stack
    line = min(
        lines, key=lambda line: (_gap(line[0].y, line[0].area.bottom, aim.y), _middle_gap(line, aim.y))
    )
    return line[0] if step_ > 0 else line[-1]


def _middle_gap(line: Line, y: float) -> float:
    return abs(line[0].area.middle.y - y)


def _gap(low: float, high: float, at: float) -> float:
    """How far a number is from a range."""
    return max(low - at, at - high, 0.0)


def _end_of_row(rows: Rows, at: Placed, aim: Aim, *, last: bool) -> Placed | None:
    row = rows.row_of(at)
    if not last and row >= LANES:
        return rows.label(row)
    if row >= LANES:
        stack = _next_stack(rows, row, rows.columns, -1)
        return None if stack is None else _entered(stack, -1, aim)
    stacks = rows.stacks(row)
    return _entered(stacks[-1 if last else 0], -1 if last else 1, aim) if stacks else None


# Up and down --------------------------------------------------------------------------------------


def _upright(rows: Rows, at: Placed, step_: int, aim: Aim) -> Placed | None:
    row, column = rows.row_of(at), rows.column_of(at)
    if at.kind != "lane":
        stacks = rows.stacks(row, column, column + 1)
        number, line, _ = _found(stacks, at)
        lines = stacks[number] if line else ()
        place = lines.index(line) + step_ if line else -1
        if 0 <= place < len(lines):
            return _below(lines[place], aim.x)
    return _beyond(rows, row, step_, aim)


def _beyond(rows: Rows, row: int, step_: int, aim: Aim) -> Placed | None:
    """The nearest thing in the rows above or below: in the same column when there is one."""
    column = rows.column_at(aim.x)
    ahead = range(row + 1, rows.count) if step_ > 0 else range(row - 1, -1, -1)
    for number in ahead:
        if number <= STAGES:
            to = _nearest_in(rows.stacks(number), step_, aim.x)
        elif column == LABELS:
            to = rows.label(number)
        else:
            to = _nearest_in(rows.stacks(number, column, column + 1), step_, aim.x)
        if to is not None:
            return to
    sideways = (_around(rows, number, column) for number in ahead if number >= LANES)
    to = next((to for stacks in sideways if (to := _nearest_in(stacks, step_, aim.x))), None)
    return rows.label(LANES) if to is None and row < LANES and step_ > 0 else to


def _around(rows: Rows, row: int, column: int) -> list[Stack]:
    """The stacks of a lane that are nearest to a column on both sides."""
    return [*_only(_next_stack(rows, row, column, -1)), *_only(_next_stack(rows, row, column, 1))]


def _nearest_in(stacks: Iterable[Stack], step_: int, x: float) -> Placed | None:
    """The thing nearest to x of those at the near end of each stack."""
    edge = [one for stack in stacks for one in stack[0 if step_ > 0 else -1]]
    return _below(tuple(edge), x) if edge else None


def _below(line: Line, x: float) -> Placed:
    return min(line, key=lambda one: (_gap(one.x, one.area.right, x), abs(one.area.middle.x - x)))


def _page(rows: Rows, at: Placed, step_: int, aim: Aim, page: float) -> Placed | None:
    """The farthest thing in the column that is not more than a page away."""
    column, here = rows.column_at(aim.x), rows.anchor(at).y
    if column == LABELS or rows.row_of(at) < STAGES:
        return None
    own = rows.drawing.frame.columns[column]
    around = rows.around(Rect(own.x, here if step_ > 0 else here - page, own.w, page))
    ways = [((rows.anchor(one).y - here) * step_, one) for one in around if one.kind not in _NOT_BY_PAGE]
    ahead = [(way, -abs(one.area.middle.x - aim.x), one) for way, one in ways if 0 < way <= page]
    return max(ahead, key=lambda found: found[:2])[2] if ahead else None
