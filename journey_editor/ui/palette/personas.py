"""The personas of the map, with boxes that say who is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model.records import Persona
from journey_editor.ui.controls.avatars import avatar_of
from journey_editor.ui.controls.labels import plain
from journey_editor.ui.controls.rows import RowLine
from journey_editor.ui.controls.toggles import TickBox


class PersonaRow(QWidget):
    """One persona: pressing the name selects, the box shows or hides."""

    switched = Signal()

    def __init__(self, persona: Persona, session: Session, theme: Theme) -> None:
        super().__init__()
        self.id = persona.id
        said = ", ".join(part for part in (persona.name, persona.role) if part)
        self.name = RowLine(persona.id, persona.name, f"Persona {said}", avatar_of(session, persona, theme))
        self.name.setIconSize(QSize(18, 18))
        self.name.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.name.setToolTip(plain(said))
        self.box = TickBox("", theme)
        self.box.setFixedWidth(23)
        self.box.setAccessibleName(f"Show {persona.name}")
        self.box.setToolTip(plain(f"Show {persona.name} on the map"))
        self.box.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.name, 1)
        row.addWidget(self.box)

    def _on_clicked(self) -> None:
        self.switched.emit()


class Personas(QWidget):
    """All personas; who is hidden is a matter of this window and not of the map."""

    shown_changed = Signal(object)
    """The ids of the personas to show as a tuple, or None for all."""
    opened = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._listed: tuple[object, ...] = ()
        self._hidden: set[str] = set()
        self.rows: dict[str, PersonaRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        session.changed.connect(self.refresh)
        session.replaced.connect(self._on_replaced)
        session.path_changed.connect(self.refresh)
        self.refresh()

    @property
    def shown(self) -> tuple[str, ...] | None:
        """The ids of the personas to show, or None for all."""
        personas = self._session.journey.personas
        if not any(persona.id in self._hidden for persona in personas):
            return None
        return tuple(persona.id for persona in personas if persona.id not in self._hidden)

    def take(self, shown: tuple[str, ...] | None) -> None:
        """Show in the boxes who is shown on the map."""
        ids = {persona.id for persona in self._session.journey.personas}
        self._hidden = set() if shown is None else ids - set(shown)
        self._tick()

    def refresh(self) -> None:
        """List the personas that the map has now."""
        personas = self._session.journey.personas
        listed = (personas, self._session.path)
        if listed != self._listed:
            self._listed = listed
            for row in self.rows.values():
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = {}
            for persona in personas:
                row = PersonaRow(persona, self._session, self._theme)
                row.name.opened.connect(self.opened)
                row.switched.connect(self._on_switched)
                self.rows[persona.id] = row
                self._column.addWidget(row)
        self._tick()

    def _tick(self) -> None:
        for id_, row in self.rows.items():
            row.box.setChecked(id_ not in self._hidden)

    def _on_switched(self) -> None:
        self._hidden = {id_ for id_, row in self.rows.items() if not row.box.isChecked()}
        self.shown_changed.emit(self.shown)

    def _on_replaced(self) -> None:
        self._hidden = set()
        self.refresh()
        self.shown_changed.emit(None)
