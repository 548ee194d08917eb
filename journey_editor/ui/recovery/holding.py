"""The locks of one window: its map is held while it is open, and who else holds one is told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject

from journey_editor.disguises import spelled
from journey_editor.storage import locks
from journey_editor.storage.links import followed
from journey_editor.storage.locks import Held, Lock
from journey_editor.translation import later, tr, tr_n
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
        application = QCoreApplication.instance()
        assert application is not None
        # Who ends the program by a signal closes no window, and other machines could not know that it ended.
        application.aboutToQuit.connect(self.release)

    def ask(self, path: Path) -> Opening | None:
        """Hold a map that is to be opened; how to open it when somebody else has it."""
        held = self._take(path)
        while held is not None:
            silent = _silent(held) if held.may_be_over else ""
            way = questions.held(self._window, spelled(path.name), _who(held), silent)
            if way != "over":
                return way
            # Who gave a sign of life meanwhile is asked about again.
            held = self._take(path, over=held)
        return None

    def who_else(self, path: Path) -> str:
        """Hold a map that is to be saved; a sentence about who has it when that is somebody else."""
        held = self._take(path)
        return "" if held is None else _who(held)

    def follow(self) -> None:
        """Hold the map that the window has now, and no other."""
        path = self._window.session.path
        mine = None if path is None else self._key(path)
        for path in [path for path in self._locks if path != mine]:
            self._locks.pop(path).release()

    def release(self) -> None:
        """Hold nothing any more."""
        for lock in self._locks.values():
            lock.release()
        self._locks.clear()

    def _take(self, path: Path, over: Held | None = None) -> Held | None:
        whole = self._key(followed(path))
        lock = self._locks.get(whole)
        if lock is not None:
            if lock.is_mine:
                return None
            # Somebody took it over while this machine was asleep.
            self._locks.pop(whole).release()
        got = locks.take(whole, over)
        if isinstance(got, Held):
            return got
        self._locks[whole] = got
        return None

    def _key(self, path: Path) -> Path:
        """The path under which a map is held, in whatever case where disks do not tell them apart."""
        return next((it for it in self._locks if _are_one(it, path)), path)


def _are_one(one: Path, other: Path) -> bool:
    """Whether two paths are one file with one lock."""
    if one == other or one.name.casefold() != other.name.casefold():
        return one == other
    try:
        return locks.lock_file(one).samefile(locks.lock_file(other))
    except OSError:
        return False


def _silent(held: Held) -> str:
    """What it means to take a map from somebody of whom nothing is heard."""
    minutes = int(held.silent // 60)
    if minutes < 120:
        heard = tr_n(
            minutes,
            later("Nothing was heard of that window for {n} minute."),
            later("Nothing was heard of that window for {n} minutes."),
        )
    else:
        hours = minutes // 60
        heard = tr_n(
            hours,
            later("Nothing was heard of that window for {n} hour."),
            later("Nothing was heard of that window for {n} hours."),
        )
    risk = tr(
        "If you take it over and the map is still open there, it can be saved there under another name only."
    )
    return f"{heard} {risk}"


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
