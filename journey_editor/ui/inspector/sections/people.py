"""The personas of the map, to select and to add."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from journey_editor.model import plans
from journey_editor.model.records import Persona, Record
from journey_editor.translation import tr
from journey_editor.ui.controls.avatars import avatar_of
from journey_editor.ui.controls.rows import RowLine
from journey_editor.ui.inspector.editors import Context, Section
from journey_editor.ui.inspector.sections.parts import AddLine, clear


class PeopleSection(Section):
    """Personas as lines to press, and a line to type another one's name."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._shown: tuple[Persona, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.add = AddLine(tr("Add persona"), tr("Name"))
        self.add.typed.connect(self._on_typed)
        self.column.addWidget(self.add)
        self.lines: dict[str, RowLine] = {}

    def put_record(self, record: Record) -> None:
        """Show the map's personas."""
        journey = self.context.session.journey
        if journey.personas == self._shown and self.lines:
            return
        self._shown = journey.personas
        clear(self._list)
        self.lines = {}
        for persona in journey.personas:
            said = ", ".join(part for part in (persona.name, persona.role) if part)
            line = RowLine(
                persona.id, said, said, avatar_of(self.context.session, persona, self.context.theme, 20)
            )
            line.setIconSize(QSize(20, 20))
            line.opened.connect(self.opened)
            self.lines[persona.id] = line
            self._list.addWidget(line)

    def flush(self) -> None:
        """Add what is being typed."""
        self.add.flush()

    def _on_typed(self, name: str) -> None:
        session = self.context.session
        session.do(plans.add_persona(session.journey, name), tr("Add persona"))
