"""What an edit has done, in a sentence for somebody who does not see it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from journey_editor.editing.heard import words
from journey_editor.editing.heard.spots import Spot, Spots
from journey_editor.editing.tools.emotion import level_word
from journey_editor.model.edits import (
    AddLink,
    AddNode,
    Batch,
    Edit,
    RemoveLink,
    RemoveNode,
    SetExperience,
    UpdateNode,
)
from journey_editor.model.records import Link, Node, Note, Persona, Stage, Touchpoint
from journey_editor.translation import later, tr, tr_n

_PLACES: Final = frozenset({"stage", "at", "order"})
_RANKS: Final = (Stage, Persona, Touchpoint, Note)
"""Of several things that are gone or new, the one of the first kind is named."""
_Done = tuple[Edit, Edit]
"""A single edit and what takes it back, which knows what was there before."""


def told(spots: Spots, edit: Edit, inverse: Edit, label: str) -> str:
    """What an edit, which has been applied, has changed; `label` is its name in the undo menu."""
    done = list(_flat(edit, inverse))
    for tell in (_gone, _new, _moved, _felt, _linked, _renamed):
        sentence = tell(spots, done)
        if sentence:
            return sentence
    ids = {one.id for one, _ in done if isinstance(one, UpdateNode)}
    if len(ids) == 1:
        return tr("{name}: {step}", name=words.title_of(spots, ids.pop()), step=label)
    if ids:
        return tr_n(len(ids), later("{n} thing: {step}"), later("{n} things: {step}"), step=label)
    return label


def _flat(edit: Edit, inverse: Edit) -> Iterator[_Done]:
    if isinstance(edit, Batch) and isinstance(inverse, Batch):
        for part, back in zip(edit.edits, reversed(inverse.edits), strict=True):
            yield from _flat(part, back)
    else:
        yield edit, inverse


def _gone(spots: Spots, done: list[_Done]) -> str:
    removed = [back.record for one, back in done if isinstance(one, RemoveNode) and isinstance(back, AddNode)]
    if not removed:
        return ""
    first, others = _first(removed)
    if first is None:
        return tr_n(len(removed), later("{n} thing deleted"), later("{n} things deleted"))
    # Its title cannot be asked of the map any more.
    name = words.called(first)
    if not others:
        return tr("{name} deleted", name=name)
    return tr_n(
        others,
        later("{name} deleted, with {n} thing in it"),
        later("{name} deleted, with {n} things in it"),
        name=name,
    )


def _new(spots: Spots, done: list[_Done]) -> str:
    added = [one.record for one, _ in done if isinstance(one, AddNode)]
    if not added:
        return ""
    first, others = _first(added)
    if first is None or others:
        return tr_n(len(added), later("{n} thing added"), later("{n} things added"))
    return _placed(
        spots,
        first.id,
        later("{name} added to {place}, {number} of {count}"),
        later("{name} added, {number} of {count}"),
    )


def _moved(spots: Spots, done: list[_Done]) -> str:
    ids = list(
        dict.fromkeys(
            one.id
            for one, _ in done
            if isinstance(one, UpdateNode)
            and one.changes
            and _PLACES.issuperset(key for key, _ in one.changes)
        )
    )
    if len(ids) > 1:
        return tr_n(len(ids), later("{n} thing moved"), later("{n} things moved"))
    if not ids:
        return ""
    return _placed(
        spots,
        ids[0],
        later("{name} moved to {place}, {number} of {count}"),
        later("{name} moved, {number} of {count}"),
    )


def _felt(spots: Spots, done: list[_Done]) -> str:
    sets = [(one, back) for one, back in done if isinstance(one, SetExperience)]
    if not sets:
        return ""
    if len(sets) > 1:
        return tr_n(len(sets), later("{n} emotion changed"), later("{n} emotions changed"))
    one, back = sets[0]
    values = {"name": words.title_of(spots, one.persona), "title": words.title_of(spots, one.touchpoint)}
    if one.experience is None:
        return tr("{name} taken off {title}", **values)
    before = back.experience if isinstance(back, SetExperience) else None
    if before is not None and before.emotion == one.experience.emotion:
        return tr("Thought of {name} at {title} changed", **values)
    if one.experience.emotion is None:
        return tr("Emotion of {name} at {title}: none", **values)
    feeling = level_word(one.experience.emotion)
    return tr("Emotion of {name} at {title}: {feeling}", feeling=feeling, **values)


def _linked(spots: Spots, done: list[_Done]) -> str:
    for one, back in done:
        if isinstance(one, AddLink):
            return tr("{title} linked to {other}", **_ends(spots, one.link))
        if isinstance(one, RemoveLink) and isinstance(back, AddLink):
            return tr("Link from {title} to {other} deleted", **_ends(spots, back.link))
    return ""


def _renamed(spots: Spots, done: list[_Done]) -> str:
    """A title or text is told as it is now; the label would not say it."""
    if len(done) != 1:
        return ""
    one, back = done[0]
    if not isinstance(one, UpdateNode) or not isinstance(back, UpdateNode):
        return ""
    before = dict(back.changes)
    field = next((key for key, _ in one.changes if key in ("title", "name", "text")), None)
    if field is None:
        return ""
    old = words.one_line(str(before[field])) or tr("Untitled")
    return tr("{old} is now {name}", old=old, name=words.title_of(spots, one.id))


def _placed(spots: Spots, id_: str, inside: str, alone: str) -> str:
    """A sentence with where a thing stands, in what it belongs to or beside its like."""
    record = spots.journey.node(id_)
    spot = _spot(record)
    parent = None if spot is None else spots.parent(spot)
    if spot is None or parent is None:
        return ""
    number, count = spots.place(spot)
    values = {"name": words.title_of(spots, id_), "number": number, "count": count}
    if parent.kind in ("map", "people"):
        return tr(alone, **values)
    place = tr("the parking lot") if parent.kind == "parking" else words.title_of(spots, parent.id)
    return tr(inside, place=place, **values)


def _spot(record: Node | None) -> Spot | None:
    if isinstance(record, Stage):
        return Spot("stage", record.id)
    if isinstance(record, Touchpoint):
        return Spot("touchpoint", record.id)
    if isinstance(record, Persona):
        return Spot("persona", record.id)
    return None if record is None else Spot("note", record.id)


def _first(records: list[Node]) -> tuple[Node | None, int]:
    """The one thing that holds or leads the others, if there is one, and how many these are."""
    for kind in _RANKS:
        found = [record for record in records if isinstance(record, kind)]
        if found:
            return (found[0] if len(found) == 1 else None), len(records) - 1
    return None, len(records)


def _ends(spots: Spots, link: Link) -> dict[str, str]:
    return {"title": words.title_of(spots, link.source), "other": words.title_of(spots, link.target)}
