"""The careful way from JSON to a map: keeps what it does not know, and names the place of what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Final, NoReturn, TypeVar

from journey_editor.errors import FileError
from journey_editor.model import ids, order, rules
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Experience,
    Extra,
    Lane,
    Link,
    MapInfo,
    Metric,
    Node,
    Note,
    Record,
    Review,
    Stage,
    Touchpoint,
    View,
)
from journey_editor.storage.exact import Json, one_line
from journey_editor.storage.members import CALLED, MEMBERS, NAMES, NODES, Member
from journey_editor.translation import grouped, tr

MAX_ELEMENTS: Final = 100_000
_LONGEST_NAME: Final = 60

_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*\Z")
NESTED: Final = frozenset(("metrics", "lanes", "views", "review"))
"""Members that are records, or lists of records, themselves."""
LISTED: Final[dict[str, type[Metric | Lane | View]]] = {"metrics": Metric, "lanes": Lane, "views": View}
_R = TypeVar("_R", bound=Record)
Object = dict[str, Json]


class Reader:
    """Reads one map; holds what is known so far of its ids and unknown members."""

    def __init__(self) -> None:
        self.unknown: list[str] = []
        self.returns = 0
        """How many texts had carriage returns, which have become plain line breaks."""
        self._places: dict[str, str] = {}
        self._anonymous = 0

    def journey(self, root: Object) -> JourneyMap:
        """The map of a file's object, or `FileError` with the path of the first thing wrong."""
        journey = JourneyMap(self._record(MapInfo, root, ""))
        self._require_unique_lanes(journey.info)
        self._require_unique_views(journey.info)
        for name in NODES:
            self._read_nodes(journey, name, root)
        for path, item in self._items(root, "touchpoints", ""):
            self._read_experiences(journey, path, item)
        self._read_links(journey, root)
        return journey

    def _read_nodes(self, journey: JourneyMap, name: str, root: Object) -> None:
        items = list(self._items(root, name, ""))
        for (path, item), key in zip(items, order.keys(len(items)), strict=True):
            record = self._record(NODES[name], item, path, order=key)
            self._take_id(record.id, path)
            self._require_target(journey, record, path)
            journey.put_node(record)

    def _read_links(self, journey: JourneyMap, root: Object) -> None:
        items = list(self._items(root, "links", ""))
        for (path, item), key in zip(items, order.keys(len(items)), strict=True):
            link = self._record(Link, item, path, order=key)
            for name, end in (("from", link.source), ("to", link.target)):
                if journey.touchpoint(end) is None:
                    _refuse(
                        f"{path}.{name}",
                        tr("there is no touchpoint “{id}”; add it or correct the id", id=end),
                    )
            if not link.id.startswith(ids.ANONYMOUS):
                self._take_id(link.id, path)
            journey.put_link(link)

    def _read_experiences(self, journey: JourneyMap, path: str, item: Object) -> None:
        seen = set()
        for place, inner in self._items(item, "experiences", path):
            experience = self._record(Experience, inner, place)
            if journey.persona(experience.persona) is None:
                unknown = tr("there is no persona “{id}”; add it or correct the id", id=experience.persona)
                _refuse(f"{place}.persona", unknown)
            if experience.persona in seen:
                twice = tr(
                    "“{id}” has an experience here already; remove one of the two", id=experience.persona
                )
                _refuse(f"{place}.persona", twice)
            seen.add(experience.persona)
            journey.put_experience(str(item["id"]), experience)

    def _require_target(self, journey: JourneyMap, record: Node, path: str) -> None:
        if isinstance(record, Touchpoint) and journey.stage(record.stage) is None:
            unknown = tr("there is no stage “{id}”; add it or correct the id", id=record.stage)
            _refuse(f"{path}.stage", unknown)
        if (
            isinstance(record, Note)
            and record.at is not None
            and not isinstance(journey.node(record.at), Stage | Touchpoint)
        ):
            unknown = tr("there is no touchpoint or stage “{id}”; add it or correct the id", id=record.at)
            _refuse(f"{path}.at", unknown)

    def _require_unique_lanes(self, info: MapInfo) -> None:
        seen: dict[str, int] = {}
        for index, lane in enumerate(info.lanes or ()):
            if lane.id in seen:
                twice = tr(
                    "the id “{id}” is that of {place} already; choose another",
                    id=lane.id,
                    place=f"lanes[{seen[lane.id]}]",
                )
                _refuse(f"lanes[{index}].id", twice)
            if lane.id:
                seen[lane.id] = index

    def _require_unique_views(self, info: MapInfo) -> None:
        seen: dict[str, int] = {}
        for index, name in enumerate(view.name for view in info.views):
            first = seen.setdefault(name, index)
            if first < index:
                twice = f"the name “{name}” is that of views[{first}] already; choose another"
                _refuse(f"views[{index}].name", twice)

    def _take_id(self, id_: str, path: str) -> None:
        if id_ in self._places:
            _refuse(
                f"{path}.id",
                tr(
                    "the id “{id}” is that of {place} already; choose another",
                    id=id_,
                    place=self._places[id_],
                ),
            )
        self._places[id_] = path

    def _items(self, owner: Object, name: str, path: str) -> Iterator[tuple[str, Object]]:
        """The objects of a list with their paths; none when the list is absent."""
        place = joined(path, name)
        value = owner.get(name, [])
        if not isinstance(value, list):
            _refuse(place, tr("{value} is not a list; put the elements into [ ]", value=rules.shown(value)))
        require_few(value, place)
        for index, item in enumerate(value):
            yield f"{place}[{index}]", _an_object(item, f"{place}[{index}]")

    def _record(self, record_type: type[_R], item: Object, path: str, **given: object) -> _R:
        """The record of one object; `given` are fields that are not in the file."""
        for member in MEMBERS[record_type]:
            if member.name in item:
                given[member.field] = self._field(record_type, member, item, path)
            elif member.required:
                _refuse(joined(path, member.name), missing(record_type))
        if record_type is Link and "id" not in given:
            self._anonymous += 1
            given["id"] = f"{ids.ANONYMOUS}{self._anonymous}"
        make: Callable[..., _R] = record_type
        return make(**given, extra=self._extra(record_type, item, path))

    def _field(self, record_type: type, member: Member, item: Object, path: str) -> object:
        written = item[member.name]
        if member.name in NESTED and written is not None:
            return self._nested(member.name, item, path)
        if isinstance(written, list):
            require_few(written, joined(path, member.name))
        value = self._plain(written)
        if isinstance(value, float) and value.is_integer() and member.hint in (int, int | None):
            value = int(value)  # JSON knows one kind of number only, and some programs write 3.0 for 3
        message = problem_with(record_type, member, value)
        if message:
            _refuse(joined(path, member.name), tr("{problem}; make it smaller", problem=message))
        return value

    def _nested(self, name: str, item: Object, path: str) -> object:
        if name == "review":
            place = joined(path, name)
            return self._record(Review, _an_object(item[name], place), place)
        kind = LISTED[name]
        return tuple(self._record(kind, inner, place) for place, inner in self._items(item, name, path))

    def _plain(self, value: Json) -> object:
        """The value as a record holds it."""
        if isinstance(value, float):
            return float(value)
        if isinstance(value, str) and "\r" in value:
            self.returns += 1
            return value.replace("\r\n", "\n").replace("\r", "\n")
        if isinstance(value, list):
            return tuple(map(self._plain, value))
        return value

    def _extra(self, record_type: type, item: Object, path: str) -> Extra:
        unknown = [name for name in item if name not in NAMES[record_type]]
        require_few(unknown, path)
        self.unknown += (joined(path, name) for name in unknown)
        return tuple((name, one_line(item[name])) for name in unknown)


def joined(path: str, name: str) -> str:
    """The path of a member of the object at a path; a name that is very long is not shown in full."""
    way = _way_to(name)
    return way[1:] if not path and way[0] == "." else path + way


@lru_cache(1_000)
def _way_to(name: str) -> str:
    if len(name) > _LONGEST_NAME:
        name = f"{name[:_LONGEST_NAME]}…"
    return f".{name}" if _PLAIN_NAME.match(name) else f"[{one_line(name)}]"


def missing(record_type: type) -> str:
    """What is wrong with an object that lacks a member."""
    return tr("this is missing; every {record} needs it", record=CALLED[record_type])


def problem_with(record_type: type, member: Member, value: object) -> str:
    """What is wrong with a value, as a record would hold it, of a member that is no record itself."""
    if member.name == "id" and record_type is Link and str(value).startswith(ids.ANONYMOUS):
        return not_an_id(value)
    return _checks(record_type)[member.field](value)


@cache
def _checks(record_type: type) -> dict[str, rules.Check]:
    return dict(rules.checks(record_type))


def not_an_id(value: object) -> str:
    """What is wrong with a value where an id has to stand."""
    return tr("{value} is not an id: 1 to 64 of A-Z a-z 0-9 - _ .", value=rules.shown(value))


def require_few(elements: Sequence[object], path: str) -> None:
    """Raise `FileError` for a list with more elements than a map may have."""
    if len(elements) > MAX_ELEMENTS:
        many = tr(
            "{count} elements are more than {most}; split the map into several",
            count=grouped(len(elements)),
            most=grouped(MAX_ELEMENTS),
        )
        _refuse(path, many)


def _an_object(value: Json, path: str) -> Object:
    if not isinstance(value, dict):
        _refuse(
            path,
            tr(
                "{value} is not an object; write its members in {braces}",
                value=rules.shown(value),
                braces="{ }",
            ),
        )
    return value


def _refuse(path: str, message: str) -> NoReturn:
    raise FileError(message, path)
