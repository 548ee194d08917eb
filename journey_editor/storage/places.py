"""Where the program keeps what it needs for itself: the person's own data folder on this system."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAME = "journey-editor"


def data() -> Path:
    """The folder for data of this program; it may not be there yet."""
    if sys.platform == "win32":
        given = os.environ.get("LOCALAPPDATA", "")
        return (Path(given) if given else Path.home() / "AppData" / "Local") / _NAME
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _NAME
    given = os.environ.get("XDG_DATA_HOME", "")
    # A relative path is to be ignored, says the XDG base directory specification.
    return (Path(given) if Path(given).is_absolute() else Path.home() / ".local" / "share") / _NAME


def recovery() -> Path:
    """The folder of what was not saved."""
    return data() / "recovery"
