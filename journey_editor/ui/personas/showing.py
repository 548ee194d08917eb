"""Which personas are shown: a matter of one window and not of the map."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from journey_editor.editing.session import Session
from journey_editor.translation import tr


class Showing(QObject):
    """Remembers who is hidden, so that a persona that is new is shown."""

    changed = Signal(object)
    """The ids of the personas to show as a tuple, or None for all."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hidden: frozenset[str] = frozenset()
        self._told: tuple[str, ...] | None = None
        session.changed.connect(self._on_changed)
        session.replaced.connect(self.show_all)

    @property
    def shown(self) -> tuple[str, ...] | None:
        """The ids of the personas to show, or None for all."""
        personas = self._session.journey.personas
        if not any(persona.id in self._hidden for persona in personas):
            return None
        return tuple(persona.id for persona in personas if persona.id not in self._hidden)

    @property
    def said(self) -> str:
        """How many are shown, in words; empty when there is nobody."""
        count = len(self._session.journey.personas)
        if not count:
            return ""
        shown = self.shown
        if shown is None:
            return tr("All shown")
        return tr("{shown} of {count} shown", shown=len(shown), count=count)

    def is_shown(self, id_: str) -> bool:
        """Whether a persona is shown."""
        return id_ not in self._hidden

    def take(self, shown: tuple[str, ...] | None) -> None:
        """Show these personas, or all when None."""
        ids = {persona.id for persona in self._session.journey.personas}
        self._become(frozenset() if shown is None else frozenset(ids - set(shown)))

    def switch(self, id_: str, *, shown: bool) -> None:
        """Show one persona, or hide it."""
        self._become(self._hidden - {id_} if shown else self._hidden | {id_})

    def show_only(self, id_: str) -> None:
        """Hide everybody else; all are shown again when that one stands alone already."""
        self.take(None if self.shown == (id_,) else (id_,))

    def show_all(self) -> None:
        """Hide nobody."""
        self._become(frozenset())

    def _become(self, hidden: frozenset[str]) -> None:
        if hidden != self._hidden:
            self._hidden = hidden
            self._leave_hidden()
            self._tell()

    def _leave_hidden(self) -> None:
        """Let the digits be about somebody who can be seen, as far as there is anybody."""
        shown = self.shown
        if shown and self._session.active_persona not in shown:
            self._session.set_active_persona(shown[0])

    def _on_changed(self) -> None:
        if self._hidden:
            self._tell()

    def _tell(self) -> None:
        shown = self.shown
        if shown != self._told:
            self._told = shown
            self.changed.emit(shown)
