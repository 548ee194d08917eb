"""A view that can be pointed at: turns the mouse into gestures and shows what they would do."""

from __future__ import annotations

from typing import cast, get_args

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from journey_editor.canvas import carrying
from journey_editor.canvas.above import Above
from journey_editor.canvas.gestures import Gestures, overshoot
from journey_editor.canvas.hover import PointCard
from journey_editor.canvas.pointer import MODIFIER_KEYS, SHAPES, named, pointer_event
from journey_editor.canvas.sheet_view import SheetView
from journey_editor.editing.session import Session
from journey_editor.editing.tools import choose, drop, link
from journey_editor.editing.tools.choose import Tool
from journey_editor.editing.tools.events import THRESHOLD, Cursor, EventKind, Outcome, PointerEvent, Preview
from journey_editor.layout.geometry import Point
from journey_editor.layout.theme import Theme
from journey_editor.model.journey import JourneyMap


class PointerView(SheetView):
    """Runs gestures on the map of a session; it is itself the sheet that they work on."""

    tool_changed = Signal(str)
    message = Signal(str)
    """A sentence for the status bar; an empty one takes it away."""
    is_quiet = False
    """While `message` is emitted: whether the sentence need not be heard."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(session, theme, parent)
        self._tool: Tool = "select"
        self._space = False
        self._double: QPoint | None = None
        self._said = ""
        self._invites = False
        self._carried: tuple[str, ...] = ()
        self.above = Above(self.scene(), self.viewport(), theme, self.ink)
        self.gestures = Gestures(self, self)
        self.point_card = PointCard(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        session.selection_changed.connect(self._on_selection_changed)
        self.drawing_changed.connect(self._on_drawing_changed)
        self.zoom_changed.connect(self._on_zoom_changed)

    def show_theme(self) -> None:
        """Take the colours that the theme has now."""
        super().show_theme()
        self.above.show_theme()

    # What gestures see ------------------------------------------------------------------------

    @property
    def journey(self) -> JourneyMap:
        """The map."""
        return self.session.journey

    @property
    def selection(self) -> tuple[str, ...]:
        """The selected ids."""
        return self.session.selection

    @property
    def tool(self) -> Tool:
        """What pressing the mouse does."""
        return self._tool

    def set_tool(self, name: str) -> None:
        """Choose what pressing the mouse does: select, connect or hand."""
        if name in get_args(Tool) and name != self._tool:
            self.gestures.cancel()
            self._tool = cast("Tool", name)
            self._point_at(self._pointer())
            self.tool_changed.emit(name)

    # What gestures act on ---------------------------------------------------------------------

    def show_preview(self, preview: Preview, pointer: QPoint) -> None:
        """Show what the running gesture would do."""
        if preview.select is not None:
            self.session.select(preview.select)
        if preview.scroll is not None:
            self.scroll_by(round(preview.scroll.x * self.across), round(preview.scroll.y * self.zoom))
        if preview.cursor is not None:
            self._show_cursor(preview.cursor)
        self._carried = preview.notes
        self.above.show_preview(preview, self.index, pointer, self.pixel)
        self.show_words(preview.hint)

    def end_gesture(self, outcome: Outcome | None) -> None:
        """Take the preview away and do what came of the gesture; None when it was cancelled."""
        self._carried = ()
        self.above.clear_preview()
        self.say("" if outcome is None else outcome.problem)
        if outcome is not None:
            if outcome.edit is not None:
                self.session.do(outcome.edit, outcome.label)
            if outcome.select is not None:
                self.session.select(outcome.select)
        self._point_at(self._pointer())

    def overshoot(self, pointer: QPoint) -> tuple[int, int]:
        """How many pixels a pointer is into the edge of the viewport, sideways and up or down."""
        return overshoot(pointer, self.viewport().width(), self.viewport().height())

    # Mouse ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.leave_text(take=True)
        if self.gestures.sticky:
            if event.button() == Qt.MouseButton.LeftButton:
                self._send("release", event)
            else:
                self.gestures.cancel()
            return
        self._begin(event)

    def _begin(self, event: QMouseEvent) -> None:
        pointer = event.position().toPoint()
        pressed = pointer_event("press", self.locate(pointer), event.button(), event.modifiers())
        self._start(pressed, pointer)

    def _start(self, pressed: PointerEvent, pointer: QPoint) -> None:
        tool: Tool = "hand" if self._space else self._tool
        gesture = choose.begin(self, pressed, tool, self.above.card)
        if gesture is not None:
            self.above.hide_hover()
            self.point_card.put_away()
            self.gestures.start(gesture, pointer)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()
        held = event.buttons() != Qt.MouseButton.NoButton
        if self._double is not None and held:
            self._drag_after_double(event)
        elif not self.gestures.is_running:
            self._point_at(event.position().toPoint())
            self._tell_of(event.position().toPoint())
        elif not held and not self.gestures.sticky:
            # The release went to somebody else, such as a window that opened meanwhile.
            self.gestures.cancel()
        else:
            self._send("move", event)
            self._carry_out(event.globalPosition().toPoint())

    def _carry_out(self, above: QPoint) -> None:
        """Go on dragging notes as things that a pane takes, when they are dragged from the map onto one."""
        ids = self._carried
        beyond = not self.viewport().rect().contains(self.viewport().mapFromGlobal(above))
        if ids and beyond and self.gestures.is_running and carrying.takes_at(above):
            self.gestures.cancel()
            figure = next(iter(self.figures_of(ids[0])), None)
            area = QRect() if figure is None else self.mapFromScene(QRectF(*figure.area)).boundingRect()
            carrying.carry(self.viewport(), self.session, ids, area)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self._double = None
        self._send("release", event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() != Qt.MouseButton.LeftButton or self._tool != "select":
            self._begin(event)
            return
        self.leave_text(take=True)
        pointer = event.position().toPoint()
        if self.open_at(self.locate(pointer)):
            self._double = pointer

    def _drag_after_double(self, event: QMouseEvent) -> None:
        """The second press opened a text, but was meant to begin a drag."""
        started = self._double
        if started is None or (event.position().toPoint() - started).manhattanLength() < THRESHOLD:
            return
        self._double = None
        self.leave_text(take=False)
        modifiers = event.modifiers()
        pressed = pointer_event("press", self.locate(started), Qt.MouseButton.LeftButton, modifiers)
        self._start(pressed, started)
        self._send("move", event)

    def _send(self, kind: EventKind, event: QMouseEvent) -> None:
        pointer = event.position().toPoint()
        sent = pointer_event(kind, self.locate(pointer), event.button(), event.modifiers())
        self.gestures.send(sent, pointer)

    def _point_at(self, pointer: QPoint) -> None:
        """Show what is under a pointer that presses nothing."""
        if self.gestures.is_running or self.is_typing:
            return
        place = self.locate(pointer)
        tool: Tool = "hand" if self._space else self._tool
        inside = self.viewport().rect().contains(pointer) and tool != "hand"
        placed = choose.under(self, place.x, place.y) if inside else None
        card = self.above.card
        if card is None or not link.handle_at(self, card, place.x, place.y):
            self.above.show_hover(placed, self.session.selected, self.pixel)
            self._invite(place if inside and placed is None and tool == "select" else None)
        self._show_cursor(choose.cursor(self, place.x, place.y, tool, self.above.card))

    def _show_cursor(self, cursor: Cursor) -> None:
        # Qt tells the window system each time, also of the shape that it has already.
        if self.viewport().cursor().shape() != SHAPES[cursor]:
            self.viewport().setCursor(SHAPES[cursor])

    def _tell_of(self, pointer: QPoint) -> None:
        """Tell of the point of a curve under the pointer."""
        silent = self.is_typing or self._space or self._tool == "hand"
        self.point_card.look_at(None if silent else self.locate(pointer))

    def _invite(self, place: Point | None) -> None:
        """Show that something can be added at an empty place."""
        here = [] if place is None else self.index.at(place.x, place.y)
        empty = place is not None and all(one.kind == "lane" for one in here)
        found = drop.in_cell(self, place.x, place.y) if place is not None and empty else None
        if self.session.read_only:
            found = None
        self.above.invitation.show_in(None if found is None else found[0].cell)
        if found is not None or self._invites:
            # Another sentence, such as why something was not possible, stays until there is a new one.
            self.show_words("" if found is None else found[0].sentence)
        self._invites = found is not None

    def _pointer(self) -> QPoint:
        return self.viewport().mapFromGlobal(self.cursor().pos())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.gestures.is_running:
            self.above.hide_hover()
            self.point_card.put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the event says of the key that it is about differs from platform to platform.
        own = MODIFIER_KEYS.get(event.key())
        if own is not None:
            self.gestures.again(named(event.modifiers()) | {own})
        if event.key() == Qt.Key.Key_Space:
            self._hold_space(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._hold_space(False)
        own = MODIFIER_KEYS.get(event.key())
        if own is not None:
            self.gestures.again(named(event.modifiers()) - {own})
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hold_space(False)
        self.point_card.put_away()

    def _hold_space(self, held: bool) -> None:
        if held != self._space:
            self._space = held
            self._point_at(self._pointer())

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self.gestures.again(named(event.modifiers()))
        self._point_at(event.position().toPoint())

    # For a view that knows texts --------------------------------------------------------------

    def open_at(self, place: Point) -> bool:
        """Open what a double click at a place means; True when that is a text that is there."""
        return False

    @property
    def is_typing(self) -> bool:
        """Whether a text is open on the map."""
        return False

    def leave_text(self, *, take: bool) -> None:
        """Close a text that is open, and take what was typed or not."""

    # What has changed -------------------------------------------------------------------------

    def show_words(self, words: str) -> None:
        """Show a sentence that need not be heard: what the mouse would do, or what is told of anyway."""
        if words != self._said:
            self.is_quiet = True
            self.say(words)
            self.is_quiet = False

    def say(self, words: str) -> None:
        """Tell the person a sentence, which is news each time; an empty one takes the last away."""
        self._said = words
        self.message.emit(words)

    def _on_selection_changed(self) -> None:
        self.above.show_selection(self.index, self.session)
        self._point_at(self._pointer())

    def _on_drawing_changed(self) -> None:
        self.above.show_selection(self.index, self.session)
        self.above.hide_hover()
        self.gestures.again(frozenset())

    def _on_zoom_changed(self, _: float) -> None:
        self.above.hide_hover()
