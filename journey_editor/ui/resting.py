"""The garbage collector rests while a thread works: what it frees has to die in the window's thread."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from journey_editor.collector import count_as_old, expect_records

if TYPE_CHECKING:
    from journey_editor.editing.session import Session

_only: Final[list[Resting]] = []
_sessions: Final[weakref.WeakSet[Session]] = weakref.WeakSet()


class Resting(QObject):
    """Counts the works that are under way, and pauses the collector from the first to the last of them.

    Python collects in whichever thread happens to make something. A dialog or a window that waits in a
    circle of references would be destroyed there, which Qt forbids: the program hangs or dies of it.
    """

    _ended = Signal()

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._count = 0
        self._wakes = False
        # The collector must not be let loose by the thread that ends, which would be the first to collect.
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """A work begins; called in the thread of the window."""
        self._count += 1
        if self._count == 1:
            self._wakes = gc.isenabled()
            gc.disable()

    def end(self) -> None:
        """A work has ended; any thread may call this."""
        self._ended.emit()

    def _on_ended(self) -> None:
        self._count -= 1
        if self._count == 0 and self._wakes:
            # Opening a large map makes a million things; the window would stand still for all of them.
            count_as_old()
            gc.enable()


def resting() -> Resting:
    """The one for the whole program."""
    if not _only or not shiboken6.isValid(_only[0]):
        _only[:] = [Resting(QCoreApplication.instance())]
    return _only[0]


def weigh(session: Session) -> None:
    """Let the collector know of the map of a session, whichever that is, for as long as it is open."""
    _sessions.add(session)
    session.replaced.connect(weigh_again)
    session.destroyed.connect(weigh_again)


def weigh_again() -> None:
    """Let the collector know how many records are open now."""
    expect_records(sum([len(session.journey) for session in _sessions if shiboken6.isValid(session)]))
