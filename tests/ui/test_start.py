"""The page on an empty map: begins maps, can be reached by keys, and gets out of the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QIcon, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar
from pytestqt.qtbot import QtBot

from journey_editor import paths
from journey_editor.canvas.palette import packed
from journey_editor.storage import files
from journey_editor.ui import app, language, recent, shortcuts
from journey_editor.ui.controls.rows import RowLine
from journey_editor.ui.controls.tiles import Tile
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.miniatures import columns_of
from journey_editor.ui.palette.items import PaletteItem
from journey_editor.ui.windows import Windows
from tests.ui.driving import GIFT, press, settle


def tile(window: MainWindow, name: str) -> Tile:
    found = window.start_card.findChildren(Tile)
    return next(one for one in found if one.accessibleName() == name)


def test_a_template_begins_a_map_and_the_card_leaves(empty: MainWindow) -> None:
    settle()
    assert empty.start_card.isVisible()
    template = paths.templates()["service-visit"]
    press(empty.start_card.lines[template])
    expected = files.load(template).journey
    assert [stage.title for stage in empty.session.journey.stages] == [s.title for s in expected.stages]
    assert not empty.start_card.isVisible()


def test_the_card_offers_every_template_sample_and_recent_file(
    empty: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    offered = set(empty.start_card.lines)
    templates = {path for name, path in paths.templates().items() if name != "blank"}
    assert offered == {*templates, *paths.samples()}
    mine = tmp_path / "mine.journey.json"
    files.save(files.load(GIFT).journey, mine)
    recent.add(mine)
    other = empty.neighbours.new()  # type: ignore[attr-defined]
    press(other.start_card.lines[mine])
    assert other.session.path == mine


def test_it_names_the_keys_that_the_person_has_chosen(empty: MainWindow) -> None:
    stage = next(spec for spec in shortcuts.specs() if spec.id == "insert_stage")
    shortcuts.change(stage, QKeySequence("G"))
    other = empty.neighbours.new()  # type: ignore[attr-defined]
    settle()
    assert [item.key for item in other.start_card.findChildren(PaletteItem)] == ["G"]
    shortcuts.reset_all()


def test_the_first_key_on_the_canvas_puts_it_away(empty: MainWindow) -> None:
    empty.activateWindow()
    empty.view.setFocus()
    QTest.keyClick(empty.view, Qt.Key.Key_Z)
    assert not empty.start_card.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_F6])
def test_keys_that_begin_nothing_leave_it(empty: MainWindow, key: Qt.Key) -> None:
    empty.view.setFocus()
    QTest.keyPress(empty.view, key)
    assert empty.start_card.isVisible()


def test_an_edit_puts_it_away_and_undo_brings_it_back(empty: MainWindow) -> None:
    empty.view.insert("stage")
    empty.view.leave_text(take=True)
    assert not empty.start_card.isVisible()
    while empty.session.undo_stack.canUndo():
        empty.session.undo()
    assert empty.start_card.isVisible()


def test_dragging_makes_room(empty: MainWindow) -> None:
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    data = packed("stage")
    enter = QDragEnterEvent(QPoint(20, 20), action, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(empty.view.viewport(), enter)
    assert enter.isAccepted()
    assert not empty.start_card.isVisible()


def test_escape_inside_gives_the_keys_to_the_canvas(empty: MainWindow, qtbot: QtBot) -> None:
    empty.activateWindow()
    first = tile(empty, "Type")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not empty.start_card.isVisible()
    assert empty.focusWidget() is empty.view


def test_tab_goes_from_the_canvas_through_the_card(empty: MainWindow) -> None:
    empty.view.setFocus()
    seen = []
    for _ in range(3 + len(empty.start_card.lines)):
        empty.focusNextPrevChild(True)
        seen.append(empty.focusWidget())
    assert set(empty.start_card.lines.values()) <= set(seen)


def test_it_fits_into_a_small_window(empty: MainWindow) -> None:
    empty.resize(900, 420)
    settle()
    assert empty.view.rect().contains(empty.start_card.geometry())


@pytest.mark.parametrize("code", ["en", "de"])
def test_it_needs_no_scroll_bar_on_a_projector(code: str, windows: Windows, qapp: QApplication) -> None:
    language.speak(qapp, code)
    try:
        window = windows.new()
        settle()
        window.resize(1280, 699)
        settle()
        card = window.start_card
        bars = [one for one in card.findChildren(QScrollBar) if one.isVisible()]
        assert (card.isVisible(), bars) == (True, [])
    finally:
        language.speak(qapp, language.ENGLISH)


def test_nothing_looks_out_behind_it(empty: MainWindow) -> None:
    """Where the card stands in the place of the empty sheet, that and its scroll bars are not seen."""
    settle()
    empty.resize(1280, 699)
    settle()
    desk = empty.theme.desk
    for spot in (QPoint(4, empty.view.height() // 2), QPoint(empty.view.width() - 4, 60)):
        pixel = empty.view.grab().toImage().pixelColor(spot * empty.view.devicePixelRatio())
        assert pixel.name().upper() == desk.upper()
    assert not any(
        bar.isVisible() for bar in (empty.view.horizontalScrollBar(), empty.view.verticalScrollBar())
    )
    empty.start_card.leave()
    pixel = empty.view.grab().toImage().pixelColor(QPoint(60, 60) * empty.view.devicePixelRatio())
    assert pixel.name().upper() == empty.theme.paper.upper()
    assert empty.view.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_on_a_large_screen_it_stands_below_the_sheet(empty: MainWindow) -> None:
    empty.resize(1920, 1070)
    settle()
    sheet = empty.view.mapFromScene(0, empty.view.drawing.height)
    assert empty.start_card.y() > sheet.y()
    assert empty.start_card.x() == sheet.x()


def test_a_title_without_room_ends_in_an_ellipsis(qapp: QApplication, qtbot: QtBot) -> None:
    app.application()
    line = RowLine("id", "From a tutorial to the beauty club & back", "said", QIcon())
    qtbot.addWidget(line)
    line.resize(120, 28)
    assert line.fitting.endswith("…")
    line.resize(500, 28)
    assert line.fitting == "From a tutorial to the beauty club && back"


def test_a_file_shows_no_card(empty: MainWindow) -> None:
    empty.documents.load(GIFT)
    assert not empty.start_card.isVisible()


def test_small_pictures_show_the_stages_and_cards_of_their_map() -> None:
    path = paths.templates()["ecommerce-purchase"]
    journey = files.load(path).journey
    columns = columns_of(path)
    assert [len(column.emotions) for column in columns] == [
        len(journey.touchpoints_of(stage.id)) for stage in journey.stages
    ]
    assert [column.color for column in columns] == [stage.color for stage in journey.stages]


@pytest.mark.parametrize("width", [740, 780, 800, 860, 900, 980])
def test_nothing_on_it_is_cut_off(empty: MainWindow, width: int) -> None:
    settle()
    empty.resize(width, 760)
    settle()
    card = empty.start_card
    pages = card.findChildren(QScrollArea)
    assert [page.widget().width() <= page.viewport().width() for page in pages] == [True]
