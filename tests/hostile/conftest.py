"""The window and the command line of the other tests, for maps that were made to do harm."""

from __future__ import annotations

from tests.cli.conftest import here, run
from tests.ui.conftest import empty, window, windows

__all__ = ["empty", "here", "run", "window", "windows"]
