"""The view on which a map is edited: gestures, texts typed in place, the palette, menu and keys."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from journey_editor.canvas import accessibility
from journey_editor.canvas.adding import Adding
from journey_editor.canvas.at_focus import AtFocus
from journey_editor.canvas.clipping import Clipping
from journey_editor.canvas.dropping import Dropping
from journey_editor.canvas.focus import Focus
from journey_editor.canvas.key_linking import KeyLinking
from journey_editor.canvas.keys import Keys
from journey_editor.canvas.layer import to_qt
from journey_editor.canvas.menu import Entry, entries, menu
from journey_editor.canvas.pointer import pointer_event
from journey_editor.canvas.pointer_view import PointerView
from journey_editor.canvas.typing import Typing
from journey_editor.disguises import one_line
from journey_editor.editing import additions, texts
from journey_editor.editing.additions import ADDABLE, Addable
from journey_editor.editing.session import Session
from journey_editor.editing.tools import choose, drop, link
from journey_editor.layout.drawing import FigureKind
from journey_editor.layout.geometry import Point, Rect
from journey_editor.layout.theme import Theme
from journey_editor.model import plans
from journey_editor.translation import later, tr, tr_n

_BY_KEYS: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_SELECTABLE: Final[frozenset[FigureKind]] = frozenset({"stage", "touchpoint", "note"})


class MapView(PointerView):
    """The map of a session, to be edited."""

    text_edited = Signal(str)
    """The text of the thing with this id (empty: of the map itself) was changed in place."""
    is_ready = False
    """Whether all parts have been made; assistive tools may ask before that."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        accessibility.install()
        super().__init__(session, theme, parent)
        self.typing = Typing(self, session, theme, self.above.hide_hover, self.text_edited.emit)
        self._adding = Adding(self, self, self.typing)
        self.focus = Focus(self)
        self.point_card.follow(self.focus)
        self.keys = Keys(self, self.focus)
        self.linking = KeyLinking(self, self.focus)
        self.at_focus = AtFocus(self, self.focus)
        self._menu_place = Point(0, 0)
        self._menu_by_keys = False
        self.clipping = Clipping(self, self.acting_ids)
        self.dropping = Dropping(self, self._adding, self.clipping)
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Journey map"))
        self.drawing_changed.connect(self._describe)
        self.drawing_changed.connect(self.typing.follow)
        self.zoom_changed.connect(self.typing.follow)
        self._describe()
        self._telling = accessibility.Telling(self)
        self.is_ready = True
        self.turn()

    @property
    def is_typing(self) -> bool:
        """Whether a text is open on the map."""
        return self.typing.editor is not None

    @property
    def focus_id(self) -> str:
        """The id of what has the focus, see `focus.target`; empty for the title and for nothing."""
        return "" if self.focus.target is None else self.focus.target.id

    # What the window asks for -----------------------------------------------------------------

    def edit_text(self, id_: str | None = None) -> None:
        """Open the title or text of a thing (of what has the focus, when not given) for typing, in place."""
        focused = self.focus.acting if id_ is None else None
        if focused is not None and focused.kind == "lane":
            self.say(tr("A lane is named in the inspector, where nothing is selected."))
            return
        if focused is not None and focused.kind not in ("point", "channels"):
            slot = texts.slot_of(focused)
        else:
            id_ = id_ or (focused.id if focused else self.selection[-1] if self.selection else "")
            slot = texts.first_slot(self.index, id_)
        if slot is None and focused is not None and focused.kind == "metrics":
            self.say(tr("Metrics are edited in the inspector; M adds one."))
        elif slot is None:
            self.say(tr("This has no text to type here; the inspector shows all about it."))
        else:
            if focused is not None:
                self.focus.reveal()
            if id_:
                self.reveal(id_)
            self.typing.begin(slot)

    def go_to(self, area: Rect, margin: int) -> None:
        """Scroll to a part of the sheet; what comes into sight is painted in turns where it is very much."""
        self._layer.before_zoom(self.viewport(), self.viewportTransform(), self.zoom)
        self.ensureVisible(to_qt(area), margin, margin)
        # All of it, as what was kept stands in until everything is painted, also where nothing has moved.
        self.viewport().update()

    def acting_ids(self) -> tuple[str, ...]:
        """The ids of what is selected, else of what has the focus."""
        focused = self.focus.acting
        alone = () if focused is None or focused.kind in ("lane", "title") else (focused.id,)
        return self.selection or alone

    def delete_selection(self) -> None:
        """Delete what is selected, else what has the focus, as one step."""
        if self.at_focus.delete_told():
            return
        ids = self.acting_ids()
        edit = plans.remove(self.journey, ids)
        if edit is None:
            self.say(tr("Select what to delete first."))
        else:
            count = len(ids)
            self.session.do(
                edit,
                tr("Delete")
                if count == 1
                else tr_n(count, later("Delete {n} thing"), later("Delete {n} things")),
            )

    def select_all(self) -> None:
        """Select every stage, touchpoint and note that is drawn."""
        self.session.select(self.index.ids_of(_SELECTABLE))

    def cancel(self) -> None:
        """Leave what is going on: a text, a gesture, a tool, the selection, in this order."""
        if self.typing.cancel() or self.gestures.cancel():
            return
        if self._tool != "select":
            self.set_tool("select")
        else:
            self.session.select(())

    def insert(self, kind: str) -> None:
        """Add a thing at the focus, else near what is selected, as one step, and open its text for typing."""
        self.typing.commit()
        focused = self.focus.acting
        ids = self.selection if focused is None else (focused.id,) if focused.kind != "lane" else ()
        if self.hasFocus():
            self.focus.use_keys(True)
        if kind in ADDABLE and not self._adding.beside(kind, ids):
            self.say(
                tr(
                    "Add a stage first: {thing} has to be about something.",
                    thing=additions.one(additions.NOTE_KINDS.get(kind, kind)),
                )
            )

    def open_at(self, place: Point) -> bool:
        """Open the text under a place, else add what belongs there; True when a text was there."""
        slot = choose.text_under(self, place.x, place.y)
        if slot is None:
            self._adding.into_cell(place)
        return slot is not None and self.typing.begin(slot)

    def show_theme(self) -> None:
        """Take the colours that the theme has now, also for a text that is being typed."""
        super().show_theme()
        if self.typing.editor is not None:
            self.typing.editor.show_theme()

    def leave_text(self, *, take: bool) -> None:
        """Close a text that is open, and take what was typed or not."""
        if take:
            self.typing.commit()
        else:
            self.typing.cancel()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.gestures.cancel()
        self._menu_by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        pointer = self._focused_pixel() if self._menu_by_keys else event.pos()
        self._menu_place = place = self.locate(pointer)
        placed = self.focus.acting if self._menu_by_keys else choose.under(self, place.x, place.y)
        if placed is not None and placed.kind != "lane" and placed.id not in self.selection:
            self.session.select((placed.id,))
        made = menu(entries(self, place, self.session.read_only, self.clipping.can_paste), self)
        made.triggered.connect(self._on_menu_chosen)
        made.popup(self.viewport().mapToGlobal(pointer))

    def _on_menu_chosen(self, action: QAction) -> None:
        entry, place = Entry(*action.data()), self._menu_place
        if entry.action == "edit" and self._menu_by_keys:
            self.edit_text()
        elif entry.action == "edit":
            self.open_at(place)
        elif entry.action == "paste":
            self.clipping.paste_at(place)
        elif entry.action in ("cut", "copy", "duplicate"):
            getattr(self.clipping, entry.action)()
        elif entry.action == "delete":
            self.delete_selection()
        elif entry.action == "select_all":
            self.select_all()
        elif entry.action == "fit":
            self.fit_map()
        elif entry.action == "link" and self._menu_by_keys:
            self.linking.begin()
        elif entry.action == "link":
            self._link_from(place)
        else:
            self._adding.at(cast("Addable", entry.kind), place)

    def _link_from(self, place: Point) -> None:
        card = drop.hit(self, place.x, place.y, "touchpoint")
        if card is not None:
            pressed = pointer_event("press", place, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
            self.gestures.start(link.draw_link(self, pressed, card), self._pointer(), sticky=True)

    def _focused_pixel(self) -> QPoint:
        """The pixel in the middle of what has the focus, where its menu opens."""
        area = self.focus.area if self.focus.acting is not None else None
        room = self.viewport().rect()
        if area is None:
            return room.center()
        self.focus.reveal()
        pointer = self.mapFromScene(QPointF(*area.middle))
        inside = min(max(pointer.x(), 0), room.right()), min(max(pointer.y(), 0), room.bottom())
        return QPoint(*inside)

    # Dropping ---------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dropping.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.dropping.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.dropping.leave(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropping.drop(event)

    # Keys -------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.linking.is_on:
            # A title is typed or a card is gone to: no letter and no arrow is a shortcut meanwhile.
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leave_text(take=True)
        self.linking.forget()
        place = self.locate(event.position().toPoint())
        placed = choose.under(self, place.x, place.y)
        if placed is None:
            placed = next((one for one in self.index.at(*place) if one.kind == "title"), None)
        self.focus.point_at(placed)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self.focus.use_keys(True)
        self.focus.refresh()
        self._telling.focus_came()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.linking.leave()
        self.focus.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.linking.press(event):
            event.accept()
        elif key == Qt.Key.Key_Escape:
            self.cancel()
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_text()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_selection()
        elif not self.keys.press(event):
            super().keyPressEvent(event)

    def _on_selection_changed(self) -> None:
        super()._on_selection_changed()
        if self.focus.uses_keys:
            # Somebody who types does not mean what the mouse happens to lie on.
            self.above.hide_hover()
            self._invite(None)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.typing.follow()

    def _describe(self) -> None:
        journey = self.journey
        # By stage, as the list of all cards would have to be sorted anew after each edit of one.
        cards = sum(len(journey.touchpoints_of(stage.id)) for stage in journey.stages)
        counts = ", ".join(
            (
                tr_n(len(journey.stages), later("{n} stage"), later("{n} stages")),
                tr_n(cards, later("{n} touchpoint"), later("{n} touchpoints")),
                tr_n(len(journey.personas), later("{n} persona"), later("{n} personas")),
            )
        )
        title = one_line(journey.info.title)
        self.setAccessibleDescription(f"{title}: {counts}" if title else counts)
