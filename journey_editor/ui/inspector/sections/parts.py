"""Small parts that the sections build their lists from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QPushButton, QStackedLayout, QWidget

from journey_editor.ui.controls.lines import Line
from journey_editor.ui.controls.pressing import by_enter


class AddLine(QWidget):
    """A blue line that becomes a field; each Enter adds one thing, an empty one or Esc closes it."""

    typed = Signal(str)

    def __init__(self, text: str, hint: str) -> None:
        super().__init__()
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.button = QPushButton(f"+ {text}")
        self.button.setProperty("link", True)
        by_enter(self.button)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setAccessibleName(text)
        self.line = Line(text, hint)
        self._stack.addWidget(self.button)
        self._stack.addWidget(self.line)
        self.button.clicked.connect(self.open)
        self.line.returnPressed.connect(self._on_return)
        self.line.editingFinished.connect(self._on_left)
        self.setSizePolicy(self.button.sizePolicy())

    def open(self) -> None:
        """Become a field, ready for typing."""
        self.line.put("")
        self._stack.setCurrentWidget(self.line)
        self.line.setFocus()

    def flush(self) -> None:
        """Add what is typed."""
        text = self.line.typed.strip()
        self.line.put("")
        if text:
            self.typed.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the field."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self.line:
            self._close()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        self._stack.setCurrentWidget(self.button)
        self.button.setFocus()

    def _on_return(self) -> None:
        if not self.line.text().strip():
            self._close()
        self.flush()

    def _on_left(self) -> None:
        if not self.line.hasFocus():
            self.flush()
            self._stack.setCurrentWidget(self.button)


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout and let them go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
