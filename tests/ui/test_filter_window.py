"""Filtering in the window: by keys, told in words, seen in the table and in a presentation."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.model.edits import update
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.present.screen import MapScreen
from journey_editor.ui.table.panel import TablePanel
from tests.ui.driving import press, settle

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_filter_is_worked_with_keys_and_told_in_words(window: MainWindow) -> None:
    assert window.filtering.bar is None
    QTest.keyClick(window.view, K.Key_F, CTRL | SHIFT)
    bar = window.filtering.bar
    assert bar is not None
    assert bar.isVisible()
    assert QApplication.focusWidget() is bar.field
    QTest.keyClicks(bar.field, "cart")
    note = window.filtering.note
    assert note is not None
    assert note.text() == "Filter on: 2 of 13 touchpoints match"
    QTest.keyClick(bar.field, K.Key_Return)
    assert not bar.isVisible()
    assert window.view.hasFocus()
    assert note.isVisible()
    window.session.do(update("checkout", title="Cart 2"), "Rename")
    assert note.text() == "Filter on: 3 of 13 touchpoints match"
    press(note)
    assert bar.isVisible()
    assert bar.field.text() == "cart"
    QTest.keyClick(bar.field, K.Key_Escape)
    assert not note.isVisible()
    QTest.keyClick(bar.field, K.Key_Escape)
    assert not bar.isVisible()


def test_the_bar_is_on_the_way_of_f6_and_tab(window: MainWindow) -> None:
    window.filtering.open()
    bar = window.filtering.bar
    assert bar is not None
    settle()
    seen = []
    for _ in range(5):
        window.next_pane()
        seen.append(QApplication.focusWidget())
    assert bar.field in seen
    bar.field.setFocus()
    window.focusNextPrevChild(True)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert bar.isAncestorOf(focused)


def test_the_table_is_dimmed_too(window: MainWindow, qtbot: QtBot) -> None:
    table = window.panes.show("table")
    assert isinstance(table, TablePanel)
    settle()
    before = table.view.viewport().grab().toImage()
    window.filtering.open()
    bar = window.filtering.bar
    assert bar is not None
    QTest.keyClicks(bar.field, "cart")
    settle()
    assert table.view.delegate.matches == window.view.matches
    assert table.view.viewport().grab().toImage() != before
    bar.clear()
    settle()
    assert table.view.viewport().grab().toImage() == before


def test_a_presentation_shows_the_same(window: MainWindow, qtbot: QtBot) -> None:
    screen = MapScreen(window.view)
    qtbot.addWidget(screen)
    # Small enough for the whole map to be painted as blocks, whose picture is kept.
    screen.resize(150, 90)
    window.view.drawing_changed.connect(screen.redraw)
    before = screen.grab().toImage()
    window.filtering.open()
    bar = window.filtering.bar
    assert bar is not None
    QTest.keyClicks(bar.field, "cart")
    filtered = screen.grab().toImage()
    assert filtered != before
    bar.clear()
    assert screen.grab().toImage() == before


def test_another_file_is_shown_without_a_filter(window: MainWindow) -> None:
    window.filtering.open()
    bar = window.filtering.bar
    assert bar is not None
    QTest.keyClicks(bar.field, "cart")
    window.session.load(window.session.journey.copy(), None)
    assert window.view.filter is None
    assert window.filtering.note is not None
    assert not window.filtering.note.isVisible()
    assert bar.field.text() == ""
