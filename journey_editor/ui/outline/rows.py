"""The rows of the outline as a tree for Qt's views, kept in step with the session's map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journey_editor.editing.session import Session
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Persona, Stage
from journey_editor.ui.outline import branches
from journey_editor.ui.outline.branches import GROUPS, PARKED, PERSONAS, ROOT
from journey_editor.ui.shown_rows import ShownRows

Index = QModelIndex | QPersistentModelIndex
_Flag = Qt.ItemFlag
# Combining flags in Python is slow, and a tree asks for those of every open row.
_GROUP: Final = _Flag.ItemIsEnabled | _Flag.ItemIsDropEnabled
_READ: Final = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable
_EDIT: Final = _READ | _Flag.ItemIsEditable | _Flag.ItemIsDragEnabled | _Flag.ItemIsDropEnabled
_READ_LEAF: Final = _READ | _Flag.ItemNeverHasChildren
_EDIT_LEAF: Final = _EDIT | _Flag.ItemNeverHasChildren
_TOP: Final = QModelIndex()
_FIXED: Final = (ROOT, *GROUPS)
"""Rows with fixed numbers; that of the root is 0, as an invalid index has it."""
_MOST_STEPS: Final = 60


class OutlineRows(QAbstractItemModel):
    """Rows by the id of what they stand for; an index carries the number that an id has here.

    Only the ids that views have asked for are kept, as views need to be told of the old rows when the
    map has the new ones already. All else is read from the map. Indexes are kept, too: a tree asks
    for those of all open rows whenever one of them comes or goes.
    """

    def __init__(self, session: Session, *, parked: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._parked = parked
        self._ids: list[str] = []
        self._numbers: dict[str, int] = {}
        self._branches: dict[int, ShownRows] = {}
        self._above: dict[str, str] = {}
        self._begin()

    def _begin(self) -> None:
        for kept in (self._ids, self._numbers, self._branches, self._above):
            kept.clear()
        for id_ in _FIXED:
            self._number(id_)
        frozen = self._session.read_only
        self._leaf, self._inner = (_READ_LEAF, _READ) if frozen else (_EDIT_LEAF, _EDIT)
        self._around = _Flag.NoItemFlags if frozen else _Flag.ItemIsDropEnabled

    # Ids and indexes ------------------------------------------------------------------------------

    @property
    def journey(self) -> JourneyMap:
        """The map that is shown."""
        return self._session.journey

    def id_of(self, index: Index) -> str:
        """The id of a row; `ROOT` for an index that is none."""
        return self._ids[index.internalId()]

    def index_of(self, id_: str) -> QModelIndex:
        """The row of a thing, also when no view has asked for it yet; invalid when it has none."""
        if id_ not in self._above:
            above = branches.parent(self.journey, id_, parked=self._parked)
            if above is None or (above != ROOT and not self.index_of(above).isValid()):
                return _TOP
            self._branch(above)
        return self._where(id_)

    def below(self, id_: str) -> tuple[str, ...]:
        """The ids of the rows below one."""
        return self._branch(id_).ids

    def _where(self, id_: str) -> QModelIndex:
        """The row of a thing that is shown already."""
        above = self._above.get(id_)
        row = None if above is None else self._branch(above).place(id_)
        return _TOP if row is None else self.createIndex(row, 0, self._number(id_))

    def _number(self, id_: str) -> int:
        number = self._numbers.get(id_)
        if number is None:
            number = self._numbers[id_] = len(self._ids)
            self._ids.append(id_)
        return number

    def _known(self, id_: str) -> ShownRows | None:
        """The rows below one, when views know of them."""
        return self._branches.get(self._numbers.get(id_, -1))

    def _branch(self, id_: str) -> ShownRows:
        return self._load(self._number(id_))

    def _load(self, number: int) -> ShownRows:
        found = self._branches.get(number)
        if found is None:
            id_ = self._ids[number]
            ids = self._wanted(id_)
            found = self._branches[number] = ShownRows(ids)
            self._above.update(dict.fromkeys(ids, id_))
        return found

    def _wanted(self, id_: str) -> list[str]:
        return branches.children(self.journey, id_, parked=self._parked)

    # What views ask for ---------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _TOP) -> QModelIndex:
        """The index of a row below another one."""
        rows = self._load(parent.internalId())
        found = rows.indexes
        if found is None:
            found = [self.createIndex(at, 0, self._number(id_)) for at, id_ in enumerate(rows.ids)]
            rows.indexes = found
        return found[row] if 0 <= row < len(found) and not column else _TOP

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject has one of this name
        """The row above, an invalid index for those at the top."""
        above = self._above.get(self._ids[index.internalId()], ROOT)
        return _TOP if above == ROOT else self._where(above)

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many rows are below another one."""
        return len(self._load(parent.internalId()))

    def hasChildren(self, parent: Index = _TOP) -> bool:
        """Whether there are rows below another one."""
        return len(self._load(parent.internalId())) > 0

    def columnCount(self, parent: Index = _TOP) -> int:
        """One."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a row; one that has none below never has any, until views are told."""
        number = index.internalId()
        if number < len(_FIXED):
            return _GROUP if number else self._around
        return self._inner if len(self._load(number)) else self._leaf

    # Following the map ----------------------------------------------------------------------------

    def reset(self) -> None:
        """Begin anew: another map has come."""
        self.beginResetModel()
        self._begin()
        self.endResetModel()

    def set_parked_shown(self, shown: bool) -> None:
        """Have the parking lot as a branch, or not."""
        self._parked = shown
        self._bring_up_to_date([PARKED, *(note.id for note in self.journey.notes_about(None))])

    def follow(self, ids: frozenset[str]) -> None:
        """Bring the rows up to date after a change of these ids, telling views of no more than differs."""
        known = [id_ for id_ in ids if id_ in self._above or self.journey.node(id_) is not None]
        if known:
            self._bring_up_to_date(known)

    def _bring_up_to_date(self, ids: Sequence[str]) -> None:
        self._cross(ids)
        affected = dict.fromkeys([ROOT])
        for id_ in ids:
            now = branches.parent(self.journey, id_, parked=self._parked)
            affected.update(
                dict.fromkeys(above for above in (self._above.get(id_), now) if above is not None)
            )
        # No id may be below two rows at once, so rows leave everywhere before any come in.
        for branch in affected:
            self._thin(branch)
        for branch in affected:
            self._settle(branch)
        self._refresh(ids)

    def _cross(self, ids: Iterable[str]) -> None:
        """Carry rows from one branch to another, so that what is open below them stays open."""
        crossing = []
        for id_ in ids:
            old, new = self._above.get(id_), branches.parent(self.journey, id_, parked=self._parked)
            if old is not None and new is not None and old != new and self._known(new) is not None:
                crossing.append((id_, old, new))
        if len(crossing) <= _MOST_STEPS:
            for id_, old, new in crossing:
                self._carry(id_, old, new)

    def _carry(self, id_: str, old: str, new: str) -> None:
        source, target = self._branch(old), self._branch(new)
        row = source.place(id_)
        rank = {other: place for place, other in enumerate(self._wanted(new))}
        later = (row for row, other in enumerate(target.ids) if rank.get(other, -1) > rank[id_])
        to = next(later, len(target))
        if row is None or not self.beginMoveRows(self._where(old), row, row, self._where(new), to):
            return
        target.insert(to, source.take(row, row))
        self._above[id_] = new
        self.endMoveRows()

    def _thin(self, branch: str) -> None:
        """Take the rows out of a branch that are not there any more."""
        rows = self._known(branch)
        if rows is None:
            return
        wanted = frozenset(self._wanted(branch))
        gone = [id_ for id_ in rows.ids if id_ not in wanted]
        if gone:
            rows.become(self, self._where(branch), [id_ for id_ in rows.ids if id_ in wanted])
            for id_ in gone:
                self._forget(id_)

    def _settle(self, branch: str) -> None:
        """Make the rows of a branch those that the map has there now."""
        rows = self._known(branch)
        if rows is None:
            return
        wanted = self._wanted(branch)
        self._above.update(dict.fromkeys(wanted, branch))
        try:
            rows.become(self, self._where(branch), wanted)
        except ValueError:
            self._lay_out(rows, wanted)

    def _lay_out(self, rows: ShownRows, wanted: Sequence[str]) -> None:
        """Show many rows of a branch in another order at once."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self.id_of(index) for index in before]
        rows.replace(wanted)
        self.changePersistentIndexList(before, [self._where(id_) for id_ in ids])
        self.layoutChanged.emit()

    def _forget(self, id_: str) -> None:
        """Drop what is known of a row that is gone, and of all below it."""
        self._above.pop(id_, None)
        # A row that no view has asked about yet has no number, and nothing is open below it.
        rows = self._branches.pop(self._numbers[id_], None) if id_ in self._numbers else None
        for below in rows.ids if rows is not None else ():
            if self._above.get(below) == id_:
                self._forget(below)

    def _refresh(self, ids: Sequence[str]) -> None:
        """Tell views which rows look different; the colours of stages and personas go by their place."""
        records = [record for id_ in ids if (record := self.journey.node(id_)) is not None]
        shown = [record.id for record in records if record.id in self._above]
        of_branch = {branch for kind, branch in _COLORED if any(isinstance(one, kind) for one in records)}
        if len(shown) > _MOST_STEPS:
            of_branch.update(self._above[id_] for id_ in shown)
            shown = []
        for branch in of_branch:
            rows = self._known(branch)
            if rows is not None and len(rows):
                self.dataChanged.emit(self._where(rows[0]), self._where(rows[len(rows) - 1]))
        for id_ in shown:
            index = self._where(id_)
            self.dataChanged.emit(index, index)


_COLORED: Final = ((Stage, ROOT), (Persona, PERSONAS))
