"""The quick way from JSON to a map, for files with nothing wrong in them: almost all.

It reads column by column: one member of all touchpoints, then the next. It gives up at the first thing
it is not sure of, and the careful way (`journey_editor.storage.reader`) then reads the file again and
says what it found. What both read they read alike.

Whether something is unknown or stands twice is found by counting: what was decoded is encoded again, and
then has to have as many names as the file (`journey_editor.storage.names`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import chain, count, islice, repeat
from operator import attrgetter
from typing import Any, Final, NamedTuple, TypeVar

import msgspec

from journey_editor.errors import FileError
from journey_editor.model import order, rules
from journey_editor.model.ids import ANONYMOUS, are_legal
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, Metric, Node, Note, Record, Touchpoint
from journey_editor.storage import extras, raw
from journey_editor.storage.door import MAX_BYTES
from journey_editor.storage.members import FORMAT, MEMBERS, VERSION, Member
from journey_editor.storage.names import UnusualError, names_in, require_usual
from journey_editor.storage.reader import MAX_ELEMENTS, Object, Reader

_R = TypeVar("_R", bound=Record)
_FEW: Final = 256
_REFERENCES: Final = frozenset(("stage", "persona", "from", "to", "at"))


class Read(NamedTuple):
    """A map, and the paths of its members that this version does not know."""

    journey: JourneyMap
    unknown: tuple[str, ...] = ()


def read(data: bytes) -> Read | None:
    """The map in a file, or None when the careful way has to look at it."""
    try:
        _require(len(data) <= MAX_BYTES)
        names = require_usual(data)
        try:
            root = raw.decoder().decode(data)
            if _written_again(root) != names:
                # Perhaps only defaults that are written out: those are not encoded again.
                _require(_written_again(raw.decoder(keeps=True).decode(data)) == names)
        except (UnusualError, msgspec.ValidationError):
            kept = extras.found(data)
            return _Reading(kept.root, kept.frame, kept.extras).result()
        return _Reading(root, raw.frame(root), {}).result()
    except (UnusualError, FileError, msgspec.MsgspecError, TypeError, ValueError, RecursionError):
        return None


def _written_again(root: raw.Raw) -> int:
    return names_in(msgspec.json.encode(root))


def _require(is_usual: bool) -> None:
    if not is_usual:
        raise UnusualError


class _Reading:
    """One reading of one file: of its lists, of the `frame` around them, and of unknown members."""

    def __init__(self, root: raw.Raw, frame: Object, unknown: dict[str, extras.Extras]) -> None:
        self._root = root
        self._extras = unknown
        _require(frame.get("format") == FORMAT)
        _require(type(frame.get("version")) is int and frame["version"] == VERSION)
        reader = Reader()
        # The map with its stages and personas only: few, and read the careful way.
        self._frame = reader.journey(frame)
        self._unknown = reader.unknown
        _require(not self._unknown or bool(unknown))

    def result(self) -> Read:
        """The map; raises something or other when the quick way is not enough."""
        objects = {name: self._objects((self._root,), name) for name in raw.BY_COLUMNS}
        # Touchpoints come first: what follows relies on their ids.
        nodes: list[Node] = [*self._frame.stages, *self._frame.personas]
        nodes += self._touchpoints(objects["touchpoints"])
        nodes += self._notes(objects)
        experiences = self._experiences(objects["touchpoints"])
        links = self._links(objects)
        _require(len({it.id for it in nodes} | {it.id for it in links}) == len(nodes) + len(links))
        journey = JourneyMap.assembled(self._frame.info, nodes, experiences, links)
        return Read(journey, tuple(self._unknown) + extras.paths(self._extras))

    def _objects(self, owners: Sequence[raw.Raw], name: str) -> list[raw.Raw]:
        """The objects in the lists of this name, one list after the other."""
        lists = list(map(attrgetter(name), owners))
        _require(max(map(len, lists), default=0) <= MAX_ELEMENTS)
        return list(chain.from_iterable(lists))

    def _touchpoints(self, objects: list[raw.Raw]) -> list[Touchpoint]:
        _require({it.id for it in self._frame.stages}.issuperset([it.stage for it in objects]))
        measured = iter(self._records(Metric, "metrics", self._objects(objects, "metrics")))
        own = [tuple(islice(measured, len(it.metrics))) for it in objects]
        return self._records(Touchpoint, "touchpoints", objects, metrics=own, order=order.keys(len(objects)))

    def _experiences(self, touchpoints: list[raw.Raw]) -> list[tuple[str, Experience]]:
        objects = self._objects(touchpoints, "experiences")
        personas = [it.persona for it in objects]
        _require({it.id for it in self._frame.personas}.issuperset(personas))
        where = [it.id for it in touchpoints for _ in it.experiences]
        _require(len(set(zip(where, personas, strict=True))) == len(objects))
        return list(zip(where, self._records(Experience, "experiences", objects), strict=True))

    def _notes(self, objects: dict[str, list[raw.Raw]]) -> list[Note]:
        notes = objects["notes"]
        places = {it.id for it in (*self._frame.stages, *objects["touchpoints"])}
        _require({*places, None}.issuperset([it.at for it in notes]))
        return self._records(Note, "notes", notes, order=order.keys(len(notes)))

    def _links(self, objects: dict[str, list[raw.Raw]]) -> list[Link]:
        links = objects["links"]
        ends = {it.id for it in objects["touchpoints"]}
        _require(
            ends.issuperset([it.source for it in links]) and ends.issuperset([it.target for it in links])
        )
        _require_ids([it.id for it in links if it.id is not None])
        number = count(1)
        ids = [f"{ANONYMOUS}{next(number)}" if it.id is None else it.id for it in links]
        return self._records(Link, "links", links, id=ids, order=order.keys(len(links)))

    def _records(
        self, record_type: type[_R], name: str, objects: list[raw.Raw], **given: Iterable[object]
    ) -> list[_R]:
        """The records of objects; `given` are the fields that are not read from them."""
        kind: type = record_type
        checks = dict(rules.checks(kind))
        members = [member for member in MEMBERS[kind] if member.field not in given]
        given["extra"] = self._extras[name].own if name in self._extras else repeat(())
        others = {field: iter(values) for field, values in given.items()}
        read = attrgetter(*[member.field for member in members])
        records: list[_R] = []
        # A few at a time, so that all of them stay in the processor's cache: half the time.
        for start in range(0, len(objects), _FEW):
            columns = list(zip(*map(read, objects[start : start + _FEW]), strict=True))
            few = list(map(object.__new__, repeat(record_type, len(columns[0]))))
            for member, values in zip(members, columns, strict=True):
                _require_legal(member, values, checks[member.field])
                # What a frozen record's own `__init__` does, without the calls: a third of the time.
                deque(map(getattr(record_type, member.field).__set__, few, values), maxlen=0)
            for field, rest in others.items():
                deque(map(getattr(record_type, field).__set__, few, rest), maxlen=0)
            records += few
        return records


def _require_legal(member: Member, values: Sequence[Any], check: rules.Check) -> None:
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


def _require_ids(given: Sequence[str]) -> None:
    _require(not given or are_legal(given))
