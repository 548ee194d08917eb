"""The parked notes as a list for Qt's views, with what dragging and typing do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from journey_editor.canvas import carrying
from journey_editor.disguises import undisguised
from journey_editor.editing import texts
from journey_editor.editing.session import Session
from journey_editor.model import plans
from journey_editor.model.edits import Batch, Edit
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, NoteKind
from journey_editor.translation import later, tr, tr_n
from journey_editor.ui import kinds
from journey_editor.ui.inspector import changes
from journey_editor.ui.inspector.fields import Field
from journey_editor.ui.shown_rows import ShownRows, lay_out

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_Flag = Qt.ItemFlag
_TOP: Final = QModelIndex()
_READ: Final = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren
_EDIT: Final = _READ | _Flag.ItemIsEditable | _Flag.ItemIsDragEnabled | _Flag.ItemIsDropEnabled
_TEXT: Final = Field("text", later("Text"), "text", needed=True)


class ParkingModel(QAbstractListModel):
    """A row for each note in the parking lot, in their order; the records are read from the map."""

    refused = Signal(str)
    """What was typed cannot be; the sentence says why."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = ShownRows(self._parked())

    @property
    def journey(self) -> JourneyMap:
        """The map that is shown."""
        return self._session.journey

    @property
    def rows(self) -> ShownRows:
        """The ids of the rows."""
        return self._rows

    def _parked(self) -> list[str]:
        return [note.id for note in self.journey.notes_about(None)]

    def id_of(self, index: Index) -> str:
        """The id of the note of a row; empty for an index that is none."""
        return self._rows[index.row()] if index.isValid() else ""

    def index_of(self, id_: str) -> QModelIndex:
        """The row of a note; invalid when it is not parked."""
        row = self._rows.place(id_)
        return _TOP if row is None else self.index(row, 0)

    def note(self, index: Index) -> Note | None:
        """The note of a row."""
        return self.journey.note(self.id_of(index))

    def chosen(self) -> list[str]:
        """The selected notes that are parked, from top to bottom."""
        return [self._rows[row] for row in self._rows.places(self._session.selection)]

    # What views ask for ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many notes are parked."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a note; below the last one, others can be let go."""
        if self._session.read_only:
            return _READ if index.isValid() else _Flag.NoItemFlags
        return _EDIT if index.isValid() else _Flag.ItemIsDropEnabled

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """The text of a note."""
        note = self.note(index)
        if note is None:
            return None
        if role == _Role.EditRole:
            return note.text
        if role == _Role.DisplayRole:
            return undisguised(note.text)
        return kinds.said(self.journey, note) if role == _Role.AccessibleTextRole else None

    # What can be done -----------------------------------------------------------------------------

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        """Give a note another text, as one step; False, with a reason, when that cannot be."""
        note = self.note(index)
        if note is None or role != _Role.EditRole:
            return False
        text = texts.tidied(str(value), "text")
        wrong = changes.problem(note, _TEXT, text)
        if wrong:
            self.refused.emit(f"{wrong}.")
            return False
        edit = changes.change(self.journey, note, "text", text)
        return edit is not None and self._session.do(edit, tr("Edit text"))

    def ask(self, text: str) -> bool:
        """Park a question, as one step; False when it cannot be."""
        text = texts.tidied(text, "text")
        edit = plans.add_note(self.journey, "question", text, None) if text else None
        return edit is not None and self._session.do(edit, tr("Add question"))

    def change_kind(self, kind: NoteKind) -> bool:
        """Make the selected notes another kind, as one step."""
        notes = [note for id_ in self.chosen() if (note := self.journey.note(id_)) is not None]
        edits = [edit for note in notes if (edit := changes.change(self.journey, note, "kind", kind))]
        return self._do(edits, tr("Change kind"))

    def promote(self, at: str) -> bool:
        """Attach the selected notes to a touchpoint or stage, as one step."""
        edit = plans.move_notes(self.journey, frozenset(self.chosen()), at, None)
        return edit is not None and self._session.do(edit, self._moving(self.chosen()))

    def park(self, ids: Sequence[str], before: str | None = None) -> bool:
        """Put notes into the parking lot, as one step; False when nothing would change."""
        edit = plans.move_notes(self.journey, frozenset(ids), None, before)
        return edit is not None and self._session.do(edit, self._moving(ids))

    def remove(self) -> bool:
        """Delete the selected notes, as one step."""
        chosen = self.chosen()
        edit = plans.remove(self.journey, chosen)
        name = (
            tr("Delete")
            if len(chosen) == 1
            else tr_n(len(chosen), later("Delete {n} note"), later("Delete {n} notes"))
        )
        return edit is not None and self._session.do(edit, name)

    def _do(self, edits: Sequence[Edit], label: str) -> bool:
        if not edits:
            return False
        return self._session.do(edits[0] if len(edits) == 1 else Batch(tuple(edits)), label)

    def _moving(self, ids: Sequence[str]) -> str:
        return tr(
            "Move {things}",
            things=kinds.counted([n for id_ in ids if (n := self.journey.note(id_)) is not None]),
        )

    # Dragging -------------------------------------------------------------------------------------

    def supportedDragActions(self) -> Qt.DropAction:
        """Notes are moved."""
        return Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        """Notes are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Notes."""
        return [carrying.NOTES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the notes, and their texts for other programs."""
        data = QMimeData()
        notes = [note for index in indexes if (note := self.note(index)) is not None]
        carrying.pack(data, self._session, [note.id for note in notes])
        data.setText("\n".join(note.text for note in notes))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Whether a note would be parked or change its place."""
        ids = frozenset(carrying.notes(data, self._session))
        return plans.move_notes(self.journey, ids, None, self._before(row, parent)) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Park the notes that are carried, or give them another place, as one step."""
        return self.park(carrying.notes(data, self._session), self._before(row, parent))

    def _before(self, row: int, parent: Index) -> str | None:
        """The note before which to stand: the one it is let go on, else the one below the place."""
        at = parent.row() if parent.isValid() else row
        return self._rows[at] if 0 <= at < len(self._rows) else None

    # Following the map ----------------------------------------------------------------------------

    def reset(self) -> None:
        """Show another map."""
        self.beginResetModel()
        self._rows.replace(self._parked())
        self.endResetModel()

    def follow(self, ids: frozenset[str]) -> None:
        """Bring the rows up to date after a change of these ids."""
        wanted = self._parked()
        try:
            self._rows.become(self, _TOP, wanted)
        except ValueError:
            lay_out(self, self._rows, wanted)
        for id_ in ids:
            index = self.index_of(id_)
            if index.isValid():
                self.dataChanged.emit(index, index)
