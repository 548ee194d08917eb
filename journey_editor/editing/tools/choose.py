"""Which gesture begins where the mouse is pressed, and which cursor announces it."""

from __future__ import annotations

from typing import Final, Literal

from journey_editor.editing.texts import Slot, slot_of
from journey_editor.editing.tools import drop
from journey_editor.editing.tools.band import stretch
from journey_editor.editing.tools.emotion import drag_point
from journey_editor.editing.tools.events import Cursor, Gesture, PointerEvent, Sheet
from journey_editor.editing.tools.link import draw_link, handle_at
from journey_editor.editing.tools.move import MOVERS, move
from journey_editor.editing.tools.pan import pan
from journey_editor.editing.tools.select import SELECTABLE, click
from journey_editor.layout.drawing import Placed

Tool = Literal["select", "connect", "hand"]

LINE_REACH: Final = 5
"""How near to a line or a point a press must be, in pixels of the screen."""


def begin(sheet: Sheet, event: PointerEvent, tool: Tool, handle_of: Placed | None = None) -> Gesture | None:
    """The gesture for a press; `handle_of` is the card whose handles are shown."""
    if event.button == "middle" or (event.button == "left" and tool == "hand"):
        return pan(sheet, event)
    if event.button != "left":
        return None
    if tool == "connect":
        card = drop.hit(sheet, event.x, event.y, "touchpoint")
    else:
        on_handle = handle_of is not None and handle_at(sheet, handle_of, event.x, event.y)
        card = handle_of if on_handle else None
    if card is not None:
        return draw_link(sheet, event, card)
    return stretch(sheet, event) if tool == "connect" else _grab(sheet, event)


def _grab(sheet: Sheet, event: PointerEvent) -> Gesture:
    placed = under(sheet, event.x, event.y)
    if placed is None:
        return stretch(sheet, event)
    if placed.kind == "point":
        return drag_point(sheet, event, placed)
    return move(sheet, event, placed) if placed.kind in MOVERS else click(sheet, event, placed)


def under(sheet: Sheet, x: float, y: float) -> Placed | None:
    """What a press at a point takes hold of: a thing, a lane by its label, or nothing."""
    for placed in sheet.index.at(x, y, LINE_REACH * sheet.pixel):
        if placed.kind in SELECTABLE or (placed.kind == "lane" and on_label(sheet, x)):
            return placed
    return None


def text_under(sheet: Sheet, x: float, y: float) -> Slot | None:
    """The text that a double click at a point means."""
    for placed in sheet.index.at(x, y, LINE_REACH * sheet.pixel):
        if placed.kind not in ("lane", "curve", "point"):
            return slot_of(placed, y=y)
    return None


def on_label(sheet: Sheet, x: float) -> bool:
    """Whether a point of a lane is on its label, left of all columns."""
    spans = sheet.drawing.frame.spans
    return bool(spans) and x < spans[0].x - 4


def cursor(sheet: Sheet, x: float, y: float, tool: Tool, handle_of: Placed | None = None) -> Cursor:
    """The cursor over a point while no button is pressed."""
    if tool == "hand":
        return "hand"
    if tool == "connect":
        return "cross"
    if handle_of is not None and handle_at(sheet, handle_of, x, y):
        return "cross"
    placed = under(sheet, x, y)
    if placed is not None and placed.kind == "point":
        return "vertical"
    return "hand" if placed is not None and placed.kind == "lane" else "arrow"
