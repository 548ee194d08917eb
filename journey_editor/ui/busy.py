"""Long work of a window while it is done: a bar and a button in the status bar, and no input meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from journey_editor.translation import tr
from journey_editor.ui.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

_SOON: Final = 120
"""Milliseconds: shorter work is done before anybody would see that it was going on."""
_WIDTH: Final = 140
_STEPS: Final = 1000
_INPUT: Final = frozenset(
    (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
        QEvent.Type.InputMethod,
        QEvent.Type.TouchBegin,
        QEvent.Type.Close,
    )
)


class Busy(QWidget):
    """What is going on, how far it is, and a button that stops it; not there while nothing is."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_WIDTH)
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setObjectName("BusyButton")
        self.stop.clicked.connect(self.cancelled)
        for part in (self.label, self.bar, self.stop):
            row.addWidget(part)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self.show)
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether something is going on, shown already or soon."""
        return self._soon.isActive() or not self.isHidden()

    def begin(self, text: str, *, can_stop: bool) -> None:
        """Show this when it lasts; its progress is not known until it is told."""
        self.label.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, 0)
        self.stop.setVisible(can_stop)
        self._soon.start()

    def tell(self, share: float) -> None:
        """Show how much is done, from 0 to 1."""
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(share * _STEPS))

    def end(self) -> None:
        """Show nothing any more."""
        self._soon.stop()
        self.hide()


class Holding(QObject):
    """Keeps input from a window while its map is on the way; Esc and closing stop the work instead.

    Only the button that stops it can be pressed, and a glimpse of the map can be scrolled and zoomed. Other
    keys come to the window afterwards, as whoever types does not stop for it.
    """

    stopped = Signal()

    def __init__(self, window: MainWindow, free: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._free = free
        self.closes = False
        """Whether somebody wanted to close the window meanwhile."""
        self._typed = TypedAhead.while_held(window, self._is_heard)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def end(self, *, is_stopped: bool) -> None:
        """Let input through again; what was typed is not meant any more when the work was stopped."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        if self._typed is not None:
            if is_stopped:
                self._typed.forget()
            self._typed.give()
        self.deleteLater()

    def _is_heard(self, event: QKeyEvent) -> bool:
        """Whether a key means something now: it stops the work, or moves the glimpse."""
        glimpse = self._window.glimpse
        return event.key() == Qt.Key.Key_Escape or (glimpse is not None and glimpse.hasFocus())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _INPUT or not isinstance(watched, QWidget):
            return False
        if watched is self._free or watched.window() is not self._window:
            return False
        if event.type() == QEvent.Type.Close:
            if watched is not self._window:
                return False
            self.closes = True
            event.ignore()
            self.stopped.emit()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        else:
            glimpse = self._window.glimpse
            return glimpse is None or not (watched is glimpse or glimpse.isAncestorOf(watched))
        return True
