"""Large edits: the window answers meanwhile, they are one step, and what is stopped changes nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, TypeVar

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journey_editor.canvas import prepared
from journey_editor.editing import clipboard, large
from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.style import Memo
from journey_editor.layout.theme import theme
from journey_editor.model import edits, finding, plans, queries
from journey_editor.model.edits import Batch, Change, Edit, update, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.snapshot import snapshot
from journey_editor.storage import files
from journey_editor.ui import app, aside, looks
from journey_editor.ui.main_window import MainWindow
from tests.benchmarks.generate import generate
from tests.ui.driving import drawn_here, settle

CARDS: Final = 5_000
LONGEST: Final = 0.3
"""Seconds of its own work between two looks for events; at once, the whole would take over a second."""
_R = TypeVar("_R")


class Meter(QObject):
    """How long a window works by itself between two looks for events, whatever else the machine does."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.turns: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_beat)

    def during(self, act: Callable[[], _R]) -> _R:
        """Do something, and look how long the window is busy with it at a time."""
        settle()
        self.turns.clear()
        self._last = time.thread_time()
        self._timer.start(2)
        try:
            return act()
        finally:
            self._on_beat()
            settle()
            self._on_beat()
            self._timer.stop()

    def _on_beat(self) -> None:
        now = time.thread_time()
        self.turns.append(now - self._last)
        self._last = now


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("large") / "large.journey.json"
    files.save(generate(CARDS), found)
    return found


@pytest.fixture
def opened(empty: MainWindow, path: Path) -> Iterator[MainWindow]:
    empty.documents.open(path)
    assert len(empty.session.journey.touchpoints) == CARDS
    yield empty
    empty.session.mark_saved(empty.session.path)


def _ids(window: MainWindow) -> list[str]:
    return [card.id for card in window.session.journey.touchpoints]


def test_the_window_answers_during_all_that_is_large(opened: MainWindow) -> None:
    session, meter = opened.session, Meter(opened)
    before = snapshot(session.journey)
    session.select(_ids(opened))

    meter.during(opened.view.clipping.copy)
    assert len(QGuiApplication.clipboard().text().splitlines()) > CARDS
    assert max(meter.turns) < LONGEST

    meter.during(opened.view.clipping.paste)
    assert len(session.journey.touchpoints) == 2 * CARDS
    assert max(meter.turns) < LONGEST

    meter.during(session.undo)
    assert snapshot(session.journey) == before
    assert max(meter.turns) < LONGEST

    session.select(_ids(opened))
    meter.during(opened.view.delete_selection)
    assert not session.journey.touchpoints
    assert max(meter.turns) < LONGEST
    assert session.undo_stack.count() == 1
    session.undo()
    assert snapshot(session.journey) == before


def test_the_window_answers_while_all_is_replaced(opened: MainWindow) -> None:
    session, meter = opened.session, Meter(opened)
    opened.finding.replace()
    finder, bar = opened.finding.finder, opened.finding.bar
    assert finder is not None
    assert bar is not None
    bar.words.setText("a")
    assert meter.during(finder.finish)
    assert len(finder.hits) > CARDS
    assert max(meter.turns) < LONGEST
    before = [card.title for card in session.journey.touchpoints]

    done = meter.during(lambda: finder.replace_all("o"))
    assert done.replaced > CARDS
    after = [card.title for card in session.journey.touchpoints]
    assert sum(one != other for one, other in zip(before, after, strict=True)) > CARDS / 10
    assert session.undo_stack.count() == 1
    assert max(meter.turns) < LONGEST


def test_another_map_is_compared_beside_the_window(opened: MainWindow, path: Path) -> None:
    meter = Meter(opened)
    assert meter.during(lambda: opened.comparing.compare_with(path))
    assert any(placed.kind == "beside" for placed in opened.view.drawing.figures)
    assert max(meter.turns) < LONGEST


def test_the_window_answers_while_personas_and_lanes_are_switched(opened: MainWindow) -> None:
    session, view, meter = opened.session, opened.view, Meter(opened)
    showing = opened.palette_panel.personas.showing
    first = session.journey.personas[0].id
    meter.during(lambda: showing.switch(first, shown=False))
    assert not any(placed.persona == first for placed in view.drawing.figures)
    assert max(meter.turns) < LONGEST / 3
    meter.during(showing.show_all)
    assert any(placed.persona == first for placed in view.drawing.figures)
    assert max(meter.turns) < LONGEST / 3


# How it is done, on small maps ---------------------------------------------------------------------


@pytest.fixture
def small(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window whose map counts as large."""
    monkeypatch.setattr(large, "BIG", 0)
    monkeypatch.setattr(large, "MANY", 2)
    return window


def _renamed(window: MainWindow) -> Batch:
    return Batch(tuple(update(id_, title=f"New {id_}") for id_ in _ids(window)), "All")


def test_what_comes_of_it_is_what_comes_of_applying(small: MainWindow) -> None:
    journey, edit = small.session.journey, _renamed(small)
    nested = Batch((edit, Batch((update_map(title="Other"),))), "Nested")
    expected = journey.copy()
    applied = edits.apply(expected, nested)
    before = snapshot(journey)
    assert small.session.do(nested, "All")
    assert small.session.journey is journey
    assert snapshot(journey) == snapshot(expected)
    step = small.session.undo_stack.last
    assert step is not None
    assert list(large.parts(step.inverse)) == list(large.parts(applied.inverse))
    small.session.undo()
    assert snapshot(journey) == before
    small.session.redo()
    assert snapshot(journey) == snapshot(expected)
    assert any(one.figure.name.startswith("New ") for one in small.view.drawing.figures)


def test_it_is_drawn_in_the_thread(small: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    made = drawn_here(monkeypatch)
    assert small.session.do(_renamed(small), "All")
    assert made
    assert not any(made)


def test_a_refused_edit_says_why_and_changes_nothing(small: MainWindow) -> None:
    before = snapshot(small.session.journey)
    edit = Batch((*_renamed(small).edits, update("nobody", title="?")))
    assert not small.session.do(edit, "All")
    assert "nobody" in small.status.message.text()
    assert snapshot(small.session.journey) == before


def _never(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be drawn in a thread that is not stopped."""

    def endless(*_: object) -> Memo:
        while True:
            sum(range(100))

    monkeypatch.setattr(prepared, "drawn_ahead", endless)


def test_personas_are_shown_and_hidden_in_the_thread(
    small: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []
    ahead = prepared.drawn_ahead

    def seen(*inputs: Any) -> Memo:
        threads.append(threading.get_ident())
        return ahead(*inputs)

    monkeypatch.setattr(prepared, "drawn_ahead", seen)
    first, *others = [one.id for one in small.session.journey.personas]
    small.palette_panel.personas.showing.switch(first, shown=False)
    assert small.view.personas_shown == tuple(others)
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    expected = compose(small.session.journey, small.view.theme.now, Options(personas=tuple(others)))
    assert _seen(small.view.drawing) == _seen(expected)
    # Who is hidden and goes changes nothing of the drawing, and is heard of in the middle of an edit.
    assert small.session.do(plans.remove(small.session.journey, [first]), "Remove")
    assert len(threads) == 1
    assert small.view.personas_shown is None


def _seen(drawing: Drawing) -> list[object]:
    return [(*placed[:3], *placed[4:], placed.figure.content) for placed in drawing.figures]


def test_personas_stay_when_showing_them_is_stopped(
    small: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    _never(monkeypatch)
    before, showing = small.view.drawing, small.palette_panel.personas.showing
    QTimer.singleShot(200, small.status.busy.stop.click)
    showing.switch(small.session.journey.personas[0].id, shown=False)
    settle()
    assert showing.shown is None
    assert small.view.personas_shown is None
    assert small.view.drawing is before
    assert small.status.message.text() == "It was stopped."


def test_the_theme_stays_when_changing_it_is_stopped(
    small: MainWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    app.application()
    was = looks.screen().now
    _never(monkeypatch)
    QTimer.singleShot(200, small.status.busy.stop.click)
    wanted = next(mode for mode in looks.MODES[1:] if theme(mode) is not was)
    small.theme_actions.choose(wanted)
    assert looks.mode() == "system"
    assert looks.screen().now is was
    assert small.commands["theme_system"].isChecked()
    monkeypatch.undo()
    monkeypatch.setattr(large, "BIG", 0)
    small.theme_actions.choose(wanted)
    assert looks.screen().now is theme(wanted)
    small.theme_actions.choose("system")


def test_lanes_that_come_are_drawn_in_the_thread(small: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    journey = small.session.journey
    shown = next(lane for lane in queries.lanes(journey) if lane.kind == "touchpoints")
    hide = plans.switch_lane(journey, shown, shown=False)
    assert large.is_large(journey, hide)
    curves = next(lane for lane in queries.lanes(journey) if lane.kind == "emotions")
    assert not large.is_large(journey, plans.switch_lane(journey, curves, shown=False))
    assert small.session.do(hide, "Hide")
    hidden = next(lane for lane in queries.lanes(journey) if lane.kind == "touchpoints")
    assert large.is_large(journey, plans.switch_lane(journey, hidden, shown=True))
    first, last = journey.personas[0], journey.personas[-1]
    assert large.is_large(journey, update(first.id, order=f"{last.order}m"))
    assert not large.is_large(journey, update(journey.stages[0].id, order=f"{journey.stages[-1].order}m"))


@pytest.mark.parametrize("way", ["button", "escape"])
def test_a_stopped_edit_changes_nothing(small: MainWindow, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    def endless(journey: JourneyMap, edit: Edit, _tell: large.Tell) -> tuple[JourneyMap, Change]:
        made = journey.copy()
        edits.apply(made, edit)
        while True:
            sum(range(100))

    monkeypatch.setattr(aside, "edited", endless)
    before = snapshot(small.session.journey)
    said: list[str] = []

    def stop() -> None:
        said.append(small.status.busy.label.text())
        if way == "button":
            QTest.mouseClick(small.status.busy.stop, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(small.view, Qt.Key.Key_Escape)

    QTimer.singleShot(200, small, stop)
    assert not small.session.do(_renamed(small), "All")
    assert said == ["Changing the map …"]
    assert small.status.message.text() == "It was stopped; nothing was changed."
    assert snapshot(small.session.journey) == before
    assert not small.session.undo_stack.canUndo()
    monkeypatch.undo()
    assert small.session.do(_renamed(small), "All")


def test_a_stopped_plan_leaves_all_as_it_was(small: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(*_: object) -> None:
        while True:
            sum(range(100))

    monkeypatch.setattr(clipboard, "written", endless)
    QGuiApplication.clipboard().setText("kept")
    small.session.select(_ids(small))
    QTimer.singleShot(200, small.status.busy.stop.click)
    assert not small.view.clipping.copy()
    assert QGuiApplication.clipboard().text() == "kept"
    assert small.status.message.text() == "It was stopped."


def test_a_stopped_search_begins_again(small: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    small.finding.find()
    finder, bar = small.finding.finder, small.finding.bar
    assert finder is not None
    assert bar is not None
    bar.words.setText("e")
    settle()
    assert len(finder.hits) > 1
    search = finding.Reader.search

    def endless(_self: finding.Reader, _pattern: object) -> Iterator[tuple[finding.Hit, ...]]:
        while True:
            time.sleep(0.01)
            yield ()

    monkeypatch.setattr(finding.Reader, "search", endless)
    bar.match_case.toggle()
    assert finder.is_busy

    def stop() -> None:
        monkeypatch.setattr(finding.Reader, "search", search)
        small.status.busy.stop.click()

    QTimer.singleShot(200, small, stop)
    finder.go(1)
    assert finder.at is None
    settle()
    assert len(finder.hits) > 1


def test_progress_is_told_in_real_shares(small: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large, "_SLICE", 1)
    shares: list[float] = []
    monkeypatch.setattr(small.status.busy, "tell", shares.append)
    large.edited(small.session.journey, _renamed(small), shares.append)
    assert len(shares) > len(_ids(small))
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] < 1


def test_a_copied_memo_gives_the_same_and_is_its_own() -> None:
    memo = Memo()
    inner = memo.part("part", (1,), lambda own, _: own.kept("figure", (1,), lambda _: object()))
    memo.turn()
    other = memo.copy()
    again = other.part("part", (2,), lambda own, _: own.kept("figure", (1,), lambda _: object()))
    assert again is inner
    other.turn()
    assert memo.part("part", (1,), lambda own, _: object()) is inner
