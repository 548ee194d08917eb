"""A search that goes on while the map is edited: its hits, and the one that somebody is at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from journey_editor.collector import collector_paused
from journey_editor.editing.large import Tell, at_once
from journey_editor.editing.session import Session
from journey_editor.errors import Cancelled, EditError
from journey_editor.layout import icons as outlines
from journey_editor.model.finding import Hit, Reader, Replacement, replacing
from journey_editor.model.journey import JourneyMap
from journey_editor.model.passages import Channels, Place
from journey_editor.model.patterns import Pattern
from journey_editor.translation import tr
from journey_editor.ui.inspector.pickers import channel_id

_SLICE: Final = 0.008
"""Seconds of searching at a time, half a frame, so that typing goes on smoothly meanwhile."""
_FEW: Final = 500
_NOTHING: Final = Replacement(None, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for; see `Pattern`."""

    words: str = ""
    match_case: bool = False
    whole_words: bool = False
    match_accents: bool = False


@dataclass(frozen=True, slots=True)
class _Aim:
    """Where to be once a search is over: at this text, from this character on."""

    place: Place
    start: int
    goes: bool = False
    """Whether to go there, rather than only to stay there."""


class Finder(QObject):
    """Keeps the hits of what is wanted true, while `is_on`. Nothing here changes the selection."""

    changed = Signal()
    """The hits, or the one that somebody is at, are others."""
    went = Signal(object)
    """Somebody goes to this `Hit`."""
    refused = Signal(str)
    edited = Signal()
    """The map has changed while it is searched: what was said of it is past."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = Wanted()
        self._pattern = Pattern("")
        self._is_on = False
        self._hits: list[Hit] = []
        self._at = 0
        self._is_at = False
        self._aim: _Aim | None = None
        self._reader = self._made_reader()
        self._running: Iterator[tuple[Hit, ...]] | None = None
        self._found: list[Hit] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._work)
        session.changed.connect(self._on_changed)
        session.replaced.connect(self._on_replaced)

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        return self._wanted

    @property
    def journey(self) -> JourneyMap:
        """The map that is searched."""
        return self._session.journey

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be replaced."""
        return self._session.read_only

    @property
    def hits(self) -> list[Hit]:
        """The hits of the last search that is over, in the order of the map."""
        return self._hits

    @property
    def at(self) -> int | None:
        """The number of the hit that somebody is at, from 0; None when at none."""
        return self._at if self._is_at else None

    @property
    def is_busy(self) -> bool:
        """Whether a search is going on."""
        return self._running is not None

    def look(self, wanted: Wanted) -> None:
        """Look for other words; begins at what is selected."""
        self._wanted = wanted
        self._pattern = Pattern(
            wanted.words,
            match_case=wanted.match_case,
            whole_words=wanted.whole_words,
            match_accents=wanted.match_accents,
        )
        self._is_at = False
        self._aim = None
        self._start()

    def switch(self, *, on: bool) -> None:
        """Keep up with the map from now on, or rest."""
        if on != self._is_on:
            self._is_on = on
            self._is_at = False
            self._start()

    def go(self, step: int) -> None:
        """Go to the next hit (1) or the one before (-1), around the end of the map."""
        if self.finish() and self._hits:
            self.go_to((self._at + step if self._is_at or step < 0 else self._at) % len(self._hits))

    def go_to(self, number: int) -> None:
        """Go to a hit by its number, from 0."""
        self._at, self._is_at = number, True
        self.changed.emit()
        self.went.emit(self._hits[number])

    def replace(self, by: str) -> bool:
        """Replace the hit somebody is at, and go to the next; when at none, go to the first."""
        if not self.finish():
            return False
        if not self._is_at or not self._hits:
            self.go(1)
            return False
        hit = self._hits[self._at]
        done = self._plan([hit], by)
        following = self._hits[(self._at + 1) % len(self._hits)]
        grown = len(by) - (hit.end - hit.start) if done.edit is not None else 0
        behind = following.place == hit.place and following.start > hit.start
        if done.edit is None:
            if done.kept:
                self.refused.emit(tr("A title cannot be empty; it is kept."))
            self.go(1)
            return False
        self._aim = _Aim(following.place, following.start + (grown if behind else 0), goes=True)
        if not self._session.do(done.edit, tr("Replace")):
            self._aim = None
            return False
        return True

    def replace_all(self, by: str) -> Replacement:
        """Replace all hits as one step; what was done, nothing when it was refused."""
        if not self.finish():
            return _NOTHING
        try:
            done = self._session.worked(tr("Replacing …"), lambda tell: self._planned(self._hits, by, tell))
        except Cancelled as stopped:
            self.refused.emit(str(stopped))
            return _NOTHING
        except EditError as error:
            self._refuse(error)
            return _NOTHING
        if done.edit is not None and not self._session.do(done.edit, tr("Replace all")):
            return _NOTHING
        return done

    def finish(self) -> bool:
        """Bring a search that is going on to its end; False when somebody has stopped it."""
        if self._running is None:
            return True
        self._timer.stop()
        try:
            self._found += self._session.worked(tr("Searching …"), partial(_all, self._running))
        except Cancelled as stopped:
            self.refused.emit(str(stopped))
            self._start()
            return False
        self._end()
        return True

    # Searching ------------------------------------------------------------------------------------

    def _plan(self, hits: list[Hit], by: str) -> Replacement:
        try:
            return self._planned(hits, by, at_once)
        except EditError as error:
            self._refuse(error)
            return _NOTHING

    def _planned(self, hits: list[Hit], by: str, tell: Tell) -> Replacement:
        with collector_paused():
            return replacing(self._session.journey, self._told(hits, tell), by, self._channels())

    @staticmethod
    def _told(hits: list[Hit], tell: Tell) -> Iterator[Hit]:
        """The hits one by one; tells how many of them are done."""
        for number, hit in enumerate(hits):
            if number % _FEW == 0:
                tell(number / len(hits))
            yield hit

    def _refuse(self, error: EditError) -> None:
        self.refused.emit(f"{str(error)[:1].upper()}{str(error)[1:]}.")

    def _channels(self) -> Channels:
        language = self._session.journey.info.language
        return Channels(lambda id_: outlines.channel_name(id_, language), channel_id)

    def _made_reader(self) -> Reader:
        return Reader(self._session.journey, self._channels())

    def _on_changed(self, ids: object) -> None:
        if self._is_on:
            self.edited.emit()
            self._start()

    def _on_replaced(self) -> None:
        self._is_at, self._aim, self._hits = False, None, []
        self._reader = self._made_reader()
        self._start()

    def _start(self) -> None:
        """Search from the beginning; short searches are over at once."""
        self._timer.stop()
        self._found = []
        if not self._is_on or not self._pattern:
            self._end()
            return
        if self._is_at and self._aim is None:
            here = self._hits[self._at]
            self._aim = _Aim(here.place, here.start)
        self._running = self._reader.search(self._pattern)
        self._work()

    def _work(self) -> None:
        if self._running is None:
            return
        until = perf_counter() + _SLICE
        # The collector would look at the whole map again for some thousands of hits: half a second.
        with collector_paused(_FEW):
            for hits in self._running:
                self._found += hits
                if perf_counter() > until:
                    self._timer.start()
                    return
        self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._running = None
        self._hits, self._found = self._found, []
        aim, self._aim = self._aim, None
        self._is_at = False
        if aim is None:
            self._at = self._first()
        else:
            self._take(aim)
        self.changed.emit()
        if aim is not None and aim.goes and self._hits:
            self.go_to(self._at)

    def _first(self) -> int:
        """The first hit in what is selected, else the first of all."""
        chosen = set(self._session.selection)
        if not chosen:
            return 0
        return next((at for at, hit in enumerate(self._hits) if hit.place.id in chosen), 0)

    def _take(self, aim: _Aim) -> None:
        """Be at the hit that was aimed at, or before what has come to its place."""
        same = (at for at, hit in enumerate(self._hits) if hit.place == aim.place and hit.start >= aim.start)
        at = next(same, None)
        self._at = min(self._at, max(0, len(self._hits) - 1)) if at is None else at
        self._is_at = at is not None and self._hits[at].start == aim.start


def _all(running: Iterator[tuple[Hit, ...]], _tell: Tell) -> list[Hit]:
    """What the rest of a search finds."""
    with collector_paused(_FEW):
        return [hit for hits in running for hit in hits]
