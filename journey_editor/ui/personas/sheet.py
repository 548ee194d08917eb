"""Everything about one persona, to be filled in: the inspector's own fields in one to three columns."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout

from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model.records import Persona
from journey_editor.translation import inside, tr
from journey_editor.ui.inspector import changes, editors, fields, sections
from journey_editor.ui.inspector.editors import Context
from journey_editor.ui.inspector.fields import Field, Row
from journey_editor.ui.inspector.form import FieldBox, Form
from journey_editor.ui.inspector.sections.image import ImageEditor

_COLUMN_W: Final = 250
_GROUPS: Final = (
    ("name", "role", "segment", "quote", "background"),
    ("goals", "motivations", "expectations", "frustrations"),
    ("behaviours", "channels", "image", "color", "evidence"),
)
"""Which fields stand in one column: who they are, what they want, what they do and how they look.

What is typed comes before what is chosen, so that Tab goes from text to text while people talk.
"""


class PersonaSheet(QFrame):
    """The editor of the persona that is shown; each field that is left is one step."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._id: str | None = None
        self._columns = 0
        self.setObjectName("PersonaSheet")
        context = Context(session, theme, {**editors.MAKERS, **sections.MAKERS})
        self.forms = [Form(rows, context) for rows in _grouped(fields.PERSONA)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 14, 14, 14)
        self._grid.setHorizontalSpacing(22)
        self._grid.setVerticalSpacing(13)
        for form in self.forms:
            form.committed.connect(self._on_committed)
        self._lay_out(1)

    @property
    def id(self) -> str | None:
        """The id of the persona that is shown; None before the first."""
        return self._id

    @property
    def photo(self) -> ImageEditor:
        """The part with the photo."""
        editor = self.box("image").editor
        assert isinstance(editor, ImageEditor)
        return editor

    def box(self, name: str) -> FieldBox:
        """The field of that name; KeyError when there is none."""
        found = next((box for form in self.forms for box in form.boxes() if box.field.name == name), None)
        if found is None:
            raise KeyError(name)
        return found

    def put(self, persona: Persona) -> None:
        """Show a persona; what was being typed about another one is taken first."""
        other = persona.id != self._id
        if other:
            self.flush()
        self._id = persona.id
        self.setAccessibleName(tr("About {name}", name=persona.name))
        for form in self.forms:
            form.put(persona, other=other)

    def flush(self) -> None:
        """Take what is being typed."""
        if self._id is not None and self._session.journey.persona(self._id) is not None:
            for form in self.forms:
                form.flush()

    def forget(self) -> None:
        """Drop what is being typed: another map has come."""
        self._id = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        self._lay_out(max(1, min(len(self.forms), self.width() // _COLUMN_W)))

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        while self._grid.takeAt(0) is not None:
            pass
        for at, form in enumerate(self.forms):
            # Two columns: what they want and what they do stand below each other at the right.
            row, column = (0, at) if columns == len(self.forms) else (at, 0)
            if columns == 2:
                row, column = (0, 0) if at == 0 else (at - 1, 1)
            high = 2 if columns == 2 and at == 0 else 1
            self._grid.addWidget(form, row, column, high, 1, Qt.AlignmentFlag.AlignTop)
        for column in range(len(self.forms)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _on_committed(self, field: Field, value: object) -> None:
        record = self._session.journey.persona(self._id or "")
        if record is None:
            return
        edit = changes.change(self._session.journey, record, field.name, value)
        if edit is not None and not self._session.do(edit, tr("Edit {field}", field=inside(field.label))):
            self.box(field.name).put(record, other=True)


def _grouped(rows: tuple[Row, ...]) -> list[tuple[Row, ...]]:
    """The inspector's rows parted into columns; what no column names comes last."""

    def named(row: Row) -> str:
        return row[0].name if isinstance(row, tuple) else row.name

    known = {name for group in _GROUPS for name in group}
    by_name = {named(row): row for row in rows}
    found = [tuple(by_name[name] for name in group if name in by_name) for group in _GROUPS]
    found[-1] += tuple(row for row in rows if named(row) not in known)
    return found
