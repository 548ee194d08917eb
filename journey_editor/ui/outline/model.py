"""The outline's rows with their texts, icons and drags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon

from journey_editor.canvas import carrying
from journey_editor.editing import texts
from journey_editor.editing.session import Session
from journey_editor.layout import icons as outlines
from journey_editor.layout.theme import Theme
from journey_editor.model.edits import Edit
from journey_editor.model.records import Node, Note, Persona, Stage, Touchpoint
from journey_editor.translation import inside, later, tr
from journey_editor.ui import icons, kinds, style
from journey_editor.ui.controls.avatars import avatar_of
from journey_editor.ui.inspector import changes
from journey_editor.ui.inspector.fields import Field
from journey_editor.ui.outline import branches, moves
from journey_editor.ui.outline.branches import GROUPS, ROOT
from journey_editor.ui.outline.moves import Spot
from journey_editor.ui.outline.rows import Index, OutlineRows

MIME: Final = "application/x-journey-outline"
_LABELS: Final = {"title": later("Title"), "name": later("Name"), "text": later("Text")}
"""The type of what is dragged in the outline; packed as dragged notes are."""
_Role = Qt.ItemDataRole
_ROLES: Final = frozenset(
    (
        _Role.DisplayRole,
        _Role.EditRole,
        _Role.DecorationRole,
        _Role.FontRole,
        _Role.ForegroundRole,
        _Role.AccessibleTextRole,
    )
)


class OutlineModel(OutlineRows):
    """What the rows say, and the edits that typing and dragging in them make."""

    refused = Signal(str)
    """A title that was typed cannot be; the sentence says why."""

    def __init__(
        self, session: Session, theme: Theme, *, parked: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(session, parked=parked, parent=parent)
        self._theme = theme

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """The title, icon and words for screen readers of a row."""
        if role not in _ROLES or not index.isValid():
            return None
        id_ = self.id_of(index)
        if id_ in GROUPS:
            return self._of_group(GROUPS[id_], role)
        record = self.journey.node(id_)
        return None if record is None else self._shown(record, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """The name of the only column, which is not shown, for screen readers; Qt would say 1."""
        is_name = role in (_Role.DisplayRole, _Role.AccessibleTextRole)
        return tr("Outline") if is_name and orientation == Qt.Orientation.Horizontal else None

    def _of_group(self, name: str, role: int) -> object:
        if role == _Role.FontRole:
            return style.font(12, style.SEMIBOLD)
        if role == _Role.ForegroundRole:
            return QColor(self._theme.secondary)
        return None if role == _Role.DecorationRole else name

    def _shown(self, record: Node, role: int) -> object:
        if role == _Role.DisplayRole:
            return kinds.line_of(record) or tr("Untitled")
        if role == _Role.EditRole:
            return kinds.text_of(record)
        if role == _Role.DecorationRole:
            return self._icon(record)
        if role == _Role.FontRole:
            return style.font(weight=style.SEMIBOLD) if isinstance(record, Stage) else None
        return kinds.said(self.journey, record) if role == _Role.AccessibleTextRole else None

    def _icon(self, record: Node) -> QIcon:
        if isinstance(record, Touchpoint):
            return icons.colored(outlines.channel_icon(record.channel), self._theme.secondary)
        if isinstance(record, Note):
            return kinds.note_icon(record.kind, self._theme)
        if isinstance(record, Persona):
            return avatar_of(self._session, record, self._theme, 16)
        return kinds.stage_icon(self.journey, record, self._theme)

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        """Give a thing another title, as one step; False, with a reason, when that cannot be."""
        record = self.journey.node(self.id_of(index))
        if role != _Role.EditRole or record is None:
            return False
        name = kinds.text_field(record)
        text = texts.tidied(str(value), name)
        wrong = changes.problem(record, Field(name, tr(_LABELS[name]), "line", needed=True), text)
        if wrong:
            self.refused.emit(f"{wrong}.")
            return False
        edit = changes.change(self.journey, record, name, text)
        return edit is not None and self._session.do(
            edit, tr("Edit {field}", field=inside(tr(_LABELS[name])))
        )

    # Dragging -------------------------------------------------------------------------------------

    def supportedDragActions(self) -> Qt.DropAction:
        """Things are moved."""
        return Qt.DropAction.MoveAction

    def supportedDropActions(self) -> Qt.DropAction:
        """Things are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Things from here, and notes from the map or the parking lot."""
        return [MIME, carrying.NOTES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the rows; as notes, too, when they are all notes."""
        ids = [self.id_of(index) for index in indexes]
        data = QMimeData()
        carrying.pack(data, self._session, ids, MIME)
        if all(self.journey.note(id_) is not None for id_ in ids):
            carrying.pack(data, self._session, ids)
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Whether something would move."""
        ids = self._carried(data)
        return bool(ids) and moves.dropped(self.journey, ids, self._spot(row, parent)) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move what is carried, as one step."""
        ids = self._carried(data)
        return bool(ids) and self.move(ids, moves.dropped(self.journey, ids, self._spot(row, parent)))

    def move(self, ids: Sequence[str], edit: Edit | None) -> bool:
        """Do an edit that moves these things, as one step; False when there is none."""
        if edit is None:
            return False
        carried = branches.topmost(self.journey, ids)
        return self._session.do(edit, tr("Move {things}", things=kinds.counted(carried)))

    def _carried(self, data: QMimeData) -> tuple[str, ...]:
        return carrying.unpack(data, self._session, MIME) or carrying.notes(data, self._session)

    def _spot(self, row: int, parent: Index) -> Spot:
        branch = self.id_of(parent)
        if row < 0:
            return Spot(branch, on=branch != ROOT)
        rows = self.below(branch)
        return Spot(branch, rows[row] if row < len(rows) else None)
