"""Qt's mouse events as pointer events of gestures, and the shapes of the mouse pointer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

from journey_editor.editing.tools.events import Button, Cursor, EventKind, PointerEvent
from journey_editor.layout.geometry import Point

_Shape = Qt.CursorShape

SHAPES: Final[dict[Cursor, Qt.CursorShape]] = {
    "arrow": _Shape.ArrowCursor,
    "hand": _Shape.OpenHandCursor,
    "grabbing": _Shape.ClosedHandCursor,
    "cross": _Shape.CrossCursor,
    "vertical": _Shape.SizeVerCursor,
    "no": _Shape.ForbiddenCursor,
    "copy": _Shape.DragCopyCursor,
}
MODIFIER_KEYS: Final[dict[int, str]] = {
    Qt.Key.Key_Shift: "shift",
    Qt.Key.Key_Control: "ctrl",
    Qt.Key.Key_Alt: "alt",
}
_BUTTONS: Final[dict[Qt.MouseButton, Button]] = {
    Qt.MouseButton.LeftButton: "left",
    Qt.MouseButton.MiddleButton: "middle",
    Qt.MouseButton.RightButton: "right",
}
_MODIFIERS: Final = {
    Qt.KeyboardModifier.ShiftModifier: "shift",
    Qt.KeyboardModifier.ControlModifier: "ctrl",
    Qt.KeyboardModifier.AltModifier: "alt",
}


def named(modifiers: Qt.KeyboardModifier) -> frozenset[str]:
    """The names of the modifier keys that are held."""
    return frozenset(name for flag, name in _MODIFIERS.items() if modifiers & flag)


def pointer_event(
    kind: EventKind, place: Point, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier
) -> PointerEvent:
    """An event at a place on the sheet."""
    return PointerEvent(kind, place.x, place.y, _BUTTONS.get(button, "none"), named(modifiers))
