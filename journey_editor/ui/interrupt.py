"""Signals of the operating system that end the program, heard between Qt's events."""

from __future__ import annotations

import signal
import socket
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from journey_editor.ui.windows import Windows

_AT_ONCE: Final = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)
"""Whoever sends one of these does not wait: the terminal is closed, or the machine goes down."""
_ENDING: Final = (signal.SIGINT, *_AT_ONCE)


class Interrupt(QObject):
    """Ctrl+C in the terminal closes the windows, asking about work that is not saved; others ask nothing.

    Who ends the program by SIGTERM or SIGHUP, or by ending the session, does not wait for answers: what is
    not saved is kept and offered at the next start.

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
        self._old_handlers = {
            number: signal.signal(number, _ignore)
            for number in _ENDING
            # `nohup` lets the program go on when its terminal is closed.
            if signal.getsignal(number) != signal.SIG_IGN
        }
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
        ending = next((number for number in _AT_ONCE if number in heard), None)
        if ending is not None:
            self._windows.keep()
            QApplication.exit(128 + ending)
        elif signal.SIGINT in heard:
            self._windows.quit()

    def _on_session_end(self, _manager: object) -> None:
        self._windows.keep()


def _ignore(number: int, frame: object) -> None:
    """Nothing: what a signal does is done where Qt hears of it."""
