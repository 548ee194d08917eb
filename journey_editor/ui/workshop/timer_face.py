"""The timer as it is seen: small in a bar, large for everybody in the room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import style
from journey_editor.ui.workshop.timer import WorkshopTimer, color_of, readable

_DIGITS: Final = 0.56
_WORDS: Final = 0.2
_BAR: Final = 0.05
"""Heights of the digits, the words below them and the bar, in parts of the face's own height."""


class TimerFace(QWidget):
    """Digits, what they mean in words, and a bar that shrinks; as large as the widget is."""

    def __init__(self, timer: WorkshopTimer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = timer
        self._theme = theme
        timer.changed.connect(self._on_changed)
        self._on_changed()

    def sizeHint(self) -> QSize:
        """Large enough to be read at a glance."""
        return QSize(260, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the time left."""
        painter = QPainter(self)
        paint_timer(painter, QRectF(self.rect()), self._timer, self._theme)

    def _on_changed(self) -> None:
        self.setAccessibleName(tr("Timer: {time}, {words}", time=self._timer.text, words=self._timer.words))
        self.update()


def paint_timer(painter: QPainter, area: QRectF, timer: WorkshopTimer, theme: Theme) -> None:
    """Draw the time left as large as fits into an area, on a card of its own."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    phase = timer.phase
    color = color_of(phase, theme)
    over = phase == "over"
    paper = color if over else theme.paper
    ink = readable(theme.on_accent, paper) if over else color
    painter.setPen(QColor(color) if over else QColor(theme.hairline))
    painter.setBrush(QColor(paper))
    radius = area.height() * 0.1
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(QColor(ink))
    h = area.height()
    _line(painter, timer.text, QRectF(area.x(), area.y() + h * 0.06, area.width(), h * _DIGITS), style.BOLD)
    words = QRectF(area.x(), area.y() + h * 0.61, area.width(), h * _WORDS)
    _line(painter, timer.words, words, style.SEMIBOLD)
    bar = QRectF(area.x() + area.width() * 0.1, area.y() + h * 0.86, area.width() * 0.8, h * _BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink if over else theme.track))
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    painter.setBrush(QColor(ink))
    left = QRectF(bar.x(), bar.y(), bar.width() * timer.share, bar.height())
    painter.drawRoundedRect(left, bar.height() / 2, bar.height() / 2)
    painter.restore()


def _line(painter: QPainter, text: str, area: QRectF, weight: int) -> None:
    """One line in the middle of an area, as large as fits."""
    size = max(8, int(area.height() * 0.86))
    font = style.font(size, style.BOLD if weight == style.BOLD else style.SEMIBOLD)
    advance = QFontMetricsF(font).horizontalAdvance(text)
    room = area.width() * 0.88
    if advance > room:
        font.setPixelSize(max(8, int(size * room / advance)))
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)
