"""What a filter asks for on the map of a view: found in turns on a large map, the newest wish first."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from journey_editor.collector import collector_paused
from journey_editor.editing.large import MANY, is_big
from journey_editor.editing.session import Session

if TYPE_CHECKING:
    from journey_editor.model.filters import Filter
    from journey_editor.model.matcher import Matcher

_TURN: Final = 0.006
"""Seconds at a time, so that keys are answered and frames painted in between."""


class Sifting(QObject):
    """Keeps `matches` what the filter asks for; a large map goes on answering while that is found out.

    Until it is found, the map is dimmed as before. Another wish, or an edit, begins anew.
    """

    changed = Signal()
    """`matches` are others, or an answer has come that is the same."""
    told = Signal(float)
    """How much of the map has been looked at, as it takes a while."""
    ended = Signal()
    """Nothing is looked for any more of what was `told`."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.wanted: Filter | None = None
        """What is asked for; None for nothing."""
        self._matcher: Matcher | None = None
        self._next: Matcher | None = None
        self._running: Iterator[float] | None = None
        self._is_past = False
        """Whether the last answer is one for another map than there is now."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def matches(self) -> frozenset[str] | None:
        """The ids of what the last answer found; None without a filter."""
        return None if self._matcher is None else self._matcher.ids

    @property
    def is_busy(self) -> bool:
        """Whether what is wanted is still to be found."""
        return self._running is not None

    def ask(self, wanted: Filter | None) -> None:
        """Look for this; None for nothing."""
        self._forget_next()
        self.wanted = wanted
        if wanted is None:
            self._matcher = None
        elif not self._begin(wanted):
            return
        self.changed.emit()

    def stop(self) -> None:
        """Give up what is looked for, and stay with the answer there was."""
        if self.is_busy:
            self._forget_next()
            self._matcher = None if self._is_past else self._matcher
            self.wanted = None if self._matcher is None else self._matcher.wanted
            self.changed.emit()

    def finish(self) -> None:
        """Find what is wanted now."""
        if self._work(None):
            self.changed.emit()

    def follow(self, ids: frozenset[str]) -> None:
        """Take note of an edit before the map is drawn; what takes long comes in turns, with `changed`."""
        wanted, matcher = self.wanted, self._matcher
        if wanted is None:
            return
        if matcher is not None and not self._is_past:
            self._is_past = matcher.is_past or len(ids) >= MANY
            if not self._is_past:
                matcher.follow(ids)
        if self.is_busy or self._is_past:
            self._begin(wanted)

    def forget(self) -> None:
        """Look for nothing, as another map has come."""
        self._forget_next()
        self.wanted = self._matcher = None

    def _forget_next(self) -> None:
        was_busy = self.is_busy
        self._timer.stop()
        self._running = self._next = None
        if was_busy:
            self.ended.emit()

    def _begin(self, wanted: Filter) -> bool:
        """Begin to look; True when all has been found at once."""
        from journey_editor.model.matcher import Matcher

        self._timer.stop()
        self._next = Matcher(self._session.journey, wanted, at_once=False)
        self._running = self._next.begin()
        return self._work(_TURN if is_big(self._session.journey) else None)

    def _go_on(self) -> None:
        if self._work(_TURN):
            self.changed.emit()

    def _work(self, seconds: float | None) -> bool:
        """Look for so long, or to the end; True when all has been found by this."""
        if self._running is None:
            return False
        until = perf_counter() + (seconds or 0.0)
        # The collector would look at the whole map again for some thousands of ids.
        with collector_paused():
            for share in self._running:
                if seconds is not None and perf_counter() > until:
                    self.told.emit(share)
                    self._timer.start()
                    return False
        self._matcher, self._is_past = self._next, False
        self._forget_next()
        return True
