"""Rows about the command line as whole processes: how soon it answers."""

from __future__ import annotations

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
from tests.benchmarks.rows import NO_MAP, SIZES, Row

_ROOT: Final = Path(__file__).resolve().parents[2]
_JSON: Final = ("-c", "import json")
_NEEDED: Final = ("-c", "import json, msgspec")


class _Python:
    """A process of Python with these arguments; what it printed last is kept.

    As with a program that is installed, sources are compiled once, whatever the environment says.
    """

    def __init__(self, *arguments: str) -> None:
        self._command = [sys.executable, *arguments]
        self._environment = {name: it for name, it in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        self.said = ""

    def __call__(self) -> float:
        """Seconds until the process has ended."""
        start = perf_counter()
        done = subprocess.run(
            self._command, cwd=_ROOT, env=self._environment, capture_output=True, text=True, check=False
        )
        took = perf_counter() - start
        if done.returncode:
            raise NotDoneError(f"{' '.join(self._command[1:])} ended with {done.returncode}: {done.stderr}")
        self.said = done.stdout + done.stderr
        return took


def _told(process: _Python, words: str) -> str:
    if words not in process.said:
        raise NotDoneError(f"it did not say {words!r}")
    return f"said {len(process.said.splitlines())} lines"


@contextmanager
def _help(_: Subjects, __: int) -> Iterator[Case]:
    real = _Python("-m", "journey_editor", "--help")
    yield Case(_Python(*_JSON), real, lambda: _told(real, "usage: journey-editor"))


@contextmanager
def _check(subjects: Subjects, size: int) -> Iterator[Case]:
    path = subjects.of(size).path
    real = _Python("-m", "journey_editor", "check", str(path))
    plain, needed = _Python(*_JSON), _Python(*_NEEDED)
    yield Case(lambda: plain() + needed(), real, lambda: _told(real, path.name))


ROWS = (
    Row("help", "`journey-editor --help`", '`python -c "import json"`', _help, (NO_MAP,)),
    Row(
        "check",
        "`journey-editor check` of a small file",
        '`python -c "import json"` twice, msgspec once',
        _check,
        SIZES[:1],
    ),
)
