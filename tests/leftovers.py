"""What runs or is shown in Qt, so that a test which leaves some of it behind can be found out."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from weakref import WeakSet

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication

_made: WeakSet[QTimer | QThread] = WeakSet()


def watch() -> None:
    """Note each timer and thread that is made from now on.

    To look for them among all objects that Python knows would take longer than most tests do.
    """
    for kind in (QTimer, QThread):
        kind.__init__ = _noting(kind.__init__)  # type: ignore[method-assign]


def _noting(init: Callable[..., None]) -> Callable[..., None]:
    @wraps(init)
    def noted(self: QTimer | QThread, *arguments: object, **named: object) -> None:
        init(self, *arguments, **named)
        _made.add(self)

    return noted


def alive() -> set[QObject]:
    """The top-level widgets there are, and the timers and threads that run."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    running: set[QObject] = {it for it in _made if shiboken6.isValid(it) and _runs(it)}
    # Qt keeps the one label of all tooltips for itself.
    return running | {it for it in QApplication.topLevelWidgets() if not it.inherits("QTipLabel")}


def _runs(it: QTimer | QThread) -> bool:
    return it.isActive() if isinstance(it, QTimer) else it.isRunning()
