"""A filter on the canvas: what it does not ask for is faint from near and far, now and after each edit."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Placed
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import Edit, update
from journey_editor.model.filters import Filter, matching
from journey_editor.model.journey import JourneyMap
from tests.canvas.screen import Hand
from tests.editing.desk import gift

CART = Filter(text="cart")
FAR = 0.15


def shot(view: MapView) -> QImage:
    """What is on screen, as it has been painted bit by bit."""
    QApplication.processEvents()
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def ground(view: MapView, placed: Placed, picture: QImage, wide: float = 1000.0) -> int:
    """How far the strongest pixel of the left of a figure is from white, from 0 to 765."""
    right = min(placed.area.right, placed.x + wide)
    area = view.mapFromScene(placed.x, placed.y), view.mapFromScene(right, placed.area.bottom)
    colors = (
        picture.pixelColor(x, y)
        for x in range(area[0].x() + 1, area[1].x())
        for y in range(area[0].y() + 1, area[1].y())
    )
    return max(765 - color.red() - color.green() - color.blue() for color in colors)


@pytest.mark.parametrize("zoom", [1.0, 0.4, FAR])
def test_what_does_not_match_is_faint_and_comes_back_as_it_was(
    view: MapView, hand: Hand, zoom: float
) -> None:
    view.set_zoom(zoom)
    before = shot(view)
    assert view.filter is None
    view.set_filter(CART)
    after = shot(view)
    assert after != before
    cart, ad = hand.figure("cart"), hand.figure("ad")
    assert ground(view, cart, after) == ground(view, cart, before)
    assert ground(view, ad, after) < ground(view, ad, before) * 0.5
    if zoom > FAR:
        # From afar the names of stages, which become faint, reach over the title.
        title = next(one for one in view.drawing.figures if one.kind == "title")
        assert ground(view, title, after, wide=120) == ground(view, title, before, wide=120)
    view.set_filter(None)
    assert shot(view) == before


@pytest.mark.parametrize("zoom", [1.0, FAR])
def test_what_is_repainted_is_what_painting_everything_gives(view: MapView, zoom: float) -> None:
    view.set_zoom(zoom)
    shot(view)
    for wanted in (CART, Filter(text="a"), Filter(text="checkout"), None, CART):
        view.set_filter(wanted)
        mended = shot(view)
        fresh = MapView(view.session, theme())
        fresh.set_filter(wanted)
        fresh.resize(view.size())
        fresh.set_zoom(zoom)
        fresh.horizontalScrollBar().setValue(view.horizontalScrollBar().value())
        fresh.verticalScrollBar().setValue(view.verticalScrollBar().value())
        whole = fresh.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        fresh.deleteLater()
        assert mended == whole


def test_the_names_of_stages_are_faint_from_afar(view: MapView, hand: Hand) -> None:
    view.set_zoom(FAR)
    before = shot(view)
    view.set_filter(CART)
    find, buy = hand.figure("find", "stage"), hand.figure("buy", "stage")
    assert ground(view, find, shot(view)) < ground(view, find, before) * 0.5
    assert ground(view, buy, shot(view)) == ground(view, buy, before)


def test_dim_things_can_still_be_chosen_and_edited(view: MapView, hand: Hand, session: Session) -> None:
    view.set_filter(CART)
    hand.click(hand.at("ad"))
    assert session.selection == ("ad",)
    assert session.do(update("ad", title="Second cart"), "Rename")
    assert view.matches is not None
    assert "ad" in view.matches
    session.undo()
    assert "ad" not in view.matches


def test_another_map_is_shown_without_the_filter(view: MapView, session: Session, qtbot: QtBot) -> None:
    view.set_filter(CART)
    with qtbot.waitSignal(view.filter_changed):
        session.load(gift(), None)
    assert view.filter is None
    assert view.drawing.matches is None


def test_an_empty_filter_is_none(view: MapView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.filter_changed):
        view.set_filter(Filter())
    assert view.filter is None
    assert view.matches is None


def _edit(journey: JourneyMap, dice: random.Random) -> Edit | None:
    cards, stages = [one.id for one in journey.touchpoints], [one.id for one in journey.stages]
    notes = [one.id for one in journey.notes]
    titles = ("Cart again", "Nothing", "Ad")
    choices: list[Callable[[], Edit | None]] = [
        lambda: plans.add_touchpoint(journey, dice.choice(titles), dice.choice(stages)),
        lambda: plans.add_note(journey, "pain_point", dice.choice(titles), dice.choice([*cards, *stages])),
        lambda: plans.add_persona(journey, "Kim"),
        lambda: plans.set_emotion(journey, dice.choice(journey.personas).id, dice.choice(cards), 1),
        lambda: update(dice.choice(cards), title=dice.choice(titles), channel=dice.choice(("email", ""))),
        lambda: plans.move_touchpoints(journey, [dice.choice(cards)], dice.choice(stages), None),
        lambda: plans.remove(journey, [dice.choice([*cards, *notes])]),
    ]
    return dice.choice(choices)()


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_done_the_canvas_shows_the_map_filtered(
    view: MapView, session: Session, seed: int
) -> None:
    dice = random.Random(seed)
    filters = (None, CART, Filter(personas=("maya",)), Filter(channels=("email",)), Filter(text="a"))
    for _ in range(60):
        journey = session.journey
        if dice.random() < 0.3:
            view.set_filter(dice.choice(filters))
        elif dice.random() < 0.2:
            dice.choice((session.undo, session.redo))()
        elif len(journey.touchpoints) > 2 and (edit := _edit(journey, dice)) is not None:
            session.do(edit, "Try")
        matches = None if view.filter is None else matching(journey, view.filter)
        assert view.matches == matches
        fresh = compose(journey, theme(), Options(matches=matches, personas=view.personas_shown))
        shown = [(one.key, one.x, one.y, view.drawing.is_dim(one)) for one in view.drawing.figures]
        assert shown == [(one.key, one.x, one.y, fresh.is_dim(one)) for one in fresh.figures]
    assert session.undo_stack.count() > 10


@pytest.mark.parametrize("zoom", [1.0, 0.4, FAR])
def test_a_persona_who_is_left_out_is_faint_all_along(view: MapView, hand: Hand, zoom: float) -> None:
    view.set_zoom(zoom)
    view.set_filter(Filter(personas=("maya",)))
    curves = {one.id: view.drawing.is_dim(one) for one in view.drawing.figures if one.kind == "curve"}
    assert curves == {"maya": False, "jonas": True}
    assert view.drawing.is_dim(hand.figure("ad", "point", "jonas"))
    assert not view.drawing.is_dim(hand.figure("ad", "point", "maya"))
    mended = shot(view)
    view.set_filter(Filter(personas=("jonas",)))
    assert shot(view) != mended
    view.set_filter(Filter(personas=("maya",)))
    assert shot(view) == mended, "all that has turned is painted again"
