"""The quick way from JSON to a map, for files with nothing wrong or unknown in them: almost all.

It reads column by column: one member of all touchpoints, then the next. It gives up at the first thing
it is not sure of, and the careful way (`journey_editor.storage.reader`) then reads the file again and
says what it found. What both read they read alike.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Sequence
from itertools import chain, count, islice, repeat
from types import NoneType
from typing import Any, Final, Literal, TypeVar, get_args, get_origin

import msgspec

from journey_editor.errors import FileError
from journey_editor.model import order, rules
from journey_editor.model.ids import ANONYMOUS, are_legal
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, Metric, Node, Note, Record, Touchpoint
from journey_editor.storage.door import MAX_BYTES
from journey_editor.storage.members import FORMAT, MEMBERS, NAMES, VERSION, Member
from journey_editor.storage.reader import MAX_ELEMENTS, Reader

Object = dict[str, Any]
"""What the decoder gave, its values not looked at yet."""

_R = TypeVar("_R", bound=Record)

_BY_COLUMNS: Final = frozenset(("touchpoints", "notes", "links"))
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
        return _read(data)
    except (_UnsureError, FileError, msgspec.MsgspecError, LookupError, ValueError, RecursionError):
        return None


def _read(data: bytes) -> JourneyMap:
    _require(len(data) <= MAX_BYTES)
    written = _members_written(data)
    root = msgspec.json.decode(data)
    _require(isinstance(root, dict) and root.get("format") == FORMAT)
    _require(type(root.get("version")) is int and root["version"] == VERSION)
    frame = _frame(root)
    touchpoints, notes, links = (_objects((root,), name) for name in ("touchpoints", "notes", "links"))
    experiences, metrics = (_objects(touchpoints, name) for name in ("experiences", "metrics"))
    in_columns = chain(touchpoints, notes, links, experiences, metrics)
    _require(written == _size(root, _BY_COLUMNS) + sum(map(len, in_columns)))
    # Touchpoints come first: what follows relies on their ids.
    nodes: list[Node] = [*frame.stages, *frame.personas, *_touchpoints(frame, touchpoints, metrics)]
    nodes += _notes(frame, touchpoints, notes)
    lived = _experiences(frame, touchpoints, experiences)
    ways = _links(touchpoints, links)
    _require(len({it.id for it in (*nodes, *ways)}) == len(nodes) + len(ways))
    return JourneyMap.assembled(frame.info, nodes, lived, ways)


def _require(is_usual: bool) -> None:
    if not is_usual:
        raise _UnsureError


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


def _size(value: object, leave_out: frozenset[str] = frozenset()) -> int:
    """How many members a value has, those of all the objects in it included."""
    if isinstance(value, dict):
        return len(value) + sum(_size(item) for name, item in value.items() if name not in leave_out)
    return sum(map(_size, value)) if isinstance(value, list) else 0


def _frame(root: Object) -> JourneyMap:
    """The map with its stages and personas only: few, and read the careful way."""
    reader = Reader()
    frame = reader.journey({name: value for name, value in root.items() if name not in _BY_COLUMNS})
    _require(not reader.unknown)
    return frame


def _objects(owners: Sequence[Object], name: str) -> list[Object]:
    """The objects in the lists of this name, one list after the other."""
    lists: list[Any] = [owner.get(name, []) for owner in owners]
    _require(set(map(type, lists)) <= {list} and max(map(len, lists), default=0) <= MAX_ELEMENTS)
    objects: list[Any] = list(chain.from_iterable(lists))
    _require(set(map(type, objects)) <= {dict})
    return objects


def _touchpoints(frame: JourneyMap, objects: list[Object], metrics: list[Object]) -> list[Touchpoint]:
    _require_among(objects, "stage", {stage.id for stage in frame.stages})
    measured = iter(_records(Metric, metrics))
    own = [tuple(islice(measured, len(item.get("metrics", ())))) for item in objects]
    return _records(Touchpoint, objects, metrics=own, order=order.keys(len(objects)))


def _experiences(
    frame: JourneyMap, touchpoints: list[Object], objects: list[Object]
) -> list[tuple[str, Experience]]:
    _require_among(objects, "persona", {persona.id for persona in frame.personas})
    where = [item["id"] for item in touchpoints for _ in item.get("experiences", ())]
    found = list(zip(where, _records(Experience, objects), strict=True))
    _require(len({(touchpoint, it.persona) for touchpoint, it in found}) == len(found))
    return found


def _notes(frame: JourneyMap, touchpoints: list[Object], objects: list[Object]) -> list[Note]:
    places = {stage.id for stage in frame.stages}.union(item["id"] for item in touchpoints)
    _require_among(objects, "at", {*places, None})
    return _records(Note, objects, order=order.keys(len(objects)))


def _links(touchpoints: list[Object], objects: list[Object]) -> list[Link]:
    ends = {item["id"] for item in touchpoints}
    _require_among(objects, "from", ends)
    _require_among(objects, "to", ends)
    number = count(1)
    given = [item["id"] for item in objects if "id" in item]
    _require_ids(given)
    own = [item["id"] if "id" in item else f"{ANONYMOUS}{next(number)}" for item in objects]
    return _records(Link, objects, id=own, order=order.keys(len(objects)))


def _require_among(objects: list[Object], name: str, known: set[Any]) -> None:
    named = [item.get(name) for item in objects]
    _require(set(map(type, named)) <= {str, NoneType} and known.issuperset(named))


def _require_ids(given: list[Any]) -> None:
    _require(not given or (set(map(type, given)) == {str} and are_legal(given)))


def _records(record_type: type[_R], objects: list[Object], **given: Iterable[object]) -> list[_R]:
    """The records of objects; `given` are the fields that are not read from them."""
    used: set[str] = set().union(*objects)
    _require(used <= NAMES[record_type])
    kind: type = record_type
    checks = dict(rules.checks(kind))
    columns: dict[str, Iterable[object]] = {"extra": repeat(()), **given}
    for member in MEMBERS[record_type]:
        if member.field in given:
            continue
        if member.name in used:
            columns[member.field] = _column(member, objects, checks[member.field])
        else:
            _require(not (objects and member.required))
            columns[member.field] = repeat(member.default)
    records = [object.__new__(record_type) for _ in objects]
    for field, values in columns.items():
        # What a frozen record's own `__init__` does, without the calls: a third of the time.
        deque(map(getattr(record_type, field).__set__, records, values), maxlen=0)
    return records


def _column(member: Member, objects: list[Object], check: rules.Check) -> Iterable[Any]:
    """One member of all the objects, once its values are known to be legal."""
    name, default = member.name, member.default
    values = (
        [item[name] for item in objects] if member.required else [item.get(name, default) for item in objects]
    )
    if member.hint == tuple[str, ...]:
        _require(set(map(type, values)) <= {list, tuple})
        _require_texts(list(chain.from_iterable(values)), lambda longest: check((longest,)))
        return map(tuple, values)
    if member.hint is str and name not in _REFERENCES:
        _require_texts(values, check)
        if name == "id":
            _require_ids(values)
        return values
    _require(set(map(type, values)) <= _types(member.hint))
    if name not in _REFERENCES:
        _require(not any(map(check, set(values))))
    return values


def _require_texts(values: list[Any], check: rules.Check) -> None:
    """Texts are only told apart by their length here, as no character in the file is unusual."""
    _require(set(map(type, values)) <= {str})
    _require(not values or not check(max(values, key=len)))


def _types(hint: Any) -> set[type]:
    """The Python types of the values that a member of this type may have in a file."""
    if get_origin(hint) is Literal:
        return {str}
    members = get_args(hint)
    return set().union(*map(_types, members)) if members else {hint}
