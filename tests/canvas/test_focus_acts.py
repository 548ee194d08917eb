"""What is done to the thing that has the focus: moved, felt, linked, added to, and its menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.model.edits import RemoveNode, SetExperience, update, update_map
from journey_editor.model.records import Experience, Lane, Metric
from tests.canvas.screen import CTRL, Hand

K = Qt.Key


@pytest.fixture
def said(view: MapView) -> list[str]:
    """The sentences for the status bar."""
    heard: list[str] = []
    view.message.connect(heard.append)
    return heard


def cards(session: Session, stage: str) -> list[str]:
    return [card.id for card in session.journey.touchpoints_of(stage)]


def emotion(session: Session, persona: str, id_: str) -> object:
    lived = session.journey.experience(persona, id_)
    return None if lived is None else lived.emotion


def test_a_card_moves_and_keeps_the_focus(
    hand: Hand, view: MapView, session: Session, said: list[str]
) -> None:
    hand.click(hand.at("cart"))
    view.at_focus.move("down")
    assert cards(session, "buy") == ["checkout", "cart", "email"]
    view.at_focus.move("left")
    assert cards(session, "find") == ["ad", "cart", "guide"]
    assert said[-1] == "“Cart” is in “Find”: 2 of 3"
    assert view.focus_id == "cart"
    assert session.selection == ("cart",)
    assert session.undo_stack.count() == 2


def test_a_lane_moves_and_says_where_it_is(hand: Hand, view: MapView, said: list[str]) -> None:
    hand.click(hand.at("checkout"))
    hand.key(K.Key_Home)
    hand.key(K.Key_Down)
    view.at_focus.move("down")
    assert said[-1] == "“Emotions” is 3 of 4"
    assert view.focus.target is not None
    assert view.focus.target.key == "lane:emotions"
    view.at_focus.move("down")
    view.at_focus.move("down")
    assert said[-1] == "It is the last already."


def test_without_a_focus_moving_says_what_to_do(view: MapView, session: Session, said: list[str]) -> None:
    view.at_focus.move("down")
    assert said[-1].startswith("Go to a thing")
    assert session.undo_stack.count() == 0


def test_digits_set_the_emotion_of_the_active_persona(hand: Hand, view: MapView, session: Session) -> None:
    session.set_active_persona("jonas")
    hand.click(hand.at("checkout"))
    view.at_focus.feel(-2)
    assert emotion(session, "jonas", "checkout") == -2
    assert emotion(session, "maya", "checkout") is None
    view.at_focus.feel_nothing()
    assert emotion(session, "jonas", "checkout") is None


def test_digits_mean_the_touchpoint_of_a_note_and_of_a_point(
    hand: Hand, view: MapView, session: Session
) -> None:
    hand.click(hand.at("costs-late", "note"))
    view.at_focus.feel(1)
    assert emotion(session, "maya", "checkout") == 1
    hand.click(hand.at("ad", "point", "jonas"))
    view.at_focus.feel(2)
    assert emotion(session, "maya", "ad") == 2
    assert emotion(session, "jonas", "ad") == 1


def test_digits_mean_all_that_is_selected_in_one_step(
    hand: Hand, view: MapView, session: Session, said: list[str]
) -> None:
    hand.click(hand.at("cart"))
    session.select(("email", "checkout", "cart"))
    view.at_focus.feel(2)
    assert [emotion(session, "maya", id_) for id_ in ("cart", "checkout", "email")] == [2, 2, 2]
    assert session.undo_stack.count() == 1
    assert said[-1] == "“Maya” at 3 touchpoints: +2, very good"


def test_a_digit_without_persona_or_touchpoint_says_so(
    hand: Hand, view: MapView, session: Session, said: list[str]
) -> None:
    hand.click(hand.at("find", "stage"))
    view.at_focus.feel(1)
    assert said[-1] == "Go to a touchpoint first: emotions are felt there."
    for persona, card in (("maya", "ad"), ("maya", "cart"), ("jonas", "ad")):
        session.do(SetExperience(persona, card, None), "Clear")
    for persona in ("maya", "jonas"):
        session.do(RemoveNode(persona), "Remove")
    hand.click(hand.at("cart"))
    view.at_focus.feel(1)
    assert said[-1] == "Add a persona first: an emotion is always somebody's."


def test_a_note_is_parked(hand: Hand, view: MapView, session: Session, said: list[str]) -> None:
    hand.click(hand.at("costs-late", "note"))
    view.at_focus.park()
    assert session.journey.note("costs-late").at is None  # type: ignore[union-attr]
    hand.click(hand.at("cart"))
    view.at_focus.park()
    assert said[-1] == "Choose a note first: only notes can be parked."


def test_titles_are_typed_one_after_the_other(hand: Hand, view: MapView, session: Session) -> None:
    hand.click(hand.at("cart"))
    hand.key(K.Key_Down)
    for title in ("Pay", "Thanks"):
        view.insert("touchpoint")
        hand.write(title)
        hand.key(K.Key_Return)
        assert view.hasFocus()
        assert view.focus.ring.around is not None
    assert cards(session, "buy") == ["cart", "checkout", "pay", "thanks", "email"]
    assert view.focus_id == "thanks"
    view.insert("pain_point")
    hand.write("Slow")
    hand.key(K.Key_Return)
    assert [note.text for note in session.journey.notes_about("thanks")] == ["Slow"]
    assert session.undo_stack.count() == 3


def test_enter_opens_the_text_of_what_is_focused(hand: Hand, view: MapView, session: Session) -> None:
    hand.click(hand.at("cart"))
    hand.key(K.Key_Home)
    hand.key(K.Key_Up)
    hand.key(K.Key_Up)
    hand.key(K.Key_Return)
    hand.write("My map")
    hand.key(K.Key_Return)
    assert session.journey.info.title == "My map"
    hand.key(K.Key_Down)
    hand.key(K.Key_F2)
    hand.write("Search")
    hand.key(K.Key_Escape)
    assert not view.is_typing
    assert session.journey.stage("find").title == "Find"  # type: ignore[union-attr]


def test_a_lane_has_no_text_in_place(hand: Hand, view: MapView, said: list[str]) -> None:
    hand.click(hand.at("cart"))
    hand.key(K.Key_Home)
    hand.key(K.Key_Return)
    assert not view.is_typing
    assert "inspector" in said[-1]


def links(session: Session) -> list[tuple[str, str]]:
    return [(link.source, link.target) for link in session.journey.links]


def test_a_link_is_drawn_with_the_arrows(hand: Hand, view: MapView, session: Session) -> None:
    hand.click(hand.at("cart"))
    view.linking.begin()
    hand.key(K.Key_Down)
    hand.key(K.Key_Left)
    assert view.above.marks.shown[3] is not None
    assert view.above.hint == "Link “Cart” to “Guide”"
    hand.key(K.Key_Return)
    assert links(session)[-1] == ("cart", "guide")
    assert not view.linking.is_on
    assert not any(view.above.marks.shown)
    assert view.focus_id == "cart"
    assert session.selection == (session.journey.links[-1].id,)


def test_a_link_is_drawn_by_typing_a_title(hand: Hand, view: MapView, session: Session) -> None:
    hand.click(hand.at("costs-late", "note"))
    view.linking.begin()
    for letter in "emx":
        hand.key(getattr(K, f"Key_{letter.upper()}"))
    assert view.above.hint == "No touchpoint is called “emx”"
    hand.key(K.Key_Backspace)
    assert view.focus_id == "email"
    hand.key(K.Key_Return)
    assert links(session)[-1] == ("checkout", "email")
    assert len(session.journey.touchpoints) == 5, "no letter was a shortcut meanwhile"


@pytest.mark.parametrize("leave", ["escape", "mouse", "focus"])
def test_linking_can_be_left(hand: Hand, view: MapView, session: Session, leave: str) -> None:
    hand.click(hand.at("cart"))
    before = links(session)
    view.linking.begin()
    hand.key(K.Key_Down)
    if leave == "escape":
        hand.key(K.Key_Escape)
    elif leave == "mouse":
        hand.click(hand.at("find", "stage"))
    else:
        view.clearFocus()
    assert not view.gestures.is_running
    assert not view.linking.is_on
    assert links(session) == before
    if leave == "escape":
        assert view.focus_id == "cart"


def test_linking_needs_a_touchpoint(hand: Hand, view: MapView, said: list[str]) -> None:
    hand.click(hand.at("stay", "stage"))
    view.linking.begin()
    assert not view.gestures.is_running
    assert said[-1].startswith("Choose one of")


def test_the_menu_key_opens_the_menu_of_what_is_focused(hand: Hand, view: MapView, session: Session) -> None:
    hand.click(hand.at("cart"))
    hand.key(K.Key_Down)
    middle = view.viewport().rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, middle, view.mapToGlobal(middle)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    place, room = view.viewport().mapToGlobal(hand.at("checkout")), menu.screen().availableGeometry()
    # A menu that would reach below the screen is moved up as far as it needs.
    assert (menu.x(), menu.y()) == (place.x(), min(place.y(), room.bottom() + 1 - menu.height()))
    edit = next(one for one in menu.actions() if one.text().startswith("Edit text"))
    edit.trigger()
    menu.close()
    assert view.typing.editor is not None
    assert view.typing.editor.toPlainText() == "Checkout"
    assert session.selection == ("checkout",)


def show_lanes(session: Session, *kinds: str) -> None:
    session.do(update_map(lanes=tuple(Lane(id=kind, kind=kind) for kind in kinds)), "Lanes")  # type: ignore[arg-type]


def test_del_on_a_point_takes_the_emotion_and_not_the_touchpoint(
    hand: Hand, view: MapView, session: Session, said: list[str]
) -> None:
    hand.click(hand.at("cart", "point", "maya"))
    hand.key(K.Key_Delete)
    assert emotion(session, "maya", "cart") is None
    assert session.journey.touchpoint("cart") is not None
    assert session.undo_stack.undoText() == "Delete emotion"
    session.undo()
    assert emotion(session, "maya", "cart") is not None


def test_del_on_what_only_tells_of_a_thing_leaves_the_thing(
    hand: Hand, view: MapView, session: Session, said: list[str]
) -> None:
    session.do(SetExperience("maya", "cart", Experience(persona="maya", emotion=1, thought="Nice")), "Think")
    show_lanes(session, "touchpoints", "thoughts", "metrics", "channels")
    session.do(update("cart", channel="website", metrics=(Metric(name="NPS", value=38),)), "Measure")
    count, steps = len(session.journey), session.undo_stack.count()
    hand.click(hand.at("cart", "thought", "maya"))
    hand.key(K.Key_Delete)
    lived = session.journey.experience("maya", "cart")
    assert lived == Experience(persona="maya", emotion=1)
    told = {"metrics": "Metrics are deleted", "channels": "A channel is changed"}
    for kind, words in told.items():
        view.focus.put(next(one for one in view.drawing.figures if one.kind == kind))
        view.focus.use_keys(True)
        view.keys.select()
        view.delete_selection()
        assert said[-1].startswith(words)
    assert len(session.journey) == count
    assert session.undo_stack.count() == steps + 1


def test_no_key_does_nothing_without_a_word(
    hand: Hand, view: MapView, session: Session, said: list[str]
) -> None:
    view.delete_selection()
    assert said[-1] == "Select what to delete first."
    view.clipping.cut()
    assert said[-1] == "Select stages, touchpoints or notes first."
    hand.click(hand.at("cart"))
    hand.key(K.Key_Home)
    view.delete_selection()
    assert said[-1] == "A lane is switched off in the menu View, under Lanes."
    hand.key(K.Key_Home, CTRL)
    view.delete_selection()
    assert said[-1].startswith("A map always has its title")
    session.do(update("cart", metrics=(Metric(name="NPS", value=38),)), "Measure")
    show_lanes(session, "touchpoints", "metrics")
    view.focus.put(next(one for one in view.drawing.figures if one.kind == "metrics"))
    view.edit_text()
    assert said[-1] == "Metrics are edited in the inspector; M adds one."


def test_only_points_move_a_little(hand: Hand, view: MapView, session: Session, said: list[str]) -> None:
    hand.click(hand.at("checkout"))
    view.at_focus.move_a_little("up")
    assert cards(session, "buy") == ["cart", "checkout", "email"]
    assert said[-1].startswith("Go to a point of a curve first")
    hand.click(hand.at("ad", "point", "jonas"))
    view.at_focus.move_a_little("down")
    assert emotion(session, "jonas", "ad") == 0.5


def test_a_key_pressed_again_says_again_why_nothing_happens(
    hand: Hand, view: MapView, session: Session, said: list[str]
) -> None:
    hand.click(hand.at("cart"))
    said.clear()
    view.at_focus.move("up")
    view.at_focus.move("up")
    assert said == ["It is the first already."] * 2


def test_digits_say_nothing_of_a_persona_who_is_hidden(
    hand: Hand, view: MapView, session: Session, said: list[str]
) -> None:
    hand.click(hand.at("ad"))
    view.set_personas_shown(("jonas",))
    session.set_active_persona("maya")
    view.at_focus.feel(-2)
    assert session.undo_stack.count() == 0
    assert said[-1] == "“Maya” is hidden: show this persona first, or choose another."
    session.set_active_persona("jonas")
    view.at_focus.feel(-2)
    assert emotion(session, "jonas", "ad") == -2
