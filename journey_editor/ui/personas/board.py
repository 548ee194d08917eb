"""The cards of all personas in as many columns as there is room for, with the open one unfolded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from journey_editor.layout.theme import Theme
from journey_editor.ui.personas.card import PersonaCard

_CARD_W: Final = 300
_GAP: Final = 10


class Board(QWidget):
    """A grid of cards; below the row of the open one, over the whole width, stands its sheet."""

    moved = Signal(str, object)
    """A card was dragged before another one; None is the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cards: tuple[PersonaCard, ...] = ()
        self._sheet: QWidget | None = None
        self._below = ""
        self._columns = 1
        self._mark: QRectF | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2, 2, 2, 2)
        self._grid.setSpacing(_GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)

    @property
    def cards(self) -> tuple[PersonaCard, ...]:
        """The cards in their order."""
        return self._cards

    def put(self, cards: Sequence[PersonaCard], below: str, sheet: QWidget | None) -> None:
        """Show these cards in this order, and the sheet below the one of that id."""
        wanted = (tuple(cards), below, sheet)
        if wanted == (self._cards, self._below, self._sheet):
            return
        for card in self._cards:
            if card not in cards:
                card.hide()
                card.deleteLater()
        for card in cards:
            if card not in self._cards:
                card.carried.connect(self._on_carried)
                card.let_go.connect(self._on_let_go)
        self._cards, self._below, self._sheet = wanted
        self._lay_out()

    def cancel(self) -> bool:
        """Leave a drag; whether there was one."""
        carried = [card for card in self._cards if card.is_carried]
        for card in carried:
            card.release()
        self._show_mark(None)
        return bool(carried)

    def settle(self) -> None:
        """Let everything find its place at once."""
        self._grid.activate()

    def place_at(self, place: QPoint) -> int:
        """Among which cards a place is: 0 is before the first one."""
        nearest = min(
            range(len(self._cards)),
            key=lambda at: (self._cards[at].geometry().center() - place).manhattanLength(),
            default=0,
        )
        if not self._cards:
            return 0
        middle = self._cards[nearest].geometry().center()
        after = place.x() > middle.x() if self._columns > 1 else place.y() > middle.y()
        return nearest + 1 if after else nearest

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        columns = max(1, (self.width() + _GAP) // (_CARD_W + _GAP))
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark where a dragged card will land."""
        if self._mark is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.accent), 3, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(self._mark.topLeft(), self._mark.bottomRight())

    def _lay_out(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        for column in range(max(self._columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        open_row = -1
        for at, card in enumerate(self._cards):
            row = at // self._columns
            open_row = row if card.id == self._below else open_row
            self._grid.addWidget(card, 2 * row, at % self._columns)
            card.show()
        if self._sheet is not None:
            if open_row >= 0:
                self._grid.addWidget(self._sheet, 2 * open_row + 1, 0, 1, self._columns)
            self._sheet.setVisible(open_row >= 0)

    # Dragging -------------------------------------------------------------------------------------

    def _on_carried(self, id_: str, place: QPointF) -> None:
        at = self.place_at(self.mapFromGlobal(place.toPoint()))
        last = at == len(self._cards)
        area = QRectF(self._cards[-1 if last else at].geometry())
        half = _GAP / 2
        if self._columns > 1:
            x = area.right() + half if last else area.left() - half
            self._show_mark(QRectF(QPointF(x, area.top()), QPointF(x, area.bottom())))
        else:
            y = max(1.5, area.bottom() + half if last else area.top() - half)
            self._show_mark(QRectF(QPointF(area.left(), y), QPointF(area.right(), y)))

    def _on_let_go(self, id_: str, place: QPointF) -> None:
        self._show_mark(None)
        at = self.place_at(self.mapFromGlobal(place.toPoint()))
        self.moved.emit(id_, self._cards[at].id if at < len(self._cards) else None)

    def _show_mark(self, mark: QRectF | None) -> None:
        self._mark = mark
        self.update()
