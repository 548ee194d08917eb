"""Dragging from the edge of one card to another card links them."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from journey_editor.editing.tools import drop
from journey_editor.editing.tools.events import Gesture, Outcome, PointerEvent, Preview, Sheet, goes_far
from journey_editor.editing.tools.places import called
from journey_editor.errors import EditError
from journey_editor.layout.drawing import Placed
from journey_editor.layout.geometry import Point, Rect
from journey_editor.model import plans, queries
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import tr

REACH: Final = 8
"""How near to a handle a press must be, in pixels of the screen."""


def handles(area: Rect) -> tuple[Point, ...]:
    """The places on the edges of a card from which a link can be dragged."""
    middle = area.middle
    return (
        Point(area.right, middle.y),
        Point(area.x, middle.y),
        Point(middle.x, area.bottom),
        Point(middle.x, area.y),
    )


def handle_at(sheet: Sheet, card: Placed, x: float, y: float) -> bool:
    """Whether a point is on one of the handles of a card."""
    reach = REACH * sheet.pixel
    return any(abs(one.x - x) <= reach and abs(one.y - y) <= reach for one in handles(card.area))


def draw_link(sheet: Sheet, start: PointerEvent, card: Placed) -> Gesture:
    """Link the card to the one on which the pointer is let go."""
    event = yield Preview(cursor="cross")
    while True:
        source = sheet.index.keyed(card.key)
        if source is None or card.id not in sheet.journey:
            return Outcome()
        target = drop.hit(sheet, event.x, event.y, "touchpoint")
        if target is not None and target.id == card.id:
            target = None
        if event.kind == "release":
            if target is None:
                return Outcome(select=None if goes_far(sheet, start, event) else (card.id,))
            return linked(sheet, card.id, target.id)
        event = yield _preview(sheet, source, target, Point(event.x, event.y))


def linked(sheet: Sheet, source: str, target: str) -> Outcome:
    """The outcome of linking two touchpoints, a sentence when they are linked already."""
    try:
        edit = plans.add_link(sheet.journey, source, target)
    except EditError:
        first, second = called(sheet.journey, source), called(sheet.journey, target)
        return Outcome(problem=tr("{first} and {second} are linked already.", first=first, second=second))
    told = ""
    if not queries.tells_more(edit.link, _follower(sheet.journey, source)):
        told = tr("Linked. The order of the cards shows it already; a share or a label draws a line.")
    return Outcome(edit, tr("Link touchpoints"), select=(edit.link.id,), problem=told)


def _follower(journey: JourneyMap, id_: str) -> str | None:
    """The touchpoint that a customer meets after another."""
    following = pairwise(card.id for card in queries.in_order(journey))
    return next((after for before, after in following if before == id_), None)


def _preview(sheet: Sheet, source: Placed, target: Placed | None, to: Point) -> Preview:
    if target is None:
        return Preview(
            arrow=(_edge(source.area, to), to), cursor="cross", hint=tr("Let go on another touchpoint")
        )
    words = tr(
        "Link {source} to {target}",
        source=called(sheet.journey, source.id),
        target=called(sheet.journey, target.id),
    )
    end = _edge(target.area, source.area.middle)
    return Preview(arrow=(_edge(source.area, end), end), cell=target.area, cursor="cross", hint=words)


def _edge(area: Rect, to: Point) -> Point:
    """The handle of a card that is nearest to a point."""
    return min(handles(area), key=lambda one: (one.x - to.x) ** 2 + (one.y - to.y) ** 2)
