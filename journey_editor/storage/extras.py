"""Members of the long lists that this version does not know, found without reading everything carefully.

Where a part of a list has more names than were made use of, its objects are decoded once more as what they
consist of: names, and values that nobody has looked into. Those of unknown names are read as plain JSON.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import chain, islice
from typing import Any, Final

import msgspec
from msgspec.structs import force_setattr

from journey_editor.model.records import Experience, Metric, Touchpoint
from journey_editor.storage import door, raw
from journey_editor.storage.exact import one_line
from journey_editor.storage.members import LONG, NAMES
from journey_editor.storage.names import UnusualError, colons_in, names_in
from journey_editor.storage.reader import MAX_ELEMENTS, Object, joined
from journey_editor.storage.slices import Cut, numbers

_READ: Final = ("touchpoints", "notes", "experiences", "links")
"""The order in which the careful way comes to speak of them; metrics are in their touchpoints."""
_IN_LIST, _IN_INNER_LIST = 3, 5
"""How deep the values of an object are in the file."""
_LONG: Final = 300
_LONG_NUMBER: Final = re.compile(rb"[0-9]{300}")
_BRACKETS: Final = (b"[", b"{")
_MINUS_ZERO: Final = re.compile(rb"-0(?![.0-9eE])")
_Members = dict[str, msgspec.Raw]


class _Inner(msgspec.Struct):
    """The objects within a touchpoint."""

    metrics: list[_Members] = []
    experiences: list[_Members] = []


def frame(cut: Cut, names: int) -> Object:
    """What is around the long lists of a file with so many names; raises when the quick way is not enough."""
    if cut.is_by_decoder:
        parts = chain.from_iterable(map(cut.lists, LONG))
        if names_in(cut.frame) + sum(map(names_in, parts)) != names:
            raise UnusualError  # a member of the map stands twice, of which the decoder has taken one
    found = door.value(cut.frame.decode())
    if not isinstance(found, dict) or [found.pop(name, []) for name in LONG] != numbers(cut.parts):
        raise UnusualError
    return found


def given(cut: Cut, lists: raw.Lists, parts: dict[str, list[tuple[int, int]]]) -> tuple[str, ...]:
    """Give the objects of the long lists, which nobody else has yet, their unknown members; their paths.

    For `parts` see `raw.Decoded`. Raises something or other when the quick way is not enough.
    """
    search = _Search(lists)
    for name in LONG:
        first = 0
        for text, (end, used) in zip(cut.lists(name), parts[name], strict=True):
            if used < colons_in(text):
                search.look(name, text, names_in(text), first, end)
            first = end
    return tuple([path for kind in _READ for path in search.paths[kind]])


class _Search:
    """Looks for unknown members, and gives them to the records of their objects."""

    def __init__(self, lists: raw.Lists) -> None:
        self.paths: dict[str, list[str]] = {kind: [] for kind in _READ}
        self._lists = lists

    def look(self, name: str, part: bytes, names: int, first: int, end: int) -> None:
        """Look in a part of a list with so many names, from one object to before another."""
        records: list[Any] = getattr(self._lists, name)[first:end]
        if name == "touchpoints":
            self._touchpoints(part, names, records, self._lists.lived[first:end], first)
        else:
            self._flat(name, part, names, records, first)

    def _touchpoints(
        self, part: bytes, names: int, cards: Sequence[Touchpoint], lived: Sequence[raw.Lived], first: int
    ) -> None:
        objects, inner = _objects().decode(part), _inner().decode(part)
        own = [_Told(Touchpoint, one) for one in objects]
        measured = [[_Told(Metric, one) for one in it.metrics] for it in inner]
        felt = [[_Told(Experience, one) for one in it.experiences] for it in inner]
        within = [*chain.from_iterable(measured), *chain.from_iterable(felt)]
        _require_once(names, [*own, *within], _read(own, _IN_LIST) + _read(within, _IN_INNER_LIST))
        told, told_of_lived = self.paths["touchpoints"], self.paths["experiences"]
        for number, (card, its) in enumerate(zip(cards, lived, strict=True)):
            path = f"touchpoints[{first + number}]"
            for place, (one, metric) in enumerate(zip(measured[number], card.metrics, strict=True)):
                told += one.given_to(metric, f"{path}.metrics[{place}]")
            for place, (one, living) in enumerate(zip(felt[number], its.experiences, strict=True)):
                told_of_lived += one.given_to(living, f"{path}.experiences[{place}]")
            told += own[number].given_to(card, path)

    def _flat(self, name: str, part: bytes, names: int, records: Sequence[Any], first: int) -> None:
        """Notes or links, which have no objects in them that are known."""
        own = [_Told(raw.BY_COLUMNS[name], one) for one in _objects().decode(part)]
        _require_once(names, own, _read(own, _IN_LIST))
        for number, (one, record) in enumerate(zip(own, records, strict=True), first):
            self.paths[name] += one.given_to(record, f"{name}[{number}]")


class _Told:
    """What the file has in an object, and which of it is unknown."""

    __slots__ = ("lines", "members", "names")

    def __init__(self, kind: type, members: _Members) -> None:
        self.members = members
        self.names = _unknown(kind, tuple(members))
        self.lines: Sequence[str] = ()

    def given_to(self, record: msgspec.Struct, path: str) -> Sequence[str]:
        """Give a record, which nobody else has yet, its unknown members; their paths."""
        if not self.names:
            return ()
        force_setattr(record, "extra", tuple(zip(self.names, self.lines, strict=True)))
        return [joined(path, name) for name in self.names]


@lru_cache(1_000)
def _unknown(kind: type, names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the names of an object that its kind has not; most objects have the same."""
    unknown = tuple([name for name in names if name not in NAMES[kind]])
    if len(unknown) > MAX_ELEMENTS:
        raise UnusualError
    return unknown


def _read(objects: Iterable[_Told], levels: int) -> int:
    """Read the values of the unknown members; how many names there are in them.

    Raises `FileError` when something is wrong in one.
    """
    more = [one for one in objects if one.names]
    values = [bytes(one.members[name]) for one in more for name in one.names]
    text = b",".join(values)
    lines = iter(_lines(values, text, levels))
    for one in more:
        one.lines = list(islice(lines, len(one.names)))
    return names_in(text)


def _lines(values: list[bytes], text: bytes, levels: int) -> Iterable[str]:
    """Values that are so deep in the file as `one_line` writes them; `text` is all of them."""
    nested = b"[" * levels + text + b"]" * levels
    if values and _is_plain(values, text):
        found = msgspec.json.decode(nested)
        if names_in(msgspec.json.encode(found)) == names_in(text) and not door.is_deep(
            found, door.MAX_NESTING
        ):
            in_one_piece = [
                msgspec.json.format(value, indent=0) if value[:1] in _BRACKETS else value for value in values
            ]
            return b"\n".join(in_one_piece).decode().split("\n")
    read: Any = door.value(nested.decode())
    for _ in range(levels - 1):
        read = read[0]
    return map(one_line, read)


def _is_plain(values: list[bytes], text: bytes) -> bool:
    """Whether the formatter writes values as `one_line` does, and nothing is suspect in them."""
    if b"\\" in text or b"\x7f" in text or b"\xc2" in text:
        return False
    if max(map(len, values)) > _LONG and _LONG_NUMBER.search(text):
        return False
    return b"-0" not in text or not _MINUS_ZERO.search(text)


def _require_once(there: int, objects: Sequence[_Told], names: int) -> None:
    """Raise `UnusualError` when an object has two members of one name, of which only one was taken.

    There are so many names in the part, and `names` of them in unknown values.
    """
    if sum(len(one.members) for one in objects) + names == there:
        return
    # Or a text begins with a colon: all of them are looked at.
    inner = _Inner.__struct_fields__
    values = [value for one in objects for name, value in one.members.items() if name not in inner]
    values += [one.members[name] for one in objects for name in one.names if name in inner]
    names = names_in(msgspec.json.encode([name for one in objects for name in one.names]))
    if sum(len(one.members) for one in objects) + names_in(b",".join(values)) + names != there:
        raise UnusualError


@cache
def _objects() -> msgspec.json.Decoder[list[_Members]]:
    return msgspec.json.Decoder(list[_Members])


@cache
def _inner() -> msgspec.json.Decoder[list[_Inner]]:
    return msgspec.json.Decoder(list[_Inner])
