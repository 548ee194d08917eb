"""Two on one map: another window or machine that has it, and another program that changes its file."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journey_editor.model.edits import apply, update, update_map
from journey_editor.storage import files, holders, locks
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.windows import Windows
from tests.ui.driving import GIFT, answer, choose_file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "gift.journey.json"
    path.write_bytes(GIFT.read_bytes())
    return path


def lock_by(path: Path, machine: str, pid: int = 1) -> Path:
    """Put the lock of somebody else there."""
    lock = locks.lock_file(path)
    card = {
        "user": "ann",
        "machine": machine,
        "pid": pid,
        "started": "",
        "since": "2026-01-02T03:04:05+00:00",
    }
    lock.write_text(json.dumps(card))
    return lock


def title_in(path: Path) -> str:
    return files.load(path).journey.info.title


def dirty(window: MainWindow) -> None:
    window.session.do(update_map(title="Changed"), "Edit title")


# Who has it --------------------------------------------------------------------------------------


def test_a_map_is_held_while_it_is_open(empty: MainWindow, file: Path, windows: Windows) -> None:
    assert empty.documents.load(file)
    assert locks.lock_file(file).is_file()
    other = file.with_name("other.journey.json")
    dirty(empty)
    choose_file(other)
    assert empty.documents.save_as()
    assert not locks.lock_file(file).exists()
    assert locks.lock_file(other).is_file()
    assert empty.close()
    assert sorted(it.name for it in file.parent.iterdir()) == ["gift.journey.json", "other.journey.json"]


def test_who_has_it_is_told_and_a_copy_is_opened(empty: MainWindow, file: Path) -> None:
    lock = lock_by(file, "another machine")
    seen: list[str] = []
    answer("Open a copy", seen)
    assert empty.documents.load(file)
    assert seen[0] == "“gift.journey.json” is open already."
    assert "ann" in seen[1]
    assert "another machine" in seen[1]
    assert "2026" in seen[1]
    assert empty.session.path is None
    assert not empty.session.is_clean
    assert len(empty.session.journey.touchpoints) == 13
    assert lock.is_file()


def test_it_can_be_looked_at_and_not_saved(empty: MainWindow, file: Path) -> None:
    lock_by(file, "another machine")
    answer("Open read-only")
    assert empty.documents.load(file)
    assert empty.session.read_only
    assert empty.header.state == "read-only"
    assert not empty.documents.save()


def test_it_can_be_left(empty: MainWindow, file: Path) -> None:
    lock_by(file, "another machine")
    answer("Cancel")
    assert not empty.documents.load(file)
    assert empty.is_unused


def test_the_lock_of_a_program_that_ended_is_taken_over(empty: MainWindow, file: Path) -> None:
    lock_by(file, holders.me().machine, pid=0)
    assert empty.documents.load(file), "nothing is asked"
    assert json.loads(locks.lock_file(file).read_bytes())["pid"] == os.getpid()


def test_nobody_saves_over_what_another_has_open(window: MainWindow, file: Path) -> None:
    lock_by(file, "another machine")
    window.session.mark_saved(file)
    dirty(window)
    seen: list[str] = []
    answer("OK", seen)
    assert not window.documents.save()
    assert "open elsewhere" in seen[0]
    assert file.read_bytes() == GIFT.read_bytes()
    assert not window.session.is_clean


def test_a_file_that_cannot_be_opened_is_not_held(empty: MainWindow, tmp_path: Path) -> None:
    answer("OK")
    assert not empty.documents.load(tmp_path / "gone.journey.json")
    assert list(tmp_path.iterdir()) == []


# Another program changes the file -----------------------------------------------------------------


def change(path: Path) -> None:
    """Do as another program that edits the map."""
    journey = files.load(path).journey
    apply(journey, update("checkout", title="Till"))
    files.save(journey, path)


def title(window: MainWindow) -> str:
    card = window.session.journey.touchpoint("checkout")
    assert card is not None
    return card.title


def test_a_change_is_taken_in_and_can_be_taken_back(empty: MainWindow, file: Path, qtbot: QtBot) -> None:
    assert empty.documents.load(file)
    dirty(empty)
    assert empty.documents.save()
    change(file)
    qtbot.waitUntil(lambda: title(empty) == "Till")
    assert empty.session.is_clean
    change_again = files.load(file).journey
    apply(change_again, update("checkout", owner="Bert"))
    files.save(change_again, file)
    qtbot.waitUntil(lambda: "Bert" in str(empty.session.journey.touchpoint("checkout")))
    empty.session.undo()
    empty.session.undo()
    assert title(empty) == "Checkout"
    assert empty.session.journey.info.title == "Changed"
    empty.session.undo()
    assert empty.session.journey.info.title == "Buying a gift online"


def test_a_map_with_changes_of_its_own_stays_and_says_so(empty: MainWindow, file: Path, qtbot: QtBot) -> None:
    assert empty.documents.load(file)
    dirty(empty)
    change(file)
    qtbot.waitUntil(lambda: "Another program has changed" in empty.banner.text.text())
    assert title(empty) == "Checkout"
    answer("Take theirs")
    assert not empty.documents.save()
    assert title(empty) == "Till"
    assert empty.session.is_clean
    assert empty.banner.isHidden()
    empty.session.undo()
    assert empty.session.journey.info.title == "Changed", "what was given up comes back"
    assert not empty.session.is_clean
    empty.watching.look()
    assert empty.banner.isHidden()


def test_who_saves_is_not_told_any_more_of_what_was_answered(
    empty: MainWindow, file: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    assert empty.documents.load(file)
    dirty(empty)
    change(file)
    qtbot.waitUntil(empty.banner.isVisible)
    answer("Keep mine")
    assert empty.documents.save()
    qtbot.waitUntil(empty.banner.isHidden)
    dirty(empty)
    empty.session.do(update_map(title="Changed again"), "Edit title")
    change(file)
    qtbot.waitUntil(empty.banner.isVisible)
    choose_file(tmp_path / "other.journey.json")
    assert empty.documents.save_as()
    assert empty.banner.isHidden()


def test_what_is_saved_here_is_no_change_of_another(saved: MainWindow) -> None:
    dirty(saved)
    assert saved.documents.save()
    steps = saved.session.undo_stack.count()
    saved.watching.look()
    assert saved.session.undo_stack.count() == steps
    assert saved.banner.isHidden()


def test_what_is_no_map_any_more_is_left_alone(empty: MainWindow, file: Path) -> None:
    assert empty.documents.load(file)
    file.write_bytes(b"{")
    empty.watching.look()
    assert title(empty) == "Checkout"
    file.unlink()
    empty.watching.look()
    assert title(empty) == "Checkout"
    dirty(empty)
    assert empty.documents.save(), "a file that is gone is made again"
    assert title_in(file) == "Changed"
