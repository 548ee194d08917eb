"""Typing, dragging, moving by key and deleting in the outline."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from journey_editor.canvas import carrying
from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import update
from journey_editor.storage import files
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.outline.branches import PARKED, PERSONAS, ROOT
from journey_editor.ui.outline.model import MIME
from journey_editor.ui.outline.panel import OutlinePanel
from tests.ui.driving import GIFT
from tests.ui.outline_desk import (
    MOVE,
    STAGES,
    check,
    drag,
    drop,
    gift,
    session_of,
    steps,
)


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> Iterator[OutlinePanel]:
    made = gift(qtbot)
    yield made
    check(made)


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
    accent = QColor(theme().accent).name()
    assert panel.view.mark.area is not None
    spot = panel.view.mark.area.center().toPoint()
    assert panel.view.viewport().grab().toImage().pixelColor(spot).name() == accent, "and not Qt's black"
    QApplication.sendEvent(port, QDropEvent(at, MOVE, data, left, none))
    cards = [card.id for card in session_of(panel).journey.touchpoints_of("buy")]
    assert cards == ["checkout", "cart", "abandoned-cart-email"]
    assert steps(panel) == before + 1
    assert panel.view.mark.area is None


def test_a_ring_tells_that_something_is_let_go_on_a_row(panel: OutlinePanel) -> None:
    port, data = panel.view.viewport(), drag(panel, "cart")
    target = panel.view.visualRect(panel.model.index_of("checkout"))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(port, QDragEnterEvent(target.center(), MOVE, data, left, none))
    QApplication.sendEvent(port, QDragMoveEvent(target.center(), MOVE, data, left, none))
    assert panel.view.mark.area is not None
    assert panel.view.mark.area.height() > target.height() / 2
    QApplication.sendEvent(port, QDragLeaveEvent())
    assert panel.view.mark.area is None


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


# Menu, read-only ----------------------------------------------------------------------------------


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
