"""All windows of the program: which map is in which, and where the next one opens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from journey_editor.storage.links import followed
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.regaining import Regaining

if TYPE_CHECKING:
    from journey_editor.layout.theme import Theme


class Windows(QObject):
    """Keeps the windows alive until they are closed."""

    def __init__(self, theme: Theme | None = None, parent: QObject | None = None) -> None:
        """Without a theme windows have the screen's."""
        super().__init__(parent)
        self._theme = theme
        self.open_windows: list[MainWindow] = []
        Regaining(self)

    def first(self) -> MainWindow:
        """A window on screen that is still to be furnished."""
        window = MainWindow(self, self._theme)
        if self.open_windows:
            place = self.open_windows[-1].pos()
            window.move(place.x() + 28, place.y() + 28)
        window.closed.connect(self._on_closed)
        self.open_windows.append(window)
        window.show()
        if QGuiApplication.platformName() == "xcb":
            # Without a window manager, as on a virtual screen, nobody else gives it the keys.
            window.activateWindow()
        return window

    def new(self) -> MainWindow:
        """A new window with an empty map, on screen."""
        window = self.first()
        window.furnish()
        return window

    def another(self, near: MainWindow) -> MainWindow:
        """A window for another map: `near` itself when nothing has been begun in it."""
        return near if near.is_unused else self.new()

    def open(self, path: Path, near: MainWindow) -> None:
        """Open a file: where it is open already, in `near` when that is unused, or in a new window."""
        whole = followed(path)
        there = next((window for window in self.open_windows if window.session.path == whole), None)
        if there is not None:
            there.raise_()
            there.activateWindow()
            return
        window = self.another(near)
        if not window.documents.load(path) and window is not near:
            window.close()

    def keep(self) -> bool:
        """Keep what is not saved in any window, as the program may end; False when that failed for one."""
        kept = [window.keeping.keep_now() for window in self.open_windows if window.is_furnished]
        return all(kept)

    def quit(self) -> None:
        """Close all windows, asking about work that is not saved."""
        QApplication.closeAllWindows()

    def restart(self) -> None:
        """Close all windows as `quit` does, and begin anew with the same files."""
        from journey_editor.ui import restarting

        paths = [path for window in self.open_windows if (path := window.session.path) is not None]
        self.quit()
        if not self.open_windows:
            restarting.begin(paths)

    def _on_closed(self) -> None:
        window = self.sender()
        if isinstance(window, MainWindow) and window in self.open_windows:
            self.open_windows.remove(window)
