"""The canvas as assistive tools see it: made lazily, true after each edit, safe from the collector."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.canvas import accessibility_tree
from journey_editor.canvas.accessibility_items import MapItem, SpotItem
from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from tests.benchmarks.generate import generate
from tests.canvas.screen import Hand
from tests.editing.desk import gift

NAME, VALUE = QAccessible.Text.Name, QAccessible.Text.Value


def root_of(view: MapView) -> QAccessibleInterface:
    root = QAccessible.queryAccessibleInterface(view)
    assert isinstance(root, MapItem)
    return root


def below(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for place in range(one.childCount()):
        child = one.child(place)
        assert child is not None
        if isinstance(child, SpotItem):
            assert one.indexOfChild(child) == place
            assert child.parent() is one
            yield child
            yield from below(child)


def named(view: MapView, name: str) -> QAccessibleInterface:
    return next(one for one in below(root_of(view)) if one.text(NAME).startswith(name))


def made() -> int:
    return sum(tree.count for tree in accessibility_tree._trees.values())


def test_what_is_drawn_is_told_with_its_place(view: MapView) -> None:
    card, area = named(view, "Checkout,"), view.index.keyed("touchpoint:checkout")
    assert area is not None
    assert card.role() == QAccessible.Role.ListItem
    place = view.viewport().mapToGlobal(view.mapFromScene(area.x, area.y))
    assert (card.rect().topLeft() - place).manhattanLength() <= 2
    assert abs(card.rect().width() - area.figure.w * view.zoom) <= 2
    assert not card.state().offscreen
    view.set_zoom(2.0)
    assert abs(card.rect().width() - 2 * area.figure.w) <= 2
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert named(view, "Title").state().offscreen


def test_at_a_place_is_what_is_seen_there(view: MapView) -> None:
    root, card = root_of(view), named(view, "Cart,")
    middle = card.rect().center()
    stage = root.childAt(middle.x(), middle.y())
    assert stage is named(view, "Buy,")
    assert stage.childAt(middle.x(), middle.y()) is card
    assert root.childAt(-5000, -5000) is None
    point = named(view, "Maya bad").rect().center()
    assert card.childAt(point.x(), point.y()) is named(view, "Maya bad")


def test_the_focus_is_the_one_of_the_keys(view: MapView, hand: Hand) -> None:
    hand.click(hand.at("cart"))
    root = root_of(view)
    assert root.focusChild() is named(view, "Cart,")
    hand.key(Qt.Key.Key_Down)
    card = named(view, "Checkout,")
    assert root.focusChild() is card
    assert card.state().focused
    assert card.state().selected
    assert not named(view, "Cart,").state().focused
    view.clearFocus()
    assert not card.state().focused


def test_each_edit_shows_and_what_is_gone_is_gone(view: MapView, session: Session) -> None:
    stage, card = named(view, "Buy,"), named(view, "Checkout,")
    number = QAccessible.uniqueId(card)
    session.do(plans.set_emotion(session.journey, "maya", "checkout", 2), "Feel")
    assert card.text(NAME) == "Checkout, Maya very good, 2 of 3"
    session.do(plans.move_touchpoints(session.journey, ("checkout",), "find", None), "Move")
    assert card.parent() is named(view, "Find,")
    assert stage.text(NAME) == "Buy, stage 2 of 3, 2 touchpoints"
    edit = plans.remove(session.journey, ("checkout",))
    assert edit is not None
    session.do(edit, "Delete")
    assert not shiboken6.isValid(card)
    assert QAccessible.accessibleInterface(number) is None
    session.undo()
    assert named(view, "Checkout,").text(NAME) == "Checkout, Maya very good, 3 of 3"
    session.load(gift(), None)
    assert named(view, "Checkout,").text(NAME) == "Checkout, 2 of 3"


def test_a_persona_that_is_hidden_is_not_told_of(view: MapView) -> None:
    maya = named(view, "Maya bad")
    view.set_personas_shown(("jonas",))
    assert not shiboken6.isValid(maya)
    assert named(view, "Cart,").text(NAME) == "Cart, 1 of 3"


def test_a_tool_can_do_what_keys_do(view: MapView, session: Session) -> None:
    card = named(view, "Cart,").actionInterface()
    assert card.actionNames() == ["Press", "SetFocus", "edit"]
    card.doAction("Press")
    assert session.selection == ("cart",)
    assert view.focus_id == "cart"
    feeling = named(view, "Maya bad")
    assert feeling.text(VALUE) == "\N{MINUS SIGN}1, bad"
    value = feeling.valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (-2, -1, 2)
    feeling.actionInterface().doAction("Increase")
    assert session.journey.experience("maya", "cart").emotion == 0  # type: ignore[union-attr]
    value.setCurrentValue(7)
    assert session.journey.experience("maya", "cart").emotion == 2  # type: ignore[union-attr]
    assert named(view, "Buy,").valueInterface() is None
    card.doAction("edit")
    assert view.is_typing
    QTest.keyClicks(view.typing.editor, "Bag")
    QTest.keyClick(view.typing.editor, Qt.Key.Key_Return)
    assert session.journey.touchpoint("cart").title == "Bag"  # type: ignore[union-attr]


def test_a_read_only_map_says_so(view: MapView) -> None:
    view.session.load(gift(), None, read_only=True)
    assert named(view, "Cart,").state().readOnly


def test_interfaces_outlive_the_collector_and_die_with_the_canvas(session: Session, qtbot: QtBot) -> None:
    view = MapView(session, theme())
    numbers = [QAccessible.uniqueId(one) for one in below(root_of(view))]
    assert len(numbers) > 20
    gc.collect()
    for number in numbers:
        found = QAccessible.accessibleInterface(number)
        assert found.isValid()
        assert found.text(NAME)
    del found
    view.deleteLater()
    QApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete.value)
    del view
    gc.collect()
    assert not any(QAccessible.accessibleInterface(number) for number in numbers)
    assert made() == 0


@pytest.mark.usefixtures("qapp")
def test_of_a_large_map_only_what_is_asked_for_is_made(qtbot: QtBot) -> None:
    view = MapView(Session(generate(5_000)), theme())
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    assert made() == 0
    root = root_of(view)
    assert made() == 0
    first = next(one for one in (root.child(at) for at in range(9)) if "stage 1 of" in one.text(NAME))
    cards = first.childCount()
    assert cards > 10
    assert first.child(cards // 2).text(NAME)
    assert made() < 12
    middle = view.viewport().mapToGlobal(QPoint(400, 300))
    root.childAt(middle.x(), middle.y())
    assert made() < 14
