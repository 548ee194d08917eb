"""The filter bar beside a canvas: it dims while somebody types and chooses, and keeps views in the map."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import update
from journey_editor.model.filters import Filter, filter_of
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import files
from journey_editor.ui import app
from journey_editor.ui.filtering import criteria
from journey_editor.ui.filtering.bar import FilterBar
from journey_editor.ui.filtering.chips import Chip
from tests.benchmarks.generate import generate
from tests.ui.driving import GIFT, press, settle, type_into

K = Qt.Key


@pytest.fixture
def session() -> Session:
    return Session(files.load(GIFT).journey)


@pytest.fixture
def bar(session: Session, qtbot: QtBot) -> Iterator[FilterBar]:
    app.application()
    view = MapView(session, theme())
    qtbot.addWidget(view)
    made = FilterBar(view, theme())
    qtbot.addWidget(made)
    made.resize(900, 110)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.begin()
    yield made
    for chip in (*made.chips.values(), made.views):
        chip.menu_below.close()


def lines(chip: Chip) -> dict[str, QAction]:
    """What the menu of a chip offers now, by its text."""
    chip.fill()
    return {action.text(): action for action in chip.menu_below.actions() if not action.isSeparator()}


def matching(bar: FilterBar) -> set[str]:
    """The titles of the touchpoints that match."""
    matches = bar._view.matches
    cards = bar._session.journey.touchpoints
    return {card.title for card in cards if matches is None or card.id in matches}


def names(session: Session) -> list[str]:
    return [view.name for view in session.journey.info.views]


def test_every_key_is_answered(bar: FilterBar) -> None:
    everything = matching(bar)
    found = []
    for key in "cart":
        QTest.keyClicks(bar.field, key)
        found.append(matching(bar))
    assert found[0] > found[-1] == {"Cart", "Abandoned-cart email"}
    assert bar.said.text() == f"2 of {len(everything)} touchpoints match"
    QTest.keyClick(bar.field, K.Key_Escape)
    assert matching(bar) == everything
    assert bar.field.text() == bar.said.text() == ""


def test_escape_leaves_once_there_is_no_filter(bar: FilterBar, qtbot: QtBot) -> None:
    type_into(bar.field, "cart", commit=False)
    with qtbot.assertNotEmitted(bar.left):
        QTest.keyClick(bar.field, K.Key_Escape)
    with qtbot.waitSignal(bar.left):
        QTest.keyClick(bar.field, K.Key_Escape)


def test_only_what_occurs_on_the_map_is_offered(bar: FilterBar, session: Session, qtbot: QtBot) -> None:
    assert list(lines(bar.chips["personas"])) == ["Any", "Maya", "Jonas"]
    assert {"Any", "Email", "Website"} < set(lines(bar.chips["channels"]))
    assert "Phone" not in lines(bar.chips["channels"])
    session.do(update("checkout", channel="phone", owner="Zoë"), "Change")
    qtbot.waitUntil(lambda: "Phone" in lines(bar.chips["channels"]))
    assert "Zoë" in lines(bar.chips["owners"])
    session.load(JourneyMap(), None)
    assert [one for one, chip in bar.chips.items() if chip.isVisible()] == []


def test_several_values_of_a_criterion_are_ticked_with_the_keys(bar: FilterBar) -> None:
    chip = bar.chips["channels"]
    chip.setFocus()
    QTest.keyClick(chip, K.Key_Down)
    menu = chip.menu_below
    assert menu.isVisible()
    for text in ("Email", "App"):
        while menu.activeAction().text() != text:
            QTest.keyClick(menu, K.Key_Down)
        QTest.keyClick(menu, K.Key_Space)
        assert menu.isVisible()
    assert chip.text() == "Channel: App and 1 more"
    assert chip.accessibleName() == chip.text()
    assert bar._view.filter == Filter(channels=("email", "app"))
    chip.fill()
    menu.setActiveAction(lines(chip)["Any"])
    QTest.keyClick(menu, K.Key_Return)
    assert not menu.isVisible()
    assert bar._view.filter is None
    assert chip.text() == "Channel"


def test_words_and_choices_hold_together(bar: FilterBar) -> None:
    type_into(bar.field, "cart", commit=False)
    lines(bar.chips["channels"])["Email"].trigger()
    assert matching(bar) == {"Abandoned-cart email"}
    assert bar.said.text() == "1 of 13 touchpoints matches"
    press(bar.clear_all)
    assert bar._view.filter is None
    assert not bar.clear_all.isVisible()


def test_edits_keep_the_filter_and_count_anew(bar: FilterBar, session: Session) -> None:
    type_into(bar.field, "cart", commit=False)
    session.do(update("checkout", title="Cart and checkout"), "Rename")
    assert bar.said.text() == "3 of 13 touchpoints match"
    session.undo()
    assert bar.said.text() == "2 of 13 touchpoints match"


def test_a_view_is_named_in_place_and_saved_as_one_step(bar: FilterBar, session: Session) -> None:
    type_into(bar.field, "cart", commit=False)
    assert list(lines(bar.views)) == ["Save as view…"]
    lines(bar.views)["Save as view…"].trigger()
    assert bar.naming.isVisible()
    type_into(bar.naming.line, "The cart")
    assert not bar.naming.isVisible()
    assert names(session) == ["The cart"]
    assert bar.views.text() == "View: The cart"
    assert session.undo_stack.count() == 1
    session.undo()
    assert names(session) == []
    assert bar.views.text() == "Views"
    session.redo()
    assert bar.views.text() == "View: The cart"


def test_a_name_that_is_taken_is_refused_in_a_sentence(bar: FilterBar, session: Session) -> None:
    for text, name in (("cart", "Same"), ("email", "sAME")):
        type_into(bar.field, text, commit=False)
        lines(bar.views)["Save as view…"].trigger()
        type_into(bar.naming.line, name)
    assert names(session) == ["Same"]
    assert "There is a view “Same” already" in bar.naming.problem.text()
    QTest.keyClick(bar.naming.line, K.Key_Escape)
    assert not bar.naming.isVisible()


def test_a_view_is_chosen_updated_renamed_and_deleted(bar: FilterBar, session: Session) -> None:
    for text in ("cart", "email"):
        bar.ask(Filter(text=text))
        lines(bar.views)["Save as view…"].trigger()
        type_into(bar.naming.line, text.title())
    lines(bar.views)["Cart"].trigger()
    assert bar.field.text() == "cart"
    assert lines(bar.views)["Cart"].isChecked()
    lines(bar.chips["personas"])["Jonas"].trigger()
    assert bar.views.text() == "View: Cart, changed"
    lines(bar.views)["Update “Cart”"].trigger()
    assert filter_of(session.journey.info.views[0]).personas == ("jonas",)
    assert bar.views.text() == "View: Cart"
    lines(bar.views)["Rename “Cart”…"].trigger()
    assert bar.naming.line.text() == "Cart"
    type_into(bar.naming.line, "Jonas buys")
    assert names(session) == ["Jonas buys", "Email"]
    lines(bar.views)["Delete “Jonas buys”"].trigger()
    assert names(session) == ["Email"]
    assert session.undo_stack.count() == 5
    while session.undo_stack.canUndo():
        session.undo()
    assert names(session) == []


def test_a_view_may_name_a_persona_that_is_gone(bar: FilterBar, session: Session, qtbot: QtBot) -> None:
    lines(bar.chips["personas"])["Maya"].trigger()
    lines(bar.views)["Save as view…"].trigger()
    type_into(bar.naming.line, "Maya's")
    edit = plans.remove(session.journey, ["maya"])
    assert edit is not None
    session.do(edit, "Delete")
    assert bar.said.text() == "0 of 13 touchpoints match"
    qtbot.waitUntil(lambda: bar.chips["personas"].text() == "Persona: Someone no longer on the map")
    bar.clear()
    lines(bar.views)["Maya's"].trigger()
    assert bar._view.filter == Filter(personas=("maya",))
    lines(bar.chips["personas"])["Someone no longer on the map"].trigger()
    assert bar._view.filter is None


def test_another_map_clears_what_was_typed(bar: FilterBar, session: Session) -> None:
    type_into(bar.field, "cart", commit=False)
    session.load(files.load(GIFT).journey, None)
    assert bar.field.text() == bar.said.text() == ""
    assert bar._view.filter is None


def test_a_map_that_can_only_be_read_can_be_filtered(bar: FilterBar, session: Session) -> None:
    session.load(files.load(GIFT).journey, None, read_only=True)
    type_into(bar.field, "cart", commit=False)
    assert matching(bar) == {"Cart", "Abandoned-cart email"}
    assert not lines(bar.views)["Save as view…"].isEnabled()


def test_fast_typing_in_a_large_map_searches_once(bar: FilterBar, session: Session, qtbot: QtBot) -> None:
    session.load(generate(3_000), None)
    asked = []
    bar._view.filter_changed.connect(lambda: asked.append(bar._view.filter))
    QTest.keyClicks(bar.field, "ka le")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [Filter(text="ka le")]


def test_choosing_takes_along_what_is_still_to_be_looked_for(bar: FilterBar, session: Session) -> None:
    session.load(generate(3_000), None)
    QTest.keyClicks(bar.field, "ka")
    assert bar._view.filter is None
    lines(bar.chips["channels"])["Email"].trigger()
    assert bar._view.filter == Filter(text="ka", channels=("email",))
    assert bar.field.text() == "ka"


def test_putting_the_bar_away_looks_for_what_was_typed(bar: FilterBar, session: Session) -> None:
    session.load(generate(3_000), None)
    QTest.keyClicks(bar.field, "ka")
    bar.hide()
    assert bar._view.filter == Filter(text="ka")


def test_values_that_differ_by_case_are_one(session: Session) -> None:
    session.do(update("cart", tags=("Gift", "gift")), "Tag")
    session.do(update("checkout", tags=("GIFT",)), "Tag")
    tags = [option.value for option in criteria.offered(session.journey)["tags"]]
    assert len([tag for tag in tags if tag.casefold() == "gift"]) == 1
    wanted = criteria.toggled(Filter(), "tags", "GIFT")
    assert criteria.toggled(wanted, "tags", "gift") == Filter()


def test_in_a_narrow_window_the_criteria_go_on_in_another_row(bar: FilterBar) -> None:
    bar.ask(Filter(text="a", channels=("email", "website"), owners=("E-commerce team",), tags=("Gift",)))
    bar.resize(480, bar.heightForWidth(480))
    settle()
    assert bar.minimumSizeHint().width() <= 480
    chips = [chip for chip in bar.chips.values() if chip.isVisible()]
    assert len({chip.y() for chip in chips}) > 1
    room = bar.rect()
    assert all(room.contains(chip.geometry()) for chip in chips)
    assert not any(
        one.geometry().intersects(other.geometry()) for one in chips for other in chips if one is not other
    )
