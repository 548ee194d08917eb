"""The line feed key, with which programs that type for people end a line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def as_return(event: QKeyEvent) -> QKeyEvent:
    """The same key, or Return in place of the line feed key, which Qt has no name for.

    A text that is typed by xdotool and the like has such keys between its lines; Ctrl+J is none.
    """
    if event.text() != "\n" or event.modifiers() & _HELD:
        return event
    again = event.isAutoRepeat()
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, event.modifiers(), "\r", again)
