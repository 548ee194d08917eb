"""Linking, the rubber band, panning, and which gesture begins where."""

from __future__ import annotations

import pytest

from journey_editor.editing.tools import choose, link
from journey_editor.editing.tools.choose import Tool
from journey_editor.editing.tools.events import Outcome, PointerEvent
from journey_editor.layout.geometry import Point, Rect
from journey_editor.model import plans
from journey_editor.model.edits import AddLink
from tests.editing.desk import Desk, Hand, pressed


def begin(desk: Desk, place: Point, *modifiers: str, tool: Tool = "select", button: str = "left") -> Hand:
    return Hand(choose.begin(desk, pressed(place, *modifiers, button=button), tool))


def from_handle(desk: Desk, id_: str) -> Hand:
    card = desk.figure(id_)
    event = pressed(Point(card.area.right + 3, card.area.middle.y))
    return Hand(choose.begin(desk, event, "select", handle_of=card))


def test_a_handle_dragged_to_a_card_links_the_two(desk: Desk) -> None:
    hand = from_handle(desk, "cart")
    preview = hand.move(desk.middle("guide"))
    assert preview.hint == "Link “Cart” to “Guide”"
    assert preview.cell == desk.figure("guide").area
    outcome = hand.release(desk.middle("guide"))
    assert isinstance(outcome.edit, AddLink)
    assert (outcome.edit.link.source, outcome.edit.link.target) == ("cart", "guide")
    desk.do(outcome.edit)
    assert desk.journey.link(outcome.edit.link.id) is not None


def test_all_four_handles_begin_a_link(desk: Desk) -> None:
    card = desk.figure("cart")
    for place in link.handles(card.area):
        hand = Hand(choose.begin(desk, pressed(place), "select", handle_of=card))
        assert isinstance(hand.drag(desk.middle("guide")).edit, AddLink)


@pytest.mark.parametrize("kind", ["nowhere", "itself"])
def test_a_link_needs_another_card(desk: Desk, kind: str) -> None:
    place = desk.middle("cart") if kind == "itself" else desk.cell("stay", "opportunities")
    assert from_handle(desk, "cart").drag(place).edit is None


def test_a_second_link_of_the_same_kind_is_explained(desk: Desk) -> None:
    outcome = from_handle(desk, "ad").drag(desk.middle("cart"))
    assert outcome == Outcome(problem="“Ad” and “Cart” are linked already.")


def test_a_link_that_draws_no_line_says_so(desk: Desk) -> None:
    outcome = from_handle(desk, "ad").drag(desk.middle("guide"))
    assert isinstance(outcome.edit, AddLink)
    assert outcome.problem.startswith("Linked. The order of the cards shows it already")
    assert from_handle(desk, "guide").drag(desk.middle("cart")).problem, "over the border of stages, too"
    assert not from_handle(desk, "guide").drag(desk.middle("checkout")).problem


def test_a_link_survives_its_card_vanishing(desk: Desk) -> None:
    hand = from_handle(desk, "cart")
    hand.move(desk.middle("guide"))
    edit = plans.remove(desk.journey, ["cart"])
    assert edit is not None
    desk.do(edit)
    assert hand.release(desk.middle("guide")) == Outcome()


def test_the_connect_tool_links_from_anywhere_on_a_card(desk: Desk) -> None:
    outcome = begin(desk, desk.middle("cart"), tool="connect").drag(desk.middle("guide"))
    assert isinstance(outcome.edit, AddLink)


def test_a_band_selects_what_it_meets(desk: Desk) -> None:
    area = desk.figure("cart").area.united(desk.figure("email").area)
    hand = begin(desk, Point(area.x - 6, area.y - 4))
    preview = hand.move(Point(area.right - 20, area.bottom - 2))
    assert preview.band == Rect(area.x - 6, area.y - 4, area.w - 14, area.h + 2)
    assert len(preview.lit) == 3
    assert hand.release(Point(area.right - 20, area.bottom - 2)).select == ("cart", "checkout", "email")


def test_a_band_works_in_every_direction_and_adds_with_shift(desk: Desk) -> None:
    desk.selection = ("ad",)
    area = desk.figure("checkout").area
    hand = begin(desk, Point(area.right + 2, area.bottom + 2), "shift")
    assert hand.drag(Point(area.right - 9, area.bottom - 9)).select == ("ad", "checkout")


def test_a_click_beside_everything_selects_the_map(desk: Desk) -> None:
    place = desk.cell("stay", "touchpoints")
    assert begin(desk, place).release(place) == Outcome(select=())
    assert begin(desk, place, "ctrl").release(place, "ctrl") == Outcome()


def test_esc_leaves_the_selection_of_before_the_band(desk: Desk) -> None:
    desk.selection = ("ad",)
    hand = begin(desk, desk.cell("stay", "touchpoints"))
    hand.move(desk.middle("ad"))
    hand.gesture.close()
    assert all(preview.select is None for preview in hand.previews)


@pytest.mark.parametrize(("tool", "button"), [("hand", "left"), ("select", "middle"), ("connect", "middle")])
def test_panning_keeps_the_pressed_place_under_the_pointer(desk: Desk, tool: Tool, button: str) -> None:
    hand = begin(desk, Point(300, 200), tool=tool, button=button)
    assert hand.move(Point(290, 230)).scroll == (10, -30)
    assert hand.release(Point(290, 230)) == Outcome()


def test_the_right_button_begins_nothing(desk: Desk) -> None:
    assert choose.begin(desk, pressed(desk.middle("cart"), button="right"), "select") is None


def test_a_link_is_selected_by_its_line(desk: Desk) -> None:
    edit = plans.add_link(desk.journey, "email", "ad")
    desk.do(edit)
    figure = desk.figure(edit.link.id, "link")
    on_line = next(
        Point(x, y)
        for x in range(int(figure.area.x), int(figure.area.right))
        for y in range(int(figure.area.y), int(figure.area.bottom), 4)
        if (found := choose.under(desk, x, y)) is not None and found.id == edit.link.id
    )
    assert begin(desk, on_line).release(on_line).select == (edit.link.id,)


def test_a_card_is_in_front_of_a_line_that_only_passes_near(desk: Desk) -> None:
    desk.do(plans.add_link(desk.journey, "email", "ad"))
    for card in ("ad", "email", "cart"):
        area = desk.figure(card).area
        for place in (Point(area.x + 2, area.middle.y), Point(area.right - 2, area.middle.y)):
            found = choose.under(desk, *place)
            assert found is not None
            assert found.id == card


@pytest.mark.parametrize(
    ("id_", "kind", "name"),
    [
        ("cart", "touchpoint", "title"),
        ("buy", "stage", "title"),
        ("costs-late", "note", "text"),
        ("maya", "persona", "name"),
    ],
)
def test_a_double_click_means_the_text_under_it(desk: Desk, id_: str, kind: str, name: str) -> None:
    figure = desk.figure(id_, kind)
    area = figure.figure.fields[0].area
    slot = choose.text_under(desk, figure.x + area.x + 2, figure.y + area.y + 2)
    assert slot is not None
    assert (slot.key, slot.field.name) == (figure.key, name)


def test_cursors_tell_what_a_press_would_do(desk: Desk) -> None:
    card = desk.figure("cart")
    label = desk.figure("emotions", "lane").area
    point = desk.middle("cart", "point", "maya")
    assert choose.cursor(desk, *card.area.middle, "select") == "arrow"
    assert choose.cursor(desk, card.area.right, card.area.middle.y, "select", card) == "cross"
    assert choose.cursor(desk, label.x + 9, label.bottom - 9, "select") == "hand"
    assert choose.cursor(desk, *point, "select") == "vertical"
    assert choose.cursor(desk, *card.area.middle, "hand") == "hand"


def test_events_know_whether_they_add() -> None:
    assert PointerEvent("press", 0, 0, modifiers=frozenset({"ctrl"})).adds
    assert not PointerEvent("press", 0, 0, modifiers=frozenset({"alt"})).adds
