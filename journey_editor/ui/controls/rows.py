"""Lines of a list that stand for things of the map."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton

from journey_editor.disguises import undisguised


class RowLine(QPushButton):
    """A line that stands for a thing of the map; pressing it selects the thing."""

    opened = Signal(str)

    def __init__(self, id_: str, text: str, said: str, icon: QIcon) -> None:
        super().__init__(icon, undisguised(text).replace("&", "&&"))
        self._id = id_
        self.setProperty("row", True)
        self.setAccessibleName(undisguised(said))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumWidth(40)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.opened.emit(self._id)
