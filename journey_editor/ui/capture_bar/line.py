"""The field of the capture bar: large type, the rest of a suggestion in grey, and a mark under an error."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QLineEdit

from journey_editor.canvas.line_feed import as_return
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui.capture_bar.pace import Pace

_LONGEST: Final = 50_000_000
"""Qt would cut what is pasted after 32,767 characters without a word."""
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WRITING: Final = (*_ENTER, Qt.Key.Key_Backspace)
_HELD: Final = (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_Mode_switch)
_TABS: Final = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_WAVE: Final = 3.0


class CaptureLine(QLineEdit):
    """One line that is typed. Its keys are signals; Tab stays inside, as it changes the stage."""

    entered = Signal()
    stepped = Signal(int)
    """Tab (1) or Shift+Tab (-1)."""
    older = Signal()
    newer = Signal()
    left = Signal()
    """Esc."""
    taken = Signal()
    """The suggestion in grey is wanted."""
    focused = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ghost = ""
        self._wrong: tuple[int, int] | None = None
        self.is_typed_over = False
        self.pace = Pace(self)
        self.setObjectName("CaptureLine")
        self.setAccessibleName(tr("Capture"))
        self.setMaxLength(_LONGEST)
        self.setFrame(False)

    @property
    def ghost(self) -> str:
        """The rest of the suggestion that is shown behind the text."""
        return self._ghost

    @property
    def unadded(self) -> str:
        """What is typed, after the lines that were entered and are not on the map yet."""
        return "\n".join((*self.pace.lines, self.text()))

    def suggest(self, rest: str) -> None:
        """Show the rest of a suggestion behind the text; nothing when empty."""
        self._ghost = rest
        self.update()

    def mark(self, column: int | None) -> None:
        """Mark what stands at a column, counted from 1, as not understood; None takes the mark away."""
        text = self.text()
        self._wrong = None
        if column is not None and text.strip():
            start = min(max(0, column - 1), len(text) - 1)
            end = start + len(text[start:].split(maxsplit=1)[0]) if text[start:].strip() else len(text)
            self._wrong = start, max(start + 1, end)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Take Tab, and leave undo and redo of an empty line to the map."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and _leads_away(as_return(event)):
                self.pace.give()
            if event.type() == QEvent.Type.ShortcutOverride and not self.text():
                undo = event.matches(QKeySequence.StandardKey.Undo)
                if undo or event.matches(QKeySequence.StandardKey.Redo):
                    event.ignore()
                    return False
            held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
            step = _TABS.get(Qt.Key(event.key()))
            if event.type() == QEvent.Type.KeyPress and step is not None and not held:
                shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.stepped.emit(-1 if shifted else step)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the keys of the bar into signals; any other types."""
        event = as_return(event)
        key = Qt.Key(event.key())
        if _leads_away(event):
            self.pace.give()
        else:
            self.pace.press()
        if key in _ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Up:
            self.older.emit()
        elif key == Qt.Key.Key_Down:
            self.newer.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif self._ghost and self._wants_ghost(event):
            self.taken.emit()
        else:
            self.is_typed_over = self._is_all_selected()
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method has composed."""
        self.pace.press()
        self.is_typed_over = self._is_all_selected()
        super().inputMethodEvent(event)

    def _wants_ghost(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        keys = (Qt.Key.Key_Right, Qt.Key.Key_End)
        return plain and event.key() in keys and self._is_at_end()

    def _is_at_end(self) -> bool:
        return self.cursorPosition() == len(self.text()) and not self.hasSelectedText()

    def _is_all_selected(self) -> bool:
        return bool(self.text()) and len(self.selectedText()) == len(self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys go here."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    # Painting -------------------------------------------------------------------------------------

    def x_of(self, position: int) -> float:
        """Where a place between characters is, in pixels from the left, however far it is scrolled."""
        layout = QTextLayout(self.displayText(), self.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return self.cursorRect().center().x() + _x(line, position) - _x(line, self.cursorPosition())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then what the bar has to say about it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ghost and self._is_at_end() and not self.text().isspace() and not _is_rtl(self.text()):
            painter.setPen(QColor(self._theme.faint))
            area = QRectF(self.rect())
            area.setLeft(self.cursorRect().center().x() + 1)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(area, flags | Qt.TextFlag.TextSingleLine, self._ghost)
        if self._wrong is not None and self._wrong[1] <= len(self.text()):
            self._paint_wave(painter, *self._wrong)
        painter.end()

    def _paint_wave(self, painter: QPainter, start: int, end: int) -> None:
        pen = QPen(QColor(self._theme.danger), 2)
        painter.setPen(pen)
        left, right = sorted((self.x_of(start), self.x_of(end)))
        left, right = max(0.0, left), min(float(self.width()), right)
        y = self.rect().center().y() + self.fontMetrics().ascent() / 2 + 4
        x, up = left, True
        while x < right:
            step = min(_WAVE, right - x)
            high, low = QPointF(x, y + (1 if up else -1)), QPointF(x + step, y + (-1 if up else 1))
            painter.drawLine(QLineF(high, low))
            x, up = x + step, not up


def _leads_away(event: QKeyEvent) -> bool:
    """Whether a key neither types nor enters, nor is held while another one does."""
    if event.key() in _WRITING or event.key() in _HELD:
        return False
    alone = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    # Both together are AltGr on Windows.
    either = alone in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier)
    return either or not event.text().isprintable() or not event.text()


def _x(line: QTextLine, position: int) -> float:
    found: object = line.cursorToX(position)
    # What Qt gives back besides is the place itself; some versions of the binding leave that out.
    x = found[0] if isinstance(found, tuple) else found
    assert isinstance(x, float)
    return x


def _is_rtl(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    found = (unicodedata.bidirectional(letter) for letter in text)
    return next((direction != "L" for direction in found if direction in ("L", "R", "AL")), False)
