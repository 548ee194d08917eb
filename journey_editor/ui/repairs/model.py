"""The repairs of a map as rows: where in the file, what was wrong, and what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journey_editor.disguises import one_line
from journey_editor.translation import later, tr
from journey_editor.ui.controls.labels import plain

if TYPE_CHECKING:
    from journey_editor.storage.salvage_report import Repair

_HEADINGS: Final = (later("What was wrong"), later("What was done"), later("In the file"))
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_SHOWN: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class RepairsModel(QAbstractTableModel):
    """One row for each repair."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.repairs: tuple[Repair, ...] = ()

    def show(self, repairs: tuple[Repair, ...]) -> None:
        """Have these rows instead."""
        self.beginResetModel()
        self.repairs = repairs
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.repairs)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid() or role not in _SHOWN:
            return None
        repair = self.repairs[index.row()]
        text = (repair.what, repair.done, repair.where)[index.column()]
        shown = one_line(text[:1].upper() + text[1:] if index.column() < 2 else text)
        # A tooltip takes what looks like markup for markup.
        return shown if role == Qt.ItemDataRole.DisplayRole else plain(shown)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADINGS[section])
        return None
