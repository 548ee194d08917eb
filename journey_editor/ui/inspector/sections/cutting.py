"""Cutting a picture: the circle on it, and the buttons that size it and end it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons
from journey_editor.ui.controls.cropper import Cropper
from journey_editor.ui.controls.pressing import by_enter


class Cutting(QWidget):
    """The picture with its circle, and below it the buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cropper = Cropper(theme)
        self.use = QPushButton(tr("Use photo"))
        self.use.setProperty("primary", True)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setProperty("link", True)
        self.cancel.setAccessibleName(tr("Leave the photo as it was"))
        by_enter(self.use, self.cancel)
        self.larger = _sizing("plus", tr("Larger circle"), theme)
        self.smaller = _sizing("minus", tr("Smaller circle"), theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.cropper)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.use)
        column.addLayout(row)
        self.larger.clicked.connect(self._on_larger)
        self.smaller.clicked.connect(self._on_smaller)

    def _on_larger(self) -> None:
        self.cropper.grow(1)

    def _on_smaller(self) -> None:
        self.cropper.grow(-1)


def _sizing(icon: str, name: str, theme: Theme) -> QToolButton:
    button = QToolButton()
    button.setProperty("icononly", True)
    button.setIcon(icons.icon(icon, theme))
    button.setIconSize(QSize(16, 16))
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setAutoRepeat(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
