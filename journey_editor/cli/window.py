"""Opening the window, or saying in one sentence why it cannot open."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from journey_editor.cli import console, machine
from journey_editor.cli.arguments import UsageError, Values
from journey_editor.errors import FileError, JourneyError

_INSTEAD: Final = "`journey-editor export FILE -o OUT.pdf` needs no window"


class WindowError(JourneyError):
    """A machine on which the window cannot open."""


def run(values: Values) -> int:
    """Open the window with these files and return when it is closed; raises `JourneyError`."""
    files = [_existing(name) for name in values.files]
    platforms = machine.platforms(os.environ)
    if not platforms:
        raise WindowError(f"there is no display here to open a window on; {_INSTEAD}")
    try:
        import PySide6
        from PySide6 import QtWidgets  # noqa: F401  the first to need the system's libraries
    except ImportError as error:
        raise WindowError(_why_not(error, platforms[0])) from error
    if PySide6.__version__ == machine.BAD_PYSIDE:
        raise WindowError(
            f"PySide6 {machine.BAD_PYSIDE} has a fault that ends the program after a while; install another "
            f"version (pip install 'PySide6-Essentials!={machine.BAD_PYSIDE}'), or know that {_INSTEAD}"
        )
    if not any(machine.loads(platform) for platform in platforms):
        raise WindowError(_lacks(machine.missing_libraries(platforms[0])))
    from journey_editor.ui.app import run as run_window

    return run_window(files)


def _existing(name: str) -> Path:
    if name == console.STANDARD:
        raise UsageError("the window cannot read standard input; name a file")
    path = Path(name)
    if not path.exists():
        commands = "; `journey-editor --help` lists the commands" if not path.suffix else ""
        raise FileError(f"there is no such file; check its name and folder{commands}", file=name)
    return path


def _why_not(error: ImportError, platform: str) -> str:
    """Why PySide6 cannot be imported: it is not there, or a library of the system is not."""
    if machine.pyside_folder() is None:
        return f"the window needs PySide6 (pip install PySide6-Essentials); {_INSTEAD}"
    lacking = machine.missing_libraries(platform)
    return _lacks(lacking) if lacking else f"PySide6 cannot be used here ({error}); {_INSTEAD}"


def _lacks(libraries: tuple[str, ...]) -> str:
    return (
        f"the window needs {', '.join(libraries)}, which this machine lacks; on Debian and Ubuntu "
        f"`apt install {machine.packages(libraries)}` brings it, and {_INSTEAD}"
    )
