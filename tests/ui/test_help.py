"""The sheet of keys: complete, true, searchable, and readable from the back row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.capture import sheet
from journey_editor.ui import app, key_sheet, shortcuts
from journey_editor.ui.actions import bare
from journey_editor.ui.help import KeySheet
from journey_editor.ui.present import window
from tests.ui.driving import press, settle


@pytest.fixture
def parent(qapp: QApplication, qtbot: QtBot) -> QWidget:
    app.application()
    made = QWidget()
    made.resize(1280, 720)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget) -> KeySheet:
    made = KeySheet(parent)
    made.show()
    settle()
    return made


def shown(dialog: KeySheet) -> list[str]:
    """All words on the sheet."""
    inner = dialog.view.widget()
    return [label.text() for label in inner.findChildren(QLabel) if label.isVisibleTo(inner)]


def test_every_key_and_every_line_of_the_language_is_there(dialog: KeySheet) -> None:
    words = shown(dialog)
    for spec in shortcuts.specs():
        keys = shortcuts.keys(spec)
        if keys:
            assert bare(spec.text) in words
            assert shortcuts.native(keys[0]) in words
    everything = "\n".join(words)
    for part in sheet.PARTS:
        for entry in part.entries:
            assert entry.makes in words
            assert all(line in everything for line in entry.lines)
    assert all(what in words and does in words for what, does in window.KEYS)
    assert {"On the map", "Shift+arrows", "Ctrl+Space"} <= {*words}


def test_it_shows_the_keys_of_now(parent: QWidget) -> None:
    spec = next(spec for spec in shortcuts.specs() if spec.id == "export")
    shortcuts.change(spec, QKeySequence("Ctrl+Shift+J"))
    words = shown(KeySheet(parent))
    assert "Ctrl+Shift+J" in words
    assert "Ctrl+E" not in words


def test_it_is_searched(dialog: KeySheet) -> None:
    QTest.keyClicks(dialog.search, "undo")
    assert shown(dialog) == ["Edit", "Undo", "Ctrl+Z"]
    dialog.search.setText("mouse")
    assert "Double click" in shown(dialog)
    assert "Undo" not in shown(dialog)
    dialog.search.setText("=>")
    assert "=> Reminder email" in shown(dialog)
    dialog.search.setText("qqqq")
    assert shown(dialog) == ["Nothing here says “qqqq”."]


def test_nothing_lies_over_another_or_is_cut(dialog: KeySheet) -> None:
    for percent in (100, 175, 300):
        dialog.view.set_percent(percent)
        settle()
        parts = dialog.view._parts
        room = dialog.view.viewport().width()
        for place, part in enumerate(parts):
            assert part.geometry().right() < room
            assert part.height() >= part.heightForWidth(part.width())
            assert not any(part.geometry().intersects(other.geometry()) for other in parts[:place])


def test_blocks_fill_columns_of_about_one_height() -> None:
    assert key_sheet._least_height([10, 10, 10, 10], 2, 0) == 20
    assert key_sheet._least_height([30, 10, 10], 2, 0) == 30
    assert key_sheet._least_height([10, 10, 10], 3, 5) == 10
    assert key_sheet._least_height([10, 10, 10], 1, 5) == 40
    assert key_sheet._least_height([], 3, 5) == 0


def test_the_type_grows_for_the_back_row_and_stays_so(dialog: KeySheet, parent: QWidget) -> None:
    before = dialog.view.widget().findChildren(QLabel)[0].font().pixelSize()
    columns = len({part.x() for part in dialog.view._parts})
    assert not dialog.smaller.isEnabled()
    for _ in range(4):
        press(dialog.larger)
    assert dialog.view.percent == 200
    settle()
    labels = [label for label in dialog.view.widget().findChildren(QLabel) if label.isVisible()]
    assert labels[0].font().pixelSize() == 2 * before
    assert len({part.x() for part in dialog.view._parts}) < columns
    assert KeySheet(parent).view.percent == 200
    QTest.keyClick(dialog, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert dialog.view.percent == 175


def test_f1_and_escape_close_it(dialog: KeySheet) -> None:
    QTest.keyClick(dialog.search, Qt.Key.Key_F1)
    assert not dialog.isVisible()
    dialog.show()
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
