"""Where lines go: stages, touchpoints, notes, metrics and links, new or met again."""

from __future__ import annotations

import pytest

from journey_editor.capture.cursor import Cursor
from journey_editor.model.edits import apply, update, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, Metric, Touchpoint
from tests.capture.said import built, captured, sentences, told

# Stages and touchpoints ----------------------------------------------------------------------------


def test_names_are_met_exactly_first_and_then_in_any_case() -> None:
    journey = built('# Buy\n# "buy"\n# BUY\nA\n# buy\nB\n#  Buy \nC')
    assert [stage.title for stage in journey.stages] == ["Buy", "buy"]
    stages = told(journey)["stages"]
    assert isinstance(stages, list)
    assert [[card["title"] for card in stage["touchpoints"]] for stage in stages] == [["A", "C"], ["B"]]


def test_accents_written_in_two_ways_are_one_name() -> None:
    journey = built("# Caf\u00e9\n# Cafe\u0301\n# STRASSE\n# straße")
    assert [stage.title for stage in journey.stages] == ["Café", "STRASSE"]


def test_the_first_is_taken_of_several_alike_and_that_is_said() -> None:
    journey = built('# Buy\n# "buy"')
    result = captured(journey, "# BUY")
    assert result.cursor.stage == "buy"
    assert [it.message for it in result.complaints] == ["2 are called “BUY”; the first is meant"]
    assert result.complaints[0].column == 3


def test_going_back_sets_what_is_new_and_keeps_the_rest() -> None:
    journey = built("# Buy: Orders\nCheckout @website #a ~Ann\n# Stay\n# buy: Pays\nCheckout @app #b *")
    stage, _ = journey.stages
    assert stage.goal == "Pays"
    (card,) = journey.touchpoints
    assert (card.channel, card.tags, card.owner, card.moment_of_truth) == ("app", ("a", "b"), "Ann", True)


def test_a_touchpoint_of_another_stage_is_another() -> None:
    journey = built("# A\nEmail\n# B\nEmail")
    assert [card.id for card in journey.touchpoints] == ["email", "email-2"]
    assert [card.stage for card in journey.touchpoints] == ["a", "b"]


def test_a_touchpoint_before_any_stage_gets_a_first_one() -> None:
    journey = JourneyMap()
    assert sentences("Cart\nCheckout", journey) == [
        "Stage “Stage 1”, as there is none yet",
        "Touchpoint “Cart” in “Stage 1”",
        "Touchpoint “Checkout” in “Stage 1”",
    ]
    assert [card.stage for card in journey.touchpoints] == ["stage-1", "stage-1"]


def test_without_a_cursor_touchpoints_go_to_the_last_stage() -> None:
    journey = built("# A\n# B")
    captured(journey, "Cart")
    assert [card.stage for card in journey.touchpoints] == ["b"]


def test_things_that_have_gone_are_not_the_cursor_any_more() -> None:
    journey = built("# A\n# B\nCart")
    result = captured(journey, "! lost\nCheckout", Cursor("gone", "gone too", "gone as well"))
    assert [note.at for note in journey.notes] == [None]
    assert result.cursor.stage == "b"


def test_a_moved_touchpoint_takes_the_cursor_along() -> None:
    journey = built("# A\nCart\n# B")
    apply(journey, update("cart", stage="b"))
    captured(journey, "Checkout", Cursor("a", "cart", "cart"))
    assert journey.touchpoint("checkout") == Touchpoint(
        id="checkout", stage="b", title="Checkout", order=journey.touchpoints_of("b")[-1].order
    )


# Notes and metrics ---------------------------------------------------------------------------------


def test_notes_belong_to_the_touchpoint_else_the_stage_else_the_parking_lot() -> None:
    journey = JourneyMap()
    assert sentences("! a\n# Buy\n! b\n? c\n! d\nCart\n! e\n& Maya\n+ f\n# Buy\n! g", journey)[-1] == (
        "Pain point “g” in stage “Buy”"
    )
    at = {note.text: note.at for note in journey.notes}
    assert at == {"a": None, "b": "buy", "c": None, "d": "buy", "e": "cart", "f": "cart", "g": "buy"}


def test_the_same_note_twice_is_two() -> None:
    assert len(built("# A\n! x\n! x").notes) == 2


def test_a_metric_said_again_is_corrected_and_one_with_a_date_stays() -> None:
    journey = built("# A\nCart")
    old = Metric(name="NPS", value=10, date="2026-01-01")
    apply(journey, update("cart", metrics=(old,)))
    captured(journey, "% nps 38\n% NPS 40\n% nps 41 pts", Cursor("a", "cart"))
    card = journey.touchpoint("cart")
    assert card is not None
    assert card.metrics == (old, Metric(name="nps", value=41, unit="pts"))


def test_a_metric_of_no_touchpoint_waits_as_a_note() -> None:
    journey = JourneyMap()
    result = captured(journey, "% conversion 29%")
    assert told(journey)["parked"] == [("text", "conversion 29 %", None, "")]
    assert [str(it) for it in result.complaints] == [
        "line 1, column 1: there is no touchpoint yet for this metric, so it waits as a note"
    ]


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (None, None),
        (
            (Lane(kind="touchpoints"),),
            ["touchpoints", "emotions", "pain_points", "thoughts", "metrics", "text"],
        ),
        (
            (Lane(kind="text", id="emotions", hidden=True), Lane(kind="touchpoints")),
            ["text", "touchpoints", "emotions", "pain_points", "thoughts", "metrics"],
        ),
    ],
)
def test_what_is_captured_comes_in_sight(lines: tuple[Lane, ...] | None, kinds: list[str] | None) -> None:
    journey = built("# A")
    apply(journey, update_map(lanes=lines))
    usual = "Cart = 1\n% nps 3\n! pain"
    captured(journey, usual)
    if kinds is None:
        assert journey.info.lanes is None, "the usual lanes show by themselves"
    captured(journey, f"Cart\n{usual}\n. text\n( thought")
    shown = journey.info.lanes or ()
    wanted = kinds or ["touchpoints", "emotions", "pain_points", "thoughts", "metrics", "text"]
    assert [lane.kind for lane in shown] == wanted
    assert not any(lane.hidden for lane in shown)


# Links ---------------------------------------------------------------------------------------------


def links(journey: JourneyMap) -> list[tuple[object, ...]]:
    return [(it.source, it.kind, it.target, it.share) for it in journey.links]


def test_links_find_their_touchpoint_wherever_it_is_and_stay_at_the_source() -> None:
    journey = built("# A\nAd\n# B\nCart\n-> ad\n=> New 5%\n~> Ad\n! pain")
    assert links(journey) == [
        ("cart", "next", "ad", None),
        ("cart", "triggers", "new", 0.05),
        ("cart", "alternative", "ad", None),
    ]
    assert [card.stage for card in journey.touchpoints] == ["a", "b", "b"]
    assert [note.at for note in journey.notes] == ["cart"]


def test_of_several_titles_the_current_stage_comes_first_then_those_behind() -> None:
    journey = built("# A\nEmail\n# B\nCart\n-> Email\n# C\nEmail\nBox\n-> Email")
    assert [(it.source, it.target) for it in journey.links] == [("cart", "email"), ("box", "email-2")]
    result = captured(journey, "# B\nCart\n=> Email\n~> # A: Email")
    assert [(it.source, it.target) for it in journey.links[2:]] == [("cart", "email-2"), ("cart", "email")]
    assert [str(it) for it in result.complaints] == [
        "line 3, column 4: 2 touchpoints are called “Email”; the one in “C” is meant"
    ]


def test_a_link_into_a_new_stage_makes_both() -> None:
    journey = JourneyMap()
    assert sentences("# A\nCart\n-> # B: Email 7%", journey)[2:] == [
        "Stage “B”",
        "Touchpoint “Email” in “B”",
        "Link “Cart” → “Email” (next), 7 %",
    ]


def test_a_link_said_again_takes_the_new_share() -> None:
    journey = built("# A\nAd\nCart\n-> Ad\n-> Ad 60%\n-> ad")
    assert links(journey) == [("cart", "next", "ad", 0.6)]


def test_a_link_to_itself_is_told() -> None:
    journey = built("# A\nCart")
    result = captured(journey, "-> cart", Cursor("a", "cart"))
    assert result.edit is None
    assert [(it.column, it.message) for it in result.complaints] == [
        (4, "a touchpoint cannot lead to itself")
    ]


def test_a_link_from_nowhere_makes_its_touchpoint_and_goes_there() -> None:
    journey = built("# A")
    result = captured(journey, "-> Cart 5%", Cursor("a"))
    assert result.cursor.touchpoint == "cart"
    assert journey.links == ()
    assert [it.message for it in result.complaints] == ["there is no touchpoint yet that leads to “Cart”"]
