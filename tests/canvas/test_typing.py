"""Texts that are typed in place, and things from the palette that wait for their title."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journey_editor.canvas.view import MapView
from journey_editor.editing.additions import ADDABLE, Addable
from journey_editor.editing.session import Session
from journey_editor.model import plans
from journey_editor.model.journey import JourneyMap
from tests.canvas.screen import LEFT, NO_KEYS, SHIFT, Hand

ENTER = Qt.Key.Key_Return
ESC = Qt.Key.Key_Escape


def title(session: Session, id_: str) -> str:
    record = session.journey.node(id_)
    assert record is not None
    return str(getattr(record, "title", "") or getattr(record, "text", "") or getattr(record, "name", ""))


@pytest.mark.parametrize("how", ["double click", "F2", "Enter", "asked"])
def test_a_title_is_typed_in_place(
    hand: Hand, view: MapView, session: Session, how: str, qtbot: QtBot
) -> None:
    session.select(["cart"])
    if how == "double click":
        hand.double(hand.at("cart"))
    elif how == "asked":
        view.edit_text("cart")
    else:
        hand.key(Qt.Key.Key_F2 if how == "F2" else ENTER)
    assert hand.editor.toPlainText() == "Cart"
    assert hand.editor.textCursor().selectedText() == "Cart"
    hand.write("Basket")
    with qtbot.waitSignal(view.text_edited) as heard:
        hand.key(ENTER)
    assert heard.args == ["cart"]
    assert title(session, "cart") == "Basket"
    assert session.undo_stack.undoText() == "Edit text"
    assert not view.is_typing


def test_esc_leaves_the_text_as_it_was(hand: Hand, view: MapView, session: Session) -> None:
    hand.double(hand.at("cart"))
    hand.write("Basket")
    hand.key(ESC)
    assert title(session, "cart") == "Cart"
    assert not view.is_typing
    assert session.undo_stack.count() == 0


def test_leaving_the_field_keeps_what_was_typed(hand: Hand, session: Session) -> None:
    hand.double(hand.at("cart"))
    hand.write("Basket")
    hand.click(hand.cell("stay", "touchpoints"))
    assert title(session, "cart") == "Basket"


def test_a_note_has_lines_a_title_has_none(hand: Hand, session: Session) -> None:
    hand.double(hand.at("costs-late", "note"))
    hand.write("One")
    hand.key(ENTER, SHIFT)
    hand.write("two")
    hand.key(ENTER)
    assert title(session, "costs-late") == "One\ntwo"
    hand.double(hand.at("cart"))
    hand.write("One")
    hand.key(ENTER, SHIFT)
    hand.write("two")
    hand.key(ENTER)
    assert title(session, "cart") == "Onetwo"


def test_without_a_selection_the_maps_title_is_typed(hand: Hand, view: MapView, session: Session) -> None:
    view.edit_text()
    hand.write("Buying a gift")
    hand.key(ENTER)
    assert session.journey.info.title == "Buying a gift"


def test_keys_that_mean_something_on_the_map_are_typed(hand: Hand, session: Session) -> None:
    hand.double(hand.at("cart"))
    hand.key(Qt.Key.Key_Delete)
    hand.write("A b")
    hand.key(Qt.Key.Key_Backspace)
    hand.write("c")
    hand.key(ENTER)
    assert title(session, "cart") == "A c"


def test_the_field_stands_over_the_text_at_every_zoom(hand: Hand, view: MapView) -> None:
    for zoom in (0.8, 1.0, 2.5):
        view.set_zoom(zoom)
        view.reveal("cart")
        view.edit_text("cart")
        figure = hand.figure("cart")
        area = figure.figure.fields[0].area.moved(figure.x, figure.y)
        corner = view.mapFromScene(area.x, area.y)
        assert (hand.editor.geometry().topLeft() - corner).manhattanLength() < 16
        assert hand.editor.font().pixelSize() == max(11, round(12 * zoom))
        hand.key(ESC)


def test_the_field_follows_when_the_sheet_moves(hand: Hand, view: MapView) -> None:
    view.set_zoom(3.0)
    view.edit_text("cart")
    before = hand.editor.pos()
    view.scroll_by(40, 25)
    assert hand.editor.pos() == before - QPoint(40, 25)
    hand.key(ESC)


def test_the_field_grows_with_the_text(hand: Hand, view: MapView) -> None:
    view.edit_text("costs-late")
    before = hand.editor.height()
    hand.write("many words " * 12)
    assert hand.editor.height() > before * 2
    hand.key(ESC)


def test_the_field_closes_when_its_thing_vanishes(hand: Hand, view: MapView, session: Session) -> None:
    hand.double(hand.at("cart"))
    hand.write("Basket")
    edit = plans.remove(session.journey, ["cart"])
    assert edit is not None
    session.do(edit, "Delete")
    assert not view.is_typing
    session.undo()
    assert title(session, "cart") == "Cart"


def test_a_drag_right_after_a_click_drags(hand: Hand, view: MapView, session: Session) -> None:
    """The second press comes as a double click, but whoever then moves wants to drag."""
    start, end = hand.at("cart"), hand.cell("stay", "touchpoints")
    hand.click(start)
    hand.press(start)
    QTest.mouseDClick(view.viewport(), LEFT, NO_KEYS, start)
    assert view.is_typing
    for step in (5, 40, 100):
        hand.move(start + (end - start) * step / 100)
    hand.release(end)
    assert not view.is_typing
    assert [card.id for card in session.journey.touchpoints_of("stay")] == ["cart"]


@pytest.mark.parametrize("kind", [kind for kind in ADDABLE if kind != "persona"])
def test_a_thing_from_the_palette_is_named_at_once(hand: Hand, session: Session, kind: Addable) -> None:
    hand.drop(kind, hand.at("cart"))
    placeholder = hand.editor.toPlainText()
    assert placeholder.startswith("New ")
    hand.write("Gift wrap")
    hand.key(ENTER)
    assert session.undo_stack.count() == 1, "adding and naming are one step"
    if kind == "metric":
        assert [one.name for one in session.journey.touchpoint("cart").metrics] == ["Gift wrap"]  # type: ignore[union-attr]
    else:
        assert session.selection == ("gift-wrap",)
        assert title(session, "gift-wrap") == "Gift wrap"
    session.undo()
    assert "gift-wrap" not in session.journey
    assert session.journey.touchpoint("cart").metrics == ()  # type: ignore[union-attr]


def test_a_persona_joins_the_map_and_is_named(hand: Hand, session: Session) -> None:
    hand.drop("persona", hand.cell("stay", "touchpoints"))
    hand.write("Noor")
    hand.key(ENTER)
    assert [persona.name for persona in session.journey.personas] == ["Maya", "Jonas", "Noor"]


def test_a_persona_on_a_card_lives_something_there(hand: Hand, view: MapView, session: Session) -> None:
    hand.drop("persona", hand.at("email"))
    assert not view.is_typing
    assert session.journey.experience("maya", "email").emotion == 0  # type: ignore[union-attr]
    assert session.undo_stack.count() == 1


@pytest.mark.parametrize("leave", [ESC, ENTER])
def test_a_thing_that_is_not_named_keeps_its_placeholder(hand: Hand, session: Session, leave: Qt.Key) -> None:
    hand.drop("touchpoint", hand.at("cart"))
    hand.key(leave)
    assert title(session, "new-touchpoint") == "New touchpoint"
    assert session.undo_stack.count() == 1


def test_where_it_would_land_is_shown_while_it_is_carried(hand: Hand, view: MapView) -> None:
    assert hand.carry("touchpoint", hand.cell("stay", "touchpoints"))
    assert view.above.marks.shown[0] is not None
    assert view.above.hint == "Add a touchpoint in “Stay”"
    assert hand.carry("touchpoint", hand.at("cart"))
    assert view.above.marks.shown[1] is not None
    hand.carry_away()
    assert not any(view.above.marks.shown)
    assert view.above.hint == ""


def test_nothing_is_taken_where_it_cannot_land(hand: Hand, view: MapView, session: Session) -> None:
    session.load(JourneyMap(), None)
    assert not hand.carry("pain_point", QPoint(200, 200))
    assert hand.carry("stage", QPoint(200, 200))
    session.load(session.journey, None, read_only=True)
    assert not hand.carry("stage", QPoint(200, 200))


@pytest.mark.parametrize("kind", ADDABLE)
def test_insert_adds_beside_the_selection(hand: Hand, view: MapView, session: Session, kind: Addable) -> None:
    session.select(["cart"])
    view.insert(kind)
    hand.write("Gift wrap")
    hand.key(ENTER)
    assert session.undo_stack.count() == 1
    assert ("gift-wrap" in session.journey) != (kind == "metric")


def test_what_cannot_be_inserted_is_explained(view: MapView, session: Session) -> None:
    session.load(JourneyMap(), None)
    heard: list[str] = []
    view.message.connect(heard.append)
    view.insert("pain_point")
    view.insert("nonsense")
    assert heard == ["Add a stage first: a pain point has to be about something."]
    assert session.undo_stack.count() == 0


def test_a_double_click_into_an_empty_cell_adds_what_belongs_there(hand: Hand, session: Session) -> None:
    hand.double(hand.cell("stay", "pain_points"))
    hand.write("Nobody writes")
    hand.key(ENTER)
    (note,) = session.journey.notes_about("stay")
    assert (note.kind, note.text) == ("pain_point", "Nobody writes")


def test_a_title_typed_after_another_step_is_a_step_of_its_own(
    hand: Hand, view: MapView, session: Session
) -> None:
    view.insert("touchpoint")
    session.do(plans.set_emotion(session.journey, "maya", "ad", 2), "Change emotion")
    hand.write("Gift wrap")
    hand.key(ENTER)
    assert session.undo_stack.count() == 3
    assert title(session, "new-touchpoint") == "Gift wrap"


def test_undo_while_a_new_title_is_typed_takes_the_thing_away(
    hand: Hand, view: MapView, session: Session
) -> None:
    view.insert("touchpoint")
    hand.write("Gift")
    session.undo()
    assert not view.is_typing
    assert "new-touchpoint" not in session.journey


def test_a_persona_that_is_added_is_shown_though_others_are_hidden(
    hand: Hand, view: MapView, session: Session
) -> None:
    view.set_personas_shown(("maya",))
    view.insert("persona")
    hand.write("Noor")
    hand.key(ENTER)
    assert view.personas_shown is not None
    assert session.selection[0] in view.personas_shown
    assert hand.figure(session.selection[0], "persona")


def test_the_focus_goes_into_the_field_and_back(hand: Hand, view: MapView, qtbot: QtBot) -> None:
    view.activateWindow()
    view.edit_text("cart")
    assert QApplication.focusWidget() is hand.editor
    hand.key(ESC)
    assert QApplication.focusWidget() is view


def test_the_focus_may_go_elsewhere(hand: Hand, view: MapView, session: Session, qtbot: QtBot) -> None:
    other = QLineEdit(view)
    other.show()
    view.edit_text("cart")
    hand.write("Basket")
    other.setFocus()
    assert title(session, "cart") == "Basket"
    assert QApplication.focusWidget() is other


def test_a_text_that_cannot_be_changed_says_so(view: MapView, session: Session, qtbot: QtBot) -> None:
    session.load(session.journey, None, read_only=True)
    session.select(("cart",))
    with qtbot.waitSignal(session.refused) as heard:
        view.edit_text()
    assert heard.args == ["This map is read-only; save it under another name to change it."]
    assert not view.is_typing
