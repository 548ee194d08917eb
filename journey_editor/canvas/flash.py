"""A brief mark on what was just made, so that a room sees where it went."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QRectF, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from journey_editor.canvas.layer import to_qt
from journey_editor.canvas.overlays import FRAME_RADIUS, Overlay
from journey_editor.canvas.sheet_view import SheetView
from journey_editor.layout.drawing import FigureKind, Placed
from journey_editor.layout.theme import Theme

_MARKED: Final[frozenset[FigureKind]] = frozenset({"stage", "touchpoint", "persona", "note"})
_STAYS: Final = 900
"""Milliseconds until the mark begins to go."""
_MOST: Final = 200
_GROW: Final = 3.0


class Glow(Overlay):
    """Soft frames around things."""

    def __init__(self, z: float, theme: Theme) -> None:
        super().__init__(z)
        self._theme = theme
        self._areas: list[QRectF] = []

    @property
    def areas(self) -> list[QRectF]:
        """What is marked, in coordinates of the sheet."""
        return self._areas

    def enclose(self, areas: list[QRectF]) -> None:
        """Mark these parts of the sheet and nothing else."""
        self._areas = areas
        around = QRectF()
        for area in areas:
            around = around.united(area)
        self.cover(around.adjusted(-_GROW, -_GROW, _GROW, _GROW) if areas else around)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.accent), 3)
        pen.setCosmetic(True)
        soft = QColor(self._theme.accent)
        soft.setAlphaF(0.12)
        painter.setPen(pen)
        painter.setBrush(soft)
        for area in self._areas:
            if area.intersects(option.exposedRect):
                painter.drawRoundedRect(area, FRAME_RADIUS, FRAME_RADIUS)


class Flash(QObject):
    """Marks things on a view for a moment; where they move meanwhile, the mark goes with them."""

    def __init__(self, view: SheetView) -> None:
        super().__init__(view)
        self._view = view
        self._ids: tuple[str, ...] = ()
        self._fade = 0
        self.glow = Glow(58, view.theme)
        view.scene().addItem(self.glow)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS)
        self._timer.timeout.connect(self._on_seen)
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fading.valueChanged.connect(self._on_faded)
        self._fading.finished.connect(self.clear)
        view.drawing_changed.connect(self._on_drawing_changed)

    def show(self, ids: Collection[str], fade: int) -> None:
        """Mark these things; the mark fades within so many milliseconds, with 0 it goes at once."""
        self._fading.stop()
        self._ids = tuple(id_ for id_ in ids if id_)[-_MOST:]
        self._fade = fade
        self._place()
        self.glow.setOpacity(1.0)
        self._timer.start()

    def clear(self) -> None:
        """Take the mark away."""
        self._timer.stop()
        self._fading.stop()
        self._ids = ()
        self.glow.enclose([])

    def _place(self) -> None:
        index = self._view.index
        found = index.of_all(frozenset(self._ids)) if self._ids else []
        self.glow.enclose([_area(placed) for placed in found if placed.kind in _MARKED])

    def _on_seen(self) -> None:
        if self._fade:
            self._fading.setDuration(self._fade)
            self._fading.start()
        else:
            self.clear()

    def _on_faded(self, value: float) -> None:
        self.glow.setOpacity(value)

    def _on_drawing_changed(self) -> None:
        if self._ids:
            self._place()


def _area(placed: Placed) -> QRectF:
    return to_qt(placed.area).adjusted(-_GROW, -_GROW, _GROW, _GROW)
