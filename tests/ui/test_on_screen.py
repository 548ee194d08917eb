"""The whole window on a real screen, with the mouse and keys of the window system, down to the file."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.storage import files
from journey_editor.ui.inspector.editors import TypedEditor
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import field, middle, settle

pytestmark = pytest.mark.screen
_STEPS = 10


class Hand:
    """The mouse and the keys of the window system, moved by xdotool."""

    def __init__(self, xdotool: str, window: MainWindow, qtbot: QtBot) -> None:
        self._xdotool = xdotool
        self._window = window
        self._qtbot = qtbot

    def do(self, *words: object) -> None:
        running = subprocess.Popen([self._xdotool, *map(str, words)])
        self._qtbot.waitUntil(lambda: running.poll() is not None, timeout=30_000)
        assert running.returncode == 0
        settle()

    def press(self, widget: QWidget, at: QPoint | None = None) -> None:
        place = widget.mapToGlobal(at or widget.rect().center())
        self.do("mousemove", place.x(), place.y(), "sleep", 0.05, "click", 1, "sleep", 0.1)

    def drag(self, start: QPoint, end: QPoint) -> None:
        words: list[object] = ["mousemove", start.x(), start.y(), "sleep", 0.1, "mousedown", 1]
        for step in range(1, _STEPS + 1):
            at = start + (end - start) * step / _STEPS
            words += ["sleep", 0.03, "mousemove", at.x(), at.y()]
        self.do(*words, "sleep", 0.3, "mouseup", 1, "sleep", 0.3)

    def over(self, id_: str, kind: str) -> QPoint:
        return self._window.view.viewport().mapToGlobal(middle(self._window, id_, kind))

    def type(self, text: str, *keys: str) -> None:
        self.do("type", "--delay", 15, text)
        for key in keys:
            self.do("key", key, "sleep", 0.05)


@pytest.fixture
def hand(saved: MainWindow, program: Callable[[str], str], qtbot: QtBot) -> Hand:
    saved.setGeometry(0, 0, 1590, 980)
    qtbot.waitExposed(saved)
    saved.activateWindow()
    saved.raise_()
    saved.view.setFocus()
    settle()
    return Hand(program("xdotool"), saved, qtbot)


def saved_file(window: MainWindow) -> Path:
    assert window.session.path is not None
    return window.session.path


def test_drag_from_the_palette_type_save_and_find_it_in_the_file(
    saved: MainWindow, hand: Hand, qtbot: QtBot
) -> None:
    item = saved.palette_panel.items.items["pain_point"]
    start = item.mapToGlobal(item.rect().center())
    hand.drag(start, hand.over("cart", "touchpoint"))
    qtbot.waitUntil(lambda: saved.view.is_typing)
    hand.type("Voucher field", "Return", "ctrl+s")
    qtbot.waitUntil(lambda: saved.session.is_clean)
    journey = files.load(saved_file(saved)).journey
    assert [note.text for note in journey.notes_about("cart")][-1] == "Voucher field"
    assert saved.session.undo_stack.count() == 1


def test_the_inspector_takes_typing_and_keys(saved: MainWindow, hand: Hand, qtbot: QtBot) -> None:
    place = hand.over("checkout", "touchpoint")
    hand.do("mousemove", place.x(), place.y(), "click", 1, "sleep", 0.2)
    editor = field(saved, "title").editor
    assert isinstance(editor, TypedEditor)
    hand.press(editor.line)
    hand.do("key", "ctrl+a")
    hand.type("Till", "Tab", "ctrl+s")
    qtbot.waitUntil(lambda: saved.session.is_clean)
    assert files.load(saved_file(saved)).journey.touchpoint("checkout").title == "Till"
    hand.do("key", "ctrl+z", "sleep", 0.1)
    qtbot.waitUntil(lambda: saved.session.journey.touchpoint("checkout").title == "Checkout")
    assert editor.line.text() == "Checkout"


def test_a_letter_adds_and_escape_leaves(saved: MainWindow, hand: Hand, qtbot: QtBot) -> None:
    place = hand.over("buy", "stage")
    hand.do("mousemove", place.x(), place.y(), "click", 1, "sleep", 0.2, "key", "t", "sleep", 0.2)
    qtbot.waitUntil(lambda: saved.view.is_typing)
    hand.type("Gift wrap", "Return")
    titles = [touchpoint.title for touchpoint in saved.session.journey.touchpoints_of("buy")]
    assert "Gift wrap" in titles
    assert saved.session.undo_stack.count() == 1


def test_a_lane_is_dragged_to_another_place(saved: MainWindow, hand: Hand, qtbot: QtBot) -> None:
    lanes = saved.palette_panel.lanes
    port = lanes.viewport()
    rows = [lanes.visualItemRect(lanes.item(row)) for row in range(lanes.count())]
    start = port.mapToGlobal(rows[3].center())
    end = port.mapToGlobal(QPoint(rows[1].center().x(), rows[1].top() + 3))
    before = [lane.kind for lane in saved.session.journey.info.lanes or ()]
    hand.drag(start, end)
    after = [lane.kind for lane in saved.session.journey.info.lanes or ()]
    assert after == [before[0], before[3], before[1], before[2], *before[4:]]
    assert saved.session.undo_stack.count() == 1


def test_closing_with_the_key_asks_and_escape_stays(saved: MainWindow, hand: Hand, qtbot: QtBot) -> None:
    saved.session.select(["checkout"])
    saved.view.setFocus()
    hand.do("key", "Delete", "sleep", 0.1)
    assert not saved.session.is_clean
    seen: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            seen.append(box.text())

    running = subprocess.Popen(["/bin/sh", "-c", "sleep 0.8; xdotool key Escape"])
    timer = QTimer(saved)
    timer.timeout.connect(look)
    timer.start(50)
    hand.do("key", "ctrl+w", "sleep", 0.3)
    qtbot.waitUntil(lambda: running.poll() is not None and QApplication.activeModalWidget() is None)
    timer.stop()
    assert seen
    assert "Buying a gift online" in seen[0]
    assert saved.isVisible()


def test_a_note_goes_into_the_parking_lot_and_back_to_another_card(
    saved: MainWindow, hand: Hand, qtbot: QtBot
) -> None:
    journey = saved.session.journey
    saved.panes.toggle("parking")
    parking = saved.panes.dock("parking")
    assert parking is not None
    settle()
    # All notes are to be seen that are dragged here.
    saved.resizeDocks([parking], [400], Qt.Orientation.Vertical)
    settle()
    saved.view.fit_map()
    settle()
    note = journey.notes_about("checkout")[0].id
    cards = parking.widget().view.viewport()
    hand.drag(hand.over(note, "note"), cards.mapToGlobal(cards.rect().center()))
    qtbot.waitUntil(lambda: note in [one.id for one in journey.notes_about(None)])

    def middle_of(id_: str) -> QPoint:
        row = parking.widget().view.visualRect(parking.widget().model.index_of(id_))
        return cards.mapToGlobal(row.center())

    first = journey.notes_about(None)[0].id
    hand.drag(
        middle_of(first), QPoint(middle_of(first).x(), cards.mapToGlobal(cards.rect().bottomLeft()).y() - 4)
    )
    qtbot.waitUntil(lambda: journey.notes_about(None)[-1].id == first)
    hand.drag(middle_of(note), hand.over("cart", "touchpoint"))
    qtbot.waitUntil(lambda: journey.note(note).at == "cart")  # type: ignore[union-attr]
    assert saved.session.undo_stack.count() == 3
