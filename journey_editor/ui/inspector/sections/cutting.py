"""Cutting a picture: the circle on it, how the photo will look, and the buttons that end it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons, pictures
from journey_editor.ui.controls.avatars import round_picture
from journey_editor.ui.controls.cropper import Cropper

_SIDE: Final = 56


class Cutting(QWidget):
    """The picture with its circle, and beside the buttons the photo as it will be."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.cropper = Cropper(theme)
        self._result = QLabel()
        self._result.setFixedSize(_SIDE, _SIDE)
        self._result.setAccessibleName(tr("The photo as it will be"))
        self.use = QPushButton(tr("Use photo"))
        self.use.setProperty("primary", True)
        self.cancel = QPushButton(tr("Cancel"))
        self.larger = _sizing("plus", tr("Larger circle"), theme)
        self.smaller = _sizing("minus", tr("Smaller circle"), theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.cropper)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self._result, self.smaller, self.larger):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.use)
        column.addLayout(row)
        self.cropper.changed.connect(self._on_changed)
        self.larger.clicked.connect(self._on_larger)
        self.smaller.clicked.connect(self._on_smaller)

    def _on_larger(self) -> None:
        self.cropper.grow(1)

    def _on_smaller(self) -> None:
        self.cropper.grow(-1)

    def _on_changed(self) -> None:
        image = self.cropper.image
        if image.isNull():
            self._result.setPixmap(QPixmap())
            return
        photo = pictures.cropped(image, self.cropper.crop)
        self._result.setPixmap(round_picture(photo, _SIDE, self.devicePixelRatioF()))


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
