"""Keys that come while a window cannot take them: kept, and given to it when it can again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
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
        """Keep keys until `give`. The window must be on screen."""
        super().__init__(window)
        self._window = window
        self._handle = window.windowHandle()
        self._kept: deque[QKeyEvent] = deque()
        self._waits = 1
        """For how many things it has to wait before keys may be given."""
        self._is_over = False
        self._passes: Callable[[QKeyEvent], bool] | None = None
        self._is_first = True
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._give)
        self._handle.installEventFilter(self)

    @staticmethod
    def while_held(window: QWidget, passes: Callable[[QKeyEvent], bool]) -> TypedAhead | None:
        """Keep the keys of a window until `give`, behind those that it has not got yet, but those that pass.

        None when it is not on screen.
        """
        known = (one for one in window.children() if isinstance(one, TypedAhead))
        found = next((one for one in known if one.holds_on()), None)
        if found is None and window.windowHandle() is not None:
            found = TypedAhead(window)
        if found is not None:
            found.let(passes)
        return found

    def holds_on(self) -> bool:
        """Wait for one more `give`; False when it has given all and is about to go."""
        self._waits += 1
        return not self._is_over

    def let(self, passes: Callable[[QKeyEvent], bool]) -> None:
        """Keep no keys for which this is true, until `give`."""
        self._passes = passes

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Keep a key; anything else goes its way."""
        if not isinstance(event, QKeyEvent) or (self._passes is not None and self._passes(event)):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # Else a shortcut would take it, before the keys that came earlier.
            event.accept()
            return True
        if event.type() in _KEYS:
            self._kept.append(event.clone())
            return True
        return False

    def forget(self) -> None:
        """Give none of the keys that were kept."""
        self._kept.clear()

    def give(self) -> None:
        """Give the window its keys, one at a time, so that what one opens can take the next."""
        self._waits -= 1
        self._is_first = True
        self._passes = None
        self._next.start()

    def _give(self) -> None:
        if self._waits:
            return
        if self._is_first and QApplication.activeModalWidget() is not None:
            # Nobody has seen the question that came up meanwhile; a key must not answer it.
            self.forget()
        if not self._kept:
            self._is_over = True
            self._handle.removeEventFilter(self)
            self.deleteLater()
            return
        self._is_first = False
        event = self._kept.popleft()
        self._next.start()
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
