"""What a test leaves behind in Qt is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.leftovers import alive


class OwnTimer(QTimer):
    """As parts of the window have them."""

    def __init__(self) -> None:
        super().__init__(interval=60_000)


@contextmanager
def running_timer(kind: type[QTimer]) -> Iterator[QTimer]:
    timer = kind()
    timer.start(60_000)
    yield timer
    timer.stop()


@contextmanager
def running_thread() -> Iterator[QThread]:
    thread = QThread()
    thread.start()
    yield thread
    thread.quit()
    thread.wait()


@contextmanager
def hidden_window() -> Iterator[QWidget]:
    window = QWidget()
    yield window
    window.deleteLater()


THINGS = {
    "timer": lambda: running_timer(QTimer),
    "own timer": lambda: running_timer(OwnTimer),
    "thread": running_thread,
    "window": hidden_window,
}


@pytest.mark.parametrize("make", THINGS.values(), ids=THINGS)
def test_it_is_seen_while_it_is_there(make: Callable, qapp: QApplication) -> None:
    before = alive()
    with make() as thing:
        assert alive() - before == {thing}
    assert alive() <= before


def test_a_timer_that_rests_is_none(qapp: QApplication) -> None:
    before = alive()
    timers = [QTimer(), OwnTimer()]
    assert alive() == before, timers
