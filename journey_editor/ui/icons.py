"""Icons of the window, painted from the bundled line icons for every resolution."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

from journey_editor.layout import icons
from journey_editor.layout.colors import mixed
from journey_editor.layout.theme import Theme
from journey_editor.paths import resource

_LINE: Final = 2.0


@lru_cache(256)
def outline(name: str) -> QPainterPath:
    """The strokes of a line icon, on a square of `icons.GRID` units."""
    path = QPainterPath()
    for command in icons.outline(name):
        if command[0] == "M":
            path.moveTo(command[1], command[2])
        elif command[0] == "L":
            path.lineTo(command[1], command[2])
        elif command[0] == "C":
            path.cubicTo(*command[1:])
        else:
            path.closeSubpath()
    return path


def paint(painter: QPainter, name: str, area: QRectF, color: str, line: float = _LINE) -> None:
    """Draw a line icon into a square; `line` is the width of its strokes on the icon's own grid."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(area.width() / icons.GRID, area.height() / icons.GRID)
    pen = QPen(QColor(color), line)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(outline(name), pen)
    painter.restore()


def disabled(theme: Theme) -> str:
    """The colour of what cannot be used now."""
    return mixed(theme.faint, theme.paper, 0.45)


class LineIcon(QIconEngine):
    """Paints a line icon when it is asked for, at any size and resolution."""

    def __init__(self, name: str, color: str, unusable: str, switched_on: str) -> None:
        super().__init__()
        self._name = name
        self._colors = (color, unusable, switched_on)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the icon into a rectangle."""
        color, unusable, switched_on = self._colors
        if mode == QIcon.Mode.Disabled:
            color = unusable
        elif state == QIcon.State.On:
            color = switched_on
        paint(painter, self._name, QRectF(rect), color)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as a picture of `size` device pixels."""
        picture = QPixmap(size)
        if picture.isNull():
            return picture
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Another one like it, for Qt."""
        return LineIcon(self._name, *self._colors)


@lru_cache(256)
def icon(name: str, theme: Theme) -> QIcon:
    """A line icon for a button or a menu: grey when it is disabled, blue when it is switched on."""
    return QIcon(LineIcon(name, theme.text, disabled(theme), theme.accent))


@lru_cache(256)
def colored(name: str, color: str) -> QIcon:
    """A line icon in one colour."""
    return QIcon(LineIcon(name, color, color, color))


def application() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource("icons", "journey-editor.svg")))
