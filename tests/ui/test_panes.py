"""The panes and the presentation, asked for from the window's own actions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from journey_editor.model.edits import update_map
from journey_editor.ui import icons, looks
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.panes import Pane
from journey_editor.ui.rooms import HEADER
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


def test_the_inspector_makes_room_for_panes_and_comes_back(window: MainWindow) -> None:
    window.resize(1280, 720)
    settle()
    assert window.inspector.isVisible()
    for pane in ("outline", "personas"):
        window.commands[pane].trigger()
        settle()
    assert not window.inspector.isVisible()
    assert not window.commands["inspector"].isChecked()
    assert window.view.width() > 400
    window.commands["inspector"].trigger()
    settle()
    assert window.inspector.isVisible()
    window.commands["outline"].trigger()
    window.commands["personas"].trigger()
    settle()
    assert window.inspector.isVisible()
    assert window.view.width() > 400


def test_open_panes_come_back_where_they_were(window: MainWindow) -> None:
    window.activateWindow()
    for pane in ("outline", "table"):
        window.commands[pane].trigger()
    settle()
    dock = window.panes.dock("outline")
    assert dock is not None
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    settle()
    window.resizeDocks([dock], [333], Qt.Orientation.Horizontal)
    settle()
    window.session.mark_saved(None)
    neighbours = window.neighbours
    window.close()
    again = neighbours.new()  # type: ignore[attr-defined]
    assert again.panes.dock("outline") is None
    settle()
    settle()
    assert sorted(again.panes.shown()) == ["outline", "table"]
    assert again.commands["outline"].isChecked()
    outline = again.panes.dock("outline")
    assert again.dockWidgetArea(outline) == Qt.DockWidgetArea.RightDockWidgetArea
    assert again.dockWidgetArea(again.panes.dock("table")) == Qt.DockWidgetArea.BottomDockWidgetArea
    assert again.panes.dock("parking") is None
    assert again.view.hasFocus()


def test_a_pane_that_was_put_away_opens_again_where_it_was(window: MainWindow) -> None:
    window.commands["outline"].trigger()
    dock = window.panes.dock("outline")
    assert dock is not None
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    settle()
    window.commands["outline"].trigger()
    window.session.mark_saved(None)
    neighbours = window.neighbours
    window.close()
    again = neighbours.new()  # type: ignore[attr-defined]
    settle()
    assert again.panes.shown() == []
    again.commands["outline"].trigger()
    settle()
    outline = again.panes.dock("outline")
    assert outline.isVisible()
    assert again.dockWidgetArea(outline) == Qt.DockWidgetArea.RightDockWidgetArea


def test_the_header_is_as_wide_as_the_window_beside_panes(window: MainWindow) -> None:
    window.resize(1280, 700)
    settle()
    before = window.header.geometry()
    for pane in ("outline", "personas"):
        window.panes.toggle(pane)
    settle()
    assert (window.header.geometry(), window.header.mapTo(window, QPoint()).x()) == (before, 0)
    assert window.header.width() == window.width()
    assert window.header.zoom.isVisible()
    assert window.header.height() == HEADER
    outline = window.panes.dock("outline")
    assert outline is not None
    assert outline.y() >= window.header.mapTo(window, QPoint(0, HEADER)).y()


def test_the_header_cannot_be_put_away_by_a_menu(window: MainWindow) -> None:
    assert window.createPopupMenu().isEmpty()


def test_the_buttons_of_a_pane_have_icons_of_the_family_in_any_theme(window: MainWindow) -> None:
    dock = window.panes.show("outline").parentWidget()
    for mode in ("dark", "light"):
        looks.choose_mode(mode)  # type: ignore[arg-type]
        settle()
        button = dock.findChild(QAbstractButton, "qt_dockwidget_closebutton")
        wanted = icons.toned("x", window.theme).pixmap(16, 16).toImage()
        assert button.icon().pixmap(16, 16).toImage() == wanted
    looks.choose_mode("system")
