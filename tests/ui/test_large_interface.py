"""A large interface on a small screen, in the longest words: nothing is cut off, nothing scrolls sideways."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QStyle, QTableView, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.layout.theme import theme
from journey_editor.ui import app, language
from journey_editor.ui.help import About
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.preferences.dialog import PageName, Preferences
from tests.ui.driving import settle

SCREEN = (636, 340)
"""What 1280 by 720 pixels are at 200 %, without the frame of a window."""


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    app.application()
    language.speak(qapp, "de")
    yield
    language.speak(qapp, language.ENGLISH)


def in_window(part: QWidget) -> QRect:
    return QRect(part.mapTo(part.window(), QPoint()), part.size())


@pytest.mark.parametrize("page", ["general", "appearance", "shortcuts"])
@pytest.mark.usefixtures("german")
def test_preferences_never_scroll_sideways(page: PageName, qtbot: QtBot) -> None:
    dialog = Preferences(None, theme())
    qtbot.addWidget(dialog)
    dialog.show_page(page)
    dialog.resize(*SCREEN)
    dialog.show()
    settle()
    areas = [one for one in dialog.findChildren(QScrollArea) if one.isVisible()]
    assert areas
    assert not [one for one in areas if one.horizontalScrollBar().isVisible()]


@pytest.mark.usefixtures("german")
def test_about_shows_all_its_words(empty: MainWindow) -> None:
    dialog = About(empty)
    dialog.show()
    settle()
    for words in dialog.findChildren(QLabel):
        assert words.height() >= words.heightForWidth(words.width()), words.text()
    assert dialog.height() <= SCREEN[1]
    dialog.close()
    dialog.deleteLater()


@pytest.mark.usefixtures("german")
def test_the_count_of_hits_is_whole_and_alone(window: MainWindow) -> None:
    window.resize(*SCREEN)
    settle()
    window.finding.find()
    bar = window.finding.bar
    assert bar is not None
    bar.words.setText("e")
    settle()
    assert bar.count.width() >= bar.count.sizeHint().width()
    row = [bar.words, bar.match_case, bar.whole_words, bar.match_accents, bar.count, bar.previous, bar.next]
    places = [in_window(part) for part in row]
    for one, other in pairwise(places):
        assert one.right() < other.left()


def test_titles_of_columns_are_whole_at_first(window: MainWindow) -> None:
    window.panes.toggle("table")
    settle()
    table = window.panes.dock("table")
    assert table is not None
    header = table.findChildren(QTableView)[0].horizontalHeader()
    for place in range(header.count()):
        assert header.sectionSize(place) >= header.sectionSizeHint(place), place


def test_panes_do_not_push_the_window_over_the_screen(window: MainWindow) -> None:
    window.resize(*SCREEN)
    settle()
    for pane in ("outline", "personas"):
        window.panes.toggle(pane)
    settle()
    header = window.header.minimumSizeHint().width()
    assert window.rooms.minimumSizeHint().width() < header <= window.minimumSizeHint().width()


def test_a_menu_that_is_too_long_scrolls(window: MainWindow) -> None:
    """Qt's style would put it into columns, the last of which leave the screen."""
    menus = [action.menu() for action in window.menuBar().actions()]
    assert menus
    for menu in menus:
        assert menu.style().styleHint(QStyle.StyleHint.SH_Menu_Scrollable, None, menu)
