"""Personas as small round pictures: their photo, or their initial on their colour."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QImage, QPainter, QPixmap, QTransform

from journey_editor.editing.session import Session
from journey_editor.layout.colors import fill_and_text
from journey_editor.layout.style import initials, persona_colors
from journey_editor.layout.theme import Theme
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Persona
from journey_editor.ui import pictures, style


def color_of(journey: JourneyMap, persona: Persona, theme: Theme) -> str:
    """A persona's own colour, else the one that the map gives it."""
    if persona.color:
        return persona.color
    return persona_colors(journey.personas, theme)[journey.personas.index(persona)]


def paint_avatar(
    painter: QPainter, area: QRectF, letters: str, color: str, image: str = "", folder: Path | None = None
) -> None:
    """Draw a persona into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    photo = pictures.pixels(image, folder) if image else None
    if photo is not None:
        _paint_round(painter, area, photo)
    else:
        fill, ink = fill_and_text(color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawEllipse(area)
        painter.setPen(QColor(ink))
        painter.setFont(style.font(_letter_size(area.height(), letters), style.BOLD))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


def _letter_size(side: float, letters: str) -> int:
    return max(7, round(side * (0.5 if len(letters) < 2 else 0.4)))


def round_picture(image: QImage, side: int, ratio: float = 1.0) -> QPixmap:
    """A square picture cut to a circle, `side` pixels of the screen wide."""
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    _paint_round(painter, QRectF(0, 0, side, side), image)
    painter.end()
    return picture


def _paint_round(painter: QPainter, area: QRectF, image: QImage) -> None:
    # Made as small as it is seen first: Qt would take one pixel of many. Not clipped, as that has stairs.
    side = max(1, round(area.width() * painter.device().devicePixelRatio()))
    way = Qt.TransformationMode.SmoothTransformation
    brush = QBrush(image.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, way))
    scale = area.width() / side
    brush.setTransform(QTransform.fromTranslate(area.x(), area.y()).scale(scale, scale))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawEllipse(area)


@lru_cache(128)
def _avatar(letters: str, color: str, image: str, folder: Path | None, size: int) -> QIcon:
    found = QIcon()
    for scale in (1, 2, 3):
        picture = QPixmap(size * scale, size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        area = QRectF(QPointF(0, 0), QPointF(size, size))
        paint_avatar(painter, area, letters, color, image, folder)
        painter.end()
        found.addPixmap(picture)
    return found


def avatar_of(session: Session, persona: Persona, theme: Theme, size: int = 18) -> QIcon:
    """The icon of one of the map's personas, `size` pixels square."""
    color = color_of(session.journey, persona, theme)
    letters = initials(session.journey.personas)[persona.id]
    folder = session.path.parent if session.path is not None else None
    return _avatar(letters, color, persona.image, folder, size)
