"""What stands out in the feelings on a map: peaks, the end, and the largest gap between personas."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience


class Felt(NamedTuple):
    """What one persona feels at a touchpoint, from -2 to +2."""

    touchpoint: str
    emotion: float


class Peaks(NamedTuple):
    """The highest and the lowest moment of a curve."""

    highest: Felt
    lowest: Felt


class Gap(NamedTuple):
    """How far two feelings at one touchpoint lie apart: who feels worse, who better, and what."""

    touchpoint: str
    low: str
    low_emotion: float
    high: str
    high_emotion: float

    @property
    def size(self) -> float:
        """The distance, from 0 to 4."""
        return self.high_emotion - self.low_emotion


class Shift(NamedTuple):
    """How far what a persona feels at a touchpoint lies from what it feels there on another map."""

    touchpoint: str
    persona: str
    here: float
    there: float

    @property
    def size(self) -> float:
        """The distance, from 0 to 4."""
        return abs(self.there - self.here)


def curve(journey: JourneyMap, persona: str) -> list[Felt]:
    """What a persona feels, stage by stage; experiences without an emotion are not in it."""
    return [
        Felt(touchpoint.id, experience.emotion)
        for touchpoint, experience in queries.experiences(journey)
        if experience.persona == persona and experience.emotion is not None
    ]


def peaks(journey: JourneyMap, persona: str) -> Peaks | None:
    """The touchpoints where a persona feels best and worst; of equal ones the first.

    None when nothing stands out, as all is felt alike or only one thing is felt.
    """
    return peaks_of(curve(journey, persona))


def peaks_of(felt: Iterable[Felt]) -> Peaks | None:
    """The highest and lowest of what is felt in this order, the first of equal ones; see `peaks`."""
    moments = list(felt)
    if not moments:
        return None
    # `max` and `min` keep the first of equals.
    highest = max(moments, key=lambda one: one.emotion)
    lowest = min(moments, key=lambda one: one.emotion)
    return Peaks(highest, lowest) if highest.emotion > lowest.emotion else None


def end(journey: JourneyMap, persona: str) -> Felt | None:
    """The last touchpoint at which the persona feels anything; None when there is none.

    By the end, beside the peaks, an experience is remembered (Kahneman and others, "When more pain is
    preferred to less: adding a better end", 1993).
    """
    felt = curve(journey, persona)
    return felt[-1] if felt else None


def largest_gap(journey: JourneyMap, personas: Collection[str] | None = None) -> Gap | None:
    """The touchpoint at which two of these personas (all when None) feel most differently.

    Only touchpoints count at which both feel something; of equal gaps the first. None when nowhere two
    of them feel differently.
    """
    lived = journey.experiences()
    touchpoints = queries.in_order(journey)
    return widest(gap_at(one.id, lived.get(one.id, ()), personas) for one in touchpoints)


def gap_at(
    touchpoint: str, lived: Iterable[Experience], personas: Collection[str] | None = None
) -> Gap | None:
    """How far the feelings of these personas (all when None) at a touchpoint lie apart; None when not."""
    felt = [
        (one.persona, one.emotion)
        for one in lived
        if one.emotion is not None and (personas is None or one.persona in personas)
    ]
    if len(felt) < 2:
        return None
    low = min(felt, key=lambda one: one[1])
    high = max(felt, key=lambda one: one[1])
    return Gap(touchpoint, *low, *high) if high[1] > low[1] else None


def widest(gaps: Iterable[Gap | None]) -> Gap | None:
    """The largest of some gaps, the first of equal ones; None when there is none."""
    return max((gap for gap in gaps if gap is not None), key=lambda gap: gap.size, default=None)


def largest_shift(
    journey: JourneyMap,
    other: Mapping[str, Iterable[Experience]],
    personas: Collection[str] | None = None,
) -> Shift | None:
    """Where a persona (of these; of all when None) feels most differently on another map.

    `other` is what is lived there, by touchpoint and persona of this map. Of equal ones the first;
    None when nothing is felt differently.
    """
    lived = journey.experiences()
    touchpoints = queries.in_order(journey)
    return farthest(
        shift_at(one.id, lived.get(one.id, ()), other.get(one.id, ()), personas) for one in touchpoints
    )


def shift_at(
    touchpoint: str,
    lived: Iterable[Experience],
    other: Iterable[Experience],
    personas: Collection[str] | None = None,
) -> Shift | None:
    """The largest shift of these personas (all when None) at one touchpoint; None when there is none."""
    there = {one.persona: one.emotion for one in other if one.emotion is not None}
    shifts = [
        Shift(touchpoint, one.persona, one.emotion, there[one.persona])
        for one in lived
        if one.emotion is not None and one.persona in there and (personas is None or one.persona in personas)
    ]
    return farthest(shift for shift in shifts if shift.size)


def farthest(shifts: Iterable[Shift | None]) -> Shift | None:
    """The largest of some shifts, the first of equal ones; None when there is none."""
    return max((shift for shift in shifts if shift is not None), key=lambda shift: shift.size, default=None)
