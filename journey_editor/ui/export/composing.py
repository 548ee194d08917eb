"""The pages as they would be now, made in a thread: the last change wins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from journey_editor.formats import registry, shortening
from journey_editor.formats.page import Book, smallest_type
from journey_editor.formats.redacting import left, prepared
from journey_editor.formats.registry import Format
from journey_editor.formats.settings import Settings
from journey_editor.layout.style import Memo
from journey_editor.model.journey import JourneyMap
from journey_editor.model.redaction import REDACTIONS
from journey_editor.model.snapshot import snapshot
from journey_editor.ui.export import remedies
from journey_editor.ui.export.order import again, settings_for
from journey_editor.ui.export.remedies import Remedy
from journey_editor.ui.worker import Work

if TYPE_CHECKING:
    from journey_editor.layout.drawing import Drawing
    from journey_editor.model.records import Arrangement
    from journey_editor.model.redaction import Redacted, Redaction


@dataclass(frozen=True, slots=True, eq=False)
class Proof:
    """The pages that some settings give in a format, and the smallest type on them in points."""

    settings: Settings
    format: Format
    book: Book
    smallest: float

    @property
    def is_small(self) -> bool:
        """Whether type is smaller than it should be."""
        return 0 < self.smallest < self.settings.min_type - remedies.ROUNDING


_MOST_KEPT: Final = 4_000
"""So many touchpoints are kept in drawings that may be asked for again: 8 drawings of 500."""
_PAUSE: Final = 15
"""Milliseconds until it is looked again whether the last proof is seen."""
_AHEAD: Final = 1 + len(REDACTIONS)
_Wanted = tuple[Settings, Format]
_Made = Proof | list[Remedy] | None


class Composer(QObject):
    """Makes proofs of one map as it is when this is made; asked again, it leaves what it was at."""

    shown = Signal(object)
    """A `Proof`."""
    failed = Signal(str)
    remedied = Signal(object)
    """What would make the type of the last proof larger, a list of `Remedy`."""

    def __init__(
        self, journey: JourneyMap, parent: QObject, *, painted: Callable[[], bool] = lambda: True
    ) -> None:
        """`painted` tells whether the last proof is seen: what nobody has asked for waits until then."""
        super().__init__(parent)
        self._painted = painted
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._start)
        self._taken = snapshot(journey)
        self._work: Work[_Made] | None = None
        self._wanted: _Wanted | None = None
        self._proof: Proof | None = None
        """The last proof, until what would help its type has been looked for."""
        self._ready: Proof | None = None
        self._ahead = 0
        """How many of the things that a person may ask for next have been drawn already."""
        # Only looked at by the one work that is under way.
        self._journey: JourneyMap | None = None
        self._redacted: dict[tuple[Redaction, ...], Redacted] = {}
        self._memos: dict[tuple[str, Arrangement], Memo] = {}
        self._drawn: dict[tuple[object, ...], Drawing] = {}
        self._most = max(1, _MOST_KEPT // max(1, len(self._taken.touchpoints)))

    @property
    def is_busy(self) -> bool:
        """Whether a proof is being made."""
        return self._work is not None or self._later.isActive()

    def ask(self, settings: Settings, format_: Format) -> None:
        """Have a proof made of these settings."""
        self._wanted = settings, format_
        self._proof = None
        if self._work is not None:
            self._work.abort()
        else:
            self._start()

    def stop(self) -> None:
        """Make nothing any more; returns when the thread has ended."""
        self._wanted = None
        self._later.stop()
        if self._work is not None:
            self._work.abort()
            self._work.wait()
            self._work.deleteLater()
            self._work = None

    def _start(self) -> None:
        wanted, proof, ready, number = self._wanted, self._proof, self._ready, self._ahead
        self._later.stop()
        if wanted is not None:
            self._wanted = self._proof = self._ready = None
            self._run(Work(lambda _tell, _asked: self._made(*wanted), self))
        elif ready is None or (proof is None and number >= min(_AHEAD, self._most // 2)):
            return
        elif not self._painted():
            self._later.start()
        elif proof is not None:
            self._proof = None
            self._run(Work(lambda _tell, _asked: self._remedies(proof), self))
        else:
            self._run(Work(lambda _tell, _asked: self._anticipate(ready, number), self))

    def _run(self, work: Work[_Made]) -> None:
        self._work = work
        work.done.connect(self._on_done)
        work.failed.connect(self._on_failed)
        work.finished.connect(self._on_finished)
        work.start()

    def _on_done(self, made: _Made) -> None:
        if self._wanted is not None or self._work is None:
            return
        if isinstance(made, Proof):
            self._ready = made
            self._proof = made if made.is_small else None
            self.shown.emit(made)
        elif made is None:
            self._ahead += 1
        else:
            self.remedied.emit(made)

    def _on_failed(self, sentence: str) -> None:
        if self._wanted is None and self._work is not None:
            self.failed.emit(sentence)

    def _on_finished(self) -> None:
        if self._work is not None:
            self._work.wait()
            self._work.deleteLater()
            self._work = None
            self._start()

    # In the thread --------------------------------------------------------------------------------

    def _made(self, settings: Settings, format_: Format) -> Proof:
        journey, own = self._prepared(settings, format_)
        drawing = self._drawing(journey, own)
        book = registry.laid_out(journey, drawing, own)
        return Proof(settings, format_, book, smallest_type(book.pages))

    def _remedies(self, proof: Proof) -> list[Remedy]:
        journey, own = self._prepared(proof.settings, proof.format)
        drawing = self._drawing(journey, own)
        found = remedies.found(journey, proof.format, own, drawing, proof.smallest)
        return [replace(one, settings=self._as_chosen(one, proof.settings)) for one in found]

    def _anticipate(self, proof: Proof, number: int) -> None:
        """Draw the map as it is arranged otherwise, or without something: nothing else takes as long."""
        wanted = proof.settings
        if number == 0:
            other: dict[Arrangement, Arrangement] = {"stacked": "timeline", "timeline": "stacked"}
            arrangement = other[wanted.arrangement or self._taken.info.arrangement]
            wanted = replace(wanted, arrangement=arrangement)
        elif wanted.redact:
            return
        else:
            wanted = replace(wanted, redact=(REDACTIONS[number - 1],))
        drawing = self._drawing(*self._prepared(wanted, proof.format))
        for placed in drawing.figures:
            # Drawn only now, as they are seldom all looked at.
            _ = placed.figure.marks

    def _as_chosen(self, remedy: Remedy, chosen: Settings) -> Settings:
        """What a person chose, with what a remedy changes; lanes can have other ids without names."""
        made = remedy.settings
        if remedy.kind == "paper":
            return replace(chosen, paper=made.paper)
        if remedy.kind == "appendix":
            return replace(chosen, appendix=True)
        if remedy.kind != "lanes" or made.lanes is None:
            return replace(chosen, split=made.split, poster=made.poster)
        known = self._redacted[chosen.redact].ids if chosen.redact else {}
        own = {new: old for old, new in known.items()}
        return replace(chosen, lanes=tuple(own.get(name, name) for name in made.lanes))

    def _prepared(self, settings: Settings, format_: Format) -> tuple[JourneyMap, Settings]:
        """The map that may be seen, and the settings for it that the format can have."""
        if self._journey is None:
            self._journey = again(self._taken)
        return prepared(self._journey, settings_for(format_, settings), self._left)

    def _left(self, journey: JourneyMap, settings: Settings) -> Redacted:
        if settings.redact not in self._redacted:
            self._redacted[settings.redact] = left(journey, settings)
        return self._redacted[settings.redact]

    def _drawing(self, journey: JourneyMap, own: Settings) -> Drawing:
        arrangement = own.arrangement or journey.info.arrangement
        long = own.appendix and shortening.has_long(journey)
        shown = (own.personas, own.lanes, own.view, own.filter, own.matches, long)
        key = (id(journey), own.theme, arrangement, *shown)
        drawing = self._drawn.pop(key, None)
        if drawing is None:
            # What nothing is left out of is the same thing in both maps, and looks the same.
            memo = self._memos.setdefault((own.theme, arrangement), Memo())
            drawing = registry.drawn(journey, own, memo)
        # The last one asked for stands last; choices are often taken back.
        self._drawn[key] = drawing
        while len(self._drawn) > self._most:
            del self._drawn[next(iter(self._drawn))]
        return drawing
