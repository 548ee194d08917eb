"""Somebody who presses everything in any order: nothing breaks, and undoing all brings the start back."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from journey_editor.storage import document
from journey_editor.ui.action_table import ACTIONS, Spec
from journey_editor.ui.controls.focus import in_order
from journey_editor.ui.controls.lines import Area, Line
from journey_editor.ui.inspector import changes
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import drop, settle

# Dialogs, and what would open or close windows, have tests of their own.
_LEFT_OUT = {"new", "open", "save", "save_as", "export", "export_again", "close", "quit", "keys", "about"}
_LEFT_OUT |= {"compare_map", "preferences"}
_IDS = [entry.id for entry in ACTIONS if isinstance(entry, Spec) and entry.id not in _LEFT_OUT]
_WAITS = re.compile(r"^Export$|^Choose a photo$|other…$")
"""What opens a dialog and waits for an answer."""
_STEPS = 120
_WORDS = ("Till", "", "12", "2026-01-01", "<b>x</b>", "a, b", "Größe", "  ", "-3", "x" * 90)


class Monkey:
    """Does one thing after the other, chosen by a seed."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.random = random.Random(seed)
        self.acts: list[Callable[[], object]] = [
            self.trigger,
            self.trigger,
            self.select,
            self.click,
            self.carry,
            self.fill_in,
            self.fill_in,
            self.press,
            self.press,
            self.key,
        ]

    def act(self) -> None:
        self.random.choice(self.acts)()

    def trigger(self) -> None:
        self.window.commands[self.random.choice(_IDS)].trigger()

    def select(self) -> None:
        journey = self.window.session.journey
        ids = [one.id for one in (*journey.stages, *journey.touchpoints, *journey.notes, *journey.personas)]
        ids += [link.id for link in journey.links]
        self.window.session.select(
            self.random.sample(ids, min(len(ids), self.random.choice((0, 1, 1, 1, 2))))
        )

    def somewhere(self) -> QPoint:
        port = self.window.view.viewport().rect()
        return QPoint(self.random.randrange(port.width()), self.random.randrange(port.height()))

    def click(self) -> None:
        port = self.window.view.viewport()
        keys = self.random.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier))
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, keys, self.somewhere())

    def carry(self) -> None:
        drop(self.window, self.random.choice(list(self.window.palette_panel.items.items)), self.somewhere())

    def stops(self) -> list[QWidget]:
        parts = (self.window.inspector, self.window.palette_panel, self.window.header)
        found = [stop for part in parts for stop in in_order(part)]
        return [
            stop
            for stop in found
            if stop.isVisible() and stop.isEnabled() and not _WAITS.search(stop.accessibleName())
        ]

    def fill_in(self) -> None:
        lines = [stop for stop in self.stops() if isinstance(stop, Line | Area)]
        if lines:
            line = self.random.choice(lines)
            line.setFocus()
            line.selectAll()
            word = self.random.choice(_WORDS)
            if isinstance(line, Line):
                line.insert(word)
            else:
                line.insertPlainText(word)
            if self.random.random() < 0.6:
                QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def press(self) -> None:
        stop = self.random.choice(self.stops())
        if "menu" in dir(stop) and getattr(stop, "menu")() is not None:  # noqa: B009
            return
        QTest.keyClick(stop, self.random.choice((Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_2)))

    def key(self) -> None:
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_S)
        QTest.keyClick(self.window.focusWidget() or self.window.view, self.random.choice(keys))


@pytest.mark.parametrize("seed", range(4))
def test_any_order_of_things_can_be_undone(window: MainWindow, seed: int) -> None:
    session = window.session
    start = document.text(session.journey)
    window.activateWindow()
    monkey = Monkey(window, seed)
    for _ in range(_STEPS):
        monkey.act()
        settle()
        shown = window.inspector.shown
        if len(session.selection) == 1:
            assert shown is not None
            assert shown.id == session.selection[0]
            assert changes.subject(session.journey, shown.id) is not None
        assert window.status.counts.text().startswith(f"{len(session.journey.stages):,} stage")
        assert window.isWindowModified() is not session.is_clean
    window.flush()
    done = document.text(session.journey)
    steps = session.undo_stack.index()
    assert steps > 5
    for _ in range(steps):
        session.undo()
    assert document.text(session.journey) == start
    while session.undo_stack.canRedo():
        session.redo()
    assert session.undo_stack.index() >= steps
    assert steps < session.undo_stack.index() or document.text(session.journey) == done
