"""What can be done with files that have just been written, beside the message in the status bar."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from journey_editor.translation import tr
from journey_editor.ui.export.order import open_file, open_folder

_STAYS: Final = 20_000


class Finished(QWidget):
    """Two buttons that open the file and its folder; they go by themselves after a while."""

    def __init__(self) -> None:
        super().__init__()
        self._target: Path | None = None
        self.open = _button(tr("Open"))
        self.show_folder = _button(tr("Show in folder"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.open)
        row.addWidget(self.show_folder)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS)
        self._timer.timeout.connect(self.hide)
        self.open.clicked.connect(self._on_open)
        self.show_folder.clicked.connect(self._on_show_folder)
        self.hide()

    def offer(self, target: Path) -> None:
        """Offer a file for a while."""
        self._target = target
        self.show()
        self._timer.start()

    def leave(self) -> None:
        """Offer nothing any more."""
        self._timer.stop()
        self.hide()

    def _on_open(self) -> None:
        if self._target is not None:
            open_file(self._target)

    def _on_show_folder(self) -> None:
        if self._target is not None:
            open_folder(self._target)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", True)
    button.setAutoDefault(False)
    return button
