"""The focus on the canvas: what it is on, how it is shown, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from journey_editor.canvas.focus import Target
from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.compose import compose
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import Batch, update, update_map
from tests.benchmarks.generate import generate
from tests.canvas.screen import CTRL, SHIFT, Hand

K = Qt.Key


@pytest.fixture
def told(view: MapView) -> Iterator[list[Target | None]]:
    """What the signal of the focus has told."""
    heard: list[Target | None] = []
    view.focus.focus_changed.connect(heard.append)
    yield heard
    view.focus.focus_changed.disconnect(heard.append)


def key_of(view: MapView) -> str:
    return view.focus.target.key if view.focus.target is not None else ""


def press(hand: Hand, *keys: Qt.Key) -> None:
    for key in keys:
        hand.key(key)


def test_arrows_move_the_focus_and_select(hand: Hand, view: MapView, session: Session) -> None:
    hand.click(hand.at("cart"))
    press(hand, K.Key_Down)
    assert view.focus_id == "checkout"
    assert session.selection == ("checkout",)
    press(hand, K.Key_Up, K.Key_Up, K.Key_Left)
    assert key_of(view) == "stage:find"
    assert session.selection == ("find",)
    press(hand, K.Key_Down, K.Key_Left)
    assert key_of(view) == "lane:touchpoints"
    assert session.selection == ()


def test_the_signal_says_whose_point_is_focused(hand: Hand, view: MapView, told: list[Target | None]) -> None:
    hand.click(hand.at("cart", "point", "maya"))
    assert told == [Target("point:maya:cart", "point", "cart", "maya")]
    press(hand, K.Key_Left)
    assert told[1:] == [Target("point:maya:ad", "point", "ad", "maya")]


def test_the_first_arrow_begins_at_the_first_stage(hand: Hand, view: MapView) -> None:
    press(hand, K.Key_Right)
    assert key_of(view) == "stage:find"


def test_home_and_end_with_ctrl_are_the_ends_of_the_map(hand: Hand, view: MapView) -> None:
    hand.click(hand.at("cart"))
    hand.key(K.Key_End, CTRL)
    assert key_of(view) == "note:show-all"
    hand.key(K.Key_Home, CTRL)
    assert key_of(view) == "title"
    hand.click(hand.at("cart"))
    hand.key(K.Key_Home)
    assert key_of(view) == "lane:touchpoints"


def test_shift_extends_the_selection_and_takes_it_back(hand: Hand, session: Session) -> None:
    hand.click(hand.at("cart"))
    hand.key(K.Key_Down, SHIFT)
    hand.key(K.Key_Down, SHIFT)
    assert session.selection == ("cart", "checkout", "email")
    hand.key(K.Key_Up, SHIFT)
    assert session.selection == ("cart", "checkout")
    hand.key(K.Key_Left)
    assert session.selection == ("guide",)


def test_ctrl_looks_around_and_space_selects(hand: Hand, view: MapView, session: Session) -> None:
    hand.click(hand.at("cart"))
    hand.key(K.Key_Down, CTRL)
    hand.key(K.Key_Down, CTRL)
    assert view.focus_id == "email"
    assert session.selection == ("cart",)
    hand.key(K.Key_Space, CTRL)
    assert session.selection == ("cart", "email")
    hand.key(K.Key_Space, CTRL)
    assert session.selection == ("cart",)
    assert view.focus_id == "email"


def test_the_ring_is_shown_for_keys_and_not_for_the_mouse(hand: Hand, view: MapView) -> None:
    hand.click(hand.at("cart"))
    assert view.focus.ring.around is None
    press(hand, K.Key_Down)
    assert view.focus.ring.around == hand.figure("checkout").area
    hand.click(hand.at("ad"))
    assert view.focus.ring.around is None
    assert view.focus_id == "ad"


def test_the_ring_is_there_when_the_keys_come_to_the_canvas(view: MapView) -> None:
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert key_of(view) == "stage:find"
    assert view.focus.ring.around is not None
    view.focusOutEvent(QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    view.clearFocus()
    assert view.focus.ring.around is None


def contrast(first: str, second: str) -> float:
    """After WCAG 2.2."""

    def light(color: str) -> float:
        parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(first), light(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_ring_is_seen_on_every_ground(name: str) -> None:
    look = theme(name)
    grounds = [
        look.paper,
        look.panel,
        look.desk,
        look.guide,
        *look.stages,
        *(note.fill for note in look.notes),
    ]
    for ground in grounds:
        assert max(contrast(look.text, ground), contrast(look.paper, ground)) >= 3, ground
    assert contrast(look.text, look.paper) >= 3


def test_the_ring_is_painted_but_no_part_of_the_drawing(hand: Hand, view: MapView, session: Session) -> None:
    hand.click(hand.at("cart"))
    hand.click(hand.spot(hand.figure("cart").area.middle))
    session.select(())
    before = view.grab().toImage()
    hand.key(K.Key_Down, CTRL)
    area = hand.figure("checkout").area
    edge = view.mapFromScene(QPointF(area.middle.x, area.y - 4)) + view.viewport().pos()
    assert view.grab().toImage().pixelColor(edge) != before.pixelColor(edge)
    assert view.grab().toImage().pixelColor(edge).lightness() < 80
    fresh = compose(session.journey, theme())
    assert [one.key for one in view.drawing.figures] == [one.key for one in fresh.figures]


def test_the_focus_scrolls_into_view(hand: Hand, view: MapView) -> None:
    view.resize(420, 300)
    view.set_zoom(2.0)
    for key in (K.Key_Right, K.Key_Right, K.Key_Right, K.Key_Down, K.Key_Down, K.Key_Left):
        press(hand, key)
        area = view.focus.area
        assert area is not None
        assert view.visible.contains(area.x, area.y), key_of(view)


def test_the_focus_survives_edits_elsewhere_and_moves_with_its_thing(
    hand: Hand, view: MapView, session: Session
) -> None:
    hand.click(hand.at("checkout"))
    session.do(update("checkout", title="Pay"), "Rename")
    session.do(plans.move_touchpoints(session.journey, ("checkout",), "find", None), "Move")  # type: ignore[arg-type]
    assert key_of(view) == "touchpoint:checkout"
    session.do(update_map(arrangement="timeline"), "Arrange")
    press(hand, K.Key_Left)
    assert view.focus_id == "guide"


def test_when_it_vanishes_its_neighbour_is_focused(hand: Hand, view: MapView, session: Session) -> None:
    hand.click(hand.at("cart"))
    press(hand, K.Key_Down, K.Key_Delete)
    assert "checkout" not in session.journey
    assert view.focus_id == "email"
    press(hand, K.Key_Delete)
    assert view.focus_id == "cart"
    session.undo()
    session.undo()
    assert view.focus_id == "checkout"
    assert session.selection == ("checkout",)


def test_after_the_mouse_del_deletes_only_what_is_selected(hand: Hand, session: Session) -> None:
    hand.click(hand.at("checkout"))
    press(hand, K.Key_Delete)
    count = len(session.journey)
    press(hand, K.Key_Delete)
    assert len(session.journey) == count


def test_a_point_that_vanishes_gives_way_to_its_card(hand: Hand, view: MapView, session: Session) -> None:
    hand.click(hand.at("cart", "point", "maya"))
    session.do(plans.set_emotion(session.journey, "maya", "cart", None), "Clear")
    assert key_of(view) == "touchpoint:cart"


def test_it_follows_what_is_selected_elsewhere(view: MapView, session: Session) -> None:
    session.select(("email",))
    assert view.focus_id == "email"
    session.select(("cart", "guide"))
    assert view.focus_id == "guide"


def test_another_map_has_no_focus_yet(view: MapView, session: Session) -> None:
    session.select(("email",))
    session.load(generate(4), None)
    assert view.focus.target is None


def test_arrows_do_nothing_during_a_drag(hand: Hand, view: MapView, session: Session) -> None:
    hand.hold(hand.at("cart"), hand.cell("find", "touchpoints"))
    press(hand, K.Key_Down)
    assert view.focus_id == "cart"
    assert session.selection == ("cart",)
    press(hand, K.Key_Escape)
    hand.release(hand.at("cart"))


def test_keys_never_leave_the_map_without_a_focus(hand: Hand, view: MapView, session: Session) -> None:
    press(hand, K.Key_Down)
    everything = plans.remove(session.journey, [one.id for one in session.journey.stages])
    assert isinstance(everything, Batch)
    session.do(everything, "Delete all")
    QApplication.processEvents()
    for key in (K.Key_Down, K.Key_Up, K.Key_Left, K.Key_Right, K.Key_PageDown, K.Key_End):
        press(hand, key)
        assert view.focus.placed is not None
        assert view.index.keyed(key_of(view)) is not None
