"""The undo stack: edits that have been applied, and the edits that take them back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from journey_editor.translation import tr

if TYPE_CHECKING:
    from journey_editor.model.edits import Edit


class Host(Protocol):
    """What the stack needs of the session it belongs to."""

    @property
    def selection(self) -> tuple[str, ...]:
        """The ids that are selected now."""

    def retrace(self, edit: Edit, selection: tuple[str, ...], tell: Callable[[], None], name: str) -> bool:
        """Apply an edit that was or will be legal, and tell; must not throw.

        What of the selection has come back by it is selected again. False when it failed: then the map
        is as before, `name` has been told, and `settle` follows.
        """

    def settle(self, tell: Callable[[], None]) -> None:
        """Tell that all is as it was, if somebody has heard otherwise."""


@dataclass(slots=True)
class Step:
    """One step: its name, its edit with the inverse, and what was selected before and after.

    `is_done` says whether the edit is in effect: the steps before the stack's place are, the others not.
    """

    label: str
    edit: Edit
    inverse: Edit
    before: tuple[str, ...]
    after: tuple[str, ...] = ()
    is_done: bool = True


class Moment(NamedTuple):
    """How many steps were done at some time, and the last of them."""

    done: int
    step: Step | None


class Displaced(NamedTuple):
    """What a step that was pushed has taken the place of."""

    steps: tuple[Step, ...]
    clean: int | None


class UndoStack(QObject):
    """Steps in a row and a place among them: those before it are done, those after it taken back.

    It answers as `QUndoStack` does, whose commands may not be Python objects: the garbage
    collector frees a command that the C++ stack still points to as soon as both stand in one
    circle of references, and the next `clear` crashes (seen with PySide6 6.11.3).
    """

    indexChanged = Signal(int)
    cleanChanged = Signal(bool)

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._steps: list[Step] = []
        self._index = 0
        self._clean: int | None = 0
        self.moves = 0
        """How often something has happened here, so that one can see whether it did."""

    def push(self, step: Step) -> Displaced:
        """Add a step whose edit has been applied already; what was taken back is forgotten.

        What that was is returned, for `pull`.
        """
        self.moves += 1
        was_clean = self.isClean()
        displaced = Displaced(tuple(self._steps[self._index :]), self._clean)
        if self._clean is not None and self._clean > self._index:
            self._clean = None
        del self._steps[self._index :]
        self._steps.append(step)
        self._index += 1
        self._tell(was_clean)
        return displaced

    def pull(self, displaced: Displaced) -> None:
        """Make as if the last step had never been pushed; its edit is in effect no more."""
        was_clean = self.isClean()
        self._index -= 1
        self._steps[self._index].is_done = False
        self._steps[self._index :] = displaced.steps
        self._clean = displaced.clean
        self._tell(was_clean)

    def undo(self) -> None:
        """Take the last step back, if there is one; it stays when that fails."""
        if self.canUndo():
            step = self._steps[self._index - 1]
            after = step.after
            step.after = self._host.selection
            name = tr("Taking back “{step}” did not work; nothing was changed.", step=step.label)
            if not self._move(-1, step, step.inverse, step.before, name):
                step.after = after

    def redo(self) -> None:
        """Repeat the step that was last taken back, if there is one; it stays taken back when that fails."""
        if self.canRedo():
            step = self._steps[self._index]
            name = tr("Repeating “{step}” did not work; nothing was changed.", step=step.label)
            self._move(1, step, step.edit, step.after, name)

    def _move(self, way: int, step: Step, edit: Edit, selection: tuple[str, ...], name: str) -> bool:
        was_clean = self.isClean()
        self.moves += 1
        self._index += way

        def tell() -> None:
            step.is_done = way > 0
            self._tell(was_clean)

        if self._host.retrace(edit, selection, tell, name):
            return True
        seems_clean = self.isClean()
        self._index -= way
        step.is_done = way < 0
        self._host.settle(partial(self._tell, seems_clean))
        return False

    def clear(self) -> None:
        """Forget all steps; the map as it is counts as clean."""
        was_clean = self.isClean()
        self._steps.clear()
        self._index = self._clean = 0
        self._tell(was_clean)

    def moment(self) -> Moment:
        """The step that the map is at now, to be remembered while it is saved."""
        return Moment(self._index, self.last)

    def setClean(self, at: Moment | None = None) -> None:
        """Remember that the map is saved as it is now, or as it was at that moment."""
        was_clean = self.isClean()
        done, step = at or self.moment()
        # Somebody may have taken it back meanwhile and done something else.
        is_there = done == 0 or (done <= len(self._steps) and self._steps[done - 1] is step)
        self._clean = done if is_there else None
        if self.isClean() != was_clean:
            self.cleanChanged.emit(self.isClean())

    def resetClean(self) -> None:
        """Remember that the map is not saved at any step."""
        was_clean = self.isClean()
        self._clean = None
        if was_clean:
            self.cleanChanged.emit(False)

    def isClean(self) -> bool:
        """Whether the map is as it was when last saved."""
        return self._clean == self._index

    def canUndo(self) -> bool:
        """Whether there is a step to take back."""
        return self._index > 0

    def canRedo(self) -> bool:
        """Whether there is a step to repeat."""
        return self._index < len(self._steps)

    @property
    def last(self) -> Step | None:
        """The step that `undo` would take back, None when there is none."""
        return self._steps[self._index - 1] if self.canUndo() else None

    def undoText(self) -> str:
        """The name of the step that `undo` would take back; empty when there is none."""
        return self._steps[self._index - 1].label if self.canUndo() else ""

    def redoText(self) -> str:
        """The name of the step that `redo` would repeat; empty when there is none."""
        return self._steps[self._index].label if self.canRedo() else ""

    def index(self) -> int:
        """How many steps are done."""
        return self._index

    def count(self) -> int:
        """How many steps there are, those taken back included."""
        return len(self._steps)

    def _tell(self, was_clean: bool) -> None:
        self.indexChanged.emit(self._index)
        if self.isClean() != was_clean:
            self.cleanChanged.emit(self.isClean())
