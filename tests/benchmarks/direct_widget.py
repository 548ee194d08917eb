"""The floor of painting: a bare widget that draws the figures of one part of the sheet directly.

Pens, brushes, shapes and text are ready and in place, so nothing is looked up, moved, culled or
decided; what is left is the cost of drawing these things with QPainter from Python.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from journey_editor.canvas.fonts import bundled_font
from journey_editor.layout import icons
from journey_editor.layout.drawing import Drawing, Placed
from journey_editor.layout.marks import Box, Command, Disc, Face, Icon, Mark, Path, Polyline, Text

_Step = tuple[QPen, QBrush, Callable[..., Any], tuple[Any, ...]]
_NO_PEN = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH = QBrush()
_SHADOW = QBrush(QColor(30, 37, 48, 16))


class DirectWidget(QWidget):
    """Draws these figures of a drawing, the place `left`, `top` of the sheet in its corner."""

    def __init__(self, drawing: Drawing, figures: Iterable[Placed], left: float, top: float) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._paper = QColor(drawing.paper)
        self._fonts: dict[tuple[Face, float], QFont] = {}
        self._steps: list[_Step] = []
        for placed in figures:
            for mark in placed.figure.marks:
                self._steps += self._ready(mark, placed.x - left, placed.y - top)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._paper)
        set_pen, set_brush = painter.setPen, painter.setBrush
        for pen, brush, draw, arguments in self._steps:
            set_pen(pen)
            set_brush(brush)
            draw(painter, *arguments)
        painter.end()

    def _ready(self, mark: Mark, x: float, y: float) -> list[_Step]:
        if isinstance(mark, Text):
            return [
                (
                    _pen(mark.color, 1),
                    _NO_BRUSH,
                    _text,
                    (self._font(mark), QPointF(x + mark.x, y + mark.y), mark.text),
                )
            ]
        if isinstance(mark, Box):
            return _box(mark, x, y)
        if isinstance(mark, Disc):
            middle = QPointF(x + mark.x, y + mark.y)
            return [
                (
                    _pen(mark.stroke, mark.line),
                    _brush(mark.fill),
                    QPainter.drawEllipse,
                    (middle, mark.r, mark.r),
                )
            ]
        if isinstance(mark, Path):
            path = _path(mark.commands, x, y)
            return [(_pen(mark.stroke, mark.line, mark.dash), _brush(mark.fill), QPainter.drawPath, (path,))]
        if isinstance(mark, Polyline):
            points = QPolygonF([QPointF(x + a, y + b) for a, b in mark.points])
            return [(_pen(mark.stroke, mark.line, mark.dash), _NO_BRUSH, QPainter.drawPolyline, (points,))]
        if isinstance(mark, Icon):
            path = _path(icons.outline(mark.name), x + mark.x, y + mark.y, mark.size / icons.GRID)
            return [(_pen(mark.color, mark.line), _NO_BRUSH, QPainter.drawPath, (path,))]
        raise TypeError("a made-up map has no pictures")

    def _font(self, mark: Text) -> QFont:
        key = mark.face, mark.size
        if key not in self._fonts:
            self._fonts[key] = bundled_font(*key)
        return self._fonts[key]


def _text(painter: QPainter, font: QFont, place: QPointF, text: str) -> None:
    painter.setFont(font)
    painter.drawText(place, text)


def _box(mark: Box, x: float, y: float) -> list[_Step]:
    area = QRectF(x + mark.x, y + mark.y, mark.w, mark.h)
    pen, brush, r = _pen(mark.stroke, mark.line), _brush(mark.fill), mark.radius
    if not r:
        return [(pen, brush, QPainter.drawRect, (area,))]
    steps: list[_Step] = [(pen, brush, QPainter.drawRoundedRect, (area, r, r))]
    if mark.shadow:
        below = area.translated(0, 1.2).adjusted(-0.4, 0, 0.4, 0.4)
        steps.insert(0, (_NO_PEN, _SHADOW, QPainter.drawRoundedRect, (below, r, r)))
    return steps


def _pen(color: str | None, line: float, dash: tuple[float, ...] = ()) -> QPen:
    if color is None:
        return _NO_PEN
    pen = QPen(QBrush(QColor(color)), line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        pen.setDashPattern([length / line for length in dash])
    return pen


def _brush(color: str | None) -> QBrush:
    return QBrush() if color is None else QBrush(QColor(color))


def _path(commands: Iterable[Command], x: float, y: float, share: float = 1.0) -> QPainterPath:
    path = QPainterPath()
    for command in commands:
        numbers = [float(number) * share for number in command[1:]]
        points = [QPointF(x + a, y + b) for a, b in zip(numbers[::2], numbers[1::2], strict=True)]
        if command[0] == "M":
            path.moveTo(*points)
        elif command[0] == "L":
            path.lineTo(*points)
        elif command[0] == "C":
            path.cubicTo(*points)
        else:
            path.closeSubpath()
    return path
