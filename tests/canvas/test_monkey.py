"""A monkey with mouse and keyboard: whatever it does, the screen shows the map and undo takes it back."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from journey_editor.canvas.view import MapView
from journey_editor.editing.additions import ADDABLE
from journey_editor.editing.session import Session
from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Placed
from journey_editor.layout.theme import theme
from journey_editor.storage import document
from tests.canvas.screen import CTRL, NO_KEYS, SHIFT, Hand

ACTIONS = 60
KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Escape, Qt.Key.Key_Left)
WALK = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space),
)
TITLES = ("Gift wrap", "", "A very long title " * 6, "Cart", "= 2", "\n\n")


class Monkey:
    """Does one random thing after the other, the same for the same seed."""

    def __init__(self, hand: Hand, session: Session, seed: int) -> None:
        self.hand = hand
        self.view = hand.view
        self.session = session
        self.dice = random.Random(seed)
        self.actions = (
            self.drag,
            self.drag,
            self.drag,
            self.click,
            self.double,
            self.drop,
            self.insert,
            self.write,
            self.key,
            self.back_and_forth,
            self.look,
            self.interrupt,
            self.walk,
            self.walk,
            self.at_focus,
            self.link,
        )

    def act(self) -> None:
        self.dice.choice(self.actions)()
        QApplication.processEvents()

    def place(self) -> QPoint:
        """Mostly on a figure, else anywhere."""
        if self.dice.random() < 0.7:
            placed = self.dice.choice(self.view.drawing.figures)
            area = placed.area
            x, y = area.x + area.w * self.dice.random(), area.y + area.h * self.dice.random()
            return self.view.mapFromScene(x, y)
        room = self.view.viewport().rect()
        return QPoint(
            self.dice.randrange(-20, room.width() + 20), self.dice.randrange(-20, room.height() + 20)
        )

    def drag(self) -> None:
        start, end = self.place(), self.place()
        self.hand.hold(start, end)
        if self.dice.random() < 0.2:
            self.hand.key(Qt.Key.Key_Escape)
        self.hand.release(end, self.dice.choice((NO_KEYS, NO_KEYS, SHIFT)))

    def click(self) -> None:
        self.hand.click(self.place(), self.dice.choice((NO_KEYS, CTRL, SHIFT)))

    def double(self) -> None:
        self.hand.double(self.place())

    def drop(self) -> None:
        kind, place = self.dice.choice(ADDABLE), self.place()
        if self.hand.carry(kind, place) and self.dice.random() < 0.8:
            self.hand.let_go(kind, place)
        else:
            self.hand.carry_away()

    def insert(self) -> None:
        self.view.insert(self.dice.choice(ADDABLE))

    def write(self) -> None:
        if self.view.is_typing:
            self.hand.write(self.dice.choice(TITLES).replace("\n", " "))
            self.hand.key(self.dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def key(self) -> None:
        self.hand.key(
            self.dice.choice((Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Escape, Qt.Key.Key_Left))
        )

    def walk(self) -> None:
        for _ in range(self.dice.randrange(1, 6)):
            self.hand.key(self.dice.choice(WALK), self.dice.choice((NO_KEYS, NO_KEYS, CTRL, SHIFT)))

    def at_focus(self) -> None:
        doing = self.view.at_focus
        self.dice.choice(
            (
                lambda: doing.move(self.dice.choice(("left", "right", "up", "down"))),
                lambda: doing.move_a_little(self.dice.choice(("up", "down"))),
                lambda: doing.feel(self.dice.choice((-2, -1, 0, 1, 2))),
                doing.feel_nothing,
                doing.park,
            )
        )()

    def link(self) -> None:
        self.view.linking.begin()
        for _ in range(self.dice.randrange(3)):
            self.hand.key(self.dice.choice((*WALK, Qt.Key.Key_C, Qt.Key.Key_Backspace)))
        if self.dice.random() < 0.8:
            self.hand.key(self.dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def back_and_forth(self) -> None:
        for _ in range(self.dice.randrange(1, 4)):
            self.dice.choice((self.session.undo, self.session.redo))()

    def look(self) -> None:
        self.dice.choice(
            (
                self.view.zoom_in,
                self.view.zoom_out,
                self.view.fit_map,
                self.view.fit_selection,
                self.view.select_all,
                lambda: self.view.set_tool(self.dice.choice(("select", "select", "connect", "hand"))),
                lambda: self.view.set_personas_shown(self.dice.choice((None, (), ("maya",)))),
            )
        )()

    def interrupt(self) -> None:
        """Something happens to the map in the middle of a drag."""
        start, end = self.place(), self.place()
        self.hand.hold(start, end)
        self.dice.choice((self.session.undo, self.session.redo, self.view.delete_selection))()
        self.hand.release(end)


def check(view: MapView, session: Session) -> None:
    fresh = compose(session.journey, theme(), Options(personas=view.personas_shown))
    shown = [(one.key, one.x, one.y, one.figure.marks) for one in view.drawing.figures]
    assert shown == [(one.key, one.x, one.y, one.figure.marks) for one in fresh.figures]
    assert all(id_ in session.journey for id_ in session.selection)
    framed = {area.topLeft().toTuple() for area in view.above.selected.areas}
    corners = {
        (one.x, one.y) for one in fresh.figures if one.id in session.selection and one.kind == "touchpoint"
    }
    assert corners <= framed
    focused = view.focus.placed
    assert focused is None or focused in drawn_as(view, focused.key)


def drawn_as(view: MapView, key: str) -> list[Placed]:
    """What is drawn now under a key."""
    return [one for one in view.drawing.figures if one.key == key]


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_the_screen_shows_the_map(
    hand: Hand, view: MapView, session: Session, seed: int
) -> None:
    start = document.text(session.journey)
    monkey = Monkey(hand, session, seed)
    for _ in range(ACTIONS):
        monkey.act()
        check(view, session)
    view.cancel()
    view.typing.cancel()
    assert session.undo_stack.count(), "the monkey has to get something done"
    done = session.undo_stack.index()
    end = document.text(session.journey)
    while session.undo_stack.canUndo():
        session.undo()
    assert document.text(session.journey) == start
    for _ in range(done):
        session.redo()
    assert document.text(session.journey) == end
    check(view, session)
