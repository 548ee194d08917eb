"""The rules of single records: what is legal, and how what is not is told."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given, settings

from journey_editor.model import rules
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Experience,
    Lane,
    Link,
    MapInfo,
    Metric,
    Note,
    Persona,
    Record,
    Review,
    Stage,
    Touchpoint,
    View,
)
from tests.strategies import maps

NOTE = {"id": "n", "kind": "idea", "text": ""}


@settings(max_examples=30)
@given(maps())
def test_made_up_maps_are_legal(journey: JourneyMap) -> None:
    records: list[Record] = [journey.info, *journey.stages, *journey.personas, *journey.links]
    lived = [it for all_of_it in journey.experiences().values() for it in all_of_it]
    for record in (*records, *journey.touchpoints, *journey.notes, *lived):
        assert list(rules.problems(record)) == []


@pytest.mark.parametrize(
    "kind", [MapInfo, Review, Lane, View, Persona, Stage, Touchpoint, Experience, Metric, Note, Link]
)
def test_every_field_has_a_check_that_can_fail(kind: type) -> None:
    checks = dict(rules.checks(kind))
    assert checks.keys() == {field.name for field in fields(kind)}
    for name, check in checks.items():
        assert check({"x": 1}), name
        assert "\n" not in check("\n\0")


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (Note(**NOTE, severity=0), "severity: 0 is not a whole number from 1 to 3"),
        (Note(**NOTE, severity=2.0), "severity: 2.0 is not a whole number from 1 to 3"),
        (Note(**NOTE, votes=-1), "votes: -1 is not a whole number of at least 0"),
        (Note(**NOTE, at=""), "at: “” is not an id: 1 to 64 of A-Z a-z 0-9 - _ ."),
        (Note(**NOTE, due="2026-13-01"), "due: “2026-13-01” is not a date like 2026-10-01"),
        (Note(**NOTE, due="20261001"), "due: “20261001” is not a date like 2026-10-01"),
        (Note(**NOTE, status="late"), "status: “late” is none of open, planned, done"),
        (Note(**NOTE, tags=("a", 1)), "tags: 1 is not text"),
        (Note(**NOTE, source="x" * 20_001), "source: the text has 20,001 characters, more than 20,000"),
        (Note(**NOTE, source="a\vb"), "source: the text has a character that no file can hold (U+000B)"),
        (Note(**NOTE, source="a\rb"), "source: the text has a character that no file can hold (U+000D)"),
        (Link(id="~", source="a", target="b", share=1.01), "share: 1.01 is not a number from 0 to 1"),
        (Link(id="l", source="", target="b"), "source: “” is not an id: 1 to 64 of A-Z a-z 0-9 - _ ."),
        (Experience(persona="p", emotion=-2.5), "emotion: -2.5 is not a number from -2 to 2"),
        (Experience(persona="p", emotion=float("nan")), "emotion: nan is not a number from -2 to 2"),
        (Metric(name="", value=10**309), "value: the number is larger than any that a map can hold"),
        (Metric(name="", value="1"), "value: “1” is not a number"),
        (Stage(id="s", title="", metrics=(Metric(name=""), Metric(name="", date="x"))),
         "metrics[1].date: “x” is not a date like 2026-10-01"),
        (MapInfo(review=Review(every_months=0)), "review.every_months: 0 is not a whole number"),
        (MapInfo(lanes=(Lane(kind="text"), Lane(kind="wrong"))), "lanes[1].kind: “wrong” is none of touch"),
        (MapInfo(lanes=[]), "lanes: a list is not a list of lanes"),
        (MapInfo(views=(View(name="Web"), View(name="Web"))), "views: two views have the name “Web”"),
        (MapInfo(views=(View(name=" "),)), "views[0].name: a view needs a name"),
        (View(name="Facts", evidence=("measured", "hoped")), "evidence: “hoped” is none of assumed, obs"),
        (MapInfo(review={}), "review: an object is not a review"),
        (Persona(id="p", name="", color="#12345G"), "color: “#12345G” is not a colour like #3B6FB6"),
        (Persona(id="p", name="", image="x" * 26_666_670), "image: the image has more than 20 MB"),
        (Touchpoint(id="t", stage="s", title="", order="x0"), "order: “x0” is not an order key"),
        (Touchpoint(id="t", stage="s", title="", extra=(("x", "nonsense"),)), "extra: a list is not made"),
    ],
)  # fmt: skip
def test_a_problem_names_its_field_and_says_what_is_wrong(record: Record, expected: str) -> None:
    (problem,) = rules.problems(record)
    assert f"{problem.field}: {problem.message}".startswith(expected)


def test_texts_may_have_tabs_and_line_breaks_and_any_script() -> None:
    assert list(rules.problems(Note(**{**NOTE, "text": "a\tb\n購入 \u2028 \ufeff 😀 \u202e"}))) == []


def test_a_wrong_value_is_shown_short_and_on_one_line() -> None:
    assert rules.shown("a\nb\0") == "“a\\nb\\x00”"
    assert rules.shown("x" * 100) == f"“{'x' * 60}…”"
    assert rules.shown(None) == "null"
    assert rules.shown(True) == "true"
    assert rules.shown(10**5000) == "a number of this size"
