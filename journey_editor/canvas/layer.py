"""The one item that paints the map: the sheet, and the exposed part of its drawing."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journey_editor.canvas.fonts import bundled_font
from journey_editor.canvas.painting import FigurePainter
from journey_editor.layout.colors import fill_and_text
from journey_editor.layout.drawing import Drawing, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index

BLOCKS: Final = 0.2
"""Below this zoom only coloured blocks and the names of stages are drawn."""
RADIUS: Final = 9.0
_HALO: Final = 4.0
_MOST_PARTS: Final = 60
_NAME: Final = 9.0
"""Pixels that the name of a stage has at least, however far away the map is."""


def to_qt(area: Rect) -> QRectF:
    """A rectangle of the sheet as Qt's."""
    return QRectF(*area)


def from_qt(area: QRectF) -> Rect:
    """Qt's rectangle as one of the sheet."""
    return Rect(area.x(), area.y(), area.width(), area.height())


class MapLayer(QGraphicsItem):
    """Shows one drawing at a time; scene coordinates are the drawing's points."""

    def __init__(self, drawing: Drawing, ink: FigurePainter) -> None:
        super().__init__()
        self.drawing = drawing
        self.index = Index(drawing)
        self.ink = ink
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def show_drawing(self, drawing: Drawing, visible: Rect) -> list[Rect]:
        """Show another drawing and repaint what is different in the visible part; returns those parts."""
        old, self_index = self.index, Index(drawing)
        resized = (drawing.width, drawing.height) != (self.drawing.width, self.drawing.height)
        if resized:
            self.prepareGeometryChange()
        self.drawing, self.index = drawing, self_index
        parts = [visible] if resized else differences(old.within(visible), self_index.within(visible))
        if len(parts) > _MOST_PARTS:
            parts = [visible]
        for part in parts:
            self.update(to_qt(part.inset(-_HALO)))
        return parts

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self.drawing.width, self.drawing.height).adjusted(-_HALO, -_HALO, _HALO, 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        exposed = option.exposedRect
        base = painter.worldTransform()
        scale = base.m11()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=scale >= BLOCKS)
        self._paint_sheet(painter)
        area = from_qt(exposed).inset(-_HALO)
        for placed in self.index.within(area):
            painter.setWorldTransform(QTransform(base).translate(placed.x, placed.y))
            self._paint_figure(painter, placed, scale)
        painter.setWorldTransform(base)

    def _paint_figure(self, painter: QPainter, placed: Placed, scale: float) -> None:
        figure = placed.figure
        if scale >= BLOCKS or placed.kind in ("lane", "title"):
            self.ink.paint(painter, figure, scale)
        elif figure.band is not None:
            painter.fillRect(QRectF(0, 0, figure.w, figure.h), QColor(figure.band))
        if placed.kind == "stage" and scale < _NAME / 14:
            _paint_name(painter, placed, scale)

    def _paint_sheet(self, painter: QPainter) -> None:
        sheet = QRectF(0, 0, self.drawing.width, self.drawing.height)
        painter.setPen(Qt.PenStyle.NoPen)
        for grown, alpha in ((1.0, 14), (2.0, 9), (3.0, 5)):
            painter.setBrush(QColor(30, 37, 48, alpha))
            halo = sheet.adjusted(-grown, 0, grown, grown + 1.5)
            painter.drawRoundedRect(halo, RADIUS + grown, RADIUS + grown)
        painter.setBrush(QColor(self.drawing.paper))
        painter.drawRoundedRect(sheet, RADIUS, RADIUS)


def _paint_name(painter: QPainter, placed: Placed, scale: float) -> None:
    """A stage's name at a size that can be read from afar, shortened to the room there is."""
    figure = placed.figure
    fill, ink = fill_and_text(figure.band or "#000000")
    painter.fillRect(QRectF(0, 0, figure.w, figure.h), QColor(fill))
    font = bundled_font("semibold", _NAME + 1)
    room = figure.w * scale - 6
    text = QFontMetricsF(font).elidedText(figure.name.split(", ")[0], Qt.TextElideMode.ElideRight, room)
    if len(text) < 2 or figure.h * scale < _NAME:
        return
    painter.save()
    painter.scale(1 / scale, 1 / scale)
    painter.setPen(QColor(ink))
    painter.setFont(font)
    painter.drawText(QPointF(4, figure.h * scale / 2 + _NAME * 0.4), text)
    painter.restore()


def differences(old: list[Placed], new: list[Placed]) -> list[Rect]:
    """The places at which two lists of figures, each in the order of painting, look different."""
    were = Counter((placed.key, placed.figure, placed.x, placed.y) for placed in old)
    are = Counter((placed.key, placed.figure, placed.x, placed.y) for placed in new)
    changed = [*(were - are), *(are - were)]
    kept_old = [placed.key for placed in old if (placed.key, placed.figure, placed.x, placed.y) in are]
    kept_new = [placed.key for placed in new if (placed.key, placed.figure, placed.x, placed.y) in were]
    if kept_old != kept_new:
        # Something came to lie above what was above it before.
        changed += are
    return [Rect(x, y, figure.w, figure.h) for _, figure, x, y in changed]
