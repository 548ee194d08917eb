"""The garbage collector rests while a thread works: what it frees has to die in the window's thread."""

from __future__ import annotations

import gc
from typing import Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from journey_editor.collector import count_as_old

_only: Final[list[Resting]] = []


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
