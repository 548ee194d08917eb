"""Another start for what Qt takes only when it begins: offered in the preferences, with the same files."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.layout.theme import theme
from journey_editor.ui import language, restarting, scaling
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.preferences.dialog import Preferences


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    yield
    scaling.choose_size(100)
    language.choose("")


def test_it_is_offered_while_a_choice_waits_for_it(qtbot: QtBot) -> None:
    dialog = Preferences(None, theme())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.restart.isVisible()
    dialog.appearance.percent.chosen.emit(150)
    assert dialog.restart.isVisible()
    dialog.appearance.percent.chosen.emit(100)
    assert not dialog.restart.isVisible()
    dialog.general.language.chosen.emit("de")
    assert dialog.restart.isVisible()
    dialog.restart.click()
    assert dialog.wants_restart
    assert not dialog.isVisible()


def test_all_windows_close_and_the_same_files_open(
    saved: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[list[Path]] = []
    monkeypatch.setattr(restarting, "begin", lambda paths: begun.append(list(paths)))
    scaling.choose_size(125)
    path = saved.session.path

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Preferences)
        dialog.restart.click()

    QTimer.singleShot(0, press)
    saved.commands["preferences"].trigger()
    assert begun == [[path]]
    assert not saved.isVisible()


def test_whoever_keeps_a_window_open_does_not_start_anew(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[list[Path]] = []
    monkeypatch.setattr(restarting, "begin", lambda paths: begun.append(list(paths)))
    monkeypatch.setattr(window.documents, "may_close", lambda: False)
    window.neighbours.restart()
    assert (begun, window.isVisible()) == ([], True)
    monkeypatch.undo()


def test_nothing_is_scaled_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    scaling.choose_size(150)
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    monkeypatch.setattr(scaling, "_begun", [])
    scaling.scale()
    assert (os.environ["QT_SCALE_FACTOR"], scaling.size_now()) == ("2.25", 150)
    assert scaling.outside()["QT_SCALE_FACTOR"] == "1.5"
    monkeypatch.delenv("QT_SCALE_FACTOR")
    scaling.scale()
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"
    assert "QT_SCALE_FACTOR" not in scaling.outside()


def test_the_command_is_the_same_program(tmp_path: Path) -> None:
    assert restarting.command([tmp_path]) == [sys.executable, "-m", "journey_editor", str(tmp_path)]


def test_it_starts_with_the_files(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    written = tmp_path / "written"
    script = "import os, sys; open(sys.argv[1], 'w').write(os.environ.get('QT_SCALE_FACTOR', 'none'))"
    monkeypatch.setattr(restarting, "command", lambda paths: [sys.executable, "-c", script, *map(str, paths)])
    monkeypatch.setattr(scaling, "_begun", [(150, None)])
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    assert restarting.begin([written])
    qtbot.waitUntil(lambda: written.exists() and written.read_text() == "none", timeout=20_000)
    monkeypatch.setattr(restarting, "command", lambda _: [str(tmp_path / "nothing")])
    assert not restarting.begin([])
