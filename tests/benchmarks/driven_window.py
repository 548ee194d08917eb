"""The whole window with a map in it, driven while somebody looks how long it does not answer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from journey_editor.formats.settings import Settings
from journey_editor.model.edits import update
from journey_editor.ui import app
from journey_editor.ui.export.order import Order
from journey_editor.ui.looks import screen
from journey_editor.ui.windows import Windows
from tests.benchmarks.maps import Subject
from tests.benchmarks.measuring import NotDoneError
from tests.benchmarks.screen import application

_SIZE: Final = (1440, 900)
_BEAT: Final = 2
_PATIENCE: Final = 180.0
_AFTER: Final = 0.1
"""Seconds after something is done in which the window must answer, too."""


class DrivenWindow:
    """A window of the program with a map from a file of its own."""

    def __init__(self, subject: Subject, folder: Path) -> None:
        self._app = application()
        app.application()
        self._windows = Windows(screen())
        self.window = self._windows.new()
        self.window.resize(*_SIZE)
        folder.mkdir(exist_ok=True)
        self.path = folder / f"driven-{subject.size}.journey.json"
        self.path.write_bytes(subject.data)
        self._others = (subject.path, self.path)
        self._last = 0.0
        self._gap = 0.0
        self._beat = QTimer()
        self._beat.setInterval(_BEAT)
        self._beat.timeout.connect(self._on_beat)
        self.open(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        session = self.window.session
        session.mark_saved(session.path)
        session.undo_stack.clear()
        self.window.close()
        self._windows.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._app.processEvents()

    def silence(self, action: Callable[[], object], is_done: Callable[[], bool]) -> float:
        """Seconds of the longest time in which the window does not answer, until something is done."""
        self._settle()
        self._gap, self._last = 0.0, perf_counter()
        self._beat.start()
        action()
        end = perf_counter() + _PATIENCE
        while not is_done():
            # The beat wakes it; between two beats it waits, as the program does.
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if perf_counter() > end:
                raise NotDoneError(f"the window was not ready in {_PATIENCE:.0f} s")
        rest = perf_counter() + _AFTER
        while perf_counter() < rest:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._on_beat()
        self._beat.stop()
        return self._gap

    def open(self, path: Path) -> float:
        """The silence of opening a file here until all of its map is shown."""
        return self.silence(lambda: self.window.documents.load(path), lambda: self._has(path))

    def reopen(self) -> float:
        """The silence of opening the same map from its other file."""
        return self.open(self._others[self.window.session.path == self._others[0].resolve()])

    def save(self) -> float:
        """The silence of saving a map with one title changed."""
        session = self.window.session
        card = session.journey.touchpoints[0]
        if session.path != self.path.resolve():
            self.open(self.path)
        session.do(update(card.id, title="Y" if card.title == "X" else "X"), "Benchmark")
        self._settle()
        return self.silence(self.window.documents.save, lambda: session.is_clean)

    def export(self, target: Path) -> float:
        """The silence of exporting the map as a PDF."""
        exporting = self.window.exporting
        target.unlink(missing_ok=True)
        order = Order((target,), Settings())
        return self.silence(lambda: exporting.carry_out(order), lambda: not exporting.is_busy)

    def search(self, words: str) -> float:
        """The silence from typing words into the search until their hits are listed."""
        finding = self.window.finding
        finding.find()
        finder, bar = finding.finder, finding.bar
        if finder is None or bar is None:
            raise NotDoneError("there is nothing to search with")
        bar.words.clear()
        return self.silence(
            lambda: bar.words.setText(words), lambda: finder.wanted.words == words and not finder.is_busy
        )

    @property
    def hits(self) -> int:
        """How many hits the last search had."""
        finder = self.window.finding.finder
        return 0 if finder is None else len(finder.hits)

    def cards(self) -> int:
        """How many touchpoints are drawn."""
        parts = [standing.part for standing in self.window.view.drawing.parts]
        return sum(placed.kind == "touchpoint" for part in parts for placed in part.figures)

    def _has(self, path: Path) -> bool:
        # Whether all cards are drawn is looked at afterwards, as that would itself be a silence.
        return self.window.session.path == path.resolve() and self.window.glimpse is None

    def _settle(self) -> None:
        for _ in range(3):
            self._app.processEvents()

    def _on_beat(self) -> None:
        now = perf_counter()
        self._gap = max(self._gap, now - self._last)
        self._last = now
