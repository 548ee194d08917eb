"""Figures on their way while they are dragged."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from journey_editor.canvas.layer import to_qt
from journey_editor.canvas.overlays import FRAME_RADIUS, Overlay
from journey_editor.canvas.painting import FigurePainter
from journey_editor.layout.drawing import Figure, Placed
from journey_editor.layout.theme import Theme

_OPACITY: Final = 0.6
_VEIL: Final = 0.7
_ROOM: Final = 3.0
"""Points around a figure, for its border and shadow."""
_MOST_PIXELS: Final = 1_000_000


class Ghosts(Overlay):
    """Figures at 60 %, moved from their places. Each is painted once and then only shifted."""

    def __init__(self, z: float, theme: Theme, ink: FigurePainter) -> None:
        super().__init__(z)
        self._ink = ink
        self._theme = theme
        self._things: list[tuple[Placed, float, float]] = []
        self._pictures: dict[tuple[Figure, float, bool], QPixmap] = {}

    def put(self, things: list[tuple[Placed, float, float]]) -> None:
        """Show these figures moved by so much each."""
        if not things:
            self._pictures.clear()
        self._things = things
        around = QRectF()
        for placed, dx, dy in things:
            around = around.united(to_qt(placed.area.moved(dx, dy)))
        self.cover(around.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM) if things else around)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        way = painter.worldTransform().m11()
        scale, from_behind = abs(way), way < 0
        density = scale * painter.device().devicePixelRatio()
        for placed, dx, dy in self._things:
            figure = placed.figure
            x, y = placed.x + dx, placed.y + dy
            if figure.w * figure.h * density**2 > _MOST_PIXELS:
                painter.save()
                painter.translate(x, y)
                self._paint_ghost(painter, placed, scale)
                painter.restore()
                continue
            picture = self._picture(placed, scale, density, from_behind)
            w, h = picture.width() / density, picture.height() / density
            area = QRectF(x - _ROOM, y - _ROOM, w, h)
            if from_behind:
                # The picture has left and right as they are on screen.
                painter.save()
                painter.translate(2 * x + figure.w, 0)
                painter.scale(-1, 1)
            painter.drawPixmap(area, picture, QRectF(picture.rect()))
            if from_behind:
                painter.restore()

    def _picture(self, placed: Placed, scale: float, density: float, from_behind: bool) -> QPixmap:
        key = placed.figure, density, from_behind
        picture = self._pictures.get(key)
        if picture is None:
            w, h = placed.figure.w + 2 * _ROOM, placed.figure.h + 2 * _ROOM
            picture = QPixmap(math.ceil(w * density), math.ceil(h * density))
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.scale(density, density)
            painter.translate(QPointF(_ROOM, _ROOM))
            if from_behind:
                painter.translate(placed.figure.w, 0)
                painter.scale(-1, 1)
            self._paint_ghost(painter, placed, scale)
            painter.end()
            self._pictures[key] = picture
        return picture

    def _paint_ghost(self, painter: QPainter, placed: Placed, scale: float) -> None:
        figure = placed.figure
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # What lies below is veiled first, so that two texts do not run into each other.
        painter.setOpacity(_VEIL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.paper))
        if placed.kind != "stage":
            painter.drawRoundedRect(QRectF(0, 0, figure.w, figure.h), FRAME_RADIUS, FRAME_RADIUS)
        painter.setOpacity(_OPACITY)
        self._ink.paint(painter, figure, scale)
