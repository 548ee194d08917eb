"""Rows about the program as a whole process: its window, opening a map in it, and its memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Final

from tests.benchmarks.maps import Subjects
from tests.benchmarks.measuring import Case, NotDoneError
from tests.benchmarks.platforms import own_folders
from tests.benchmarks.rows import MORE, NO_MAP, Row
from tests.benchmarks.window_probe import Step

_ROOT: Final = Path(__file__).resolve().parents[2]
_PATIENCE: Final = 300
_FEWEST_COLORS: Final = 50
_CHANGED: Final = 0.1
"""How much of the first screen may look different once all is drawn: shadows, a strip of progress."""
_SMALLER: Final = 5_000
_FEW: Final = 1
"""Pairs of processes for what hardly differs from one to the next."""


class _Process:
    """Starts the program with a map of this size, again and again."""

    def __init__(self, subjects: Subjects, size: int = NO_MAP) -> None:
        self._size = size
        self._looks = subjects.looks
        self._arguments = [str(size), *([str(subjects.of(size).path)] if size else [])]
        self._env = {**os.environ, **own_folders(subjects.folder / "home")}

    def shown(self) -> float:
        """Seconds from the start of the process until it has painted a window."""
        return self._run("shown")[0]

    def painted(self) -> float:
        """Seconds from the start of the process until the map in its window is painted."""
        return self._run("painted")[0]

    def memory(self) -> float:
        """Bytes of the process's own memory soon after the map is painted."""
        memory = float(self._facts()["memory"])
        if not memory:
            raise NotDoneError("this system does not tell the memory of a process")
        return memory

    def seen(self) -> str:
        """That all cards are drawn, the window is not blank, and the first screen was what is there now."""
        facts, cards = self._looks.get(self._size) or self._facts(), self._size
        if facts["cards"] != cards:
            raise NotDoneError(f"{facts['cards']:,} cards are drawn, not {cards:,}")
        if facts["colors"] < _FEWEST_COLORS:
            raise NotDoneError(f"the window has only {facts['colors']} colours")
        if cards and facts["changed"] > _CHANGED:
            raise NotDoneError(f"{facts['changed']:.0%} of the first screen have changed since")
        drawn = f"{cards:,} cards drawn, {facts['changed']:.1%} of the first screen changed since, "
        told = f"{facts['frame']:,} colours at the first paint, then {facts['colors']:,}"
        return f"{drawn if cards else ''}{told}"

    def _facts(self) -> dict[str, float]:
        found: dict[str, float] = json.loads(self._run("settled")[1])
        self._looks[self._size] = found
        return found

    def _run(self, until: Step) -> tuple[float, str]:
        """Seconds until the process says that it is so far, and what it says with it."""
        command = [sys.executable, "-m", "tests.benchmarks.window_probe", until, *self._arguments]
        start = perf_counter()
        try:
            done = subprocess.run(
                command,
                cwd=_ROOT,
                env=self._env,
                timeout=_PATIENCE,
                capture_output=True,
                text=True,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise NotDoneError(f"the window was not {until} in {_PATIENCE} s") from None
        took = perf_counter() - start
        said = done.stdout.splitlines()[-1:] or [""]
        step, _, more = said[0].partition(" ")
        if step != until:
            complaints = [line for line in done.stderr.splitlines() if not line.startswith("This plugin")]
            raise NotDoneError(f"the window was not {until}: {(complaints or ['it said nothing'])[-1]}")
        return took, more


def _importing() -> float:
    """Seconds of a process that imports Qt's widgets and ends."""
    start = perf_counter()
    subprocess.run([sys.executable, "-c", "import PySide6.QtWidgets"], cwd=_ROOT, check=True)
    return perf_counter() - start


@contextmanager
def _window(subjects: Subjects, _: int) -> Iterator[Case]:
    empty = _Process(subjects)
    yield Case(_importing, empty.shown, empty.seen)


@contextmanager
def _ready(subjects: Subjects, _: int) -> Iterator[Case]:
    empty = _Process(subjects)
    yield Case(_importing, empty.painted, empty.seen)


@contextmanager
def _open(subjects: Subjects, size: int) -> Iterator[Case]:
    empty, full = _Process(subjects), _Process(subjects, size)
    yield Case(empty.shown, full.painted, full.seen)


@contextmanager
def _first_screen(subjects: Subjects, size: int) -> Iterator[Case]:
    smaller, full = _Process(subjects, _SMALLER), _Process(subjects, size)
    yield Case(smaller.painted, full.painted, full.seen)


@contextmanager
def _memory(subjects: Subjects, size: int) -> Iterator[Case]:
    empty, full = _Process(subjects), _Process(subjects, size)
    yield Case(empty.memory, full.memory, full.seen, "bytes", _FEW)


_QT: Final = "a process importing PySide6.QtWidgets"
ROWS = (
    Row("window", "first painted window, a frame", _QT, _window, (NO_MAP,), paints=True),
    Row("ready", "window with everything in it", _QT, _ready, (NO_MAP,), paints=True),
    Row("open", "open a map until painted", "first painted window", _open, (5_000, *MORE), paints=True),
    Row("first-screen", "first screen of the map", "the same of 5,000", _first_screen, MORE, paints=True),
    Row("memory", "memory of the open window", "without a map", _memory, MORE),
)
