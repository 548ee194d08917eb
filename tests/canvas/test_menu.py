"""The context menu of the canvas, and linking from it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.model.journey import JourneyMap
from tests.canvas.screen import Hand


def opened(view: MapView, place: QPoint) -> QMenu:
    """The menu that a right click opens there."""
    above = view.viewport().mapToGlobal(place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, above)
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def texts(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, text: str) -> None:
    action = next(action for action in menu.actions() if action.text().startswith(text))
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_a_right_click_selects_and_offers_what_can_be_done_there(
    hand: Hand, view: MapView, session: Session
) -> None:
    menu = opened(view, hand.at("cart"))
    assert session.selection == ("cart",)
    assert texts(menu)[:4] == ["Edit text", "Link to…", "Cut", "Copy"]
    assert "Add pain point here" in texts(menu)
    menu.close()


def test_on_an_empty_map_only_what_has_a_place_is_offered(
    hand: Hand, view: MapView, session: Session
) -> None:
    session.load(JourneyMap(), None)
    menu = opened(view, QPoint(300, 300))
    assert "Add stage here" in texts(menu)
    assert "Add pain point here" not in texts(menu)
    assert "Delete" not in texts(menu)
    menu.close()


def test_a_read_only_map_offers_nothing_that_changes_it(hand: Hand, view: MapView, session: Session) -> None:
    session.load(session.journey, None, read_only=True)
    menu = opened(view, hand.at("cart"))
    assert texts(menu) == ["Copy", "Select all", "Fit map"]
    menu.close()


def test_delete_takes_all_that_is_selected(hand: Hand, view: MapView, session: Session) -> None:
    session.select(["cart", "email"])
    choose(opened(view, hand.at("cart")), "Delete")
    assert [card.id for card in session.journey.touchpoints_of("buy")] == ["checkout"]


def test_edit_text_opens_what_is_under_the_pointer(hand: Hand, view: MapView) -> None:
    choose(opened(view, hand.at("costs-late", "note")), "Edit text")
    assert hand.editor.toPlainText() == "Costs late"


def test_add_puts_a_thing_where_the_menu_was_opened(hand: Hand, view: MapView, session: Session) -> None:
    choose(opened(view, hand.at("ad")), "Add opportunity")
    hand.write("Show the price")
    hand.key(Qt.Key.Key_Return)
    (note,) = session.journey.notes_about("ad")
    assert (note.kind, note.text) == ("opportunity", "Show the price")


@pytest.mark.parametrize("ends", ["click", "escape"])
def test_link_to_follows_the_pointer_to_the_next_click(
    hand: Hand, view: MapView, session: Session, ends: str
) -> None:
    choose(opened(view, hand.at("cart")), "Link to")
    hand.move(hand.at("guide"))
    assert view.above.hint == "Link “Cart” to “Guide”"
    if ends == "click":
        hand.click(hand.at("guide"))
    else:
        hand.key(Qt.Key.Key_Escape)
    assert len(session.journey.links) == (2 if ends == "click" else 1)
    assert not view.gestures.is_running


def test_select_all_and_fit_are_offered_everywhere(hand: Hand, view: MapView, session: Session) -> None:
    choose(opened(view, hand.cell("stay", "emotions")), "Select all")
    assert "cart" in session.selection
    view.set_zoom(4.0)
    choose(opened(view, QPoint(300, 300)), "Fit map")
    assert view.zoom < 2
