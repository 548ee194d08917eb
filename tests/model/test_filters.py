"""Filters find what they ask for, and what stands on it."""

from __future__ import annotations

import pytest

from journey_editor.model.asked import unasked_of
from journey_editor.model.filters import Filter, choices, filter_of, matching, view_of
from journey_editor.model.journey import JourneyMap
from journey_editor.paths import samples
from journey_editor.storage.files import load


@pytest.fixture
def journey() -> JourneyMap:
    return load(next(path for path in samples() if path.name.startswith("gift-online"))).journey


def _cards(journey: JourneyMap, wanted: Filter) -> set[str]:
    return {id_ for id_ in matching(journey, wanted) if journey.touchpoint(id_)}


def test_an_empty_filter_asks_for_nothing(journey: JourneyMap) -> None:
    assert not Filter()
    every = {r.id for r in (*journey.stages, *journey.touchpoints, *journey.notes, *journey.personas)}
    every |= {link.id for link in journey.links}
    assert matching(journey, Filter()) == every


def test_a_persona_is_where_it_has_an_experience(journey: JourneyMap) -> None:
    found = _cards(journey, Filter(personas=("jonas",)))
    expected = {card.id for card in journey.touchpoints if journey.experience("jonas", card.id)}
    assert found == expected
    assert 0 < len(found) < len(journey.touchpoints)


def test_channel_and_evidence_both_must_hold(journey: JourneyMap) -> None:
    found = _cards(journey, Filter(channels=("Website",), evidence=("measured",)))
    assert found == {c.id for c in journey.touchpoints if c.channel == "website" and c.evidence == "measured"}
    assert found


def test_text_is_found_in_notes_and_brings_card_and_stage(journey: JourneyMap) -> None:
    found = matching(journey, Filter(text="SHIPPING COST"))
    notes = {note.id for note in journey.notes if "shipping cost" in note.text.casefold()}
    assert notes <= found
    assert {"checkout", "buy"} <= found
    assert "survey-nps" not in found


def test_a_note_of_another_persona_is_left_out(journey: JourneyMap) -> None:
    found = matching(journey, Filter(personas=("jonas",)))
    for note in journey.notes:
        if note.personas and "jonas" not in note.personas:
            assert note.id not in found


def test_choices_are_sorted_and_without_doubles(journey: JourneyMap) -> None:
    offered = choices(journey)
    assert "website" in offered.channels
    assert list(offered.channels) == sorted(set(offered.channels), key=str.casefold)
    assert "E-commerce team" in offered.owners


def test_a_link_counts_with_both_its_ends(journey: JourneyMap) -> None:
    found = matching(journey, Filter(channels=("website",)))
    inside = {link.id for link in journey.links if {link.source, link.target} <= found}
    assert {link.id for link in journey.links if link.id in found} == inside != set()


def test_a_view_keeps_a_filter() -> None:
    wanted = Filter(personas=("maya",), tags=("a", "b"), evidence=("measured",), text="late")
    assert view_of("Mine", wanted).name == "Mine"
    assert filter_of(view_of("Mine", wanted)) == wanted


def test_personas_that_are_left_out_are_told(journey: JourneyMap) -> None:
    assert unasked_of(matching(journey, Filter(personas=("maya",)))) == {"jonas"}
    assert unasked_of(matching(journey, Filter(text="cart"))) == frozenset()
    assert unasked_of(None) == frozenset()
    segment = journey.personas[1].segment
    assert unasked_of(matching(journey, Filter(segments=(segment.upper(),)))) == {"maya"}
