"""Fields of the filter bar, which leave Esc to what they stand in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from journey_editor.layout.theme import Theme
from journey_editor.ui import icons
from journey_editor.ui.controls.lines import Line, add_sign


class PlainLine(Line):
    """One line of text that has no earlier one to put back."""

    is_for_map = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Esc to the bar."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SearchLine(PlainLine):
    """The words that are looked for, behind a funnel."""

    def __init__(self, name: str, hint: str, theme: Theme) -> None:
        super().__init__(name, hint)
        add_sign(self, icons.toned("funnel", theme))
