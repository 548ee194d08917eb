"""Records in their order, kept so while they change one by one."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Final, Generic, TypeVar

from journey_editor.model.records import Link, Node, Note, Touchpoint

_R = TypeVar("_R", bound=Node | Link)
_K = TypeVar("_K", bound=Touchpoint | Note | Link)
_FEW: Final = 8
"""Up to so many changes are made in place; for more, sorting an almost sorted list again is faster."""

place: Final[Callable[[Node | Link], tuple[str, str]]] = attrgetter("order", "id")
"""What records are sorted by: their order, and for equal ones their ids."""


class Ordered(Generic[_R]):
    """Some records sorted by `place`. Changes are made when somebody asks, so many cost as much as one."""

    __slots__ = ("_come", "_gone", "_records")

    def __init__(self, records: Iterable[_R]) -> None:
        self._records: tuple[_R, ...] = tuple(sorted(records, key=place))
        self._gone: dict[str, _R] = {}
        self._come: dict[str, _R] = {}

    @property
    def records(self) -> tuple[_R, ...]:
        """The records in their order; the same tuple until one changes."""
        if self._gone or self._come:
            # At once, so that whatever breaks in here leaves the one or the other.
            self._records, self._gone, self._come = self._merged(), {}, {}
        return self._records

    def add(self, record: _R) -> None:
        """Take in a record whose id is not among the others."""
        self._come[record.id] = record

    def drop(self, record: _R) -> None:
        """Leave out a record that is among the others."""
        if self._come.pop(record.id, None) is None:
            self._gone[record.id] = record

    def _merged(self) -> tuple[_R, ...]:
        if len(self._gone) + len(self._come) > _FEW:
            left = [record for record in self._records if record.id not in self._gone]
            return tuple(sorted((*left, *self._come.values()), key=place))
        found = list(self._records)
        for record in self._gone.values():
            del found[bisect_left(found, place(record), key=place)]
        for record in self._come.values():
            insort(found, record, key=place)
        return tuple(found)


class Groups(Generic[_K]):
    """Records by what they refer to, each group sorted by `place`.

    Of a large map's groups most are of one record or two. A group is therefore the record itself, a tuple of
    some, or `Ordered` where there are so many that changing a tuple would take long.
    """

    __slots__ = ("_groups", "_of")

    def __init__(self, of: Callable[[_K], str | None], records: Iterable[_K]) -> None:
        """`of` tells what a record refers to; the records are in their order."""
        self._of = of
        self._groups: dict[str | None, _K | tuple[_K, ...] | Ordered[_K]] = {}
        several: dict[str | None, list[_K]] = {}
        for record in records:
            key = of(record)
            first = self._groups.setdefault(key, record)
            if first is not record:
                several.setdefault(key, [first]).append(record)  # type: ignore[list-item]
        for key, group in several.items():
            self._groups[key] = tuple(group) if len(group) <= _FEW else Ordered(group)

    def about(self, key: str | None) -> tuple[_K, ...]:
        """The records that refer to this, in their order."""
        group = self._groups.get(key, ())
        if isinstance(group, tuple):
            return group
        return group.records if isinstance(group, Ordered) else (group,)

    def add(self, record: _K) -> None:
        """Take in a record that is not among the others."""
        key = self._of(record)
        group = self._groups.get(key)
        if isinstance(group, Ordered):
            group.add(record)
        elif group is None:
            self._groups[key] = record
        else:
            several = sorted((*self.about(key), record), key=place)
            self._groups[key] = tuple(several) if len(several) <= _FEW else Ordered(several)

    def drop(self, record: _K) -> None:
        """Leave out a record that is among the others."""
        key = self._of(record)
        group = self._groups.get(key)
        if isinstance(group, Ordered):
            group.drop(record)
            return
        left = tuple([one for one in self.about(key) if one.id != record.id])
        if left:
            self._groups[key] = left if len(left) > 1 else left[0]
        else:
            del self._groups[key]
