"""Texts that are typed in place."""

from __future__ import annotations

import pytest

from journey_editor.editing import texts
from journey_editor.layout.drawing import Placed
from journey_editor.model import plans
from journey_editor.model.edits import apply, update_map
from journey_editor.model.records import Experience, Lane
from tests.editing.desk import Desk


def typed(desk: Desk, placed: Placed, name: str, text: str) -> str | None:
    """The text of the map after typing; None when nothing was changed."""
    edit = texts.edit_for(desk.journey, placed, name, text)
    if edit is None:
        return None
    apply(desk.journey, edit)
    return texts.text_of(desk.journey, placed, name)


@pytest.mark.parametrize(
    ("id_", "kind", "name"),
    [
        ("cart", "touchpoint", "title"),
        ("buy", "stage", "title"),
        ("buy", "stage", "goal"),
        ("maya", "persona", "name"),
        ("costs-late", "note", "text"),
        ("", "title", "title"),
        ("", "title", "scenario"),
        ("ad-to-cart", "link", "label"),
    ],
)
def test_every_text_of_the_map_can_be_typed(desk: Desk, id_: str, kind: str, name: str) -> None:
    if kind == "link":
        apply(desk.journey, plans.add_link(desk.journey, "ad", "email"))
        desk.redraw()
        id_ = "ad-to-email"
    placed = desk.figure(id_, kind)
    assert typed(desk, placed, name, "  Something   new ") == "Something new"


def test_a_thought_is_typed_for_its_persona(desk: Desk) -> None:
    lanes = (Lane(id="tp", kind="touchpoints"), Lane(id="th", kind="thoughts"))
    desk.journey.put_experience("cart", Experience(persona="maya", emotion=-1, thought="Hm."))
    desk.do(update_map(lanes=lanes))
    placed = desk.figure("cart", "thought", "maya")
    assert typed(desk, placed, "text", "No!") == "No!"
    assert desk.journey.experience("maya", "cart") == Experience(persona="maya", emotion=-1, thought="No!")
    assert typed(desk, placed, "text", "") == ""


@pytest.mark.parametrize("text", ["", "  \n ", "Cart", " Cart  "])
def test_nothing_or_the_same_changes_nothing(desk: Desk, text: str) -> None:
    assert typed(desk, desk.figure("cart"), "title", text) is None


def test_only_notes_keep_lines(desk: Desk) -> None:
    assert typed(desk, desk.figure("cart"), "title", "One\ntwo") == "One two"
    assert typed(desk, desk.figure("costs-late", "note"), "text", "One\n two \n") == "One\ntwo"


def test_the_goal_of_a_stage_may_be_emptied(desk: Desk) -> None:
    figure = desk.figure("buy", "stage")
    assert typed(desk, figure, "goal", "Pays") == "Pays"
    assert typed(desk, figure, "goal", "") == ""


def test_what_is_not_there_cannot_be_typed(desk: Desk) -> None:
    figure = desk.figure("cart")
    edit = plans.remove(desk.journey, ["cart"])
    assert edit is not None
    desk.do(edit)
    assert typed(desk, figure, "title", "X") is None
    assert texts.text_of(desk.journey, desk.figure("buy", "stage"), "metrics") is None


def test_the_first_text_of_a_thing_is_its_title(desk: Desk) -> None:
    assert texts.first_slot(desk.index, "nothing") is None
    for id_, name in (("cart", "title"), ("costs-late", "text"), ("maya", "name"), ("", "title")):
        slot = texts.first_slot(desk.index, id_)
        assert slot is not None
        assert slot.field.name == name


def test_a_height_chooses_among_the_texts_of_a_figure(desk: Desk) -> None:
    title = desk.figure("", "title")
    scenario = title.figure.fields[1].area
    slot = texts.slot_of(title, y=title.y + scenario.y + 2)
    assert slot is not None
    assert slot.field.name == "scenario"


def test_what_no_file_can_hold_is_left_out_of_a_pasted_text(desk: Desk) -> None:
    figure = desk.figure("cart")
    assert typed(desk, figure, "title", "Pay\x00 now\x1b[0m\r\nor later\x9f") == "Pay now[0m or later"
    note = desk.figure("costs-late", "note")
    assert typed(desk, note, "text", "one\r\ntwo\rthree\x0bfour\ttabs\ud800") == "one\ntwo\nthree\nfour tabs"
