"""A page of the preferences: lines with a name at the left, a choice at the right, and a word about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from journey_editor.ui.controls.labels import label


class Page(QWidget):
    """Lines below each other."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        outer.addWidget(label(title, "heading"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, 130)
        self._grid.setColumnStretch(1, 1)
        outer.addLayout(self._grid)
        outer.addStretch()

    def add(self, name: str, control: QWidget, explanation: str = "") -> None:
        """Add a line; the explanation stands below the choice."""
        row = self._grid.rowCount()
        name_label = label(name, "plain")
        name_label.setBuddy(control)
        self._grid.addWidget(name_label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._grid.addWidget(control, row, 1)
        if explanation:
            self._grid.addWidget(label(explanation, "faint"), row + 1, 1)
        self._grid.setRowMinimumHeight(row + 2, 10)
