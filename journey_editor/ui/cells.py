"""What lists, trees and tables have in common: quiet colours, and editors that fit into a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journey_editor.canvas.line_feed import as_return
from journey_editor.translation import tr
from journey_editor.ui.controls.lines import Area, Line

FAINT: Final = 0.4
"""The opacity of rows that a filter does not ask for: they are still to be read and typed in."""
Index = QModelIndex | QPersistentModelIndex
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DELETE: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def quiet(view: QAbstractItemView) -> None:
    """Give a view a plain ground; the mark of what is selected is drawn by the view itself."""
    view.setProperty("quiet", True)
    view.setCornerWidget(QWidget(view))
    view.setFrameShape(QAbstractItemView.Shape.NoFrame)


def begin_typing(view: QAbstractItemView) -> None:
    """Open the current row or cell for typing, if there is one in which something can be typed.

    `edit` of Qt warns when it is asked to open what cannot be opened, such as the caption of a group.
    """
    index = view.currentIndex()
    editable = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsEnabled
    is_open = view.state() == QAbstractItemView.State.EditingState or view.indexWidget(index) is not None
    if not is_open and index.flags() & editable == editable:
        view.edit(index)


def pressed(
    view: QAbstractItemView, event: QKeyEvent, remove: Callable[[], object], shift: Callable[[int], object]
) -> bool:
    """Do what a key does in a list of things of the map; False when that is for Qt to do.

    Enter types, Delete removes, Alt with an arrow shifts. Esc lets go of the selection, then of the keys.
    """
    key = Qt.Key(event.key())
    if view.state() == QAbstractItemView.State.EditingState:
        return False  # A field lets the Enter through with which it is left.
    if key in _ENTER:
        begin_typing(view)
    elif key in _DELETE:
        remove()
    elif event.modifiers() == Qt.KeyboardModifier.AltModifier and key in _STEPS:
        shift(_STEPS[key])
    elif key == Qt.Key.Key_Escape:
        let_go(view, event)
    else:
        return False
    return True


def let_go(view: QAbstractItemView, event: QKeyEvent) -> None:
    """Let go of the selection; when nothing is selected, leave the key to what is around."""
    if view.selectionModel().hasSelection():
        view.clearSelection()
    else:
        event.ignore()


class TextDelegate(QStyledItemDelegate):
    """Texts typed in a row. What is being typed stays when the map changes elsewhere."""

    opened = Signal()
    """An editor has come up."""

    def __init__(self, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._open: QWidget | None = None
        self._beheld = parent
        self._matches: frozenset[str] | None = None

    @property
    def matches(self) -> frozenset[str] | None:
        """The ids of what a filter asks for; None while none is on."""
        return self._matches

    def dim(self, matches: frozenset[str] | None) -> None:
        """Draw the rows of other things than these faintly; None for no row."""
        if matches is not self._matches:
            self._matches = matches
            self._beheld.viewport().update()

    def opacity(self, id_: str) -> float:
        """How strongly the row of a thing is drawn."""
        return 1.0 if self._matches is None or id_ in self._matches else FAINT

    @property
    def editor(self) -> QWidget | None:
        """The editor that is open."""
        return self._open

    def flush(self) -> None:
        """Take what is being typed."""
        if self._open is not None:
            self.take(self._open)

    def take(self, editor: QWidget) -> None:
        """Take what an editor holds, and close it."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field for the text of a row."""
        self._open = self.make_editor(parent, index)
        self.opened.emit()
        return self._open

    def make_editor(self, parent: QWidget, index: Index) -> QWidget:
        """A new field; subclasses choose another one."""
        return Line(tr("Title"), parent=parent)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Forget the editor."""
        if editor is self._open:
            self._open = None
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the text, unless another one is being typed."""
        if isinstance(editor, Line | Area) and not editor.is_touched:
            editor.put(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            if isinstance(editor, Area):
                editor.moveCursor(QTextCursor.MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Offer what was typed, if it is something else than before."""
        if isinstance(editor, Line | Area) and editor.is_touched:
            model.setData(index, editor.typed, Qt.ItemDataRole.EditRole)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter takes a text, at once; Shift+Enter begins a new line where there are several.

        Qt takes it some events later, when the row may have been left and the field be gone.
        """
        if (
            isinstance(editor, Line | Area)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if as_return(event).key() in _ENTER and not (shift and isinstance(editor, Area)):
                self.take(editor)
                return True
        return super().eventFilter(editor, event)
