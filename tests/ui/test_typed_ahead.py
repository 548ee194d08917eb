"""Whoever types as soon as a window is on screen loses no key, though what is in the window comes later."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.typed_ahead import TypedAhead
from journey_editor.ui.windows import Windows
from tests.ui.driving import settle

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bare(windows: Windows, qtbot: QtBot) -> MainWindow:
    """A window on screen with nothing in it."""
    window = windows.first()
    qtbot.waitExposed(window)
    return window


def press(window: MainWindow, text: str, key: Qt.Key | None = None) -> None:
    """Press the keys of a text, and one more, as the window system does."""
    handle = window.windowHandle()
    for letter in text:
        QTest.keyClick(handle, letter)  # type: ignore[call-overload]  # Qt's stubs know no letters here
    if key is not None:
        QTest.keyClick(handle, key)


def test_lines_typed_before_the_window_is_furnished_are_captured(bare: MainWindow) -> None:
    ahead = TypedAhead(bare)
    QTest.keyClick(bare.windowHandle(), Key.Key_Return, CONTROL)
    press(bare, "# Buy", Key.Key_Return)
    press(bare, "! late")
    bare.furnish()
    assert not bare.capture_bar.is_open
    # On the canvas these letters are shortcuts, and that has the keys until the bar is open.
    press(bare, " past")
    ahead.give()
    press(bare, " spot", Key.Key_Return)
    for _ in range(20):
        settle()
    journey = bare.session.journey
    assert [stage.title for stage in journey.stages] == ["Buy"]
    assert [(note.kind, note.text) for note in journey.notes] == [("pain_point", "late past spot")]


def test_a_letter_typed_ahead_does_on_the_canvas_what_it_does_there(bare: MainWindow) -> None:
    ahead = TypedAhead(bare)
    press(bare, "sPay", Key.Key_Return)
    bare.furnish()
    ahead.give()
    for _ in range(20):
        settle()
    assert [stage.title for stage in bare.session.journey.stages] == ["Pay"]
    QTest.keyClick(bare.windowHandle(), Key.Key_Z, CONTROL)
    settle()
    assert not bare.session.journey.stages, "later keys go their usual way"


def test_a_window_that_is_closed_meanwhile_takes_its_keys_along(bare: MainWindow) -> None:
    TypedAhead(bare)
    press(bare, "lost")
    bare.furnish()
    assert bare.close()
