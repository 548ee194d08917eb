"""Unsaved work in the window: kept while somebody works, offered at the next start, gone when saved."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from journey_editor.model.edits import update, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import files, places, recovery
from journey_editor.storage.recovery import Left
from journey_editor.ui.finding.bar import FindLine
from journey_editor.ui.inspector.editors import TypedEditor
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.recovery.keeping import Keeping
from journey_editor.ui.recovery.offer import Offer, notice, offer
from journey_editor.ui.windows import Windows
from tests.ui.driving import answer, choose_file, field, press, settle, type_into, when_asked


def dirty(window: MainWindow, title: str = "Changed") -> None:
    window.session.do(update_map(title=title), "Edit title")


def kept() -> list[JourneyMap]:
    """The newest snapshots that there are."""
    root = places.recovery()
    folders = sorted(root.iterdir()) if root.is_dir() else []
    snapshots = [sorted(folder.glob("*.journey.json")) for folder in folders]
    return [files.load(found[-1]).journey for found in snapshots if found]


def titles() -> list[str]:
    return [journey.info.title for journey in kept()]


@pytest.fixture
def quick(saved: MainWindow) -> Keeping:
    """Keeps after two hundredths of a second, instead of the window's own."""
    saved.keeping.finish()
    saved.keeping = Keeping(saved, soon=20)
    return saved.keeping


def test_a_change_is_kept_soon_and_goes_when_it_is_saved(
    saved: MainWindow, quick: Keeping, qtbot: QtBot
) -> None:
    assert not quick.is_waiting
    dirty(saved)
    qtbot.waitUntil(lambda: titles() == ["Changed"])
    dirty(saved, "Changed again")
    qtbot.waitUntil(lambda: titles() == ["Changed again"])
    assert recovery.left() == [], "this program still runs"
    assert saved.documents.save()
    qtbot.waitUntil(lambda: titles() == [])


def test_a_change_that_is_taken_back_is_not_kept(saved: MainWindow, quick: Keeping, qtbot: QtBot) -> None:
    dirty(saved)
    qtbot.waitUntil(lambda: titles() == ["Changed"])
    saved.session.undo()
    qtbot.waitUntil(lambda: titles() == [])


def test_a_change_is_kept_while_others_follow_without_rest(
    saved: MainWindow, quick: Keeping, qtbot: QtBot
) -> None:
    for number in range(2_000):
        dirty(saved, f"Title {number}")
        QTest.qWait(1)
        if titles():
            break
    assert titles()
    assert number < 1_999


def test_a_text_that_is_being_typed_is_kept(saved: MainWindow, quick: Keeping, qtbot: QtBot) -> None:
    saved.activateWindow()
    saved.session.select(["checkout"])
    saved.view.edit_text()
    editor = saved.view.typing.editor
    assert editor is not None
    editor.setFocus()
    QTest.keyClicks(editor, "Till in the shop")
    qtbot.waitUntil(lambda: bool(kept()))
    (journey,) = kept()
    assert [note.text for note in journey.notes if note.at is None][-1] == "Till in the shop"
    card = journey.touchpoint("checkout")
    assert card is not None
    assert card.title == "Checkout"
    saved.view.leave_text(take=False)
    quick.keep_now()
    qtbot.waitUntil(lambda: not quick.is_waiting)


def test_what_is_typed_into_the_inspector_is_kept(saved: MainWindow, quick: Keeping, qtbot: QtBot) -> None:
    saved.activateWindow()
    saved.session.select(["checkout"])
    editor = field(saved, "title").editor
    assert isinstance(editor, TypedEditor)
    type_into(editor.line, "Till", commit=False)
    qtbot.waitUntil(lambda: bool(kept()))
    assert [note.text for note in kept()[0].notes if note.at is None][-1] == "Till"


def test_what_is_looked_for_is_no_unsaved_work(saved: MainWindow, quick: Keeping) -> None:
    saved.activateWindow()
    saved.commands["find"].trigger()
    settle()
    line = QApplication.focusWidget()
    assert isinstance(line, FindLine)
    QTest.keyClicks(line, "die")
    assert line.is_touched
    assert not quick.is_typing
    quick.keep_now()
    assert kept() == []


def test_closing_leaves_nothing(windows: Windows, saved: MainWindow) -> None:
    dirty(saved)
    saved.keeping.keep_now()
    assert titles() == ["Changed"]
    answer("Discard")
    assert saved.close()
    assert titles() == []


def test_a_failure_is_said_once(saved: MainWindow, quick: Keeping, qtbot: QtBot) -> None:
    places.data().mkdir(parents=True, exist_ok=True)
    places.recovery().write_bytes(b"a file where the folder should be")
    dirty(saved)
    qtbot.waitUntil(lambda: "cannot be kept" in saved.status.message.text())
    quick.keep_now()  # says nothing, as the program may be ending
    places.recovery().unlink()
    dirty(saved, "Changed again")
    qtbot.waitUntil(lambda: titles() == ["Changed again"])


# What is offered at the next start ----------------------------------------------------------------


@pytest.fixture
def origin(saved: MainWindow) -> Path:
    """The file of a map, the unsaved work of which was left behind by a program that ended."""
    path = saved.session.path
    assert path is not None
    journey = files.load(path).journey
    cart = journey.touchpoint("cart")
    assert cart is not None
    saved.session.do(update("cart", title="Basket"), "Rename")
    folder = places.recovery() / "left"
    recovery.keep(folder, saved.session.journey, path)
    saved.session.undo()
    card = folder / "card.json"
    card.write_text(json.dumps({**json.loads(card.read_bytes()), "started": "long ago", "pid": 0}))
    return path


@pytest.fixture
def offered(saved: MainWindow, origin: Path) -> Offer:
    found = offer(saved)
    assert found is not None
    return found


def test_nothing_is_offered_when_nothing_was_left(saved: MainWindow) -> None:
    assert offer(saved) is None


def test_it_is_told_above_the_map_and_is_in_nobodys_way(saved: MainWindow, origin: Path) -> None:
    bar = notice(saved)
    assert bar is not None
    settle()
    assert bar.isVisible()
    assert "gift.journey.json" in bar.text.text()
    assert QApplication.activeModalWidget() is None
    press(bar.more)
    assert not bar.isVisible()
    (dialog,) = saved.findChildren(Offer)
    assert dialog.isVisible()
    dialog.reject()
    settle()


def test_nothing_is_told_when_nothing_was_left(saved: MainWindow) -> None:
    assert notice(saved) is None


def test_opening_goes_on_with_it_and_leaves_the_file(
    windows: Windows, saved: MainWindow, origin: Path, offered: Offer
) -> None:
    before = origin.read_bytes()
    assert "gift.journey.json" in offered.list.item(0).text()
    press(offered.open_one)
    window = windows.open_windows[-1]
    assert window is not saved
    card = window.session.journey.touchpoint("cart")
    assert card is not None
    assert card.title == "Basket"
    assert not window.session.is_clean
    assert window.session.path is None
    assert origin.read_bytes() == before
    assert recovery.left() == []
    assert titles() == ["Buying a gift online"], "kept anew under this program"
    proposed: list[str] = []

    def look(dialog: QFileDialog) -> None:
        proposed.extend(dialog.selectedFiles())
        dialog.reject()

    when_asked(QFileDialog, look)
    assert not window.documents.save()
    assert proposed == [str(origin)]
    mine = origin.with_name("mine.journey.json")
    choose_file(mine)
    assert window.documents.save()
    assert origin.read_bytes() == before
    assert window.session.is_clean


def test_comparing_tells_what_differs(offered: Offer) -> None:
    press(offered.compare)
    assert offered.words.toPlainText() == "1 changed: Basket"
    assert recovery.left(), "looking changes nothing"
    offered.reject()


def test_what_cannot_be_compared_is_told(origin: Path, offered: Offer) -> None:
    origin.unlink()
    press(offered.compare)
    assert "no such file" in offered.words.toPlainText()
    offered.reject()


def test_discarding_removes_it_and_leaving_does_not(saved: MainWindow, origin: Path) -> None:
    first = offer(saved)
    assert first is not None
    press(first.later)
    assert recovery.left()
    second = offer(saved)
    assert second is not None
    press(second.discard)
    assert recovery.left() == []
    assert not second.isVisible()
    assert origin.is_file()


def test_the_list_is_plain_text(saved: MainWindow) -> None:
    one = Left(Path("/x"), "<b>Bold</b>\nmap", None, Path("/x/1"), 0.0)
    dialog = Offer(saved, [one])
    assert dialog.list.item(0).text().startswith("<b>Bold</b> map, never saved")
    dialog.close()


def test_all_windows_are_kept_at_the_end_of_the_session(
    windows: Windows, window: MainWindow, qapp: QApplication
) -> None:
    dirty(window, "One")
    other = windows.new()
    dirty(other, "Two")
    windows.keep()
    assert sorted(titles()) == ["One", "Two"]
