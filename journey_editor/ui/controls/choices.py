"""Drop-down lists: with a chevron, filled when they are opened, deaf to the wheel until pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons
from journey_editor.ui.controls import roles


class Choice(NamedTuple):
    """One line of a list: what it stands for, what it says, and its icon."""

    value: object
    text: str
    icon: QIcon | None = None


class DropDown(QComboBox):
    """A drop-down list whose lines are asked for when it opens, so that thousands cost nothing before.

    `find` gives the line of one value without asking for all.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Callable[[], Sequence[Choice]],
        theme: Theme,
        find: Callable[[object], Choice | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        roles.is_drop_down("DropDown")
        super().__init__(parent)
        self._choices = choices
        self._find = find or self._among_all
        self._theme = theme
        self.setAccessibleName(name)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.view().setAccessibleName(name)
        self.setMaxVisibleItems(14)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._on_activated)

    @property
    def value(self) -> object:
        """What the shown line stands for."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Show the line that stands for a value; nothing when there is none."""
        found = self._find(value)
        self.blockSignals(True)
        self.clear()
        if found is not None:
            self._add(found)
        self.blockSignals(False)
        self.setCurrentIndex(0 if found is not None else -1)
        self._show_emptiness()

    def show_several(self) -> None:
        """Show no line, as things differ."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self.setPlaceholderText(tr("Several values"))
        self._show_emptiness()

    def fill(self) -> None:
        """Ask for all lines, keeping the shown one."""
        value = self.currentData() if self.currentIndex() >= 0 else self
        self.blockSignals(True)
        self.clear()
        for choice in self._choices():
            self._add(choice)
        place = next((at for at in range(self.count()) if self.itemData(at) == value), -1)
        self.setCurrentIndex(place)
        self.blockSignals(False)

    def showPopup(self) -> None:
        """Open the list, filled with what there is to choose now."""
        self.fill()
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys choose among all lines, not only the one that is shown."""
        self.fill()
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panel; a wheel over a closed list must not change the map."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        area = QRectF(self.width() - 24, self.height() / 2 - 7, 14, 14)
        icons.paint(painter, "chevron-down", area, self._theme.secondary)

    def _among_all(self, value: object) -> Choice | None:
        return next((choice for choice in self._choices() if choice.value == value), None)

    def _show_emptiness(self) -> None:
        """Let the style sheet know whether only the placeholder is shown."""
        empty = self.currentIndex() < 0
        if self.property("empty") != empty:
            self.setProperty("empty", empty)
            self.style().unpolish(self)
            self.style().polish(self)

    def _add(self, choice: Choice) -> None:
        self.addItem(choice.icon or QIcon(), choice.text, choice.value)

    def _on_activated(self, index: int) -> None:
        self._show_emptiness()
        self.chosen.emit(self.itemData(index))
