"""A large file that changes outside is read in a thread; one's own saves are only told apart."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from journey_editor.editing import large
from journey_editor.model.edits import Edit, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import document, files
from journey_editor.storage.document import Loaded
from journey_editor.ui import documents
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.recovery import watching
from tests.ui.driving import GIFT

Loads = list[bool]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that counts as large."""
    monkeypatch.setattr(documents, "BIG_FILE", 0)
    path = tmp_path / "gift.journey.json"
    path.write_bytes(GIFT.read_bytes())
    return path


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> Loads:
    """For each time that a file is read as a map: whether the window stood still for it."""
    found: Loads = []
    load: Callable[[Path], Loaded] = files.load

    def watched(path: Path) -> Loaded:
        found.append(threading.current_thread() is threading.main_thread())
        return load(path)

    monkeypatch.setattr(files, "load", watched)
    return found


def _write_theirs(file: Path) -> None:
    journey = document.parse(file.read_bytes()).journey
    journey.set_info(replace(journey.info, title="Theirs"))
    file.write_text(document.text(journey), encoding="utf-8")


def test_another_version_is_read_in_a_thread(
    empty: MainWindow, file: Path, loads: Loads, qtbot: QtBot
) -> None:
    assert empty.documents.load(file)
    _write_theirs(file)
    empty.watching.look()
    assert empty.session.journey.info.title == "Buying a gift online"
    qtbot.waitUntil(lambda: empty.session.journey.info.title == "Theirs")
    assert loads == [False]
    empty.session.undo()
    assert empty.session.journey.info.title == "Buying a gift online"


def test_what_was_saved_here_is_not_read_again(
    empty: MainWindow, file: Path, loads: Loads, qtbot: QtBot
) -> None:
    assert empty.documents.load(file)
    empty.session.do(update_map(title="Mine"), "Edit title")
    assert empty.documents.save()
    loads.clear()
    empty.watching.look()
    qtbot.waitUntil(lambda: not empty.watching.is_looking)
    assert loads == []
    assert empty.session.is_clean
    assert empty.banner.isHidden()


def test_what_is_edited_while_it_is_looked_at_is_kept(
    empty: MainWindow, file: Path, loads: Loads, qtbot: QtBot
) -> None:
    assert empty.documents.load(file)
    _write_theirs(file)
    empty.watching.look()
    empty.session.do(update_map(title="Mine"), "Edit title")
    qtbot.waitUntil(lambda: not empty.watching.is_looking)
    assert empty.session.journey.info.title == "Mine"
    assert "Another program has changed" in empty.banner.text.text()


def test_a_window_that_closes_waits_for_its_look(empty: MainWindow, file: Path) -> None:
    assert empty.documents.load(file)
    _write_theirs(file)
    empty.watching.look()
    empty.close()
    assert not empty.watching.is_looking


def test_what_differs_is_found_in_a_thread(
    empty: MainWindow, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large, "BIG", 0)
    in_main: list[bool] = []
    become = watching.become

    def watched(*maps: JourneyMap) -> Edit | None:
        in_main.append(threading.current_thread() is threading.main_thread())
        return become(*maps)

    monkeypatch.setattr(watching, "become", watched)
    assert empty.documents.load(file)
    _write_theirs(file)
    empty.watching.look()
    qtbot.waitUntil(lambda: empty.session.journey.info.title == "Theirs")
    assert in_main == [False]
    assert empty.session.is_clean


def test_another_version_is_not_taken_when_that_is_stopped(
    empty: MainWindow, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(large, "BIG", 0)

    def endless(*_: JourneyMap) -> None:
        while True:
            sum(range(100))

    monkeypatch.setattr(watching, "become", endless)
    assert empty.documents.load(file)
    _write_theirs(file)
    QTimer.singleShot(300, empty.status.busy.stop.click)
    empty.watching.look()
    qtbot.waitUntil(lambda: "Another program has changed" in empty.banner.text.text())
    assert empty.session.journey.info.title == "Buying a gift online"
    assert empty.session.undo_stack.count() == 0
    # The same version is not offered again, and saving asks.
    monkeypatch.undo()
    empty.watching.look()
    qtbot.waitUntil(lambda: not empty.watching.is_looking)
    assert empty.session.journey.info.title == "Buying a gift online"
