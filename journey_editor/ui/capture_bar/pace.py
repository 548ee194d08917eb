"""Lines that are entered while keys come quickly: they wait for a pause, so that no key waits for them.

Adding a line takes some 20 ms, more where the machine is busy, in which no key is heard. Programs that type,
and some input methods, put a character that is on no key onto one for a moment; a key that is heard after
that moment is lost or another.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

QUICK: Final = 0.04
"""Seconds between two keys: who types by hand takes longer, and a pause is as long or longer."""
_TIMES: Final = 3
"""A pause is that much longer than adding the last line took: on a busy machine keys are late, too."""
_MOST: Final = 0.5
"""Seconds that a pause is at most, however long a line took."""
_LONGEST: Final = 60.0
"""Seconds after which a line waits no longer; nobody types as long by hand without a pause."""
_LOOKED_AT: Final = 8
"""Keys by which is told how quickly they come."""


class Pace(QObject):
    """Invariant: lines come out in the order in which they were entered, each once."""

    due = Signal(str)
    """A line that is to be added now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: deque[str] = deque()
        self._gaps: deque[float] = deque(maxlen=_LOOKED_AT)
        self._last = self._since = self._took = 0.0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._on_pause)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines that wait."""
        return tuple(self._lines)

    @property
    def waits(self) -> bool:
        """Whether lines wait for a pause."""
        return bool(self._lines)

    @property
    def is_quick(self) -> bool:
        """Whether the last keys came quicker than a line is added."""
        return self.waits or any(gap < QUICK for gap in self._gaps)

    @property
    def pause(self) -> float:
        """Seconds without a key after which a line that waits is added."""
        return max(QUICK, min(_MOST, _TIMES * self._took))

    @contextmanager
    def adding(self) -> Iterator[None]:
        """While a line is added: the next pause goes by how long that takes."""
        begun = monotonic()
        try:
            yield
        finally:
            self._took = monotonic() - begun

    def press(self) -> None:
        """A key was pressed that types, or Enter."""
        now = monotonic()
        self._gaps.append(now - self._last)
        self._last = now
        if self.waits:
            self._rest()

    def keep(self, line: str) -> None:
        """Let a line wait."""
        if not self.waits:
            self._since = monotonic()
        self._lines.append(line)
        self._rest()

    def give(self) -> None:
        """Wait no longer."""
        self._pause.stop()
        while self._lines:
            self.due.emit(self._lines.popleft())

    def _on_pause(self) -> None:
        """Add a line; the next one in a turn of its own, so that a key is heard between them."""
        self.due.emit(self._lines.popleft())
        if self.waits:
            self._pause.start(0)

    def _rest(self) -> None:
        late = monotonic() - self._since > _LONGEST
        self._pause.start(0 if late else round(self.pause * 1000))
