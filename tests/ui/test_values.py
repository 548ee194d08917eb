"""Between typed text and values: every kind of value survives being shown and read back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.model.edits import UpdateMap, apply
from journey_editor.model.journey import JourneyMap
from journey_editor.model.plans import add_note, add_stage, add_touchpoint
from journey_editor.model.records import MapInfo, Note, Review, Stage
from journey_editor.ui.inspector.changes import change, problem, subject, value_of
from journey_editor.ui.inspector.fields import MAP, STAGE, Field
from journey_editor.ui.inspector.values import READINGS, NotUnderstoodError, number

_ITEM = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=20)
_TRIMMED = _ITEM.map(str.strip).filter(bool)


@given(st.lists(_TRIMMED, max_size=6).map(tuple))
def test_a_list_survives(items: tuple[str, ...]) -> None:
    reading = READINGS["list"]
    assert reading.read(reading.shown(items)) == items


@given(st.lists(_TRIMMED, max_size=6).map(tuple))
def test_lines_survive(items: tuple[str, ...]) -> None:
    reading = READINGS["lines"]
    assert reading.read(reading.shown(items)) == items


@given(st.integers(-(10**12), 10**12) | st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_survives(value: float) -> None:
    reading = READINGS["number"]
    again = reading.read(reading.shown(value))
    assert again == value


@given(st.integers(0, 1000).map(lambda value: value / 1000))
def test_a_share_survives(share: float) -> None:
    reading = READINGS["share"]
    assert reading.read(reading.shown(share)) == share


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        ("line", "  a b ", "a b"),
        ("date", " 2026-02-28 ", "2026-02-28"),
        ("date", "", None),
        ("number", "2,5", 2.5),
        ("number", "−3", -3),
        ("number", "3.0", 3.0),
        ("number", "", None),
        ("count", "12", 12),
        ("votes", "", 0),
        ("share", "62 %", 0.62),
        ("share", "0", 0),
        ("share", "", None),
        ("list", " a,, b ,", ("a", "b")),
        ("list", 'a, "b, c"', ("a", "b, c")),
        ("lines", "a, b\n\n c ", ("a, b", "c")),
    ],
)
def test_what_is_typed_is_understood(kind: str, typed: str, value: object) -> None:
    assert READINGS[kind].read(typed) == value


@pytest.mark.parametrize(
    ("kind", "typed"),
    [("date", "2026-02-30"), ("date", "1.2.2026"), ("number", "1e999"), ("number", "nan"), ("number", "a"),
     ("count", "-1"), ("count", "1.5"), ("share", "101"), ("share", "-1")],
)  # fmt: skip
def test_what_cannot_be_understood_is_said(kind: str, typed: str) -> None:
    with pytest.raises(NotUnderstoodError, match="type"):
        READINGS[kind].read(typed)


def test_whole_numbers_stay_whole() -> None:
    assert isinstance(number("29"), int)
    assert isinstance(number("29.0"), float)


@pytest.fixture
def journey() -> JourneyMap:
    made = JourneyMap(MapInfo(title="A"))
    apply(made, add_stage(made, "One"))
    apply(made, add_stage(made, "Two"))
    apply(made, add_touchpoint(made, "Card", "one"))
    apply(made, add_note(made, "idea", "Thought", "card"))
    return made


def test_no_change_is_no_edit(journey: JourneyMap) -> None:
    stage = journey.stage("one")
    assert stage is not None
    assert change(journey, stage, "title", "One") is None


def test_a_review_comes_and_goes_with_its_fields(journey: JourneyMap) -> None:
    edit = change(journey, journey.info, "review.owner", "Ann")
    assert edit == UpdateMap((("review", Review(owner="Ann")),))
    apply(journey, edit)
    assert value_of(journey.info, "review.owner") == "Ann"
    gone = change(journey, journey.info, "review.owner", "")
    assert gone == UpdateMap((("review", None),))


def test_another_kind_of_note_shows_its_lane(journey: JourneyMap) -> None:
    note = journey.note("thought")
    assert isinstance(note, Note)
    edit = change(journey, note, "kind", "experiment")
    assert edit is not None
    apply(journey, edit)
    assert journey.note("thought").kind == "experiment"
    assert any(lane.kind == "experiments" for lane in journey.info.lanes or ())


def test_a_note_goes_to_the_parking_lot(journey: JourneyMap) -> None:
    note = journey.note("thought")
    assert note is not None
    edit = change(journey, note, "at", None)
    assert edit is not None
    apply(journey, edit)
    assert journey.notes_about(None)[0].id == "thought"


def test_what_a_field_cannot_be_is_a_sentence(journey: JourneyMap) -> None:
    title = next(row for row in STAGE if isinstance(row, Field) and row.name == "title")
    stage = journey.stage("one")
    assert isinstance(stage, Stage)
    assert problem(stage, title, "") == "Title cannot be empty; the old one is kept"
    assert problem(stage, title, "x" * 20_001).startswith("The text has 20,001 characters")
    months = next(field for row in MAP if isinstance(row, tuple) for field in row if "months" in field.name)
    assert "0 is not a whole number" in problem(journey.info, months, 0)
    assert problem(journey.info, months, 6) == ""


def test_the_empty_id_is_the_map(journey: JourneyMap) -> None:
    assert subject(journey, "") is journey.info
    assert subject(journey, "card") is journey.touchpoint("card")
    assert subject(journey, "nothing") is None
