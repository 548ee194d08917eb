"""What is dragged over the map from elsewhere, and let go on it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from journey_editor.canvas import carrying
from journey_editor.canvas.adding import Adding
from journey_editor.canvas.clipping import Clipping
from journey_editor.canvas.palette import unpacked
from journey_editor.canvas.pointer_view import PointerView
from journey_editor.editing.additions import Addable
from journey_editor.editing.tools import drop
from journey_editor.editing.tools.events import PointerEvent, Preview
from journey_editor.editing.tools.move import MOVERS, Landing
from journey_editor.layout.drawing import FigureKind
from journey_editor.layout.geometry import Point
from journey_editor.model.records import Note, Stage, Touchpoint
from journey_editor.translation import tr

_KINDS: Final[dict[type, FigureKind]] = {Note: "note", Touchpoint: "touchpoint", Stage: "stage"}


class Dropping(QObject):
    """Shows where a thing would land while it is dragged over a view, and puts it there when it is let go.

    That is a new thing from the palette, things of this map from the panes beside it, or text of
    another program.
    """

    def __init__(self, view: PointerView, adding: Adding, clipping: Clipping) -> None:
        super().__init__(view)
        self._view = view
        self._adding = adding
        self._clipping = clipping
        self._dropped: tuple[Addable, Point] | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether something was let go and is still to be added."""
        return self._dropped is not None

    def enter(self, event: QDragEnterEvent) -> None:
        """Take what can be put on the map; end what is going on meanwhile."""
        data = event.mimeData()
        known = unpacked(data) is not None or self._things(data)[1] or self._is_foreign(data)
        if not known or self._view.session.read_only:
            event.ignore()
            return
        self._view.leave_text(take=True)
        self._view.gestures.cancel()
        event.acceptProposedAction()

    def move(self, event: QDragMoveEvent) -> None:
        """Show where it would land, and scroll while it is held at the edge."""
        view = self._view
        pointer = event.position().toPoint()
        if any(view.overshoot(pointer)):
            view.scroll_by(*(part // 2 for part in view.overshoot(pointer)))
        shown = self._preview(event.mimeData(), view.locate(pointer))
        view.show_preview(shown or Preview(), pointer)
        self._choose_action(event)
        event.setAccepted(shown is not None)

    def leave(self, event: QDragLeaveEvent) -> None:
        """Take the marks away."""
        self._clear()
        event.accept()

    def drop(self, event: QDropEvent) -> None:
        """Put what is let go where it is."""
        self._clear()
        data, pointer = event.mimeData(), event.position().toPoint()
        kind = unpacked(data)
        if kind is not None:
            event.acceptProposedAction()
            self._dropped = kind, self._view.locate(pointer)
            # The drag has the keyboard until this event is over, so its title could not be typed.
            QTimer.singleShot(0, self, self._on_dropped)
            return
        self._choose_action(event)
        event.setAccepted(self._land(data, pointer))

    def _land(self, data: QMimeData, pointer: QPoint) -> bool:
        """Move things of this map, or paste what another program has; whether that was possible."""
        view, place = self._view, self._view.locate(pointer)
        kind, ids = self._things(data)
        if kind is not None:
            landing = self._landing(kind, ids, place)
            if landing is None or landing.edit is None:
                return False
            if view.session.do(landing.edit, tr(MOVERS[kind][1])):
                view.session.select(ids)
            return True
        if not self._is_foreign(data):
            return False
        from journey_editor.editing.tools import paste

        view.activateWindow()
        self._clipping.take(data, paste.under(view, place.x, place.y).place)
        return True

    def _preview(self, data: QMimeData, place: Point) -> Preview | None:
        """What would come of letting go at a place; None when nothing can."""
        item = unpacked(data)
        if item is not None:
            target = drop.target(self._view, item, place.x, place.y)
            return None if target is None else target.preview
        kind, ids = self._things(data)
        if kind is not None:
            landing = self._landing(kind, ids, place)
            if landing is None or landing.edit is None:
                return None
            return Preview(cell=landing.cell, line=landing.line, hint=landing.words)
        if not self._is_foreign(data):
            return None
        from journey_editor.editing.tools import paste

        return paste.under(self._view, place.x, place.y).preview

    def _things(self, data: QMimeData) -> tuple[FigureKind | None, tuple[str, ...]]:
        """The things of this map that are carried, when they are all of one kind that can be moved."""
        session = self._view.session
        ids = carrying.notes(data, session) or carrying.unpack(data, session, carrying.THINGS)
        kinds = {_KINDS.get(type(session.journey.node(id_))) for id_ in ids}
        return (kinds.pop(), ids) if len(kinds) == 1 and None not in kinds else (None, ())

    def _landing(self, kind: FigureKind, ids: tuple[str, ...], place: Point) -> Landing | None:
        return MOVERS[kind][0](self._view, ids, PointerEvent("move", place.x, place.y))

    @staticmethod
    def _is_foreign(data: QMimeData) -> bool:
        """Whether this is text of another program; files are for the window, which opens them."""
        if data.hasFormat(carrying.NOTES) or data.hasFormat(carrying.THINGS) or carrying.has_files(data):
            return False
        return data.hasText() or data.hasHtml()

    @staticmethod
    def _choose_action(event: QDropEvent) -> None:
        # Text that is dragged here is copied: moving would delete it where it comes from.
        possible = event.possibleActions()
        copy = Qt.DropAction.CopyAction
        event.setDropAction(copy if copy in possible else Qt.DropAction.MoveAction)

    def _on_dropped(self) -> None:
        self._view.activateWindow()
        if self._dropped is not None:
            self._adding.at(*self._dropped)
            self._dropped = None

    def _clear(self) -> None:
        self._view.above.clear_preview()
        self._view.say("")
