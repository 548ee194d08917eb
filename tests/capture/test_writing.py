"""Lines become one edit: all at once, one by one, again; and each tells what it made."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.capture import grammar, writing
from journey_editor.capture.cursor import Cursor
from journey_editor.model.edits import apply
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MAP
from journey_editor.storage import writer
from tests.capture.said import SIGNS, WORKSHOP, built, captured, told


def test_workshop_makes_the_whole_map() -> None:
    journey = JourneyMap()
    result = captured(journey, WORKSHOP)
    assert result.complaints == ()
    nobody = {
        "metrics": [],
        "notes": [],
        "links": [],
        "emotions": {},
        "tags": (),
        "owner": "",
        "moment of truth": False,
    }
    assert told(journey) == {
        "title": "Buying a gift online",
        "scenario": "From first ad to second order",
        "personas": [("Maya", "Gift giver", "I need it by Friday"), ("Jonas", "Bargain hunter", "")],
        "parked": [("question", "Who owns the email?", None, "")],
        "stages": [
            {
                "title": "Discover",
                "goal": "Hears of the shop",
                "metrics": [("reach", 100, "%")],
                "notes": [("pain_point", "Nobody knows us", 1, "")],
                "touchpoints": [
                    {
                        **nobody,
                        "title": "Instagram ad",
                        "channel": "social-media",
                        "emotions": {"Maya": 0, "Jonas": 0},
                        "links": [("alternative", "Buy", "Checkout", 0.4)],
                    }
                ],
            },
            {
                "title": "Buy",
                "goal": "Orders and pays",
                "metrics": [],
                "notes": [],
                "touchpoints": [
                    {**nobody, "title": "Cart", "channel": "website", "emotions": {"Maya": -1, "Jonas": -1}},
                    {
                        "title": "Checkout",
                        "channel": "website",
                        "tags": ("payment",),
                        "owner": "E-commerce team",
                        "moment of truth": True,
                        "emotions": {"Maya": -2, "Jonas": 1},
                        "metrics": [("conversion", 29, "%"), ("csat", 2.9, "/ 5")],
                        "notes": [
                            ("pain_point", "Shipping cost shown last", 3, ""),
                            ("opportunity", "Guest checkout", None, ""),
                            ("quote", "I closed the page", None, "Interview 4"),
                            ("text", "plain", None, ""),
                            ("backstage", "Carrier works out the cost", None, ""),
                            ("thought", "Why now?", None, ""),
                            ("action", "Looks for a voucher", None, ""),
                            ("idea", "one page", None, ""),
                            ("evidence", "51 % leave", None, ""),
                            ("experiment", "show it first", None, ""),
                        ],
                        "links": [
                            ("next", "Buy", "Cart", 0.11),
                            ("triggers", "Buy", "Abandoned-cart email", None),
                        ],
                    },
                    {**nobody, "title": "Abandoned-cart email", "channel": "email"},
                ],
            },
        ],
    }


def test_many_lines_are_one_undo_step() -> None:
    journey = built("# Buy\nCheckout = 1")
    before = writer.text(journey)
    result = writing.edits(journey, grammar.parse(WORKSHOP), Cursor())
    assert writer.text(journey) == before, "planning must not touch the map"
    assert result.edit is not None
    assert result.edit.label == "Capture 29 lines"
    change = apply(journey, result.edit)
    assert writer.text(journey) != before
    apply(journey, change.inverse)
    assert writer.text(journey) == before


def test_one_line_names_itself_for_the_undo_menu() -> None:
    result = writing.edits(JourneyMap(), grammar.parse("- Checkout @website"), Cursor())
    assert result.edit is not None
    assert result.edit.label == "Capture “Checkout @website”"


def one_by_one(text: str) -> tuple[JourneyMap, Cursor, list[str]]:
    journey, cursor, said = JourneyMap(), Cursor(), []
    for line in text.splitlines():
        result = captured(journey, line, cursor)
        cursor = result.cursor
        said += [made.sentence for made in result.made]
    return journey, cursor, said


@pytest.mark.parametrize("text", [WORKSHOP, WORKSHOP[::-1], WORKSHOP * 2])
def test_typed_line_by_line_is_the_same_file_as_pasted_at_once(text: str) -> None:
    whole = JourneyMap()
    result = captured(whole, text)
    typed, cursor, said = one_by_one(text)
    assert writer.text(typed) == writer.text(whole)
    assert cursor == result.cursor
    assert said == [made.sentence for made in result.made]


MEANT = (
    *("# Buy", "# buy: goal", "# Stay", "Cart", "cart @web", "Email #a", "email", "Checkout *", "\\email"),
    *(
        "Cart = 1",
        "= maya -2",
        "= ja 1, m 0",
        ":(",
        "@app",
        "~Ann",
        "! pain",
        "!!! pain",
        "+ o",
        "? q",
        '" q -- s',
    ),
    *(
        "& Maya",
        "& maya, role",
        "& Jane: quote",
        "-> Email 5%",
        "=> Cart",
        "~> # Stay: Email",
        "-> email 7%",
        "-> new",
    ),
    *("% nps 1", "% NPS 2 x", "% nps", ". text", "( t", "idea: i", "Title: t", "Scenario: s", "// no", ""),
)


@settings(max_examples=50)
@given(
    st.lists(st.sampled_from(MEANT) | st.lists(st.sampled_from(SIGNS), max_size=4).map(" ".join), max_size=20)
)
def test_any_lines_typed_one_by_one_are_the_same_as_at_once(lines: list[str]) -> None:
    text = "\n".join(lines)
    whole = JourneyMap()
    result = captured(whole, text)
    typed, cursor, said = one_by_one(text)
    assert writer.text(typed) == writer.text(whole)
    assert cursor == result.cursor
    assert said == [made.sentence for made in result.made]


def test_the_same_lines_again_change_nothing_but_add_their_notes() -> None:
    calm = "\n".join(line for line in WORKSHOP.splitlines() if not line.startswith(tuple('!+"?.<(/ei')))
    journey = built(calm)
    before = writer.text(journey)
    result = captured(journey, calm)
    assert result.edit is None
    assert result.cursor.touchpoint == "instagram-ad"
    assert writer.text(journey) == before


def test_each_line_tells_what_it_made_and_where() -> None:
    journey = JourneyMap()
    result = captured(journey, WORKSHOP)
    made = [f"{it.id}: {it.sentence}" for it in result.made]
    assert made[:3] == [
        f"{MAP}: Title “Buying a gift online”",
        f"{MAP}: Scenario “From first ad to second order”",
        "maya: Persona “Maya”, Gift giver, “I need it by Friday”",
    ]
    for told_of in (
        "discover: Stage “Discover”, goal “Hears of the shop”",
        "nobody-knows-us: Pain point “Nobody knows us” in stage “Discover”",
        "discover: Metric “reach 100 %” in stage “Discover”",
        "checkout: Touchpoint “Checkout” in “Buy”, by website, #payment, moment of truth, "
        "owner E-commerce team",
        "checkout: Emotion at “Checkout”: Maya -2, Jonas +1",
        "shipping-cost-shown-last: Pain point “Shipping cost shown last”, severity 3 at “Checkout”",
        "i-closed-the-page: Quote “I closed the page” from Interview 4 at “Checkout”",
        "who-owns-the-email: Question “Who owns the email?” in the parking lot",
        "checkout-to-cart: Link “Checkout” → “Cart” (next), 11 %",
        "discover: Back to stage “Discover”",
        "instagram-ad: Back to “Instagram ad” in “Discover”",
    ):
        assert told_of in made
    assert all(it.id == MAP or it.id in journey for it in result.made)
