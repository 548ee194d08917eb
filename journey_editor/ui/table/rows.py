"""The rows and columns of the table, sorted, and kept in step with the session's map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journey_editor.editing.session import Session
from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, Persona, Stage, Touchpoint
from journey_editor.ui.shown_rows import Inserted, Moved, Removed, ShownRows, lay_out, steps
from journey_editor.ui.table.columns import Column, CountColumn, Rank, StageColumn, columns

Index = QModelIndex | QPersistentModelIndex
_TOP: Final = QModelIndex()


class TableRows(QAbstractTableModel):
    """Rows of touchpoints in the order of the journey, or as they were sorted last.

    An edited row stays where it is until the table is sorted again, so that it does not run away from
    who is typing.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._by: tuple[str, bool] | None = None
        self._columns = columns(session.journey)
        self._rows = ShownRows(self._in_order())

    @property
    def journey(self) -> JourneyMap:
        """The map that is shown."""
        return self._session.journey

    @property
    def rows(self) -> ShownRows:
        """The ids of the rows."""
        return self._rows

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns from first to last."""
        return self._columns

    def column_of(self, key: str) -> int:
        """The place of the column with a key, -1 when there is none."""
        return next((place for place, column in enumerate(self._columns) if column.key == key), -1)

    def id_of(self, index: Index) -> str:
        """The id of the touchpoint of a row; empty for an index that is none."""
        return self._rows[index.row()] if index.isValid() else ""

    def index_of(self, id_: str) -> QModelIndex:
        """The first cell of a touchpoint; invalid when it has no row."""
        row = self._rows.place(id_)
        return _TOP if row is None else self.index(row, 0)

    def card(self, index: Index) -> Touchpoint | None:
        """The touchpoint of a row; None when it has just left the map."""
        return self.journey.touchpoint(self.id_of(index))

    def _in_order(self) -> list[str]:
        return [card.id for card in queries.in_order(self.journey)]

    # What views ask for ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = _TOP) -> int:
        """A row for each touchpoint."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """How many columns the map has."""
        return 0 if parent.isValid() else len(self._columns)

    # Sorting --------------------------------------------------------------------------------------

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, empty cells last; -1 puts the order of the journey back."""
        inside = 0 <= column < len(self._columns)
        self._by = (self._columns[column].key, order == Qt.SortOrder.DescendingOrder) if inside else None
        ids = self._sorted(self._in_order())
        if ids != list(self._rows.ids):
            lay_out(self, self._rows, ids)

    def _sorted(self, ids: list[str]) -> list[str]:
        rank = self._rank()
        if rank is None:
            return ids
        ranked = [(rank(id_), id_) for id_ in ids]
        full = [pair for pair in ranked if pair[0] is not None]
        full.sort(key=lambda pair: pair[0], reverse=self._by is not None and self._by[1])  # type: ignore[arg-type, return-value]
        return [id_ for _, id_ in full] + [id_ for found, id_ in ranked if found is None]

    def _rank(self) -> Callable[[str], Rank | None] | None:
        at = -1 if self._by is None else self.column_of(self._by[0])
        if at < 0:
            return None
        column, journey = self._columns[at], self.journey

        def rank(id_: str) -> Rank | None:
            card = journey.touchpoint(id_)
            return None if card is None else column.rank(journey, card)

        return rank

    # Following the map ----------------------------------------------------------------------------

    def reset(self) -> None:
        """Show another map, in its own order."""
        self.beginResetModel()
        self._by = None
        self._columns = columns(self.journey)
        self._rows.replace(self._in_order())
        self.endResetModel()

    def follow(self, ids: frozenset[str]) -> None:
        """Bring rows and columns up to date after a change of these ids."""
        records = [self.journey.node(id_) for id_ in ids]
        if any(record is None or isinstance(record, Touchpoint | Persona) for record in records):
            self._follow_columns()
        if any(record is None or isinstance(record, Touchpoint | Stage) for record in records):
            self._follow_rows()
        rows = [row for id_ in ids if (row := self._rows.place(id_)) is not None]
        if rows:
            self._tell(min(rows), max(rows), range(len(self._columns)))
        if any(isinstance(record, Stage) for record in records):
            self._tell(0, len(self._rows) - 1, self._places(StageColumn))
        if any(record is None or isinstance(record, Note) for record in records):
            self._tell(0, len(self._rows) - 1, self._places(CountColumn))

    def _follow_rows(self) -> None:
        wanted = self._in_order()
        if self._by is not None:
            there = set(wanted)
            kept = [id_ for id_ in self._rows.ids if id_ in there]
            new = there.difference(kept)
            wanted = self._sorted(wanted) if len(new) > 1 else self._with(kept, next(iter(new), None))
        try:
            self._rows.become(self, _TOP, wanted)
        except ValueError:
            lay_out(self, self._rows, wanted)

    def _with(self, ids: list[str], new: str | None) -> list[str]:
        """The sorted rows with a new one among them."""
        rank = self._rank()
        if new is None or rank is None:
            return ids if new is None else [*ids, new]
        order = self._sorted([*ids, new])
        following = order[order.index(new) + 1 :]
        at = ids.index(following[0]) if following else len(ids)
        return [*ids[:at], new, *ids[at:]]

    def _follow_columns(self) -> None:
        new = columns(self.journey)
        old = self._columns
        if new == old:
            return
        found = steps([column.key for column in old], [column.key for column in new])
        if any(isinstance(step, Moved) for step in found):
            self.beginResetModel()
            self._columns = new
            self.endResetModel()
            return
        by_key = {column.key: column for column in new}
        for step in found:
            if isinstance(step, Removed):
                self.beginRemoveColumns(_TOP, step.first, step.last)
                self._columns = self._columns[: step.first] + self._columns[step.last + 1 :]
                self.endRemoveColumns()
            elif isinstance(step, Inserted):
                self.beginInsertColumns(_TOP, step.first, step.first + len(step.ids) - 1)
                more = tuple(by_key[key] for key in step.ids)
                self._columns = self._columns[: step.first] + more + self._columns[step.first :]
                self.endInsertColumns()
        self._columns = new
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(new) - 1)

    def _places(self, kind: type) -> list[int]:
        return [place for place, column in enumerate(self._columns) if isinstance(column, kind)]

    def _tell(self, first: int, last: int, places: Sequence[int]) -> None:
        if last >= first and places:
            self.dataChanged.emit(self.index(first, places[0]), self.index(last, places[-1]))
