"""Giving the keys back to the window beneath when a dialog closes and nothing else does so."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow

_MOST = 8


class Regaining(QObject):
    """On X11 it is the window manager that gives the keys back; a virtual screen may have none.

    Invariant: the last of the windows that had the keys has them, unless another program does.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._had: list[QWindow] = []
        self._is_elsewhere = False
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and QGuiApplication.platformName() == "xcb":
            app.focusWindowChanged.connect(self._on_focus_window_changed)

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is None:
            self._is_elsewhere = bool(self._had) and _is_there(self._had[-1])
            return
        self._is_elsewhere = False
        known = window in self._had
        self._had = [one for one in self._had if _is_there(one) and one is not window][-_MOST:]
        self._had.append(window)
        if not known:
            window.visibleChanged.connect(self._on_visible_changed)

    def _on_visible_changed(self, visible: bool) -> None:
        if visible or not self._had or _is_there(self._had[-1]) or self._is_elsewhere:
            return
        self._had = [one for one in self._had if _is_there(one)]
        if self._had:
            self._had[-1].requestActivate()


def _is_there(window: QWindow) -> bool:
    return shiboken6.isValid(window) and window.isVisible()
