"""Room for the canvas in a narrow window: panels step aside, and come back when there is room again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

_WIDEST: Final = 1 << 24
_LEAST: Final = {"inspector": 880, "palette": 560}
"""How wide a window is to be, in pixels, for each panel to stand beside the canvas."""


class SteppingAside(QObject):
    """Puts panels away when a window becomes narrow. One that is then asked for stays until the next time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._width = _WIDEST
        self._aside: set[str] = set()
        window.installEventFilter(self)

    def is_aside(self, panel: str) -> bool:
        """Whether a panel is hidden only for want of room."""
        return panel in self._aside

    def fit(self, width: int) -> None:
        """Hide or show panels for a window of this width in pixels."""
        before, self._width = self._width, width
        for name, least in _LEAST.items():
            if width < least <= before and not self._panel(name).isHidden():
                self._aside.add(name)
                self._show(name, shown=False)
            elif before < least <= width and name in self._aside:
                self._aside.discard(name)
                self._show(name, shown=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the window."""
        if watched is self._window and isinstance(event, QResizeEvent):
            self.fit(event.size().width())
        return False

    def _panel(self, name: str) -> QWidget:
        return self._window.inspector if name == "inspector" else self._window.palette_panel

    def _show(self, name: str, *, shown: bool) -> None:
        self._panel(name).setVisible(shown)
        self._window.commands[name].setChecked(shown)
