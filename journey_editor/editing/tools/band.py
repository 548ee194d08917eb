"""Selecting with a rubber band."""

from __future__ import annotations

from typing import Final

from journey_editor.editing.tools.events import Gesture, Outcome, PointerEvent, Preview, Sheet, goes_far
from journey_editor.layout.drawing import FigureKind, Placed
from journey_editor.layout.geometry import Rect

CAUGHT: Final[frozenset[FigureKind]] = frozenset({"persona", "stage", "touchpoint", "note"})


def stretch(sheet: Sheet, start: PointerEvent) -> Gesture:
    """Select what a rectangle meets, in addition with Shift or Ctrl; a click selects the map itself."""
    event = yield Preview()
    while not goes_far(sheet, start, event):
        if event.kind == "release":
            return Outcome(select=None if start.adds else ())
        event = yield Preview()
    while True:
        band = _between(start, event)
        caught = [placed for placed in sheet.index.within(band) if placed.kind in CAUGHT]
        if event.kind == "release":
            return Outcome(select=_chosen(sheet, start, caught))
        event = yield Preview(band=band, lit=tuple(caught))


def _chosen(sheet: Sheet, start: PointerEvent, caught: list[Placed]) -> tuple[str, ...]:
    before = sheet.selection if start.adds else ()
    return tuple(dict.fromkeys((*before, *(placed.id for placed in caught))))


def _between(start: PointerEvent, event: PointerEvent) -> Rect:
    x, y = min(start.x, event.x), min(start.y, event.y)
    # A band drawn straight along has no height, and would meet nothing.
    return Rect(x, y, max(abs(start.x - event.x), 0.1), max(abs(start.y - event.y), 0.1))
