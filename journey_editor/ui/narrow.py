"""Room for the canvas: panels step aside where it is narrow, and come back when there is room again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

_WIDEST: Final = 1 << 24
LEAST: Final = {"inspector": 880, "palette": 560}
"""How wide the window without its panes is to be, in pixels, for each panel to stand beside the canvas."""


class SteppingAside(QObject):
    """Puts panels away when there is little room, as the window is narrow or panes are open at its sides.

    A panel that is then asked for stays until the next time.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._width = _WIDEST
        self._aside: set[str] = set()

    def watch(self, middle: QWidget) -> None:
        """Follow the width of what is between the panes: the canvas with its panels."""
        middle.installEventFilter(self)

    def is_aside(self, panel: str) -> bool:
        """Whether a panel is hidden only for want of room."""
        return panel in self._aside

    def fit(self, width: int) -> None:
        """Hide or show panels for so much room in pixels."""
        before, self._width = self._width, width
        for name, least in LEAST.items():
            if width < least <= before and not self._panel(name).isHidden():
                self._aside.add(name)
                self._show(name, shown=False)
            elif before < least <= width and name in self._aside:
                self._aside.discard(name)
                self._show(name, shown=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width."""
        if isinstance(event, QResizeEvent):
            self.fit(event.size().width())
        return False

    def _panel(self, name: str) -> QWidget:
        return self._window.inspector if name == "inspector" else self._window.palette_panel

    def _show(self, name: str, *, shown: bool) -> None:
        self._panel(name).setVisible(shown)
        self._window.commands[name].setChecked(shown)
