"""The lists of a map as they were written last, so that only what is new is written and proved again.

A record never changes, so what it was written as can stand for it as long as the record itself is in the
map. Lists are kept in pieces of some hundred objects: one after another they are the bytes of the file, and
take no more room than it. Only the last map that was written is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import is_
from typing import Final, NamedTuple

from journey_editor.model.records import Experience, Record

Lived = tuple[Experience, ...]
Write = Callable[[Sequence[Record], Sequence[Lived]], list[str]]
"""Objects as JSON, from records and what is lived at each."""


class Encoded(NamedTuple):
    """Objects as they stand in the file, one after the other.

    `colons` is how many colons there are in their compact encodings; None where there is none of all of them.
    """

    text: bytes
    colons: int | None = None


Encode = Callable[[Sequence[Record], Sequence[Lived]], Encoded]
"""Records, and what is lived at each, as objects."""
MANY: Final = 256
"""Objects in a piece: what one edit costs to write again, and what goes on without a break."""


class Piece:
    """Neighbours in a list: the records, what is lived at each, and the bytes of all together.

    Invariant: `is_proven` only when `text` was parsed and compared with what it stands for.
    """

    __slots__ = ("colons", "is_proven", "lived", "records", "text")

    def __init__(self, records: Sequence[Record], lived: Sequence[Lived], encoded: Encoded) -> None:
        self.records = records
        self.lived = lived
        self.text, self.colons = encoded
        self.is_proven = False

    def is_at(self, place: int, records: Sequence[Record], lived: Sequence[Lived]) -> bool:
        """Whether these very records, with the same lived there, stand at a place of a list."""
        end = place + len(self.records)
        if end > len(records) or not all(map(is_, self.records, records[place:end])):
            return False
        felt = lived[place:end]
        return all(map(is_, self.lived, felt)) or all(map(_are_the_same, self.lived, felt))


_kept: Final[dict[str, list[Piece]]] = {}


def kept(name: str) -> list[Piece]:
    """The list of this name as it was written last."""
    return _kept.get(name, [])


def forget() -> None:
    """Let go of what was written: the next map is written and proved from the beginning."""
    _kept.clear()


def written(name: str, records: Sequence[Record], lived: Sequence[Lived], encode: Encode) -> list[bytes]:
    """The pieces of a list; those that were not in it the last time are made by `encode`."""
    pieces = list(_pieces(kept(name), records, lived, encode))
    _kept[name] = pieces
    return [piece.text for piece in pieces]


def _pieces(
    old: list[Piece], records: Sequence[Record], lived: Sequence[Lived], encode: Encode
) -> Iterator[Piece]:
    beginnings = {id(piece.records[0]): piece for piece in old}
    place, count = 0, len(records)
    while place < count:
        known = beginnings.get(id(records[place]))
        if known is not None and known.is_at(place, records, lived):
            yield known
            place += len(known.records)
            continue
        end = min(place + MANY, count)
        if beginnings:
            # Up to where an old piece begins, which perhaps is as it was.
            ids = map(id, records[place + 1 : place + 2 * MANY])
            end = next((n for n, one in enumerate(ids, place + 1) if one in beginnings), end)
        own, felt = records[place:end], lived[place:end]
        yield Piece(own, felt, encode(own, felt))
        place = end


def _are_the_same(one: Lived, other: Lived) -> bool:
    return len(one) == len(other) and all(map(is_, one, other))
