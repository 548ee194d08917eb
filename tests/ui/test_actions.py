"""The table of actions: complete, without clashes, and every one of them does something."""

from __future__ import annotations

from operator import attrgetter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.layout import icons
from journey_editor.model.edits import update
from journey_editor.ui import shortcuts
from journey_editor.ui.action_table import ACTIONS, MENUS, Spec, Submenu
from journey_editor.ui.controls.focus import first_field
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.shortcuts import sequences
from journey_editor.ui.table.panel import TableGrid
from tests.ui.driving import answer, press, settle

SPECS = [entry for entry in ACTIONS if isinstance(entry, Spec)]


def test_ids_and_keys_are_used_once(qapp: QApplication) -> None:
    ids = [spec.id for spec in SPECS]
    assert len(ids) == len(set(ids))
    keys = [key.toString() for spec in SPECS for key in sequences(spec.keys)]
    assert len(keys) == len(set(keys)), sorted(keys)


def test_a_platforms_further_keys_give_way(monkeypatch: pytest.MonkeyPatch) -> None:
    delete = QKeySequence.StandardKey.Delete
    on_x11 = [QKeySequence("Del"), QKeySequence("Ctrl+D"), QKeySequence("F14")]
    asked = {delete: on_x11}
    real = shortcuts.platform_keys
    monkeypatch.setattr(shortcuts, "platform_keys", lambda key: asked.get(key) or real(key))
    bound = {spec.id: [key.toString() for key in sequences(spec.keys)] for spec in SPECS}
    assert bound["delete"] == ["Del", "F14"]
    assert bound["duplicate"] == ["Ctrl+D"]


@pytest.mark.screen
def test_a_real_screens_keys_are_used_once(qapp: QApplication) -> None:
    test_ids_and_keys_are_used_once(qapp)


def test_every_action_can_be_called(window: MainWindow) -> None:
    for spec in SPECS:
        assert callable(attrgetter(spec.does)(window)), spec.id
        assert not spec.icon or spec.icon in icons.names(), spec.id


def test_every_action_is_in_a_menu(window: MainWindow) -> None:
    bar = window.menuBar()
    titles = [action.text() for action in bar.actions()]
    assert titles == [title for _, title in MENUS]
    menus = [menu for top in bar.actions() if isinstance(menu := top.menu(), QMenu)]
    menus += [menu for above in menus for one in above.actions() if isinstance(menu := one.menu(), QMenu)]
    found = {action.objectName() for menu in menus for action in menu.actions() if action.objectName()}
    assert found == {spec.id for spec in SPECS}


def test_submenus_fill_each_time_they_open(window: MainWindow) -> None:
    for entry in (entry for entry in ACTIONS if isinstance(entry, Submenu)):
        menus = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == entry.text]
        assert len(menus) == 1
        menus[0].aboutToShow.emit()
        first = [action.text() for action in menus[0].actions()]
        menus[0].aboutToShow.emit()
        assert [action.text() for action in menus[0].actions()] == first
        assert first


PROMISED = {
    "Ctrl+N": "new",
    "Ctrl+O": "open",
    "Ctrl+S": "save",
    "Ctrl+Shift+S": "save_as",
    "Ctrl+W": "close",
    "Ctrl+Q": "quit",
    "Ctrl+Z": "undo",
    "Ctrl+Shift+Z": "redo",
    "Ctrl+A": "select_all",
    "Ctrl+E": "export",
    "Ctrl+Shift+E": "export_again",
    "Ctrl+0": "fit",
    "Ctrl+1": "zoom_100",
    "Ctrl++": "zoom_in",
    "Ctrl+-": "zoom_out",
    "Shift+1": "fit_selection",
    "F2": "edit_text",
    "Return": "edit_text",
    "Esc": "cancel",
    "Left": "go_left",
    "Down": "go_down",
    "Alt+Right": "move_right",
    "Alt+Up": "move_up",
    "1": "feel_1",
    "5": "feel_5",
    "Del": "delete",
    "F6": "next_pane",
    "F1": "keys",
    "S": "insert_stage",
    "T": "insert_touchpoint",
    "P": "insert_persona",
    "X": "insert_pain_point",
    "O": "insert_opportunity",
    "Q": "insert_quote",
    "M": "insert_metric",
    "N": "insert_note",
}


def test_the_promised_keys_are_bound(window: MainWindow) -> None:
    for keys, id_ in PROMISED.items():
        assert QKeySequence(keys) in window.commands[id_].shortcuts(), id_


def test_letters_add_only_while_the_map_has_the_keys(window: MainWindow) -> None:
    window.activateWindow()
    window.session.select(["checkout"])
    count = len(window.session.journey.touchpoints)
    window.view.setFocus()
    QTest.keyClick(window.view, Qt.Key.Key_T)
    window.view.leave_text(take=True)
    assert len(window.session.journey.touchpoints) == count + 1
    window.inspector.focus_field("owner")
    field = window.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_T)
    assert len(window.session.journey.touchpoints) == count + 1


def test_undo_names_the_step(window: MainWindow) -> None:
    assert not window.commands["undo"].isEnabled()
    window.session.select(["checkout"])
    window.view.delete_selection()
    assert window.commands["undo"].text() == "Undo delete"
    assert "Undo delete" in window.commands["undo"].toolTip()
    window.commands["undo"].trigger()
    assert window.commands["redo"].text() == "Redo delete"
    assert window.session.journey.touchpoint("checkout") is not None
    window.commands["redo"].trigger()
    assert window.session.journey.touchpoint("checkout") is None


def test_tools_and_arrangement_follow_the_view_and_the_map(window: MainWindow) -> None:
    window.commands["tool_hand"].trigger()
    assert window.view.tool == "hand"
    window.view.set_tool("connect")
    assert window.commands["tool_connect"].isChecked()
    window.commands["timeline"].trigger()
    assert window.session.journey.info.arrangement == "timeline"
    assert window.commands["undo"].text() == "Undo arrange as timeline"
    window.session.undo()
    assert window.commands["stacked"].isChecked()


def test_a_refused_arrangement_does_not_look_taken(window: MainWindow) -> None:
    window.session.load(window.session.journey.copy(), None, read_only=True)
    window.commands["timeline"].trigger()
    assert window.commands["stacked"].isChecked()
    assert "read-only" in window.status.message.text()


def test_the_header_drives_the_same_actions(window: MainWindow) -> None:
    zoom = window.view.zoom
    settle()
    press(next(b for b in window.header.findChildren(type(window.header.zoom)) if b.text() == "Connect"))
    assert window.view.tool == "connect"
    window.commands["zoom_in"].trigger()
    assert window.view.zoom > zoom
    assert window.header.zoom.text() == f"{round(window.view.zoom * 100)} %"
    assert window.status.zoom.text() == window.header.zoom.text()
    press(window.header.zoom)
    assert window.view.zoom == 1.0


def test_lanes_are_switched_in_the_menu(window: MainWindow) -> None:
    menu = QMenu()
    window.arranging.fill_lanes(menu)
    emotions = next(action for action in menu.actions() if action.text() == "Emotions")
    assert emotions.isChecked()
    emotions.trigger()
    assert not any(one.kind == "curve" for one in window.view.drawing.figures)


def test_panels_are_put_away_and_stay_so(window: MainWindow) -> None:
    window.commands["palette"].trigger()
    window.commands["inspector"].trigger()
    assert window.palette_panel.isHidden()
    assert window.inspector.isHidden()
    window.session.mark_saved(None)
    other = window.neighbours
    window.close()
    again = other.new()  # type: ignore[attr-defined]
    assert again.palette_panel.isHidden()
    assert again.inspector.isHidden()


def test_f6_goes_round(window: MainWindow) -> None:
    window.activateWindow()
    window.view.setFocus()
    window.panes.toggle("outline")
    window.panes.toggle("parking")
    window.capture_bar.open()
    window.view.setFocus()
    settle()
    outline, parking = (dock.widget() for dock in window.findChildren(QDockWidget))
    bar = window.capture_bar.bar
    assert bar is not None
    parts = [window.palette_panel, window.inspector, outline, parking, bar, window.header, window.status]
    for part in parts:
        window.commands["next_pane"].trigger()
        focused = window.focusWidget()
        assert part is focused or part.isAncestorOf(focused), part.objectName()
    window.commands["next_pane"].trigger()
    assert window.focusWidget() is window.view
    window.commands["previous_pane"].trigger()
    assert window.status.isAncestorOf(window.focusWidget())


def test_f6_comes_to_a_map_that_needs_no_scroll_bars(window: MainWindow) -> None:
    window.activateWindow()
    window.view.fit_map()
    window.palette_panel.setFocus()
    settle()
    assert not window.view.horizontalScrollBar().isVisible()
    assert not window.view.verticalScrollBar().isVisible()
    window.inspector.setFocus()
    seen = []
    for _ in range(6):
        window.commands["next_pane"].trigger()
        seen.append(window.focusWidget())
    assert window.view in seen


def test_f6_comes_to_the_first_field_of_several_things(window: MainWindow) -> None:
    window.activateWindow()
    window.session.select(["cart", "checkout"])
    window.palette_panel.setFocus()
    settle()
    window.view.setFocus()
    window.commands["next_pane"].trigger()
    window.commands["next_pane"].trigger()
    focused = window.focusWidget()
    assert focused is not None
    assert window.inspector.isAncestorOf(focused)
    assert focused.accessibleName() == "Channel"


@pytest.mark.parametrize("pane", ["palette", "outline", "table", "parking", "header", "status"])
def test_esc_gives_the_keys_back_to_the_map(window: MainWindow, pane: str, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitActive(window)
    places = {"palette": window.palette_panel, "header": window.header, "status": window.status}
    part = places.get(pane) or window.panes.show(pane)  # type: ignore[arg-type]
    settle()
    target = part.focusProxy() or first_field(part)
    target.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(target, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.view
    assert window.view.focus.ring.around is not None


def test_f6_passes_a_pane_with_nothing_in_it(window: MainWindow) -> None:
    window.activateWindow()
    window.inspector.hide()
    window.panes.toggle("repairs")
    window.panes.toggle("table")
    window.banner.tell(["Something was repaired."])
    window.view.setFocus()
    settle()
    seen = []
    for step in (*["next_pane"] * 7, *["previous_pane"] * 7):
        window.commands[step].trigger()
        seen.append(window.focusWidget())
    there = [window.palette_panel, window.findChild(TableGrid), window.banner, window.header, window.status]
    for part, focused in zip(there, seen, strict=False):
        assert part is focused or part.isAncestorOf(focused)
    assert seen[5] is window.view
    assert seen[-1] is window.view, "and back the same way"


def test_shift_f10_opens_the_menu_of_what_has_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitActive(window)
    for widget, entry in ((window.view, "Edit text\tF2"), (window.panes.show("outline").focusProxy(), "")):
        window.session.select(["checkout"])
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert not entry or entry in [action.text() for action in menu.actions()]
        menu.close()


def test_tab_goes_in_the_order_of_reading(window: MainWindow) -> None:
    window.activateWindow()
    window.session.select(["checkout"])
    window.view.setFocus()
    settle()
    names = []
    for _ in range(70):
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
        if focused is window.view:
            break
    assert names[:4] == ["Title", "Channel", "Description", "very bad (-2)"]
    wanted = [
        "Maya: thought",
        "Jonas: thought",
        "Moment of truth",
        "Pain point: Shipping cost shown last",
        "Add pain point",
        "Owner",
        "conversion: 29 %",
        "Add metric",
        "Tags",
        "Select tool",
        "Export",
        "Add stage",
        "Add pain point",
        "Add metric",
        "Persona Maya, Gift giver",
        "Lanes",
        "Journey map",
    ]
    assert [name for name in names if name in wanted] == wanted
    assert all(names)
    QTest.keyClick(window.view, Qt.Key.Key_Backtab)
    assert window.focusWidget() is window.palette_panel.lanes


def test_escape_brings_the_keys_back_to_the_map(window: MainWindow) -> None:
    window.activateWindow()
    window.session.select(["checkout"])
    window.inspector.focus_field("title")
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.view


def test_text_of_a_file_is_never_markup_in_tooltips(window: MainWindow) -> None:
    for id_ in ("maya", "jonas"):
        window.session.do(update(id_, name="<b>Bold</b> & <img src=x>"), "Rename")
    window.session.select(["checkout"])
    for widget in window.findChildren(QWidget):
        tip = widget.toolTip()
        if "Bold" in tip:
            assert "<b>" not in tip
            assert "&lt;b&gt;Bold" in tip


def test_quitting_closes_every_window_and_can_be_called_off(window: MainWindow) -> None:
    second = window.neighbours.new()  # type: ignore[attr-defined]
    second.session.load(window.session.journey.copy(), None)
    second.session.select(["checkout"])
    second.view.delete_selection()
    answer("Cancel")
    window.commands["quit"].trigger()
    assert second.isVisible()


@pytest.mark.parametrize("id_", ["keys", "about"])
def test_help_opens_and_closes(window: MainWindow, id_: str) -> None:
    from PySide6.QtWidgets import QDialog, QLabel

    from tests.ui.driving import when_asked

    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    when_asked(QDialog, look)
    window.commands[id_].trigger()
    assert ("Export again" in seen) if id_ == "keys" else ("Journey Editor" in seen)
