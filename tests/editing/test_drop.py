"""Where new things land that are dragged from the palette."""

from __future__ import annotations

import pytest

from journey_editor.editing import additions
from journey_editor.editing.additions import ADDABLE, Addable
from journey_editor.editing.tools import drop
from journey_editor.layout.compose import Options
from journey_editor.layout.geometry import Point
from journey_editor.model.edits import apply, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, Note, Touchpoint
from tests.editing.desk import Desk, gift


def let_go(desk: Desk, kind: Addable, place: Point, title: str = "") -> str:
    """Add such a thing there; returns its id, or that of what it changed."""
    target = drop.target(desk, kind, *place)
    assert target is not None
    edit = target.plan(desk.journey, title)
    assert edit is not None
    desk.do(edit)
    found = additions.added(edit) or additions.changed(edit)
    assert found is not None
    return found


def test_a_stage_lands_between_the_columns(desk: Desk) -> None:
    left, right = desk.figure("find", "stage").area, desk.figure("buy", "stage").area
    target = drop.target(desk, "stage", right.x + 10, 300)
    assert target is not None
    assert target.sentence == "Add a stage before “Buy”"
    assert target.line is not None
    assert left.middle.x < target.line[0].x <= right.x + 10
    let_go(desk, "stage", Point(right.x + 10, 300))
    assert [stage.id for stage in desk.journey.stages] == ["find", "new-stage", "buy", "stay"]


@pytest.mark.parametrize(("x", "place"), [(-40, 0), (5000, 3)])
def test_a_stage_lands_at_the_ends(desk: Desk, x: float, place: int) -> None:
    new = let_go(desk, "stage", Point(x, 200))
    assert [stage.id for stage in desk.journey.stages].index(new) == place


def test_a_touchpoint_lands_before_and_after_a_card(desk: Desk) -> None:
    card = desk.figure("checkout").area
    before = let_go(desk, "touchpoint", Point(card.middle.x, card.y + 2))
    card = desk.figure("checkout").area
    after = let_go(desk, "touchpoint", Point(card.middle.x, card.bottom - 2))
    ids = [card.id for card in desk.journey.touchpoints_of("buy")]
    assert ids == ["cart", before, "checkout", after, "email"]


def test_a_touchpoint_let_go_elsewhere_in_a_column_comes_last(desk: Desk) -> None:
    for place in (desk.cell("buy", "emotions"), desk.cell("buy", "opportunities")):
        new = let_go(desk, "touchpoint", place)
        assert [card.id for card in desk.journey.touchpoints_of("buy")][-1] == new


def test_the_first_touchpoint_brings_a_stage_along() -> None:
    desk = Desk(JourneyMap())
    let_go(desk, "touchpoint", Point(200, 200), "Ad")
    (stage,) = desk.journey.stages
    assert [card.title for card in desk.journey.touchpoints_of(stage.id)] == ["Ad"]


def test_the_first_stage_lands_anywhere() -> None:
    desk = Desk(JourneyMap())
    let_go(desk, "stage", Point(400, 20), "Find")
    assert [stage.title for stage in desk.journey.stages] == ["Find"]


def test_a_persona_lands_on_the_map(desk: Desk) -> None:
    new = let_go(desk, "persona", desk.cell("stay", "touchpoints"), "Noor")
    assert [persona.name for persona in desk.journey.personas] == ["Maya", "Jonas", "Noor"]
    assert not [card for card in desk.journey.touchpoints if desk.journey.experience(new, card.id)]


def test_a_persona_on_a_card_lives_something_there(desk: Desk) -> None:
    target = drop.target(desk, "persona", *desk.middle("cart"))
    assert target is not None
    assert (target.sentence, target.opens) == ("“Jonas” meets “Cart”", False)
    assert let_go(desk, "persona", desk.middle("cart")) == "cart"
    lived = desk.journey.experience("jonas", "cart")
    assert lived is not None
    assert lived.emotion == 0


def test_a_persona_on_a_card_where_all_have_been_is_a_new_one(desk: Desk) -> None:
    new = let_go(desk, "persona", desk.middle("ad"), "Noor")
    assert desk.journey.persona(new) is not None
    assert desk.journey.experience(new, "ad") is not None


@pytest.mark.parametrize("kind", ["pain_point", "opportunity", "quote", "note"])
def test_a_note_lands_on_a_card_a_stage_and_in_a_cell(desk: Desk, kind: Addable) -> None:
    about = []
    for place in (desk.middle("cart"), desk.middle("find", "stage"), desk.cell("stay", "touchpoints")):
        note = desk.journey.note(let_go(desk, kind, place))
        assert isinstance(note, Note)
        assert note.kind == additions.NOTE_KINDS[kind]
        about.append(note.at)
    assert about == ["cart", "find", "stay"]


def test_a_note_on_a_note_is_about_the_same(desk: Desk) -> None:
    note = desk.journey.note(let_go(desk, "opportunity", desk.middle("costs-late", "note")))
    assert note is not None
    assert note.at == "checkout"


def test_a_dropped_note_shows_its_lane(desk: Desk) -> None:
    desk.journey.set_info(gift().info)
    hidden = (Lane(id="tp", kind="touchpoints"), Lane(id="q", kind="quotes", hidden=True))
    desk.do(update_map(lanes=hidden))
    new = let_go(desk, "quote", desk.middle("cart"))
    assert desk.figure(new, "note")


def test_a_note_in_a_lane_of_free_text_belongs_to_that_lane(desk: Desk) -> None:
    own = (Lane(id="tp", kind="touchpoints"), *(Lane(id=id_, kind="text") for id_ in ("a", "b")))
    desk.do(update_map(lanes=own))
    second = [band for band in desk.drawing.frame.bands if band.kind == "text"][1]
    span = desk.drawing.frame.spans[0]
    note = desk.journey.note(let_go(desk, "note", Point(span.x + 20, second.y + second.h - 4)))
    assert note is not None
    assert (note.at, note.lane) == ("find", "b")


def test_a_metric_lands_on_cards_and_stages(desk: Desk) -> None:
    assert let_go(desk, "metric", desk.middle("cart"), "NPS 38") == "cart"
    assert let_go(desk, "metric", desk.middle("buy", "stage")) == "buy"
    card, stage = desk.journey.touchpoint("cart"), desk.journey.stage("buy")
    assert card is not None
    assert stage is not None
    assert [(metric.name, metric.value) for metric in card.metrics] == [("NPS", 38)]
    assert [metric.name for metric in stage.metrics] == ["New metric"]


def test_in_a_timeline_a_note_in_a_column_is_about_its_touchpoint() -> None:
    desk = Desk(gift(), Options("timeline"))
    column = next(column for column in desk.drawing.frame.columns if column.touchpoint == "cart")
    band = next(band for band in desk.drawing.frame.bands if band.kind == "opportunities")
    place = Point(column.x + column.w / 2, band.y + band.h - 3)
    note = desk.journey.note(let_go(desk, "pain_point", place))
    assert note is not None
    assert note.at == "cart"


@pytest.mark.parametrize("kind", [kind for kind in ADDABLE if kind not in ("stage", "persona")])
def test_nothing_lands_far_from_all_stages(desk: Desk, kind: Addable) -> None:
    assert drop.target(desk, kind, desk.drawing.width + 900, 300) is None


@pytest.mark.parametrize("kind", ADDABLE)
def test_every_place_of_the_sheet_says_what_it_does(desk: Desk, kind: Addable) -> None:
    """What is shown while dragging is what happens: a plan that the map accepts, or nothing."""
    for x in range(-20, int(desk.drawing.width) + 40, 90):
        for y in range(-20, int(desk.drawing.height) + 40, 45):
            target = drop.target(desk, kind, x, y)
            if target is None:
                continue
            assert target.sentence
            assert target.cell is not None or target.line is not None
            edit = target.plan(desk.journey, "")
            assert edit is not None
            apply(desk.journey.copy(), edit)


@pytest.mark.parametrize(
    ("kind", "type_", "label"),
    [("touchpoints", Touchpoint, "Add touchpoint"), ("pain_points", Note, "Add pain point")],
)
def test_an_empty_cell_takes_what_its_lane_shows(desk: Desk, kind: str, type_: type, label: str) -> None:
    found = drop.in_cell(desk, *desk.cell("stay", kind))
    assert found is not None
    edit = found[0].plan(desk.journey, "")
    assert edit is not None
    assert found[1] == label
    apply(desk.journey, edit)
    new = additions.added(edit)
    assert new is not None
    assert isinstance(desk.journey.node(new), type_)


def test_emotions_are_not_added_by_a_double_click(desk: Desk) -> None:
    assert drop.in_cell(desk, *desk.cell("stay", "emotions")) is None
