"""The panel with the outline: the same selection as on the map, titles typed in place, rows dragged."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QTreeView, QVBoxLayout, QWidget

from journey_editor.canvas import carrying
from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model import plans
from journey_editor.model.records import Note
from journey_editor.translation import later, tr, tr_n
from journey_editor.ui import cells, icons
from journey_editor.ui.cells import TextDelegate
from journey_editor.ui.controls.marks import DropMark, mark
from journey_editor.ui.controls.ring import paint_ring
from journey_editor.ui.following import Following
from journey_editor.ui.outline import moves
from journey_editor.ui.outline.branches import GROUPS
from journey_editor.ui.outline.model import OutlineModel
from journey_editor.ui.outline.opening import Opening
from journey_editor.ui.selecting import SharedSelection

WIDTH: Final = 260
_ROW: Final = 28
_INDENT: Final = 17
_LARGE: Final = 1000
"""With more touchpoints than this, stages are closed at first."""
Index = QModelIndex | QPersistentModelIndex


class _Delegate(TextDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows = index.model()
        id_ = rows.id_of(index) if isinstance(rows, OutlineModel) else ""
        painter.setOpacity(1.0 if id_ in GROUPS else self.opacity(id_))
        super().paint(painter, option, index)
        painter.setOpacity(1.0)


class OutlineView(QTreeView):
    """The tree. It remembers what is open by id, so that a thing that comes back is open as before."""

    def __init__(self, session: Session, theme: Theme, model: OutlineModel) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._rows = model
        self._turned: set[str] = set()
        self._is_large = False
        self.mark = DropMark(self, theme)
        self.delegate = _Delegate(self)
        self.setItemDelegate(self.delegate)
        self.setModel(model)
        self.setAccessibleName(tr("Outline"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT)
        self.setIconSize(QSize(16, 16))
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTreeView.EditTrigger.EditKeyPressed | QTreeView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QTreeView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setAutoExpandDelay(600)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        cells.quiet(self)
        self.opening = Opening(self, model, self._opens)
        self.shared = SharedSelection(session, self, model.id_of, model.index_of)
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        model.rowsInserted.connect(self._on_rows_inserted)

    # What is open ---------------------------------------------------------------------------------

    def unfold(self) -> None:
        """Open all rows that are to be open, after the whole tree has been made anew."""
        self.opening.end()
        self._turned.clear()
        self._is_large = len(self._session.journey.touchpoints) > _LARGE
        self._open_below(QModelIndex(), 0, self._rows.rowCount() - 1)

    def open_all(self) -> None:
        """Open every row; those of a large map in turns, the ones in sight first."""
        journey = self._session.journey
        stages = [stage.id for stage in journey.stages] if self._is_large else []
        self._turned = {*stages, *(one.id for one in journey.touchpoints)}
        if len(journey) > _LARGE:
            self.opening.begin()
        else:
            self.expandAll()

    def close_all(self) -> None:
        """Close every row."""
        journey = self._session.journey
        stages = [] if self._is_large else [stage.id for stage in journey.stages]
        self._turned = {*GROUPS, *stages}
        self.opening.end()
        # Qt would tell of each of the many rows, and all of them are known.
        with QSignalBlocker(self):
            self.collapseAll()

    def _opens(self, id_: str) -> bool:
        """Whether a row is open: at first groups are, stages unless the map is large, touchpoints not."""
        journey = self._session.journey
        is_open = journey.touchpoint(id_) is None and not (self._is_large and journey.stage(id_))
        return is_open != (id_ in self._turned)

    def _open_below(self, parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            index = self._rows.index(row, 0, parent)
            if self._opens(self._rows.id_of(index)) and self._rows.hasChildren(index):
                self.setExpanded(index, True)
                if self._turned:
                    self._open_below(index, 0, self._rows.rowCount(index) - 1)

    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if parent.isValid() and self._opens(self._rows.id_of(parent)):
            self.setExpanded(parent, True)
        self._open_below(parent, first, last)

    def _on_expanded(self, index: QModelIndex) -> None:
        self._turn(index, is_open=True)

    def _on_collapsed(self, index: QModelIndex) -> None:
        self._turn(index, is_open=False)

    def _turn(self, index: QModelIndex, *, is_open: bool) -> None:
        id_ = self._rows.id_of(index)
        if self._opens(id_) != is_open:
            self._turned ^= {id_}

    # What can be done -----------------------------------------------------------------------------

    def delete_selection(self) -> None:
        """Delete what is selected, as one step."""
        chosen = self._session.selection
        edit = plans.remove(self._session.journey, chosen)
        if edit is not None:
            count = len(chosen)
            self._session.do(
                edit,
                tr("Delete")
                if count == 1
                else tr_n(count, later("Delete {n} thing"), later("Delete {n} things")),
            )

    def shift(self, step: int) -> None:
        """Move what is selected up (-1) or down (1) by one, as one step."""
        chosen = self._session.selection
        if self._rows.move(chosen, moves.shifted(self._session.journey, chosen, step)):
            self.scrollTo(self.currentIndex())

    def park(self) -> None:
        """Put the selected notes into the parking lot, as one step."""
        journey = self._session.journey
        notes = [id_ for id_ in self._session.selection if journey.note(id_) is not None]
        self._rows.move(notes, plans.move_notes(journey, frozenset(notes), None, None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter types, Delete deletes, Alt with an arrow moves, Esc lets go of the selection."""
        if event.key() == Qt.Key.Key_Escape and self.shared.unmarked:
            self._session.select(())
        elif not cells.pressed(self, event, self.delete_selection, self.shift):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what is selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(event.globalPos())

    def fill(self, menu: QMenu) -> None:
        """Put what can be done now into a menu."""
        chosen = self._session.selection
        records = map(self._session.journey.node, chosen)
        if chosen and not self._session.read_only:
            menu.addAction(tr("Edit title") + "\tF2").triggered.connect(self._on_edit)
            if any(isinstance(record, Note) and record.at is not None for record in records):
                menu.addAction(tr("Move to the parking lot")).triggered.connect(self.park)
            menu.addAction(tr("Delete") + "\tDel").triggered.connect(self.delete_selection)
            menu.addSeparator()
        menu.addAction(tr("Open all")).triggered.connect(self.open_all)
        menu.addAction(tr("Close all")).triggered.connect(self.close_all)

    def _on_edit(self) -> None:
        cells.begin_typing(self)

    # How it looks ---------------------------------------------------------------------------------

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row: a soft ground when it is selected, a ring when it has the keys."""
        area = QRectF(option.rect).adjusted(2, 1, -2, -1)
        if self.selectionModel().isSelected(index) or self._rows.id_of(index) in self.shared.unmarked:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent_soft))
            painter.drawRoundedRect(area, 5, 5)
            painter.restore()
        super().drawRow(painter, option, index)
        if self.hasFocus() and self.currentIndex() == index:
            paint_ring(painter, area, self._theme, 5)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where what is dragged would land."""
        super().dragMoveEvent(event)
        self.mark.show(mark(self, event.position().toPoint()) if event.isAccepted() else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        super().dragLeaveEvent(event)
        self.mark.show(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dragged, and the mark away."""
        super().dropEvent(event)
        self.mark.show(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and the mark as on the map; Qt's own is black on any ground."""
        self.setDropIndicatorShown(False)
        super().paintEvent(event)
        self.setDropIndicatorShown(True)
        self.mark.paint()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw a chevron before a row that has others below it."""
        if self._rows.hasChildren(index):
            name = "chevron-down" if self.isExpanded(index) else "chevron-right"
            place = QRectF(rect.right() - _INDENT + 2, rect.center().y() - 6, 13, 13)
            icons.paint(painter, name, place, self._theme.secondary)


class OutlinePanel(QWidget):
    """The outline of a session's map."""

    message = Signal(str)
    """A sentence for the status bar."""

    def __init__(
        self, session: Session, theme: Theme, *, parked: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Outline")
        self.setProperty(carrying.TAKES, True)
        self.setAccessibleName(tr("Outline"))
        self._session = session
        self.model = OutlineModel(session, theme, parked=parked, parent=self)
        self.view = OutlineView(session, theme, self.model)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.addWidget(self.view)
        self._following = Following(session, self)
        self._following.changed.connect(self._on_changed)
        self._following.replaced.connect(self._on_replaced)
        self._following.selection_changed.connect(self._on_selection_changed)
        self.model.refused.connect(self.message)
        self.view.unfold()

    def sizeHint(self) -> QSize:
        """Wide enough for titles two levels down."""
        return QSize(WIDTH, 600)

    def flush(self) -> None:
        """Take what is being typed."""
        self.view.delegate.flush()

    def dim(self, matches: frozenset[str] | None) -> None:
        """Draw the rows of other things than these faintly; None for none."""
        self.view.delegate.dim(matches)

    def set_parked_shown(self, shown: bool) -> None:
        """Have the parking lot as a branch, or not."""
        with self.view.shared.held():
            self.model.set_parked_shown(shown)
        self.view.shared.pull(reveal=False)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the map."""
        super().showEvent(event)
        self._following.wake()
        self.view.opening.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        self._following.sleep()
        self.view.opening.stop()
        super().hideEvent(event)

    def _on_changed(self, ids: frozenset[str]) -> None:
        with self.view.shared.held():
            self.model.follow(ids)
        self.view.shared.pull(reveal=False)

    def _on_replaced(self) -> None:
        with self.view.shared.held():
            self.model.reset()
            self.view.unfold()
            self.view.scrollToTop()

    def _on_selection_changed(self) -> None:
        self.view.shared.pull()
