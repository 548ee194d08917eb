"""The quick way from JSON to a map, for files with nothing wrong or unknown in them: almost all.

It reads column by column: one member of all touchpoints, then the next. It gives up at the first thing
it is not sure of, and the careful way (`journey_editor.storage.reader`) then reads the file again and
says what it found. What both read they read alike.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain, count, islice, repeat
from operator import attrgetter
from typing import Any, Final, TypeVar

import msgspec
from msgspec import UNSET, UnsetType

from journey_editor.errors import FileError
from journey_editor.model import order, rules
from journey_editor.model.ids import ANONYMOUS, are_legal
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, MapInfo, Metric, Node, Note, Record, Touchpoint
from journey_editor.storage.door import MAX_BYTES
from journey_editor.storage.members import FORMAT, MEMBERS, NAMES, VERSION, Member
from journey_editor.storage.reader import MAX_ELEMENTS, Reader

_R = TypeVar("_R", bound=Record)
_Raw = Any
"""An object as the decoder gives it: its members have the right types, or are `UNSET`."""

_BY_COLUMNS: Final = {"touchpoints": Touchpoint, "notes": Note, "links": Link}
_REFERENCES: Final = frozenset(("stage", "persona", "from", "to", "at"))
# Escapes that may be of control characters or of halves of surrogate pairs, and the end of a text in a
# backslash, after which quotes could not be counted.
_UNUSUAL_ESCAPE = re.compile(rb'\\(?:[bfr]|\\"|u(?:00[0189]|007[fF]|[dD][89a-fA-F]))')
_UNUSUAL_CHARACTER = re.compile(rb"\xc2[\x80-\x9f]")
_BLANK_BEFORE_COLON = re.compile(rb'"[ \t\r\n]+:')


class _UnsureError(Exception):
    """Something is not as in almost all files."""


def read(data: bytes) -> JourneyMap | None:
    """The map in a file, or None when the careful way has to look at it."""
    try:
        return _Reading(data).journey()
    except (_UnsureError, FileError, msgspec.MsgspecError, TypeError, ValueError, RecursionError):
        return None


def _require(is_usual: bool) -> None:
    if not is_usual:
        raise _UnsureError


class _Reading:
    """One reading of one file. `_found` counts the members of all objects that were made use of."""

    def __init__(self, data: bytes) -> None:
        _require(len(data) <= MAX_BYTES)
        self._written = _members_written(data)
        self._root = decoder().decode(data)
        self._found = 0

    def journey(self) -> JourneyMap:
        """The map; raises something or other when the quick way is not enough."""
        frame = self._frame()
        objects = {name: self._objects((self._root,), name) for name in _BY_COLUMNS}
        # Touchpoints come first: what follows relies on their ids.
        nodes: list[Node] = [*frame.stages, *frame.personas]
        nodes += self._touchpoints(frame, objects["touchpoints"])
        nodes += self._notes(frame, objects)
        experiences = self._experiences(frame, objects["touchpoints"])
        links = self._links(objects)
        _require(self._found == self._written)
        _require(len({it.id for it in (*nodes, *links)}) == len(nodes) + len(links))
        return JourneyMap.assembled(frame.info, nodes, experiences, links)

    def _frame(self) -> JourneyMap:
        """The map with its stages and personas only: few, and read the careful way."""
        named = ((name, getattr(self._root, name)) for name in NAMES[MapInfo] if name not in _BY_COLUMNS)
        frame = {name: value for name, value in named if value is not UNSET}
        _require(frame.get("format") == FORMAT)
        _require(type(frame.get("version")) is int and frame["version"] == VERSION)
        self._found += _size(frame)
        reader = Reader()
        journey = reader.journey(frame)
        _require(not reader.unknown)
        return journey

    def _objects(self, owners: Sequence[_Raw], name: str) -> list[_Raw]:
        """The objects in the lists of this name, one list after the other."""
        lists = [found for found in map(attrgetter(name), owners) if found is not UNSET]
        _require(max(map(len, lists), default=0) <= MAX_ELEMENTS)
        self._found += len(lists)
        return list(chain.from_iterable(lists))

    def _touchpoints(self, frame: JourneyMap, objects: list[_Raw]) -> list[Touchpoint]:
        _require({it.id for it in frame.stages}.issuperset([it.stage for it in objects]))
        measured = iter(self._records(Metric, self._objects(objects, "metrics")))
        own = [() if it.metrics is UNSET else tuple(islice(measured, len(it.metrics))) for it in objects]
        return self._records(Touchpoint, objects, metrics=own, order=order.keys(len(objects)))

    def _experiences(self, frame: JourneyMap, touchpoints: list[_Raw]) -> list[tuple[str, Experience]]:
        objects = self._objects(touchpoints, "experiences")
        personas = [it.persona for it in objects]
        _require({it.id for it in frame.personas}.issuperset(personas))
        where = [it.id for it in touchpoints if it.experiences is not UNSET for _ in it.experiences]
        _require(len(set(zip(where, personas, strict=True))) == len(objects))
        return list(zip(where, self._records(Experience, objects), strict=True))

    def _notes(self, frame: JourneyMap, objects: dict[str, list[_Raw]]) -> list[Note]:
        notes = objects["notes"]
        places = {it.id for it in (*frame.stages, *objects["touchpoints"])}
        _require({*places, None, UNSET}.issuperset([it.at for it in notes]))
        return self._records(Note, notes, order=order.keys(len(notes)))

    def _links(self, objects: dict[str, list[_Raw]]) -> list[Link]:
        links = objects["links"]
        ends = {it.id for it in objects["touchpoints"]}
        _require(
            ends.issuperset([it.source for it in links]) and ends.issuperset([it.target for it in links])
        )
        given = [it.id for it in links if it.id is not UNSET]
        _require_ids(given)
        self._found += len(given)
        number = count(1)
        ids = [f"{ANONYMOUS}{next(number)}" if it.id is UNSET else it.id for it in links]
        return self._records(Link, links, id=ids, order=order.keys(len(links)))

    def _records(self, record_type: type[_R], objects: list[_Raw], **given: Iterable[object]) -> list[_R]:
        """The records of objects; `given` are the fields that are not read from them."""
        kind: type = record_type
        checks = dict(rules.checks(kind))
        columns: dict[str, Iterable[object]] = {"extra": repeat(()), **given}
        for member in MEMBERS[kind]:
            if member.field not in given:
                columns[member.field] = self._column(member, objects, checks[member.field])
        records = list(map(object.__new__, repeat(record_type, len(objects))))
        for field, values in columns.items():
            # What a frozen record's own `__init__` does, without the calls: a third of the time.
            deque(map(getattr(record_type, field).__set__, records, values), maxlen=0)
        return records

    def _column(self, member: Member, objects: list[_Raw], check: rules.Check) -> Iterable[object]:
        """One member of all the objects, once its values are known to be legal."""
        values = list(map(attrgetter(member.field), objects))
        # Where a required member is missing, the check of the others trips over it.
        missing = 0 if member.required else values.count(UNSET)
        if values and missing == len(values):
            return repeat(member.default)
        there = [value for value in values if value is not UNSET] if missing else values
        self._found += len(there)
        if there:
            _require_legal(member, there, check)
        return [member.default if value is UNSET else value for value in values] if missing else values


def _members_written(data: bytes) -> int:
    """How many members the objects in a JSON text have, those given twice counted twice.

    A name ends in `":`, and so does nothing else but a quote within a text.
    """
    names = data.count(b'":')
    if names != data.count(b":"):
        _require(_BLANK_BEFORE_COLON.search(data) is None)
    if b"\\" in data:
        _require(_UNUSUAL_ESCAPE.search(data) is None)
        names -= data.count(b'\\":')
    _require(b"\x7f" not in data and _UNUSUAL_CHARACTER.search(data) is None)
    return names


def _size(value: object) -> int:
    """How many members a value has, those of all the objects in it included."""
    if isinstance(value, dict):
        return len(value) + sum(map(_size, value.values()))
    return sum(map(_size, value)) if isinstance(value, list) else 0


def _require_legal(member: Member, values: list[Any], check: rules.Check) -> None:
    """Values of the right type are legal: a reference is looked up elsewhere, a text must not be long.

    No character in the file is unusual, so that a longest text stands for all.
    """
    if member.hint == tuple[str, ...]:
        _require(max(map(len, values)) <= MAX_ELEMENTS)
        _require(not check((max(chain.from_iterable(values), key=len, default=""),)))
    elif member.hint is str and member.name not in _REFERENCES:
        _require(not check(max(values, key=len)))
        if member.name == "id":
            _require_ids(values)
    elif member.name not in _REFERENCES:
        _require(not any(map(check, set(values))))


def _require_ids(given: list[str]) -> None:
    _require(not given or are_legal(given))


@cache
def decoder() -> msgspec.json.Decoder[Any]:
    """Decodes a map into raw objects, and refuses wrong types and unknown members."""
    raw = {name: _list_of(_raw_of(name)) for name in _BY_COLUMNS}
    types: dict[str, Any] = dict.fromkeys(NAMES[MapInfo], Any) | raw
    members = [(name, hint | UnsetType, UNSET) for name, hint in types.items()]
    return msgspec.json.Decoder(msgspec.defstruct("RawMap", members, forbid_unknown_fields=True))


@cache
def list_decoder(name: str) -> msgspec.json.Decoder[list[Any]]:
    """Decodes a list of touchpoints, notes or links into raw objects, as `decoder` does."""
    return msgspec.json.Decoder(_list_of(_raw_of(name)))


@cache
def _raw_of(name: str) -> Any:
    inner = {"metrics": _list_of(_raw(Metric)), "experiences": _list_of(_raw(Experience))}
    return _raw(_BY_COLUMNS[name], **inner if name == "touchpoints" else {})


def _list_of(raw: Any) -> Any:
    return list[raw]


def _raw(record_type: type, **lists: Any) -> Any:
    """The type of the objects that a record is made from; any member may be absent."""
    types = {member.field: member.hint for member in MEMBERS[record_type]} | lists
    return msgspec.defstruct(
        f"Raw{record_type.__name__}",
        [(field, hint | UnsetType, UNSET) for field, hint in types.items()],
        rename={member.field: member.name for member in MEMBERS[record_type]},
        forbid_unknown_fields=True,
        gc=False,
    )
