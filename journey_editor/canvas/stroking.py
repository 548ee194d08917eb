"""Paths of marks as Qt's, and lines that are drawn again and again: their shape is worked out once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen

from journey_editor.layout.marks import Command

_THIN: Final = 1.001
"""Up to this width in pixels Qt has a faster way of its own, which looks a little different."""


def stroked(path: QPainterPath, pen: QPen) -> Callable[[QPainter], None]:
    """Draw a path with a pen that makes no dashes, to the pixel as a painter on the screen does.

    The painter would work out the shape of the stroke each time, which takes twice as long as filling it.
    """
    color, width = pen.brush(), pen.widthF()
    made: list[QPainterPath] = []

    def draw(painter: QPainter) -> None:
        if width * abs(painter.deviceTransform().m11()) <= _THIN:
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
            return
        if not made:
            made.append(QPainterPathStroker(pen).createStroke(path))
        painter.fillPath(made[0], color)

    return draw


def outline(commands: tuple[Command, ...], x: float = 0, y: float = 0, share: float = 1) -> QPainterPath:
    """A path of marks as Qt's, its points multiplied by `share` and moved by x, y."""
    path = QPainterPath()
    for command in commands:
        points = [
            QPointF(x + float(a) * share, y + float(b) * share)
            for a, b in zip(command[1::2], command[2::2], strict=True)
        ]
        if command[0] == "M":
            path.moveTo(*points)
        elif command[0] == "L":
            path.lineTo(*points)
        elif command[0] == "C":
            path.cubicTo(*points)
        else:
            path.closeSubpath()
    return path
