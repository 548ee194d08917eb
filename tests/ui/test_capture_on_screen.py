"""The capture bar on a real screen, typed with the keys of the window system."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journey_editor.cli import console
from journey_editor.storage import writer
from journey_editor.ui.main_window import MainWindow
from tests.ui.capture_desk import workshop
from tests.ui.driving import settle

pytestmark = pytest.mark.screen


def test_a_workshop_is_typed_with_real_keys(
    empty: MainWindow, program: Callable[[str], str], qtbot: QtBot, tmp_path: Path
) -> None:
    xdotool = program("xdotool")

    def do(*words: object) -> None:
        running = subprocess.Popen([xdotool, *map(str, words)])
        qtbot.waitUntil(lambda: running.poll() is not None, timeout=120_000)
        assert running.returncode == 0
        settle()

    empty.setGeometry(0, 0, 1400, 880)
    empty.activateWindow()
    empty.view.setFocus()
    settle()
    do("key", "ctrl+Return")
    qtbot.waitUntil(lambda: empty.capture_bar.is_open)
    script = "\n".join(workshop().splitlines()[:60]) + "\n"
    # A bullet is no key of the keyboard, so xdotool would have to change the layout for it.
    script = script.replace("• ", "* ")
    do("type", "--delay", 4, script)
    bar = empty.capture_bar.bar
    assert bar is not None
    qtbot.waitUntil(lambda: bar.line.text() == "", timeout=20_000)
    path = tmp_path / "workshop.txt"
    path.write_text(script, encoding="utf-8")
    assert writer.text(empty.session.journey) == writer.text(console.load(str(path), "").journey)
    steps = empty.session.undo_stack.count()
    do("key", "ctrl+z")
    assert empty.session.undo_stack.index() == steps - 1
    do("key", "Up", "sleep", 0.1, "key", "Escape", "sleep", 0.1, "key", "Escape")
    qtbot.waitUntil(lambda: not empty.capture_bar.is_open)
    assert empty.view.hasFocus()
