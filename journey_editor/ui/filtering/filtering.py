"""Filtering in one window: opens the bar, says in the status bar that a filter is on, dims the panes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QPushButton

from journey_editor.translation import tr

if TYPE_CHECKING:
    from journey_editor.ui.busy import Busy
    from journey_editor.ui.filtering.bar import FilterBar
    from journey_editor.ui.main_window import MainWindow


class Dimming(Protocol):
    """A pane in which what a filter does not ask for is drawn faintly."""

    def dim(self, matches: frozenset[str] | None) -> None:
        """Draw the rows of other things than these faintly; None for none."""


class Filtering(QObject):
    """The filter of one window; everything of it is made when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._view = window.view
        self.bar: FilterBar | None = None
        self.note: QPushButton | None = None
        self._busy: Busy | None = None
        self._view.filter_changed.connect(self._show_note)
        self._view.sifting.told.connect(self._show_progress)
        self._view.session.changed.connect(self._show_note)

    @property
    def progress(self) -> Busy | None:
        """What shows how much of a large map has been looked at, and stops that; None before it took long."""
        return self._busy

    def open(self) -> None:
        """Open the bar, or give it the keys when it is open."""
        self._view.leave_text(take=True)
        bar = self._made()
        bar.show()
        bar.begin()

    def close(self) -> None:
        """Put the bar away and give the keys to the canvas; the filter stays on."""
        if self.bar is not None:
            self.bar.hide()
            self._view.setFocus()

    def attend(self, pane: Dimming) -> None:
        """Dim the rows of a pane as the map is dimmed."""

        def dim() -> None:
            pane.dim(self._view.matches)

        self._view.drawing_changed.connect(dim)
        dim()

    def _made(self) -> FilterBar:
        if self.bar is None:
            from journey_editor.ui.filtering.bar import FilterBar

            self.bar = FilterBar(self._view, self._window.theme)
            self.bar.left.connect(self.close)
            room = self._view.parentWidget()
            layout = room.layout() if room is not None else None
            assert isinstance(layout, QBoxLayout), "the canvas stands in a column"
            layout.insertWidget(layout.indexOf(self._view), self.bar)
        return self.bar

    def _show_progress(self, share: float) -> None:
        """Show how much of a large map has been looked at, and offer to stop that."""
        if self._busy is None:
            from journey_editor.ui.busy import Busy

            self._busy = Busy()
            self._busy.cancelled.connect(self._view.sifting.stop)
            self._window.status.addPermanentWidget(self._busy)
            self._view.sifting.ended.connect(self._busy.end)
        if not self._busy.is_on:
            self._busy.begin(tr("Filtering …"), can_stop=True)
        self._busy.tell(share)

    def _show_note(self) -> None:
        """Say in the status bar that a filter is on, and how much matches."""
        matches = self._view.matches
        if matches is None:
            if self.note is not None:
                self.note.hide()
            return
        from journey_editor.ui.filtering.criteria import counted, counted_in_words

        if self.note is None:
            self.note = QPushButton()
            self.note.setObjectName("FilterNote")
            self.note.setProperty("flat", True)
            self.note.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.note.setToolTip(tr("Open the filter"))
            self.note.clicked.connect(self.open)
            self._window.status.addPermanentWidget(self.note)
        counts = counted_in_words(*counted(self._view.journey, matches))
        self.note.setText(tr("Filter on: {counts}", counts=counts))
        self.note.show()
