"""Fields to type in: what is typed counts when the field is left or Enter is pressed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from journey_editor.canvas.line_feed import as_return
from journey_editor.model.rules import cleaned

_LEAST_LINES: Final = 2
_MOST_LINES: Final = 9
_FRAME: Final = 16
_LONGEST: Final = 50_000_000
"""Qt would cut what is pasted after 32,767 characters without a word; a map says what is too long."""


class Line(QLineEdit):
    """One line of text. Esc puts back what was there; undo goes to the window when nothing is typed."""

    committed = Signal(str)
    is_for_map = True
    """Whether what is typed is meant for the map; what is only looked for is no unsaved work."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self._is_offering = False
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.editingFinished.connect(self.flush)

    @property
    def is_touched(self) -> bool:
        """Whether there is something typed that has not been committed."""
        return self.text() != self._before

    @property
    def typed(self) -> str:
        """What is typed or pasted, as a map can hold it: on one line, unless there were more before."""
        text = cleaned(self.text())
        return text if "\n" in self._before else text.replace("\n", " ")

    def put(self, text: str) -> None:
        """Show a text as the one that is valid, keeping the cursor where it is."""
        self._before = text
        place = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(min(place, len(text)) if self.hasFocus() else 0)

    def take_back(self) -> None:
        """Put back what was there before something was typed."""
        if self.is_touched:
            self.put(self._before)

    def flush(self) -> None:
        """Offer what is typed, if anything; who takes it answers with `put`."""
        if self.is_touched and not self.isReadOnly() and not self._is_offering:
            # Taking it may change the selection, which makes the whole form offer what is typed.
            self._is_offering = True
            self.committed.emit(self.typed)
            self._is_offering = False

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while this field has nothing of its own to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts back what was there."""
        event = as_return(event)
        if event.key() == Qt.Key.Key_Escape and self.is_touched:
            self.take_back()
            return
        super().keyPressEvent(event)


class Area(QPlainTextEdit):
    """Several lines of text, as high as they need. Ctrl+Enter commits, Esc puts back what was there."""

    committed = Signal(str)

    def __init__(
        self, name: str, hint: str = "", *, least: int = _LEAST_LINES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before = ""
        self._is_offering = False
        self._least = least
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self._fit)
        self._fit()

    @property
    def is_touched(self) -> bool:
        """Whether there is something typed that has not been committed."""
        return self.toPlainText() != self._before

    @property
    def typed(self) -> str:
        """What is typed or pasted, as a map can hold it."""
        return cleaned(self.toPlainText())

    def put(self, text: str) -> None:
        """Show a text as the one that is valid, keeping the cursor where it is."""
        self._before = text
        cursor = self.textCursor()
        place = cursor.position()
        self.setPlainText(text)
        if self.hasFocus():
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)

    def take_back(self) -> None:
        """Put back what was there before something was typed."""
        if self.is_touched:
            self.put(self._before)

    def flush(self) -> None:
        """Offer what is typed, if anything; who takes it answers with `put`."""
        if self.is_touched and not self.isReadOnly() and not self._is_offering:
            self._is_offering = True
            self.committed.emit(self.typed)
            self._is_offering = False

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while this field has nothing of its own to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            document = self.document()
            undo = event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
            if self.is_touched and _is_commit(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter commits, Esc puts back what was there."""
        event = as_return(event)
        if _is_commit(event):
            self.flush()
            return
        if event.key() == Qt.Key.Key_Escape and self.is_touched:
            self.take_back()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit, unless it is only a menu or another window that takes the keys."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow when lines wrap."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """The height is fixed to the text, the width is free."""
        return QSize(120, self.minimumHeight())

    def _fit(self) -> None:
        lines = max(self._least, int(self.document().size().height()))
        shown = min(lines, _MOST_LINES)
        always = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(always if lines > _MOST_LINES else never)
        height = shown * self.fontMetrics().lineSpacing() + _FRAME
        if height != self.height():
            self.setFixedHeight(height)


def add_sign(line: QLineEdit, icon: QIcon) -> None:
    """Put a picture before what is typed. Qt makes a button of it, which would have no name."""
    sign = QAction(icon, line.accessibleName(), line)
    line.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)


def _is_commit(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
