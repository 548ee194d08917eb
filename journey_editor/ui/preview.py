"""A small picture of the page that an export will give."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from journey_editor.canvas.painting import FigurePainter
from journey_editor.formats.pages import Placing
from journey_editor.layout.drawing import DIM, Drawing
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr

_PAD: Final = 18.0


class Preview(QWidget):
    """Shows a drawing on its page; empty while there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Drawing, Placing] | None = None
        self._picture: QPixmap | None = None
        self._ink = FigurePainter()
        self.setAccessibleName(tr("Preview of the page"))
        self.setMinimumSize(280, 260)

    def put(self, drawing: Drawing | None, placing: Placing | None) -> None:
        """Show another drawing, or nothing."""
        self._shown = None if drawing is None or placing is None else (drawing, placing)
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough to recognise the map."""
        return QSize(420, 380)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew for the new size."""
        self._picture = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the desk and the page."""
        if self._picture is None:
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._theme.desk))
        if self._shown is not None:
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_page(painter, *self._shown)
            painter.end()
        return picture

    def _paint_page(self, painter: QPainter, drawing: Drawing, placing: Placing) -> None:
        room = QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        scale = min(room.width() / placing.width, room.height() / placing.height)
        page = QRectF(0, 0, placing.width * scale, placing.height * scale)
        page.moveCenter(room.center())
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(page)
        painter.setClipRect(page)
        painter.translate(page.topLeft())
        painter.scale(scale, scale)
        painter.translate(placing.x, placing.y)
        painter.scale(placing.scale, placing.scale)
        for placed in drawing.figures:
            painter.save()
            painter.translate(placed.x, placed.y)
            if drawing.is_dim(placed):
                painter.setOpacity(DIM)
            self._ink.paint(painter, placed.figure, scale * placing.scale)
            painter.restore()
