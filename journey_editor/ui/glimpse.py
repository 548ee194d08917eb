"""The beginning of a map whose file is still being read: to be looked at, and not to be edited."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from journey_editor.canvas.prepared import Prepared
from journey_editor.canvas.readying import when_ready
from journey_editor.canvas.sheet_view import SheetView
from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import tr
from journey_editor.ui.beginning import Beginning

_SCROLLING: Final = frozenset(
    (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    )
)
_ALONE: Final = frozenset((Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta))


class Glimpse(SheetView):
    """Scrolls and zooms; its map is never that of the window, as it is only a part of what is in the file."""

    painted = Signal()
    """All of what can be seen is on screen for the first time."""
    refused = Signal(str)
    """Somebody wanted to edit what is not all there yet; the sentence says so."""

    def __init__(self, prepared: Prepared, theme: Theme, parent: QWidget) -> None:
        super().__init__(Session(JourneyMap(), parent=parent), theme)
        self.setAccessibleName(tr("Journey map"))
        self.setAccessibleDescription(tr("The map is still being opened."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self._was_painted = False
        self._beginning = Beginning(self)
        self.expect(prepared)
        self.session.load(prepared.journey, None, read_only=True)
        self._beginning.show()
        self.hide()

    @property
    def title(self) -> str:
        """What the map is called."""
        return self.session.journey.info.title

    def come(self, room: QSize, then: Callable[[], object]) -> None:
        """Do something, which shows this view, when it is ready to be painted in so many pixels."""
        when_ready(self, room, then)

    def give_way(self, view: SheetView, then: Callable[[], object]) -> None:
        """Do something, which shows another view instead, when that is ready; until then this one stays."""
        view.ink.share(self.ink)
        when_ready(view, view.viewport().size(), then)

    def hand_over(self, view: SheetView) -> None:
        """Let another view show what is seen here, if somebody has chosen that."""
        if self._beginning.holds:
            return
        view.set_zoom(self.zoom)
        for own, other in (
            (self.horizontalScrollBar(), view.horizontalScrollBar()),
            (self.verticalScrollBar(), view.verticalScrollBar()),
        ):
            other.setValue(own.value())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted and self.is_painted:
            self._was_painted = True
            # What goes on then would take Python from the rest of this painting.
            QTimer.singleShot(0, self, self.painted.emit)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # No key means anything else before the map is there.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        standard = QKeySequence.StandardKey
        if event.matches(standard.ZoomIn):
            self.zoom_in()
        elif event.matches(standard.ZoomOut):
            self.zoom_out()
        elif event.key() in _SCROLLING:
            super().keyPressEvent(event)
        elif event.key() not in _ALONE:
            self.refused.emit(tr("The map is still being opened."))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.refused.emit(tr("The map is still being opened."))
