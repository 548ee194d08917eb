"""The locks of one window: its map is held while it is open, and who else holds one is told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject

from journey_editor.disguises import spelled
from journey_editor.storage import locks
from journey_editor.storage.links import followed
from journey_editor.storage.locks import Held, Lock
from journey_editor.translation import tr
from journey_editor.ui import questions
from journey_editor.ui.questions import Opening

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow


class Holding(QObject):
    """At most two maps are held: that of the window, and one that is about to become it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._locks: dict[Path, Lock] = {}
        window.closed.connect(self.release)

    def ask(self, path: Path) -> Opening | None:
        """Hold a map that is to be opened; how to open it when somebody else has it."""
        held = self._take(path)
        return None if held is None else questions.held(self._window, spelled(path.name), _who(held))

    def may_save(self, path: Path) -> bool:
        """Hold a map that is to be saved; says who has it, and False, when that is somebody else."""
        held = self._take(path)
        if held is None:
            return True
        what = tr("“{name}” is open elsewhere; choose another name.", name=spelled(path.name))
        questions.sorry(self._window, what, _who(held))
        return False

    def follow(self) -> None:
        """Hold the map that the window has now, and no other."""
        mine = self._window.session.path
        for path in [path for path in self._locks if path != mine]:
            self._locks.pop(path).release()

    def release(self) -> None:
        """Hold nothing any more."""
        for lock in self._locks.values():
            lock.release()
        self._locks.clear()

    def _take(self, path: Path) -> Held | None:
        whole = followed(path)
        if whole in self._locks:
            return None
        got = locks.take(whole)
        if isinstance(got, Held):
            return got
        self._locks[whole] = got
        return None


def _who(held: Held) -> str:
    """A sentence about who has a map open."""
    when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(held.since)), QLocale.FormatType.ShortFormat)
    holder = held.holder
    if not holder.machine:
        return tr("Somebody has had it open since {when}.", when=when)
    return tr(
        "{user} has had it open on {machine} since {when}.",
        user=holder.user or tr("Somebody"),
        machine=holder.machine,
        when=when,
    )
