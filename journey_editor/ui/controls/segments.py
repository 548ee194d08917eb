"""Two to four choices side by side, one of them taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from journey_editor.ui.controls import roles


class Segment(QPushButton):
    """One of the choices."""


class Segments(QWidget):
    """Choices side by side; with `optional`, pressing the taken one takes it back (None)."""

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, str]],
        *,
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._optional = optional
        self._value: str | None = None
        self.setAccessibleName(name)
        self.buttons = segments(self, name, choices)
        for button in self.buttons.values():
            button.clicked.connect(self._on_clicked)

    @property
    def value(self) -> str | None:
        """The choice that is shown as taken."""
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show a choice as taken."""
        self._value = value
        for own, button in self.buttons.items():
            button.setChecked(own == value)

    def show_several(self) -> None:
        """Show no choice as taken, as things differ."""
        self.set_value(None)

    def _on_clicked(self) -> None:
        button = self.sender()
        value = next(own for own, other in self.buttons.items() if other is button)
        taken = None if self._optional and value == self._value else value
        self.set_value(taken)
        self.chosen.emit(taken)


def segments(
    among: QWidget, name: str, choices: Sequence[tuple[str, str]], *, several: bool = False
) -> dict[str, QPushButton]:
    """Buttons side by side that fill a widget, by the value of each; the caller says what a click does.

    With `several`, more than one of them can be taken.
    """
    roles.is_choice("Segment")
    row = QHBoxLayout(among)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    buttons: dict[str, QPushButton] = {}
    for place, (value, text) in enumerate(choices):
        button = buttons[value] = QPushButton(text, among) if several else Segment(text, among)
        button.setCheckable(True)
        # A dialog would otherwise paint the first one as what Enter presses.
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("segment", _side(place, len(choices)))
        button.setAccessibleName(f"{name}: {text}")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        row.addWidget(button, 1)
    return buttons


def _side(place: int, count: int) -> str:
    return "left" if place == 0 else "right" if place == count - 1 else "middle"
