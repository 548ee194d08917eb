"""What waits to be collected is never destroyed by the thread of a work."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journey_editor.ui.worker import Asked, Tell, Work

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
