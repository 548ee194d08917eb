"""Mistakes of the program itself: told once, whichever thread they happen in, after the work is kept."""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback
from collections import Counter
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

import journey_editor
from journey_editor.translation import tr

if TYPE_CHECKING:
    from journey_editor.ui.windows import Windows

_log = logging.getLogger(__name__)
_Place = tuple[type[BaseException], str, int]
_LOGGED: Final = 3
"""A mistake that happens at each frame is not written to the log more often."""
_PAUSE: Final = 10.0
"""Seconds after a dialog in which no other comes up; a sentence tells of what happens meanwhile."""
_KEEPING: Final = 2.0
"""Seconds after which what is not saved is kept again while mistakes go on."""


class Trouble(QObject):
    """Tells of a mistake in the program itself, so that it is never silent; the maps stay open.

    What is not saved is kept first, as nobody knows how it goes on. A dialog comes up once for each place
    in the program, and never while something is being painted.
    """

    _heard = Signal(str, bool)

    def __init__(self, windows: Windows, parent: QObject) -> None:
        super().__init__(parent)
        self._windows = windows
        self._counts: Counter[_Place] = Counter()
        self._is_telling = False
        self._told = self._kept = self._said = -_PAUSE
        self._is_kept = True
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Hear of all exceptions that nobody catches."""
        sys.excepthook = self.on_exception
        threading.excepthook = self._on_thread

    def end(self) -> None:
        """Leave them to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write an exception that nobody caught to the log, and show it soon; any thread may call this."""
        place = _place(kind, trace)
        self._counts[place] += 1
        if self._counts[place] <= _LOGGED:
            _log.critical("an exception was not caught", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        is_new = self._counts[place] == 1
        self._heard.emit(f"Journey Editor {journey_editor.__version__}\n{details}", is_new)

    def _on_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not issubclass(told.exc_type, SystemExit):
            self.on_exception(told.exc_type, told.exc_value, told.exc_traceback)

    def _tell(self, report: str, is_new: bool) -> None:
        self._keep()
        if self._is_telling:
            return
        if not is_new or time.monotonic() < self._told + _PAUSE:
            self._say()
            return
        from journey_editor.ui import questions

        parent = next((window for window in self._windows.open_windows if window.isActiveWindow()), None)
        self._is_telling = True
        try:
            questions.mistake(parent, report, self._is_kept)
        finally:
            self._is_telling = False
            self._told = time.monotonic()

    def _keep(self) -> None:
        if time.monotonic() < self._kept + _KEEPING:
            return
        self._kept = time.monotonic()
        try:
            self._is_kept = self._windows.keep()
        except Exception:
            self._is_kept = False
            _log.exception("unsaved work could not be kept")

    def _say(self) -> None:
        """Tell in a sentence, not more often than somebody can read it."""
        if time.monotonic() < self._said + _PAUSE:
            return
        self._said = time.monotonic()
        for window in self._windows.open_windows:
            if window.is_furnished:
                window.say(tr("Something went wrong inside Journey Editor again; save your map."))


def _place(kind: type[BaseException], trace: TracebackType | None) -> _Place:
    """Where in the program an exception comes from."""
    if trace is None:
        return kind, "", 0
    while trace.tb_next is not None:
        trace = trace.tb_next
    return kind, trace.tb_frame.f_code.co_filename, trace.tb_lineno
