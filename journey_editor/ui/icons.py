"""Icons of the window, painted from the bundled line icons for every resolution."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from journey_editor.layout import icons
from journey_editor.layout.colors import mixed
from journey_editor.layout.theme import Theme
from journey_editor.paths import resource

_SCALES: Final = (1, 2, 3)
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


def pixmap(name: str, color: str, size: int, scale: float = 1) -> QPixmap:
    """A line icon as a picture of `size` pixels at the given device pixel ratio."""
    picture = QPixmap(QSize(round(size * scale), round(size * scale)))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter, name, QRectF(QPointF(0, 0), QPointF(size, size)), color)
    painter.end()
    return picture


def disabled(theme: Theme) -> str:
    """The colour of what cannot be used now."""
    return mixed(theme.faint, theme.paper, 0.45)


@lru_cache(256)
def icon(name: str, theme: Theme, size: int = 18) -> QIcon:
    """A line icon for a button or a menu: grey when it is disabled, blue when it is switched on."""
    found = QIcon()
    looks = (
        (QIcon.Mode.Normal, QIcon.State.Off, theme.text),
        (QIcon.Mode.Disabled, QIcon.State.Off, disabled(theme)),
        (QIcon.Mode.Normal, QIcon.State.On, theme.accent),
        (QIcon.Mode.Disabled, QIcon.State.On, disabled(theme)),
    )
    for mode, state, color in looks:
        for scale in _SCALES:
            found.addPixmap(pixmap(name, color, size, scale), mode, state)
    return found


@lru_cache(256)
def colored(name: str, color: str, size: int = 18) -> QIcon:
    """A line icon in one colour."""
    found = QIcon()
    for scale in _SCALES:
        found.addPixmap(pixmap(name, color, size, scale))
    return found


def application() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource("icons", "journey-editor.svg")))
