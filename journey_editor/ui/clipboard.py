"""Cut, copy, paste and duplicate in one window: of the map, or of the text that is being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow


class Clipboard(QObject):
    """The clipboard's actions of one window; a text that is being typed comes before the map."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._clipping = window.view.clipping
        self._clipping.remarked.connect(window.banner.tell)

    def cut(self) -> None:
        """Copy and delete the selected text, else what is selected on the map."""
        text = self._text()
        if text is None:
            self._clipping.cut()
        else:
            text.cut()

    def copy(self) -> None:
        """Copy the selected text, else what is selected on the map."""
        text = self._text()
        if text is None:
            self._clipping.copy()
        else:
            text.copy()

    def paste(self) -> None:
        """Paste into the text, else onto the map."""
        text = self._text()
        if text is None:
            self._clipping.paste()
        else:
            text.paste()

    def duplicate(self) -> None:
        """Double what is selected on the map, unless a text is being typed."""
        if self._text() is None:
            self._clipping.duplicate()

    def _text(self) -> QLineEdit | QPlainTextEdit | QTextEdit | None:
        """The text field that has the keys, if any."""
        focused = self._window.focusWidget()
        if isinstance(focused, QAbstractSpinBox | QComboBox):
            return focused.lineEdit()
        return focused if isinstance(focused, QLineEdit | QPlainTextEdit | QTextEdit) else None
