"""Hearing of changes only while somebody looks: a hidden panel costs nothing and catches up later."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from journey_editor.editing.session import Session


class Following(QObject):
    """Passes on what a session tells while `awake`; what came meanwhile is told at waking up."""

    changed = Signal(object)
    """A frozenset of ids, perhaps of several changes together."""
    replaced = Signal()
    selection_changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._awake = False
        self._missed: frozenset[str] = frozenset()
        self._missed_map = False
        session.changed.connect(self._on_changed)
        session.replaced.connect(self._on_replaced)
        session.selection_changed.connect(self._on_selection_changed)

    def wake(self) -> None:
        """Tell what was missed, and from now on everything at once."""
        if self._awake:
            return
        self._awake = True
        missed, self._missed = self._missed, frozenset()
        if self._missed_map:
            self._missed_map = False
            self.replaced.emit()
        elif missed:
            self.changed.emit(missed)
        self.selection_changed.emit()

    def sleep(self) -> None:
        """Keep everything for later."""
        self._awake = False

    def _on_changed(self, ids: frozenset[str]) -> None:
        if self._awake:
            self.changed.emit(ids)
        else:
            self._missed |= ids

    def _on_replaced(self) -> None:
        if self._awake:
            self.replaced.emit()
        else:
            self._missed_map = True

    def _on_selection_changed(self) -> None:
        if self._awake:
            self.selection_changed.emit()
