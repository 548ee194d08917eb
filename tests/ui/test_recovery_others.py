"""Maps of others: taken over, looked at and saved elsewhere, gone from the disk or half written there."""

from __future__ import annotations

import json
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from journey_editor.errors import FileError
from journey_editor.model.edits import update_map
from journey_editor.storage import document, files, locks, places, recovery
from journey_editor.ui import autosave, questions, settings
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.recovery.offer import offer
from journey_editor.ui.windows import Windows
from tests.ui.driving import GIFT, answer, choose_file, press, when_asked
from tests.ui.test_recovery_two import lock_by, title_in

DAMAGED = GIFT.read_text(encoding="utf-8").replace('"stage": "buy"', '"stage": "bny"', 1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "gift.journey.json"
    path.write_bytes(GIFT.read_bytes())
    return path


def silent_lock(path: Path, hours: float = 3.2) -> Path:
    """The lock of another machine of which nothing has been heard for hours."""
    lock = lock_by(path, "another machine")
    then = time.time() - hours * 3_600
    os.utime(lock, (then, then))
    return lock


def change(window: MainWindow, title: str = "Changed") -> None:
    window.session.do(update_map(title=title), "Edit title")


def test_a_silent_one_can_be_taken_over(empty: MainWindow, file: Path) -> None:
    lock = silent_lock(file)
    seen: list[str] = []
    answer("Take over", seen)
    assert empty.documents.load(file)
    assert "ann has had it open" in seen[1]
    assert "Nothing was heard of that window for 3 hours." in seen[1]
    assert "under another name only" in seen[1]
    assert not empty.session.read_only
    assert json.loads(lock.read_bytes())["pid"] == os.getpid()
    change(empty)
    assert empty.documents.save()


def test_one_that_gives_signs_of_life_cannot(empty: MainWindow, file: Path) -> None:
    lock_by(file, "another machine")
    buttons: list[str] = []

    def look(box: QMessageBox) -> None:
        buttons.extend(one.text() for one in box.buttons())
        press(next(one for one in box.buttons() if one.text() == "Cancel"))

    when_asked(QMessageBox, look)
    assert not empty.documents.load(file)
    assert "Take over" not in buttons
    assert "Open a copy" in buttons


def test_one_that_comes_back_to_life_is_asked_about_again(
    empty: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = silent_lock(file)
    ways = iter(["over", "copy"])
    told: list[str] = []

    def held(_parent: object, _name: str, _who: str, silent: str) -> str:
        told.append(silent)
        os.utime(lock)
        return next(ways)

    monkeypatch.setattr(questions, "held", held)
    assert empty.documents.load(file)
    assert [bool(it) for it in told] == [True, False]
    assert empty.session.path is None
    assert json.loads(lock.read_bytes())["user"] == "ann"


def test_who_was_taken_over_saves_elsewhere(empty: MainWindow, file: Path, tmp_path: Path) -> None:
    assert empty.documents.load(file)
    change(empty)
    locks.lock_file(file).unlink()
    lock_by(file, "another machine")
    seen: list[str] = []
    mine = tmp_path / "mine.journey.json"
    answer("Save as …", seen)
    choose_file(mine)
    assert empty.documents.save()
    assert "open elsewhere" in seen[0]
    assert file.read_bytes() == GIFT.read_bytes()
    assert title_in(mine) == "Changed"
    assert locks.lock_file(file).exists(), "it is the other's"


def test_what_is_looked_at_can_be_saved_elsewhere_and_edited_there(
    empty: MainWindow, file: Path, tmp_path: Path
) -> None:
    lock_by(file, "another machine")
    answer("Open read-only")
    assert empty.documents.load(file)
    assert not empty.commands["save"].isEnabled()
    assert empty.commands["save_as"].isEnabled()
    assert not empty.documents.save()
    assert "under another name" in empty.status.message.text()
    mine = tmp_path / "mine.journey.json"
    choose_file(mine)
    assert empty.documents.save_as()
    assert not empty.session.read_only
    assert empty.session.path == mine
    change(empty)
    assert empty.documents.save()
    assert title_in(mine) == "Changed"
    assert file.read_bytes() == GIFT.read_bytes()


def test_what_is_of_a_newer_version_is_saved_nowhere(empty: MainWindow, tmp_path: Path) -> None:
    newer = tmp_path / "newer.journey.json"
    newer.write_text(GIFT.read_text(encoding="utf-8").replace('"version": 1', '"version": 99', 1))
    assert empty.documents.load(newer)
    assert empty.session.read_only
    choose_file(tmp_path / "mine.journey.json")
    assert not empty.documents.save_as()
    assert "newer version" in empty.status.message.text()
    assert not (tmp_path / "mine.journey.json").exists()


def test_the_repairs_of_a_copy_are_told(empty: MainWindow, file: Path) -> None:
    file.write_text(DAMAGED, encoding="utf-8")
    lock_by(file, "another machine")
    answer("Open a copy")
    assert empty.documents.load(file)
    assert "was repaired" in empty.banner.text.text()
    assert len(empty.repairing.repairs) == 1
    assert empty.banner.more.isVisible()


def test_the_list_of_repairs_is_not_reopened(windows: Windows, empty: MainWindow, file: Path) -> None:
    file.write_text(DAMAGED, encoding="utf-8")
    empty.documents.load(file)
    empty.panes.show("repairs")
    empty.panes.show("outline")
    answer("Discard")
    assert empty.close()
    again = windows.new()
    again.panes.show("outline")
    assert settings.text("window/panes").split() == ["outline"]


# Unsaved work of two ------------------------------------------------------------------------------


@pytest.fixture
def left(window: MainWindow) -> Path:
    """Unsaved work of a program that ended."""
    folder = places.recovery() / "left"
    recovery.keep(folder, window.session.journey, None)
    card = folder / "card.json"
    card.write_text(json.dumps({**json.loads(card.read_bytes()), "pid": 0}))
    return folder


def test_of_two_that_are_offered_the_same_one_opens_it(
    windows: Windows, window: MainWindow, left: Path
) -> None:
    first, second = offer(window), offer(window)
    assert first is not None
    assert second is not None
    press(first.open_one)
    count = len(windows.open_windows)
    seen: list[str] = []
    answer("OK", seen)
    press(second.open_one)
    assert "not there any more" in seen[0]
    assert len(windows.open_windows) == count
    assert not second.isVisible()


def test_what_cannot_be_kept_anew_stays_where_it_is(
    windows: Windows, window: MainWindow, left: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = offer(window)
    assert dialog is not None

    def full(*_: object) -> None:
        raise FileError("the disk is full")

    monkeypatch.setattr(recovery, "keep", full)
    press(dialog.open_one)
    assert [one.title for one in recovery.left()] == ["Buying a gift online"]
    assert windows.open_windows[-1].session.journey.info.title == "Buying a gift online"
    monkeypatch.undo()


# What happens to the file -------------------------------------------------------------------------


def test_a_file_that_is_written_in_place_is_no_damage(empty: MainWindow, file: Path, qtbot: QtBot) -> None:
    assert empty.documents.load(file)
    journey = files.load(file).journey
    journey.set_info(replace(journey.info, title="Theirs"))
    text = document.text(journey)
    with file.open("w", encoding="utf-8") as opened:
        for part in (text[:500], text[500:900], text[900:]):
            opened.write(part)
            opened.flush()
            empty.watching.look()
            assert empty.banner.isHidden() or part == text[900:]
    qtbot.waitUntil(lambda: empty.session.journey.info.title == "Theirs")
    assert empty.session.is_clean
    assert empty.banner.isHidden()
    empty.session.undo()
    assert empty.session.journey.info.title == "Buying a gift online"


def test_a_file_that_is_gone_leaves_a_map_that_is_not_saved(empty: MainWindow, file: Path) -> None:
    assert empty.documents.load(file)
    away = file.rename(file.with_name("away"))
    for _ in range(6):
        empty.watching.look()
    assert "not there any more" in empty.banner.text.text()
    assert not empty.session.is_clean
    away.rename(file)
    empty.watching.look()
    assert empty.session.is_clean
    assert empty.banner.isHidden()
    file.unlink()
    for _ in range(6):
        empty.watching.look()
    assert empty.documents.save()
    assert title_in(file) == "Buying a gift online"


def test_a_file_that_was_damaged_is_told(empty: MainWindow, file: Path) -> None:
    assert empty.documents.load(file)
    file.write_bytes(bytes(300))
    for _ in range(6):
        empty.watching.look()
    assert "has damaged" in empty.banner.text.text()
    answer("Keep mine")
    assert empty.documents.save()
    assert title_in(file) == "Buying a gift online"
    assert file.with_name(f"{file.name}~").read_bytes() == bytes(300)


def test_who_keeps_their_own_keeps_it_over_the_version_they_were_asked_about(
    empty: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert empty.documents.load(file)
    change(empty, "Mine")
    asked: list[str] = []

    def changed_outside(_parent: object, _name: str) -> str:
        asked.append(title_in(file))
        if len(asked) < 3:
            file.write_bytes(GIFT.read_bytes().replace(b"Buying a gift", f"Theirs {len(asked)}".encode()))
        return "mine"

    monkeypatch.setattr(questions, "changed_outside", changed_outside)
    file.write_bytes(GIFT.read_bytes().replace(b"Buying a gift", b"Theirs 0"))
    assert empty.documents.save()
    assert asked == ["Theirs 0 online", "Theirs 1 online", "Theirs 2 online"]
    assert title_in(file) == "Mine"


def test_an_older_version_of_the_same_size_and_time_is_seen(empty: MainWindow, file: Path) -> None:
    assert empty.documents.load(file)
    told = file.stat()
    file.write_bytes(GIFT.read_bytes().replace(b"Buying a gift online", b"Buying a gift 0nline"))
    os.utime(file, ns=(told.st_atime_ns, told.st_mtime_ns))
    change(empty)
    answer("Cancel")
    assert not empty.documents.save()
    assert title_in(file) == "Buying a gift 0nline"


@pytest.mark.skipif(os.name != "posix", reason="names of one file are made with a link")
def test_a_map_is_one_whatever_the_case_of_its_name(empty: MainWindow, file: Path) -> None:
    """A disk that does not tell A from a has one lock for both, which a link stands for here."""
    assert empty.documents.load(file)
    change(empty)
    other = file.with_name("GIFT.journey.json")
    locks.lock_file(other).hardlink_to(locks.lock_file(file))
    choose_file(other)
    assert empty.documents.save_as(), "it is not open elsewhere"
    assert locks.lock_file(file).exists()
    locks.lock_file(other).unlink()


def test_nothing_saves_by_itself_over_what_another_has_taken_over(
    empty: MainWindow, file: Path, qtbot: QtBot
) -> None:
    assert empty.documents.load(file)
    autosave.choose_minutes(1)
    empty.autosave.finish()
    empty.autosave = autosave.Autosave(empty, minute=10)
    locks.lock_file(file).unlink()
    lock_by(file, "another machine")
    change(empty)
    qtbot.waitUntil(lambda: "another machine" in empty.status.message.text())
    assert file.read_bytes() == GIFT.read_bytes()
    autosave.choose_minutes(0)
