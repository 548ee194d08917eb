"""What marks are drawn with: pens, brushes, and the shapes of discs and icons, each made once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from journey_editor.canvas.stroking import outline, stroked
from journey_editor.layout import icons
from journey_editor.layout.marks import Disc, Icon

Draw = Callable[[QPainter], None]

_ROUND: Final = (Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
_PENS: Final = 512
_SHAPES: Final = 500
"""As many icons and discs as are kept; figures of one kind have few, at few places."""


class Shapes:
    """Discs and icons of many figures; for the screen the shape of their lines is worked out once."""

    def __init__(self, *, on_screen: bool) -> None:
        self.icon: Callable[[Icon], Draw] = lru_cache(_SHAPES)(partial(_icon, on_screen))
        """Draws an icon."""
        self.disc: Callable[[Disc], Draw] = lru_cache(_SHAPES)(partial(_disc, on_screen))
        """Draws a disc."""


def _icon(on_screen: bool, mark: Icon) -> Draw:
    pen, share = pen_of(mark.color, mark.line), mark.size / icons.GRID
    path = outline(icons.outline(mark.name), mark.x, mark.y, share)
    if on_screen:
        return stroked(path, pen)
    return drawn_with(pen, QBrush(), lambda painter: painter.drawPath(path))


def _disc(on_screen: bool, mark: Disc) -> Draw:
    pen, brush = pen_of(mark.stroke, mark.line), brush_of(mark.fill)
    middle, r = QPointF(mark.x, mark.y), mark.r
    if mark.stroke is None or not on_screen:
        return drawn_with(pen, brush, lambda painter: painter.drawEllipse(middle, r, r))
    path = QPainterPath()
    path.addEllipse(middle, r, r)
    rim = stroked(path, pen)

    def draw(painter: QPainter) -> None:
        painter.fillPath(path, brush)
        rim(painter)

    return draw


def drawn_with(pen: QPen, brush: QBrush, shape: Draw) -> Draw:
    """Draw something with a pen and a brush."""

    def draw(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        shape(painter)

    return draw


@lru_cache(_PENS)
def pen_of(color: str | None, line: float, dash: tuple[float, ...] = ()) -> QPen:
    """A pen, not to be changed: a drawing has few, and Python takes long to name what they need."""
    if color is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(brush_of(color), line, Qt.PenStyle.SolidLine, *_ROUND)
    if dash:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([length / line for length in dash])
    return pen


@lru_cache(_PENS)
def brush_of(color: str | None) -> QBrush:
    """A brush, not to be changed."""
    found = QBrush()
    if color is not None:
        # Not by its constructor, which also takes gradients, so that Python would learn all their names.
        found.setColor(QColor(color))
        found.setStyle(Qt.BrushStyle.SolidPattern)
    return found
