"""Selecting by pressing and clicking."""

from __future__ import annotations

from typing import Final

from journey_editor.editing.tools.events import Gesture, Outcome, PointerEvent, Preview, Sheet, goes_far
from journey_editor.layout.drawing import FigureKind, Placed

SELECTABLE: Final[frozenset[FigureKind]] = frozenset(
    {
        "persona",
        "stage",
        "touchpoint",
        "curve",
        "point",
        "note",
        "thought",
        "metrics",
        "channels",
        "link",
    }
)
"""Figures whose id is that of a node or link."""


def on_press(sheet: Sheet, event: PointerEvent, id_: str) -> tuple[str, ...] | None:
    """What a press selects at once: the thing, unless it is selected or is to be added on release."""
    return None if event.adds or id_ in sheet.selection else (id_,)


def on_click(sheet: Sheet, event: PointerEvent, id_: str, fresh: bool) -> tuple[str, ...]:
    """What is selected after a click on a thing; `fresh` when the press selected it."""
    if not event.adds:
        return (id_,)
    if id_ in sheet.selection and not fresh:
        return tuple(one for one in sheet.selection if one != id_)
    return (*sheet.selection, id_)


def click(sheet: Sheet, start: PointerEvent, placed: Placed) -> Gesture:
    """Select a thing that cannot be dragged."""
    chosen = on_press(sheet, start, placed.id)
    event = yield Preview(select=chosen)
    while event.kind != "release":
        event = yield Preview()
    if goes_far(sheet, start, event) or placed.id not in sheet.journey:
        return Outcome()
    return Outcome(select=on_click(sheet, start, placed.id, chosen is not None))
