"""A field that takes one key, pressed as it will be pressed later."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget

from journey_editor.translation import tr


class KeyField(QKeySequenceEdit):
    """Shows a key; Esc leaves it as it is, Tab goes on."""

    pressed = Signal(QKeySequence)
    """A key that was pressed by the person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._valid = QKeySequence()
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(tr("Key"))
        inner = self.findChild(QLineEdit)
        if inner is not None:
            inner.setPlaceholderText(tr("Press a key"))
            inner.setAccessibleName(tr("Key"))
        self.keySequenceChanged.connect(self._on_changed)

    def put(self, sequence: QKeySequence) -> None:
        """Show a key as the one that is valid."""
        self._valid = sequence
        self.setKeySequence(sequence)

    def event(self, event: QEvent) -> bool:
        """Esc puts back the key that is valid and is itself not taken."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() in kinds and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if self.keySequence() == self._valid:
                event.ignore()
                return event.type() == QEvent.Type.ShortcutOverride
            if event.type() == QEvent.Type.KeyPress:
                self.put(self._valid)
                self.pressed.emit(self._valid)
            event.accept()
            return True
        return super().event(event)

    def _on_changed(self, sequence: QKeySequence) -> None:
        if sequence != self._valid and not sequence.isEmpty():
            self.pressed.emit(sequence)
