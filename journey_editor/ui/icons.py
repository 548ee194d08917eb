"""Icons of the window, painted from the bundled line icons for every resolution."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

from journey_editor.layout import icons
from journey_editor.layout.theme import Theme
from journey_editor.paths import resource
from journey_editor.ui.style import disabled

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


class LineIcon(QIconEngine):
    """Paints a line icon when it is asked for, at any size and resolution."""

    def __init__(self, name: str, theme: Theme | None, color: str) -> None:
        """`color` is a token of the theme, read whenever the icon is painted; without a theme, a colour."""
        super().__init__()
        self._name = name
        self._theme = theme
        self._color = color

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the icon into a rectangle."""
        paint(painter, self._name, QRectF(rect), self._color_in(mode, state))

    def _color_in(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        theme = self._theme
        if theme is None:
            return self._color
        if mode == QIcon.Mode.Disabled:
            return disabled(theme)
        color: str = getattr(theme, "accent" if state == QIcon.State.On else self._color)
        return color

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
        return LineIcon(self._name, self._theme, self._color)


@lru_cache(256)
def icon(name: str, theme: Theme) -> QIcon:
    """A line icon for a button or a menu: grey when it is disabled, blue when it is switched on."""
    return QIcon(LineIcon(name, theme, "text"))


@lru_cache(256)
def toned(name: str, theme: Theme, token: str = "secondary") -> QIcon:
    """A line icon in the colour that a token of the theme has when it is painted."""
    return QIcon(LineIcon(name, theme, token))


@lru_cache(256)
def colored(name: str, color: str) -> QIcon:
    """A line icon in one colour."""
    return QIcon(LineIcon(name, None, color))


def application() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource("icons", "journey-editor.svg")))
