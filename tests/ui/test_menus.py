"""The menus: every line has a letter of its own, no two actions a key, and everything an icon that exists."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from journey_editor.layout import icons
from journey_editor.translation import tr
from journey_editor.ui import language, shortcuts
from journey_editor.ui.action_table import ACTIONS, MENUS, Spec, Submenu
from journey_editor.ui.actions import bare
from journey_editor.ui.command_palette.synonyms import SYNONYMS
from journey_editor.ui.main_window import MainWindow

_LETTER = re.compile("&([^&])")


def letters(texts: list[str]) -> Counter[str]:
    """How often each letter is marked."""
    return Counter(found[1].lower() for text in texts if (found := _LETTER.search(text)))


@pytest.mark.parametrize("menu", [menu for menu, _ in MENUS])
def test_no_letter_is_marked_twice_in_a_menu(menu: str) -> None:
    groups: dict[str, dict[str, str]] = defaultdict(dict)
    for entry in ACTIONS:
        if entry.menu == menu and isinstance(entry, Spec):
            groups[entry.below][entry.text] = entry.text
            if entry.below:
                groups[""][entry.below] = entry.below
        elif entry.menu == menu and isinstance(entry, Submenu):
            groups[""][entry.text] = entry.text
    for texts in groups.values():
        twice = {letter for letter, count in letters(list(texts)).items() if count > 1}
        assert not twice, [text for text in texts if letters([text]).keys() & twice]


def test_no_letter_is_marked_twice_in_the_bar() -> None:
    assert set(letters([title for _, title in MENUS]).values()) == {1}


def test_no_two_actions_have_a_key(qapp: QApplication) -> None:
    taken = Counter(key.toString() for spec in shortcuts.specs() for key in shortcuts.keys(spec))
    assert [key for key, count in taken.items() if count > 1] == []


def test_keys_that_type_are_only_for_the_map(qapp: QApplication) -> None:
    for spec in shortcuts.specs():
        for key in shortcuts.keys(spec):
            assert spec.scope == "canvas" or not shortcuts.types(key), spec.id


def test_names_are_told_apart(window: MainWindow) -> None:
    names = Counter((spec.menu, spec.below, bare(spec.text)) for spec in shortcuts.specs())
    assert set(names.values()) == {1}


def test_icons_of_submenus_exist() -> None:
    for entry in ACTIONS:
        if isinstance(entry, Submenu):
            assert not entry.icon or entry.icon in icons.names()


def test_other_words_are_about_actions_that_exist() -> None:
    ids = {spec.id for spec in shortcuts.specs()}
    assert set(SYNONYMS) - ids <= {"find", "replace"}


def test_every_line_of_every_menu_is_an_action_that_can_be_run(window: MainWindow) -> None:
    def lines(menu: QMenu) -> list[QAction]:
        found = []
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                below.aboutToShow.emit()
                found += lines(below)
            elif not action.isSeparator():
                found.append(action)
        return found

    for top in window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        for action in lines(menu):
            assert action.text()
            assert action.receivers("2triggered()") or action.receivers("2triggered(bool)"), action.text()


@pytest.mark.parametrize("code", [code for code, _ in language.choices()])
def test_letters_are_told_apart_in_every_language(qapp: QApplication, code: str) -> None:
    language.speak(qapp, code)
    try:
        for menu, _ in MENUS:
            marked = letters([tr(text) for text in _lines_of(menu)])
            assert [letter for letter, count in marked.items() if count > 1] == [], menu
    finally:
        language.speak(qapp, language.ENGLISH)


def _lines_of(menu: str) -> dict[str, None]:
    """What stands in a menu itself, each once."""
    return dict.fromkeys(
        (entry.below or entry.text) if isinstance(entry, Spec) else entry.text
        for entry in ACTIONS
        if entry.menu == menu and isinstance(entry, Spec | Submenu)
    )
