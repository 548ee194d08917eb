"""Which lanes a map shows once something was captured: nothing new stays out of sight."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, LaneKind

_ORDER: Final = tuple(queries.LANE_TITLES)


def shown(
    journey: JourneyMap, lanes: tuple[Lane, ...] | None, filled: Collection[LaneKind], kind: LaneKind
) -> tuple[Lane, ...] | None:
    """The lanes with one of this kind in sight, from the lanes so far; None where they need not change.

    `filled` are kinds that have content which the map does not have yet. A new lane comes behind
    those that usually stand before it, so that lanes do not depend on what was captured first.
    """
    if lanes is None:
        if kind in queries.USUAL_LANES:
            return None
        lanes = _usual(journey, filled)
    same = [lane for lane in lanes if lane.kind == kind]
    # A plain note without a lane stands in the first one for text, so that one has to be in sight.
    if any(not lane.hidden for lane in (same[:1] if kind == "text" else same)):
        return None
    if same:
        return tuple(replace(lane, hidden=False) if lane is same[0] else lane for lane in lanes)
    before = [index for index, lane in enumerate(lanes) if _ORDER.index(lane.kind) < _ORDER.index(kind)]
    place = before[-1] + 1 if before else 0
    return (*lanes[:place], Lane(id=_free_id(kind, lanes), kind=kind), *lanes[place:])


def _usual(journey: JourneyMap, filled: Collection[LaneKind]) -> tuple[Lane, ...]:
    """The lanes that the program would choose for the map with all that was captured."""
    return tuple(
        Lane(id=kind.replace("_", "-"), kind=kind)
        for kind in queries.USUAL_LANES
        if kind == "touchpoints" or kind in filled or queries.has_content(journey, kind)
    )


def _free_id(kind: LaneKind, lanes: tuple[Lane, ...]) -> str:
    taken = {lane.id for lane in lanes}
    base = id_ = kind.replace("_", "-")
    number = 2
    while id_ in taken:
        id_ = f"{base}-{number}"
        number += 1
    return id_
