"""Where columns stand: one for a stage when stacked, one for a touchpoint in a timeline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat
from typing import overload

from journey_editor.layout import style
from journey_editor.layout.drawing import Column, Span
from journey_editor.layout.routing import Block, Plan, plan
from journey_editor.layout.style import Memo
from journey_editor.model.records import Arrangement, Link


class StandingColumns(Sequence[Column]):
    """The columns of all stages on the sheet, worked out when somebody asks for one: most edits move many."""

    def __init__(self, starts: Sequence[float], stages: Sequence[tuple[Column, ...]]) -> None:
        """`stages` are the columns of each stage, x counted from its start."""
        self._placed = tuple(zip(starts, stages, strict=True))

    @cached_property
    def _all(self) -> tuple[Column, ...]:
        return tuple(
            [
                Column(stage, touchpoint, start + x, w)
                for start, columns in self._placed
                for stage, touchpoint, x, w in columns
            ]
        )

    @overload
    def __getitem__(self, at: int) -> Column: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Column, ...]: ...

    def __getitem__(self, at: int | slice) -> Column | tuple[Column, ...]:
        return self._all[at]

    def __len__(self) -> int:
        return self._count

    @cached_property
    def _count(self) -> int:
        return sum([len(columns) for _, columns in self._placed])

    def __iter__(self) -> Iterator[Column]:
        return iter(self._all)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StandingColumns) and self._all == other._all

    def __hash__(self) -> int:
        return hash(self._all)


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns of a map with the links' ways between them.

    `stages` are the columns of each stage with x counted from its span, `gutters` the left ends of the
    gutters left of each stage and behind the last, `insides` those between the columns of each stage from
    its span, `starts` the x at which each stage's chevron begins, `right` where the content ends.
    """

    columns: Sequence[Column]
    spans: tuple[Span, ...]
    stages: tuple[tuple[Column, ...], ...]
    gutters: tuple[float, ...]
    insides: tuple[tuple[float, ...], ...]
    starts: tuple[float, ...]
    right: float
    label_w: float
    links: Plan


def column_width(arrangement: Arrangement) -> float:
    """How wide every column is."""
    return style.COLUMN_W if arrangement == "stacked" else style.TIMELINE_W


def make_grid(
    memo: Memo,
    arrangement: Arrangement,
    label_w: float,
    stages: Sequence[tuple[str, tuple[str, ...]]],
    heights: Sequence[tuple[float, ...]],
    links: Sequence[tuple[Link, ...]],
) -> Grid:
    """The grid of a map right of labels `label_w` wide.

    `stages` are the ids of stages with those of their touchpoints, `heights` those of the cards of
    each stage, empty when no cards are shown; `links` are those that leave each stage.
    """
    stacked = arrangement == "stacked"
    blocks = [
        Block(stage, ids, heights[number], stacked) if heights else Block(stage, (), (), stacked)
        for number, (stage, ids) in enumerate(stages)
    ]
    columns = [("",) if stacked or not ids else ids for _, ids in stages]
    return _placed(
        [stage for stage, _ in stages], columns, plan(links, blocks, memo), arrangement, label_w, memo
    )


def _columns(
    stage: str, touchpoints: tuple[str, ...], rooms: tuple[float, ...], w: float
) -> tuple[tuple[Column, ...], tuple[float, ...]]:
    """The columns of a stage from its left, and the left ends of the gutters between them."""
    columns = [Column(stage, touchpoints[0], 0.0, w)]
    gutters: list[float] = []
    for touchpoint, room in zip(touchpoints[1:], rooms, strict=True):
        gutters.append(columns[-1].x + w)
        columns.append(Column(stage, touchpoint, gutters[-1] + room, w))
    return tuple(columns), tuple(gutters)


def _rooms(many: int, first: int, widths: dict[int, float]) -> tuple[float, tuple[float, ...]]:
    """The width that the gutter left of a stage needs, and those of the gutters between its columns."""
    own, *others = map(widths.get, range(first, first + many), repeat(0.0))
    return own, tuple([max(style.TIMELINE_GUTTER, room) for room in others])


def _placed(
    ids: Sequence[str],
    touchpoints: Sequence[tuple[str, ...]],
    links: Plan,
    arrangement: Arrangement,
    label_w: float,
    memo: Memo,
) -> Grid:
    """Columns for the touchpoints of each stage, the empty name for one of the whole stage."""
    w = column_width(arrangement)
    end = style.LABEL_X + label_w + style.LABEL_GAP
    needed = list(zip(map(len, touchpoints), links.starts, links.widths, strict=False))
    rooms = memo.row("rooms", ids, needed, _rooms)
    made = [(stage, own, inner, w) for stage, own, (_, inner) in zip(ids, touchpoints, rooms, strict=True)]
    columns = memo.row("columns", ids, made, _columns)
    starts: list[float] = []
    gutters: list[float] = []
    for (first, _), (own_columns, _) in zip(rooms, columns, strict=True):
        gutters.append(end)
        starts.append(end + max(style.GUTTER if starts else 0, first))
        end = starts[-1] + own_columns[-1].x + w
    stages = [own_columns for own_columns, _ in columns]
    insides = [left for _, left in columns]
    gutters.append(end)
    placed = list(zip(starts, stages, strict=True))
    return Grid(
        StandingColumns(starts, stages),
        tuple(Span(columns[0].stage, start, columns[-1].x + w) for start, columns in placed),
        tuple(stages),
        tuple(gutters),
        tuple(insides),
        tuple(start - 6 for start in starts),
        end + max(14.0, links.widths[-1].get(links.starts[-1], 0)),
        label_w,
        links,
    )
