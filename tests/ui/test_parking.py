"""The parking lot: questions typed, notes dragged in and out, kinds changed, notes promoted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from journey_editor.canvas import carrying
from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import AddNode, Batch, Edit, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note
from journey_editor.storage import files
from journey_editor.ui.controls.lines import Area
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.outline.panel import OutlinePanel
from journey_editor.ui.parking.panel import ParkingPanel
from tests.ui.driving import GIFT, press, settle, type_into
from tests.ui.parking_desk import (
    LEFT,
    MOVE,
    NONE,
    carried,
    check,
    drop,
    ids,
    note,
    session_of,
    shown,
    steps,
    three,
)


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> Iterator[ParkingPanel]:
    made = three(qtbot)
    yield made
    check(made)


# Adding and editing -------------------------------------------------------------------------------


def test_a_typed_question_is_parked_as_one_step(panel: ParkingPanel) -> None:
    type_into(panel.question, "Who owns the email?")
    assert ids(panel) == ["a", "b", "c", "who-owns-the-email"]
    assert note(panel, "who-owns-the-email").kind == "question"
    assert panel.question.text() == ""
    assert panel.question.hasFocus()
    assert steps(panel) == 1
    session_of(panel).undo()
    check(panel)


def test_a_question_is_not_lost_when_the_field_is_left(panel: ParkingPanel) -> None:
    type_into(panel.question, "And then?", commit=False)
    panel.view.setFocus()
    assert note(panel, "and-then").text == "And then?"


def test_nothing_typed_adds_nothing(panel: ParkingPanel) -> None:
    type_into(panel.question, "   ")
    assert steps(panel) == 0
    assert panel.question.text() == ""


def test_a_question_that_is_refused_stays_in_the_field(panel: ParkingPanel, qtbot: QtBot) -> None:
    panel.question.insert("x" * 20_001)
    with qtbot.waitSignal(session_of(panel).refused):
        panel.flush()
    assert steps(panel) == 0
    assert len(panel.question.text()) == 20_001
    panel.question.put("")


def edit(panel: ParkingPanel, id_: str, opener: Qt.Key = Qt.Key.Key_F2) -> Area:
    panel.view.setFocus()
    session_of(panel).select([id_])
    QTest.keyClick(panel.view, opener)
    editor = panel.view.delegate.editor
    assert isinstance(editor, Area)
    return editor


@pytest.mark.parametrize("opener", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_text_is_typed_in_place(panel: ParkingPanel, opener: Qt.Key) -> None:
    editor = edit(panel, "b", opener)
    QTest.keyClicks(editor, " and")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "more")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert note(panel, "b").text == "Note b and\nmore"
    assert steps(panel) == 1
    assert panel.view.delegate.editor is None


def test_escape_and_an_empty_text_leave_the_note_alone(panel: ParkingPanel, qtbot: QtBot) -> None:
    editor = edit(panel, "b")
    QTest.keyClicks(editor, "no")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert panel.view.delegate.editor is None
    editor = edit(panel, "b")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    with qtbot.waitSignal(panel.message) as said:
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert said.args == ["Text cannot be empty; the old one is kept."]
    assert steps(panel) == 0
    assert note(panel, "b").text == "Note b"


def test_a_card_grows_with_its_text(panel: ParkingPanel) -> None:
    before = panel.view.visualRect(panel.model.index_of("a")).height()
    session_of(panel).do(update("a", text="Many words " * 20), "Edit")
    QApplication.processEvents()
    after = panel.view.visualRect(panel.model.index_of("a"))
    assert after.height() > before + 40
    assert panel.view.visualRect(panel.model.index_of("b")).top() > after.bottom()


def test_delete_removes_the_selected_notes_as_one_step(panel: ParkingPanel) -> None:
    session_of(panel).select(["a", "c"])
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert ids(panel) == ["b"]
    assert steps(panel) == 1
    session_of(panel).undo()
    assert ids(panel) == ["a", "b", "c"]


# Kinds --------------------------------------------------------------------------------------------


def actions(menu: QMenu) -> dict[str, QAction]:
    return {action.text().split("\t")[0]: action for action in menu.actions()}


def test_the_kind_of_all_selected_notes_changes_as_one_step(panel: ParkingPanel) -> None:
    session_of(panel).select(["a", "b"])
    menu = QMenu()
    panel.view.fill(menu)
    sub = actions(menu)["Kind"].menu()
    assert isinstance(sub, QMenu)
    assert [name for name, action in actions(sub).items() if action.isChecked()] == ["Idea"]
    actions(sub)["Opportunity"].trigger()
    assert note(panel, "a").kind == note(panel, "b").kind == "opportunity"
    assert steps(panel) == 1
    session_of(panel).undo()
    assert (note(panel, "a").kind, note(panel, "b").kind) == ("question", "idea")
    menu.deleteLater()


def test_pressing_the_icon_offers_the_kinds(panel: ParkingPanel) -> None:
    place = panel.view.visualRect(panel.model.index_of("b")).topLeft() + QPoint(16, 16)
    QTest.mouseClick(panel.view.viewport(), LEFT, pos=place)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    actions(menu)["Question"].trigger()
    assert note(panel, "b").kind == "question"
    menu.close()
    QTest.mouseClick(panel.view.viewport(), LEFT, pos=place + QPoint(80, 0))
    assert QApplication.activePopupWidget() is None


# Promoting ----------------------------------------------------------------------------------------


def test_notes_are_promoted_to_the_touchpoint_selected_last(panel: ParkingPanel) -> None:
    session = session_of(panel)
    assert not panel.promote.isEnabled()
    session.select(["checkout"])
    session.select(["a", "c"])
    assert panel.promote.text() == "Move to “Checkout”"
    press(panel.promote)
    assert [one.id for one in session.journey.notes_about("checkout")][-2:] == ["a", "c"]
    assert ids(panel) == ["b"]
    assert steps(panel) == 1
    session.undo()
    check(panel)


def test_a_stage_can_be_promoted_to_and_a_gone_one_cannot(panel: ParkingPanel) -> None:
    session = session_of(panel)
    session.select(["stay"])
    session.select(["a"])
    assert panel.promote.text() == "Move to “Stay”"
    session.do(plans.remove(session.journey, ["stay"]), "Delete")
    assert not panel.promote.isEnabled()
    session.undo()
    assert panel.promote.isEnabled()


def test_an_ampersand_in_a_title_is_shown(panel: ParkingPanel) -> None:
    session = session_of(panel)
    session.do(update("cart", title="A & B"), "Rename")
    session.select(["cart"])
    session.select(["a"])
    assert panel.promote.text() == "Move to “A && B”"
    assert panel.promote.accessibleName() == "Move to “A & B”"


# Dragging -----------------------------------------------------------------------------------------


def test_notes_of_the_map_are_dragged_in(panel: ParkingPanel) -> None:
    session = session_of(panel)
    first, second = (one.id for one in session.journey.notes_about("checkout")[:2])
    assert drop(panel, carried(panel, first, second), 1)
    assert ids(panel) == ["a", first, second, "b", "c"]
    assert steps(panel) == 1
    session.undo()
    assert drop(panel, carried(panel, first))
    assert ids(panel) == ["a", "b", "c", first]


def test_notes_change_their_order(panel: ParkingPanel) -> None:
    data = panel.model.mimeData([panel.model.index_of("c")])
    assert data.text() == "Note c"
    assert drop(panel, data, 0)
    assert ids(panel) == ["c", "a", "b"]
    assert drop(panel, panel.model.mimeData([panel.model.index_of("b")]), on="a")
    assert ids(panel) == ["c", "b", "a"]
    assert not drop(panel, panel.model.mimeData([panel.model.index_of("a")]))


def test_what_is_no_note_of_this_map_is_not_taken(panel: ParkingPanel) -> None:
    elsewhere = QMimeData()
    carrying.pack(elsewhere, Session(files.load(GIFT).journey), ["n1"])
    plain = QMimeData()
    plain.setText("n1")
    for data in (elsewhere, plain, carried(panel, "checkout"), carried(panel, "nobody")):
        assert not drop(panel, data, 0)
    assert steps(panel) == 0


def test_the_outline_and_the_parking_lot_take_each_others_notes(panel: ParkingPanel, qtbot: QtBot) -> None:
    session = session_of(panel)
    outline = OutlinePanel(session, theme())
    qtbot.addWidget(outline)
    outline.show()
    pain = session.journey.notes_about("checkout")[0].id
    assert drop(panel, outline.model.mimeData([outline.model.index_of(pain)]), 0)
    assert ids(panel)[0] == pain
    data = panel.model.mimeData([panel.model.index_of("a")])
    assert outline.model.dropMimeData(data, MOVE, -1, 0, outline.model.index_of("cart"))
    assert [one.id for one in session.journey.notes_about("cart")] == ["a"]


def test_a_drag_with_the_mouse_is_let_go_on_the_list(panel: ParkingPanel) -> None:
    port = panel.view.viewport()
    data = carried(panel, session_of(panel).journey.notes_about("checkout")[0].id)
    at = QPointF(60, port.height() - 20)
    QApplication.sendEvent(port, QDragEnterEvent(at.toPoint(), MOVE, data, LEFT, NONE))
    move = QDragMoveEvent(at.toPoint(), MOVE, data, LEFT, NONE)
    QApplication.sendEvent(port, move)
    assert move.isAccepted()
    QApplication.sendEvent(port, QDropEvent(at, MOVE, data, LEFT, NONE))
    assert len(ids(panel)) == 4
    assert steps(panel) == 1


def test_alt_with_an_arrow_changes_the_order(panel: ParkingPanel) -> None:
    session_of(panel).select(["c"])
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert ids(panel) == ["a", "c", "b"]
    QTest.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ids(panel) == ["a", "b", "c"]
    assert steps(panel) == 2


def test_selected_notes_of_the_map_are_parked(panel: ParkingPanel) -> None:
    session = session_of(panel)
    chosen = [one.id for one in session.journey.notes_about("checkout")]
    session.select([*chosen, "cart"])
    panel.park_selection()
    assert ids(panel) == ["a", "b", "c", *chosen]
    assert steps(panel) == 1


# Following the map --------------------------------------------------------------------------------

Plan = Callable[[JourneyMap], Edit | None]
PLANS: list[Plan] = [
    lambda journey: plans.remove(journey, ["b"]),
    lambda journey: plans.remove(journey, ["a", "b", "c"]),
    lambda journey: plans.move_notes(journey, ["a", "c"], "buy", None),
    lambda journey: plans.move_notes(journey, ["c"], None, "a"),
    lambda _: update("b", text="Other"),
    lambda _: update("b", kind="quote", severity=3),
    lambda journey: plans.remove(journey, ["buy"]),
]


@pytest.mark.parametrize("plan", PLANS)
def test_it_follows_every_edit_undo_and_redo(panel: ParkingPanel, plan: Plan) -> None:
    session = session_of(panel)
    session.select(["b", "c"])
    made = plan(session.journey)
    assert made is not None
    for step in (lambda: session.do(made, "Edit"), session.undo, session.redo, session.undo):
        step()
        QApplication.processEvents()
        check(panel)
        panel.grab()


def test_rows_and_notes_are_selected_together(panel: ParkingPanel) -> None:
    session = session_of(panel)
    place = panel.view.visualRect(panel.model.index_of("b")).center()
    QTest.mouseClick(panel.view.viewport(), LEFT, pos=place)
    assert session.selection == ("b",)
    session.select(["c", "checkout", "a"])
    check(panel)
    assert session.selection == ("c", "checkout", "a")


def test_a_hidden_panel_catches_up(panel: ParkingPanel, qtbot: QtBot) -> None:
    session = session_of(panel)
    panel.hide()
    session.do(plans.remove(session.journey, ["b"]), "Delete")
    session.select(["checkout"])
    session.select(["c"])
    panel.show()
    qtbot.waitExposed(panel)
    check(panel)
    assert panel.promote.text() == "Move to “Checkout”"


def test_another_map_and_a_read_only_one(panel: ParkingPanel) -> None:
    session = session_of(panel)
    session.select(["a"])
    session.load(session.journey, None, read_only=True)
    check(panel)
    assert panel.question.isReadOnly()
    assert not panel.model.flags(panel.model.index_of("a")) & Qt.ItemFlag.ItemIsEditable
    assert not panel.model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDropEnabled
    session.load(JourneyMap(), None)
    check(panel)
    assert not panel.promote.isVisibleTo(panel)


def test_many_long_notes_are_drawn(qapp: QApplication, qtbot: QtBot) -> None:
    session = Session()
    notes = [Note(id=f"n{n}", kind="idea", text="word " * 3000, order=f"{n:04}1") for n in range(300)]
    session.do(Batch(tuple(AddNode(one) for one in notes)), "Add")
    panel = shown(qtbot, session)
    first = panel.view.visualRect(panel.model.index_of("n0"))
    assert first.height() < 600
    reversed_ = Batch(tuple(update(one.id, order=f"{9000 - n}1") for n, one in enumerate(notes)))
    session.do(reversed_, "Reverse")
    assert ids(panel)[0] == "n299"
    check(panel)


def test_on_a_projector_it_leaves_room_for_the_map(empty: MainWindow) -> None:
    empty.resize(1280, 720)
    empty.session.load(files.load(GIFT).journey, None)
    settle()
    empty.panes.show("parking")
    settle()
    assert empty.view.viewport().height() > 280
    panel = empty.findChild(ParkingPanel)
    assert panel is not None
    assert panel.view.viewport().height() > 40
