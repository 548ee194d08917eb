"""The steps of a presentation and how each fills a screen. Pure: lengths in points of the sheet.

What is always on screen with a step, as panes that do not scroll away, is the header of the stages above and
the labels of the lanes at the left.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import inf
from operator import sub
from typing import Final

from journey_editor.layout import style
from journey_editor.layout.drawing import Drawing, FigureKind, Frame, Placed, Standing, moved
from journey_editor.layout.geometry import Rect
from journey_editor.layout.unmade import Unmade

LEGIBLE: Final = 0.0242
"""A stage is shown in parts when its body text would be smaller than this part of the screen's height.

On a projector of 1280 by 720 pixels the title of a card is then 18 pixels high.
"""
_PAD: Final = 8.0
_BEFORE: Final = 6.0
"""Left of a stage, so much belongs to it already."""
_MOST_ROWS: Final = 4
_MOST_FINE_ROWS: Final = 12
_MOST_ACROSS: Final = 4
_NEARLY: Final = 0.75
_GAIN: Final = 1.08
_HALVINGS: Final = 16
_OF_STAGES: Final[tuple[FigureKind, ...]] = ("stage", "metrics")
_CONTENT: Final[frozenset[FigureKind]] = frozenset({"touchpoint", "note", "thought", "metrics", "channels"})

Size = tuple[float, float]
Ends = tuple[float, float]
"""Where a row or a column begins and ends."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one step shows: the whole map (`stage` is empty), or all or a part of a stage.

    `number` of `count` is the place of the stage, `part` of `parts` that of the part, all from 1.
    `focus` is the part of the sheet that it is about, without the panes.
    """

    stage: str
    name: str
    number: int
    count: int
    part: int
    parts: int
    focus: Rect


@dataclass(frozen=True, slots=True)
class Panes:
    """What stays on screen: the sheet left of `right` and, of its height, from `top` to `bottom`."""

    right: float
    top: float
    bottom: float


def panes(drawing: Drawing) -> Panes:
    """The labels of the lanes and the header of the stages."""
    header = drawing.frame.header
    below = min((band.y for band in drawing.frame.bands), default=header.bottom + _PAD)
    return Panes(header.x - 2, header.y - _PAD, max(header.bottom + 2, below - 4))


class Route:
    """The steps of a presentation: the whole map, then every stage by its number from 1.

    What of a stage is shown at a time is found out when somebody comes to it, as it means to look at all that
    stands there.
    """

    def __init__(self, contents: Contents, room: Size, *, in_parts: bool = True) -> None:
        """For a screen of this size in pixels."""
        self._contents = contents
        self._room = room
        self._in_parts = in_parts
        self._found: dict[int, tuple[Step, ...]] = {0: (whole(contents.drawing),)}

    def __len__(self) -> int:
        return len(self._contents.drawing.frame.spans) + 1

    def __getitem__(self, number: int) -> tuple[Step, ...]:
        if not 0 <= number < len(self):
            raise IndexError(number)
        if number not in self._found:
            self._found[number] = self._steps(number)
        return self._found[number]

    def number_of(self, stage: str) -> int | None:
        """The number of a stage, 0 for the whole map; None when it is not on the map."""
        if not stage:
            return 0
        numbers = (at for at, span in enumerate(self._contents.drawing.frame.spans, 1) if span.stage == stage)
        return next(numbers, None)

    def _steps(self, number: int) -> tuple[Step, ...]:
        contents = self._contents
        stage = contents.drawing.frame.spans[number - 1].stage
        areas = _parts(stage, self._room, contents) if self._in_parts else (_whole(contents, stage),)
        who = stage, _name(contents, stage), number, len(self) - 1
        return tuple([Step(*who, part, len(areas), area) for part, area in enumerate(areas, 1)])


def whole(drawing: Drawing) -> Step:
    """The step of the whole map."""
    sheet = Rect(0, 0, drawing.width, drawing.height)
    return Step("", drawing.title, 0, len(drawing.frame.spans), 1, 1, sheet)


def zoom_of(drawing: Drawing, focus: Rect, room: Size) -> float:
    """Pixels for a point at which a part of the sheet and the panes fill a screen."""
    return _zoom(focus, _taken(drawing), room)


def _zoom(focus: Rect, taken: Size, room: Size) -> float:
    return min(room[0] / max(focus.w + taken[0], 1.0), room[1] / max(focus.h + taken[1], 1.0))


def _taken(drawing: Drawing) -> Size:
    """What the panes take of width and height."""
    fixed = panes(drawing)
    return fixed.right, fixed.bottom - fixed.top


def window(drawing: Drawing, step: Step, room: Size) -> Rect:
    """The part of the sheet that a screen of this size shows in a step.

    The stage is in the middle, unless that would show what lies beside the sheet and hide its neighbours.
    """
    if not step.stage:
        return fitted(step.focus.inset(-_PAD), room)
    zoom = zoom_of(drawing, step.focus, room)
    w, h = room[0] / zoom, room[1] / zoom
    left, top = _taken(drawing)
    x = _within(step.focus.x - left - (w - left - step.focus.w) / 2, drawing.width - w)
    y = step.focus.y - top - (h - top - step.focus.h) / 2
    return Rect(x, y, w, h)


def _within(x: float, most: float) -> float:
    """A left end from 0 to `most`; what is narrower than the screen is in its middle."""
    return most / 2 if most < 0 else min(most, max(0.0, x))


def fitted(area: Rect, room: Size) -> Rect:
    """The smallest part of the plane with the shape of a screen that has all of an area in its middle."""
    zoom = min(room[0] / max(area.w, 1.0), room[1] / max(area.h, 1.0))
    w, h = room[0] / zoom, room[1] / zoom
    return Rect(area.x - (w - area.w) / 2, area.y - (h - area.h) / 2, w, h)


def between(one: Rect, other: Rect, share: float) -> Rect:
    """The rectangle on the way from one to another."""
    x, y, w, h = (a + (b - a) * share for a, b in zip(one, other, strict=True))
    return Rect(x, y, w, h)


def _name(contents: Contents, stage: str) -> str:
    placed = contents.of_stages.get(f"stage:{stage}")
    if placed is None:
        return ""
    field = next((field for field in placed.figure.fields if field.name == "goal"), None)
    name = placed.figure.name
    return name if field is None else name.split(", ")[0]


def _whole(contents: Contents, stage: str) -> Rect:
    rows, columns = _rows(contents.drawing.frame), _columns(contents, stage)
    return _around(rows, columns)


def _rows(frame: Frame) -> list[Ends]:
    """The upper and lower ends of the lanes; something of a height also when there are none."""
    below = frame.header.bottom + style.LANE_GAP
    return [(band.y - 2, band.y + band.h + 4) for band in frame.bands] or [(below, below + 1)]


def _columns(contents: Contents, stage: str) -> list[Ends]:
    """The left and right ends of a stage's columns, the whole of its chevron included."""
    frame = contents.drawing.frame
    chevron = contents.of_stages[f"stage:{stage}"].area
    own = [column for column in frame.columns if column.stage == stage]
    if not own:
        return [(chevron.x, chevron.right)]
    # To the next one, as long words take of the gap behind their column.
    ends = [*(column.x - 4 for column in own[1:]), own[-1].x + own[-1].w + 4]
    found = [(column.x - 4, end) for column, end in zip(own, ends, strict=True)]
    metrics = contents.of_stages.get(f"metrics:{stage}")
    if metrics is not None:
        # They begin in the first column, and can be wider.
        found[0] = (found[0][0], max(found[0][1], metrics.area.right + 4))
    found[0] = (min(found[0][0], chevron.x), found[0][1])
    found[-1] = (found[-1][0], max(found[-1][1], chevron.right))
    return found


class Contents:
    """What stands in the columns of each stage, looked up once and only when it is needed."""

    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing

    @cached_property
    def of_stages(self) -> dict[str, Placed]:
        """The chevrons and metrics of the stages themselves, by their keys; nothing else is made for that."""
        ids = {span.stage for span in self.drawing.frame.spans}
        found: dict[str, Placed] = {}
        for standing in self.drawing.parts:
            kinds = [kind for kind in _OF_STAGES if _may_have(standing, kind)]
            for run in standing.part.runs if kinds else ():
                keys = [key for kind in kinds for _, key in run.keys_of(kind, ids)]
                own = [run.figures[run.by_key[key]] for key in keys]
                found.update((placed.key, placed) for placed in moved(own, standing.x, standing.y))
        return found

    def rows_of(self, stage: str) -> list[Ends]:
        """The lanes of a stage, cut wherever a line across passes between its cards and notes."""
        standing = self._standing_in(stage)
        begins = [begin for begin, _ in standing]
        found: list[Ends] = []
        for top, bottom in _rows(self.drawing.frame):
            at = top
            filled = top
            for begin, end in standing[bisect_left(begins, top) : bisect_left(begins, bottom)]:
                if begin > filled > top:
                    cut = (filled + begin) / 2
                    found.append((at, cut))
                    at = cut
                filled = max(filled, end)
            found.append((at, bottom))
        return found

    def _standing_in(self, stage: str) -> list[Ends]:
        """The upper and lower ends of what stands in a stage, from the top down."""
        spans = self.drawing.frame.spans
        place = next(at for at, span in enumerate(spans) if span.stage == stage)
        start = spans[place].x - _BEFORE
        stop = spans[place + 1].x - _BEFORE if place + 1 < len(spans) else inf
        near = [standing for standing, first, last in self._widths if first < stop and last >= start]
        return sorted([ends for standing in near for x, ends in _heights(standing) if start <= x < stop])

    @cached_property
    def _widths(self) -> list[tuple[Standing, float, float]]:
        """The parts with cards, notes and the like, each with the left ends of its first and its last."""
        found = []
        for standing in self.drawing.parts:
            figures, dx = standing.part.figures, standing.x
            if not any(_may_have(standing, kind) for kind in _CONTENT):
                continue
            xs = figures.spots.xs if isinstance(figures, Unmade) else [placed.x for placed in figures]
            found.append((standing, min(xs) + dx, max(xs) + dx))
        return found


def _may_have(standing: Standing, kind: FigureKind) -> bool:
    """Whether figures of a kind may stand in a part, none of which is made for that."""
    figures = standing.part.figures
    return len(figures) > 0 and (not isinstance(figures, Unmade) or kind in figures.kinds)


def _heights(standing: Standing) -> Iterator[tuple[float, Ends]]:
    """The left and the upper and lower ends of all in a part; of a large map little of it is made yet."""
    figures, dx, dy = standing.part.figures, standing.x, standing.y
    if isinstance(figures, Unmade):
        xs, ys, _, hs = figures.spots
        for kind, x, y, h in zip(figures.kinds, xs, ys, hs, strict=True):
            if kind in _CONTENT:
                yield x + dx, (y + dy, y + dy + h)
        return
    for placed in figures:
        if placed.kind in _CONTENT:
            yield placed.x + dx, (placed.y + dy, placed.y + dy + placed.figure.h)


def _around(rows: Sequence[Ends], columns: Sequence[Ends]) -> Rect:
    x, y = columns[0][0], rows[0][0]
    return Rect(x, y, columns[-1][1] - x, rows[-1][1] - y)


def _parts(stage: str, room: Size, contents: Contents) -> tuple[Rect, ...]:
    """A stage in as few parts as its text needs to be legible, each with fewer lanes or fewer columns.

    When lanes are too high for that even alone, they are cut between their cards.
    """
    drawing, columns = contents.drawing, tuple(_columns(contents, stage))
    taken = _taken(drawing)
    best = _divided(taken, room, tuple(_rows(drawing.frame)), columns, _MOST_ROWS)
    zoom = _least(best, taken, room)
    if zoom < _wanted(room) * _NEARLY:
        finer = _divided(taken, room, tuple(contents.rows_of(stage)), columns, _MOST_FINE_ROWS)
        if _least(finer, taken, room) > zoom * _GAIN:
            return finer
    return best


@lru_cache(512)
def _divided(
    taken: Size, room: Size, rows: tuple[Ends, ...], columns: tuple[Ends, ...], most_rows: int
) -> tuple[Rect, ...]:
    """Rows and columns in more and more groups, until text is legible or nothing is gained.

    What was divided last is remembered, as most edits leave rows and columns where they are.
    """
    best: tuple[Rect, ...] = (_around(rows, columns),)
    down, across = 1, 1
    while (zoom := _least(best, taken, room)) < _wanted(room):
        tried = []
        if down < min(most_rows, len(rows)):
            tried.append((down + 1, across))
        if across < min(_MOST_ACROSS, len(columns)):
            tried.append((down, across + 1))
        found = [(_split(rows, columns, *counts), counts) for counts in tried]
        if not found:
            break
        areas, (down, across) = max(found, key=lambda one: _least(one[0], taken, room))
        if _least(areas, taken, room) < zoom * _GAIN:
            break
        best = areas
    return best


def _wanted(room: Size) -> float:
    return LEGIBLE * room[1] / style.BODY


def _least(areas: Sequence[Rect], taken: Size, room: Size) -> float:
    return min(_zoom(area, taken, room) for area in areas)


def _split(rows: Sequence[Ends], columns: Sequence[Ends], down: int, across: int) -> tuple[Rect, ...]:
    lying = _groups(rows, down)
    return tuple(
        _around(rows[top:bottom], columns[left:right])
        for left, right in _groups(columns, across)
        for top, bottom in lying
    )


def _groups(ends: Sequence[Ends], count: int) -> list[tuple[int, int]]:
    """Neighbours in at most `count` groups whose longest is as short as can be, as first and last + 1."""
    if count == 1:
        return [(0, len(ends))]
    starts, stops = [start for start, _ in ends], [stop for _, stop in ends]
    low = max(map(sub, stops, starts))
    high = stops[-1] - starts[0]
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if len(_filled(starts, stops, middle)) <= count:
            high = middle
        else:
            low = middle
    return _filled(starts, stops, high)


def _filled(starts: Sequence[float], stops: Sequence[float], most: float) -> list[tuple[int, int]]:
    """Neighbours in groups, each as long as it may be."""
    found: list[tuple[int, int]] = []
    first = 0
    while first < len(starts):
        last = max(first + 1, bisect_right(stops, starts[first] + most))
        found.append((first, last))
        first = last
    return found
