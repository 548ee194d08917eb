"""Moving things by keys: one place along, over to the neighbour, and not beyond the end."""

from __future__ import annotations

import pytest

from journey_editor.editing.nudges import Direction, Nudge, lane_place, nudge, whereabouts
from journey_editor.layout.compose import Options
from journey_editor.layout.drawing import Placed
from journey_editor.model import queries
from tests.editing.desk import Desk, gift


@pytest.fixture
def desk() -> Desk:
    return Desk(gift())


def push(desk: Desk, placed: Placed, *ways: Direction, selection: tuple[str, ...] = (), **how: bool) -> Nudge:
    """Move a thing step by step; what came of the last step."""
    made = Nudge()
    for way in ways:
        made = nudge(desk.journey, placed, way, selection=selection, **how)
        if made.edit is not None:
            assert made.label
            desk.do(made.edit)
    return made


def order(desk: Desk) -> str:
    return " | ".join(
        " ".join([stage.id, *(card.id for card in desk.journey.touchpoints_of(stage.id))])
        for stage in desk.journey.stages
    )


def test_a_stage_goes_left_and_right(desk: Desk) -> None:
    push(desk, desk.figure("find", "stage"), "right")
    assert order(desk) == "buy cart checkout email | find ad guide | stay"
    made = push(desk, desk.figure("find", "stage"), "right", "right")
    assert order(desk).endswith("| stay | find ad guide")
    assert made.edit is None
    assert made.problem == "It is the last already."
    assert push(desk, desk.figure("find", "stage"), "up").problem


def test_a_card_goes_up_and_down_in_its_stage(desk: Desk) -> None:
    push(desk, desk.figure("cart"), "down")
    assert order(desk).startswith("find ad guide | buy checkout cart email")
    assert push(desk, desk.figure("cart"), "down", "down").problem == "It is the last already."
    assert push(desk, desk.figure("ad"), "up").problem == "It is the first already."


def test_a_card_goes_over_to_the_same_height_of_the_next_stage(desk: Desk) -> None:
    push(desk, desk.figure("checkout"), "left")
    assert order(desk) == "find ad checkout guide | buy cart email | stay"
    push(desk, desk.figure("checkout"), "right", "right")
    assert order(desk) == "find ad guide | buy cart email | stay checkout"
    assert push(desk, desk.figure("checkout"), "right").problem == "There is nothing to the right of it."


def test_in_a_timeline_a_card_goes_along_and_over_the_border() -> None:
    desk = Desk(gift(), Options(arrangement="timeline"))
    push(desk, desk.figure("ad"), "right", timeline=True)
    assert order(desk).startswith("find guide ad | buy cart")
    push(desk, desk.figure("ad"), "right", timeline=True)
    assert order(desk).startswith("find guide | buy ad cart")
    push(desk, desk.figure("ad"), "left", timeline=True)
    assert order(desk).startswith("find guide ad | buy cart")


def test_selected_cards_go_together(desk: Desk) -> None:
    push(desk, desk.figure("cart"), "left", selection=("cart", "checkout"))
    assert order(desk) == "find cart checkout ad guide | buy email | stay"
    push(desk, desk.figure("cart"), "down", selection=("cart", "checkout"))
    assert order(desk).startswith("find ad cart checkout guide")


def test_selected_cards_of_several_stages_each_go_on_from_where_they_are(desk: Desk) -> None:
    chosen = ("guide", "checkout")
    push(desk, desk.figure("checkout"), "right", selection=chosen)
    assert order(desk) == "find ad | buy cart guide email | stay checkout"
    made = push(desk, desk.figure("guide"), "right", selection=chosen)
    assert made.edit is None
    assert made.problem == "There is nothing to the right of it."
    desk = Desk(gift())
    push(desk, desk.figure("guide"), "up", selection=chosen)
    assert order(desk) == "find guide ad | buy checkout cart email | stay"
    desk = Desk(gift())
    push(desk, desk.figure("guide"), "right", selection=chosen, timeline=True)
    assert order(desk) == "find ad | buy guide cart email checkout | stay"


def notes(desk: Desk, at: str) -> list[str]:
    return [note.id for note in desk.journey.notes_about(at)]


def test_a_note_changes_places_with_its_neighbour(desk: Desk) -> None:
    push(desk, desk.figure("no-guests", "note"), "up")
    assert notes(desk, "checkout") == ["no-guests", "costs-late"]


def test_a_note_goes_on_to_what_is_above_and_below(desk: Desk) -> None:
    push(desk, desk.figure("costs-late", "note"), "up")
    assert notes(desk, "cart") == ["costs-late"]
    push(desk, desk.figure("costs-late", "note"), "up")
    assert notes(desk, "buy") == ["show-all", "costs-late"]
    assert push(desk, desk.figure("costs-late", "note"), "up").problem
    push(desk, desk.figure("costs-late", "note"), "down", "down")
    assert notes(desk, "checkout") == ["costs-late", "no-guests"]


def test_a_note_goes_over_to_the_next_stage_or_card(desk: Desk) -> None:
    push(desk, desk.figure("costs-late", "note"), "left")
    assert notes(desk, "guide") == ["costs-late"]
    push(desk, desk.figure("show-all", "note"), "right")
    assert notes(desk, "stay") == ["show-all"]
    push(desk, desk.figure("no-guests", "note"), "right", timeline=True)
    assert notes(desk, "email") == ["no-guests"]


def test_selected_notes_go_together(desk: Desk) -> None:
    chosen = ("costs-late", "no-guests")
    push(desk, desk.figure("costs-late", "note"), "up", selection=chosen)
    assert notes(desk, "cart") == ["costs-late", "no-guests"]
    push(desk, desk.figure("no-guests", "note"), "left", selection=chosen)
    assert notes(desk, "ad") == ["costs-late", "no-guests"]
    made = push(desk, desk.figure("no-guests", "note"), "left", selection=(*chosen, "show-all"))
    assert made.problem == "There is nothing to the left of it."
    push(desk, desk.figure("show-all", "note"), "right", selection=(*chosen, "show-all"))
    assert notes(desk, "stay") == ["show-all"]
    assert notes(desk, "cart") == ["costs-late", "no-guests"]


def test_personas_change_places(desk: Desk) -> None:
    push(desk, desk.figure("jonas", "persona"), "left")
    assert [one.id for one in desk.journey.personas] == ["jonas", "maya"]
    assert push(desk, desk.figure("jonas", "persona"), "left").problem


def test_lanes_change_places_with_the_next_that_is_shown(desk: Desk) -> None:
    lane = desk.figure("pain-points", "lane")
    push(desk, lane, "up")
    kinds = [lane.kind for lane in queries.lanes(desk.journey)]
    assert kinds == ["touchpoints", "pain_points", "emotions", "opportunities"]
    assert lane_place(desk.journey, "pain-points") == "“Pain points” is 2 of 4"
    assert push(desk, lane, "up", "up").problem == "It is the first already."
    assert push(desk, lane, "left").problem


def test_a_point_of_a_curve_goes_up_and_down(desk: Desk) -> None:
    point = desk.figure("cart", "point", "maya")

    def emotion() -> object:
        lived = desk.journey.experience("maya", "cart")
        return None if lived is None else lived.emotion

    push(desk, point, "up")
    assert emotion() == 0
    push(desk, point, "down", fine=True)
    assert emotion() == -0.5
    made = push(desk, point, "down", "down", "down")
    assert emotion() == -2
    assert made.edit is None
    assert made.problem


def test_the_title_stays_and_says_so(desk: Desk) -> None:
    title = next(one for one in desk.drawing.figures if one.kind == "title")
    assert push(desk, title, "down").problem == "The map's title always stands at the top."


def test_where_things_are_is_told(desk: Desk) -> None:
    assert whereabouts(desk.journey, "checkout") == "“Checkout” is in “Buy”: 2 of 3"
    assert whereabouts(desk.journey, "buy") == "“Buy” is 2 of 3"
    assert whereabouts(desk.journey, "no-guests") == "“No guests” is at “Checkout”: 2 of 2"
    assert whereabouts(desk.journey, "gone") == ""
