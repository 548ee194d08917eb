"""Edits: changes of a map as data, each with an exact inverse and the ids it changed."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cache, singledispatch
from typing import TypeVar

from journey_editor.errors import EditError
from journey_editor.model import rules
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    MAP,
    Experience,
    Link,
    MapInfo,
    Node,
    Note,
    Record,
    Stage,
    Touchpoint,
)
from journey_editor.model.restoring import Before

_R = TypeVar("_R", bound=Node | Link | MapInfo)
Changes = tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class AddNode:
    """Add a stage, persona, touchpoint or note under an id that is free."""

    record: Node


@dataclass(frozen=True, slots=True)
class RemoveNode:
    """Remove a node that nothing refers to any more."""

    id: str


@dataclass(frozen=True, slots=True)
class UpdateNode:
    """Set some fields of a node; also moves it, as `stage`, `at` and `order` are fields."""

    id: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class AddLink:
    """Add a link between two touchpoints under an id that is free."""

    link: Link


@dataclass(frozen=True, slots=True)
class RemoveLink:
    """Remove a link."""

    id: str


@dataclass(frozen=True, slots=True)
class UpdateLink:
    """Set some fields of a link."""

    id: str
    changes: Changes


@dataclass(frozen=True, slots=True)
class SetExperience:
    """Set what a persona lives at a touchpoint; None takes it away."""

    persona: str
    touchpoint: str
    experience: Experience | None


@dataclass(frozen=True, slots=True)
class UpdateMap:
    """Set some of the map's own fields."""

    changes: Changes


@dataclass(frozen=True, slots=True)
class Batch:
    """Several edits in a row, all or none; `label` names them for the undo menu."""

    edits: tuple[Edit, ...]
    label: str = ""


Edit = (
    AddNode | RemoveNode | UpdateNode | AddLink | RemoveLink | UpdateLink | SetExperience | UpdateMap | Batch
)


@dataclass(frozen=True, slots=True)
class Change:
    """What applying an edit gave: the edit that takes it back, and the ids of what is different.

    The map's own fields are named by `MAP`; an experience by its persona and its touchpoint.
    """

    inverse: Edit
    ids: frozenset[str]


def update(id_: str, **changes: object) -> UpdateNode:
    """An `UpdateNode` written as keyword arguments."""
    return UpdateNode(id_, tuple(changes.items()))


def update_link(id_: str, **changes: object) -> UpdateLink:
    """An `UpdateLink` written as keyword arguments."""
    return UpdateLink(id_, tuple(changes.items()))


def update_map(**changes: object) -> UpdateMap:
    """An `UpdateMap` written as keyword arguments."""
    return UpdateMap(tuple(changes.items()))


def apply(journey: JourneyMap, edit: Edit) -> Change:
    """Change the map by the edit, or raise and leave the map as it was.

    What cannot be is an `EditError`; whatever else comes up is a mistake of the program, or no memory.
    """
    before = Before(journey)
    try:
        return _apply(edit, journey, before)
    except EditError:
        raise
    except BaseException:
        before.restore(journey)
        raise


@singledispatch
def _apply(edit: object, journey: JourneyMap, before: Before) -> Change:
    raise EditError(f"{type(edit).__name__} is not an edit of a journey map")


@_apply.register
def _(edit: AddNode, journey: JourneyMap, before: Before) -> Change:
    record = edit.record
    if not isinstance(record, Node):
        raise EditError(f"a {_called(record)} is not a stage, persona, touchpoint or note")
    _require_free(journey, record.id)
    _check(record)
    _require_references(journey, record)
    before.node(record.id, None)
    journey.put_node(record)
    return Change(RemoveNode(record.id), frozenset((record.id,)))


@_apply.register
def _(edit: RemoveNode, journey: JourneyMap, before: Before) -> Change:
    record = _node(journey, edit.id)
    users = [*journey.referring(edit.id)]
    if not isinstance(record, Note | Touchpoint):
        users += journey.referred(edit.id)
    elif isinstance(record, Touchpoint):
        users += [link.target for link in journey.links_from(edit.id)]
    if users:
        raise EditError(f"“{edit.id}” cannot be removed while “{users[0]}” refers to it; remove that first")
    before.node(edit.id, record)
    journey.drop_node(edit.id)
    return Change(AddNode(record), frozenset((edit.id,)))


@_apply.register
def _(edit: UpdateNode, journey: JourneyMap, before: Before) -> Change:
    old = _node(journey, edit.id)
    new = _changed(old, edit.changes)
    _check(new)
    _require_references(journey, new)
    before.node(edit.id, old)
    journey.put_node(new)
    return Change(UpdateNode(edit.id, _were(old, edit.changes)), frozenset((edit.id,)))


@_apply.register
def _(edit: AddLink, journey: JourneyMap, before: Before) -> Change:
    link = edit.link
    _require_free(journey, link.id)
    _check(link)
    _require_ends(journey, link)
    before.link(link.id, None)
    journey.put_link(link)
    return Change(RemoveLink(link.id), frozenset((link.id, link.source, link.target)))


@_apply.register
def _(edit: RemoveLink, journey: JourneyMap, before: Before) -> Change:
    link = _link(journey, edit.id)
    before.link(edit.id, link)
    journey.drop_link(edit.id)
    return Change(AddLink(link), frozenset((link.id, link.source, link.target)))


@_apply.register
def _(edit: UpdateLink, journey: JourneyMap, before: Before) -> Change:
    old = _link(journey, edit.id)
    new = _changed(old, edit.changes)
    _check(new)
    _require_ends(journey, new)
    before.link(edit.id, old)
    journey.put_link(new)
    ids = frozenset((old.id, old.source, old.target, new.source, new.target))
    return Change(UpdateLink(edit.id, _were(old, edit.changes)), ids)


@_apply.register
def _(edit: SetExperience, journey: JourneyMap, before: Before) -> Change:
    if journey.persona(edit.persona) is None:
        raise EditError(f"there is no persona “{edit.persona}”")
    if journey.touchpoint(edit.touchpoint) is None:
        raise EditError(f"there is no touchpoint “{edit.touchpoint}”")
    old = journey.experience(edit.persona, edit.touchpoint)
    before.lived(edit.persona, edit.touchpoint, old)
    if edit.experience is not None:
        if edit.experience.persona != edit.persona:
            raise EditError(
                f"an experience of “{edit.experience.persona}” cannot be set for “{edit.persona}”"
            )
        _check(edit.experience)
        journey.put_experience(edit.touchpoint, edit.experience)
    elif old is not None:
        journey.drop_experience(edit.persona, edit.touchpoint)
    inverse = SetExperience(edit.persona, edit.touchpoint, old)
    return Change(inverse, frozenset((edit.persona, edit.touchpoint)))


@_apply.register
def _(edit: UpdateMap, journey: JourneyMap, before: Before) -> Change:
    old = journey.info
    new = _changed(old, edit.changes)
    _check(new)
    journey.set_info(new)
    return Change(UpdateMap(_were(old, edit.changes)), frozenset((MAP,)))


@_apply.register
def _(edit: Batch, journey: JourneyMap, before: Before) -> Change:
    done: list[Change] = []
    try:
        for part in edit.edits:
            done.append(_apply(part, journey, before))
    except EditError:
        _take_back(done, journey, before)
        raise
    inverse = Batch(tuple(change.inverse for change in reversed(done)), edit.label)
    return Change(inverse, frozenset().union(*(change.ids for change in done)))


def _take_back(done: list[Change], journey: JourneyMap, before: Before) -> None:
    """Undo the parts of a batch, in which nothing can go wrong but what is a mistake of the program."""
    try:
        for change in reversed(done):
            _apply(change.inverse, journey, before)
    except EditError as error:
        raise RuntimeError("half of a batch could not be taken back by its inverses") from error


@cache
def _editable(record_type: type) -> frozenset[str]:
    return frozenset(field.name for field in fields(record_type)) - {"id"}


def _changed(old: _R, changes: Changes) -> _R:
    names = [name for name, _ in changes]
    record_type: type = type(old)
    allowed = _editable(record_type) | ({"id"} if isinstance(old, MapInfo) else set())
    for name in names:
        if name not in allowed or names.count(name) > 1:
            raise EditError(f"“{name}” of a {_called(old)} cannot be set")
    return replace(old, **dict(changes))  # type: ignore[arg-type]  # checked by _check


def _were(old: Node | Link | MapInfo, changes: Changes) -> Changes:
    return tuple((name, getattr(old, name)) for name, _ in changes)


def _called(record: Record) -> str:
    return "map" if isinstance(record, MapInfo) else type(record).__name__.lower()


def _check(record: Record) -> None:
    problem = next(rules.problems(record), None)
    if problem is not None:
        raise EditError(f"{_called(record)} {problem.field}: {problem.message}")


def _require_free(journey: JourneyMap, id_: str) -> None:
    if id_ in journey:
        raise EditError(f"the id “{id_}” is taken")


def _require_references(journey: JourneyMap, record: Node) -> None:
    if isinstance(record, Touchpoint) and journey.stage(record.stage) is None:
        raise EditError(f"there is no stage “{record.stage}” for the touchpoint “{record.id}”")
    if isinstance(record, Note) and record.at is not None:
        target = journey.node(record.at)
        if not isinstance(target, Stage | Touchpoint):
            raise EditError(f"there is no touchpoint or stage “{record.at}” for the note “{record.id}”")


def _require_ends(journey: JourneyMap, link: Link) -> None:
    for end in (link.source, link.target):
        if journey.touchpoint(end) is None:
            raise EditError(f"there is no touchpoint “{end}” for the link “{link.id}”")


def _node(journey: JourneyMap, id_: str) -> Node:
    record = journey.node(id_)
    if record is None:
        raise EditError(f"there is no “{id_}” in this map")
    return record


def _link(journey: JourneyMap, id_: str) -> Link:
    link = journey.link(id_)
    if link is None:
        raise EditError(f"there is no link “{id_}” in this map")
    return link
