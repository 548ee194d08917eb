"""Dragging the sheet itself under the window."""

from __future__ import annotations

from journey_editor.editing.tools.events import Gesture, Outcome, PointerEvent, Preview, Sheet
from journey_editor.layout.geometry import Point


def pan(_: Sheet, start: PointerEvent) -> Gesture:
    """Scroll so that the place that was pressed stays under the pointer."""
    event = yield Preview(cursor="grabbing")
    while event.kind != "release":
        # Once the view has scrolled by this, the pointer is at the pressed place again.
        event = yield Preview(scroll=Point(start.x - event.x, start.y - event.y), cursor="grabbing")
    return Outcome()
