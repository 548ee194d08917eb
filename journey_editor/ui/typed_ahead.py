"""Keys that come while a window is still being furnished: kept, and given to it when all is there."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class TypedAhead(QObject):
    """Invariant: keys reach the window in the order in which they were pressed, none before it is ready."""

    def __init__(self, window: QWidget) -> None:
        """The window must be on screen."""
        super().__init__(window)
        self._window = window
        self._handle = window.windowHandle()
        self._kept: deque[QKeyEvent] = deque()
        self._handle.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Keep a key; anything else goes its way."""
        if event.type() == QEvent.Type.ShortcutOverride:
            # Else a shortcut would take it, before the keys that came earlier.
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() in _KEYS:
            self._kept.append(event.clone())
            return True
        return False

    def give(self) -> None:
        """Give the window its keys, one at a time, so that what one opens can take the next."""
        if not self._kept:
            self._handle.removeEventFilter(self)
            self.deleteLater()
            return
        event = self._kept.popleft()
        QTimer.singleShot(0, self, self.give)
        around: tuple[QWidget | None, ...] = (QApplication.focusWidget(), self._window.focusWidget())
        focus = next((widget for widget in around if widget is not None), self._window)
        action = _called(focus, event) if focus.window() is self._window else None
        if action is not None:
            action.trigger()
        else:
            QApplication.sendEvent(focus, event)


def _called(focus: QWidget, event: QKeyEvent) -> QAction | None:
    """The action whose shortcut the key is, unless the widget with the focus wants the key for itself."""
    if event.type() != QEvent.Type.KeyPress or _is_typing(focus, event):
        return None
    # Not before the window has been painted: they take their time to load.
    from PySide6.QtCore import QKeyCombination, Qt
    from PySide6.QtGui import QKeySequence

    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    keys = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
    for owner in (focus, focus.window()):
        for action in owner.actions():
            on_widget = action.shortcutContext() == Qt.ShortcutContext.WidgetShortcut
            if action.isEnabled() and keys in action.shortcuts() and (owner is focus or not on_widget):
                return action
    return None


def _is_typing(focus: QWidget, event: QKeyEvent) -> bool:
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), event.text())
    asked.ignore()
    QApplication.sendEvent(focus, asked)
    return asked.isAccepted()
