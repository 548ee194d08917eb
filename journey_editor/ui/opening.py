"""The start of the program: a window at once, then the first map to look at, then all that is around it."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication

from journey_editor.storage import places
from journey_editor.ui.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from journey_editor.canvas.prepared import Prepared
    from journey_editor.ui.interrupt import Interrupt
    from journey_editor.ui.main_window import MainWindow
    from journey_editor.ui.reading import Opened, Reading
    from journey_editor.ui.trouble import Trouble
    from journey_editor.ui.windows import Windows

_END: Final = object()


class Loading(QThread):
    """Loads the modules of what is in a window, while the window is on screen and answers."""

    def run(self) -> None:
        """Load them; Qt calls this in the thread."""
        importlib.import_module("journey_editor.ui.furniture")
        from journey_editor.canvas.prepared import prepare
        from journey_editor.layout.theme import theme
        from journey_editor.model.journey import JourneyMap

        # The fonts are read when the first text is measured.
        prepare(JourneyMap(), theme())


class Opening(QObject):
    """Shows the first window, and fills it once it is on screen.

    What a window holds needs more modules, and more time, than the window itself. It comes in steps, so
    that the window answers all the time.
    """

    def __init__(
        self, windows: Windows, paths: list[Path], dress: Callable[[], None], app: QApplication
    ) -> None:
        """`dress` gives the application its looks, once the window is on screen."""
        super().__init__(app)
        self._app = app
        self._windows = windows
        self._paths = paths
        self._dress = dress
        self._first: MainWindow | None = None
        self._interrupt: Interrupt | None = None
        self._trouble: Trouble | None = None
        self._loading = Loading(self)
        self._loading.finished.connect(self._on_loaded)
        self._reading: Reading | None = None
        self._steps: Iterator[None] = iter(())
        self._typed: TypedAhead | None = None

    def start(self) -> None:
        """Show the first window."""
        self._first = self._windows.first()
        self._first.painted.connect(self._on_painted)
        self._typed = TypedAhead(self._first)

    def end(self) -> None:
        """Give back what belongs to the whole process."""
        self._loading.wait()
        if self._reading is not None and shiboken6.isValid(self._reading):
            self._reading.abort()
            self._reading.wait()
        if self._interrupt is not None:
            self._interrupt.end()
        if self._trouble is not None:
            self._trouble.end()

    @property
    def _is_wanted(self) -> bool:
        """Whether the first window is still there, and not yet furnished."""
        return self._first is not None and shiboken6.isValid(self._first) and self._first.isVisible()

    def _on_painted(self) -> None:
        QTimer.singleShot(0, self, self._prepare)

    def _prepare(self) -> None:
        if not self._is_wanted:
            return
        if self._paths:
            self._read(self._paths[0])
        self._dress()
        if self._reading is None:
            self._load()

    def _read(self, path: Path) -> None:
        """Begin with the first file, before anything else: somebody waits for that map."""
        from journey_editor.ui.frame import wanted
        from journey_editor.ui.reading import Reading

        first = self._first
        assert first is not None
        self._reading = Reading(path, wanted(), first.room, self)
        self._reading.glimpsed.connect(self._on_glimpsed)
        first.glimpse_painted.connect(self._reading.go_on)
        first.glimpse_painted.connect(self._load)
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._load)
        self._reading.stopped.connect(self._load)
        self._reading.start()

    def _on_read(self, opened: Opened) -> None:
        self._on_glimpsed(opened.prepared)

    def _on_glimpsed(self, prepared: Prepared) -> None:
        """Show the map, or its beginning, alone in the window; what is around it comes when it is painted."""
        first = self._first
        if first is None or not self._is_wanted or first.glimpse is not None:
            return
        first.show_glimpse(prepared)

    def _load(self) -> None:
        """Load what is in a window, in a thread."""
        if self._interrupt is not None:
            return
        from journey_editor.ui import icons
        from journey_editor.ui.interrupt import Interrupt
        from journey_editor.ui.trouble import Trouble

        self._interrupt = Interrupt(self._windows, self._app)
        self._trouble = Trouble(self._windows, self._app)
        self._trouble.begin()
        self._app.setWindowIcon(icons.application())
        if self._is_wanted:
            self._loading.start()

    def _on_loaded(self) -> None:
        if self._first is not None and self._is_wanted:
            self._steps = self._first.furnishing()
            self._furnish()

    def _furnish(self) -> None:
        if not self._is_wanted:
            return
        if next(self._steps, _END) is not _END:
            QTimer.singleShot(0, self, self._furnish)
            return
        first, self._first = self._first, None
        if first is not None:
            first.documents.started, self._reading = self._reading, None
        for path in self._paths:
            near = first if first is not None and shiboken6.isValid(first) else None
            self._windows.open(path, near or self._windows.open_windows[-1])
        if self._typed is not None and shiboken6.isValid(self._typed):
            self._typed.give()
        QTimer.singleShot(0, self, self._offer)

    def _offer(self) -> None:
        """Tell of what was not saved, once everything else is there; no dialog is in the way."""
        if not self._windows.open_windows or not places.recovery().is_dir():
            return
        from journey_editor.ui.recovery.offer import notice

        notice(self._windows.open_windows[0])
