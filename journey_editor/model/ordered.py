"""Records in their order, kept so while they change one by one."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from typing import Final, Generic, TypeVar

from journey_editor.model.records import Link, Node

_R = TypeVar("_R", bound=Node | Link)
_FEW: Final = 8
"""Up to so many changes are made in place; for more, sorting an almost sorted list again is faster."""


def place(record: Node | Link) -> tuple[str, str]:
    """What records are sorted by: their order, and for equal ones their ids."""
    return record.order, record.id


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
