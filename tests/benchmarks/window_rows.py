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
from tests.benchmarks.rows import MORE, NO_MAP, Row

_ROOT: Final = Path(__file__).resolve().parents[2]
_PATIENCE: Final = 180
_FEWEST_COLORS: Final = 50
_FEW: Final = 3
"""Pairs of processes for what hardly differs from one to the next."""


class _Process:
    """Starts the program with these arguments again and again; keeps what the last one told."""

    def __init__(self, subjects: Subjects, *arguments: str) -> None:
        self.facts: dict[str, float] = {}
        self._command = [sys.executable, "-m", "tests.benchmarks.window_probe", *arguments]
        home = subjects.folder / "home"
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        self._env = {**os.environ, **{name: str(home / name.lower()) for name in names}}
        for name in names:
            Path(self._env[name]).mkdir(parents=True, exist_ok=True)

    def seconds(self) -> float:
        """From the start of the process until its window is painted."""
        start = perf_counter()
        with subprocess.Popen(
            self._command, cwd=_ROOT, env=self._env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            first = process.stdout.readline()
            took = perf_counter() - start
            try:
                rest, complaints = process.communicate(timeout=_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                raise NotDoneError("the window was not painted in time") from None
        if first != "painted\n" or not rest:
            said = [line for line in complaints.splitlines() if not line.startswith("This plugin")]
            last = said[-1:] or ["it said nothing"]
            raise NotDoneError(f"the window was not painted: {last[0]}")
        self.facts = json.loads(rest)
        return took

    def memory(self) -> float:
        """Bytes of the process's own memory soon after its window is painted."""
        self.seconds()
        if not self.facts["memory"]:
            raise NotDoneError("this system does not tell the memory of a process")
        return self.facts["memory"]

    def gap(self) -> float:
        """The longest time in seconds in which the window did not answer."""
        self.seconds()
        return self.facts["gap"]

    def seen(self, cards: int) -> str:
        """That all cards are drawn and the window is not blank."""
        if self.facts["cards"] != cards:
            raise NotDoneError(f"{self.facts['cards']:,} cards are drawn, not {cards:,}")
        if self.facts["colors"] < _FEWEST_COLORS:
            raise NotDoneError(f"the window has only {self.facts['colors']} colours")
        drawn = f"{cards:,} cards drawn, " if cards else ""
        return f"{drawn}{self.facts['colors']:,} colours in the window"


def _importing() -> float:
    """Seconds of a process that imports Qt's widgets and ends."""
    start = perf_counter()
    subprocess.run([sys.executable, "-c", "import PySide6.QtWidgets"], cwd=_ROOT, check=True)
    return perf_counter() - start


@contextmanager
def _window(subjects: Subjects, _: int) -> Iterator[Case]:
    empty = _Process(subjects)
    yield Case(_importing, empty.seconds, lambda: empty.seen(0))


@contextmanager
def _open(subjects: Subjects, size: int) -> Iterator[Case]:
    empty, full = _Process(subjects), _Process(subjects, str(subjects.of(size).path))
    yield Case(empty.seconds, full.seconds, lambda: full.seen(size))


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
    Row("open", "open a map until painted", "first painted window", _open),
    Row("memory", "memory of the open window", "without a map", _memory, (5_000, *MORE)),
    Row("gap", "longest silence while a map opens", "without a map", _gap, (5_000, *MORE)),
)
