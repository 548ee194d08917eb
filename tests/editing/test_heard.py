"""The map as it is heard: what holds what, how things are said, and what an edit has changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from journey_editor.editing.heard import changes, words
from journey_editor.editing.heard.spots import MAP_SPOT, Spot, Spots
from journey_editor.model import plans
from journey_editor.model.edits import Batch, Edit, apply, update, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, Metric
from tests.editing.desk import gift


def spots_of(journey: JourneyMap, shown: tuple[str, ...] | None = None) -> Spots:
    return Spots(lambda: journey, lambda: shown)


def names(spots: Spots, spot: Spot) -> list[str]:
    return [words.name(spots, child) for child in spots.children(spot)]


def test_the_map_holds_all_there_is_in_the_order_of_reading() -> None:
    journey = gift()
    apply(journey, plans.add_note(journey, "question", "Who pays?", None))
    apply(journey, update_map(title="A  gift", scenario="For a friend"))
    spots = spots_of(journey)
    assert words.name(spots, MAP_SPOT) == "A gift"
    assert words.description(spots, MAP_SPOT) == (
        "Journey map: 3 stages, 5 touchpoints, 2 personas, 1 parked note"
    )
    assert names(spots, MAP_SPOT) == [
        "Title: A gift",
        "Personas",
        "Find, stage 1 of 3, 2 touchpoints",
        "Buy, stage 2 of 3, 3 touchpoints",
        "Stay, stage 3 of 3, 0 touchpoints",
        "Lanes",
        "Parking lot, 1 note",
    ]
    assert words.description(spots, Spot("title")) == "For a friend"
    assert names(spots, Spot("people")) == ["Maya, persona 1 of 2", "Jonas, persona 2 of 2"]
    assert names(spots, Spot("parking")) == ["Question: Who pays?"]
    assert names(spots, Spot("stage", "buy")) == [
        "Cart, Maya bad, 1 of 3",
        "Checkout, 2 of 3",
        "Email, 3 of 3",
        "Opportunity: Show all",
    ]
    assert words.description(spots, Spot("touchpoint", "ad")) == "leads to Cart"


def test_a_touchpoint_says_what_is_seen_at_a_glance() -> None:
    journey = gift()
    note = journey.notes_about("checkout")[0].id
    apply(journey, update("checkout", channel="website", moment_of_truth=True, owner="Shop team"))
    apply(journey, update("checkout", metrics=(Metric(name="conversion", value=29, unit="%"),)))
    apply(journey, update(note, severity=3, frequency=2, votes=4))
    apply(journey, plans.set_emotion(journey, "maya", "checkout", -2))
    apply(journey, plans.set_emotion(journey, "jonas", "checkout", -1))
    spots = spots_of(journey)
    card = Spot("touchpoint", "checkout")
    assert words.name(spots, card) == "Checkout, Website, moment of truth, Maya very bad, Jonas bad, 2 of 3"
    assert words.description(spots, card) == "owner Shop team"
    assert names(spots, card) == [
        "Maya very bad",
        "Jonas bad",
        "Pain point, severity 3: Costs late",
        "Pain point: No guests",
        "Metrics: conversion 29 %",
    ]
    assert words.value(spots, Spot("experience", "checkout", "maya")) == "\N{MINUS SIGN}2, very bad"
    assert words.description(spots, Spot("note", note)) == "frequency 2 of 3; 4 votes"
    only = spots_of(journey, ("jonas",))
    assert words.name(only, card) == "Checkout, Website, moment of truth, Jonas bad, 2 of 3"
    assert Spot("experience", "checkout", "maya") not in only.children(card)


def test_thoughts_and_channels_are_there_with_their_lanes() -> None:
    journey = gift()
    apply(journey, update("cart", channel="email"))
    spots = spots_of(journey)
    assert Spot("channels", "buy") not in spots.children(Spot("stage", "buy"))
    lanes = (
        Lane(id="t", kind="touchpoints"),
        Lane(id="c", kind="channels"),
        Lane(kind="quotes", hidden=True),
    )
    apply(journey, update_map(lanes=lanes))
    spots.forget()
    assert words.name(spots, Spot("channels", "buy")) == "Channels: Email"
    assert Spot("channels", "buy") in spots.children(Spot("stage", "buy"))
    assert names(spots, Spot("lanes")) == ["Touchpoints, lane 1 of 2", "Channels, lane 2 of 2"]
    apply(journey, update_map(arrangement="timeline"))
    spots.forget()
    assert Spot("channels", "cart") in spots.children(Spot("touchpoint", "cart"))
    assert Spot("channels", "buy") not in spots.children(Spot("stage", "buy"))


def test_each_thing_is_in_what_holds_it() -> None:
    spots = spots_of(gift())
    waiting, seen = [MAP_SPOT], 0
    while waiting:
        parent = waiting.pop()
        for place, child in enumerate(spots.children(parent)):
            assert spots.parent(child) == parent
            assert spots.children(parent)[child] == place
            assert spots.exists(child)
            assert words.name(spots, child)
            waiting.append(child)
            seen += 1
    assert seen > 15
    assert not spots.exists(Spot("touchpoint", "nowhere"))
    assert not spots.exists(Spot("experience", "email", "maya"))


def test_a_title_without_words_and_one_without_end() -> None:
    journey = gift()
    apply(journey, update("cart", title="  "))
    apply(journey, update("checkout", title="x" * 10_000))
    spots = spots_of(journey)
    assert words.name(spots, Spot("touchpoint", "cart")).startswith("Untitled, ")
    assert len(words.name(spots, Spot("touchpoint", "checkout"))) < 250


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (
            lambda it: plans.move_touchpoints(it, ("checkout",), "find", None),
            "Checkout moved to Find, 3 of 3",
        ),
        (lambda it: plans.move_stages(it, ("stay",), "find"), "Stay moved, 1 of 3"),
        (lambda it: plans.move_touchpoints(it, ("ad", "cart"), "stay", None), "2 things moved"),
        (lambda it: plans.set_emotion(it, "maya", "cart", -2), "Emotion of Maya at Cart: very bad"),
        (lambda it: plans.set_emotion(it, "maya", "cart", None), "Emotion of Maya at Cart: none"),
        (lambda it: plans.remove(it, ("checkout",)), "Checkout deleted, with 2 things in it"),
        (lambda it: plans.remove(it, ("email",)), "Email deleted"),
        (lambda it: plans.remove(it, ("cart", "email")), "2 things deleted"),
        (lambda it: plans.remove(it, ("buy",)), "Buy deleted, with 6 things in it"),
        (lambda it: plans.add_touchpoint(it, "Gift wrap", "buy"), "Gift wrap added to Buy, 4 of 4"),
        (lambda it: plans.add_stage(it, "Return"), "Return added, 4 of 4"),
        (lambda it: plans.add_note(it, "quote", "Late!", "cart"), "Late! added to Cart, 1 of 1"),
        (lambda it: plans.add_note(it, "quote", "Late!", None), "Late! added to the parking lot, 1 of 1"),
        (lambda it: plans.add_link(it, "cart", "email"), "Cart linked to Email"),
        (lambda it: plans.remove(it, (it.links[0].id,)), "Link from Ad to Cart deleted"),
        (lambda it: update("cart", title="Bag"), "Cart is now Bag"),
        (lambda it: update("cart", owner="Ann"), "Cart: Change owner"),
        (lambda it: Batch((update("cart", owner="A"), update("ad", owner="A"))), "2 things: Change owner"),
        (lambda it: update_map(title="New"), "Change owner"),
    ],
)
def test_a_change_is_told(plan: Callable[[JourneyMap], Edit], said: str) -> None:
    journey = gift()
    edit = plan(journey)
    inverse = apply(journey, edit).inverse
    assert changes.told(spots_of(journey), edit, inverse, "Change owner") == said
    apply(journey, inverse)
    assert changes.told(spots_of(journey), inverse, edit, "Change owner")
