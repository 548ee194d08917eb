"""Room that scrolls what does not fit, such as a dialog on a small screen with a large interface."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_LEAST: Final = QSize(240, 90)
_BAR: Final = 12
_FRAME: Final = QSize(8, 48)
"""What the frame of a window takes of the screen, about."""


class Scrolling(QScrollArea):
    """Shows a widget as large as it wants to be, and lets it scroll when there is less room."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # The controls inside take the keys, and what has them is scrolled into view.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        for part in (inner, self.viewport()):
            part.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """As large as what is in it; Qt's own answer ends at some lines of text."""
        inner = self.widget()
        return super().sizeHint() if inner is None else inner.sizeHint() + QSize(_BAR, 2)

    def minimumSizeHint(self) -> QSize:
        """A little: the rest scrolls."""
        return _LEAST


def fitting(dialog: QWidget, wanted: QSize) -> QSize:
    """The size that is wanted for a dialog, or what the screen has for it."""
    return wanted.boundedTo(dialog.screen().availableSize() - _FRAME)
