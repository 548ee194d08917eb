"""Somebody who presses everything in any order: nothing breaks, and undoing all brings the start back."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.storage import document, files
from journey_editor.ui import app, looks, settings
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.present import motion
from journey_editor.ui.windows import Windows
from tests.ui import monkey, monkey_checks, monkey_lines, monkey_panes
from tests.ui.driving import GIFT, settle

STEPS = 80
SEEDS = range(4)
"""More are tried with `MONKEY_SEEDS=100:160`."""
DEEDS = (
    *(monkey.trigger, monkey.trigger, monkey.select, monkey.select, monkey.click, monkey.double_click),
    *(monkey.drag, monkey.carry, monkey.walk, monkey.walk, monkey.walk, monkey.write, monkey.write),
    *(monkey.context_menu, monkey.back_and_forth, monkey.back_and_forth, monkey.fill_in, monkey.fill_in),
    *(monkey.press, monkey.press, monkey.key, monkey.compare, monkey.present, monkey.resize),
    *(monkey_panes.outline, monkey_panes.outline, monkey_panes.table, monkey_panes.table),
    *(monkey_panes.parking, monkey_panes.personas, monkey_panes.personas),
    *(monkey_lines.capture, monkey_lines.capture, monkey_lines.capture, monkey_lines.command_palette),
    *(monkey_lines.clip, monkey_lines.clip, monkey_lines.copied_elsewhere),
    *(monkey_lines.find, monkey_lines.filter_),
)


def seeds() -> range:
    wanted = os.environ.get("MONKEY_SEEDS", "")
    return range(*map(int, wanted.split(":"))) if wanted else SEEDS


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window in the theme of the screen with the gift sample and all its parts open."""
    app.application()
    settings.remember(motion.SETTING, "less")
    windows = Windows(looks.screen())
    made = windows.new()
    made.resize(1500, 950)
    made.session.load(files.load(GIFT).journey, None)
    for pane in ("outline", "table", "parking", "personas"):
        made.panes.show(pane)
    qtbot.waitExposed(made)
    made.activateWindow()
    settle()
    yield made
    looks.choose_mode("system")
    for one in list(windows.open_windows):  # Enter in the command palette may have opened another one
        one.flush()
        one.session.mark_saved(None)
        one.close()
    assert windows.open_windows == []
    windows.deleteLater()


@pytest.mark.parametrize("seed", seeds())
def test_any_order_of_things_can_be_undone(window: MainWindow, seed: int) -> None:
    start = document.text(window.session.journey)
    hand = monkey.Monkey(window, seed)
    try:
        for step in range(STEPS):
            hand.act(DEEDS)
            settle()
            monkey_checks.check(window)
            if step % 10 == 0:
                monkey_checks.check_file(window)
        hand.close_menus()
        window.flush()
        assert hand.asked == []
        assert window.session.undo_stack.moves > 5, "the monkey has to get something done"
        monkey_checks.check_file(window)
        monkey_checks.check_undo(window, start)
    except BaseException as error:
        error.add_note("\n".join((f"seed {seed}, after:", *hand.done[-12:])))
        raise
