"""What is around a map that is still being opened: blank, as it would show the map that was there before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

_AT_MOST: Final = 60
"""Milliseconds that a frame is waited for, as there may be nothing to paint."""


def follow(window: MainWindow) -> None:
    """Let the parts of a window wait while there is only a glimpse of its map, and be as ever after that."""
    if not window.is_furnished:
        return
    glimpse = window.glimpse
    fields = window.inspector.widget()
    assert fields is not None
    fields.setVisible(glimpse is None)
    window.palette_panel.setEnabled(glimpse is None)
    zoom = (glimpse or window.view).zoom
    window.header.show_zoom(zoom)
    window.status.show_zoom(zoom)
    if glimpse is not None:
        window.header.show_title(glimpse.title)
        window.status.counts.clear()


class AfterFrame(QObject):
    """Does something once, when a window has painted what is to be painted now.

    With a thread that computes beside it that takes three times as long: each call of Qt lets go of Python.
    """

    def __init__(self, window: MainWindow, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._then = window, then
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end)
        self._timer.start(_AT_MOST)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the frame, which comes right after this."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._timer.start(0)
        return False

    def _end(self) -> None:
        self._window.removeEventFilter(self)
        self.deleteLater()
        self._then()
