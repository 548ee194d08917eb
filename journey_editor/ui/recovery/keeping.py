"""Keeping the unsaved work of one window: a snapshot soon after each change, in a thread."""

from __future__ import annotations

import logging
import secrets
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from journey_editor.canvas.text_editor import TextEditor
from journey_editor.errors import JourneyError
from journey_editor.model.ids import readable_id
from journey_editor.model.records import Note
from journey_editor.model.rules import MAX_TEXT, cleaned
from journey_editor.model.snapshot import Snapshot, snapshot
from journey_editor.storage import places, recovery
from journey_editor.translation import tr
from journey_editor.ui.capture_bar.line import CaptureLine
from journey_editor.ui.controls.lines import Area, Line
from journey_editor.ui.worker import Asked, Tell, Work

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

_log = logging.getLogger(__name__)
_SOON: Final = 600
"""Milliseconds from a change to its snapshot: a key pressed while one is written waits for that, for this and
for the next one, which is less than two seconds on a busy machine, too."""
_LATEST: Final = 15_000
_PART: Final = 10
"""A snapshot that takes long waits so many times as long, so that a huge map stays quick to work on."""


class Keeping(QObject):
    """Snapshots of one window's map while it has changes that are not saved, or a text being typed.

    What is being typed is not in the map yet: it is kept as an idea in the parking lot of the snapshot.
    `soon` is in milliseconds.
    """

    def __init__(self, window: MainWindow, soon: int = _SOON) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._soon = soon
        self._took = 0.0
        self._folder: Path | None = None
        self._work: Work[float] | None = None
        self._editor: QWidget | None = None
        self._is_told = False
        self._is_behind = False
        self._is_over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        for signal in (self._session.changed, self._session.replaced, self._session.clean_changed):
            signal.connect(self._on_changed)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        window.closed.connect(self.finish)

    @property
    def is_waiting(self) -> bool:
        """Whether there is something that will be kept."""
        return self._timer.isActive()

    @property
    def is_typing(self) -> bool:
        """Whether there is a text that has been typed and is not in the map yet."""
        return bool(self._typed())

    def keep_now(self) -> bool:
        """Keep what is not saved before this returns: the program may end. False when that failed."""
        self._timer.stop()
        if self._work is not None:
            self._work.wait()
        taken = self._unsaved()
        if taken is None or self._is_over:
            return True
        try:
            recovery.keep(self._place(), taken, self._session.path)
        except JourneyError:
            _log.exception("unsaved work could not be kept")
            return False
        return True

    def finish(self) -> None:
        """The window closes, and the person knows of what is not saved: nothing is kept."""
        self._is_over = True
        self._timer.stop()
        self._follow_editor(None)
        if self._work is not None:
            self._work.wait()
        self._forget()

    def _on_changed(self) -> None:
        if self._work is not None:
            self._is_behind = True
        elif not self._timer.isActive() and not self._is_over:
            self._timer.start(max(self._soon, min(_LATEST, int(self._took * 1_000 * _PART))))

    def _on_time(self) -> None:
        taken = self._unsaved()
        if taken is None:
            self._forget()
            return
        self._is_behind = False
        self._work = Work(partial(_keep, self._place(), taken, self._session.path), self)
        self._work.done.connect(self._on_done)
        self._work.failed.connect(self._on_failed)
        self._work.finished.connect(self._on_finished)
        self._work.start()

    def _on_done(self, took: float) -> None:
        self._took = took
        self._is_told = False

    def _on_failed(self, sentence: str) -> None:
        if not self._is_told:
            self._is_told = True
            self._window.say(tr("What is not saved cannot be kept for a crash: {why}", why=sentence))

    def _on_finished(self) -> None:
        if self._work is not None:
            self._work.deleteLater()
            self._work = None
        if self._is_behind:
            self._on_changed()

    def _place(self) -> Path:
        if self._folder is None:
            self._folder = places.recovery() / secrets.token_hex(8)
        return self._folder

    def _forget(self) -> None:
        if self._folder is not None:
            recovery.forget(self._folder)
            self._folder = None

    # What there is to keep ------------------------------------------------------------------------

    def _unsaved(self) -> Snapshot | None:
        """The map as it would be saved now; None when there is nothing that is not saved."""
        typed = self._typed()
        if self._session.is_clean and not typed:
            return None
        taken = snapshot(self._session.journey)
        if not typed:
            return taken
        last = max((note.order for note in taken.notes), default="")
        id_ = readable_id(typed[:40], self._session.journey, "typed")
        note = Note(id=id_, kind="idea", text=typed[:MAX_TEXT], order=last)
        return replace(taken, notes=(*taken.notes, note))

    def _typed(self) -> str:
        """The text that is being typed and is not in the map yet."""
        editor = self._editor
        if editor is None or not shiboken6.isValid(editor):
            return ""
        if isinstance(editor, Line | Area):
            return editor.typed.strip() if editor.is_touched else ""
        if isinstance(editor, TextEditor):
            return cleaned(editor.toPlainText()).strip() if editor.document().isModified() else ""
        return cleaned(editor.unadded).strip() if isinstance(editor, CaptureLine) else ""

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        is_text = isinstance(new, Line) and new.is_for_map
        is_text = is_text or isinstance(new, Area | TextEditor | CaptureLine)
        self._follow_editor(new if is_text and new is not None and new.window() is self._window else None)

    def _follow_editor(self, editor: QWidget | None) -> None:
        """Hear of each key in the field that somebody types into."""
        old, self._editor = self._editor, editor
        if old is not None and shiboken6.isValid(old):
            old.textChanged.disconnect(self._on_changed)  # type: ignore[attr-defined]
        if editor is not None:
            editor.textChanged.connect(self._on_changed)  # type: ignore[attr-defined]


def _keep(folder: Path, taken: Snapshot, origin: Path | None, _tell: Tell, _asked: Asked) -> float:
    """Write one snapshot; how long that took, in seconds."""
    begun = time.perf_counter()
    recovery.keep(folder, taken, origin)
    return time.perf_counter() - begun
