"""The line feed key is Return in every field, as programs that type for people press it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.canvas.line_feed import as_return
from journey_editor.canvas.text_editor import TextEditor
from journey_editor.layout.theme import theme
from journey_editor.ui.command_palette.panel import Field
from journey_editor.ui.controls.lines import Area, Line
from journey_editor.ui.workshop.ballot import VoteEntry

_Held = Qt.KeyboardModifier


def line_feed(held: Qt.KeyboardModifier = _Held.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, 10, held, "\n")


def press(widget: QWidget, held: Qt.KeyboardModifier = _Held.NoModifier) -> None:
    QApplication.sendEvent(widget, line_feed(held))


def test_the_line_of_a_form_is_committed(qtbot: QtBot) -> None:
    line = Line("Title")
    qtbot.addWidget(line)
    line.setText("Checkout")
    with qtbot.waitSignal(line.committed) as told:
        press(line)
    assert told.args == ["Checkout"]


def test_several_lines_get_one_more(qtbot: QtBot) -> None:
    area = Area("Description")
    qtbot.addWidget(area)
    area.insertPlainText("one")
    press(area)
    area.insertPlainText("two")
    assert area.typed == "one\ntwo"


@pytest.mark.parametrize("is_long", [False, True])
def test_a_text_on_the_map_is_committed(qtbot: QtBot, is_long: bool) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    editor = TextEditor("Cart", theme(), is_long=is_long, parent=room)
    with qtbot.waitSignal(editor.committed) as told:
        press(editor)
    assert told.args == ["Cart"]


def test_shift_with_it_begins_a_line_on_the_map(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    editor = TextEditor("", theme(), is_long=True, parent=room)
    editor.insertPlainText("one")
    press(editor, _Held.ShiftModifier)
    assert editor.toPlainText() == "one\n"


def test_a_vote_is_given_and_a_command_is_taken(qtbot: QtBot) -> None:
    vote, field = VoteEntry(), Field()
    qtbot.addWidget(vote)
    qtbot.addWidget(field)
    with qtbot.waitSignal(vote.given):
        press(vote)
    with qtbot.waitSignal(field.taken):
        press(field)


def test_ctrl_j_and_other_keys_stay_what_they_are() -> None:
    ctrl_j = line_feed(_Held.ControlModifier)
    assert as_return(ctrl_j) is ctrl_j
    letter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, _Held.NoModifier, "j")
    assert as_return(letter) is letter
    assert as_return(line_feed()).key() == Qt.Key.Key_Return
