"""Steps on the undo stack: an edit that has been applied, and the edit that takes it back."""

from __future__ import annotations

import weakref
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from journey_editor.model.edits import Edit


class Host(Protocol):
    """What a step needs of the session it belongs to."""

    @property
    def selection(self) -> tuple[str, ...]:
        """The ids that are selected now."""

    def retrace(self, edit: Edit, selection: tuple[str, ...]) -> bool:
        """Apply an edit that was or will be legal; must not throw. False when it failed.

        What of the selection has come back by it is selected again.
        """


class EditCommand(QUndoCommand):
    """One step. It is pushed after its edit has been applied, so the first redo does nothing.

    It remembers what was selected when it was done and when it was taken back. Nothing in it may
    throw: a command that throws would stay on the stack. It does not keep its host alive: in a
    circle of the two, the garbage collector would free commands that the stack still has, and crash.
    """

    def __init__(self, label: str, edit: Edit, inverse: Edit, host: Host, before: tuple[str, ...]) -> None:
        super().__init__(label)
        self._edit = edit
        self._inverse = inverse
        self._host = weakref.ref(host)
        self._before = before
        self._after: tuple[str, ...] = ()
        self._done = True

    def undo(self) -> None:
        """Take the edit back."""
        host = self._host()
        if host is not None:
            self._after = host.selection
            if self._done and host.retrace(self._inverse, self._before):
                self._done = False

    def redo(self) -> None:
        """Apply the edit again."""
        host = self._host()
        if host is not None and not self._done and host.retrace(self._edit, self._after):
            self._done = True
