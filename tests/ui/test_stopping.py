"""Stopping long work: at once where it changes nothing, else when it next looks."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from journey_editor.formats import registry
from journey_editor.formats.settings import Settings
from journey_editor.ui.export import order
from journey_editor.ui.export.order import Order
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.worker import Work, stopping_at_once


def _stopped(work: Work[object], qtbot: QtBot, begun: threading.Event) -> None:
    with qtbot.waitSignal(work.ended, timeout=20_000):
        work.start()
        assert begun.wait(10)
        work.cancel()
    work.wait()


def test_a_step_that_changes_nothing_is_stopped_without_looking(qtbot: QtBot) -> None:
    begun = threading.Event()

    def forever(_tell: object, _asked: object) -> object:
        with stopping_at_once():
            begun.set()
            while True:
                pass

    work: Work[object] = Work(forever)
    _stopped(work, qtbot, begun)
    assert work.outcome is not None
    assert work.outcome.is_stopped


def test_other_steps_end_as_they_want(qtbot: QtBot) -> None:
    begun, seen = threading.Event(), threading.Event()

    def careful(_tell: object, asked: object) -> object:
        with stopping_at_once():
            pass
        begun.set()
        while not asked():  # type: ignore[operator]
            pass
        seen.set()
        return "written"

    work: Work[object] = Work(careful)
    _stopped(work, qtbot, begun)
    assert seen.is_set()
    assert work.outcome is not None
    assert work.outcome.result == "written"


def test_an_export_is_stopped_while_the_map_is_laid_out(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: object
) -> None:
    begun = threading.Event()

    def endless(*_given: object) -> object:
        begun.set()
        while True:
            pass

    monkeypatch.setattr(registry, "drawn", endless)  # type: ignore[attr-defined]
    wanted = Order((tmp_path / "a.pdf", tmp_path / "a.svg"), Settings())
    work = order.start(window.session.journey, wanted, window)
    _stopped(work, qtbot, begun)  # type: ignore[arg-type]
    assert work.outcome is not None
    assert work.outcome.is_stopped
    assert list(tmp_path.iterdir()) == []
