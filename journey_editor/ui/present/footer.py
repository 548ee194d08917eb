"""The slim line below a presentation: the stage, its place among all, the timer, and a number being typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_editor.disguises import one_line
from journey_editor.layout.theme import Theme
from journey_editor.translation import inside, tr
from journey_editor.ui import style
from journey_editor.ui.present.framing import Step
from journey_editor.ui.workshop.timer import WorkshopTimer, color_of

_SHARE: Final = 0.05
_LEAST: Final = 26


class Footer(QWidget):
    """One line as high as a small share of its window."""

    def __init__(self, timer: WorkshopTimer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tells_time = True
        self._timer = timer
        self._theme = theme
        self._step: Step | None = None
        self._typed = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        timer.changed.connect(self._tell)

    @property
    def place(self) -> str:
        """Where the presentation is, as `3 / 5`, with the part of the stage when it has several."""
        step = self._step
        if step is None or not step.number:
            return ""
        part = (
            tr("part {part} of {parts}", part=step.part, parts=step.parts) + "  ·  " if step.parts > 1 else ""
        )
        return f"{part}{step.number} / {step.count}"

    @property
    def name(self) -> str:
        """What is shown: the stage's name, or the map's title."""
        return "" if self._step is None else one_line(self._step.name)

    @property
    def time(self) -> str:
        """The timer, when it is in use."""
        in_use = self.tells_time and self._timer.in_use
        return f"{self._timer.text}  {self._timer.words}" if in_use else ""

    def show_step(self, step: Step) -> None:
        """Tell about a step."""
        self._step = step
        self._tell()

    def show_typed(self, typed: str) -> None:
        """Show a number while it is typed; nothing when empty."""
        self._typed = typed
        self._tell()

    def fit(self, height: int) -> None:
        """Be as high as suits a window of this height."""
        self.setFixedHeight(max(_LEAST, round(height * _SHARE)))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, timer and place."""
        painter = QPainter(self)
        theme, h = self._theme, self.height()
        painter.fillRect(self.rect(), QColor(theme.paper))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.hairline))
        area = QRectF(self.rect()).adjusted(h * 0.6, 1, -h * 0.6, 0)
        size = max(13, round(h * 0.5))
        painter.setFont(style.font(size, style.SEMIBOLD))
        metrics = painter.fontMetrics()
        painter.setPen(QColor(theme.text))
        room = int(area.width() * (0.4 if self.time or self._typed else 0.66))
        name = metrics.elidedText(self.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(QColor(theme.secondary))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.place)
        if self._typed:
            painter.setPen(QColor(theme.accent))
            painter.drawText(
                area, Qt.AlignmentFlag.AlignCenter, tr("Stage {number}, then Enter", number=self._typed)
            )
        elif self.time:
            painter.setPen(QColor(color_of(self._timer.phase, theme)))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.time)

    def _tell(self) -> None:
        told = [
            self.name,
            self.place,
            self.time,
            inside(tr("Stage {number}, then Enter", number=self._typed)) if self._typed else "",
        ]
        self.setAccessibleName(", ".join(part for part in told if part))
        self.update()
