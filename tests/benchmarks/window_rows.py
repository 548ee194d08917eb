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
from tests.benchmarks.rows import BASE, MORE, NO_MAP, Row
from tests.benchmarks.window_probe import Step

_ROOT: Final = Path(__file__).resolve().parents[2]
_PATIENCE: Final = 180
_FEWEST_COLORS: Final = 50
_FEW: Final = 1
"""Pairs of processes for what hardly differs from one to the next."""


class _Process:
    """Starts the program with these arguments, again and again."""

    def __init__(self, subjects: Subjects, *arguments: str) -> None:
        self._arguments = arguments
        home = subjects.folder / "home"
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        self._env = {**os.environ, **{name: str(home / name.lower()) for name in names}}
        for name in names:
            Path(self._env[name]).mkdir(parents=True, exist_ok=True)

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

    def gap(self) -> float:
        """The longest time in seconds in which the window did not answer."""
        return float(self._facts()["gap"])

    def seen(self, cards: int) -> str:
        """That all cards are drawn and the window is not blank."""
        facts = self._facts()
        if facts["cards"] != cards:
            raise NotDoneError(f"{facts['cards']:,} cards are drawn, not {cards:,}")
        if facts["colors"] < _FEWEST_COLORS:
            raise NotDoneError(f"the window has only {facts['colors']} colours")
        drawn = f"{cards:,} cards drawn, " if cards else ""
        return f"{drawn}{facts['frame']:,} colours at the first paint, then {facts['colors']:,}"

    def _facts(self) -> dict[str, float]:
        found: dict[str, float] = json.loads(self._run("settled")[1])
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
    yield Case(_importing, empty.shown, lambda: empty.seen(0))


@contextmanager
def _ready(subjects: Subjects, _: int) -> Iterator[Case]:
    empty = _Process(subjects)
    yield Case(_importing, empty.painted, lambda: empty.seen(0))


@contextmanager
def _open(subjects: Subjects, size: int) -> Iterator[Case]:
    empty, full = _Process(subjects), _Process(subjects, str(subjects.of(size).path))
    yield Case(empty.shown, full.painted, lambda: full.seen(size))


@contextmanager
def _memory(subjects: Subjects, size: int) -> Iterator[Case]:
    empty, full = _Process(subjects), _Process(subjects, str(subjects.of(size).path))
    yield Case(empty.memory, full.memory, lambda: full.seen(size), "bytes", _FEW)


@contextmanager
def _gap(subjects: Subjects, size: int) -> Iterator[Case]:
    empty, full = _Process(subjects), _Process(subjects, str(subjects.of(size).path))
    yield Case(empty.gap, full.gap, lambda: full.seen(size), pairs=_FEW)


ROWS = (
    Row("window", "first painted window", "a process importing PySide6.QtWidgets", _window, (NO_MAP,)),
    Row("ready", "window with an empty map", "a process importing PySide6.QtWidgets", _ready, (NO_MAP,)),
    Row("open", "open a map until painted", "first painted window", _open, (BASE, 5_000, *MORE)),
    Row("memory", "memory of the open window", "without a map", _memory, (5_000, *MORE)),
    Row("gap", "longest silence while a map opens", "without a map", _gap, (5_000, *MORE)),
)
