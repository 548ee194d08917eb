"""Beginning anew with the same files: Qt takes a size, and all words their language, only at a start."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

from journey_editor.ui import language, scaling


def is_waiting() -> bool:
    """Whether something has been chosen that shows only after another start."""
    return scaling.size() != scaling.size_now() or language.spoken() != language.current()


def command(paths: Sequence[Path]) -> list[str]:
    """The program and its arguments for a start with these files."""
    inside = [] if getattr(sys, "frozen", False) else ["-m", "journey_editor"]
    return [sys.executable, *inside, *map(str, paths)]


def begin(paths: Sequence[Path]) -> bool:
    """Start the program once more, with these files; False when that failed."""
    environment = QProcessEnvironment()
    for name, value in scaling.outside().items():
        environment.insert(name, value)
    process = QProcess()
    program, *arguments = command(paths)
    process.setProgram(program)
    process.setArguments(arguments)
    process.setProcessEnvironment(environment)
    # Its type says that it is a pair, with the number of the process; it is the first of them (PySide 6.11).
    started: object = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)
