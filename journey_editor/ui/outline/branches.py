"""What stands below what in the outline, read from the map; no widget is needed."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Node, Note, Persona, Stage, Touchpoint
from journey_editor.translation import later

ROOT: Final = ""
PERSONAS: Final = ":personas"
PARKED: Final = ":parked"
GROUPS: Final = {PERSONAS: later("Personas"), PARKED: later("Parking lot")}
"""Rows that stand for no thing of the map; no id can be like theirs."""


def children(journey: JourneyMap, id_: str, *, parked: bool) -> list[str]:
    """The ids below a row, in their order; `parked` says whether the parking lot is a branch."""
    if id_ == ROOT:
        groups = [PERSONAS] if journey.personas else []
        if parked and journey.notes_about(None):
            groups.append(PARKED)
        return [*(stage.id for stage in journey.stages), *groups]
    if id_ == PERSONAS:
        return [persona.id for persona in journey.personas]
    if id_ == PARKED:
        return [note.id for note in journey.notes_about(None)]
    record = journey.node(id_)
    if not isinstance(record, Stage | Touchpoint):
        return []
    notes = [note.id for note in journey.notes_about(id_)]
    if isinstance(record, Touchpoint):
        return notes
    return notes + [touchpoint.id for touchpoint in journey.touchpoints_of(id_)]


def parent(journey: JourneyMap, id_: str, *, parked: bool) -> str | None:
    """The row below which a thing stands; None when it has no place in the outline."""
    record = journey.node(id_)
    if isinstance(record, Stage) or id_ in GROUPS:
        return ROOT
    if isinstance(record, Touchpoint):
        return record.stage
    if isinstance(record, Persona):
        return PERSONAS
    if isinstance(record, Note):
        return record.at or (PARKED if parked else None)
    return None


def topmost(journey: JourneyMap, ids: Collection[str]) -> list[Node]:
    """The things of these ids that come along with none of the others."""
    chosen = frozenset(ids)
    found = [record for id_ in ids if (record := journey.node(id_)) is not None]
    return [record for record in found if not _is_under(journey, record, chosen)]


def _is_under(journey: JourneyMap, record: Node, ids: frozenset[str]) -> bool:
    if isinstance(record, Touchpoint):
        return record.stage in ids
    if not isinstance(record, Note) or record.at is None:
        return False
    about = journey.touchpoint(record.at)
    return record.at in ids or (about is not None and about.stage in ids)
