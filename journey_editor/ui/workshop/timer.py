"""The timer of a workshop: one countdown that several widgets show and work."""

from __future__ import annotations

from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from journey_editor.layout.colors import READABLE, contrast, mixed
from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr
from journey_editor.ui.workshop.countdown import MINUTE, Clock, Countdown, Phase, shown

SAID: Final[dict[Phase, str]] = {
    "ready": later("Ready"),
    "running": later("Running"),
    "last_minute": later("Last minute"),
    "paused": later("Paused"),
    "over": later("Time is up"),
}
"""What is said of each phase; the colour alone never tells."""


class WorkshopTimer(QObject):
    """A countdown that tells when what is shown of it changes.

    Its ticks only look at the clock; they are not counted.
    """

    changed = Signal()
    """The seconds shown, the phase or the length are different."""
    phase_changed = Signal(str)
    ended = Signal()
    """The time has just run out."""

    def __init__(self, parent: QObject | None = None, clock: Clock = monotonic) -> None:
        super().__init__(parent)
        self._countdown = Countdown(clock=clock)
        self._said: tuple[str, Phase] = (self.text, self.phase)
        self._ticks = QTimer(self)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.setSingleShot(True)
        self._ticks.timeout.connect(self.look)

    @property
    def text(self) -> str:
        """The time left, such as `4:59`."""
        return shown(self._countdown.left)

    @property
    def phase(self) -> Phase:
        """Where the countdown is."""
        return self._countdown.phase

    @property
    def words(self) -> str:
        """The phase in words."""
        return tr(SAID[self.phase])

    @property
    def share(self) -> float:
        """The part of the time that is left, 1 to 0."""
        return min(1.0, max(0.0, self._countdown.left / self._countdown.length))

    @property
    def length(self) -> float:
        """How long it was set to run, in seconds."""
        return self._countdown.length

    @property
    def left(self) -> float:
        """How much is left, in seconds, below 0 when it is over."""
        return self._countdown.left

    @property
    def runs(self) -> bool:
        """Whether time is running down."""
        return self._countdown.runs

    @property
    def in_use(self) -> bool:
        """Whether it has been started and not been put back since; then an audience sees it."""
        return self.phase != "ready"

    def set(self, seconds: float) -> None:
        """Take another length, and stop."""
        self._countdown.set(seconds)
        self.look()

    def begin(self, seconds: float) -> None:
        """Take another length, and start at once."""
        self._countdown.set(seconds)
        self.start()

    def start(self) -> None:
        """Let it run, from the beginning when it was over."""
        self._countdown.start()
        self.look()

    def pause(self) -> None:
        """Hold it where it is."""
        self._countdown.pause()
        self.look()

    def toggle(self) -> None:
        """Start it, or pause it when it runs."""
        if self.runs:
            self.pause()
        else:
            self.start()

    def reset(self) -> None:
        """Go back to the beginning and stop."""
        self._countdown.reset()
        self.look()

    def add_minute(self) -> None:
        """Give a minute more; what was over runs on."""
        self._countdown.add(MINUTE)
        self.look()

    def look(self) -> None:
        """Look at the clock, tell what is different, and look again when the next second begins."""
        (text, phase), self._said = self._said, (self.text, self.phase)
        if self.runs:
            self._ticks.start(max(1, round(self.left % 1.0 * 1000) + 1))
        else:
            self._ticks.stop()
        if (text, phase) != self._said:
            self.changed.emit()
        if phase != self._said[1]:
            self.phase_changed.emit(self._said[1])
            if self._said[1] == "over":
                QApplication.beep()
                self.ended.emit()


def color_of(phase: Phase, theme: Theme) -> str:
    """The colour of the digits in a phase, readable on paper."""
    colors: dict[Phase, str] = {
        "ready": theme.secondary,
        "running": theme.text,
        "last_minute": readable(theme.star, theme.paper),
        "paused": theme.secondary,
        "over": theme.danger,
    }
    return colors[phase]


def readable(color: str, paper: str) -> str:
    """The colour, made as much darker or lighter as it needs to be read on this paper."""
    toward = "#000000" if contrast("#000000", paper) > contrast("#FFFFFF", paper) else "#FFFFFF"
    steps = (mixed(color, toward, step / 20) for step in range(21))
    return next((found for found in steps if contrast(found, paper) >= READABLE), toward)
