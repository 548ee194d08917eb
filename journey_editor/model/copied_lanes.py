"""The lanes that copied notes stand in, and how they fit among those of another map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from journey_editor.model import queries
from journey_editor.model.ids import readable_id
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, LaneKind, Note

if TYPE_CHECKING:
    from journey_editor.model.fragments import Fragment


@dataclass(frozen=True, slots=True)
class Fitted:
    """How copied text lanes are called in another map, and those that it does not have yet."""

    names: dict[str, str]
    added: tuple[Lane, ...]


def of_notes(journey: JourneyMap, notes: Iterable[Note]) -> tuple[Lane, ...]:
    """The map's own text lanes in which these notes stand."""
    used = {note.lane for note in notes if note.kind == "text" and note.lane}
    return tuple(lane for lane in journey.info.lanes or () if lane.kind == "text" and lane.id in used)


def usual(fragment: Fragment) -> tuple[Lane, ...]:
    """The lanes for all that a fragment has besides its text lanes, without ids that could be theirs."""
    kinds = _kinds(fragment, (note for note in fragment.notes if note.at is not None))
    return tuple(
        Lane(kind=kind)
        for kind in queries.LANE_TITLES
        if kind == "touchpoints" or (kind in kinds and kind != "text")
    )


def fitted(journey: JourneyMap, lanes: Sequence[Lane]) -> Fitted:
    """A lane of the same title is the same lane; others come under an id that is free."""
    own = [lane for lane in journey.info.lanes or () if lane.kind == "text" and lane.id]
    taken = {lane.id for lane in journey.info.lanes or ()}
    taken.update(kind.replace("_", "-") for kind in queries.USUAL_LANES)
    names: dict[str, str] = {}
    added = []
    for lane in lanes:
        alike = [it.id for it in own if it.title.casefold() == lane.title.casefold()]
        if alike:
            names[lane.id] = lane.id if lane.id in alike else alike[0]
            continue
        id_ = lane.id if lane.id not in taken else readable_id(lane.title, taken, "text")
        taken.add(id_)
        names[lane.id] = id_
        added.append(replace(lane, id=id_, hidden=False))
    return Fitted(names, tuple(added))


def shown(
    journey: JourneyMap, fragment: Fragment, copies: Sequence[tuple[Note, bool]], added: tuple[Lane, ...]
) -> tuple[Lane, ...] | None:
    """The map's lanes with those that copied things need in sight; None when they are as before.

    Notes with True were chosen themselves, so their lane comes in sight. What comes along with
    something else only brings lanes of which the map had nothing yet: others were put away on purpose.
    """
    attached = [(note, alone) for note, alone in copies if note.at is not None]
    kinds = _kinds(fragment, (note for note, _ in attached))
    wanted = {queries.LANE_OF_NOTE[note.kind] for note, alone in attached if alone}
    wanted |= {kind for kind in kinds if kind not in wanted and not queries.has_content(journey, kind)}
    lanes = journey.info.lanes
    if lanes is None:
        if not added and wanted.issubset(queries.USUAL_LANES):
            return None
        present = wanted | {lane.kind for lane in queries.lanes(journey)}
        lanes = tuple(
            Lane(id=kind.replace("_", "-"), kind=kind) for kind in queries.USUAL_LANES if kind in present
        )
    result = (*lanes, *added)
    for kind in queries.LANE_TITLES:
        if kind in wanted:
            result = _with(result, kind)
    return None if result == journey.info.lanes else result


def _with(lanes: tuple[Lane, ...], kind: LaneKind) -> tuple[Lane, ...]:
    same = [lane for lane in lanes if lane.kind == kind]
    if any(not lane.hidden for lane in same):
        return lanes
    if same:
        return tuple(replace(lane, hidden=False) if lane is same[0] else lane for lane in lanes)
    return (*lanes, Lane(id=readable_id(kind, {lane.id for lane in lanes}, kind), kind=kind))


def _kinds(fragment: Fragment, notes: Iterable[Note]) -> set[LaneKind]:
    kinds = {queries.LANE_OF_NOTE[note.kind] for note in notes}
    lived = [experience for _, experience in fragment.experiences]
    if any(experience.emotion is not None for experience in lived):
        kinds.add("emotions")
    if any(it.metrics for it in fragment.stages) or any(it.metrics for it in fragment.touchpoints):
        kinds.add("metrics")
    return kinds
