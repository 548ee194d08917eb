"""The field in which a text of the map is typed, in the place where it stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from journey_editor.canvas.fonts import bundled_font
from journey_editor.canvas.line_feed import as_return
from journey_editor.layout.marks import Face
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr

_LEAST_W: Final = 120
_LEAST_PIXELS: Final = 11.0
_PAD: Final = 4
_BORDER: Final = 1
_KEEPS: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_HELD: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TextEditor(QPlainTextEdit):
    """Enter or leaving commits, Esc cancels, Shift+Enter begins a line where lines are allowed.

    Exactly one of `committed` and `cancelled` is emitted, once.
    """

    committed = Signal(str)
    cancelled = Signal()

    def __init__(self, text: str, theme: Theme, *, is_long: bool, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._room = parent
        self._is_long = is_long
        self._is_over = False
        self._place = QRect()
        self.setObjectName("text-editor")
        self.setAccessibleName(tr("Text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_PAD)
        self._theme = theme
        self.show_theme()
        self.textChanged.connect(self._grow)
        self.selectAll()

    def show_theme(self) -> None:
        """Take the colours that the theme has now."""
        theme = self._theme
        look = f"background: {theme.paper}; color: {theme.text};"
        chosen = f"selection-background-color: {theme.accent}; selection-color: {theme.on_accent};"
        shape = f"border: {_BORDER}px solid {theme.accent}; border-radius: 4px;"
        self.setStyleSheet(f"QPlainTextEdit {{ {look} {chosen} {shape} }}")

    def put(self, area: QRect, face: Face, pixels: float) -> None:
        """Stand over a text at this place of the parent, whose font is `pixels` high on screen."""
        font = bundled_font(face, max(_LEAST_PIXELS, pixels))
        if font != self.font():
            self.setFont(font)
        edge = _PAD + _BORDER
        width = max(area.width() + 2 * edge, _LEAST_W)
        # Far away the field is larger than the line it stands for; then their middles are the same.
        above = edge + max(0, (QFontMetrics(font).lineSpacing() - area.height()) // 2)
        self._place = QRect(area.x() - edge, area.y() - above, width, area.height() + 2 * edge)
        self._grow()

    def _grow(self) -> None:
        """Be as high as the text, and wholly inside the parent where that is possible."""
        if self._place.isNull():
            return
        place = QRect(self._place)
        room = self._room.rect()
        place.setWidth(min(place.width(), max(_LEAST_W, room.width())))
        self.setGeometry(place)
        rows = max(1, round(self.document().size().height()))
        rows_h = rows * QFontMetrics(self.font()).lineSpacing() + 2 * (_PAD + _BORDER)
        place.setHeight(max(min(rows_h, room.height()), 24))
        place.moveLeft(max(0, min(place.x(), room.width() - place.width())))
        place.moveTop(max(0, min(place.y(), room.height() - place.height())))
        self.setGeometry(place)

    def finish(self) -> None:
        """Give the text back, once."""
        if not self._is_over:
            self._is_over = True
            self.committed.emit(self.toPlainText())

    def give_up(self) -> None:
        """Leave without the text."""
        if not self._is_over:
            self._is_over = True
            self.cancelled.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # No shortcut of the window, such as Del or a letter, may take a key while it is typed; what
            # is pressed with Ctrl or Alt is left to it unless it edits text, so that saving works here.
            event.setAccepted(not event.modifiers() & _HELD)
            return super().event(event) or event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event = as_return(event)
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.finish()
            elif self._is_long:
                self.insertPlainText("\n")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _KEEPS:
            self.finish()
