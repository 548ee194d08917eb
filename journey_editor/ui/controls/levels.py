"""One to three dots, for severity, frequency, impact and effort."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from journey_editor.layout.colors import mixed
from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr
from journey_editor.ui.controls import roles
from journey_editor.ui.controls.ring import paint_ring

HIGHEST: Final = 3
_STEP: Final = 17
_WORDS: Final = (later("not set"), later("1 of 3"), later("2 of 3"), later("3 of 3"))


def paint_dots(
    painter: QPainter, right: float, middle: float, level: int, color: str, radius: float = 2.6
) -> None:
    """Draw three dots that end at `right`, `level` of them filled, from the right; the others are rings."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place in range(HIGHEST):
        x = right - radius * (1 + 3 * place)
        _paint_dot(painter, QPointF(x, middle), radius, color, place < level)
    painter.restore()


def _paint_dot(painter: QPainter, middle: QPointF, radius: float, color: str, is_lit: bool) -> None:
    line = radius * 0.3
    painter.setPen(Qt.PenStyle.NoPen if is_lit else QPen(QColor(color), line))
    painter.setBrush(QColor(color) if is_lit else Qt.BrushStyle.NoBrush)
    r = radius if is_lit else radius - line / 2
    painter.drawEllipse(middle, r, r)


class LevelDots(QWidget):
    """Three dots to press; pressing the last lit one puts them out. Arrows and 0 to 3 work too.

    `token` names their colour in the theme.
    """

    chosen = Signal(object)
    """An int from 1 to 3, or None."""

    def __init__(self, name: str, theme: Theme, token: str, parent: QWidget | None = None) -> None:
        roles.is_slider("LevelDots", HIGHEST)
        super().__init__(parent)
        self._name = name
        self._theme = theme
        self._token = token
        self._level = 0
        self._hover = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.set_value(None)

    @property
    def value(self) -> int | None:
        """What is shown."""
        return self._level or None

    def set_value(self, level: int | None) -> None:
        """Show a level; None for not set."""
        self._level = level or 0
        self.setAccessibleDescription(tr(_WORDS[self._level]))
        self.setToolTip(f"{self._name}: {tr(_WORDS[self._level])}")
        self.update()

    def choose(self, level: int | None) -> None:
        """Choose a level, as a press on its dot does."""
        self.chosen.emit(level)

    def show_several(self) -> None:
        """Light no dot, as things differ."""
        self.set_value(None)
        self.setAccessibleDescription(tr("Several values"))
        self.setToolTip(f"{self._name}: {tr('Several values')}")

    def sizeHint(self) -> QSize:
        """Three dots with room around them."""
        return QSize(_STEP * HIGHEST + 8, 24)

    def minimumSizeHint(self) -> QSize:
        """The dots are never cut."""
        return self.sizeHint()

    def at(self, x: float) -> int:
        """The level whose dot is at a place from the left."""
        return max(1, min(HIGHEST, int((x - 4) // _STEP) + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong: str = getattr(self._theme, self._token)
        pale = mixed(strong, self._theme.paper, 0.4)
        for place in range(1, HIGHEST + 1):
            lit = place <= (self._hover or self._level)
            middle = QPointF(4 + (place - 0.5) * _STEP, self.height() / 2)
            _paint_dot(painter, middle, 5.5, pale if self._hover and lit else strong, lit)
        if self.hasFocus():
            paint_ring(painter, QRectF(0, 0, self.sizeHint().width(), self.height()), self._theme, 8)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press; the dot is chosen when it is let go."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the dot that was pressed, or none when it was the last lit one."""
        event.accept()
        if not self.rect().contains(event.position().toPoint()):
            return
        level = self.at(event.position().x())
        self._hover = 0
        self.chosen.emit(None if level == self._level else level)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a press would choose."""
        self._hover = self.at(event.position().x())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show what is set again."""
        self._hover = 0
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go up and down, digits set, Delete clears."""
        key = event.key()
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self.chosen.emit(min(HIGHEST, self._level + 1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self.chosen.emit(max(0, self._level - 1) or None)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_3:
            self.chosen.emit(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.chosen.emit(None)
        else:
            super().keyPressEvent(event)
