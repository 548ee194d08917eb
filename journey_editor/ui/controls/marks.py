"""Where what is dragged in a list would land: a line between two rows, or a ring around one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView

from journey_editor.layout.theme import Theme

LINE: Final = 3.0
_RADIUS: Final = 5.0


def mark(view: QAbstractItemView, pointer: QPoint) -> QRectF | None:
    """The area of the mark for a pointer over the rows of a view: as high as `LINE` when it is a line."""
    index, spots = view.indexAt(pointer), QAbstractItemView.DropIndicatorPosition
    spot = view.dropIndicatorPosition()
    if not index.isValid() or spot == spots.OnViewport:
        return None
    row = QRectF(view.visualRect(index))
    if spot == spots.OnItem:
        left = 2.0
        return QRectF(left, row.y() + 1, view.viewport().width() - 2 * left, row.height() - 2)
    y = row.top() if spot == spots.AboveItem else row.bottom()
    return QRectF(row.x(), max(0.0, y - LINE / 2), view.viewport().width() - row.x() - 2, LINE)


class DropMark:
    """Shows the mark of a view that has painted its rows; Qt's own is black on any ground."""

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        self._view = view
        self._theme = theme
        self.area: QRectF | None = None

    def show(self, area: QRectF | None) -> None:
        """Show the mark of this area, or none."""
        if area != self.area:
            self.area = area
            self._view.viewport().update()

    def paint(self) -> None:
        """Paint the mark, if there is one."""
        if self.area is None:
            return
        painter = QPainter(self._view.viewport())
        _paint(painter, self.area, QColor(self._theme.accent))
        painter.end()


def _paint(painter: QPainter, area: QRectF, color: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if area.height() > LINE:
        painter.setPen(QPen(color, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(area, LINE / 2, LINE / 2)
