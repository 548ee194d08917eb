"""Running the window: the application around all windows, its signals and its last resort."""

from __future__ import annotations

import logging
import signal
import socket
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

import journey_editor
from journey_editor.storage import places
from journey_editor.ui import icons, language, looks, settings
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.windows import Windows

_log = logging.getLogger(__name__)
_ENDING: Final = (signal.SIGINT, signal.SIGTERM)


def run(paths: list[Path]) -> int:
    """Open a window for each file, or one for a new map; returns when all are closed."""
    app = application()
    windows = Windows(looks.screen(), app)
    trouble = Trouble(windows, app)
    sys.excepthook = trouble.on_exception
    interrupt = Interrupt(windows, app)
    opening = Opening(windows, paths, app)
    opening.start()
    code = app.exec()
    interrupt.end()
    sys.excepthook = sys.__excepthook__
    return code


def application() -> QApplication:
    """The application, named and dressed."""
    found = QApplication.instance()
    if not isinstance(found, QApplication):
        looks.scale()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("journey-editor")
    app.setApplicationVersion(journey_editor.__version__)
    app.setOrganizationName(settings.ORGANISATION)
    app.setDesktopFileName("journey-editor")
    app.setWindowIcon(icons.application())
    language.apply(app)
    looks.begin(app)
    return app


class Opening(QObject):
    """Shows the first window, and fills it once it is on screen.

    What a window holds needs more modules, and more time, than the window itself.
    """

    def __init__(self, windows: Windows, paths: list[Path], parent: QObject) -> None:
        super().__init__(parent)
        self._windows = windows
        self._paths = paths
        self._first: MainWindow | None = None

    def start(self) -> None:
        """Show the first window."""
        self._first = self._windows.first()
        self._first.painted.connect(self._on_painted)

    def _on_painted(self) -> None:
        QTimer.singleShot(0, self, self._fill)

    def _fill(self) -> None:
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


class Trouble(QObject):
    """Tells of a mistake in the program itself, so that it is never silent; the maps stay open.

    What is not saved is kept first, as nobody knows how it goes on.
    """

    def __init__(self, windows: Windows, parent: QObject) -> None:
        super().__init__(parent)
        self._windows = windows
        self._telling = False

    def on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write an exception that nobody caught to the log, and show it."""
        _log.critical("an exception was not caught", exc_info=(kind, error, trace))
        if self._telling or issubclass(kind, KeyboardInterrupt):
            return
        self._telling = True
        try:
            self._windows.keep()
        except Exception:
            _log.exception("unsaved work could not be kept")
        from journey_editor.ui import questions

        parent = next((window for window in self._windows.open_windows if window.isActiveWindow()), None)
        details = "".join(traceback.format_exception(kind, error, trace))
        questions.mistake(parent, f"Journey Editor {journey_editor.__version__}\n{details}")
        self._telling = False


class Interrupt(QObject):
    """Ctrl+C in the terminal closes the windows, asking about work that is not saved; SIGTERM asks nothing.

    Who ends the program by SIGTERM, or by ending the session, does not wait for answers: what is not saved
    is kept and offered at the next start.

    Python handles signals only between its own steps, and Qt waits outside of them; so the signal
    is sent through a socket that Qt watches.
    """

    def __init__(self, windows: Windows, parent: QApplication) -> None:
        super().__init__(parent)
        self._windows = windows
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        self._old_wakeup = signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        self._old_handlers = {number: signal.signal(number, _ignore) for number in _ENDING}
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        parent.commitDataRequest.connect(self._on_session_end)

    def end(self) -> None:
        """Give the signal back to who had it."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._old_wakeup)
        for number, handler in self._old_handlers.items():
            signal.signal(number, handler)
        self._near.close()
        self._far.close()

    def _on_signal(self) -> None:
        heard = self._near.recv(64)
        if signal.SIGTERM in heard:
            self._windows.keep()
            QApplication.exit(128 + signal.SIGTERM)
        elif signal.SIGINT in heard:
            self._windows.quit()

    def _on_session_end(self, _manager: object) -> None:
        self._windows.keep()


def _ignore(number: int, frame: object) -> None:
    """Nothing: what a signal does is done where Qt hears of it."""
