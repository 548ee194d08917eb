"""The filter bar above the map: words and criteria, how much matches, and the views that keep them."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import Final, get_args

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout

from journey_editor.canvas.announcing import announce
from journey_editor.canvas.sheet_view import SheetView
from journey_editor.layout.theme import Theme
from journey_editor.model.filters import Filter
from journey_editor.model.rules import cleaned
from journey_editor.translation import tr
from journey_editor.ui import icons
from journey_editor.ui.controls.flow import Flow
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.pressing import by_enter
from journey_editor.ui.filtering import criteria
from journey_editor.ui.filtering.chips import CriterionChip
from journey_editor.ui.filtering.criteria import Criterion
from journey_editor.ui.filtering.field import SearchLine
from journey_editor.ui.filtering.saved import NameField, ViewsChip
from journey_editor.ui.following import Following

_AT_ONCE: Final = 0.03
"""Seconds that a search may take to be done at every key; slower ones wait for a pause in the typing."""
_PAUSE: Final = 140
_LATER: Final = 250
"""Milliseconds after an edit until it is looked up what there is to choose from."""
_EACH: Final = 2e-5
"""Seconds that the first search takes for each record of the map, about."""


_COUNTS_FROM: Final = 600
"""Width in pixels from which on there is room for how much matches."""


class FilterBar(QFrame):
    """Asks the view for what is typed and chosen, at once; keeps saying how much of the map matches."""

    left = Signal()

    def __init__(self, view: SheetView, theme: Theme) -> None:
        super().__init__()
        self._view = view
        self._session = view.session
        self._cost = 0.0
        self._tells = False
        self.setObjectName("FilterBar")
        self.setAccessibleName(tr("Filter"))
        self.field = SearchLine(tr("Words to look for"), tr("Filter by words"), theme)
        self.chips = {one: CriterionChip(one, theme) for one in get_args(Criterion)}
        self.said = label("", "plain")
        self.said.setObjectName("FilterSaid")
        self.clear_all = QPushButton(tr("Clear"))
        self.clear_all.setProperty("flat", True)
        self.clear_all.setToolTip(tr("Dim nothing (Esc)"))
        by_enter(self.clear_all)
        self.views = ViewsChip(self._session, theme)
        self.close_bar = QToolButton()
        self.close_bar.setIcon(icons.icon("x", theme))
        self.close_bar.setIconSize(QSize(16, 16))
        self.close_bar.setProperty("icononly", True)
        self.close_bar.setAccessibleName(tr("Put the filter bar away"))
        self.close_bar.setToolTip(tr("Put away; the filter stays on"))
        self.naming = NameField()
        self._typing = self._timer(_PAUSE)
        self._offering = self._timer(_LATER)
        self._following = Following(self._session, self)
        self._arrange()
        self._connect()
        self._on_replaced()

    def _arrange(self) -> None:
        for button in (self.clear_all, self.close_bar):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.setMinimumWidth(100)
        upper = QHBoxLayout()
        upper.setSpacing(10)
        upper.addWidget(self.field, 1)
        for part in (self.said, self.clear_all, self.views, self.close_bar):
            upper.addWidget(part)
        lower = Flow(6)
        for chip in self.chips.values():
            lower.add(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(upper)
        column.addLayout(lower)
        column.addWidget(self.naming)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._on_edited)
        self.field.returnPressed.connect(self.left)
        for chip in self.chips.values():
            chip.changed.connect(self._on_chosen)
        self.clear_all.clicked.connect(self._on_clear)
        self.close_bar.clicked.connect(self.left)
        self.views.chosen.connect(self.ask)
        self.views.naming.connect(self.naming.begin)
        self.naming.named.connect(self._on_named)
        self.naming.left.connect(self._on_named_not)
        self._typing.timeout.connect(self._search)
        self._offering.timeout.connect(self._offer)
        self._view.filter_changed.connect(self._on_answered)
        self._following.changed.connect(self._on_changed)
        self._following.replaced.connect(self._on_replaced)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    # What is asked for ----------------------------------------------------------------------------

    @property
    def wanted(self) -> Filter:
        """What is chosen and typed."""
        return replace(self._view.filter or Filter(), text=cleaned(self.field.text()).strip())

    def begin(self) -> None:
        """Take the keys."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def ask(self, wanted: Filter) -> None:
        """Dim what does not match."""
        begun = perf_counter()
        self._typing.stop()
        if wanted.text != self.wanted.text:
            self.field.put(wanted.text)
        self._tells = True
        self._view.set_filter(wanted)
        self._cost = perf_counter() - begun
        if self._view.sifting.is_busy:
            # What is asked for is shown at once; how much of the map that is comes with the answer.
            self._show_filter()
        else:
            self._announce()

    def _announce(self) -> None:
        """Tell how much matches to somebody who cannot see it, once for what was asked here."""
        if self._tells:
            self._tells = False
            announce(self.field, self.said.text())

    def clear(self) -> None:
        """Dim nothing."""
        self.field.put("")
        self.ask(Filter())

    def _on_chosen(self, wanted: Filter) -> None:
        # What is typed may still be waiting to be looked for.
        self.ask(replace(wanted, text=self.wanted.text))

    def _on_clear(self) -> None:
        self.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self) -> None:
        if self._cost > _AT_ONCE:
            self._typing.start()
        else:
            self._search()

    def _search(self) -> None:
        self.ask(self.wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the filter, and puts the bar away when there is none."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._view.filter is not None or self.field.text():
            self._on_clear()
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the count to the status bar where there is little room."""
        self.said.setVisible(self.width() >= _COUNTS_FROM)
        super().resizeEvent(event)

    # What is shown --------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the map."""
        super().showEvent(event)
        self._following.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks, but for what is still to be looked for."""
        if self._typing.isActive():
            self._search()
        self._following.sleep()
        super().hideEvent(event)

    def _on_answered(self) -> None:
        self._show_filter()
        self._announce()

    def _show_filter(self) -> None:
        """Show the filter that is on, whoever asked for it."""
        wanted = self._view.filter or Filter()
        # What is typed since is still to be asked for.
        if wanted.text != self.wanted.text and not self._typing.isActive():
            self.field.put(wanted.text)
        for criterion, chip in self.chips.items():
            chip.show_choice(wanted, self._options[criterion])
        self.views.follow(wanted)
        self.clear_all.setVisible(bool(wanted))
        self._count()

    def _count(self) -> None:
        matches = self._view.matches
        if self._view.sifting.is_busy:
            return
        if matches is None:
            self.said.clear()
        else:
            self.said.setText(criteria.counted_in_words(*criteria.counted(self._session.journey, matches)))

    def _offer(self) -> None:
        self._options = criteria.offered(self._session.journey)
        self._show_filter()

    def _on_changed(self) -> None:
        self._count()
        self.views.follow(self._view.filter or Filter())
        self._offering.start()

    def _on_replaced(self) -> None:
        self._typing.stop()
        self._cost = len(self._session.journey) * _EACH
        self.naming.hide()
        self._offer()

    # Views ----------------------------------------------------------------------------------------

    def _on_named(self, own: str, name: str) -> None:
        refusal = self.views.name_view(own, name)
        self.naming.complain(refusal)
        if not refusal:
            self._on_named_not()

    def _on_named_not(self) -> None:
        self.naming.hide()
        self.views.setFocus(Qt.FocusReason.OtherFocusReason)
