"""The head of the table: which columns are shown, in which order and how wide, kept from start to start."""

from __future__ import annotations

import json
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from journey_editor.translation import tr
from journey_editor.ui import settings
from journey_editor.ui.table.rows import TableRows

KEY: Final = "table/columns"
_ALWAYS: Final = "title"
"""The column that cannot be hidden, so that rows can be told apart."""
_NARROWEST: Final = 48
_WIDEST: Final = 1200
_MOST: Final = 300
_HEIGHT: Final = 34
_TITLED: Final = 220
_ROOM: Final = 10
"""So wide a title makes a column at most; and what it needs beside its letters."""


class TableHeader(QHeaderView):
    """Sections by the key of their column, so that they are found again in another map."""

    def __init__(self, model: TableRows, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = model
        self._widths: dict[str, int] = {}
        self._hidden: set[str] = set()
        self._order: list[str] = []
        self._arranging = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(400)
        self._later.timeout.connect(self.remember)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumSectionSize(_NARROWEST)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortIndicatorShown(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self._recall()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(super().sizeHint().width(), _HEIGHT)

    def listen(self) -> None:
        """Arrange the columns, now and when others come, and keep what the person changes.

        To be called when the header is in its table, as that sets the widths first.
        """
        self.arrange()
        self._columns.columnsInserted.connect(self.arrange)
        self._columns.modelReset.connect(self.arrange)
        self.sectionResized.connect(self._on_resized)
        self.sectionMoved.connect(self._on_moved)

    # What is shown --------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Give every column its width and place, and hide those that are to be hidden."""
        self._arranging = True
        columns = self._columns.columns
        for place, column in enumerate(columns):
            self.setSectionHidden(place, column.key in self._hidden)
            if column.key not in self._hidden:
                self.resizeSection(place, self._widths.get(column.key) or self._width(place, column.width))
        for to, place in enumerate(self._ordered()):
            self.moveSection(self.visualIndex(place), to)
        self._arranging = False

    def _width(self, place: int, least: int) -> int:
        """How wide a column is at first: as wide as its title needs, within reason."""
        return max(least, min(self.sectionSizeHint(place) + _ROOM, _TITLED))

    def _ordered(self) -> list[int]:
        """The places of the columns in the order to show them; new ones follow their neighbour."""
        keys = [column.key for column in self._columns.columns]
        found = [key for key in self._order if key in keys]
        for place, key in enumerate(keys):
            if key not in found:
                at = found.index(keys[place - 1]) + 1 if place else 0
                found.insert(at, key)
        return [keys.index(key) for key in found]

    def set_shown(self, key: str, shown: bool) -> None:
        """Show a column or hide it; that of the titles always stays."""
        if key == _ALWAYS and not shown:
            return
        self._hidden = self._hidden - {key} if shown else self._hidden | {key}
        self.arrange()
        self._later.start()

    def is_shown(self, key: str) -> bool:
        """Whether a column is shown."""
        return key not in self._hidden

    def show_as_at_first(self) -> None:
        """Show all columns in their own order and width."""
        self._hidden.clear()
        self._order.clear()
        self._widths.clear()
        self.arrange()
        self._later.start()

    def fill(self, menu: QMenu) -> None:
        """List the columns, ticked when they are shown."""
        for place in self._ordered():
            column = self._columns.columns[place]
            action = menu.addAction(self._named(place).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self.is_shown(column.key))
            action.setEnabled(column.key != _ALWAYS)
            action.setData(column.key)
            action.triggered.connect(self._on_switched)
        menu.addSeparator()
        menu.addAction(tr("Order of the journey")).triggered.connect(self._on_unsorted)
        menu.addAction(tr("All columns as at first")).triggered.connect(self.show_as_at_first)

    def _named(self, place: int) -> str:
        title = self._columns.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
        return str(title)

    def _on_menu_requested(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(self.mapToGlobal(place))

    def _on_switched(self, shown: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.set_shown(action.data(), shown)

    def _on_unsorted(self) -> None:
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    # What is kept ---------------------------------------------------------------------------------

    def remember(self) -> None:
        """Keep widths, order and hidden columns, if they have changed."""
        self._later.stop()
        kept = {
            "widths": dict(list(self._widths.items())[-_MOST:]),
            "hidden": sorted(self._hidden)[:_MOST],
            "order": self._order[:_MOST],
        }
        settings.remember(KEY, json.dumps(kept))

    def settle(self) -> None:
        """Keep at once what would be kept a little later."""
        if self._later.isActive():
            self.remember()

    def _recall(self) -> None:
        kept = settings.stored(KEY)
        if not isinstance(kept, dict):
            return
        widths = kept.get("widths")
        for key, width in widths.items() if isinstance(widths, dict) else ():
            if isinstance(width, int) and _NARROWEST <= width <= _WIDEST:
                self._widths[str(key)] = width
        self._hidden = set(_texts(kept.get("hidden"))) - {_ALWAYS}
        self._order = list(dict.fromkeys(_texts(kept.get("order"))))

    def _on_resized(self, place: int, _old: int, width: int) -> None:
        columns = self._columns.columns
        if not self._arranging and width and place < len(columns):
            self._widths[columns[place].key] = width
            self._later.start()

    def _on_moved(self) -> None:
        if self._arranging:
            return
        columns = self._columns.columns
        now = [columns[self.logicalIndex(place)].key for place in range(len(columns))]
        # Columns that this map has not got keep their place at the end.
        self._order = now + [key for key in self._order if key not in now]
        self._later.start()


def _texts(value: object) -> list[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []
