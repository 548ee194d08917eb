"""Large buttons with a picture or an icon, a word, and a sentence that says more."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from journey_editor.ui.controls.labels import label

_ICON: Final = 20
_SIDES: Final = (12, 10, 12, 10)


class Tile(QPushButton):
    """A button as large as what is on it."""

    def __init__(self, title: str, told: str, head: QIcon | QWidget, foot: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("tile", True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(told)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        _fill(self, title, told, head, foot)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """What its words and its picture need."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """No less high than its words need at its width."""
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        """Narrow tiles are higher, as their words take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the words are at a width."""
        layout = self.layout()
        return -1 if layout is None else layout.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Plate(QFrame):
    """What looks like a tile and is none: something on it is to be used itself."""

    def __init__(self, title: str, told: str, head: QIcon, foot: QWidget) -> None:
        super().__init__()
        self.setProperty("tile", True)
        _fill(self, title, told, head, foot)
        # A frame has its line inside of the margins, a button around them.
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*(side - 1 for side in _SIDES))


def _fill(tile: QWidget, title: str, told: str, head: QIcon | QWidget, foot: QWidget | None) -> None:
    """Lay an icon beside the title, or anything else above it; below them the sentence, then the foot."""
    tile.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    column = QVBoxLayout(tile)
    column.setContentsMargins(*_SIDES)
    column.setSpacing(5)
    name = label(title, "strong")
    name.setWordWrap(True)
    if isinstance(head, QIcon):
        row = QHBoxLayout()
        row.setSpacing(8)
        mark = _IconLabel(head)
        row.addWidget(mark)
        row.addWidget(name, 1)
        column.addLayout(row)
    else:
        column.addWidget(head)
        column.addWidget(name)
    if told:
        column.addWidget(label(told, "faint"))
    column.addStretch()
    if foot is not None:
        column.addWidget(foot)


class _IconLabel(QLabel):
    """An icon that is painted anew when the theme has changed."""

    def __init__(self, icon: QIcon) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(_ICON, _ICON)
        self.show_theme()

    def show_theme(self) -> None:
        """Take the colours that the theme has now."""
        self.setPixmap(self._icon.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
