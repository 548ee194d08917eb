"""What several things have in common, and the one edit that changes it in all; no widget is needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import Enum
from typing import Final

from journey_editor.editing import feelings
from journey_editor.model import plans
from journey_editor.model.edits import Batch, Edit, update, update_link
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Link, Node, Note, NoteKind, Persona, Stage, Touchpoint
from journey_editor.translation import later, tr, tr_n
from journey_editor.ui import kinds
from journey_editor.ui.inspector import fields
from journey_editor.ui.inspector.changes import value_of
from journey_editor.ui.inspector.fields import Field, Row

Thing = Node | Link


class Several(Enum):
    """Stands for a value that is not the same in all."""

    VALUES = 1


SEVERAL: Final = Several.VALUES

_ROWS: Final[dict[type, Sequence[Row]]] = {
    Stage: fields.STAGE,
    Touchpoint: fields.TOUCHPOINT,
    Persona: fields.PERSONA,
    Note: fields.NOTE,
    Link: fields.LINK,
}
_OWN_KINDS: Final = frozenset({"text", "lines", "image", "notes", "metrics", "links", "touchpoint"})
"""Kinds of fields that hold what is of one thing only."""
_OWN: Final = frozenset({"title", "name", "goal", "age", "votes"})
_NOTES: Final[dict[NoteKind, tuple[str, str]]] = {
    "pain_point": (later("{n} pain point"), later("{n} pain points")),
    "opportunity": (later("{n} opportunity"), later("{n} opportunities")),
    "quote": (later("{n} quote"), later("{n} quotes")),
    "thought": (later("{n} thought"), later("{n} thoughts")),
    "action": (later("{n} action"), later("{n} actions")),
    "backstage": (later("{n} backstage note"), later("{n} backstage notes")),
    "evidence": (later("{n} piece of evidence"), later("{n} pieces of evidence")),
    "experiment": (later("{n} experiment"), later("{n} experiments")),
    "idea": (later("{n} idea"), later("{n} ideas")),
    "question": (later("{n} question"), later("{n} questions")),
    "text": (later("{n} note"), later("{n} notes")),
}
_MOST_PARTS: Final = 4


def chosen(journey: JourneyMap, ids: Iterable[str]) -> list[Thing]:
    """The records of some ids; those that have none are left out."""
    return journey.records(ids)


def said(records: Sequence[Thing]) -> str:
    """What several things are, such as `2 pain points and 1 touchpoint`."""
    counts: Counter[type] = Counter(map(type, records))
    notes = Counter([record.kind for record in records if isinstance(record, Note)])
    parts = [kinds.count_of(kind, counts[kind]) for kind in _ROWS if kind in counts and kind is not Note]
    if len(parts) + len(notes) <= _MOST_PARTS:
        parts += [tr_n(notes[kind], *_NOTES[kind]) for kind in _NOTES if kind in notes]
    elif notes:
        parts.append(kinds.count_of(Note, counts[Note]))
    if len(parts) < 2:
        return "".join(parts)
    return tr("{first} and {last}", first=", ".join(parts[:-1]), last=parts[-1])


def common(records: Sequence[Thing]) -> tuple[Field, ...]:
    """The fields that all of these have and that can be the same in several."""
    kinds = dict.fromkeys(map(type, records))
    notes = {record.kind for record in records if isinstance(record, Note)}
    shared: list[Field] | None = None
    for kind in kinds:
        there = notes if kind is Note else set()
        own = [field for field in _fields(kind) if not field.when or there <= set(field.when)]
        shared = own if shared is None else [field for field in shared if field in own]
    return tuple(shared or ())


def _fields(kind: type) -> list[Field]:
    rows = _ROWS[kind]
    flat = [field for row in rows for field in (row if isinstance(row, tuple) else (row,))]
    return [field for field in flat if field.kind not in _OWN_KINDS and field.name not in _OWN]


def value(records: Sequence[Thing], name: str) -> object:
    """The value of a field in all of these, or `SEVERAL`."""
    first = value_of(records[0], name)
    return first if all(getattr(record, name) == first for record in records) else SEVERAL


def members(records: Iterable[Thing], name: str) -> Counter[str]:
    """What stands in a list of these, and in how many of them."""
    found: Counter[str] = Counter()
    for record in records:
        items: tuple[str, ...] = getattr(record, name)
        if items:
            found.update(set(items))
    return found


def change(journey: JourneyMap, records: Sequence[Thing], name: str, new: object) -> Edit | None:
    """Give a field of all these a value; None when all have it already."""
    others = [record for record in records if value_of(record, name) != new]
    ids = [record.id for record in others]
    if name == "stage":
        return plans.move_touchpoints(journey, set(ids), str(new), None) if ids else None
    if name == "at":
        return plans.move_notes(journey, set(ids), None if new is None else str(new), None) if ids else None
    edits = [_set(record, name, new) for record in others]
    if name in ("kind", "lane"):
        changed = [replace(one, **{name: new}) for one in others if isinstance(one, Note)]  # type: ignore[arg-type]
        shown = plans.show_lanes(journey, [note for note in changed if note.at is not None])
        edits += [] if shown is None else [shown]
    return _batch(edits)


def add(records: Iterable[Thing], name: str, items: Sequence[str]) -> Edit | None:
    """Add texts to a list of all these, behind what is there; None when all have them."""
    edits: list[Edit] = []
    for record in records:
        old: tuple[str, ...] = getattr(record, name)
        new = (*old, *(item for item in dict.fromkeys(items) if item not in old))
        if new != old:
            edits.append(_set(record, name, new))
    return _batch(edits)


def take(records: Iterable[Thing], name: str, item: str) -> Edit | None:
    """Take a text off a list of all these; None when none has it."""
    edits = [
        _set(record, name, tuple(one for one in getattr(record, name) if one != item))
        for record in records
        if item in getattr(record, name)
    ]
    return _batch(edits)


def emotion(journey: JourneyMap, persona: str, records: Iterable[Thing]) -> list[float | None]:
    """The different emotions of a persona at these touchpoints, lowest first; None, for none, comes last."""
    lived = journey.experiences()
    here = [lived.get(record.id, ()) for record in records]
    found = {one.emotion for felt_here in here for one in felt_here if one.persona == persona}
    if None not in found and not all(any(one.persona == persona for one in own) for own in here):
        found.add(None)
    felt = sorted(one for one in found if one is not None)
    return [*felt, None] if None in found else [*felt]


def feel(journey: JourneyMap, persona: str, records: Iterable[Thing], felt: float | None) -> Edit | None:
    """Set a persona's emotion at all these touchpoints; None when nothing changes."""
    return feelings.feel(journey, persona, [record.id for record in records], felt)


def _set(record: Thing, name: str, new: object) -> Edit:
    changes = {name: new}
    return update_link(record.id, **changes) if isinstance(record, Link) else update(record.id, **changes)


def _batch(edits: Sequence[Edit]) -> Edit | None:
    return edits[0] if len(edits) == 1 else Batch(tuple(edits)) if edits else None
