"""What a window asks the other windows of the program for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow


class Neighbours(Protocol):
    """The other windows of the program."""

    def another(self, near: MainWindow) -> MainWindow:
        """A window for another map: `near` itself when nothing has been begun in it."""

    def open(self, path: Path, near: MainWindow) -> None:
        """Open a file, in the window that has it already if there is one."""

    def quit(self) -> None:
        """Close all windows, asking about work that is not saved."""

    def restart(self) -> None:
        """Close all windows as `quit` does, and begin anew with the same files."""
