"""The capture bar in its window: opened by a key, seen on the canvas, and in step with the selection."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journey_editor.cli import console
from journey_editor.storage import writer
from journey_editor.ui import settings
from journey_editor.ui.capture_bar.bar import Bar
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.present import motion
from tests.ui.capture_desk import Key, add, paste, press, typed, workshop
from tests.ui.driving import field, middle, settle

HELD = Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow) -> Bar:
    QTest.keyClick(window.view, Key.Key_Return, HELD)
    settle()
    bar = window.capture_bar.bar
    assert bar is not None
    return bar


def test_a_script_typed_into_a_new_window_is_the_map_of_the_command_line(
    empty: MainWindow, tmp_path: Path
) -> None:
    bar = opened(empty)
    assert bar.line.hasFocus()
    script = workshop()
    add(bar, *script.splitlines())
    path = tmp_path / "workshop.txt"
    path.write_text(script, encoding="utf-8")
    assert writer.text(empty.session.journey) == writer.text(console.load(str(path), "").journey)
    press(bar, Key.Key_Escape)
    assert not empty.capture_bar.is_open
    assert empty.view.hasFocus()


def test_what_was_made_is_in_sight_and_marked_for_a_moment(window: MainWindow, qtbot: QtBot) -> None:
    settings.remember(motion.SETTING, "less")
    bar = opened(window)
    window.view.set_zoom(2.0)
    add(bar, "# Discover", "Far away", "# Stay", "Newsletter")
    (card,) = (one for one in window.view.figures_of("newsletter") if one.kind == "touchpoint")
    visible = window.view.visible
    assert visible.x <= card.area.x
    assert card.area.x + card.area.w <= visible.x + visible.w
    assert visible.y <= card.area.y + card.area.h <= visible.y + visible.h
    glow = window.capture_bar.flash.glow
    assert [area.toRect().contains(card.area.x + 5, card.area.y + 5) for area in glow.areas] == [True]
    qtbot.waitUntil(lambda: glow.areas == [] and not glow.isVisible(), timeout=3000)


def test_tab_shows_the_head_of_the_stage(window: MainWindow) -> None:
    bar = opened(window)
    window.view.set_zoom(2.0)
    window.view.verticalScrollBar().setValue(window.view.verticalScrollBar().maximum())
    press(bar, Key.Key_Tab, Key.Key_Backtab, Key.Key_Backtab)
    assert bar.chip.text == "Buy"
    (head,) = (one for one in window.view.figures_of("buy") if one.kind == "stage")
    visible = window.view.visible
    assert visible.x <= head.area.x
    assert visible.y <= head.area.y
    assert head.area.x + head.area.w <= visible.x + visible.w


def test_the_mark_fades_and_goes_with_its_thing(window: MainWindow, qtbot: QtBot) -> None:
    settings.remember(motion.SETTING, "full")
    bar = opened(window)
    add(bar, "# Stay", "Newsletter")
    flash = window.capture_bar.flash
    window.session.undo()
    assert flash.glow.areas == []
    window.session.redo()
    assert len(flash.glow.areas) == 1
    seen: list[float] = []
    qtbot.waitUntil(lambda: seen.append(flash.glow.opacity()) or flash.glow.areas == [], timeout=3000)
    assert any(0 < opacity < 1 for opacity in seen)


def test_a_click_on_the_canvas_moves_the_place(window: MainWindow) -> None:
    bar = opened(window)
    QTest.mouseClick(
        window.view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        middle(window, "checkout", "touchpoint"),
    )
    assert bar.chip.text == "Buy › Checkout"
    opened(window)
    add(bar, "! Too many fields")
    assert window.session.journey.notes_about("checkout")[-1].text == "Too many fields"


def test_undo_and_redo_reach_the_map_from_an_empty_line(window: MainWindow) -> None:
    bar = opened(window)
    add(bar, "# Stay", "Newsletter")
    QTest.keyClick(bar.line, Key.Key_Z, HELD)
    assert window.session.journey.touchpoint("newsletter") is None
    QTest.keyClick(bar.line, Key.Key_Z, HELD | Qt.KeyboardModifier.ShiftModifier)
    assert window.session.journey.touchpoint("newsletter") is not None
    typed(bar, "half")
    QTest.keyClick(bar.line, Key.Key_Z, HELD)
    assert window.session.journey.touchpoint("newsletter") is not None, "a line has an undo of its own"


def test_the_bar_goes_on_where_it_was_left(window: MainWindow) -> None:
    bar = opened(window)
    press(bar, Key.Key_Tab)
    add(bar, "# Receive", "Tracking page")
    typed(bar, "half a thought")
    window.capture_bar.close()
    assert window.session.selection == ("tracking-page",)
    bar = opened(window)
    assert bar.line.text() == "half a thought"
    assert bar.chip.text == "Receive › Tracking page"


def test_forty_pasted_lines_are_marked_and_undone_together(window: MainWindow) -> None:
    before = writer.text(window.session.journey)
    bar = opened(window)
    paste(bar, "# Stay\n" + "".join(f"Card {number}\n" for number in range(39)))
    assert len(window.capture_bar.flash.glow.areas) == 40
    window.undo()
    assert writer.text(window.session.journey) == before


def test_suggestions_stand_above_the_line_inside_the_window(window: MainWindow) -> None:
    bar = opened(window)
    typed(bar, "-> c")
    assert bar.offers is not None
    assert bar.offers.isVisible()
    assert bar.offers.geometry().bottom() < bar.line.mapTo(window, bar.line.rect().topLeft()).y()
    assert window.rect().contains(bar.offers.geometry())
    press(bar, Key.Key_Escape)
    assert bar.offers.isHidden()
    assert window.capture_bar.is_open


def test_ctrl_enter_still_commits_a_long_text(window: MainWindow) -> None:
    window.session.select(["checkout"])
    editor = field(window, "description").editor
    area = editor.focusProxy()
    assert isinstance(area, QWidget)
    area.setFocus()
    QTest.keyClicks(area, "More")
    QTest.keyClick(area, Key.Key_Return, HELD)
    assert "More" in window.session.journey.touchpoint("checkout").description
    assert not window.capture_bar.is_open
    QTest.keyClick(area, Key.Key_Return, HELD)
    assert window.capture_bar.is_open


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_both_enter_keys_open_the_bar(window: MainWindow, key: Qt.Key) -> None:
    keypad = Qt.KeyboardModifier.KeypadModifier if key == Key.Key_Enter else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window.view, key, HELD | keypad)
    assert window.capture_bar.is_open


def test_a_half_typed_line_is_gone_on_with_when_the_bar_opens_again(window: MainWindow) -> None:
    QTest.keyClick(window.view, Key.Key_Return, HELD)
    bar = window.capture_bar.bar
    assert bar is not None
    typed(bar, "! Nobody tells")
    press(bar, Key.Key_Escape)
    assert not window.capture_bar.is_open
    QTest.keyClick(window.view, Key.Key_Return, HELD)
    typed(bar, " them")
    assert bar.line.text() == "! Nobody tells them"
