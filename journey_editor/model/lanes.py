"""Which lanes a map shows once something was added: nothing new stays out of sight."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, LaneKind

_ORDER: Final = tuple(queries.LANE_TITLES)


def shown(
    journey: JourneyMap,
    lanes: tuple[Lane, ...] | None,
    filled: Collection[LaneKind],
    kind: LaneKind,
    lane: str = "",
) -> tuple[Lane, ...] | None:
    """The lanes with one of this kind in sight, from the lanes so far; None where they need not change.

    `filled` are kinds that have content which the map does not have yet; `lane` is the id of the one
    that has to be in sight, when it must be that. A new lane comes behind those that usually stand
    before it, so that lanes do not depend on what was added first.
    """
    if lanes is None:
        if kind in queries.USUAL_LANES:
            return None
        lanes = _usual(journey, filled)
    same = [one for one in lanes if one.kind == kind and (not lane or one.id == lane)]
    # A plain note without a lane stands in the first one for text, so that one has to be in sight.
    if any(not one.hidden for one in (same[:1] if kind == "text" else same)):
        return None
    if same:
        return tuple(replace(one, hidden=False) if one is same[0] else one for one in lanes)
    before = [index for index, one in enumerate(lanes) if _ORDER.index(one.kind) <= _ORDER.index(kind)]
    place = before[-1] + 1 if before else 0
    new = Lane(id=_free_id(lane or kind.replace("_", "-"), lanes), kind=kind)
    return (*lanes[:place], new, *lanes[place:])


def _usual(journey: JourneyMap, filled: Collection[LaneKind]) -> tuple[Lane, ...]:
    """The lanes that the program would choose for the map with all that was captured."""
    return tuple(
        Lane(id=kind.replace("_", "-"), kind=kind)
        for kind in queries.USUAL_LANES
        if kind == "touchpoints" or kind in filled or queries.has_content(journey, kind)
    )


def _free_id(base: str, lanes: tuple[Lane, ...]) -> str:
    taken = {lane.id for lane in lanes}
    id_ = base
    number = 2
    while id_ in taken:
        id_ = f"{base}-{number}"
        number += 1
    return id_
