"""The outline: rows in step with the map, one selection, typing, dragging and deleting in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from journey_editor.canvas import carrying
from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import AddNode, Batch, Edit, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, Stage
from journey_editor.storage import files
from journey_editor.ui import app
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.outline.branches import PARKED, PERSONAS, ROOT
from journey_editor.ui.outline.model import MIME, OutlineModel
from journey_editor.ui.outline.panel import OutlinePanel
from tests.benchmarks.generate import generate
from tests.ui.driving import GIFT

MOVE = Qt.DropAction.MoveAction
STAGES = ["discover", "consider", "buy", "receive", "stay"]


def shown(qtbot: QtBot, session: Session) -> OutlinePanel:
    app.application()
    panel = OutlinePanel(session, theme())
    qtbot.addWidget(panel)
    panel.resize(280, 900)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    panel.view.setFocus()
    return panel


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> Iterator[OutlinePanel]:
    session = Session(files.load(GIFT).journey)
    for text in ("Who pays?", "Gift receipts"):
        edit = plans.add_note(session.journey, "question", text, None)
        assert session.do(edit, "Park")
    made = shown(qtbot, session)
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    yield made
    check(made)


def session_of(panel: OutlinePanel) -> Session:
    return panel._session


def rows(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    above = QModelIndex() if parent is None else parent
    assert isinstance(model, OutlineModel)
    return [model.id_of(model.index(row, 0, above)) for row in range(model.rowCount(above))]


def check(panel: OutlinePanel) -> None:
    """The tree says what the map says, on every level, and nothing else."""
    model, journey = panel.model, session_of(panel).journey
    groups = [PERSONAS] * bool(journey.personas) + [PARKED] * bool(journey.notes_about(None))
    assert rows(model) == [*(stage.id for stage in journey.stages), *groups]
    for stage in journey.stages:
        at = model.index_of(stage.id)
        cards = [card.id for card in journey.touchpoints_of(stage.id)]
        assert rows(model, at) == [note.id for note in journey.notes_about(stage.id)] + cards
        for card in cards:
            below = model.index_of(card)
            assert model.parent(below) == at
            assert rows(model, below) == [note.id for note in journey.notes_about(card)]
    if journey.personas:
        assert rows(model, model.index_of(PERSONAS)) == [persona.id for persona in journey.personas]
    if journey.notes_about(None):
        assert rows(model, model.index_of(PARKED)) == [note.id for note in journey.notes_about(None)]
    view_selection = {model.id_of(index) for index in panel.view.selectionModel().selectedRows()}
    assert view_selection == {id_ for id_ in session_of(panel).selection if model.index_of(id_).isValid()}


def visible(panel: OutlinePanel) -> list[str]:
    """The ids of the rows from top to bottom that no closed row hides."""
    found, index = [], panel.model.index(0, 0)
    while index.isValid():
        found.append(panel.model.id_of(index))
        index = panel.view.indexBelow(index)
    return found


def drag(panel: OutlinePanel, *ids: str) -> QMimeData:
    return panel.model.mimeData([panel.model.index_of(id_) for id_ in ids])


def drop(panel: OutlinePanel, data: QMimeData, parent: str, row: int = -1) -> bool:
    at = QModelIndex() if parent == ROOT else panel.model.index_of(parent)
    can = panel.model.canDropMimeData(data, MOVE, row, 0, at)
    did = panel.model.dropMimeData(data, MOVE, row, 0, at)
    assert can == did
    return did


def steps(panel: OutlinePanel) -> int:
    return session_of(panel).undo_stack.index()


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


# Typing -------------------------------------------------------------------------------------------


def type_title(panel: OutlinePanel, id_: str, text: str, opener: Qt.Key = Qt.Key.Key_F2) -> None:
    session_of(panel).select([id_])
    QTest.keyClick(panel.view, opener)
    editor = panel.view.delegate.editor
    assert isinstance(editor, Line)
    editor.selectAll()
    QTest.keyClicks(editor, text) if text else QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


@pytest.mark.parametrize("opener", [Qt.Key.Key_F2, Qt.Key.Key_Return])
@pytest.mark.parametrize(("id_", "field"), [("buy", "title"), ("cart", "title"), ("maya", "name")])
def test_a_title_is_typed_in_place_as_one_step(
    panel: OutlinePanel, id_: str, field: str, opener: Qt.Key
) -> None:
    session, before = session_of(panel), steps(panel)
    old = getattr(session.journey.node(id_), field)
    type_title(panel, id_, "Something else", opener)
    assert getattr(session.journey.node(id_), field) == "Something else"
    assert steps(panel) == before + 1
    assert panel.view.delegate.editor is None
    session.undo()
    assert panel.model.index_of(id_).data() == old


def test_a_note_keeps_its_lines(panel: OutlinePanel) -> None:
    session = session_of(panel)
    note = session.journey.notes_about("checkout")[0].id
    session.do(update(note, text="One\nTwo"), "Edit")
    session.select([note])
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.delegate.editor
    assert isinstance(editor, Line)
    QTest.keyClick(editor, Qt.Key.Key_End)
    QTest.keyClicks(editor, "!")
    panel.flush()
    record = session.journey.note(note)
    assert record is not None
    assert record.text == "One\nTwo!"


def test_an_empty_title_keeps_the_old_one_and_says_why(panel: OutlinePanel, qtbot: QtBot) -> None:
    before = steps(panel)
    with qtbot.waitSignal(panel.message) as said:
        type_title(panel, "cart", "")
    assert said.args == ["Title cannot be empty; the old one is kept."]
    assert steps(panel) == before
    assert panel.model.index_of("cart").data() == "Cart"


def test_escape_leaves_the_title_alone(panel: OutlinePanel) -> None:
    before = steps(panel)
    session_of(panel).select(["cart"])
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.delegate.editor
    QTest.keyClicks(editor, "Basket")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert steps(panel) == before
    assert panel.view.delegate.editor is None


def test_a_change_elsewhere_leaves_typing_alone(panel: OutlinePanel) -> None:
    session = session_of(panel)
    session.select(["cart"])
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.delegate.editor
    assert isinstance(editor, Line)
    editor.selectAll()
    QTest.keyClicks(editor, "Bask")
    session.do(update("cart", owner="Somebody"), "Elsewhere")
    session.do(plans.add_touchpoint(session.journey, "New", "buy", "cart"), "Add")
    assert editor.text() == "Bask"
    panel.flush()
    assert session.journey.touchpoint("cart").title == "Bask"


def test_delete_removes_what_is_selected_as_one_step(panel: OutlinePanel) -> None:
    session, before = session_of(panel), steps(panel)
    session.select(["cart", "stay"])
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert session.journey.node("cart") is None
    assert session.journey.node("loyalty-programme") is None
    assert steps(panel) == before + 1
    session.undo()
    assert session.journey.node("loyalty-programme") is not None


# Dragging -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ids", "parent", "row", "wanted"),
    [
        (["stay"], ROOT, 0, ["stay", "discover", "consider", "buy", "receive"]),
        (["discover", "consider"], ROOT, 4, ["buy", "receive", "discover", "consider", "stay"]),
        (["discover"], ROOT, 6, ["consider", "buy", "receive", "stay", "discover"]),
        (["discover"], "buy", -1, ["consider", "buy", "discover", "receive", "stay"]),
        (["stay"], "buy", -1, ["discover", "consider", "stay", "buy", "receive"]),
    ],
)
def test_stages_are_dragged_into_another_order(
    panel: OutlinePanel, ids: list[str], parent: str, row: int, wanted: list[str]
) -> None:
    session, before = session_of(panel), steps(panel)
    session.select(ids)
    assert drop(panel, drag(panel, *ids), parent, row)
    assert [stage.id for stage in session.journey.stages] == wanted
    assert steps(panel) == before + 1
    assert session.selection == tuple(ids)
    session.undo()
    assert [stage.id for stage in session.journey.stages] == STAGES


@pytest.mark.parametrize(
    ("ids", "parent", "row", "stage", "wanted"),
    [
        (["abandoned-cart-email"], "buy", 0, "buy", ["abandoned-cart-email", "cart", "checkout"]),
        (["cart"], "buy", 3, "buy", ["checkout", "abandoned-cart-email", "cart"]),
        (["cart"], "checkout", -1, "buy", ["checkout", "cart", "abandoned-cart-email"]),
        (
            ["cart", "loyalty-programme"],
            "discover",
            1,
            "discover",
            ["instagram-ad", "cart", "loyalty-programme", "gift-guide-article"],
        ),
        (["cart"], "discover", -1, "discover", ["instagram-ad", "gift-guide-article", "cart"]),
        (["cart"], ROOT, 1, "discover", ["instagram-ad", "gift-guide-article", "cart"]),
        (["cart"], "instagram-ad", 0, "discover", ["instagram-ad", "cart", "gift-guide-article"]),
    ],
)
def test_touchpoints_are_dragged_within_and_between_stages(
    panel: OutlinePanel, ids: list[str], parent: str, row: int, stage: str, wanted: list[str]
) -> None:
    session, before = session_of(panel), steps(panel)
    assert drop(panel, drag(panel, *ids), parent, row)
    assert [card.id for card in session.journey.touchpoints_of(stage)] == wanted
    assert steps(panel) == before + 1
    session.undo()
    check(panel)


def test_notes_are_dragged_to_other_touchpoints_and_to_the_parking_lot(panel: OutlinePanel) -> None:
    session = session_of(panel)
    first, second = (note.id for note in session.journey.notes_about("checkout")[:2])
    assert drop(panel, drag(panel, first, second), "cart")
    assert [note.id for note in session.journey.notes_about("cart")] == [first, second]
    assert drop(panel, drag(panel, second), "cart", 0)
    assert [note.id for note in session.journey.notes_about("cart")] == [second, first]
    assert drop(panel, drag(panel, first), "stay", 0)
    assert [note.id for note in session.journey.notes_about("stay")] == [first]
    assert drop(panel, drag(panel, first), PARKED, 0)
    assert session.journey.notes_about(None)[0].id == first
    panel.view.open_all()
    check(panel)


def test_personas_are_dragged_into_another_order(panel: OutlinePanel) -> None:
    assert drop(panel, drag(panel, "jonas"), PERSONAS, 0)
    assert [persona.id for persona in session_of(panel).journey.personas] == ["jonas", "maya"]


def test_what_stands_on_a_dragged_thing_comes_along(panel: OutlinePanel) -> None:
    session = session_of(panel)
    notes = [note.id for note in session.journey.notes_about("checkout")]
    assert drop(panel, drag(panel, "checkout", *notes), "stay")
    assert [note.id for note in session.journey.notes_about("checkout")] == notes
    assert session.journey.touchpoint("checkout").stage == "stay"


@pytest.mark.parametrize(
    ("ids", "parent", "row"),
    [
        (["cart"], ROOT, 0),
        (["cart"], PERSONAS, -1),
        (["maya"], "buy", -1),
        (["buy"], "checkout", -1),
        (["buy"], "discover", 0),
        (["cart", "maya"], "discover", -1),
        (["cart"], "cart", -1),
    ],
)
def test_what_has_no_place_there_is_not_taken(
    panel: OutlinePanel, ids: list[str], parent: str, row: int
) -> None:
    before = steps(panel)
    assert not drop(panel, drag(panel, *ids), parent, row)
    assert steps(panel) == before


def test_a_drag_with_the_mouse_is_let_go_between_rows(panel: OutlinePanel) -> None:
    port, before = panel.view.viewport(), steps(panel)
    data = drag(panel, "cart")
    target = panel.view.visualRect(panel.model.index_of("checkout"))
    at = QPointF(target.center().x(), target.bottom() - 1)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(port, QDragEnterEvent(at.toPoint(), MOVE, data, left, none))
    move = QDragMoveEvent(at.toPoint(), MOVE, data, left, none)
    QApplication.sendEvent(port, move)
    assert move.isAccepted()
    QApplication.sendEvent(port, QDropEvent(at, MOVE, data, left, none))
    cards = [card.id for card in session_of(panel).journey.touchpoints_of("buy")]
    assert cards == ["checkout", "cart", "abandoned-cart-email"]
    assert steps(panel) == before + 1


def test_things_of_another_window_are_not_taken(panel: OutlinePanel) -> None:
    data = QMimeData()
    carrying.pack(data, Session(files.load(GIFT).journey), ["cart"], MIME)
    assert not drop(panel, data, "discover")


@pytest.mark.parametrize(
    "written", [b"", b"[", b"[]", b'{"map": 1}', b'{"ids": ["cart"]}', b"\xff", b"[" * 9999]
)
def test_broken_drags_are_not_taken(panel: OutlinePanel, written: bytes) -> None:
    data = QMimeData()
    data.setData(MIME, written)
    data.setData(carrying.NOTES, written)
    assert not drop(panel, data, "discover")


def test_only_notes_are_carried_as_notes(panel: OutlinePanel) -> None:
    note = session_of(panel).journey.notes_about("checkout")[0].id
    assert carrying.notes(drag(panel, note), session_of(panel)) == (note,)
    assert not drag(panel, note, "cart").hasFormat(carrying.NOTES)


@pytest.mark.parametrize(
    ("ids", "down", "where", "wanted"),
    [
        (["cart"], True, "buy", ["checkout", "cart", "abandoned-cart-email"]),
        (["checkout", "abandoned-cart-email"], False, "buy", ["checkout", "abandoned-cart-email", "cart"]),
        (["cart"], False, "consider", ["product-page", "live-chat-size-advice", "compare-prices", "cart"]),
        (["abandoned-cart-email"], True, "receive", ["abandoned-cart-email", "delivery-updates"]),
    ],
)
def test_alt_with_an_arrow_moves_touchpoints(
    panel: OutlinePanel, ids: list[str], down: bool, where: str, wanted: list[str]
) -> None:
    session, before = session_of(panel), steps(panel)
    session.select(ids)
    key = Qt.Key.Key_Down if down else Qt.Key.Key_Up
    QTest.keyClick(panel.view, key, Qt.KeyboardModifier.AltModifier)
    assert [card.id for card in session.journey.touchpoints_of(where)][: len(wanted)] == wanted
    assert steps(panel) == before + 1
    assert session.selection == tuple(ids)


def test_alt_with_an_arrow_moves_stages_and_stops_at_the_ends(panel: OutlinePanel) -> None:
    session, alt = session_of(panel), Qt.KeyboardModifier.AltModifier
    session.select(["consider"])
    QTest.keyClick(panel.view, Qt.Key.Key_Up, alt)
    assert [stage.id for stage in session.journey.stages][:2] == ["consider", "discover"]
    before = steps(panel)
    QTest.keyClick(panel.view, Qt.Key.Key_Up, alt)
    assert steps(panel) == before


# Menu, read-only, speed ---------------------------------------------------------------------------


def test_the_menu_offers_what_can_be_done(panel: OutlinePanel) -> None:
    session = session_of(panel)
    note = session.journey.notes_about("checkout")[0].id
    session.select([note])
    menu = QMenu()
    panel.view.fill(menu)
    actions = {action.text().split("\t")[0]: action for action in menu.actions()}
    assert list(actions) == ["Edit title", "Move to the parking lot", "Delete", "", "Open all", "Close all"]
    actions["Move to the parking lot"].trigger()
    assert note in [parked.id for parked in session.journey.notes_about(None)]
    menu.deleteLater()


def test_a_read_only_map_cannot_be_changed_here(panel: OutlinePanel) -> None:
    session = session_of(panel)
    session.load(session.journey, None, read_only=True)
    index = panel.model.index_of("cart")
    flags = index.flags()
    assert not flags & (Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled)
    session.select(["cart"])
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    assert panel.view.delegate.editor is None
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert session.journey.touchpoint("cart") is not None


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
