"""The objects of a map as they were written last, so that only what is new is written and proved again.

A record never changes, so what it was written as can stand for it as long as the record itself is in the
map. Only the last map that was written is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from operator import is_
from typing import Final

from journey_editor.model.records import Experience, Record

Lived = tuple[Experience, ...]
Write = Callable[[Sequence[Record], Sequence[Lived]], list[str]]
"""Objects as JSON, from records and what is lived at each."""
Encode = Callable[[Sequence[Record], Sequence[Lived]], list[bytes]]
"""The same as bytes."""


class Pieces:
    """The objects of one list: the records, what is lived at each, and the bytes of both together.

    Invariant: `proven[n]` is 1 only when `written[n]` was parsed and compared with what it stands for.
    """

    __slots__ = ("lived", "proven", "records", "written")

    def __init__(
        self,
        records: Sequence[Record] = (),
        lived: Sequence[Lived] = (),
        written: Sequence[bytes] = (),
        proven: Iterable[int] = (),
    ) -> None:
        self.records = records
        self.lived = lived
        self.written = written
        self.proven = bytearray(proven)

    def places(self, records: Sequence[Record], lived: Sequence[Lived]) -> Sequence[int]:
        """Where each of the records is here, with the same lived there; -1 where it is not."""
        own, count = self.lived, len(self.records)
        if records is self.records and all(map(is_, lived, own)):
            return range(count)
        if not count:
            return [-1] * len(records)
        at = dict(zip(map(id, self.records), range(count), strict=True))
        found = map(at.get, map(id, records), repeat(-1))
        return [
            place if place < 0 or one is own[place] or _are_the_same(one, own[place]) else -1
            for place, one in zip(found, lived, strict=True)
        ]


_NONE: Final = Pieces()
_kept: Final[dict[str, Pieces]] = {}


def kept(name: str) -> Pieces:
    """The list of this name as it was written last."""
    return _kept.get(name, _NONE)


def forget() -> None:
    """Let go of what was written: the next map is written and proved from the beginning."""
    _kept.clear()


def written(name: str, records: Sequence[Record], lived: Sequence[Lived], encode: Encode) -> Sequence[bytes]:
    """The objects of a list; those that were not in it the last time are made by `encode`."""
    old = kept(name)
    places = old.places(records, lived)
    new = [n for n, place in enumerate(places) if place < 0]
    if len(new) == len(records):
        objects, proven = encode(records, lived), [0] * len(records)
    else:
        fresh = iter(encode([records[n] for n in new], [lived[n] for n in new]))
        own, was_proven = old.written, old.proven
        objects = [next(fresh) if place < 0 else own[place] for place in places]
        proven = [0 if place < 0 else was_proven[place] for place in places]
    _kept[name] = Pieces(records, lived, objects, proven)
    return objects


def _are_the_same(one: Lived, other: Lived) -> bool:
    return len(one) == len(other) and all(map(is_, one, other))
