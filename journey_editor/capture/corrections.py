"""A line that is corrected when other steps have come after it: what it made becomes what it should be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Final

from journey_editor.model.edits import (
    AddLink,
    AddNode,
    Edit,
    RemoveLink,
    SetExperience,
    UpdateLink,
    UpdateMap,
    UpdateNode,
)
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Link, Node, Note, Touchpoint

Names = dict[str, str]
"""Ids that the corrected line alone would give, and those that its things have already."""
_PLACED: Final = frozenset(("id", "order", "extra"))


@dataclass(frozen=True, slots=True)
class Correction:
    """The edits that correct a line, what the line has made by then, and the ids that things keep."""

    edits: tuple[Edit, ...]
    made: tuple[Edit, ...]
    names: Names


def corrected(journey: JourneyMap, old: Sequence[Edit], new: Sequence[Edit]) -> Correction | None:
    """How to make of an old line's things those of a new one.

    Things stay themselves, with all that was attached to them since: a misspelt touchpoint is
    renamed. None when the new line makes things of other kinds, when one of them has gone, or when
    the old line did more than add things; then only taking steps back would undo it. The new line's
    edits are those that it makes when the old line's things are not met by their names.
    """
    after = [edit.record for edit in new if isinstance(edit, AddNode)]
    pairs, more = _pairs([edit.record for edit in old if isinstance(edit, AddNode)], after)
    changes = not old or any(isinstance(edit, UpdateNode | UpdateLink) for edit in old)
    differs = after[:1] != [other for _, other in pairs[:1]]
    if changes or differs or any(id_ not in journey for id_ in added(old)):
        return None
    names = {other.id: one.id for one, other in pairs}
    links = [edit.link for edit in old if isinstance(edit, AddLink)]
    edits: list[Edit] = [AddNode(_named(record, names)) for record in more]
    for one, other in pairs:
        edits += _renamed(one, _named(other, names))
    edits += _unfelt(journey, old, new, names)
    edits += _relinked(links, [edit.link for edit in new if isinstance(edit, AddLink)], names)
    edits += [_about(edit, names) for edit in new if not isinstance(edit, AddNode | AddLink)]
    made = [AddNode(_named(record, names)) for record in after]
    felt = [_about(edit, names) for edit in new if isinstance(edit, SetExperience)]
    kept = [AddLink(_between(edit.link, names)) for edit in new if isinstance(edit, AddLink)]
    return Correction(tuple(edits), (*made, *felt, *kept), names)


def added(edits: Sequence[Edit]) -> frozenset[str]:
    """The ids of the things that edits add."""
    nodes = {edit.record.id for edit in edits if isinstance(edit, AddNode)}
    return frozenset(nodes | {edit.link.id for edit in edits if isinstance(edit, AddLink)})


def _pairs(old: Sequence[Node], new: Sequence[Node]) -> tuple[list[tuple[Node, Node]], list[Node]]:
    """The old things with the new ones that they become, and those that are new altogether."""
    left, pairs, more = list(old), [], []
    for record in new:
        partner = next((one for one in left if type(one) is type(record)), None)
        if partner is None:
            more.append(record)
        else:
            left.remove(partner)
            pairs.append((partner, record))
    return pairs, more


def _named(record: Node, names: Names) -> Node:
    """The record with the ids that it and what it refers to have kept."""
    record = replace(record, id=names.get(record.id, record.id))
    if isinstance(record, Touchpoint):
        return replace(record, stage=names.get(record.stage, record.stage))
    if isinstance(record, Note) and record.at is not None:
        return replace(record, at=names.get(record.at, record.at))
    return record


def _renamed(old: Node, new: Node) -> list[Edit]:
    """What is said differently; anything else that was changed since stays."""
    changes = tuple(
        (field.name, getattr(new, field.name))
        for field in fields(new)
        if field.name not in _PLACED and getattr(new, field.name) != getattr(old, field.name)
    )
    return [UpdateNode(old.id, changes)] if changes else []


def _unfelt(journey: JourneyMap, old: Sequence[Edit], new: Sequence[Edit], names: Names) -> list[Edit]:
    """Emotions that only the old line told, if they are still as it said."""
    told = {
        (names.get(edit.persona, edit.persona), names.get(edit.touchpoint, edit.touchpoint))
        for edit in new
        if isinstance(edit, SetExperience)
    }
    return [
        SetExperience(edit.persona, edit.touchpoint, None)
        for edit in old
        if isinstance(edit, SetExperience)
        and (edit.persona, edit.touchpoint) not in told
        and edit.experience == journey.experience(edit.persona, edit.touchpoint)
    ]


def _relinked(old: Sequence[Link], new: Sequence[Link], names: Names) -> list[Edit]:
    edits: list[Edit] = []
    ends = [_between(link, names) for link in new]
    for link in ends:
        same = next((one for one in old if (one.source, one.target) == (link.source, link.target)), None)
        if same is None:
            edits.append(AddLink(link))
        elif (same.kind, same.share) != (link.kind, link.share):
            edits.append(UpdateLink(same.id, (("kind", link.kind), ("share", link.share))))
            names[link.id] = same.id
        else:
            names[link.id] = same.id
    kept = {(link.source, link.target) for link in ends}
    gone: list[Edit] = [RemoveLink(link.id) for link in old if (link.source, link.target) not in kept]
    return [*gone, *edits]


def _between(link: Link, names: Names) -> Link:
    """The link with the ids that it and its ends have kept."""
    source, target = names.get(link.source, link.source), names.get(link.target, link.target)
    return replace(link, id=names.get(link.id, link.id), source=source, target=target)


def _about(edit: Edit, names: Names) -> Edit:
    """An edit of the new line, about the things that stay."""
    if isinstance(edit, SetExperience):
        persona = names.get(edit.persona, edit.persona)
        felt = None if edit.experience is None else replace(edit.experience, persona=persona)
        return SetExperience(persona, names.get(edit.touchpoint, edit.touchpoint), felt)
    if isinstance(edit, UpdateNode):
        return replace(edit, id=names.get(edit.id, edit.id))
    assert isinstance(edit, UpdateMap | UpdateLink), "a line adds, and changes what is there"
    return edit
