"""The edit that makes one map of another: so that what another program did is one step to take back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from journey_editor.model.edits import (
    AddLink,
    AddNode,
    Batch,
    Changes,
    Edit,
    RemoveLink,
    RemoveNode,
    SetExperience,
    UpdateMap,
    UpdateNode,
)
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo, Node


def become(old: JourneyMap, new: JourneyMap) -> Edit | None:
    """What makes `new` of `old`; None when they are the same.

    Nothing refers to what is not there, at any step of it.
    """
    edits = [*_links_removed(old, new), *_unlived(old, new), *_nodes(old, new), *_lived(old, new)]
    edits += [AddLink(it) for it in new.links if old.link(it.id) != it]
    changes = _changes(old.info, new.info)
    if changes:
        edits.append(UpdateMap(changes))
    return Batch(tuple(edits)) if edits else None


def _links_removed(old: JourneyMap, new: JourneyMap) -> Iterator[Edit]:
    return (RemoveLink(it.id) for it in old.links if new.link(it.id) != it)


def _unlived(old: JourneyMap, new: JourneyMap) -> Iterator[Edit]:
    for touchpoint, felt in old.experiences().items():
        for it in felt:
            if new.experience(it.persona, touchpoint) is None:
                yield SetExperience(it.persona, touchpoint, None)


def _lived(old: JourneyMap, new: JourneyMap) -> Iterator[Edit]:
    for touchpoint, felt in new.experiences().items():
        for it in felt:
            if old.experience(it.persona, touchpoint) != it:
                yield SetExperience(it.persona, touchpoint, it)


def _nodes(old: JourneyMap, new: JourneyMap) -> Iterator[Edit]:
    """What is referred to comes before what refers to it, and goes after it."""
    for record in _all(new):
        before = old.node(record.id)
        if before is None:
            yield AddNode(record)
        elif before != record:
            yield UpdateNode(record.id, _changes(before, record))
    for record in reversed(_all(old)):
        if new.node(record.id) is None:
            yield RemoveNode(record.id)


def _all(journey: JourneyMap) -> tuple[Node, ...]:
    return (*journey.stages, *journey.personas, *journey.touchpoints, *journey.notes)


def _changes(old: Node | MapInfo, new: Node | MapInfo) -> Changes:
    names = (field.name for field in fields(new))
    return tuple((name, getattr(new, name)) for name in names if getattr(old, name) != getattr(new, name))
