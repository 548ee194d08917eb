"""Pictures drawn much smaller than they are, with smooth edges."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPixmap, QTransform

_SMALLEST: Final = 16
"""The side, in pixels, below which halving once more makes no difference."""


def halved(pixmap: QPixmap) -> tuple[QPixmap, ...]:
    """A picture at its full size and halved again and again.

    Qt looks at four pixels for each one it draws, which is too few where there are sixty.
    """
    levels = [pixmap]
    while min(levels[-1].width(), levels[-1].height()) > _SMALLEST:
        last = levels[-1]
        size = QSize(last.width() // 2, last.height() // 2)
        way = Qt.TransformationMode.SmoothTransformation
        levels.append(last.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, way))
    return tuple(levels)


def texture(levels: tuple[QPixmap, ...], area: QRectF, seen: QTransform) -> QBrush:
    """The smallest of the halves that is fine enough, as a brush for this area.

    `seen` leads to the pixels of the device. A shape filled with a brush has smooth edges, where a clip
    has stairs.
    """
    width = seen.mapRect(area).width()
    level = next((one for one in reversed(levels) if one.width() >= width), levels[0])
    brush = QBrush(level)
    place = QTransform.fromTranslate(area.x(), area.y())
    brush.setTransform(place.scale(area.width() / level.width(), area.height() / level.height()))
    return brush
