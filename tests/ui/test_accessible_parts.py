"""What the parts of the window are to a screen reader, and what they say of what they show."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.canvas import announcing
from journey_editor.layout.theme import theme
from journey_editor.ui.controls.choices import Choice, DropDown
from journey_editor.ui.export.fields import Several
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.present import display
from tests.ui.driving import settle

NAME, VALUE = QAccessible.Text.Name, QAccessible.Text.Value
_ROLE = QAccessible.Role
_SAYING = (_ROLE.Button, _ROLE.CheckBox, _ROLE.ComboBox, _ROLE.EditableText, _ROLE.Slider, _ROLE.Pane)


def told(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def shown(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield one
    for place in range(one.childCount()):
        child = one.child(place)
        if child is not None and not child.state().invisible:
            yield from shown(child)


def test_parts_have_roles_and_names(window: MainWindow) -> None:
    bar = window.findChild(QToolBar)
    parts = (bar, window.menuBar(), window.status, window.palette_panel, window.inspector)
    assert [(told(part).role(), told(part).text(NAME)) for part in parts] == [
        (_ROLE.ToolBar, "Toolbar"),
        (_ROLE.MenuBar, "Menu bar"),
        (_ROLE.StatusBar, "Status bar"),
        (_ROLE.Pane, "Palette"),
        (_ROLE.Pane, "Inspector"),
    ]


def test_whatever_can_be_pressed_or_typed_in_has_a_name(window: MainWindow) -> None:
    window.finding.find()
    window.filtering.open()
    settle()
    found = [one for one in shown(told(window)) if one.role() in _SAYING]
    assert len(found) > 40
    assert [one.role() for one in found if not one.text(NAME).strip() and one.role() != _ROLE.Pane] == []


def test_a_drop_down_says_what_it_is_for(window: MainWindow) -> None:
    checkout = next(one for one in window.session.journey.touchpoints if one.title == "Checkout")
    window.session.select([checkout.id])
    settle()
    boxes = [one for one in window.inspector.findChildren(QComboBox) if one.isVisible()]
    names = {told(box).text(NAME) for box in boxes}
    assert "Stage: Buy" in names
    assert all(box.accessibleName() in told(box).text(NAME) for box in boxes)


def test_a_drop_down_is_opened_by_a_screen_reader(qapp: QApplication, qtbot: QtBot) -> None:
    box = DropDown("Paper", lambda: [Choice("a4", "A4"), Choice("a3", "A3")], theme())
    qtbot.addWidget(box)
    box.set_value("a3")
    box.show()
    one = told(box)
    assert (one.role(), one.text(NAME), one.text(VALUE)) == (_ROLE.ComboBox, "Paper: A3", "A3")
    listed = one.child(0)
    assert listed is not None
    assert (listed.text(NAME), one.childCount(), one.indexOfChild(listed)) == ("Paper", 1, 0)
    acts = one.actionInterface()
    assert "ShowMenu" in acts.actionNames()
    acts.doAction("ShowMenu")
    assert box.view().isVisible()
    assert one.state().expanded
    acts.doAction("ShowMenu")
    assert not box.view().isVisible()
    assert one.state().collapsed


def test_the_bars_say_what_they_show(window: MainWindow) -> None:
    window.view.set_zoom(0.8)
    assert told(window.status.zoom).text(NAME) == "Zoom: 80 %"
    assert told(window.header.zoom).text(NAME) == "Zoom: 80 %"
    assert told(window.status.counts).text(NAME) == "Contents: 5 stages · 13 touchpoints · 2 personas"


def test_one_thing_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitActive(window)
    window.view.setFocus()
    window.commands["go_first"].trigger()
    settle()
    below = shown(told(window.view))
    focused = [one.text(NAME) for one in below if one.state().focused]
    assert len(focused) == 1
    assert focused[0] not in ("", "Buying a gift online")


def test_the_text_that_is_typed_on_the_map_can_be_heard(window: MainWindow) -> None:
    stage = window.session.journey.stages[0]
    window.session.select([stage.id])
    window.view.focus.put(window.view.index.keyed(f"stage:{stage.id}"))
    window.view.edit_text()
    settle()
    texts = [one for one in shown(told(window.view)) if one.role() == _ROLE.EditableText]
    assert [one.text(NAME) for one in texts] == ["Text"]
    window.view.cancel()


def test_a_tick_in_the_table_is_yes_or_no(window: MainWindow) -> None:
    window.panes.toggle("table")
    settle()
    dock = window.panes.dock("table")
    assert dock is not None
    cells = {one.text(NAME) for one in shown(told(dock)) if one.role() == _ROLE.Cell}
    assert {"Moment of truth: Yes", "Moment of truth: No"} <= cells
    assert "Moment of truth: empty" not in cells


def test_the_only_column_of_the_outline_is_not_called_one(window: MainWindow) -> None:
    window.panes.toggle("outline")
    settle()
    dock = window.panes.dock("outline")
    assert dock is not None
    (tree,) = [one for one in shown(told(dock)) if one.role() == _ROLE.Tree]
    inside = [tree.child(place) for place in range(tree.childCount())]
    heads = [one.text(NAME) for one in inside if one is not None and one.role() == _ROLE.ColumnHeader]
    assert heads == ["Outline"]


def test_a_presentation_tells_what_is_on_the_screen(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(display, "announce", lambda _, words: said.append(words))
    monkeypatch.setattr(announcing, "announce", lambda *_: None)
    window.presenting.open_audience()
    window.presenting.from_start()
    shown_now, audience = window.presenting.presentation, window.presenting.audience
    assert shown_now is not None
    assert audience is not None
    qtbot.waitActive(shown_now)
    sheet = told(shown_now.sheet)
    assert (told(shown_now).role(), told(audience).role()) == (_ROLE.Window, _ROLE.Window)
    assert (sheet.role(), sheet.text(NAME)) == (_ROLE.Graphic, "Buying a gift online")
    assert sheet.text(QAccessible.Text.Description).endswith(". Discover, Consider, Buy, Receive, Stay")
    said.clear()
    qtbot.keyClick(shown_now, Qt.Key.Key_Down)
    assert sheet.text(NAME) == told(audience.sheet).text(NAME) == "Discover, stage 1 of 5, 2 touchpoints"
    assert "Gift guide article, Website, Maya good, 2 of 2" in sheet.text(QAccessible.Text.Description)
    assert said == [shown_now.footer.accessibleName()]
    qtbot.keyClick(shown_now, Qt.Key.Key_B)
    assert said[1:] == ["Blank screen"]
    window.presenting.close()


def test_a_choice_among_some_is_told_as_one(window: MainWindow) -> None:
    window.session.select([])
    settle()
    found = [one for one in shown(told(window.inspector)) if one.role() == _ROLE.RadioButton]
    names = {one.text(NAME): one for one in found}
    assert {"State: As-is", "State: To-be"} <= names.keys()
    as_is, to_be = names["State: As-is"], names["State: To-be"]
    assert (as_is.state().checked, to_be.state().checked) == (1, 0)
    to_be.actionInterface().doAction("Press")
    assert window.session.journey.info.state == "to-be"
    assert (as_is.state().checked, to_be.state().checked) == (0, 1)


def test_where_several_can_be_taken_each_is_a_box(qapp: QApplication, qtbot: QtBot) -> None:
    formats = Several("Formats", [("pdf", "PDF"), ("png", "PNG")])
    qtbot.addWidget(formats)
    assert [told(button).role() for button in formats.buttons.values()] == [_ROLE.CheckBox] * 2
