"""Counting down: how much time is left by a clock that never jumps, and times as they are typed. No Qt."""

from __future__ import annotations

import math
from collections.abc import Callable
from time import monotonic
from typing import Final, Literal

from journey_editor.disguises import one_line
from journey_editor.errors import JourneyError
from journey_editor.translation import tr

Phase = Literal["ready", "running", "last_minute", "paused", "over"]
Clock = Callable[[], float]

PRESETS: Final = (5, 10, 15, 25)
"""The usual time boxes, in minutes."""
MINUTE: Final = 60.0
LONGEST: Final = 24 * 60 * MINUTE


class TimeError(JourneyError):
    """What was typed is no length of time."""


class Countdown:
    """A length of time that runs down. All times in seconds.

    It keeps the moment at which it ends, not a count of ticks, so being asked late or seldom changes
    nothing. `clock` must never go backwards.
    """

    def __init__(self, length: float = PRESETS[0] * MINUTE, clock: Clock = monotonic) -> None:
        self._clock = clock
        self._length = length
        self._left = length
        self._end: float | None = None

    @property
    def length(self) -> float:
        """How long it was set to run."""
        return self._length

    @property
    def left(self) -> float:
        """How much is left, below 0 when it is over."""
        return self._left if self._end is None else self._end - self._clock()

    @property
    def runs(self) -> bool:
        """Whether time is running down."""
        return self._end is not None and self.left > 0

    @property
    def phase(self) -> Phase:
        """Where it is; the last minute is one only of more than a minute."""
        if self.left <= 0:
            return "over"
        if self._end is None:
            return "ready" if self._left == self._length else "paused"
        return "last_minute" if self.left <= MINUTE < self._length else "running"

    def set(self, length: float) -> None:
        """Take another length, and stop."""
        self._length = self._left = length
        self._end = None

    def start(self) -> None:
        """Let it run, from the beginning when it was over."""
        if self.left <= 0:
            self.reset()
        if self._end is None:
            self._end = self._clock() + self._left

    def pause(self) -> None:
        """Hold it where it is; what is over stays over."""
        if self._end is not None and self.left > 0:
            self._left = self.left
            self._end = None

    def reset(self) -> None:
        """Go back to the beginning and stop."""
        self._left = self._length
        self._end = None

    def add(self, seconds: float) -> None:
        """Give more time; what was over runs on for as long as is added."""
        seconds = min(seconds, LONGEST - max(self.left, 0.0))
        if self.left <= 0:
            self._end = self._clock() + seconds
        elif self._end is not None:
            self._end += seconds
        else:
            self._left += seconds
            self._length = max(self._length, self._left)


def shown(seconds: float) -> str:
    """Time left as `4:59` or `1:04:59`; a second that has begun counts as whole, less than none as none."""
    whole = max(0, math.ceil(seconds - 1e-6))
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def read(typed: str) -> float:
    """The seconds of `7` (minutes), `1:30`, `1:04:30`, `90s` or `7 min`; raises `TimeError`."""
    text = typed.strip().casefold()
    unit = MINUTE
    for ending, seconds in (("min", MINUTE), ("sec", 1.0), ("m", MINUTE), ("s", 1.0)):
        if text.endswith(ending):
            text, unit = text[: -len(ending)].strip(), seconds
            break
    parts = text.replace(",", ".").split(":")
    if len(parts) > 1 and unit == MINUTE and len(parts) <= 3 and all(_whole(part) for part in parts):
        total = 0.0
        for part in parts:
            total = total * 60 + int(part)
    elif len(parts) == 1 and _whole(parts[0].replace(".", "0", 1)) and not parts[0].startswith("."):
        total = float(parts[0]) * unit
    else:
        raise TimeError(tr("“{typed}” is no time; type minutes such as 7, or 1:30.", typed=_short(typed)))
    if not 1 <= total <= LONGEST:
        raise TimeError(tr("A timer runs for one second at least and a day at most; type minutes such as 7."))
    return total


def _whole(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 6


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= 20 else f"{line[:19]}…"
