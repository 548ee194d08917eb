"""The preferences: what is chosen counts at once, in all windows, and is kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from journey_editor.layout.theme import theme
from journey_editor.ui import app, autosave, language, looks, scaling, settings, shortcuts
from journey_editor.ui.action_table import Spec
from journey_editor.ui.command_palette.rows import Row
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.preferences.dialog import Preferences
from journey_editor.ui.preferences.shortcut_page import ShortcutPage
from tests.ui.driving import press, settle, when_asked

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(qapp: QApplication, qtbot: QtBot) -> Preferences:
    app.application()
    made = Preferences(None, theme())
    qtbot.addWidget(made)
    made.show_page("shortcuts")
    made.show()
    made.activateWindow()
    settle()
    return made


@pytest.fixture
def page(dialog: Preferences) -> Iterator[ShortcutPage]:
    yield dialog.shortcuts
    shortcuts.reset_all()


def test_no_choice_looks_like_what_enter_presses(dialog: Preferences) -> None:
    dialog.show_page("appearance")
    settle()
    choices = [one for one in dialog.findChildren(QPushButton) if one.property("segment")]
    assert len(choices) >= 3
    assert not any(one.isDefault() or one.autoDefault() for one in choices)


def keys(id_: str) -> list[str]:
    """The keys of an action now."""
    return [key.toString() for key in shortcuts.keys(spec(id_))]


def spec(id_: str) -> Spec:
    return next(spec for spec in shortcuts.specs() if spec.id == id_)


def names(page: ShortcutPage) -> list[str]:
    """The names of the actions in the list."""
    model = page.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def shown_key(page: ShortcutPage, id_: str) -> str:
    rows = page._model.rows
    return next(row.keys for row in rows if isinstance(row, Row) and row.value == spec(id_))


def type_key(
    page: ShortcutPage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    page.key.setFocus()
    QTest.keyClick(page.key, key, held)
    settle()


def test_every_action_is_listed_and_found_by_name_or_key(page: ShortcutPage) -> None:
    assert len(names(page)) == len(list(shortcuts.specs()))
    page.search.setText("export")
    assert names(page) == ["Export", "Export again"]
    page.search.setText("ctrl+shift+e")
    assert names(page) == ["Export again"]
    page.search.setText("qqqq")
    assert names(page) == ["Nothing has this name or key"]
    assert not page.key.isEnabled()


def test_a_pressed_key_counts_at_once_and_only_the_difference_is_kept(page: ShortcutPage) -> None:
    page.choose("save")
    type_key(page, Qt.Key.Key_J, CTRL)
    assert keys("save")[0] == "Ctrl+J"
    assert "Ctrl+S" not in keys("save")
    assert shown_key(page, "save") == "Ctrl+J"
    assert set(shortcuts.own()) == {"save"}
    assert page.chosen == spec("save")
    type_key(page, Qt.Key.Key_S, CTRL)
    assert shortcuts.own() == {}
    assert settings.text(shortcuts.SETTING) == ""


def test_further_keys_of_the_platform_stay(page: ShortcutPage) -> None:
    page.choose("redo")
    first, *others = keys("redo")
    assert others
    type_key(page, Qt.Key.Key_J, CTRL)
    assert keys("redo") == ["Ctrl+J", *others]
    assert others[0] in page.told.text()
    assert first not in keys("redo")


def test_a_taken_key_is_said_and_can_be_taken_over(page: ShortcutPage) -> None:
    page.choose("save")
    assert page.take_over.isHidden()
    type_key(page, Qt.Key.Key_E, CTRL)
    assert page.told.text() == "Ctrl+E belongs to “Export”."
    assert keys("save")[0] == "Ctrl+S"
    assert page.take_over.isVisible()
    type_key(page, Qt.Key.Key_Escape)
    assert page.take_over.isHidden()
    assert page.key.keySequence() == QKeySequence("Ctrl+S")
    type_key(page, Qt.Key.Key_E, CTRL)
    press(page.take_over)
    assert keys("save")[0] == "Ctrl+E"
    assert keys("export") == []
    page.choose("export")
    assert not page.none.isEnabled()
    press(page.reset)
    assert shortcuts.own() == {}
    assert keys("save")[0] == "Ctrl+S"
    shortcuts.clear(spec("open"))
    press(page.reset_all)
    assert "Ctrl+O" in keys("open")
    assert not page.reset_all.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_T, Qt.Key.Key_7, Qt.Key.Key_Comma])
def test_letters_alone_are_only_for_the_map(page: ShortcutPage, key: Qt.Key) -> None:
    page.choose("save")
    before = keys("save")
    type_key(page, key)
    assert "alone is for typing" in page.told.text()
    assert keys("save") == before
    assert page.key.keySequence() == QKeySequence(before[0])


def test_letters_alone_do_on_the_map(page: ShortcutPage) -> None:
    page.choose("insert_stage")
    type_key(page, Qt.Key.Key_G)
    assert keys("insert_stage") == ["G"]


@pytest.mark.parametrize("text", ["Return", "Up", "Space", "Backspace", "Shift+Tab", "Home"])
def test_keys_of_moving_and_typing_are_refused(qapp: QApplication, text: str) -> None:
    sequence = QKeySequence(text)
    assert "needed for moving around and typing" in shortcuts.refusal(spec("insert_stage"), sequence)
    assert shortcuts.refusal(spec("insert_stage"), QKeySequence(f"Ctrl+{text}")) == ""
    assert shortcuts.refusal(spec("save"), QKeySequence("F9")) == ""
    assert shortcuts.refusal(spec("save"), QKeySequence()) != ""


def test_a_key_can_be_taken_away(page: ShortcutPage) -> None:
    page.choose("redo")
    press(page.none)
    assert keys("redo") == []
    assert shown_key(page, "redo") == ""
    press(page.reset)
    assert "Ctrl+Shift+Z" in keys("redo")


@pytest.mark.parametrize(
    "kept", ["", "nonsense", "[]", '{"save": 3, "open": ["", "Nonsense+Q", 5]}', '{"gone": ["Ctrl+J"]}']
)
def test_odd_settings_do_no_harm(qapp: QApplication, kept: str) -> None:
    settings.remember(shortcuts.SETTING, kept)
    assert keys("save")[0] == "Ctrl+S"
    assert all(key for spec in shortcuts.specs() for key in keys(spec.id))
    shortcuts.change(spec("save"), QKeySequence("Ctrl+J"))
    assert keys("save")[0] == "Ctrl+J"
    assert ("gone" in shortcuts.own()) == ("gone" in kept)


def test_all_windows_follow(window: MainWindow) -> None:
    other = window.neighbours.new()  # type: ignore[attr-defined]
    shortcuts.change(spec("timeline"), QKeySequence("Ctrl+J"))
    shortcuts.change(spec("insert_stage"), QKeySequence("G"))
    for one in (window, other):
        assert one.commands["timeline"].shortcut() == QKeySequence("Ctrl+J")
        assert one.commands["timeline"].toolTip() == "Timeline (Ctrl+J)"
        assert one.palette_panel.items.items["stage"].key == "G"
    window.activateWindow()
    window.view.setFocus()
    stages = len(window.session.journey.stages)
    QTest.keyClick(window.view, Qt.Key.Key_S)
    assert len(window.session.journey.stages) == stages
    QTest.keyClick(window.view, Qt.Key.Key_G)
    window.view.leave_text(take=True)
    assert len(window.session.journey.stages) == stages + 1
    QTest.keyClick(window.view, Qt.Key.Key_J, CTRL)
    assert window.session.journey.info.arrangement == "timeline"
    shortcuts.change(spec("export"), QKeySequence("Ctrl+Shift+J"))
    assert window.header.export.toolTip() == "Export (Ctrl+Shift+J)"


def test_autosave_theme_and_size_are_chosen(dialog: Preferences) -> None:
    dialog.general.autosave.chosen.emit(5)
    assert autosave.minutes() == 5
    press_segment(dialog, "dark")
    assert looks.mode() == "dark"
    press_segment(dialog, "system")
    assert looks.mode() == "system"
    dialog.appearance.percent.chosen.emit(150)
    assert scaling.size() == 150
    again = Preferences(None, theme())
    assert again.general.autosave.currentText() == "After 5 minutes"
    assert again.appearance.percent.currentText() == "150 %"
    assert again.appearance.mode.value == "system"
    again.deleteLater()


def test_the_language_is_kept_for_the_next_start(dialog: Preferences) -> None:
    box = dialog.general.language
    assert box.currentText() == "Like the system"
    box.fill()
    listed = [box.itemText(at) for at in range(box.count())]
    assert listed[0] == "Like the system"
    assert {"English", "Deutsch", "Français", "Español"} == set(listed[1:])
    box.chosen.emit("de")
    assert language.spoken() == "de"
    again = Preferences(None, theme())
    assert again.general.language.currentText() == "Deutsch"
    again.deleteLater()
    box.chosen.emit("")
    assert language.chosen() == ""


def press_segment(dialog: Preferences, mode: str) -> None:
    dialog.show_page("appearance")
    press(dialog.appearance.mode.buttons[mode])


def test_all_choices_of_the_lists_can_be_kept(dialog: Preferences) -> None:
    dialog.general.autosave.fill()
    assert [dialog.general.autosave.itemText(at) for at in range(5)] == [
        "Never",
        "After a minute",
        "After 2 minutes",
        "After 5 minutes",
        "After 10 minutes",
    ]
    for minutes in autosave.CHOICES:
        autosave.choose_minutes(minutes)
        assert autosave.minutes() == minutes
    settings.remember("autosave/minutes", "-3")
    assert autosave.minutes() == 0
    dialog.appearance.percent.fill()
    sizes = [dialog.appearance.percent.itemData(at) for at in range(dialog.appearance.percent.count())]
    assert (min(sizes), max(sizes)) == scaling.SIZES


def test_the_menu_opens_it_on_the_page_of_the_last_time(window: MainWindow) -> None:
    pages = []

    def look(dialog: Preferences) -> None:
        pages.append(dialog.page)
        dialog.show_page("shortcuts")
        dialog.reject()

    for _ in range(2):
        when_asked(Preferences, look)
        window.commands["preferences"].trigger()
    assert pages == ["general", "shortcuts"]
