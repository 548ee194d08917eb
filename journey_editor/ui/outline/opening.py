"""All rows of a large outline are opened in turns: at once Qt would lay them out for seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QTreeView

from journey_editor.ui.outline.branches import ROOT
from journey_editor.ui.outline.rows import OutlineRows

_TURN: Final = 0.006
"""Seconds that a turn takes, or a little longer, as the rows of a stage are laid out at once."""
_BETWEEN: Final = 2
_CORNER: Final = QPoint(1, 1)


class Opening(QTimer):
    """Opens what is to be open, from the rows in sight on; what is in sight stays in its place."""

    def __init__(self, view: QTreeView, rows: OutlineRows, opens: Callable[[str], bool]) -> None:
        """`opens` tells by its id whether a row is to be open."""
        super().__init__(view)
        self._view = view
        self._rows = rows
        self._opens = opens
        self._steps: Iterator[None] | None = None
        self.setSingleShot(True)
        self.timeout.connect(self.go_on)

    @property
    def is_busy(self) -> bool:
        """Whether there are rows that still have to be opened."""
        return self._steps is not None

    def begin(self) -> None:
        """Open the first rows now and the others in further turns."""
        self._steps = self._opening()
        self.go_on()

    def end(self) -> None:
        """Leave the other rows as they are."""
        self.stop()
        self._steps = None

    def go_on(self) -> None:
        """Open some more rows, where there are any; `stop` lets it rest until then."""
        if self._steps is None:
            return
        end = perf_counter() + _TURN
        view, bar = self._view, self._view.verticalScrollBar()
        first = view.indexAt(_CORNER)
        place = view.visualRect(first).top()
        for _ in self._steps:
            if perf_counter() >= end:
                self.start(_BETWEEN)
                break
        else:
            self._steps = None
        bar.setValue(bar.value() + view.visualRect(first).top() - place)

    def _opening(self) -> Iterator[None]:
        """Open row by row; what is below a closed row is opened before it, as that is laid out only then.

        Qt looks through all rows that can be seen for one that cannot, so all that is below others
        is opened while these are few.
        """
        above = self._view.indexAt(_CORNER)
        while above.parent().isValid():
            above = above.parent()
        ids = self._rows.below(ROOT)
        at = max(0, above.row())
        ids = (*ids[at:], *ids[:at][::-1])
        for group in (ids[:1], ids[1:]):
            for id_ in group:
                for below in self._rows.below(id_):
                    self._open(below)
                    yield
            for id_ in group:
                self._open(id_)
                yield

    def _open(self, id_: str) -> None:
        # The map may have been edited since the last turn.
        rows, index = self._rows, self._rows.index_of(id_)
        if index.isValid() and self._opens(id_) and rows.hasChildren(index):
            self._view.setExpanded(index, True)
            # Qt asks for this while it lays out a stage; what has been read is known then.
            for row in range(rows.rowCount(index)):
                rows.hasChildren(rows.index(row, 0, index))
