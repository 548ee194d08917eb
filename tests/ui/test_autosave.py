"""Saving by itself: only what has a file and is unsaved, never in the middle of something, never a dialog."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.model.edits import update
from journey_editor.storage import files
from journey_editor.ui import autosave
from journey_editor.ui.autosave import Autosave
from journey_editor.ui.main_window import MainWindow


@pytest.fixture
def quick(saved: MainWindow) -> Autosave:
    """Saves after two hundredths of a second."""
    autosave.choose_minutes(1)
    return Autosave(saved, minute=20)


def owner(window: MainWindow) -> str:
    """Who owns the checkout, in the file."""
    assert window.session.path is not None
    card = files.load(window.session.path).journey.touchpoint("checkout")
    assert card is not None
    return card.owner


def rename(window: MainWindow, name: str) -> None:
    window.session.do(update("checkout", owner=name), "Change owner")


def look(quick: Autosave, qtbot: QtBot) -> None:
    """Let it look once more whether it may save."""
    timer = quick.findChild(QTimer)
    with qtbot.waitSignal(timer.timeout):
        pass


def is_saved(window: MainWindow) -> Callable[[], bool]:
    return lambda: window.session.is_clean


def test_it_is_off_until_it_is_chosen(saved: MainWindow) -> None:
    assert autosave.minutes() == 0
    rename(saved, "Anna")
    assert not saved.autosave.is_waiting
    autosave.choose_minutes(5)
    assert autosave.minutes() == 5
    assert saved.autosave.is_waiting
    autosave.choose_minutes(0)
    assert not saved.autosave.is_waiting


def test_what_is_changed_is_saved_after_the_time(saved: MainWindow, quick: Autosave, qtbot: QtBot) -> None:
    assert not quick.is_waiting
    rename(saved, "Anna")
    assert quick.is_waiting
    qtbot.waitUntil(is_saved(saved))
    assert owner(saved) == "Anna"
    assert saved.header.state == "saved"
    rename(saved, "Bert")
    qtbot.waitUntil(is_saved(saved))
    assert owner(saved) == "Bert"


def test_it_tells_when_the_version_before_could_not_be_kept(
    saved: MainWindow, quick: Autosave, qtbot: QtBot
) -> None:
    assert saved.session.path is not None
    saved.session.path.with_name(f"{saved.session.path.name}~").mkdir()
    rename(saved, "Anna")
    qtbot.waitUntil(is_saved(saved))
    assert "the version before could not be kept" in saved.status.message.text()


def test_a_map_without_a_file_is_left_alone(window: MainWindow) -> None:
    autosave.choose_minutes(1)
    rename(window, "Anna")
    assert not window.session.is_clean
    assert not window.autosave.is_waiting


def test_it_waits_while_a_text_is_open(saved: MainWindow, quick: Autosave, qtbot: QtBot) -> None:
    rename(saved, "Anna")
    saved.view.edit_text("checkout")
    assert saved.view.is_typing
    look(quick, qtbot)
    assert quick.findChild(autosave.Work) is None
    assert not saved.session.is_clean
    assert saved.view.is_typing
    saved.view.leave_text(take=False)
    qtbot.waitUntil(is_saved(saved))


def test_it_waits_while_a_field_is_filled_in(saved: MainWindow, quick: Autosave, qtbot: QtBot) -> None:
    saved.activateWindow()
    rename(saved, "Anna")
    saved.session.select(["checkout"])
    saved.inspector.focus_field("owner")
    field = saved.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "x")
    look(quick, qtbot)
    assert quick.findChild(autosave.Work) is None
    assert not saved.session.is_clean
    saved.inspector.flush()
    qtbot.waitUntil(is_saved(saved))
    assert "x" in owner(saved)


def test_a_failure_is_said_once_and_tried_again(saved: MainWindow, quick: Autosave, qtbot: QtBot) -> None:
    path = saved.session.path
    assert path is not None
    gone = path.parent / "gone"
    saved.session.mark_saved(gone / path.name)
    rename(saved, "Anna")
    qtbot.waitUntil(lambda: "Saving by itself did not work" in saved.status.message.text())
    assert QApplication.activeModalWidget() is None
    assert not saved.session.is_clean
    gone.mkdir()
    qtbot.waitUntil(is_saved(saved))
    assert owner(saved) == "Anna"


def test_what_changes_while_it_writes_is_still_unsaved(
    saved: MainWindow, quick: Autosave, qtbot: QtBot
) -> None:
    rename(saved, "Anna")
    work = None
    while work is None:
        QApplication.processEvents()
        work = quick.findChild(autosave.Work)
    rename(saved, "Bert")
    work.wait()
    assert owner(saved) == "Anna"
    assert not saved.session.is_clean
    qtbot.waitUntil(is_saved(saved))
    assert owner(saved) == "Bert"


def test_saving_by_hand_waits_for_it(saved: MainWindow, qtbot: QtBot) -> None:
    autosave.choose_minutes(1)
    rename(saved, "Anna")
    assert saved.autosave.is_waiting
    assert saved.documents.save()
    assert not saved.autosave.is_waiting
    assert owner(saved) == "Anna"
