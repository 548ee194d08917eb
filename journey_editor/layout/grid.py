"""Where columns stand: one for a stage when stacked, one for a touchpoint in a timeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journey_editor.layout import style
from journey_editor.layout.drawing import Column, Span
from journey_editor.layout.routing import Block, Plan, plan
from journey_editor.layout.style import Memo
from journey_editor.model.records import Arrangement, Link


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns of a map with the links' ways between them.

    `stages` are the columns of each stage with x counted from its span, `gutters[g]` is the left end
    of the gutter left of column g (one more than columns), `starts` the x at which each stage's
    chevron begins, `right` where the content ends.
    """

    columns: tuple[Column, ...]
    spans: tuple[Span, ...]
    stages: tuple[tuple[Column, ...], ...]
    gutters: tuple[float, ...]
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
    links: Sequence[Link],
) -> Grid:
    """The grid of a map right of labels `label_w` wide.

    `stages` are the ids of stages with those of their touchpoints, `heights` those of the cards of
    each stage, empty when no cards are shown.
    """
    stacked = arrangement == "stacked"
    blocks = [
        Block(stage, ids, heights[number], stacked) if heights else Block(stage, (), (), stacked)
        for number, (stage, ids) in enumerate(stages)
    ]
    columns = [("",) if stacked or not ids else ids for _, ids in stages]
    return _placed([stage for stage, _ in stages], columns, plan(links, blocks, memo), arrangement, label_w)


def _placed(
    ids: Sequence[str],
    touchpoints: Sequence[tuple[str, ...]],
    links: Plan,
    arrangement: Arrangement,
    label_w: float,
) -> Grid:
    """Columns for the touchpoints of each stage, the empty name for one of the whole stage."""
    w = column_width(arrangement)
    end = style.LABEL_X + label_w + style.LABEL_GAP
    stages: list[tuple[Column, ...]] = []
    starts: list[float] = []
    gutters: list[float] = []
    for stage, own in zip(ids, touchpoints, strict=True):
        columns: list[Column] = []
        for touchpoint in own:
            usual = style.TIMELINE_GUTTER if columns else style.GUTTER if stages else 0
            room = max(usual, links.gutters.get(len(gutters), 0))
            gutters.append(end)
            if not columns:
                starts.append(end + room)
            columns.append(Column(stage, touchpoint, end + room - starts[-1], w))
            end += room + w
        stages.append(tuple(columns))
    gutters.append(end)
    placed = list(zip(starts, stages, strict=True))
    return Grid(
        tuple(Column(c.stage, c.touchpoint, start + c.x, c.w) for start, columns in placed for c in columns),
        tuple(Span(columns[0].stage, start, columns[-1].x + w) for start, columns in placed),
        tuple(stages),
        tuple(gutters),
        tuple(start - 6 for start in starts),
        end + max(14.0, links.gutters.get(len(gutters) - 1, 0)),
        label_w,
        links,
    )
