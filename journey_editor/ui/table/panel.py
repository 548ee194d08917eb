"""The panel with the table: the same selection as on the map, cells edited in place, rows sorted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QTableView, QVBoxLayout, QWidget

from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr, tr_n
from journey_editor.ui import cells, icons
from journey_editor.ui.controls.labels import label
from journey_editor.ui.following import Following
from journey_editor.ui.selecting import SharedSelection
from journey_editor.ui.table.cells import ROW, TableDelegate
from journey_editor.ui.table.header import TableHeader
from journey_editor.ui.table.model import TableModel

HEIGHT: Final = 280
FILL_DOWN: Final = QKeySequence("Ctrl+D")
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TableGrid(QTableView):
    """The rows. Whatever is typed in a selected row is set in all selected rows."""

    def __init__(self, session: Session, theme: Theme, model: TableModel) -> None:
        super().__init__()
        self._session = session
        self._cards = model
        self.header = TableHeader(model, self)
        self.delegate = TableDelegate(model, theme, self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Table of touchpoints"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        trigger = QTableView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked | trigger.AnyKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        cells.quiet(self)
        self.setSortingEnabled(True)
        # With the rows' own selection, a header looks at the flags of every selected cell when it is drawn.
        self.header.setSelectionModel(QItemSelectionModel(model, self.header))
        self.header.listen()

    # What can be done -----------------------------------------------------------------------------

    def fill_down(self) -> None:
        """Set the current column of all selected rows to what the topmost of them has, as one step."""
        self._cards.fill_down(self.currentIndex())

    def empty(self) -> None:
        """Empty the current column of all selected rows, as one step."""
        index = self.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._cards.setData(index, "")

    def delete_selection(self) -> None:
        """Delete the selected touchpoints, as one step."""
        chosen = self._cards.chosen()
        if chosen:
            self._cards.remove(chosen)

    def event(self, event: QEvent) -> bool:
        """Keep the key that fills down from the window, where it means something else."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _fills(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter types, Ctrl+D fills down, Backspace empties, Delete deletes the touchpoints."""
        if self.state() == QTableView.State.EditingState:
            # A field lets the Enter through with which it is left.
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            cells.begin_typing(self)
        elif _fills(event):
            self.fill_down()
        elif event.key() == Qt.Key.Key_Backspace:
            self.empty()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_selection()
        elif event.key() == Qt.Key.Key_Escape:
            cells.let_go(self, event)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the selected rows."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        if not menu.isEmpty():
            menu.popup(event.globalPos())

    def fill(self, menu: QMenu) -> None:
        """Put what can be done now into a menu."""
        if self._session.read_only or not self._cards.chosen():
            return
        index = self.currentIndex()
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            menu.addAction(tr("Edit") + "\tF2").triggered.connect(self._on_edit)
            menu.addAction(tr("Empty")).triggered.connect(self.empty)
        keys = FILL_DOWN.toString(QKeySequence.SequenceFormat.NativeText)
        menu.addAction(tr("Fill down") + f"\t{keys}").triggered.connect(self.fill_down)
        menu.addSeparator()
        menu.addAction(tr("Delete touchpoints") + "\tDel").triggered.connect(self.delete_selection)

    def _on_edit(self) -> None:
        cells.begin_typing(self)


def _fills(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == FILL_DOWN


class TablePanel(QWidget):
    """All touchpoints of a session's map as a table."""

    message = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Table")
        self.setAccessibleName(tr("Table"))
        self._session = session
        self.model = TableModel(session, theme, self)
        self.view = TableGrid(session, theme, self.model)
        self.setFocusProxy(self.view)
        self._said = label("", "label")
        self.columns = QPushButton(tr("Columns"))
        self.columns.setProperty("flat", True)
        self.columns.setIcon(icons.icon("columns-3", theme))
        self.columns.setAccessibleName(tr("Columns to show"))
        self._menu = QMenu(self.columns)
        self._menu.aboutToShow.connect(self._on_menu)
        self.columns.setMenu(self._menu)
        self._arrange()
        self._shared = SharedSelection(
            session, self.view, self.model.id_of, self.model.index_of, self.model.rows
        )
        self._following = Following(session, self)
        self._following.changed.connect(self._on_changed)
        self._following.replaced.connect(self._on_replaced)
        self._following.selection_changed.connect(self._on_selection_changed)
        self.model.message.connect(self.message)
        self._count()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 6, 4)
        row.addWidget(self._said)
        row.addStretch()
        row.addWidget(self.columns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view)

    def sizeHint(self) -> QSize:
        """Wide, and as high as some rows."""
        return QSize(900, HEIGHT)

    def dim(self, matches: frozenset[str] | None) -> None:
        """Draw the rows of other touchpoints than these faintly; None for none."""
        self.view.delegate.dim(matches)

    def flush(self) -> None:
        """Take what is being typed, and keep how the columns are arranged."""
        self.view.delegate.flush()
        self.view.header.settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the map."""
        super().showEvent(event)
        self._following.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        self._following.sleep()
        self.view.header.settle()
        super().hideEvent(event)

    def _count(self) -> None:
        count, chosen = self.model.rowCount(), len(self.model.chosen())
        said = tr_n(count, later("{n} touchpoint"), later("{n} touchpoints"))
        self._said.setText(
            said + " · " + tr_n(chosen, later("{n} selected"), later("{n} selected")) if chosen else said
        )

    def _on_menu(self) -> None:
        self._menu.clear()
        self.view.header.fill(self._menu)

    def _on_changed(self, ids: frozenset[str]) -> None:
        before = {column.key for column in self.model.columns}
        with self._shared.held():
            self.model.follow(ids)
        new = any(column.key not in before for column in self.model.columns)
        self._shared.pull(reveal=False, anew=new)
        self._count()

    def _on_replaced(self) -> None:
        with self._shared.held():
            self.model.reset()
            self.view.header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.view.scrollToTop()
        self._count()

    def _on_selection_changed(self) -> None:
        self._shared.pull()
        self._count()
