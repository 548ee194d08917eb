"""The rows a view shows, as ids, and the few steps that turn them into those it should show."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex

_MOST_MOVES: Final = 60
"""More rows than this are rather laid out anew than moved one by one."""
_FEW: Final = 500
"""So many ids are looked for one by one."""


@dataclass(frozen=True, slots=True)
class Removed:
    """The rows from `first` to `last` go."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Moved:
    """The row at `source` goes before the one that is at `before` now."""

    source: int
    before: int


@dataclass(frozen=True, slots=True)
class Inserted:
    """New rows come in, the first of them at `first`."""

    first: int
    ids: tuple[str, ...]


Step = Removed | Moved | Inserted


def steps(old: Sequence[str], new: Sequence[str]) -> list[Step]:
    """How one order of distinct ids becomes another, one step after the other, with the fewest moves."""
    found: list[Step] = []
    wanted = set(new)
    here = [id_ for id_ in old if id_ in wanted]
    found += (Removed(first, last) for first, last in _runs_gone(old, wanted))
    known = set(here)
    order = [id_ for id_ in new if id_ in known]
    if order != here:
        found += _moves(here, order)
    place = 0
    while place < len(new):
        end = place
        while end < len(new) and new[end] not in known:
            end += 1
        if end > place:
            found.append(Inserted(place, tuple(new[place:end])))
        place = end + 1
    return found


def _runs_gone(old: Sequence[str], wanted: set[str]) -> Iterator[tuple[int, int]]:
    """The runs of rows that are not wanted, from the last to the first."""
    last = len(old) - 1
    while last >= 0:
        first = last
        while first >= 0 and old[first] not in wanted:
            first -= 1
        if first < last:
            yield first + 1, last
        last = first - 1


def _moves(here: list[str], order: list[str]) -> Iterator[Moved]:
    rank = {id_: place for place, id_ in enumerate(order)}
    staying = {order[place] for place in _longest_rise([rank[id_] for id_ in here])}
    now = list(here)
    for place, id_ in enumerate(order):
        if id_ in staying:
            continue
        source = now.index(id_)
        before = now.index(order[place - 1]) + 1 if place else 0
        if before != source:
            yield Moved(source, before)
            now.insert(before - (source < before), now.pop(source))


def _longest_rise(numbers: Sequence[int]) -> list[int]:
    """The longest rising part of a sequence of distinct numbers, by patience sorting."""
    tops: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for place, number in enumerate(numbers):
        pile = bisect_left(tops, number)
        before.append(at[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [number]
        at[pile : pile + 1] = [place]
    rise: list[int] = []
    place = at[-1] if at else -1
    while place >= 0:
        rise.append(numbers[place])
        place = before[place]
    return rise[::-1]


class ShownRows:
    """The ids that a model shows below each other under one parent. No id is in it twice.

    `indexes` is for the model to keep the rows' indexes in; it is None again after every change.
    """

    __slots__ = ("_ids", "_places", "indexes")

    def __init__(self, ids: Sequence[str] = ()) -> None:
        self._ids = list(ids)
        self._places: dict[str, int] | None = None
        self.indexes: list[QModelIndex] | None = None

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, row: int) -> str:
        return self._ids[row]

    @property
    def ids(self) -> tuple[str, ...]:
        """All ids from top to bottom."""
        return tuple(self._ids)

    def place(self, id_: str) -> int | None:
        """The row of an id; None when it is not shown."""
        if self._places is None:
            self._places = {id_: place for place, id_ in enumerate(self._ids)}
        return self._places.get(id_)

    def places(self, ids: Collection[str]) -> list[int]:
        """The rows of those of some ids that are shown, from top to bottom."""
        if len(ids) > _FEW:
            wanted = frozenset(ids)
            return [row for row, id_ in enumerate(self._ids) if id_ in wanted]
        return sorted(row for id_ in ids if (row := self.place(id_)) is not None)

    def replace(self, ids: Sequence[str]) -> None:
        """Show other ids; who calls this tells the views."""
        self._ids = list(ids)
        self._forget()

    def insert(self, row: int, ids: Sequence[str]) -> None:
        """Put ids in; who calls this tells the views."""
        self._ids[row:row] = ids
        self._forget()

    def take(self, first: int, last: int) -> list[str]:
        """Take the ids from one row to another out and return them; who calls this tells the views."""
        taken = self._ids[first : last + 1]
        del self._ids[first : last + 1]
        self._forget()
        return taken

    def _forget(self) -> None:
        self._places = None
        self.indexes = None

    def become(self, model: QAbstractItemModel, parent: QModelIndex, ids: Sequence[str]) -> bool:
        """Show these ids instead, telling the model's views of every step; False when nothing differs.

        Raises ValueError when it would take very many moves; then nothing has been done.
        """
        if self._ids == list(ids):
            return False
        found = steps(self._ids, ids)
        if sum(isinstance(step, Moved) for step in found) > _MOST_MOVES:
            raise ValueError("too many rows move")
        for step in found:
            self._take_step(model, parent, step)
        return True

    def _take_step(self, model: QAbstractItemModel, parent: QModelIndex, step: Step) -> None:
        if isinstance(step, Removed):
            model.beginRemoveRows(parent, step.first, step.last)
            self.take(step.first, step.last)
            model.endRemoveRows()
        elif isinstance(step, Inserted):
            model.beginInsertRows(parent, step.first, step.first + len(step.ids) - 1)
            self.insert(step.first, step.ids)
            model.endInsertRows()
        else:
            model.beginMoveRows(parent, step.source, step.source, parent, step.before)
            moved = self.take(step.source, step.source)
            self.insert(step.before - (step.source < step.before), moved)
            model.endMoveRows()


def lay_out(model: QAbstractItemModel, rows: ShownRows, ids: Sequence[str]) -> None:
    """Show these ids in a list or table at once; what views remember of a row stays with its id."""
    model.layoutAboutToBeChanged.emit()
    before = model.persistentIndexList()
    were = [rows[index.row()] for index in before]
    rows.replace(ids)
    after = []
    for index, id_ in zip(before, were, strict=True):
        row = rows.place(id_)
        after.append(QModelIndex() if row is None else model.index(row, index.column()))
    model.changePersistentIndexList(before, after)
    model.layoutChanged.emit()
