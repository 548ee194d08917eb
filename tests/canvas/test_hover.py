"""The card beside a point of a curve: what it tells, where it stands, when it goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from journey_editor.canvas.hover import FADE
from journey_editor.canvas.hover_figure import Told, card
from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.beside import Beside
from journey_editor.layout.drawing import Placed
from journey_editor.layout.geometry import Point
from journey_editor.layout.style import persona_looks
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import SetExperience, update
from journey_editor.model.records import Experience, Persona
from tests.canvas.screen import Hand
from tests.layout.complaints import STROKE
from tests.layout.ink import area_of, texts

LOOK = persona_looks((Persona(id="p", name="Maya"),), theme())[0]


def on_screen(hand: Hand, placed: Placed) -> QRect:
    """The pixels that a figure takes."""
    area = placed.area
    start, end = hand.spot(Point(area.x, area.y)), hand.spot(Point(area.right, area.bottom))
    return QRect(start, end)


@pytest.fixture(autouse=True)
def thought(session: Session) -> None:
    lived = Experience(persona="maya", emotion=-1, thought="<b>Too</b> dear")
    session.do(SetExperience("maya", "cart", lived), "Think")


def test_a_point_tells_touchpoint_persona_value_and_thought(view: MapView, hand: Hand) -> None:
    hand.move(hand.at("cart", "point", "maya"))
    told = view.point_card.told
    assert told is not None
    assert view.point_card.isVisible()
    assert (told.touchpoint, told.look.name, told.feeling) == ("Cart", "Maya", "−1, bad")
    assert told.thought == "<b>Too</b> dear"
    assert told.signs == ("Lowest of Maya",)
    assert view.point_card.accessibleName() == "Cart, Maya, −1, bad, Lowest of Maya, <b>Too</b> dear"


def test_the_card_goes_when_the_pointer_does(view: MapView, hand: Hand) -> None:
    hand.move(hand.at("cart", "point", "maya"))
    hand.move(hand.at("checkout"))
    assert not view.point_card.isVisible()
    assert view.point_card.key == ""
    hand.move(hand.at("cart", "point", "maya"))
    view.zoom_in()
    assert not view.point_card.isVisible()


def test_dragging_a_point_needs_no_card(view: MapView, hand: Hand) -> None:
    place = hand.at("cart", "point", "maya")
    hand.press(place)
    hand.move(place + QPoint(0, 20))
    assert not view.point_card.isVisible()
    hand.release(place + QPoint(0, 20))


def test_the_line_of_a_curve_tells_of_its_nearest_point(view: MapView, hand: Hand) -> None:
    ends = [hand.figure(id_, "point", "maya").area.middle for id_ in ("ad", "cart")]
    # At the level of its left end a monotone curve is beside it only near that end.
    hand.move(hand.spot(Point(ends[0].x + 9, ends[0].y)))
    assert view.point_card.key == "point:maya:ad"
    hand.move(hand.spot(Point(ends[1].x - 9, ends[1].y)))
    assert view.point_card.key == "point:maya:cart"


@pytest.mark.parametrize("zoom", [0.25, 0.6, 1.0, 2.0])
def test_the_card_is_in_the_view_and_not_on_the_point(view: MapView, hand: Hand, zoom: float) -> None:
    view.set_zoom(zoom)
    for size in ((1100, 760), (420, 300)):
        view.resize(*size)
        for placed in [one for one in view.drawing.figures if one.kind == "point"]:
            view.centerOn(*placed.area.middle)
            view.point_card.look_at(placed.area.middle)
            assert view.point_card.key == placed.key
            where = view.point_card.geometry()
            assert view.viewport().rect().contains(where)
            assert not where.intersects(on_screen(hand, placed))


def test_it_appears_within_a_moment_or_at_once(view: MapView, hand: Hand, qtbot: QtBot) -> None:
    assert view.point_card.fade() in (0, FADE)
    view.point_card.fade = lambda: 0
    hand.move(hand.at("cart", "point", "maya"))
    assert view.point_card._opacity == 1
    view.point_card.put_away()
    view.point_card.fade = lambda: FADE
    hand.move(hand.at("checkout"))
    hand.move(hand.at("cart", "point", "maya"))
    assert view.point_card._fading.duration() == FADE
    assert view.point_card._opacity < 1
    qtbot.waitUntil(lambda: view.point_card._opacity == 1, timeout=2000)


def test_the_other_map_is_told_of_too(view: MapView, session: Session) -> None:
    other = {"cart": (Experience(persona="maya", emotion=2, thought="At last"),)}
    view.set_beside(Beside(other, ("as-is", "Now"), ("to-be", "Then")))
    card = view.point_card
    card.tell(view.index.keyed("point:maya:cart"))
    assert card.told is not None
    assert "to-be +2, very good" in card.told.signs
    point = view.index.keyed("beside-point:maya:cart")
    assert point is not None
    card.look_at(point.area.middle)
    assert card.told is not None
    assert (card.told.feeling, card.told.thought) == ("+2, very good", "At last")
    assert card.told.signs == ("to-be · Then",)


def test_a_dense_curve_tells_of_one_point(view: MapView, session: Session) -> None:
    for n in range(60):
        edit = plans.add_touchpoint(session.journey, f"Step {n}", "stay")
        session.do(edit, "Add")
        card = session.journey.touchpoints_of("stay")[-1].id
        session.do(plans.set_emotion(session.journey, "jonas", card, (n % 9 - 4) / 2), "Feel")
    view.set_zoom(0.3)
    point = next(one for one in view.drawing.figures if one.key.startswith("point:jonas:step-30"))
    view.point_card.look_at(point.area.middle)
    assert view.point_card.key == point.key


def test_a_change_that_takes_the_point_away_takes_its_card(
    view: MapView, session: Session, hand: Hand
) -> None:
    hand.move(hand.at("cart", "point", "maya"))
    session.do(update("cart", title="Basket"), "Rename")
    assert view.point_card.told is None or view.point_card.told.touchpoint == "Basket"


@pytest.mark.parametrize("text", ["", "Short", "A long text of many words " * 40, "Wordwithoutanyblank" * 20])
def test_whatever_is_told_stays_inside_the_card(text: str) -> None:
    told = Told(text, LOOK, -1.5, "−1.5, very bad", text, ("Lowest of Maya", text[:60]))
    figure = card(told, theme())
    assert figure.w <= 236
    assert figure.h < 320
    for mark in texts(figure):
        area = area_of(mark)
        assert -STROKE <= area.x <= area.right <= figure.w + STROKE
        assert -STROKE <= area.y <= area.bottom <= figure.h + STROKE


def test_the_point_that_keys_have_focused_is_told_of(view: MapView, session: Session, hand: Hand) -> None:
    view.focus.put(hand.figure("cart"))
    view.focus.use_keys(True)
    view.focus.put(hand.figure("cart", "point", "maya"))
    assert view.point_card.key == "point:maya:cart"
    session.do(plans.set_emotion(session.journey, "maya", "cart", 2), "Feel")
    told = view.point_card.told
    assert told is not None
    assert told.feeling == "+2, very good"
    assert not view.point_card.geometry().intersects(on_screen(hand, hand.figure("cart", "point", "maya")))
    view.focus.put(hand.figure("checkout"))
    assert not view.point_card.isVisible()


def test_pressing_the_mouse_takes_the_card_of_the_focus_away(view: MapView, hand: Hand) -> None:
    view.focus.use_keys(True)
    view.focus.put(hand.figure("cart", "point", "maya"))
    assert view.point_card.isVisible()
    hand.click(hand.at("checkout"))
    assert not view.point_card.isVisible()
