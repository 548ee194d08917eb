"""What a window shows before anything is in it: the areas of its parts, in the colours of the theme.

Only what Qt's widgets have brought with them is needed for it. Even the names of Qt's own namespace, which
any painter needs, and the records, that a theme needs, would take a quarter of the time until it is seen.
"""

from __future__ import annotations

import json
from typing import Final

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from journey_editor.paths import resource
from journey_editor.ui import settings

MODE: Final = "look/theme"
"""The setting that names the theme which the person wants."""
_TOP, _LEFT, _RIGHT = 81, 180, 330
"""Where header, palette and inspector will be, in pixels."""
_DARK: Final = 128
_AT_FIRST: Final = "at first"
"""The property with the size of a window that nobody has given one yet."""


def frame(theme: str = "") -> QFrame:
    """The map's area with the others around it, in a theme; without one as the person or the system wants."""
    tokens = json.loads(resource("themes", f"{theme or wanted()}.json").read_text(encoding="utf-8"))
    made = QFrame()
    made.setStyleSheet(
        f"background: {tokens['desk']}; border-style: solid; border-color: {tokens['paper']};"
        f"border-width: {_TOP}px {_RIGHT}px 0px {_LEFT}px"
    )
    return made


def wanted() -> str:
    """The name of the theme to begin with: light or dark."""
    chosen = settings.text(MODE)
    if chosen in ("light", "dark"):
        return chosen
    return "dark" if QApplication.palette().window().color().lightness() < _DARK else "light"


def place(window: QWidget, size: QSize) -> None:
    """Put a window where the last one was closed; at first it has this size, or all of the screen."""
    geometry = settings.settings().value("window/geometry")
    if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
        window.resize(size.boundedTo(window.screen().availableSize()))
        window.setProperty(_AT_FIRST, window.size())


def fit_with_frame(window: QWidget) -> None:
    """Make a window small enough for its screen with its frame, which is known when it is seen.

    Only one that has the size of a first window: whoever has given it another one meant that.
    """
    if window.size() == window.property(_AT_FIRST):
        around = window.frameGeometry().size() - window.size()
        window.resize(window.size().boundedTo(window.screen().availableSize() - around))
