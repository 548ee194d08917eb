"""Five faces to say how it feels, from very bad to very good."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from journey_editor.canvas.painting import FigurePainter
from journey_editor.layout.colors import mixed
from journey_editor.layout.drawing import Figure
from journey_editor.layout.faces import face
from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr
from journey_editor.ui.controls.ring import paint_ring

LEVELS: Final = (
    (-2, later("very bad")),
    (-1, later("bad")),
    (0, later("neutral")),
    (1, later("good")),
    (2, later("very good")),
)
_FACE: Final = 20.0


def paint_face(painter: QPainter, area: QRectF, level: float, theme: Theme) -> None:
    """Draw the face of an emotion from -2 to +2 into a square, as it is on the map."""
    side = area.width()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    _painter().paint(painter, _face(side, level, theme.now), 1)
    painter.restore()


@cache
def _painter() -> FigurePainter:
    return FigurePainter()


@lru_cache(64)
def _face(side: float, level: float, theme: Theme) -> Figure:
    return Figure(side, side, tuple(face(side / 2, side / 2, side / 2 - 1, level, theme)))


class _FaceButton(QAbstractButton):
    def __init__(self, level: int, word: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._level = level
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{word} ({level:+d})")
        self.setToolTip(f"{word[:1].upper()}{word[1:]} ({level:+d})")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(32, 32)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A button would look for its neighbour by itself, and only among those where Tab stops.
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        halo = QRectF(middle.x() - 15, middle.y() - 15, 30, 30)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            color = self._theme.emotion(self._level) if self.isChecked() else self._theme.faint
            painter.setBrush(QColor(mixed(color, self._theme.paper, 0.76 if self.isChecked() else 0.88)))
            painter.drawEllipse(halo)
        size = _FACE + 1 if self.isChecked() else _FACE
        face = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        if not self.isChecked() and not self.underMouse():
            painter.setOpacity(0.75)
        paint_face(painter, face, self._level, self._theme)
        painter.setOpacity(1)
        if self.hasFocus():
            paint_ring(painter, halo, self._theme, 15)


class FaceRow(QWidget):
    """Five faces in a row; pressing the chosen one takes the choice back."""

    chosen = Signal(object)
    """An int from -2 to 2, or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self.buttons: dict[int, QAbstractButton] = {}
        for level, word in LEVELS:
            button = _FaceButton(level, tr(word), theme, self)
            button.clicked.connect(self._on_clicked)
            self.buttons[level] = button
            row.addWidget(button)
        self.set_level(None)

    def set_level(self, emotion: float | None) -> None:
        """Show an emotion; one between two faces marks none. Tab stops once, at the chosen face."""
        stop = emotion if emotion in self.buttons else min(self.buttons)
        for level, button in self.buttons.items():
            button.setChecked(emotion == level)
            tab = Qt.FocusPolicy.TabFocus if level == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(tab)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from face to face; 1 to 5 choose."""
        levels = list(self.buttons)
        at = next((place for place, level in enumerate(levels) if self.buttons[level].hasFocus()), 0)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self.buttons[levels[(at + step) % len(levels)]].setFocus(Qt.FocusReason.TabFocusReason)
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_5:
            self.chosen.emit(event.key() - Qt.Key.Key_1 - 2)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        button = self.sender()
        level = next(level for level, other in self.buttons.items() if other is button)
        self.chosen.emit(level if self.buttons[level].isChecked() else None)
