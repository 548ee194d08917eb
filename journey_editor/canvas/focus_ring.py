"""The ring around what has the focus: above the map, never exported, unlike the frame of what is selected."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from journey_editor.canvas.layer import to_qt
from journey_editor.canvas.overlays import FRAME_RADIUS, Overlay
from journey_editor.layout.geometry import Rect
from journey_editor.layout.theme import Theme

_APART: Final = 4.0
"""Pixels between a thing and its ring, so that the frame of what is selected is seen as well."""
_WIDTH: Final = 2.0
_HALO: Final = 5.0
"""Pixels. The line has a pale line around it, so that it is seen on a card as well as on a stage."""


class FocusRing(Overlay):
    """Shown around one thing, with the text's colour on the paper's: both are seen on any ground."""

    def __init__(self, z: float, theme: Theme) -> None:
        super().__init__(z)
        self._theme = theme
        self._around: Rect | None = None
        self._is_round = False
        self._pixel = 1.0

    @property
    def around(self) -> Rect | None:
        """What it is shown around, in coordinates of the sheet; None while it is not shown."""
        return self._around

    def put(self, around: Rect | None, pixel: float, *, is_round: bool = False) -> None:
        """Show it around this part of the sheet; `pixel` is how many points a pixel is."""
        if (around, pixel, is_round) == (self._around, self._pixel, self._is_round):
            return
        self._around, self._pixel, self._is_round = around, pixel, is_round
        reach = (_APART + _HALO) * pixel
        self.cover(QRectF() if around is None else to_qt(around).adjusted(-reach, -reach, reach, reach))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._around is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        apart = _APART * self._pixel
        area = to_qt(self._around).adjusted(-apart, -apart, apart, apart)
        radius = area.width() / 2 if self._is_round else FRAME_RADIUS + apart
        for color, width in ((self._theme.paper, _HALO), (self._theme.text, _WIDTH)):
            pen = QPen(QColor(color), width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawRoundedRect(area, radius, radius)
