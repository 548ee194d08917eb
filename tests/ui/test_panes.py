"""The panes and the presentation, asked for from the window's own actions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_editor.model.edits import update_map
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.panes import Pane
from tests.ui.driving import settle


@pytest.mark.parametrize("pane", ["outline", "table", "parking", "personas"])
def test_a_pane_comes_and_goes_with_its_action(window: MainWindow, pane: Pane) -> None:
    action = window.commands[pane]
    assert window.panes.dock(pane) is None
    action.trigger()
    settle()
    dock = window.panes.dock(pane)
    assert dock is not None
    assert dock.isVisible()
    assert action.isChecked()
    action.trigger()
    settle()
    assert not dock.isVisible()
    assert not action.isChecked()


def test_a_presentation_begins_and_ends_with_keys(window: MainWindow) -> None:
    window.session.do(update_map(title="A title"), "Rename")
    window.commands["present"].trigger()
    settle()
    shown = window.presenting.presentation
    assert shown is not None
    assert shown.isVisible()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    settle()
    assert not shown.isVisible()


def test_closing_the_window_takes_the_audience_along(window: MainWindow) -> None:
    window.commands["audience"].trigger()
    settle()
    audience = window.presenting.audience
    assert audience is not None
    assert audience in QApplication.topLevelWidgets()
    window.presenting.close()
    settle()
    assert not audience.isVisible()
