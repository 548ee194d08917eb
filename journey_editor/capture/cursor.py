"""Where the next line goes."""

from __future__ import annotations

from dataclasses import dataclass

from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, Persona, Stage, Touchpoint


@dataclass(frozen=True, slots=True)
class Cursor:
    """The ids of the current stage and touchpoint, and of what was made or gone back to last.

    Without a touchpoint, notes are about the stage; without a stage, they go to the parking lot.
    Ids of things that have gone since (an undo, another window) count as None.
    """

    stage: str | None = None
    touchpoint: str | None = None
    record: str | None = None


def at(journey: JourneyMap, id_: str | None) -> Cursor:
    """The cursor at a thing of the map; without one, where the journey ends so far."""
    record = None if id_ is None else journey.node(id_)
    if isinstance(record, Note):
        record = None if record.at is None else journey.node(record.at)
    if isinstance(record, Touchpoint):
        return Cursor(record.stage, record.id, id_)
    if isinstance(record, Stage):
        return Cursor(record.id, None, id_)
    if not journey.stages:
        return Cursor()
    last = journey.stages[-1].id
    cards = journey.touchpoints_of(last)
    return Cursor(last, cards[-1].id if cards else None, record.id if isinstance(record, Persona) else None)


def beside(journey: JourneyMap, cursor: Cursor, step: int) -> Cursor:
    """The cursor so many stages further (back when negative), stopping at the first and the last."""
    ids = [stage.id for stage in journey.stages]
    if not ids:
        return Cursor()
    here = live(journey, cursor).stage
    place = ids.index(here) + step if here in ids else 0 if step > 0 else len(ids) - 1
    stage = ids[min(max(place, 0), len(ids) - 1)]
    return Cursor(stage, None, stage)


def titles(journey: JourneyMap, cursor: Cursor) -> tuple[str, ...]:
    """The titles of the stage and the touchpoint that the cursor is at, as far as there are any."""
    here = live(journey, cursor)
    records = (journey.node(id_) for id_ in (here.stage, here.touchpoint) if id_ is not None)
    return tuple(record.title for record in records if isinstance(record, Stage | Touchpoint))


def live(journey: JourneyMap, cursor: Cursor) -> Cursor:
    """The cursor without ids of things that are no longer on the map; a touchpoint brings its stage."""
    touchpoint = None if cursor.touchpoint is None else journey.touchpoint(cursor.touchpoint)
    stage = touchpoint.stage if touchpoint else cursor.stage
    if stage is None or journey.stage(stage) is None:
        stage = None
    record = cursor.record if cursor.record in journey else None
    return Cursor(stage, touchpoint.id if touchpoint else None, record)
