"""The pages as they would be now, made in a thread: the last change wins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journey_editor.formats import registry
from journey_editor.formats.page import Book, smallest_type
from journey_editor.formats.registry import Format
from journey_editor.formats.settings import Settings
from journey_editor.layout.style import Memo
from journey_editor.model.journey import JourneyMap
from journey_editor.model.snapshot import snapshot
from journey_editor.ui.export import remedies
from journey_editor.ui.export.order import again, settings_for
from journey_editor.ui.export.remedies import Remedy
from journey_editor.ui.worker import Asked, Tell, Work

if TYPE_CHECKING:
    from journey_editor.layout.drawing import Drawing
    from journey_editor.model.redaction import Redaction


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


_Wanted = tuple[Settings, Format]


class Composer(QObject):
    """Makes proofs of one map as it is when this is made; asked again, it leaves what it was at."""

    shown = Signal(object)
    """A `Proof`."""
    failed = Signal(str)
    remedied = Signal(object)
    """What would make the type of the last proof larger, a list of `Remedy`."""

    def __init__(self, journey: JourneyMap, parent: QObject) -> None:
        super().__init__(parent)
        self._taken = snapshot(journey)
        self._work: Work[Proof | list[Remedy]] | None = None
        self._wanted: _Wanted | None = None
        self._proof: Proof | None = None
        # Only looked at by the one work that is under way.
        self._journey: JourneyMap | None = None
        self._memos: dict[tuple[str, tuple[Redaction, ...]], Memo] = {}
        self._drawn: tuple[tuple[object, ...], Drawing] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a proof is being made."""
        return self._work is not None

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
        if self._work is not None:
            self._work.abort()
            self._work.wait()
            self._work.deleteLater()
            self._work = None

    def _start(self) -> None:
        wanted, proof = self._wanted, self._proof
        self._wanted = None
        if wanted is not None:
            self._run(Work(lambda _tell, _asked: self._made(*wanted), self))
        elif proof is not None and proof.is_small:
            self._proof = None
            self._run(Work(lambda tell, asked: self._remedies(proof, tell, asked), self))

    def _run(self, work: Work[Proof | list[Remedy]]) -> None:
        self._work = work
        work.done.connect(self._on_done)
        work.failed.connect(self._on_failed)
        work.finished.connect(self._on_finished)
        work.start()

    def _on_done(self, made: Proof | list[Remedy]) -> None:
        if self._wanted is not None or self._work is None:
            return
        if isinstance(made, Proof):
            self._proof = made
            self.shown.emit(made)
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
        journey = self._map()
        own = settings_for(format_, settings)
        drawing = self._drawing(journey, own)
        book = registry.laid_out(journey, drawing, own)
        return Proof(settings, format_, book, smallest_type(book.pages))

    def _remedies(self, proof: Proof, tell: Tell, asked: Asked) -> list[Remedy]:
        journey = self._map()
        own = settings_for(proof.format, proof.settings)
        drawing = self._drawing(journey, own)
        return remedies.found(journey, proof.format, proof.settings, drawing, proof.smallest)

    def _map(self) -> JourneyMap:
        if self._journey is None:
            self._journey = again(self._taken)
        return self._journey

    def _drawing(self, journey: JourneyMap, own: Settings) -> Drawing:
        key = (own.personas, own.lanes, own.arrangement, own.view, own.filter, own.theme, own.redact)
        if self._drawn is None or self._drawn[0] != key:
            self._drawn = (
                key,
                registry.drawn(journey, own, self._memos.setdefault((own.theme, own.redact), Memo())),
            )
        return self._drawn[1]
