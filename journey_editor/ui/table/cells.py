"""How the table's cells are drawn, and the editors that open in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRectF, QSize, QStringListModel, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCompleter,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from journey_editor.layout import icons as outlines
from journey_editor.layout.theme import Theme
from journey_editor.model.filters import choices
from journey_editor.translation import tr
from journey_editor.ui.cells import Index, TextDelegate
from journey_editor.ui.controls.choices import Choice, DropDown
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.controls.ring import paint_ring
from journey_editor.ui.controls.toggles import BOX, paint_box
from journey_editor.ui.table.columns import Column
from journey_editor.ui.table.model import FACE, TableModel

ROW: Final = 32
_PAD: Final = 10
_FILLS: Final = (Qt.Key.Key_Space, Qt.Key.Key_Select)
_TAKING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_CHANGED: Final = "changed"


class TableDelegate(TextDelegate):
    """Draws cells from the model's columns directly: asking by role takes three times as long."""

    def __init__(self, model: TableModel, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as its text."""
        card = self._model.card(index)
        if card is None:
            return QSize(60, ROW)
        column = self._model.columns[index.column()]
        wide = option.fontMetrics.horizontalAdvance(self._model.shown(column, card))
        return QSize(wide + 2 * _PAD + (FACE + 8 if self._model.icon(column, card) else 0), ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, icon, text and the hairline below."""
        card = self._model.card(index)
        if card is None:
            return
        column = self._model.columns[index.column()]
        rect, state = option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self._theme.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self._theme.panel))
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setOpacity(self.opacity(card.id))
        if column.editing == "tick":
            hovered = bool(state & QStyle.StateFlag.State_MouseOver)
            ticked = bool(column.value(self._model.journey, card))
            paint_box(painter, _box(QRectF(rect)), self._theme, checked=ticked, hovered=hovered)
        else:
            self._paint_text(painter, QRectF(rect).adjusted(_PAD, 0, -_PAD, -1), column, index)
        painter.setOpacity(1.0)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, QRectF(rect), self._theme, 4)

    def _paint_text(self, painter: QPainter, area: QRectF, column: Column, index: Index) -> None:
        card = self._model.card(index)
        if card is None:
            return
        icon = self._model.icon(column, card)
        if icon is not None:
            place = QRectF(area.left(), area.center().y() - FACE / 2, FACE, FACE)
            icon.paint(painter, place.toRect())
            area.setLeft(area.left() + FACE + 7)
        text = self._model.shown(column, card)
        if text:
            painter.setPen(QColor(self._theme.text))
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)

    # Editors --------------------------------------------------------------------------------------

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A press on a box, or the space bar, ticks it."""
        if self._model.columns[index.column()].editing != "tick":
            return super().editorEvent(event, model, option, index)
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable or not _ticks(event, option):
            return False
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def make_editor(self, parent: QWidget, index: Index) -> QWidget:
        """A list to choose from, or a field that completes what is known."""
        column = self._model.columns[index.column()]
        if column.editing == "choice":
            return self._drop_down(parent, column)
        line = Line(column.title, parent=parent)
        if column.right:
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
        if column.editing == "channel":
            language = self._model.journey.info.language
            known = [channel.name(language) for channel in outlines.catalogue()]
            own = choices(self._model.journey).channels
            _complete(line, [*known, *(name for name in own if outlines.channel(name) is None)])
        elif column.editing == "owner":
            _complete(line, choices(self._model.journey).owners)
        return line

    def _drop_down(self, parent: QWidget, column: Column) -> DropDown:
        lines = [Choice(value, text) for value, text in column.choices(self._model.journey)]
        found = DropDown(column.title, lambda: lines, self._theme, parent=parent)
        found.chosen.connect(self._on_chosen)
        # The list opens by itself, once the field is where it belongs.
        QTimer.singleShot(0, found, found.showPopup)
        return found

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill the cell."""
        editor.setGeometry(option.rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the value, unless another one is being typed or chosen."""
        if not isinstance(editor, DropDown):
            super().setEditorData(editor, index)
            return
        card = self._model.card(index)
        if card is not None and not editor.property(_CHANGED):
            value = self._model.columns[index.column()].value(self._model.journey, card)
            editor.set_value(value or "")

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Offer what was typed or chosen; a list that was only opened says nothing."""
        if not isinstance(editor, DropDown):
            super().setModelData(editor, model, index)
        elif editor.property(_CHANGED):
            model.setData(index, editor.value, Qt.ItemDataRole.EditRole)

    def _on_chosen(self) -> None:
        editor = self.sender()
        assert isinstance(editor, DropDown)
        editor.setProperty(_CHANGED, True)
        self.take(editor)


def _box(cell: QRectF) -> QRectF:
    return QRectF(cell.left() + _PAD, cell.center().y() - BOX / 2, BOX, BOX)


def _ticks(event: QEvent, option: QStyleOptionViewItem) -> bool:
    if isinstance(event, QKeyEvent):
        return event.type() == QEvent.Type.KeyPress and event.key() in _FILLS
    if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
        near = _box(QRectF(option.rect)).adjusted(-6, -6, 6, 6)
        return event.button() == Qt.MouseButton.LeftButton and near.contains(event.position())
    return False


def _complete(line: Line, words: Sequence[str]) -> None:
    """Offer words that have in them what is typed."""
    completer = QCompleter(line)
    completer.setModel(QStringListModel(list(words), completer))
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    popup = QListView()
    popup.setObjectName("Completions")
    popup.setAccessibleName(tr("{field}: known ones", field=line.accessibleName()))
    completer.setPopup(popup)
    popup.installEventFilter(_Taking(line, popup))
    line.setCompleter(completer)


class _Taking(QObject):
    """Lets one Enter or Tab take what is typed or chosen; Qt would only close the list with the first."""

    def __init__(self, line: Line, popup: QListView) -> None:
        super().__init__(line)
        self._line = line
        self._popup = popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the key to the field, with the word that was chosen in the list."""
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or event.key() not in _TAKING
        ):
            return False
        chosen = self._popup.currentIndex()
        if chosen.isValid():
            self._line.setText(str(chosen.data()))
        self._popup.hide()
        QApplication.sendEvent(self._line, event)
        return True
