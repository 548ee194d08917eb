"""Opening the window, or saying in one sentence why it cannot open."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from journey_editor.cli import console, machine
from journey_editor.cli.arguments import UsageError, Values
from journey_editor.errors import FileError, JourneyError

_QT: Final = frozenset({"PySide6", "shiboken6"})
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
        from journey_editor.ui import features

        features.forgo()
        from journey_editor.ui.app import run as run_window
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in _QT:
            raise
        raise WindowError(_why_not(error, platforms[0])) from error
    if getattr(sys.modules.get("PySide6"), "__version__", "") == machine.BAD_PYSIDE:
        raise WindowError(
            f"PySide6 {machine.BAD_PYSIDE} has a fault that ends the program after a while; install another "
            f"version (pip install 'PySide6-Essentials!={machine.BAD_PYSIDE}'), or know that {_INSTEAD}"
        )
    if not any(machine.loads(platform) for platform in platforms):
        raise WindowError(_lacks(machine.missing_libraries(platforms[0])))
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
    return _lacks(machine.missing_libraries(platform), str(error))


def _lacks(libraries: tuple[str, ...], otherwise: str = "its plugin does not load") -> str:
    if not libraries:
        return f"Qt cannot be used here ({otherwise}); {_INSTEAD}"
    return (
        f"the window needs {', '.join(libraries)}, which this machine lacks; on Debian and Ubuntu "
        f"`apt install {machine.packages(libraries)}` brings what is missing, and {_INSTEAD}"
    )
