"""Dragging what stands on the sheet: press, move, release in, one edit out."""

from __future__ import annotations

import pytest

from journey_editor.editing.tools import choose, move
from journey_editor.editing.tools.events import Outcome
from journey_editor.layout.compose import Options
from journey_editor.layout.geometry import Point
from journey_editor.model import plans
from journey_editor.model.edits import apply
from journey_editor.model.queries import lanes
from tests.benchmarks.generate import generate
from tests.editing.desk import Desk, Hand, gift, pressed


def grab(desk: Desk, place: Point, *modifiers: str) -> Hand:
    return Hand(choose.begin(desk, pressed(place, *modifiers), "select"))


def cards(desk: Desk, stage: str) -> list[str]:
    return [card.id for card in desk.journey.touchpoints_of(stage)]


def done(desk: Desk, outcome: Outcome) -> None:
    assert outcome.edit is not None
    desk.do(outcome.edit)


def test_a_card_is_dragged_before_another_one_of_its_stage(desk: Desk) -> None:
    target = desk.figure("cart").area
    outcome = grab(desk, desk.middle("email")).drag(Point(target.middle.x, target.y + 2))
    done(desk, outcome)
    assert cards(desk, "buy") == ["email", "cart", "checkout"]
    assert outcome.label == "Move touchpoint"


def test_a_card_is_dragged_to_the_end_of_another_stage(desk: Desk) -> None:
    done(desk, grab(desk, desk.middle("cart")).drag(desk.cell("find", "touchpoints")))
    assert cards(desk, "find") == ["ad", "guide", "cart"]
    assert cards(desk, "buy") == ["checkout", "email"]


def test_a_card_is_dragged_into_an_empty_stage(desk: Desk) -> None:
    hand = grab(desk, desk.middle("cart"))
    preview = hand.move(desk.cell("stay", "touchpoints"))
    assert preview.cell is not None
    assert preview.hint == "Move in “Stay” · Ctrl copies"
    done(desk, hand.release(desk.cell("stay", "touchpoints")))
    assert cards(desk, "stay") == ["cart"]


def test_selected_cards_go_together_and_keep_their_order(desk: Desk) -> None:
    desk.selection = ("email", "ad")
    hand = grab(desk, desk.middle("email"))
    assert hand.preview.select is None, "a press on a selected card must not drop the others"
    assert len(hand.move(desk.cell("stay", "touchpoints")).ghosts) == 2
    done(desk, hand.release(desk.cell("stay", "touchpoints")))
    assert cards(desk, "stay") == ["ad", "email"]


def test_a_drag_to_where_it_was_changes_nothing(desk: Desk) -> None:
    place = desk.middle("checkout")
    hand = grab(desk, place)
    away = hand.move(desk.cell("stay", "touchpoints"))
    assert away.hint
    back = hand.move(Point(place.x + 2, place.y + 3))
    assert (back.line, back.hint) == (None, "")
    assert hand.release(place) == Outcome(None, "Move touchpoint")


def test_far_from_all_stages_nothing_lands(desk: Desk) -> None:
    hand = grab(desk, desk.middle("cart"))
    far = Point(desk.drawing.width + 500, 100)
    assert hand.move(far).cursor == "no"
    assert hand.release(far) == Outcome()


def test_the_line_lies_between_the_cards_it_names(desk: Desk) -> None:
    checkout, email = desk.figure("checkout").area, desk.figure("email").area
    hand = grab(desk, desk.middle("ad"))
    preview = hand.move(Point(email.middle.x, email.y - 1))
    assert preview.hint == "Move in “Buy”, before “Email” · Ctrl copies"
    assert preview.line is not None
    (_, y), (_, end) = preview.line
    assert checkout.bottom < y == end < email.y


def test_a_small_tremble_is_a_click(desk: Desk) -> None:
    place = desk.middle("cart")
    hand = grab(desk, place)
    assert hand.preview.select == ("cart",)
    hand.move(Point(place.x + 1, place.y + 1))
    assert hand.release(Point(place.x + 1, place.y + 1)) == Outcome(select=("cart",))


def test_ctrl_click_adds_and_takes_away(desk: Desk) -> None:
    desk.selection = ("ad",)
    place = desk.middle("cart")
    hand = grab(desk, place, "ctrl")
    assert hand.preview.select is None
    assert hand.release(place, "ctrl").select == ("ad", "cart")
    desk.selection = ("ad", "cart")
    assert grab(desk, place, "shift").release(place, "shift").select == ("ad",)


def test_a_click_on_one_of_many_selects_it_alone(desk: Desk) -> None:
    desk.selection = ("ad", "cart")
    place = desk.middle("cart")
    assert grab(desk, place).release(place).select == ("cart",)


def test_a_drag_survives_the_card_vanishing_under_it(desk: Desk) -> None:
    hand = grab(desk, desk.middle("cart"))
    hand.move(desk.cell("stay", "touchpoints"))
    edit = plans.remove(desk.journey, ["cart"])
    assert edit is not None
    desk.do(edit)
    hand.move(desk.cell("find", "touchpoints"))
    assert hand.outcome == Outcome()


def test_a_drag_survives_its_stage_vanishing(desk: Desk) -> None:
    hand = grab(desk, desk.middle("cart"))
    place = desk.cell("stay", "touchpoints")
    hand.move(place)
    edit = plans.remove(desk.journey, ["find", "stay"])
    assert edit is not None
    desk.do(edit)
    outcome = hand.release(place)
    if outcome.edit is not None:
        apply(desk.journey, outcome.edit)
    assert set(cards(desk, "buy")) == {"cart", "checkout", "email"}


def test_esc_closes_a_drag_with_nothing_to_roll_back(desk: Desk) -> None:
    before = cards(desk, "buy")
    hand = grab(desk, desk.middle("cart"))
    hand.move(desk.cell("stay", "touchpoints"))
    hand.gesture.close()
    assert cards(desk, "buy") == before


def test_a_stage_is_dragged_by_its_header(desk: Desk) -> None:
    start, target = desk.middle("find", "stage"), desk.figure("stay", "stage").area
    hand = grab(desk, start)
    preview = hand.move(Point(target.x + 4, start.y))
    assert preview.hint == "Move before “Stay” · Ctrl copies"
    done(desk, hand.release(Point(target.x + 4, start.y)))
    assert [stage.id for stage in desk.journey.stages] == ["buy", "find", "stay"]


def test_a_stage_is_dragged_to_the_end(desk: Desk) -> None:
    start = desk.middle("find", "stage")
    done(desk, grab(desk, start).drag(Point(desk.drawing.width + 30, start.y)))
    assert [stage.id for stage in desk.journey.stages] == ["buy", "stay", "find"]


def test_several_selected_stages_go_together(desk: Desk) -> None:
    desk.selection = ("find", "buy")
    start = desk.middle("find", "stage")
    done(desk, grab(desk, start).drag(Point(desk.drawing.width + 30, start.y)))
    assert [stage.id for stage in desk.journey.stages] == ["stay", "find", "buy"]


def test_a_note_is_dragged_onto_another_card(desk: Desk) -> None:
    done(desk, grab(desk, desk.middle("costs-late", "note")).drag(desk.middle("ad")))
    note = desk.journey.note("costs-late")
    assert note is not None
    assert note.at == "ad"


def test_a_note_is_dragged_onto_a_stage_and_into_its_cell(desk: Desk) -> None:
    done(desk, grab(desk, desk.middle("costs-late", "note")).drag(desk.middle("find", "stage")))
    done(desk, grab(desk, desk.middle("no-guests", "note")).drag(desk.cell("stay", "pain_points")))
    assert [desk.journey.note(id_).at for id_ in ("costs-late", "no-guests")] == ["find", "stay"]  # type: ignore[union-attr]


def test_notes_about_one_card_change_places(desk: Desk) -> None:
    first, second = desk.figure("costs-late", "note").area, desk.figure("no-guests", "note").area
    beyond = Point(second.right - 3, second.middle.y) if second.y == first.y else Point(*second.middle)
    hand = grab(desk, first.middle)
    assert hand.move(beyond).line is not None
    done(desk, hand.release(beyond))
    assert [note.id for note in desk.journey.notes_about("checkout")] == ["no-guests", "costs-late"]


def test_a_note_dropped_on_a_neighbour_is_about_the_same(desk: Desk) -> None:
    apply(desk.journey, plans.add_note(desk.journey, "pain_point", "Slow", "guide"))
    desk.redraw()
    done(desk, grab(desk, desk.middle("slow", "note")).drag(desk.middle("no-guests", "note")))
    assert desk.journey.note("slow").at == "checkout"  # type: ignore[union-attr]


def test_selected_notes_go_together(desk: Desk) -> None:
    desk.selection = ("costs-late", "no-guests")
    done(desk, grab(desk, desk.middle("costs-late", "note")).drag(desk.middle("ad")))
    assert [note.id for note in desk.journey.notes_about("ad")] == ["costs-late", "no-guests"]


def test_a_lane_is_dragged_by_its_label(desk: Desk) -> None:
    kinds = [lane.kind for lane in lanes(desk.journey)]
    assert kinds == ["touchpoints", "emotions", "pain_points", "opportunities"]
    label = desk.figure("opportunities", "lane").area
    first = desk.figure("touchpoints", "lane").area
    hand = grab(desk, Point(label.x + 20, label.middle.y))
    preview = hand.move(Point(first.x + 20, first.y + 4))
    assert preview.hint == "Move Opportunities here"
    done(desk, hand.release(Point(first.x + 20, first.y + 4)))
    assert [lane.kind for lane in lanes(desk.journey)] == ["opportunities", *kinds[:3]]


def test_hidden_lanes_keep_their_places_when_others_are_dragged(desk: Desk) -> None:
    desk.do(plans.switch_lane(desk.journey, lanes(desk.journey)[1], shown=False))
    label = desk.figure("touchpoints", "lane").area
    last = desk.figure("opportunities", "lane").area
    done(desk, grab(desk, Point(label.x + 20, label.middle.y)).drag(Point(label.x + 20, last.bottom + 4)))
    kinds = [lane.kind for lane in lanes(desk.journey)]
    assert kinds == ["emotions", "pain_points", "opportunities", "touchpoints"]


def test_a_persona_is_dragged_onto_a_card_and_lives_something_there(desk: Desk) -> None:
    hand = grab(desk, desk.middle("maya", "persona"))
    assert hand.move(desk.middle("email")).hint == "“Maya” meets “Email”"
    done(desk, hand.release(desk.middle("email")))
    lived = desk.journey.experience("maya", "email")
    assert lived is not None
    assert lived.emotion == 0


def test_a_persona_who_was_there_keeps_what_was_felt(desk: Desk) -> None:
    outcome = grab(desk, desk.middle("maya", "persona")).drag(desk.middle("cart"))
    assert outcome.edit is None


def test_personas_change_places(desk: Desk) -> None:
    last = desk.figure("jonas", "persona").area
    done(desk, grab(desk, desk.middle("maya", "persona")).drag(Point(last.right - 4, last.middle.y)))
    assert [persona.id for persona in desk.journey.personas] == ["jonas", "maya"]


@pytest.mark.parametrize(("target", "share", "order"), [("cart", 0.1, 0), ("checkout", 0.9, 2)])
def test_in_a_timeline_cards_are_dragged_sideways(target: str, share: float, order: int) -> None:
    desk = Desk(gift(), Options("timeline"))
    area = desk.figure(target).area
    hand = grab(desk, desk.middle("ad"))
    preview = hand.move(Point(area.x + area.w * share, area.middle.y))
    assert preview.line is not None
    assert preview.line[0].x == preview.line[1].x
    done(desk, hand.release(Point(area.x + area.w * share, area.middle.y)))
    assert cards(desk, "buy").index("ad") == order


def test_with_ctrl_a_copy_lands_there_with_its_notes_and_is_selected(desk: Desk) -> None:
    cards = len(desk.journey.touchpoints)
    hand = Hand(choose.begin(desk, pressed(desk.middle("checkout")), "select"))
    place = desk.cell("stay", "touchpoints")
    assert hand.move(place).cursor == "grabbing"
    preview = hand.move(place, "ctrl")
    assert (preview.hint, preview.cursor) == ("Copy in “Stay”", "copy")
    outcome = hand.release(place, "ctrl")
    assert outcome.edit is not None
    desk.do(outcome.edit)
    assert outcome.select == ("checkout-2",)
    assert len(desk.journey.touchpoints) == cards + 1
    assert desk.journey.touchpoints_of("stay")[0].title == "Checkout"
    about = [[note.text for note in desk.journey.notes_about(id_)] for id_ in ("checkout", "checkout-2")]
    assert about[0] == about[1]


def test_with_ctrl_notes_and_stages_are_copied_too(desk: Desk) -> None:
    note = desk.journey.notes_about("checkout")[0].id
    hand = Hand(choose.begin(desk, pressed(desk.middle(note, "note")), "select"))
    hand.move(desk.middle("cart"))
    outcome = hand.release(desk.middle("cart"), "ctrl")
    assert outcome.edit is not None
    desk.do(outcome.edit)
    assert [one.text for one in desk.journey.notes_about("cart")] == ["Costs late"]
    assert len(desk.journey.notes_about("checkout")) == 2
    hand = Hand(choose.begin(desk, pressed(desk.middle("buy", "stage")), "select"))
    hand.move(desk.middle("find", "stage"))
    outcome = hand.release(Point(0, desk.middle("find", "stage").y), "ctrl")
    assert outcome.edit is not None
    desk.do(outcome.edit)
    assert [stage.title for stage in desk.journey.stages] == ["Buy", "Find", "Buy", "Stay"]


def test_dragged_notes_are_told_to_panes_beside_the_map_and_cards_are_not(desk: Desk) -> None:
    note = desk.journey.notes_about("checkout")[0].id
    hand = Hand(choose.begin(desk, pressed(desk.middle(note, "note")), "select"))
    assert hand.move(desk.middle("cart")).notes == (note,)
    hand = Hand(choose.begin(desk, pressed(desk.middle("cart")), "select"))
    assert hand.move(desk.middle("checkout")).notes == ()


def test_what_moves_along_is_found_without_making_a_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(generate(200))
    placed = [one for one in desk.drawing.figures if one.kind == "touchpoint"]
    ids = [one.id for one in placed[3:9]]
    desk.selection = tuple(ids)
    desk.redraw()
    monkeypatch.setattr(type(desk.drawing), "figures", property(lambda _: pytest.fail("all were made")))
    along = move._moved_along(desk, placed[5])
    assert list(along) == [placed[5].id, *(id_ for id_ in ids if id_ != placed[5].id)]
    assert [along[one.id] for one in placed[3:9]] == [one.key for one in placed[3:9]]
    desk.selection = (placed[5].id,)
    assert move._moved_along(desk, placed[5]) == {placed[5].id: placed[5].key}
