"""What is dragged over the map from elsewhere, and let go on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from journey_editor.canvas.adding import Adding
from journey_editor.canvas.palette import unpacked
from journey_editor.canvas.pointer_view import PointerView
from journey_editor.editing.additions import Addable
from journey_editor.editing.tools import drop
from journey_editor.editing.tools.events import Preview
from journey_editor.layout.geometry import Point


class Dropping(QObject):
    """Shows where a thing would land while it is dragged over a view, and adds it when it is let go."""

    def __init__(self, view: PointerView, adding: Adding) -> None:
        super().__init__(view)
        self._view = view
        self._adding = adding
        self._dropped: tuple[Addable, Point] | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether something was let go and is still to be added."""
        return self._dropped is not None

    def enter(self, event: QDragEnterEvent) -> None:
        """Take what can be added; end what is going on meanwhile."""
        if unpacked(event.mimeData()) is None or self._view.session.read_only:
            event.ignore()
            return
        self._view.leave_text(take=True)
        self._view.gestures.cancel()
        event.acceptProposedAction()

    def move(self, event: QDragMoveEvent) -> None:
        """Show where it would land, and scroll while it is held at the edge."""
        view = self._view
        pointer = event.position().toPoint()
        kind = unpacked(event.mimeData())
        if any(view.overshoot(pointer)):
            view.scroll_by(*(part // 2 for part in view.overshoot(pointer)))
        place = view.locate(pointer)
        target = None if kind is None else drop.target(view, kind, place.x, place.y)
        view.show_preview(Preview() if target is None else target.preview, pointer)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(target is not None)

    def leave(self, event: QDragLeaveEvent) -> None:
        """Take the marks away."""
        self._clear()
        event.accept()

    def drop(self, event: QDropEvent) -> None:
        """Add what is let go."""
        kind = unpacked(event.mimeData())
        self._clear()
        if kind is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self._dropped = kind, self._view.locate(event.position().toPoint())
        # The drag has the keyboard until this event is over, so its title could not be typed.
        QTimer.singleShot(0, self, self._on_dropped)

    def _on_dropped(self) -> None:
        self._view.activateWindow()
        if self._dropped is not None:
            self._adding.at(*self._dropped)
            self._dropped = None

    def _clear(self) -> None:
        self._view.above.clear_preview()
        self._view.say("")
