"""What waits to be collected is never destroyed by the thread of a work."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.model.journey import JourneyMap
from journey_editor.ui import resting
from journey_editor.ui.worker import Asked, Tell, Work
from tests.benchmarks.generate import generate

MANY = 3_000
"""More than the collector lets be made before it looks."""


@pytest.fixture(autouse=True)
def _eager() -> Iterator[None]:
    before = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.collect()
    gc.set_threshold(100, 1, 1)
    yield
    gc.set_threshold(*before)
    gc.unfreeze()


def _busy(_tell: Tell, _asked: Asked) -> int:
    return len([[number] for number in range(MANY)])


def test_a_window_in_a_circle_dies_where_it_lived(qtbot: QtBot) -> None:
    """In another thread, Qt may hang in its destructor or crash later."""
    main, died = threading.main_thread(), list[bool]()
    held = [QWidget()]
    held[0].me = held[0]  # type: ignore[attr-defined]
    weakref.finalize(held[0], lambda: died.append(threading.current_thread() is main))

    def let_go(_tell: Tell, _asked: Asked) -> int:
        held.clear()
        return len([[number] for number in range(MANY)])

    work = Work(let_go)
    with qtbot.waitSignal(work.finished):
        work.start()
    assert work.wait(5_000)
    qtbot.waitUntil(gc.isenabled)
    gc.collect()
    assert died == [True]


def test_the_collector_wakes_after_the_last_of_several(qtbot: QtBot) -> None:
    go = threading.Event()
    first, last = Work(_busy), Work(lambda _tell, _asked: go.wait(10))
    with qtbot.waitSignal(first.finished):
        last.start()
        first.start()
    qtbot.wait(20)
    assert not gc.isenabled()
    go.set()
    qtbot.waitUntil(gc.isenabled)
    assert first.wait(5_000)
    assert last.wait(5_000)


def test_the_window_has_its_turn_sooner_while_there_is_any_work(qtbot: QtBot) -> None:
    usual, go, begun = sys.getswitchinterval(), threading.Event(), threading.Event()
    seen: list[float] = []
    first = Work(lambda _tell, _asked: seen.append(sys.getswitchinterval()))

    def stay(_tell: object, _asked: object) -> bool:
        begun.set()
        return go.wait(10)

    last = Work(stay)
    last.start()
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(first.finished):
        first.start()
    assert sys.getswitchinterval() == seen[0] <= usual / 20
    go.set()
    qtbot.waitUntil(lambda: sys.getswitchinterval() == usual)
    assert first.wait(5_000)
    assert last.wait(5_000)


def test_a_collector_that_was_off_stays_off(qtbot: QtBot) -> None:
    gc.disable()
    try:
        work = Work(_busy)
        with qtbot.waitSignal(work.finished):
            work.start()
        work.wait()
        qtbot.wait(20)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_large_maps_are_looked_at_as_a_whole_more_seldom(qtbot: QtBot) -> None:
    large, other = Session(), Session()
    resting.weigh(large)
    resting.weigh(other)
    other.load(generate(20), None)
    often = gc.get_threshold()[2]
    large.load(generate(1_000), None)
    one = gc.get_threshold()[2]
    assert one > often
    other.load(generate(1_000), None)
    assert gc.get_threshold()[2] == pytest.approx(2 * one, abs=2)
    # Nothing of a map that is closed waits for the collector.
    gc.disable()
    gone = [weakref.ref(one.journey) for one in (large, other)]
    for one in (large, other):
        one.load(JourneyMap(), None)
    gc.enable()
    assert [ref() for ref in gone] == [None, None]
    assert gc.get_threshold()[2] == often


def test_what_came_of_a_work_is_not_kept_by_it(qtbot: QtBot) -> None:
    made = JourneyMap()
    gone = weakref.ref(made)
    work = Work(lambda _tell, _asked, found=made: found)  # type: ignore[misc]
    del made
    with qtbot.waitSignal(work.finished):
        work.start()
    outcome = work.hand_over()
    assert outcome is not None
    assert outcome.result is gone()
    assert work.hand_over() is not outcome
    work._function = lambda _tell, _asked: JourneyMap()
    del outcome
    assert gone() is None
