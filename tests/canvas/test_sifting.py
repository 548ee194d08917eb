"""A filter on a large map is answered in turns: the newest wish wins, edits count, and it can be stopped."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from journey_editor.canvas import sifting
from journey_editor.canvas.sheet_view import SheetView
from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model.edits import Batch, update
from journey_editor.model.filters import Filter, matching
from tests.benchmarks.generate import generate

EMAIL, SHOP = Filter(channels=("email",)), Filter(channels=("shop",))


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> SheetView:
    """A view of a large map, on which each look at some records is a turn of its own."""
    monkeypatch.setattr(sifting, "_TURN", 0.0)
    made = SheetView(Session(generate(800)), theme())
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def answered(view: SheetView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view.sifting.is_busy)


def test_the_map_stays_as_it_is_until_all_is_found(view: SheetView, qtbot: QtBot) -> None:
    told: list[Filter | None] = []
    view.filter_changed.connect(lambda: told.append(view.filter))
    view.set_filter(EMAIL)
    assert view.sifting.is_busy
    assert view.filter == EMAIL
    assert view.matches is view.drawing.matches is None
    answered(view, qtbot)
    assert view.matches == view.drawing.matches == matching(view.session.journey, EMAIL)
    assert told == [EMAIL]


def test_the_newest_wish_wins(view: SheetView, qtbot: QtBot) -> None:
    told: list[Filter | None] = []
    view.filter_changed.connect(lambda: told.append(view.filter))
    view.set_filter(EMAIL)
    view.set_filter(SHOP)
    answered(view, qtbot)
    assert told == [SHOP]
    assert view.matches == matching(view.session.journey, SHOP)
    view.set_filter(EMAIL)
    view.set_filter(None)
    assert not view.sifting.is_busy
    assert view.filter is view.matches is view.drawing.matches is None


def test_an_edit_meanwhile_counts(view: SheetView, qtbot: QtBot) -> None:
    session = view.session
    view.set_filter(EMAIL)
    answered(view, qtbot)
    view.set_filter(SHOP)
    card = next(one for one in session.journey.touchpoints if one.channel == "phone")
    session.do(update(card.id, channel="email"), "Edit")
    # What is shown meanwhile is the answer before, of the map as it is.
    assert view.drawing.matches == matching(session.journey, EMAIL)
    session.do(update(card.id, channel="shop"), "Edit")
    answered(view, qtbot)
    assert view.drawing.matches == matching(session.journey, SHOP)
    assert card.id in view.drawing.matches


def test_what_is_stopped_leaves_the_answer_before(view: SheetView, qtbot: QtBot) -> None:
    session, told = view.session, list[Filter | None]()
    view.set_filter(EMAIL)
    answered(view, qtbot)
    before = view.matches
    view.filter_changed.connect(lambda: told.append(view.filter))
    view.set_filter(SHOP)
    view.sifting.stop()
    assert told == [view.filter] == [EMAIL]
    assert view.matches is before
    card = next(one for one in session.journey.touchpoints if one.channel == "phone")
    session.do(update(card.id, channel="email"), "Edit")
    assert view.drawing.matches == matching(session.journey, EMAIL)


def test_very_many_edits_are_looked_for_in_turns(view: SheetView, qtbot: QtBot) -> None:
    session = view.session
    view.set_filter(EMAIL)
    answered(view, qtbot)
    shops = [card.id for card in session.journey.touchpoints if card.channel != "email"]
    assert len(shops) > 500
    session.do(Batch(tuple(update(id_, channel="email") for id_ in shops)), "Edit")
    assert view.sifting.is_busy
    answered(view, qtbot)
    assert view.drawing.matches == matching(session.journey, EMAIL)
    session.undo()
    assert view.sifting.is_busy
    # Nothing is known of the map as it is now.
    view.sifting.stop()
    assert view.filter is view.drawing.matches is None


def test_another_map_forgets_what_was_looked_for(view: SheetView, qtbot: QtBot) -> None:
    view.set_filter(EMAIL)
    view.session.load(generate(20), None)
    assert view.filter is view.matches is None
    qtbot.wait(20)
    assert view.filter is view.matches is None


def test_it_can_be_finished_at_once(view: SheetView) -> None:
    view.set_filter(EMAIL)
    view.sifting.finish()
    assert view.drawing.matches == matching(view.session.journey, EMAIL)
