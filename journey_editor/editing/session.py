"""The session: the map that is open, where it is saved, what is selected, and its undo stack."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Set
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from journey_editor.editing import trouble
from journey_editor.editing.large import Aside, Tell, at_once, is_big, is_large
from journey_editor.editing.undo import Displaced, Moment, Step, UndoStack
from journey_editor.errors import Cancelled, EditError
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import tr

if TYPE_CHECKING:
    # Loaded with the first edit: a map is looked at before that.
    from journey_editor.model.edits import Change, Edit

_log = logging.getLogger(__name__)
_R = TypeVar("_R")


class Stale(NamedTuple):
    """What was told and is not so: the ids of what seems changed, and what is selected really."""

    ids: frozenset[str]
    selection: tuple[str, ...]


class Session(QObject):
    """One open map. All changes go through `do`, `undo` and `redo`; nothing else edits the map."""

    changed = Signal(object)
    """The frozenset of ids that an edit, an undo or a redo has changed; `MAP` for the map's own fields."""
    replacing = Signal()
    """Another map is about to be loaded; the one before is still here."""
    replaced = Signal()
    """Another map has been loaded."""
    selection_changed = Signal()
    active_persona_changed = Signal()
    path_changed = Signal()
    clean_changed = Signal(bool)
    refused = Signal(str)
    """An edit was not possible; the sentence says why. Nothing has been changed."""

    def __init__(
        self, journey: JourneyMap | None = None, path: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._journey = JourneyMap() if journey is None else journey
        self._path = path
        self._read_only = False
        self._selection: tuple[str, ...] = ()
        self._selected: Set[str] = frozenset()
        self._active_persona = ""
        self._collected: frozenset[str] | None = None
        self._stale: Stale | None = None
        self.aside: Aside | None = None
        """Who works large things out beside a window, if there is one."""
        self._stack = UndoStack(self, self)
        self._stack.cleanChanged.connect(self.clean_changed)

    @property
    def journey(self) -> JourneyMap:
        """The map; change it only by `do`."""
        return self._journey

    @property
    def path(self) -> Path | None:
        """The file of the map, None while it has none."""
        return self._path

    @property
    def undo_stack(self) -> UndoStack:
        """The stack, for menus that show what undo and redo would do."""
        return self._stack

    @property
    def selection(self) -> tuple[str, ...]:
        """The ids of the selected nodes and links; empty means the map itself."""
        return self._selection

    @property
    def selected(self) -> Set[str]:
        """The same to look an id up in."""
        return self._selected

    @property
    def is_clean(self) -> bool:
        """Whether the map is as it was when last loaded or saved."""
        return self._stack.isClean()

    @property
    def read_only(self) -> bool:
        """Whether edits are refused."""
        return self._read_only

    def do(self, edit: Edit, label: str) -> bool:
        """Apply an edit as one undo step; False, with a reason through `refused`, when not possible."""
        return self._do(edit, label) is not None

    def may_edit(self) -> bool:
        """Whether edits are taken; if not, `refused` tells why."""
        if self._read_only:
            self.refused.emit(tr("This map is read-only; save it under another name to change it."))
        return not self._read_only

    def _do(self, edit: Edit, label: str) -> Displaced | None:
        if not self.may_edit():
            return None
        before, name = self._selection, tr("“{step}” did not work; nothing was changed.", step=label)
        change = self._applied(edit, name)
        if change is None:
            return None
        step, displaced = Step(label, edit, change.inverse, before), None
        with trouble.heard() as failures:
            displaced = self._stack.push(step)
            self._announce(change.ids)
        # Who listens may have done something of their own, under which nothing can be taken away.
        is_last = displaced is None or self._stack.last is step
        if failures and is_last and self._is_taken_back(change, before):
            self.settle(partial(self._stack.pull, displaced) if displaced else lambda: None)
            self._tell(failures, name)
            return None
        self._tell(failures)
        return displaced

    def revise(self, plan: Callable[[JourneyMap], Edit | None], label: str) -> Edit | None:
        """Take the last step back and do what is planned then instead, heard of as one change.

        So a thing that was just added and then named is one step. Returns the edit that was done;
        None when there is none or it was refused, and then the last step stays.
        """
        last, before = self._stack.last, self._selection
        edit, displaced = None, None
        self._collected = frozenset()
        try:
            self.undo()
            if last is None or self._stack.last is not last:
                edit = plan(self._journey)
                displaced = None if edit is None else self._do(edit, label)
        finally:
            if displaced is None and self._stack.last is not last:
                self.redo()
            ids, self._collected = self._collected, None
            with trouble.heard() as failures:
                self._announce(ids)
        step = self._stack.last
        if displaced is not None and failures and step is not None:
            name = tr("“{step}” did not work; nothing was changed.", step=label)
            return None if self._is_unrevised(step, displaced, Stale(ids, before), failures, name) else edit
        self._tell(failures)
        return edit if displaced is not None else None

    def _is_unrevised(
        self, step: Step, displaced: Displaced, stale: Stale, failures: list[BaseException], name: str
    ) -> bool:
        """Take what was revised back, and do again what it has replaced; False when that fails."""
        from journey_editor.model.edits import Change

        if not self._is_taken_back(Change(step.inverse, stale.ids), stale.selection):
            self._tell(failures)
            return False
        self._collected, self._stale = frozenset(), None
        self._stack.pull(displaced)
        self.redo()
        self._collected, self._stale = None, stale
        self.settle(lambda: None)
        self._tell(failures, name)
        return True

    def worked(self, text: str, function: Callable[[Tell], _R]) -> _R:
        """What a function gives that only reads the map, beside the window when the map is large.

        Nobody edits meanwhile. Raises what the function raises, and `Cancelled` when it was stopped; the
        text says what is going on.
        """
        if self.aside is None or not is_big(self._journey):
            return function(at_once)
        return self.aside.worked(text, function)

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        self._stack.undo()

    def redo(self) -> None:
        """Repeat the step that was last taken back, if there is one."""
        self._stack.redo()

    def select(self, ids: Iterable[str]) -> None:
        """Select these, each once; ids that are not on the map are left out."""
        if self._take(self._journey.known(ids)):
            self.selection_changed.emit()

    @property
    def active_persona(self) -> str:
        """The id of the persona whose feelings the digit keys set: the chosen one, else the first.

        Empty while the map has no persona.
        """
        everyone = [persona.id for persona in self._journey.personas]
        if self._active_persona in everyone:
            return self._active_persona
        return everyone[0] if everyone else ""

    def set_active_persona(self, id_: str) -> None:
        """Choose the persona whose feelings the digit keys set."""
        if id_ != self._active_persona:
            self._active_persona = id_
            self.active_persona_changed.emit()

    def load(self, journey: JourneyMap, path: Path | None, read_only: bool = False) -> None:
        """Replace the map; what could be undone is forgotten."""
        self.replacing.emit()
        self._journey = journey
        self._read_only = read_only
        self._selection, self._selected = (), frozenset()
        self._active_persona = ""
        self._stack.clear()
        self._set_path(path)
        self.replaced.emit()
        self.selection_changed.emit()

    def mark_unsaved(self) -> None:
        """Remember that the map, as it is now, is in no file."""
        self._stack.resetClean()

    def mark_saved(self, path: Path | None, at: Moment | None = None) -> None:
        """Remember that the map, as it is now or was at that moment, is in this file."""
        self._stack.setClean(at)
        self._set_path(path)

    def _set_path(self, path: Path | None) -> None:
        if path != self._path:
            self._path = path
            self.path_changed.emit()

    def retrace(self, edit: Edit, selection: tuple[str, ...], tell: Callable[[], None], name: str) -> bool:
        """Apply an edit for the undo stack; what comes back of this selection is selected again."""
        before, gone = self._selection, {id_ for id_ in selection if id_ not in self._journey}
        change = self._applied(edit, name)
        if change is None:
            return False
        came_back, moves = any(id_ in self._journey for id_ in gone), self._stack.moves
        with trouble.heard() as failures:
            self._announce(change.ids, selection, came_back)
            tell()
        if failures and self._stack.moves == moves and self._is_taken_back(change, before):
            self._tell(failures, name)
            return False
        self._tell(failures)
        return True

    def settle(self, tell: Callable[[], None]) -> None:
        """Tell that all is as it was, if somebody has heard otherwise."""
        stale, self._stale = self._stale, None
        if stale is None:
            return
        with trouble.heard() as failures:
            tell()
            self._announce(stale.ids, stale.selection, take_other=True)
        for error in failures:
            _log.error("a listener did not find back either", exc_info=error)

    def _applied(self, edit: Edit, name: str) -> Change | None:
        """What applying an edit gave; None when it was not possible, which has been told then."""
        from journey_editor.model.edits import apply

        try:
            if self.aside is not None and is_large(self._journey, edit):
                return self.aside.applied(edit)
            return apply(self._journey, edit)
        except Cancelled:
            self.refused.emit(tr("It was stopped; nothing was changed."))
        except EditError as error:
            self.refused.emit(_sentence(error))
        except Exception as error:
            self._tell([error], name)
        return None

    def _is_taken_back(self, change: Change, selection: tuple[str, ...]) -> bool:
        """Apply the inverse of what somebody could not follow; it is told in `settle`."""
        from journey_editor.model.edits import apply

        try:
            apply(self._journey, change.inverse)
        except Exception:
            # The step stays on the stack, as it is in effect.
            _log.exception("an edit that could not be followed could not be taken back either")
            return False
        self._stale = Stale(change.ids, selection)
        return True

    def _tell(self, failures: list[BaseException], name: str = "") -> None:
        """Tell of what went wrong, with a sentence that names what was to be done and was not."""
        for number, error in enumerate(failures):
            trouble.tell(error, name if number == 0 else "")
        if failures and name:
            self.refused.emit(name)

    def _take(self, chosen: Set[str]) -> bool:
        """Select these, in their order; whether that is something else than before."""
        ids = tuple(chosen)
        if ids == self._selection:
            return False
        self._selection, self._selected = ids, chosen
        return True

    def _announce(self, ids: frozenset[str], other: tuple[str, ...] = (), take_other: bool = False) -> None:
        """Tell of a change, with a selection that never names what is not there, not even meanwhile.

        When nothing of the selection is left, or when told to, what is left of the other is taken.
        """
        chosen = self._journey.known(self._selection)
        if take_other or (self._selection and not chosen):
            chosen = self._journey.known(other)
        if self._collected is not None:
            self._collected |= ids
            return
        differs = self._take(chosen)
        self.changed.emit(ids)
        if differs:
            self.selection_changed.emit()


def _sentence(error: EditError) -> str:
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}."
