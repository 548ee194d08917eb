"""Long work beside the window: it answers meanwhile, what is stopped stops, and a save leaves it free."""

from __future__ import annotations

import gc
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_editor.canvas import prepared as canvas_prepared
from journey_editor.canvas.prepared import Prepared, prepare
from journey_editor.formats import reading
from journey_editor.layout.theme import Theme
from journey_editor.model.edits import update
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import files
from journey_editor.storage.document import Loaded
from journey_editor.ui import documents
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.worker import beside
from tests.benchmarks.generate import generate
from tests.ui.driving import GIFT, settle


@pytest.fixture(autouse=True)
def everything_is_big(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "BIG_FILE", 0)
    monkeypatch.setattr(documents, "BIG_MAP", 0)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copy(GIFT, tmp_path / "gift.journey.json"))


def _endless(path: Path) -> Loaded:
    """Never looks whether it should stop."""
    while True:
        sum(range(100))


def test_the_window_answers_while_a_large_map_opens(
    empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.journey.json"
    files.save(generate(500), path)
    load = reading.opened
    # A slow disk; a quick one would be done before the heart has beaten often.
    monkeypatch.setattr(reading, "opened", lambda path: (time.sleep(0.2), load(path))[1])
    beats: list[bool] = []
    heart = QTimer(empty)
    heart.timeout.connect(lambda: beats.append(empty.session.path is None))
    heart.start(5)
    empty.documents.open(path)
    heart.stop()
    assert beats.count(True) > 5
    assert len(empty.session.journey.touchpoints) == 500
    assert sum(one.kind == "touchpoint" for one in empty.view.drawing.figures) == 500


def test_what_was_drawn_in_the_thread_is_what_is_shown(
    empty: MainWindow, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[Prepared] = []

    def prepared(journey: JourneyMap, theme: Theme) -> Prepared:
        drawn.append(prepare(journey, theme))
        return drawn[-1]

    monkeypatch.setattr(canvas_prepared, "prepare", prepared)
    empty.documents.open(copy)
    assert [one.drawing for one in drawn] == [empty.view.drawing]
    empty.session.do(update(empty.session.journey.touchpoints[0].id, title="Other"), "Rename")
    assert empty.view.drawing is not drawn[0].drawing
    kept = {id(standing.part) for standing in drawn[0].drawing.parts}
    assert any(id(standing.part) in kept for standing in empty.view.drawing.parts)


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_opening_can_be_stopped_though_the_work_never_looks(
    empty: MainWindow, copy: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr(reading, "opened", _endless)
    before = empty.session.journey
    seen: list[str] = []

    def stop() -> None:
        seen.append(empty.status.busy.label.text())
        if way == "button":
            QTest.mouseClick(empty.status.busy.stop, Qt.MouseButton.LeftButton)
        elif way == "escape":
            QTest.keyClick(empty.view, Qt.Key.Key_Escape)
        else:
            empty.close()

    QTimer.singleShot(200, empty, stop)
    empty.documents.open(copy)
    assert seen == ["Opening gift.journey.json …"]
    assert empty.session.journey is before
    assert empty.status.message.text() == "Opening gift.journey.json was stopped."
    assert empty.status.busy.isHidden()
    assert empty.isVisible()
    if way == "close":
        settle()
        assert not shiboken6.isValid(empty)


def test_nothing_can_be_done_to_a_map_that_is_on_its_way(
    empty: MainWindow, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let, load = threading.Event(), reading.opened
    monkeypatch.setattr(reading, "opened", lambda path: (let.wait(10), load(path))[1])

    def press() -> None:
        QTest.keyClick(empty.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        QTest.mouseDClick(empty.view.viewport(), Qt.MouseButton.LeftButton)
        assert not empty.view.is_typing
        let.set()

    QTimer.singleShot(150, empty, press)
    empty.documents.open(copy)
    assert empty.session.path == copy
    assert empty.session.is_clean


def _while_saving(saved: MainWindow, monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Have something done in the window while its map is being written."""
    let, save = threading.Event(), files.save

    def slow(*args: object, **named: object) -> object:
        assert let.wait(10)
        return save(*args, **named)  # type: ignore[arg-type]

    def go_on() -> None:
        act()
        let.set()

    monkeypatch.setattr(files, "save", slow)
    QTimer.singleShot(150, saved, go_on)


def test_a_map_can_be_edited_while_it_is_saved(saved: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    session, card = saved.session, saved.session.journey.touchpoints[0]
    session.do(update(card.id, title="Before"), "Rename")
    _while_saving(saved, monkeypatch, lambda: session.do(update(card.id, title="Meanwhile"), "Rename"))
    assert saved.documents.save()
    assert session.path is not None
    assert files.load(session.path).journey.touchpoints[0].title == "Before"
    assert session.journey.touchpoints[0].title == "Meanwhile"
    assert not session.is_clean
    session.undo()
    assert session.is_clean


def test_another_step_in_place_of_the_saved_one_is_not_saved(
    saved: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, card = saved.session, saved.session.journey.touchpoints[0]
    session.do(update(card.id, title="Before"), "Rename")

    def other() -> None:
        session.undo()
        session.do(update(card.id, title="Instead"), "Rename")

    _while_saving(saved, monkeypatch, other)
    assert saved.documents.save()
    assert not session.is_clean


def test_a_second_save_does_not_come_into_the_first(
    saved: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved.session.do(update(saved.session.journey.touchpoints[0].id, title="Once"), "Rename")
    second: list[bool] = []
    _while_saving(saved, monkeypatch, lambda: second.append(saved.documents.save()))
    assert saved.documents.save()
    assert second == [False]


def test_closing_waits_until_the_map_is_saved(
    saved: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    saved.session.do(update(saved.session.journey.touchpoints[0].id, title="Last"), "Rename")
    path, closed = saved.session.path, []
    assert path is not None

    def close() -> None:
        closed.append(saved.close())

    _while_saving(saved, monkeypatch, close)
    with qtbot.waitSignal(saved.closed):
        assert saved.documents.save()
        assert saved.isVisible()
    assert closed == [False]
    assert files.load(path).journey.touchpoints[0].title == "Last"


def test_what_a_thread_made_is_not_looked_through_when_it_ends(window: MainWindow) -> None:
    looked: list[int] = []

    def look(phase: str, _info: object) -> None:
        if phase == "start":
            looked.append(gc.get_count()[0])

    gc.callbacks.append(look)
    try:
        made = beside(window, "Making", lambda _tell, _asked: [[number] for number in range(200_000)])
        settle()
        small = [[number] for number in range(2_000)]
    finally:
        gc.callbacks.remove(look)
    assert len(made) > len(small)
    assert gc.isenabled()
    assert looked
    assert max(looked) < 100_000
