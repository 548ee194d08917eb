"""Where columns stand: one for a stage when stacked, one for a touchpoint in a timeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journey_editor.layout import style
from journey_editor.layout.drawing import Column, Span
from journey_editor.layout.routing import Plan, plan
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


Slot = tuple[str, str, list[tuple[str, float]]]
"""A column to be: its stage, its touchpoint in a timeline, the ids and heights of its cards."""


def column_width(arrangement: Arrangement) -> float:
    """How wide every column is."""
    return style.COLUMN_W if arrangement == "stacked" else style.TIMELINE_W


def make_grid(
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
    slots: list[Slot] = []
    for index, (stage, ids) in enumerate(stages):
        cards = list(zip(ids, heights[index], strict=True)) if heights else []
        if arrangement == "stacked" or not ids:
            slots.append((stage, "", cards))
        elif heights:
            slots += [(stage, card[0], [card]) for card in cards]
        else:
            slots += [(stage, id_, []) for id_ in ids]
    return _placed(slots, plan(links, [cards for _, _, cards in slots]), arrangement, label_w)


def _placed(slots: Sequence[Slot], links: Plan, arrangement: Arrangement, label_w: float) -> Grid:
    w = column_width(arrangement)
    end = style.LABEL_X + label_w + style.LABEL_GAP
    stages: list[list[Column]] = []
    starts: list[float] = []
    gutters: list[float] = []
    for index, (stage, touchpoint, _) in enumerate(slots):
        gutters.append(end)
        same = bool(stages) and stages[-1][0].stage == stage
        usual = 0 if index == 0 else style.TIMELINE_GUTTER if same else style.GUTTER
        room = max(usual, links.gutters.get(index, 0))
        if same:
            x = stages[-1][-1].x + w + room
        else:
            stages.append([])
            starts.append(end + room)
            x = 0.0
        stages[-1].append(Column(stage, touchpoint, x, w))
        end = starts[-1] + x + w
    gutters.append(end)
    placed = list(zip(starts, stages, strict=True))
    return Grid(
        tuple(Column(c.stage, c.touchpoint, start + c.x, c.w) for start, columns in placed for c in columns),
        tuple(Span(columns[0].stage, start, columns[-1].x + w) for start, columns in placed),
        tuple(map(tuple, stages)),
        tuple(gutters),
        tuple(start - 6 for start in starts),
        end + max(14.0, links.gutters.get(len(slots), 0)),
        label_w,
        links,
    )
