"""The panel that lists what was repaired in the map's file; Enter or a click leads to the place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from journey_editor.translation import tr
from journey_editor.ui.controls.labels import label
from journey_editor.ui.repairs.model import RepairsModel

if TYPE_CHECKING:
    from journey_editor.ui.repairs.repairing import Repairing

_HEIGHT: Final = 200
_ROW: Final = 30
_WIDTHS: Final = (480, 420)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RepairsTable(QTableView):
    """The rows."""

    wanted = Signal(QModelIndex)
    """Somebody wants to see the place of this row."""

    def __init__(self, model: RepairsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(tr("What was repaired"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.clicked.connect(self.wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter lead to the place."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class RepairsPanel(QWidget):
    """The list, or a word that there is nothing in it."""

    def __init__(self, repairing: Repairing) -> None:
        super().__init__()
        self._repairing = repairing
        self.model = RepairsModel(self)
        self.table = RepairsTable(self.model)
        self.setFocusProxy(self.table)
        self.nothing = label(tr("Nothing had to be repaired when this map was opened."), "plain")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, 8)
        column.addWidget(self.table)
        column.addWidget(self.nothing)
        self.table.wanted.connect(self._on_wanted)
        repairing.changed.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(sum(_WIDTHS), _HEIGHT)

    def _show(self) -> None:
        self.model.show(self._repairing.repairs)
        self.table.setVisible(bool(self._repairing.repairs))
        self.nothing.setVisible(not self._repairing.repairs)
        if self._repairing.repairs:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _on_wanted(self, index: QModelIndex) -> None:
        self._repairing.go(self.model.repairs[index.row()])
