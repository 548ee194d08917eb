"""The lanes, with boxes that say which are shown; dragging, or Alt with an arrow, orders them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model import plans, queries
from journey_editor.model.records import Lane
from journey_editor.translation import tr
from journey_editor.ui import style
from journey_editor.ui.controls.marks import LINE, DropMark
from journey_editor.ui.controls.toggles import BOX, paint_box

_HEIGHT: Final = 27
Index = QModelIndex | QPersistentModelIndex


class _Delegate(QStyledItemDelegate):
    """Draws a lane's name and its box."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        area = QRectF(option.rect)
        state = option.state
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = state & QStyle.StateFlag.State_HasFocus
        if hovered or focused:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft if focused else theme.guide))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 5, 5)
        shown = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        shown = shown or index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.setPen(QColor(theme.text if shown else theme.secondary))
        painter.setFont(style.font())
        words = area.adjusted(4, 0, -BOX - 8, 0)
        name = str(index.data(Qt.ItemDataRole.DisplayRole))
        cut = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, cut)
        box = QRectF(area.right() - BOX - 3, area.center().y() - BOX / 2, BOX, BOX)
        paint_box(painter, box, theme, checked=shown, hovered=hovered)
        painter.restore()


class Lanes(QListWidget):
    """All lanes of the map in their order, and after them the kinds that it does not show yet."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self.mark = DropMark(self, theme)
        """Where the dragged lane would land."""
        self._lanes: tuple[Lane, ...] = ()
        self._count = 0
        self._pressed: QPoint | None = None
        self.setObjectName("LaneList")
        self.setAccessibleName(tr("Lanes"))
        self.setAccessibleDescription(tr("Space shows or hides a lane, Alt with an arrow moves it"))
        self.setItemDelegate(_Delegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setUniformItemSizes(True)
        session.changed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List the lanes that there are now."""
        journey = self._session.journey
        lanes = queries.all_lanes(journey)
        if lanes == self._lanes:
            return
        row = self.currentRow()
        self._lanes, self._count = lanes, len(queries.lanes(journey))
        # Rows are made and removed by the model: the process has died in `clear` of a list whose items
        # were made here (seen with PySide 6.11).
        self.model().removeRows(len(lanes), max(0, self.count() - len(lanes)))
        self.addItems([""] * (len(lanes) - self.count()))
        for place, lane in enumerate(lanes):
            item = self.item(place)
            item.setText(queries.lane_title(lane))
            item.setFlags(_MOVABLE if place < self._count else _FIXED)
            item.setCheckState(Qt.CheckState.Unchecked if lane.hidden else Qt.CheckState.Checked)
        self.setCurrentRow(min(row, self.count() - 1))
        self.setFixedHeight(_HEIGHT * len(lanes) + 4)

    def switch(self, row: int) -> None:
        """Show the lane of a row, or hide it."""
        lane = self._lanes[row]
        edit = plans.switch_lane(self._session.journey, lane, shown=lane.hidden)
        self._session.do(edit, tr("Show lane") if lane.hidden else tr("Hide lane"))

    def shift(self, row: int, to: int) -> None:
        """Move the lane of a row to another place among the map's lanes."""
        to = max(0, min(to, self._count - 1))
        if row < self._count and to != row:
            self._session.do(plans.move_lane(self._session.journey, row, to), tr("Move lane"))
            self.setCurrentRow(to)

    def place_at(self, y: int) -> int:
        """The place between two rows that is nearest to a height: 0 is above the first."""
        return (y + self.verticalOffset() + _HEIGHT // 2) // _HEIGHT

    def startDrag(self, supported: Qt.DropAction) -> None:
        """List the lanes anew after a drag: Qt takes the dragged row out, whatever the drop has said."""
        super().startDrag(supported)
        self._lanes = ()
        self.refresh()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show between which lanes the dragged one would land."""
        super().dragMoveEvent(event)
        self.aim(event.position().y() if event.source() is self else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the mark away."""
        super().dragLeaveEvent(event)
        self.aim(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lanes, and the mark as on the map; Qt's own is black on any ground."""
        self.setDropIndicatorShown(False)
        super().paintEvent(event)
        self.setDropIndicatorShown(True)
        self.mark.paint()

    def aim(self, y: float | None) -> None:
        """Show where what is dragged to a height would land, or nothing."""
        area = None
        if y is not None:
            line = min(self.place_at(round(y)), self._count) * _HEIGHT - self.verticalOffset()
            area = QRectF(2, max(0.0, line - LINE / 2), self.viewport().width() - 4, LINE)
        self.mark.show(area)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the dragged lane to where it is let go."""
        self.aim(None)
        if event.source() is not self:
            event.ignore()
            return
        row = self.currentRow()
        place = self.place_at(round(event.position().y()))
        # A copy, as the list must not take the row out by itself: it is made anew from the map.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.shift(row, place - 1 if place > row else place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what is pressed, as a drag may begin here."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on a row that did not become a drag shows or hides its lane."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        row = self.indexAt(place).row()
        same = self._pressed is not None and row == self.indexAt(self._pressed).row()
        self._pressed = None
        if row >= 0 and same and event.button() == Qt.MouseButton.LeftButton:
            self.switch(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space shows or hides; Alt with an arrow moves."""
        row = self.currentRow()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return) and row >= 0:
            self.switch(row)
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and row >= 0:
            self.shift(row, row + (1 if event.key() == Qt.Key.Key_Down else -1))
        else:
            super().keyPressEvent(event)


_FIXED: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_MOVABLE: Final = _FIXED | Qt.ItemFlag.ItemIsDragEnabled
