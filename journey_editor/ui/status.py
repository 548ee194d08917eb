"""The bar at the bottom: what the map holds, what just happened, and the zoom."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar

from journey_editor.disguises import undisguised
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import later, tr, tr_n
from journey_editor.ui.busy import Busy

_STAYS: Final = 8_000


class StatusBar(QStatusBar):
    """Counts at the left, a message in the middle, the zoom at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 12, 0)
        self.counts, self.message, self.zoom = (
            _label(name) for name in (tr("Contents"), tr("Message"), tr("Zoom"))
        )
        self.message.setObjectName("StatusMessage")
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(self.counts)
        self.addWidget(self.message, 1)
        self.busy = Busy()
        self.addPermanentWidget(self.busy)
        self.addPermanentWidget(self.zoom)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.message.clear)

    def show_counts(self, journey: JourneyMap) -> None:
        """Show how much the map holds."""
        parts = (
            tr_n(len(journey.stages), later("{n} stage"), later("{n} stages")),
            tr_n(len(journey.touchpoints), later("{n} touchpoint"), later("{n} touchpoints")),
            tr_n(len(journey.personas), later("{n} persona"), later("{n} personas")),
        )
        _show(self.counts, " · ".join(parts))

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom; 1.0 is 100 %."""
        _show(self.zoom, f"{round(zoom * 100)} %")

    def say(self, sentence: str, *, aloud: bool = True) -> None:
        """Show a sentence for a while, and tell it to screen readers; an empty one takes it away."""
        sentence = undisguised(sentence)
        self.message.setText(sentence)
        self.message.setAccessibleName(sentence or tr("Message"))
        if sentence:
            self._timer.start(_STAYS)
            if aloud:
                from journey_editor.canvas.announcing import announce

                announce(self.message, sentence)
        else:
            self._timer.stop()


def _show(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setAccessibleName(f"{label.property('tells')}: {text}")


def _label(name: str) -> QLabel:
    label = QLabel()
    # What it tells of, for those who do not see where it stands.
    label.setProperty("tells", name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAccessibleName(name)
    return label
