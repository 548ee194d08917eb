"""Saving by itself: the map goes to its file at an interval that the person chooses, without a word."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from journey_editor.model.snapshot import Snapshot, snapshot
from journey_editor.translation import tr
from journey_editor.ui import settings
from journey_editor.ui.controls.lines import Area, Line
from journey_editor.ui.worker import Asked, Tell, Work

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

CHOICES: Final = (0, 1, 2, 5, 10)
"""Minutes; 0 is never."""
_SETTING: Final = "autosave/minutes"
_MINUTE: Final = 60_000
_SOON: Final = 400
"""Milliseconds until the next look whether somebody still types or drags."""


def minutes() -> int:
    """How long something may stay unsaved, in minutes; 0 is for ever."""
    found = settings.text(_SETTING)
    return int(found) if found in map(str, CHOICES) else 0


def choose_minutes(wanted: int) -> None:
    """Save by itself after so many minutes, in all windows; 0 never does."""
    settings.remember(_SETTING, str(wanted) if wanted else None)


class Autosave(QObject):
    """Saves one window's map some time after the first change, once nobody types or drags.

    Nothing is asked and no dialog comes up; when saving fails, a sentence in the status bar says why,
    and it is tried again after the same time. `minute` is the length of a minute in milliseconds.
    """

    def __init__(self, window: MainWindow, minute: int = _MINUTE) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._minute = minute
        self._work: Work[str] | None = None
        self._is_changed = False
        self._told: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self._session.clean_changed.connect(self._follow)
        self._session.path_changed.connect(self._follow)
        self._session.changed.connect(self._on_changed)
        self._session.replaced.connect(self._on_changed)
        settings.watch().changed.connect(self._on_setting)
        window.closed.connect(self.finish)

    @property
    def is_waiting(self) -> bool:
        """Whether there is something that will be saved."""
        return self._timer.isActive()

    @property
    def is_saving(self) -> bool:
        """Whether the file is being written right now."""
        return self._work is not None

    def finish(self) -> None:
        """Wait for a save that is under way; no other may begin while it writes to the file."""
        self._timer.stop()
        if self._work is not None:
            self._work.wait()
        self._follow()

    def _wanted(self) -> bool:
        session = self._session
        can = session.path is not None and not session.is_clean and not session.read_only
        # What was repaired in a damaged file is saved over it only by the person.
        can = can and not self._window.repairing.is_pending
        return can and bool(minutes()) and self._window.isVisible()

    def _follow(self) -> None:
        if not self._wanted() or self._work is not None:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start(minutes() * self._minute)

    def _on_setting(self, key: str) -> None:
        if key == _SETTING:
            self._timer.stop()
            self._follow()

    def _on_changed(self) -> None:
        self._is_changed = True

    def _on_time(self) -> None:
        if not self._wanted():
            return
        if self._is_busy():
            self._timer.start(_SOON)
            return
        path, who = self._session.path, self._window.documents.who_else()
        assert path is not None
        if who:
            self._on_failed(who)
            self._follow()
            return
        self._is_changed = False
        self._told = []
        seen = self._window.documents.seen()
        self._work = Work(partial(_write, snapshot(self._session.journey), path, seen, self._told), self)
        self._work.done.connect(self._on_done)
        self._work.failed.connect(self._on_failed)
        self._work.finished.connect(self._on_finished)
        self._work.start()

    def _is_busy(self) -> bool:
        """Whether somebody is in the middle of something that a save would cut in two."""
        view, focused = self._window.view, self._window.focusWidget()
        types = isinstance(focused, Line | Area) and shiboken6.isValid(focused) and focused.is_touched
        drags = view.gestures.is_running or QApplication.mouseButtons() != Qt.MouseButton.NoButton
        asked = QApplication.activeModalWidget() is not None
        return view.is_typing or types or drags or asked or self._window.documents.is_saving

    def _on_done(self, digest: str) -> None:
        for sentence in self._told:
            self._window.say(sentence)
        if self._session.path is not None:
            self._window.documents.saw(self._session.path, digest)
        # What was changed meanwhile is not in the file.
        if not self._is_changed:
            self._session.mark_saved(self._session.path)

    def _on_failed(self, sentence: str) -> None:
        self._window.say(tr("Saving by itself did not work, and is tried again: {why}", why=sentence))

    def _on_finished(self) -> None:
        if self._work is not None:
            self._work.deleteLater()
            self._work = None
        self._follow()


def _write(taken: Snapshot, path: Path, seen: str, told: list[str], _tell: Tell, _asked: Asked) -> str:
    from journey_editor.storage import files

    return files.save(taken, path, seen, tell=told.append)
