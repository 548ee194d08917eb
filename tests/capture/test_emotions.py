"""Emotions in lines, and whose they are."""

from __future__ import annotations

import pytest

from journey_editor.capture.cursor import Cursor
from journey_editor.model.edits import AddNode, SetExperience, apply, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Persona
from tests.capture.said import built, captured, sentences, told


def emotions(journey: JourneyMap, touchpoint: str = "cart") -> dict[str, object]:
    return {it.persona: it.emotion for it in journey.experiences_of(touchpoint)}


def test_emotion_of_nobody_makes_a_customer_and_says_so() -> None:
    journey = JourneyMap()
    assert sentences("# Buy\nCart = -2", journey)[1:] == [
        "Touchpoint “Cart” in “Buy”",
        "Persona “Customer”",
        "Emotion at “Cart”: Customer -2",
    ]
    assert emotions(journey) == {"customer": -2}


@pytest.mark.parametrize(
    ("typed", "felt"),
    [
        ("Maya 1", {"maya": 1}),
        ("MAYA 1", {"maya": 1}),
        ("may 1", {"maya": 1}),
        ("jo 1", {"jonas": 1}),
        ("meyer 1", {"jonas": 1}),
        ("p-3 1", {"p-3": 1}),
        ("max 1", {"p-3": 1}),
        ("-1, jonas 2", {"maya": -1, "jonas": 2, "p-3": -1}),
        ("jonas 2, -1", {"maya": -1, "jonas": -1, "p-3": -1}),
        ('"Maya" 1', {"maya": 1}),
    ],
)
def test_personas_are_named_in_full_or_by_a_unique_beginning(typed: str, felt: dict[str, object]) -> None:
    journey = built("& Maya\n& Jonas Meyer\n# Buy\nCart")
    apply(journey, update("jonas-meyer", name="Jonas Meyer"))
    apply(journey, AddNode(Persona(id="p-3", name="Max", order="z")))
    result = captured(journey, f"= {typed}", Cursor("buy", "cart"))
    assert {key.removesuffix("-meyer"): value for key, value in emotions(journey).items()} == felt
    assert result.complaints == ()


def test_an_unclear_name_sets_nothing_and_an_unknown_one_becomes_a_persona() -> None:
    journey = built("& Maya\n& Max\n# Buy\nCart")
    result = captured(journey, "= ma 1, zoe 2", Cursor("buy", "cart"))
    assert [(it.column, it.message) for it in result.complaints] == [
        (3, "“ma” may mean Maya or Max"),
        (9, "there was no persona “zoe”, so one was made"),
    ]
    assert emotions(journey) == {"zoe": 2}


def test_first_personas_may_come_from_emotions_and_are_introduced_later() -> None:
    journey = JourneyMap()
    result = captured(journey, "# Buy\nCart = maya -2, jonas 1\n& Maya, Gift giver")
    assert result.complaints == ()
    assert told(journey)["personas"] == [("Maya", "Gift giver", ""), ("jonas", "", "")]


def test_an_emotion_keeps_the_thought() -> None:
    journey = built("& Maya\n# Buy\nCart")
    apply(journey, SetExperience("maya", "cart", Experience(persona="maya", thought="Why?")))
    captured(journey, "= 1", Cursor("buy", "cart"))
    assert journey.experience("maya", "cart") == Experience(persona="maya", emotion=1, thought="Why?")


def test_an_emotion_out_of_range_is_told_and_the_touchpoint_is_made() -> None:
    journey = JourneyMap()
    result = captured(journey, "# Buy\nCart = 3")
    assert [card.title for card in journey.touchpoints] == ["Cart"]
    assert journey.personas == ()
    assert [str(it) for it in result.complaints] == [
        "line 2, column 8: 3 is no emotion: they go from -2 to 2"
    ]


def test_an_emotion_of_no_touchpoint_is_told() -> None:
    journey = built("# Buy")
    result = captured(journey, "= 1", Cursor("buy"))
    assert result.edit is None
    assert [it.message for it in result.complaints] == ["there is no touchpoint yet for “= 1”"]


def test_markers_alone_are_of_the_current_touchpoint_or_a_title_where_there_is_none() -> None:
    journey = built("# Buy\n@acme\n@web #b\n# Buy\n@acme")
    (card,) = journey.touchpoints
    assert (card.title, card.channel, card.tags) == ("@acme", "web", ("b",))
