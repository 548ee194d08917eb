"""What dragging and Alt with an arrow do in the outline, as edits; no widget is needed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Final

from journey_editor.model import plans
from journey_editor.model.edits import Batch, Edit
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Node, Note, Persona, Stage, Touchpoint
from journey_editor.ui.outline.branches import PARKED, PERSONAS, ROOT, topmost


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something is let go: `on` the row of a branch, or among its children before one of them.

    `before` is None below the last child. A branch is the id of a thing, `ROOT` or a group.
    """

    branch: str
    before: str | None = None
    on: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """The stage, touchpoint or group things go to, and the one before which they stand there."""

    parent: str
    before: str | None


def dropped(journey: JourneyMap, ids: Collection[str], spot: Spot) -> Edit | None:
    """Move things to a spot; None when one of them cannot go there, or nothing would change.

    What stands on a thing that is carried comes along with it. A thing that is let go on one of its
    own kind takes that one's place.
    """
    carried = topmost(journey, ids)
    edits: list[Edit] = []
    for kind, find, move in _KINDS:
        same = [record.id for record in carried if isinstance(record, kind)]
        if not same:
            continue
        place = find(journey, spot, same)
        if place is None:
            return None
        edit = move(journey, frozenset(same), place)
        edits += edit.edits if isinstance(edit, Batch) else () if edit is None else (edit,)
    return Batch(tuple(edits)) if edits else None


def shifted(journey: JourneyMap, ids: Collection[str], step: int) -> Edit | None:
    """Move things that stand below the same parent up (-1) or down (1) by one; None when they cannot.

    The first and last touchpoint of a stage go on to the neighbouring stage.
    """
    carried = topmost(journey, ids)
    if not carried or len({(type(record), _parent(record)) for record in carried}) != 1:
        return None
    siblings = _siblings(journey, carried[0])
    rows = sorted(siblings.index(record.id) for record in carried)
    chosen = [siblings[row] for row in rows]
    to = rows[0] - 1 if step < 0 else rows[-1] + 2
    if 0 <= to <= len(siblings):
        return _moved(journey, carried[0], chosen, _parent(carried[0]), _at(siblings, to))
    if not isinstance(carried[0], Touchpoint):
        return None
    stages = [stage.id for stage in journey.stages]
    at = stages.index(carried[0].stage) + step
    if not 0 <= at < len(stages):
        return None
    first = journey.touchpoints_of(stages[at])[:1] if step > 0 else ()
    return _moved(journey, carried[0], chosen, stages[at], first[0].id if first else None)


def _moved(
    journey: JourneyMap, one: Node, ids: Sequence[str], parent: str, before: str | None
) -> Edit | None:
    move = next(move for kind, _, move in _KINDS if isinstance(one, kind))
    return move(journey, frozenset(ids), _Place(parent, before))


def _parent(record: Node) -> str:
    if isinstance(record, Touchpoint):
        return record.stage
    if isinstance(record, Note):
        return record.at or PARKED
    return PERSONAS if isinstance(record, Persona) else ROOT


def _siblings(journey: JourneyMap, record: Node) -> list[str]:
    """The ids of a thing's own kind with the same parent, itself among them."""
    if isinstance(record, Stage):
        return [stage.id for stage in journey.stages]
    if isinstance(record, Touchpoint):
        return [touchpoint.id for touchpoint in journey.touchpoints_of(record.stage)]
    if isinstance(record, Note):
        return [note.id for note in journey.notes_about(record.at)]
    return [persona.id for persona in journey.personas]


def _at(ids: Sequence[str], row: int) -> str | None:
    return ids[row] if row < len(ids) else None


def _instead_of(journey: JourneyMap, target: Node, ids: Sequence[str]) -> _Place:
    """The place of another thing of the same kind, which makes room towards where these come from."""
    siblings = _siblings(journey, target)
    row = siblings.index(target.id)
    comes_from_above = any(id_ in siblings[:row] for id_ in ids)
    return _Place(_parent(target), _at(siblings, row + 1 if comes_from_above else row))


# Where things of each kind may go ----------------------------------------------------------------


def _for_stages(journey: JourneyMap, spot: Spot, ids: Sequence[str]) -> _Place | None:
    stage = journey.stage(spot.branch)
    if spot.on:
        return None if stage is None else _instead_of(journey, stage, ids)
    if spot.branch != ROOT:
        return None
    return _Place(ROOT, spot.before if spot.before and journey.stage(spot.before) else None)


def _for_touchpoints(journey: JourneyMap, spot: Spot, ids: Sequence[str]) -> _Place | None:
    record = journey.node(spot.branch)
    if isinstance(record, Stage):
        return _Place(record.id, None if spot.on else _first_card(journey, record.id, spot.before))
    if isinstance(record, Touchpoint):
        if spot.on:
            return _instead_of(journey, record, ids)
        cards = _siblings(journey, record)
        return _Place(record.stage, _at(cards, cards.index(record.id) + 1))
    if spot.branch == ROOT and not spot.on:
        above = _stage_above(journey, spot.before)
        return None if above is None else _Place(above, None)
    return None


def _first_card(journey: JourneyMap, stage: str, before: str | None) -> str | None:
    """The touchpoint before which to stand, when the row before which to stand may be a note's."""
    if before is None or journey.touchpoint(before) is not None:
        return before
    cards = journey.touchpoints_of(stage)
    return cards[0].id if cards else None


def _stage_above(journey: JourneyMap, before: str | None) -> str | None:
    """The stage that ends where a row between the stages would come."""
    stages = [stage.id for stage in journey.stages]
    row = stages.index(before) if before in stages else len(stages)
    return stages[row - 1] if row else None


def _for_notes(journey: JourneyMap, spot: Spot, ids: Sequence[str]) -> _Place | None:
    record = journey.node(spot.branch)
    if isinstance(record, Note):
        return _instead_of(journey, record, ids) if spot.on else None
    if spot.branch != PARKED and not isinstance(record, Stage | Touchpoint):
        return None
    before = spot.before if not spot.on and spot.before and journey.note(spot.before) else None
    return _Place(spot.branch, before)


def _for_personas(journey: JourneyMap, spot: Spot, ids: Sequence[str]) -> _Place | None:
    if len(ids) > 1:
        return None
    persona = journey.persona(spot.branch)
    if persona is not None:
        return _instead_of(journey, persona, ids) if spot.on else None
    return _Place(PERSONAS, spot.before) if spot.branch == PERSONAS and not spot.on else None


# How things of each kind are moved ---------------------------------------------------------------


def _move_stages(journey: JourneyMap, ids: frozenset[str], place: _Place) -> Edit | None:
    return plans.move_stages(journey, ids, place.before)


def _move_touchpoints(journey: JourneyMap, ids: frozenset[str], place: _Place) -> Edit | None:
    return plans.move_touchpoints(journey, ids, place.parent, place.before)


def _move_notes(journey: JourneyMap, ids: frozenset[str], place: _Place) -> Edit | None:
    at = None if place.parent == PARKED else place.parent
    return plans.move_notes(journey, ids, at, place.before)


def _move_persona(journey: JourneyMap, ids: frozenset[str], place: _Place) -> Edit | None:
    return plans.move_persona(journey, next(iter(ids)), place.before) if len(ids) == 1 else None


_Find = Callable[[JourneyMap, Spot, Sequence[str]], _Place | None]
_Move = Callable[[JourneyMap, frozenset[str], _Place], Edit | None]
_KINDS: Final[tuple[tuple[type, _Find, _Move], ...]] = (
    (Stage, _for_stages, _move_stages),
    (Touchpoint, _for_touchpoints, _move_touchpoints),
    (Note, _for_notes, _move_notes),
    (Persona, _for_personas, _move_persona),
)
