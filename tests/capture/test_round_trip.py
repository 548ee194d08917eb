"""A map written as notes and read again is the same map, for everything the language can say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from journey_editor.capture import notes
from journey_editor.capture.losses import losses
from journey_editor.model.edits import AddLink, AddNode, SetExperience, apply, update, update_link, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Experience,
    Link,
    MapInfo,
    Metric,
    Note,
    Persona,
    Review,
    Stage,
    Touchpoint,
)
from journey_editor.paths import samples
from journey_editor.storage import files
from tests import strategies
from tests.capture.said import built, maps, told


@settings(max_examples=60)  # maps are slow to make up
@given(maps())
def test_notes_read_back_as_the_same_map(journey: JourneyMap) -> None:
    text = notes.text(journey)
    again, complaints = notes.read(text)
    assert told(again) == told(journey)
    assert complaints == ()
    assert notes.text(again) == text


@settings(max_examples=30)
@given(strategies.maps())
def test_notes_of_any_map_read_without_a_complaint_and_settle(journey: JourneyMap) -> None:
    once, complaints = notes.read(notes.text(journey))
    assert complaints == ()
    twice = built(notes.text(once))
    assert told(twice) == told(once)
    assert losses_of_names(once) == ()


def losses_of_names(journey: JourneyMap) -> tuple[str, ...]:
    return tuple(it for it in losses(journey) if "name" in it or "line breaks" in it)


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name)
def test_samples_read_back(path: Path) -> None:
    journey = files.load(path).journey
    again, complaints = notes.read(notes.text(journey))
    assert complaints == ()
    for note in journey.notes:
        if note.kind == "question" and note.at:  # in the language only the parking lot has questions
            apply(journey, update(note.id, at=None, order="zz"))
    assert told(again) == told(journey)


def test_notes_look_as_people_write_them() -> None:
    text = """\
Title: Buying a gift online
Scenario: From first ad to second order

& Maya, Gift giver: I need it by Friday
& Jonas

? Who owns the email?
! Nobody knows why

# Discover: Hears of the shop
% reach 100%
! Nobody knows us
Instagram ad @social-media ~"Brand team" = 0

# Buy
Cart = Maya -1
Checkout @"call centre" #payment #cart * ~Shop = Maya -2, Jonas 0.5
% conversion 29%
% csat 4.1 / 5
% "top 3" 45 "per 2 h"
% "open"
!!! Shipping cost shown last
+ Guest checkout
" I need it -- Interview 4
\\# no stage @ all = 1
= 2 @web
. plain
idea: one page

// Links
# Discover
Instagram ad
-> Cart 62.5%
# Buy
Checkout
=> Instagram ad
\\# no stage @ all = 1
~> Cart
"""
    assert notes.text(built(text)) == text


def test_an_empty_map_is_no_notes_at_all() -> None:
    assert notes.text(JourneyMap()) == ""
    journey, complaints = notes.read("")
    assert (told(journey), complaints) == (told(JourneyMap()), ())


def test_names_that_the_language_cannot_tell_apart_get_a_number() -> None:
    journey = JourneyMap(MapInfo(title="One\n two "))
    for record in (
        Persona(id="p1", name="Maya", order="1"),
        Persona(id="p2", name="Maya", order="2"),
        Stage(id="s1", title="", order="1"),
        Stage(id="s2", title="", order="2"),
        Touchpoint(id="t1", stage="s1", title="Email", order="1"),
        Touchpoint(id="t2", stage="s1", title="Email", order="2"),
        Touchpoint(id="t3", stage="s2", title="Email", order="3"),
        Note(id="n1", kind="idea", at="t2", text=" \n", order="1"),
        Note(id="n2", kind="question", at="t3", text="a\nb", order="2"),
    ):
        apply(journey, AddNode(record))
    assert (
        notes.text(journey)
        == """\
Title: One two

& Maya
& Maya 2

# (no text)
Email
Email 2
idea: (no text)

# (no text) 2
Email
? a b
"""
    )
    assert losses(journey) == (
        "the line breaks of the map",
        "the line breaks of 1 note",
        "the place of 1 question",
        "the name as it is of 1 stage",
        "the name as it is of 1 persona",
        "the name as it is of 1 touchpoint",
    )


def test_what_is_left_out_is_told() -> None:
    journey = built("& Maya\n# A\nCart = 1\n% nps 3\n! pain\n-> Email")
    assert losses(journey) == ()
    old = Metric(name="nps", value=1, date="2026-01-01")
    for edit in (
        update_map(author="CX team", review=Review(owner="Ann")),
        update("a", owner="Ann", metrics=(old, replace(old, date="2026-02-01"))),
        update("cart", description="x", tools=("y",)),
        update("email", description="x"),
        update("maya", age="34"),
        update("pain", votes=3, severity=None, source="s"),
        SetExperience("maya", "cart", Experience(persona="maya", emotion=1, thought="Why?")),
        SetExperience("maya", "email", Experience(persona="maya")),
        update_link("cart-to-email", label="often"),
        AddLink(Link(id="self", source="cart", target="cart")),
        AddLink(Link(id="self2", source="email", target="email")),
        AddLink(Link(id="more", source="cart", target="email")),
    ):
        apply(journey, edit)
    assert losses(journey) == (
        "the author of the map",
        "the review of the map",
        "the owner of 1 stage",
        "the age of 1 persona",
        "the label of 1 link",
        "the description of 2 touchpoints",
        "the tools of 1 touchpoint",
        "the thought of 1 experience",
        "the mention of 1 experience without an emotion",
        "the source of 1 note",
        "the votes of 1 note",
        "the open severity of 1 pain point",
        "the date of 1 metric",
        "the earlier values of 1 metric",
        "the whole of 2 links of a touchpoint to itself",
        "the whole of 1 second link of one kind between two touchpoints",
    )
