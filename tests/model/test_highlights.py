"""What stands out in feelings, against definitions spelled out the long way."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings

from journey_editor.model import queries
from journey_editor.model.edits import apply
from journey_editor.model.highlights import Felt, Gap, Peaks, curve, end, largest_gap, peaks
from journey_editor.model.journey import JourneyMap
from journey_editor.model.plans import set_emotion
from journey_editor.model.records import Experience, MapInfo, Node, Persona, Stage, Touchpoint
from tests.strategies import maps


def lived(*moments: tuple[str, str, float | None]) -> JourneyMap:
    """A map of two stages with four touchpoints, a to d, and what personas live there."""
    nodes: list[Node] = [
        Stage(id="s0", title="First", order="a"),
        Stage(id="s1", title="Second", order="b"),
        *(Persona(id=id_, name=id_, order=id_) for id_ in ("maya", "jonas", "noor")),
        *(
            Touchpoint(id=id_, stage=stage, title=id_, order=id_)
            for id_, stage in (("c", "s1"), ("d", "s1"), ("a", "s0"), ("b", "s0"))
        ),
    ]
    felt = [(card, Experience(persona=persona, emotion=emotion)) for persona, card, emotion in moments]
    return JourneyMap.assembled(MapInfo(title="Map"), nodes, felt, ())


def test_peaks_and_end_go_stage_by_stage_and_pass_over_what_is_not_felt() -> None:
    journey = lived(
        ("maya", "d", None), ("maya", "c", -1), ("maya", "b", 1.5), ("maya", "a", 0), ("jonas", "d", 2)
    )
    assert curve(journey, "maya") == [("a", 0), ("b", 1.5), ("c", -1)]
    assert peaks(journey, "maya") == Peaks(Felt("b", 1.5), Felt("c", -1))
    assert end(journey, "maya") == Felt("c", -1)


def test_of_equal_peaks_and_gaps_the_first_counts() -> None:
    journey = lived(
        *(("maya", card, emotion) for card, emotion in zip("abcd", (2, -2, 2, -2), strict=True)),
        *(("jonas", card, emotion) for card, emotion in zip("abcd", (1, 1, -1, 1), strict=True)),
    )
    assert peaks(journey, "maya") == Peaks(Felt("a", 2), Felt("b", -2))
    assert largest_gap(journey) == Gap("b", "maya", -2, "jonas", 1)
    assert end(journey, "maya") == Felt("d", -2)


@pytest.mark.parametrize("moments", [(), (("maya", "a", None),), (("maya", "a", 1),)])
def test_where_little_is_felt_nothing_stands_out(moments: tuple[tuple[str, str, float | None], ...]) -> None:
    journey = lived(*moments)
    assert peaks(journey, "maya") is None
    assert largest_gap(journey) is None
    assert end(journey, "maya") == (Felt("a", 1) if moments and moments[0][2] else None)


def test_a_flat_curve_has_an_end_and_no_peaks() -> None:
    journey = lived(*(("maya", card, 1) for card in "abc"), *(("jonas", card, 1) for card in "abc"))
    assert peaks(journey, "maya") is None
    assert end(journey, "maya") == Felt("c", 1)
    assert largest_gap(journey) is None


def test_a_gap_is_between_those_who_are_asked_for_and_both_feel_something() -> None:
    journey = lived(
        ("maya", "a", -2), ("jonas", "a", None), ("noor", "a", 2), ("maya", "b", 0), ("jonas", "b", 1)
    )
    assert largest_gap(journey) == Gap("a", "maya", -2, "noor", 2)
    assert largest_gap(journey, ("maya", "jonas")) == Gap("b", "maya", 0, "jonas", 1)
    assert largest_gap(journey, ("jonas", "noor")) is None
    assert largest_gap(journey, ("maya",)) is None
    edit = set_emotion(journey, "jonas", "b", None)
    assert edit is not None
    apply(journey, edit)
    assert largest_gap(journey, ("maya", "jonas")) is None


@given(maps(max_stages=3, max_touchpoints=6, max_personas=3))
@settings(max_examples=40)
def test_no_two_feelings_are_farther_apart_than_the_largest_gap(journey: JourneyMap) -> None:
    sizes = [
        abs(one.emotion - other.emotion)
        for card in queries.in_order(journey)
        for one, other in combinations(journey.experiences_of(card.id), 2)
        if one.emotion is not None and other.emotion is not None
    ]
    gap = largest_gap(journey)
    assert (gap.size if gap else 0) == max(sizes, default=0)
    for persona in journey.personas:
        felt = [one.emotion for one in curve(journey, persona.id)]
        found = peaks(journey, persona.id)
        if found:
            assert (found.highest.emotion, found.lowest.emotion) == (max(felt), min(felt))
        else:
            assert len(set(felt)) < 2
