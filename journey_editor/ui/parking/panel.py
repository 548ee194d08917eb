"""The parking lot panel: questions typed, notes dragged in and out, and brought to a touchpoint."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QPushButton, QVBoxLayout, QWidget

from journey_editor.canvas import carrying
from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model.queries import NOTE_NAMES
from journey_editor.model.records import Stage, Touchpoint
from journey_editor.translation import later, tr
from journey_editor.ui import cells, icons, kinds
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.controls.marks import LINE, DropMark
from journey_editor.ui.following import Following
from journey_editor.ui.outline import moves
from journey_editor.ui.parking.cards import CardDelegate, icon_area
from journey_editor.ui.parking.model import ParkingModel
from journey_editor.ui.selecting import SharedSelection

WIDTH: Final = 260
_HEIGHT: Final = 210
_LONGEST: Final = 26
_WAITING: Final = later("Drag notes here that have to wait, or type a question above.")
_NOWHERE: Final = later("Select a touchpoint or stage on the map first")


class CardList(QListView):
    """The cards of the parked notes below each other."""

    promotes = Signal()
    """The selected notes are to go to the touchpoint that was selected last."""

    def __init__(self, session: Session, theme: Theme, model: ParkingModel) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._notes = model
        self._pressed = QModelIndex()
        self.mark = DropMark(self, theme)
        self.promotion = QAction("", self)
        self.promotion.triggered.connect(self.promotes)
        self.delegate = CardDelegate(model, theme, self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Parked notes"))
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed | QListView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        cells.quiet(self)

    def shift(self, step: int) -> None:
        """Move the selected notes up (-1) or down (1) by one, as one step."""
        chosen = self._notes.chosen()
        edit = moves.shifted(self._notes.journey, chosen, step)
        if edit is not None and self._session.do(edit, tr("Move note")):
            self.scrollTo(self.currentIndex())

    def fill_kinds(self, menu: QMenu) -> None:
        """Put the kinds that a note can be into a menu; that of the current one is ticked."""
        current = self._notes.note(self.currentIndex())
        for kind, name in NOTE_NAMES.items():
            action = menu.addAction(kinds.note_icon(kind, self._theme), tr(name))
            action.setCheckable(True)
            action.setChecked(current is not None and current.kind == kind)
            action.setData(kind)
            action.triggered.connect(self._on_kind)

    def fill(self, menu: QMenu) -> None:
        """Put what can be done now into a menu."""
        if self._session.read_only or not self._notes.chosen():
            return
        menu.addAction(tr("Edit text") + "\tF2").triggered.connect(self._on_edit)
        self.fill_kinds(menu.addMenu(tr("Kind")))
        menu.addAction(self.promotion)
        menu.addSeparator()
        menu.addAction(tr("Delete") + "\tDel").triggered.connect(self._notes.remove)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the selected notes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        if not menu.isEmpty():
            menu.popup(event.globalPos())

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the selected cards, with a picture that does not hide where they land."""
        data = self._notes.mimeData(self.selectedIndexes())
        carrying.start(self.viewport(), data, self.visualRect(self.currentIndex()))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show before which card a note would land."""
        super().dragMoveEvent(event)
        self.mark.show(self._gap_at(event.position().toPoint()) if event.isAccepted() else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        super().dragLeaveEvent(event)
        self.mark.show(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the notes, and the mark away."""
        super().dropEvent(event)
        self.mark.show(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, and where notes would land in the way of the map."""
        # Qt's own mark is a black frame around whole cards, though notes land between them.
        self.setDropIndicatorShown(False)
        super().paintEvent(event)
        self.setDropIndicatorShown(True)
        self.mark.paint()

    def _gap_at(self, place: QPoint) -> QRectF:
        """The mark between the two cards where a note that is let go here would land."""
        return QRectF(1, self._height_at(place) - LINE / 2, self.viewport().width() - 2, LINE)

    def _height_at(self, place: QPoint) -> int:
        index = self.indexAt(place)
        if not index.isValid():
            last = self.model().index(self.model().rowCount() - 1, 0)
            return self.visualRect(last).bottom() - 1 if last.isValid() else 3
        area = self.visualRect(index)
        below = self.dropIndicatorPosition() == QListView.DropIndicatorPosition.BelowItem
        return area.bottom() - 1 if below else max(2, area.top() - 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember whose icon is pressed."""
        self._pressed = self._icon_under(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pressing the icon of a card offers the kinds that the note can be."""
        super().mouseReleaseEvent(event)
        released, pressed = self._icon_under(event), self._pressed
        self._pressed = QModelIndex()
        if released.isValid() and released == pressed and not self._session.read_only:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.fill_kinds(menu)
            menu.popup(self.viewport().mapToGlobal(icon_area(self.visualRect(released)).bottomLeft()))

    def _icon_under(self, event: QMouseEvent) -> QModelIndex:
        place = event.position().toPoint()
        index = self.indexAt(place)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = Qt.MouseButton.LeftButton in (event.button(), event.buttons())
        hit = index.isValid() and plain and left and icon_area(self.visualRect(index)).contains(place)
        return index if hit else QModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter types, Delete deletes, Alt with an arrow moves, Esc lets go of the selection."""
        if not cells.pressed(self, event, self._notes.remove, self.shift):
            super().keyPressEvent(event)

    def _on_edit(self) -> None:
        cells.begin_typing(self)

    def _on_kind(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self._notes.change_kind(action.data())


class ParkingPanel(QWidget):
    """The parking lot of a session's map."""

    message = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Parking")
        self.setAccessibleName(tr("Parking lot"))
        self.setProperty(carrying.TAKES, True)
        self._session = session
        self._target: str | None = None
        self.model = ParkingModel(session, self)
        self.view = CardList(session, theme, self.model)
        self.question = Line(tr("Question for later"), tr("Type a question for later"))
        self.promote = QPushButton()
        self.promote.setIcon(icons.icon("arrow-right", theme))
        self._said = label("", "label")
        self._waiting = label(tr(_WAITING), "faint")
        self._arrange()
        self.setFocusProxy(self.question)
        self._shared = SharedSelection(
            session, self.view, self.model.id_of, self.model.index_of, self.model.rows
        )
        self._following = Following(session, self)
        self._following.changed.connect(self._on_changed)
        self._following.replaced.connect(self._on_replaced)
        self._following.selection_changed.connect(self._on_shared_selection)
        session.selection_changed.connect(self._on_selection_changed)
        self.model.refused.connect(self.message)
        self.question.committed.connect(self._on_question)
        self.promote.clicked.connect(self.promote_selection)
        self.view.promotes.connect(self.promote_selection)
        self._on_selection_changed()
        self._refresh()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("Parking lot").upper(), "caption"))
        head.addStretch()
        head.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.question)
        column.addWidget(self._waiting)
        column.addWidget(self.view, 1)
        column.addWidget(self.promote)

    def sizeHint(self) -> QSize:
        """As wide as the outline and as high as some notes: the map above is what the room looks at."""
        return QSize(WIDTH, _HEIGHT)

    # What can be done -----------------------------------------------------------------------------

    @property
    def target(self) -> Touchpoint | Stage | None:
        """The touchpoint or stage that was selected last, to which notes are promoted."""
        record = self._session.journey.node(self._target) if self._target is not None else None
        return record if isinstance(record, Touchpoint | Stage) else None

    def promote_selection(self) -> None:
        """Bring the selected notes to the touchpoint or stage that was selected last, as one step."""
        target = self.target
        if target is None:
            self.message.emit(f"{tr(_NOWHERE)}.")
        elif self.model.promote(target.id):
            self.message.emit(tr("Moved to “{title}”.", title=kinds.line_of(target)))

    def park_selection(self) -> None:
        """Put the selected notes of the map into the parking lot, as one step."""
        journey = self._session.journey
        self.model.park([id_ for id_ in self._session.selection if journey.note(id_) is not None])

    def flush(self) -> None:
        """Take what is being typed."""
        self.view.delegate.flush()
        self.question.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the map."""
        super().showEvent(event)
        self._following.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        self._following.sleep()
        super().hideEvent(event)

    def _on_question(self, text: str) -> None:
        # A question that was refused stays in the field.
        if not text.strip() or self.model.ask(text):
            self.question.put("")
            self.view.scrollToBottom()

    # Following the map ----------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Show how many notes there are, and where the selected ones would go."""
        count, frozen = self.model.rowCount(), self._session.read_only
        target, chosen = self.target, self.model.chosen()
        self._said.setText(f"{count}" if count else "")
        self._waiting.setVisible(not count)
        self.question.setReadOnly(frozen)
        title = kinds.line_of(target) if target is not None else ""
        short = title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()}…"
        said = (
            tr("Move to “{title}”", title=short)
            if target is not None
            else tr("Move to the selected touchpoint")
        )
        self.promote.setText(said.replace("&", "&&"))
        self.promote.setAccessibleName(said)
        self.promote.setToolTip("" if target is not None else tr(_NOWHERE))
        self.promote.setEnabled(bool(chosen) and target is not None and not frozen)
        self.promote.setVisible(bool(count))
        self.view.promotion.setText(said.replace("&", "&&"))
        self.view.promotion.setEnabled(self.promote.isEnabled())

    def _on_selection_changed(self) -> None:
        journey = self._session.journey
        backwards = reversed(self._session.selection)
        last = next((id_ for id_ in backwards if isinstance(journey.node(id_), Touchpoint | Stage)), None)
        if last is not None:
            self._target = last

    def _on_shared_selection(self) -> None:
        self._shared.pull()
        self._refresh()

    def _on_changed(self, ids: frozenset[str]) -> None:
        with self._shared.held():
            self.model.follow(ids)
        self._shared.pull(reveal=False)
        self._refresh()

    def _on_replaced(self) -> None:
        self._target = None
        with self._shared.held():
            self.model.reset()
        self._refresh()
