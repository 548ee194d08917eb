"""What is left of a map without names, quotes and owners, and how mentions of them are found."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.model import mentions
from journey_editor.model.journey import JourneyMap
from journey_editor.model.mentions import Mentions, Word
from journey_editor.model.redaction import LEFT_OUT, REDACTIONS, redacted
from journey_editor.storage import document
from tests import strategies
from tests.model import telling


def _of(*names: str) -> Mentions:
    return Mentions(
        word for number, name in enumerate(names, 1) for word in mentions.of_person(name, f"Persona {number}")
    )


@pytest.mark.parametrize(
    ("names", "text", "left"),
    [
        (["Maya"], "maya’s bag, MAYA, not Mayan", "Persona 1’s bag, Persona 1, not Mayan"),
        (["Maya"], "Mayas Kauf (Maya)", "Persona 1s Kauf (Persona 1)"),
        (["Maya"], "Ma\u200bya Ma\u0301ya mail@maya_x", "Persona 1 Persona 1 mail@Persona 1_x"),
        (["José"], "Jose, JOSÉ, jose\u0301", "Persona 1, Persona 1, Persona 1"),
        (["Straße"], "STRASSE", "Persona 1"),
        (
            ["Dr. Maya Berg"],
            "dr maya  berg, maya-berg@x, Maya, Frau Berg",
            "dr Persona 1, Persona 1@x, Persona 1, Frau Persona 1",
        ),
        (["Busy Parent"], "A parent is busy. Parent!", "A Persona 1 is Persona 1. Persona 1!"),
        (["anna berg"], "Berg und Anna", "Persona 1 und Persona 1"),
        (["The Buyer"], "the buyer in the shop", "Persona 1 in the shop"),
        (["Maya", "Maya Li"], "Maya Lind and Maya Li", "Persona 1 Lind and Persona 2"),
        (["Jo", "IT"], "Jo saw it; jo, IT", "Persona 1 saw it; jo, Persona 2"),
        (["A"], "A customer", "A customer"),
        (["太郎"], "太郎さんが", "Persona 1さんが"),
        (["דנה"], "לדנה יש", "לPersona 1 יש"),
        (["ليلى"], "وليلى تشتري", "وPersona 1 تشتري"),
        (["माया"], "माया ने मय", "Persona 1 ने मय"),
        (["Client 1"], "Client 12 and client 1", "Persona 1 12 and Persona 1"),
        (["…", "12", ""], "… 12", "… 12"),
        (
            ["Maya Wong"],
            "maya.wong@x, m.wong@x, mwong@x, mayaw@x; M. Wong; Wong, Maya; Maya W.; mayawong mwong",
            f"{', '.join(4 * ['Persona 1@x'])}; Persona 1; Persona 1; Persona 1.; Persona 1 mwong",
        ),
        (["Søren Łuk"], "Soren, luk, Soeren Łuk", "Persona 1, Persona 1, Persona 1"),
        (["Müller", "İrem"], "Mueller, Müllerin, IREM", "Persona 1, Müllerin, Persona 2"),
        (["Anne-Marie", "O'Brien"], "Annemarie, anne marie, OBrien", "Persona 1, Persona 1, Persona 2"),
        (["Maya/Tom", "Li & Bo"], "Maya, Tom, Bo", "Persona 1, Persona 1, Persona 2"),
        (["Jones"], "the Joneses, Jones’, Joneser", "the Persona 1es, Persona 1’, Joneser"),
        (["Von Trapp"], "von Trapp; Trapp; von hier", "Persona 1; Persona 1; von hier"),
        (["New customer"], "A customer, a new card", "A Persona 1, a new card"),
        (["김기"], "김기는 김김", "Persona 1는 김김"),
    ],
)
def test_names_are_found_as_people_write_them(names, text, left):
    assert _of(*names).left_out(text) == left


def test_long_sayings_are_found_and_short_ones_are_not():
    found = Mentions([*mentions.of_long("“I need it by Friday.”", "-"), *mentions.of_long("Oh no", "-")])
    assert found.left_out("She said: I need it — by friday! Oh no") == "She said: -! Oh no"
    assert found.left_out("She said: I needed it by Friday") == "She said: I needed it by Friday"


def test_what_stands_instead_is_never_too_long_for_a_file():
    assert len(Mentions([Word("Maya", "Persona 1")]).left_out("Maya " * 4000)) == 20_000


def test_many_quotes_are_looked_for_together():
    """One after the other they would take seconds: 500 sayings in 2,000 texts."""
    said = [f"what customer {number} says about the shop" for number in range(500)]
    found = Mentions(word for text in said for word in mentions.of_long(text, "-"))
    begin = time.process_time()
    left = [found.left_out(f"what customer {number} says about a shop") for number in range(2000)]
    assert time.process_time() - begin < 1
    assert "-" not in left


def _map(told: dict[str, object]) -> JourneyMap:
    return document.parse(json.dumps(telling.MAP | told).encode(), "a").journey


def test_a_team_is_found_as_lists_and_addresses_have_it():
    found = Mentions(mentions.of_somebody("Anna Berg", "-"))
    assert found.left_out("Berg, Anna; anna.berg@x; A. Berg; Anna says") == "-; -@x; -; Anna says"


def test_a_sentence_of_what_somebody_said_is_found_alone():
    found = Mentions(mentions.of_speech("Oh no. I need it by Friday at the latest! Really.", "-"))
    assert found.left_out("I need it by Friday at the latest, oh no. Really.") == "-, oh no. Really."


def test_short_names_are_found_in_ids_which_are_in_small_letters():
    touchpoint = {"id": "jo-buys", "stage": "cx-stage", "title": "Buy", "owner": "CX"}
    told = {"personas": [{"id": "p", "name": "Jo"}], "stages": [{"id": "cx-stage", "title": "CX"}]}
    cards = {"touchpoints": [touchpoint], "notes": [], "links": [], "views": [], "lanes": []}
    left = redacted(_map(told | cards), ("names", "owners"))
    assert (
        left.ids == {"p": "persona-1", "jo-buys": "persona-1-buys", "cx-stage": "left-out-stage"} | left.ids
    )
    assert "jo" not in str(left.journey.touchpoints[0].id)


def test_personas_and_lanes_that_are_not_there_tell_nothing():
    note = {"id": "n", "kind": "text", "text": "a", "lane": "xenia-lane", "personas": ["Tom Hanks", "quorra"]}
    views = [{"name": "Theirs", "personas": ["tom"]}]
    left = redacted(_map({"notes": [note], "views": views}), ("names",)).journey
    assert left.notes[0].personas == ("persona", "persona-1")
    assert left.notes[0].lane == "persona-1-lane"
    assert left.info.views[0].personas == ("persona-2",)


def test_views_that_would_have_one_name_are_told_apart():
    views = [{"name": name} for name in ("Xenia", "Quorra", "quorra", "Persona 1 (2)")]
    left = redacted(_map({"views": views}), ("names",)).journey
    names = [view.name for view in left.info.views]
    assert names == ["Persona 1", "Persona 1 (2)", "Persona 1 (3)", "Persona 1 (2) (2)"]
    assert not document.parse(document.written(left), "a").repairs


@pytest.mark.parametrize("what", [*[(one,) for one in REDACTIONS], REDACTIONS])
def test_nothing_of_it_is_anywhere_in_the_map(what):
    left = document.text(redacted(telling.journey(), what).journey)
    for kind in REDACTIONS:
        assert (telling.found(left, kind) == []) == (kind in what), kind
    again = document.parse(left.encode(), "a")
    assert (again.repairs, document.text(again.journey)) == ((), left)


@settings(max_examples=15)
@given(strategies.maps(), st.sets(st.sampled_from(REDACTIONS), min_size=1))
def test_any_map_without_them_is_a_map(journey, what):
    before = strategies.state(journey)
    left, ids = redacted(journey, what)
    assert strategies.state(journey) == before
    again = document.parse(document.written(left), "a").journey
    assert document.text(again) == document.text(left)
    assert [stage.id for stage in left.stages] == [ids.get(stage.id, stage.id) for stage in journey.stages]
    assert len(left.links) == len(journey.links)
    assert len(left.personas) == len(journey.personas)
    if "names" in what:
        assert [one.name for one in left.personas] == [f"Persona {n + 1}" for n in range(len(left.personas))]
        assert not any(one.image for one in left.personas)
    if "owners" in what:
        records = (*left.stages, *left.touchpoints, *left.notes)
        assert not any(record.owner for record in records)
    if "quotes" in what:
        assert not any(note.kind in ("quote", "thought") for note in left.notes)
        assert not any(one.thought for ones in left.experiences().values() for one in ones)


def test_what_says_nothing_stays_the_same_object():
    journey = telling.journey()
    left = redacted(journey, ("owners",)).journey
    plain = journey.node("plain")
    assert plain is not None
    assert left.node("plain") is plain


def test_views_that_can_no_longer_be_told_are_left_out():
    views = [
        {"name": "Hers", "personas": ["quorra"]},
        {"name": "Theirs", "owners": ["Wexford"]},
        {"name": "Said", "text": "xenia"},
    ]
    names = redacted(_map({"views": views}), ("names",)).journey.info.views
    assert [(view.name, view.personas) for view in names] == [("Hers", ("persona-1",)), ("Theirs", ())]
    owners = redacted(_map({"views": views}), ("owners",)).journey.info.views
    assert [view.name for view in owners] == ["Hers", "Said"]


def test_lanes_in_which_personas_speak_are_hidden_without_quotes():
    lanes = [{"kind": "touchpoints"}, {"kind": "quotes"}, {"kind": "thoughts", "title": "Xenia thinks"}]
    left = redacted(_map({"lanes": lanes}), ("names", "quotes")).journey.info.lanes
    assert left is not None
    assert [(lane.kind, lane.title, lane.hidden) for lane in left] == [
        ("touchpoints", "", False),
        ("quotes", "", True),
        ("thoughts", "Persona 1 thinks", True),
    ]


def test_a_saying_that_is_repeated_is_left_out_there_too():
    left = redacted(telling.journey(), ("quotes",)).journey
    assert left.info.scenario.endswith(LEFT_OUT)


@given(strategies.texts())
def test_the_quick_look_sees_what_the_slow_one_does(text):
    assert mentions._quickly_folded(text) == mentions._folded(text).text
