"""The careful way from JSON to a map: keeps what it does not know, and names the place of what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
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

_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*\Z")
_NESTED: Final = frozenset(("metrics", "lanes", "views", "review"))
_LISTED: Final[dict[str, type[Metric | Lane | View]]] = {"metrics": Metric, "lanes": Lane, "views": View}
_CHECKS: Final = {kind: dict(rules.checks(kind)) for kind in CALLED}
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
                missing = tr("there is no persona “{id}”; add it or correct the id", id=experience.persona)
                _refuse(f"{place}.persona", missing)
            if experience.persona in seen:
                twice = tr(
                    "“{id}” has an experience here already; remove one of the two", id=experience.persona
                )
                _refuse(f"{place}.persona", twice)
            seen.add(experience.persona)
            journey.put_experience(str(item["id"]), experience)

    def _require_target(self, journey: JourneyMap, record: Node, path: str) -> None:
        if isinstance(record, Touchpoint) and journey.stage(record.stage) is None:
            missing = tr("there is no stage “{id}”; add it or correct the id", id=record.stage)
            _refuse(f"{path}.stage", missing)
        if (
            isinstance(record, Note)
            and record.at is not None
            and not isinstance(journey.node(record.at), Stage | Touchpoint)
        ):
            missing = tr("there is no touchpoint or stage “{id}”; add it or correct the id", id=record.at)
            _refuse(f"{path}.at", missing)

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
        named = [view.name for view in info.views]
        for index, name in enumerate(named):
            first = named.index(name)
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
        place = _joined(path, name)
        value = owner.get(name, [])
        if not isinstance(value, list):
            _refuse(place, tr("{value} is not a list; put the elements into [ ]", value=rules.shown(value)))
        if len(value) > MAX_ELEMENTS:
            many = tr(
                "{count} elements are more than {most}; split the map into several",
                count=grouped(len(value)),
                most=grouped(MAX_ELEMENTS),
            )
            _refuse(place, many)
        for index, item in enumerate(value):
            yield f"{place}[{index}]", _an_object(item, f"{place}[{index}]")

    def _record(self, record_type: type[_R], item: Object, path: str, **given: object) -> _R:
        """The record of one object; `given` are fields that are not in the file."""
        for member in MEMBERS[record_type]:
            if member.name in item:
                given[member.field] = self._field(record_type, member, item, path)
            elif member.required:
                needs = tr("this is missing; a {record} needs it", record=CALLED[record_type])
                _refuse(_joined(path, member.name), needs)
        if record_type is Link and "id" not in given:
            self._anonymous += 1
            given["id"] = f"{ids.ANONYMOUS}{self._anonymous}"
        make: Callable[..., _R] = record_type
        return make(**given, extra=self._extra(record_type, item, path))

    def _field(self, record_type: type, member: Member, item: Object, path: str) -> object:
        written = item[member.name]
        if member.name in _NESTED and written is not None:
            return self._nested(member.name, item, path)
        value = self._plain(written)
        if isinstance(value, float) and value.is_integer() and member.hint in (int, int | None):
            value = int(value)  # JSON knows one kind of number only, and some programs write 3.0 for 3
        message = _CHECKS[record_type][member.field](value)
        if member.name == "id" and record_type is Link and str(value).startswith(ids.ANONYMOUS):
            message = tr("{value} is not an id: 1 to 64 of A-Z a-z 0-9 - _ .", value=rules.shown(value))
        if message:
            _refuse(_joined(path, member.name), tr("{problem}; correct it", problem=message))
        return value

    def _nested(self, name: str, item: Object, path: str) -> object:
        if name == "review":
            place = _joined(path, name)
            return self._record(Review, _an_object(item[name], place), place)
        kind = _LISTED[name]
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
        self.unknown += (_joined(path, name) for name in unknown)
        return tuple((name, one_line(item[name])) for name in unknown)


def _joined(path: str, name: str) -> str:
    if not _PLAIN_NAME.match(name):
        return f"{path}[{one_line(name)}]"
    return f"{path}.{name}" if path else name


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
