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


def paint_mark(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Paint the mark of an area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = QColor(theme.accent)
    if area.height() > LINE:
        painter.setPen(QPen(color, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(area, LINE / 2, LINE / 2)
