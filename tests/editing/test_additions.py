"""What can be added beside what is selected, and what is typed for a metric."""

from __future__ import annotations

import pytest

from journey_editor.editing import additions
from journey_editor.editing.additions import ADDABLE, Addable
from journey_editor.model.edits import Batch, apply
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note
from tests.editing.desk import gift


def add(journey: JourneyMap, selection: tuple[str, ...], kind: Addable, title: str = "") -> str:
    plan = additions.near(journey, selection, kind)
    assert plan is not None
    edit = plan(journey, title)
    assert edit is not None
    apply(journey, edit)
    found = additions.added(edit) or additions.changed(edit)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (("cart",), ["cart", "new-touchpoint", "checkout", "email"]),
        (("email",), ["cart", "checkout", "email", "new-touchpoint"]),
        (("costs-late",), ["cart", "checkout", "new-touchpoint", "email"]),
        (("buy",), ["cart", "checkout", "email", "new-touchpoint"]),
    ],
)
def test_a_touchpoint_comes_after_the_selected_one(selection: tuple[str, ...], expected: list[str]) -> None:
    journey = gift()
    add(journey, selection, "touchpoint")
    assert [card.id for card in journey.touchpoints_of("buy")] == expected


@pytest.mark.parametrize("selection", [(), ("maya",), ("gone",)])
def test_without_a_place_a_touchpoint_comes_last(selection: tuple[str, ...]) -> None:
    journey = gift()
    new = add(journey, selection, "touchpoint")
    assert [card.id for card in journey.touchpoints_of("stay")] == [new]


@pytest.mark.parametrize(("selection", "place"), [(("find",), 1), (("cart",), 2), (("stay",), 3), ((), 3)])
def test_a_stage_comes_after_the_selected_one(selection: tuple[str, ...], place: int) -> None:
    journey = gift()
    new = add(journey, selection, "stage")
    assert [stage.id for stage in journey.stages].index(new) == place


@pytest.mark.parametrize(
    ("selection", "about"),
    [
        (("cart",), "cart"),
        (("buy",), "buy"),
        (("costs-late",), "checkout"),
        ((), "stay"),
        (("maya",), "stay"),
    ],
)
def test_a_note_is_about_what_is_selected(selection: tuple[str, ...], about: str) -> None:
    journey = gift()
    note = journey.note(add(journey, selection, "pain_point"))
    assert isinstance(note, Note)
    assert note.at == about


@pytest.mark.parametrize("kind", ADDABLE)
def test_on_an_empty_map_only_notes_and_metrics_have_no_place(kind: Addable) -> None:
    journey = JourneyMap()
    plan = additions.near(journey, (), kind)
    assert (plan is None) == (kind in ("pain_point", "opportunity", "quote", "note", "metric"))


@pytest.mark.parametrize("kind", ADDABLE)
def test_what_is_added_has_the_typed_title_and_an_id_made_of_it(kind: Addable) -> None:
    journey = gift()
    new = add(journey, ("cart",), kind, "Gift wrap")
    if kind == "metric":
        card = journey.touchpoint("cart")
        assert card is not None
        assert card.metrics[-1].name == "Gift wrap"
        return
    record = journey.node(new)
    assert new == "gift-wrap"
    assert "Gift wrap" in {getattr(record, name, "") for name in ("title", "name", "text")}


def test_added_names_the_thing_and_not_what_comes_along() -> None:
    journey = JourneyMap()
    edit = additions.touchpoint(None)(journey, "Ad")
    assert isinstance(edit, Batch)
    assert additions.added(edit) == "ad"


@pytest.mark.parametrize(
    ("text", "name", "value", "unit"),
    [
        ("NPS 38", "NPS", 38, ""),
        ("CTR 2.1 %", "CTR", 2.1, "%"),
        ("conversion: 29%", "conversion", 29, "%"),
        ("CSAT 4,1", "CSAT", 4.1, ""),
        ("Delay \u22123 days", "Delay", -3, "days"),
        ("time on page", "time on page", None, ""),
        ("Q3 2024 revenue", "Q3 2024 revenue", None, ""),
        ("38", "38", None, ""),
    ],
)
def test_a_metric_is_typed_as_it_is_said(text: str, name: str, value: float | None, unit: str) -> None:
    metric = additions.measured(text)
    assert (metric.name, metric.value, metric.unit) == (name, value, unit)
