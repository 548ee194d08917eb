"""Whoever types while a window cannot take keys loses none: at the start, and while something takes long."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from journey_editor.editing import large
from journey_editor.errors import Cancelled
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.typed_ahead import TypedAhead
from journey_editor.ui.windows import Windows
from journey_editor.ui.worker import Asked, Tell, held
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


@pytest.fixture
def captured(bare: MainWindow) -> MainWindow:
    """A window whose capture bar has the keys."""
    bare.furnish()
    QTest.keyClick(bare.windowHandle(), Key.Key_Return, CONTROL)
    settle()
    return bare


def _type_during(window: MainWindow, text: str, key: Qt.Key) -> None:
    """Press keys while the window is held."""

    def until_typed(_tell: Tell, asked: Asked) -> None:
        while not typed and not asked():
            pass

    typed: list[str] = []

    def type_it() -> None:
        press(window, text, key)
        typed.append(text)

    QTimer.singleShot(20, window, type_it)
    held(window, "Working …", until_typed)


def test_what_is_typed_while_something_takes_long_is_captured_afterwards(captured: MainWindow) -> None:
    press(captured, "# B")
    _type_during(captured, "uy", Key.Key_Return)
    assert not captured.session.journey.stages
    press(captured, "- Pay", Key.Key_Return)
    for _ in range(20):
        settle()
    journey = captured.session.journey
    assert [stage.title for stage in journey.stages] == ["Buy"]
    assert [card.title for card in journey.touchpoints] == ["Pay"]


def test_lines_may_each_take_long(captured: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    # Keys of the second line are given while the first one is still worked on.
    monkeypatch.setattr(large, "VERY_BIG", -1)
    ahead = TypedAhead(captured)
    for title in ("One", "Two", "Three"):
        press(captured, f"# {title}", Key.Key_Return)
    ahead.give()
    for _ in range(60):
        settle()
    assert [stage.title for stage in captured.session.journey.stages] == ["One", "Two", "Three"]


def test_what_is_typed_is_forgotten_when_the_work_is_stopped(captured: MainWindow) -> None:
    def endless(_tell: Tell, asked: Asked) -> None:
        while not asked():
            pass

    QTimer.singleShot(20, captured, lambda: press(captured, "# Buy", Key.Key_Escape))
    with pytest.raises(Cancelled):
        held(captured, "Working …", endless)
    for _ in range(20):
        settle()
    assert captured.capture_bar.is_open
    press(captured, "# Pay", Key.Key_Return)
    assert [stage.title for stage in captured.session.journey.stages] == ["Pay"]


def test_a_key_does_not_answer_a_question_that_comes_after_it(captured: MainWindow) -> None:
    _type_during(captured, "", Key.Key_Return)
    question = QMessageBox(QMessageBox.Icon.Question, "", "Sure?", parent=captured)
    yes = question.addButton(QMessageBox.StandardButton.Yes)
    question.setDefaultButton(QMessageBox.StandardButton.Yes)
    clicked: list[bool] = []
    yes.clicked.connect(clicked.append)
    QTimer.singleShot(100, question, question.reject)
    question.exec()
    question.deleteLater()
    assert not clicked
