"""The outline: rows in step with the map, what is open, and one selection."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import AddNode, Batch, Edit, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, Stage
from journey_editor.ui.outline.branches import PARKED, PERSONAS, ROOT
from journey_editor.ui.outline.panel import OutlinePanel
from tests.benchmarks.generate import generate
from tests.ui.outline_desk import (
    STAGES,
    check,
    gift,
    rows,
    session_of,
    shown,
    visible,
)


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> Iterator[OutlinePanel]:
    made = gift(qtbot)
    yield made
    check(made)


# What it shows ------------------------------------------------------------------------------------


def test_it_shows_stages_touchpoints_notes_personas_and_the_parking_lot(panel: OutlinePanel) -> None:
    assert rows(panel.model) == [*STAGES, PERSONAS, PARKED]
    assert rows(panel.model, panel.model.index_of("buy")) == ["cart", "checkout", "abandoned-cart-email"]
    assert panel.model.index_of("checkout").data() == "Checkout"
    said = panel.model.index_of("checkout").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Touchpoint Checkout, Website, moment of truth"
    assert "checkout" in visible(panel)
    note = session_of(panel).journey.notes_about("checkout")[0]
    assert note.id not in visible(panel)
    panel.view.expand(panel.model.index_of("checkout"))
    assert note.id in visible(panel)


def test_every_row_of_a_thing_has_an_icon(panel: OutlinePanel) -> None:
    for index in map(
        panel.model.index_of, ("buy", "checkout", "maya", session_of(panel).journey.notes[0].id)
    ):
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        picture = icon.pixmap(16, 16).toImage()
        assert any(picture.pixelColor(x, y).alpha() for x in range(16) for y in range(16))


def test_the_parking_lot_can_be_left_out(panel: OutlinePanel) -> None:
    panel.set_parked_shown(False)
    assert PARKED not in rows(panel.model)
    parked = session_of(panel).journey.notes_about(None)[0].id
    assert not panel.model.index_of(parked).isValid()
    panel.set_parked_shown(True)
    assert parked in visible(panel)


def test_a_title_is_never_markup_or_several_lines(panel: OutlinePanel) -> None:
    session_of(panel).do(update("cart", title="<b>Cart</b>\nagain"), "Rename")
    assert panel.model.index_of("cart").data() == "<b>Cart</b> again"


# Following the map --------------------------------------------------------------------------------

Plan = Callable[[JourneyMap], Edit | None]


def _new_stage_with_a_card(journey: JourneyMap) -> Edit:
    stage = plans.add_stage(journey, "After", "buy")
    return Batch((stage, plans.add_touchpoint(journey, "First", stage.record.id)))


def _all_cards_into_one_stage(journey: JourneyMap) -> Edit | None:
    return plans.move_touchpoints(journey, {card.id for card in journey.touchpoints}, "stay", None)


def _swap_everything(journey: JourneyMap) -> Edit:
    """Stages reversed, a card and its notes moved, a note parked, a persona gone: all at once."""
    keys = [stage.order for stage in journey.stages][::-1]
    edits: list[Edit] = [update(stage.id, order=key) for stage, key in zip(journey.stages, keys, strict=True)]
    edits.append(update("checkout", stage="discover"))
    edits.append(update(journey.notes_about("checkout")[0].id, at=None))
    edits.append(update(journey.notes_about("checkout")[1].id, at="discover"))
    gone = plans.remove(journey, ["jonas"])
    assert gone is not None
    return Batch((*edits, *gone.edits))


PLANS: list[Plan] = [
    lambda _: update("checkout", title="Till"),
    lambda journey: plans.add_stage(journey, "New", "buy"),
    lambda journey: plans.add_touchpoint(journey, "New", "buy", "checkout"),
    lambda journey: plans.add_note(journey, "idea", "New", "loyalty-programme"),
    lambda journey: plans.add_note(journey, "idea", "New", "buy"),
    lambda journey: plans.add_note(journey, "idea", "New", None),
    lambda journey: plans.add_persona(journey, "New"),
    lambda journey: plans.remove(journey, ["buy"]),
    lambda journey: plans.remove(journey, ["checkout", "stay", "maya"]),
    lambda journey: plans.remove(journey, [persona.id for persona in journey.personas]),
    lambda journey: plans.remove(journey, [note.id for note in journey.notes]),
    lambda journey: plans.remove(journey, [stage.id for stage in journey.stages]),
    lambda journey: plans.move_stage(journey, "stay", "discover"),
    lambda journey: plans.move_touchpoints(journey, ["cart", "checkout"], "receive", "unboxing"),
    lambda journey: plans.move_touchpoints(journey, ["cart"], "buy", None),
    lambda journey: plans.move_notes(journey, [n.id for n in journey.notes_about("checkout")], None, None),
    lambda journey: plans.move_notes(journey, [n.id for n in journey.notes_about(None)], "cart", None),
    lambda journey: plans.set_emotion(journey, "maya", "checkout", 2),
    lambda journey: plans.add_link(journey, "cart", "loyalty-programme"),
    _new_stage_with_a_card,
    _all_cards_into_one_stage,
    _swap_everything,
]


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("opened", [False, True], ids=["at first", "all open"])
def test_it_follows_every_edit_undo_and_redo(panel: OutlinePanel, plan: Plan, opened: bool) -> None:
    if opened:
        panel.view.open_all()
    session = session_of(panel)
    session.select(["checkout", "maya", "stay"])
    edit = plan(session.journey)
    assert edit is not None
    assert session.do(edit, "Edit")
    check(panel)
    session.undo()
    check(panel)
    session.redo()
    check(panel)
    session.undo()


def test_another_map_is_shown_when_it_is_loaded(panel: OutlinePanel) -> None:
    session_of(panel).load(generate(30), None)
    check(panel)
    assert "t0" in visible(panel)


def test_a_hidden_outline_catches_up_when_it_is_shown(panel: OutlinePanel, qtbot: QtBot) -> None:
    session = session_of(panel)
    panel.hide()
    for plan in (PLANS[1], PLANS[7], PLANS[13]):
        edit = plan(session.journey)
        if edit is not None:
            session.do(edit, "Edit")
    session.select(["loyalty-programme"])
    assert "buy" in panel.model.below(ROOT)
    panel.show()
    qtbot.waitExposed(panel)
    check(panel)
    assert panel.model.id_of(panel.view.currentIndex()) == "loyalty-programme"


def test_what_is_open_stays_open(panel: OutlinePanel) -> None:
    session, view, model = session_of(panel), panel.view, panel.model
    view.expand(model.index_of("checkout"))
    view.collapse(model.index_of("discover"))
    panel.resize(280, 320)
    view.verticalScrollBar().setValue(60)
    note = session.journey.notes_about("checkout")[0].id
    for plan in (PLANS[1], PLANS[2], PLANS[12], PLANS[13]):
        edit = plan(session.journey)
        assert edit is not None
        session.do(edit, "Edit")
        QApplication.processEvents()
        assert note in visible(panel)
        assert view.isExpanded(model.index_of("checkout"))
        assert not view.isExpanded(model.index_of("discover"))
        assert view.verticalScrollBar().value() == 60
    session.do(plans.remove(session.journey, ["receive"]), "Delete")
    assert "checkout" not in visible(panel)
    session.undo()
    assert note in visible(panel)


def test_a_new_stage_opens_and_so_does_one_that_gets_its_first_touchpoint(panel: OutlinePanel) -> None:
    session = session_of(panel)
    session.do(plans.add_stage(session.journey, "After"), "Add")
    session.do(plans.add_touchpoint(session.journey, "First", "after"), "Add")
    assert "first" in visible(panel)


def test_close_all_and_open_all(panel: OutlinePanel) -> None:
    panel.view.close_all()
    assert visible(panel) == [*STAGES, PERSONAS, PARKED]
    session = session_of(panel)
    session.do(plans.add_touchpoint(session.journey, "New", "buy"), "Add")
    assert visible(panel) == [*STAGES, PERSONAS, PARKED]
    panel.view.open_all()
    assert len(visible(panel)) == len(session.journey.graph) + 2


# Selection ----------------------------------------------------------------------------------------


def test_rows_select_things_of_the_map(panel: OutlinePanel) -> None:
    session, view = session_of(panel), panel.view
    held = Qt.KeyboardModifier.NoModifier
    for id_ in ("checkout", "maya"):
        place = view.visualRect(panel.model.index_of(id_)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)
        held = Qt.KeyboardModifier.ControlModifier
    assert session.selection == ("checkout", "maya")


def test_things_of_the_map_select_rows_and_show_them(panel: OutlinePanel) -> None:
    session, view, model = session_of(panel), panel.view, panel.model
    note = session.journey.notes_about("checkout")[0].id
    session.select(["cart", note])
    assert view.isExpanded(model.index_of("checkout"))
    assert view.selectionModel().isSelected(model.index_of("cart"))
    assert view.currentIndex() == model.index_of(note)
    assert view.viewport().rect().contains(view.visualRect(model.index_of(note)))
    session.select([])
    assert not view.selectionModel().hasSelection()


def test_a_link_stays_selected_though_it_has_no_row(panel: OutlinePanel) -> None:
    session = session_of(panel)
    link = session.journey.links_from("cart")[0].id
    session.select(["cart", link])
    assert session.selection == ("cart", link)


def test_groups_cannot_be_selected(panel: OutlinePanel) -> None:
    place = panel.view.visualRect(panel.model.index_of(PERSONAS)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session_of(panel).selection == ()


def test_deleting_rows_elsewhere_does_not_select_their_neighbours(panel: OutlinePanel) -> None:
    session = session_of(panel)
    session.select(["checkout"])
    session.do(plans.remove(session.journey, ["checkout"]), "Delete")
    assert session.selection == ()
    session.undo()
    assert session.selection == ("checkout",)


# Large maps ---------------------------------------------------------------------------------------


def test_one_edit_of_a_large_map_touches_few_rows(qapp: QApplication, qtbot: QtBot) -> None:
    session = Session(generate(5000))
    panel = shown(qtbot, session)
    panel.view.expand(panel.model.index_of("s3"))
    told: list[str] = []
    panel.model.modelReset.connect(lambda: told.append("reset"))
    panel.model.layoutChanged.connect(lambda: told.append("layout"))
    panel.model.dataChanged.connect(lambda *_: told.append("data"))
    panel.model.rowsInserted.connect(lambda *_: told.append("inserted"))
    panel.model.rowsMoved.connect(lambda *_: told.append("moved"))
    card = session.journey.touchpoints_of("s3")[5].id
    session.do(update(card, title="Other"), "Rename")
    assert told == ["data"]
    told.clear()
    session.do(plans.add_touchpoint(session.journey, "New", "s3", card), "Add")
    assert told == ["inserted", "data"]
    told.clear()
    session.do(plans.move_touchpoints(session.journey, [card], "s4", None), "Move")
    assert told == ["moved", "data"]
    check_one = session.journey.touchpoints_of("s4")[-1].id
    assert panel.model.index_of(check_one).row() == panel.model.rowCount(panel.model.index_of("s4")) - 1


def test_many_rows_in_another_order_keep_their_selection(qapp: QApplication, qtbot: QtBot) -> None:
    nodes = [Stage(id=f"s{n:03}", title=f"Stage {n}", order=f"{n:03}1") for n in range(150)]
    session = Session(JourneyMap())
    session.do(Batch(tuple(AddNode(stage) for stage in nodes)), "Add")
    panel = shown(qtbot, session)
    session.select(["s000", "s149"])
    session.do(Batch(tuple(update(s.id, order=f"{900 - n:03}1") for n, s in enumerate(nodes))), "Reverse")
    check(panel)
    assert rows(panel.model)[0] == "s149"
    session.undo()
    check(panel)


def test_a_note_without_touchpoint_or_lot_is_nowhere(qapp: QApplication, qtbot: QtBot) -> None:
    journey = JourneyMap()
    session = Session(journey)
    panel = OutlinePanel(session, theme(), parked=False)
    qtbot.addWidget(panel)
    panel.show()
    session.do(AddNode(Note(id="n", kind="idea", text="Later")), "Add")
    assert rows(panel.model) == []
