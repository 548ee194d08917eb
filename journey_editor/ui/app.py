"""Running the window: the application around all windows, its signals and its last resort."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

import journey_editor
from journey_editor.storage import places
from journey_editor.ui import language, scaling, settings
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.trouble import Trouble
from journey_editor.ui.windows import Windows

if TYPE_CHECKING:
    from journey_editor.ui.interrupt import Interrupt


def run(paths: list[Path]) -> int:
    """Open a window for each file, or one for a new map; returns when all are closed."""
    app = _bare()
    windows = Windows(parent=app)
    trouble = Trouble(windows, app)
    trouble.begin()
    opening = Opening(windows, paths, app)
    opening.start()
    code = app.exec()
    opening.end()
    trouble.end()
    return code


def application() -> QApplication:
    """The application, named and dressed."""
    app = _bare()
    _dress(app)
    return app


def _bare() -> QApplication:
    """The application with its name and its language: all that a window needs to be there."""
    found = QApplication.instance()
    if not isinstance(found, QApplication):
        scaling.scale()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("journey-editor")
    app.setApplicationVersion(journey_editor.__version__)
    app.setOrganizationName(settings.ORGANISATION)
    app.setDesktopFileName("journey-editor")
    language.apply(app)
    return app


def _dress(app: QApplication) -> None:
    """Give the application its icon and its look."""
    from journey_editor.ui import icons, looks

    app.setWindowIcon(icons.application())
    looks.begin(app)


class Opening(QObject):
    """Shows the first window, and fills it once it is on screen.

    What a window holds needs more modules, and more time, than the window itself.
    """

    def __init__(self, windows: Windows, paths: list[Path], app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._windows = windows
        self._paths = paths
        self._first: MainWindow | None = None
        self._interrupt: Interrupt | None = None

    def start(self) -> None:
        """Show the first window."""
        self._first = self._windows.first()
        self._first.painted.connect(self._on_painted)

    def end(self) -> None:
        """Give back what belongs to the whole process."""
        if self._interrupt is not None:
            self._interrupt.end()

    def _on_painted(self) -> None:
        QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
        from journey_editor.ui.interrupt import Interrupt

        self._interrupt = Interrupt(self._windows, self._app)
        _dress(self._app)
        if self._first is None or not shiboken6.isValid(self._first):
            return
        first, self._first = self._first, None
        first.furnish()
        for path in self._paths:
            self._windows.open(path, first if shiboken6.isValid(first) else self._windows.open_windows[-1])
        QTimer.singleShot(0, self, self._offer)

    def _offer(self) -> None:
        """Tell of what was not saved, once everything else is there; no dialog is in the way."""
        if not self._windows.open_windows or not places.recovery().is_dir():
            return
        from journey_editor.ui.recovery.offer import notice

        notice(self._windows.open_windows[0])
