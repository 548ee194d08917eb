"""Where columns stand: one for a stage when stacked, one for a touchpoint in a timeline."""

from __future__ import annotations

from dataclasses import dataclass

from journey_editor.layout import style
from journey_editor.layout.drawing import Column, Span
from journey_editor.layout.routing import Plan, plan
from journey_editor.model.journey import JourneyMap
from journey_editor.model.queries import is_next_card
from journey_editor.model.records import Arrangement, Touchpoint


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns of a map with the links' ways between them.

    `gutters[g]` is the left end of the gutter left of column g (one more than columns), `starts` the
    x at which each stage's chevron begins, `right` where the content ends.
    """

    columns: tuple[Column, ...]
    spans: tuple[Span, ...]
    cards: tuple[tuple[Touchpoint, ...], ...]
    gutters: tuple[float, ...]
    starts: tuple[float, ...]
    right: float
    label_w: float
    links: Plan


def column_width(arrangement: Arrangement) -> float:
    """How wide every column is."""
    return style.COLUMN_W if arrangement == "stacked" else style.TIMELINE_W


def make_grid(
    journey: JourneyMap, arrangement: Arrangement, label_w: float, heights: dict[str, float]
) -> Grid:
    """The grid of a map right of labels `label_w` wide.

    `heights` are those of the cards by id, empty when no cards and so no links are shown.
    """
    slots: list[tuple[str, str, tuple[Touchpoint, ...]]] = []
    for stage in journey.stages:
        cards = journey.touchpoints_of(stage.id)
        if arrangement == "stacked" or not cards:
            slots.append((stage.id, "", cards))
        else:
            slots += [(stage.id, card.id, (card,)) for card in cards]
    stacks = [[(card.id, heights[card.id]) for card in cards] if heights else [] for _, _, cards in slots]
    drawn = [link for link in journey.links if not is_next_card(journey, link)] if heights else []
    return _placed(slots, plan(drawn, stacks), arrangement, label_w)


def _placed(
    slots: list[tuple[str, str, tuple[Touchpoint, ...]]],
    links: Plan,
    arrangement: Arrangement,
    label_w: float,
) -> Grid:
    w = column_width(arrangement)
    x = style.LABEL_X + label_w + style.LABEL_GAP
    columns: list[Column] = []
    gutters: list[float] = []
    spans: list[Span] = []
    for index, (stage, touchpoint, _) in enumerate(slots):
        gutters.append(x)
        same = bool(spans) and spans[-1].stage == stage
        usual = 0 if index == 0 else style.TIMELINE_GUTTER if same else style.GUTTER
        x += max(usual, links.gutters.get(index, 0))
        columns.append(Column(stage, touchpoint, x, w))
        if same:
            spans[-1] = Span(stage, spans[-1].x, x + w - spans[-1].x)
        else:
            spans.append(Span(stage, x, w))
        x += w
    gutters.append(x)
    right = x + max(14.0, links.gutters.get(len(slots), 0))
    starts = tuple(span.x - 6 for span in spans)
    cards = tuple(cards for _, _, cards in slots)
    return Grid(tuple(columns), tuple(spans), cards, tuple(gutters), starts, right, label_w, links)
