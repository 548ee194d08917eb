"""What may be meant by what is typed, listed above the line; the keys stay in the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QWidget

from journey_editor.capture.completion import Completion, Kind
from journey_editor.layout import icons as outlines
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons, style

_ICONS: Final[dict[Kind, str]] = {
    "stage": "flag",
    "touchpoint": "map-pin",
    "persona": "user-round",
    "owner": "users",
    "tag": "tag",
}
_ROW: Final = 34
_TEXT: Final = 17
_NARROWEST, _WIDEST = 220, 460
_GAP: Final = 6


class Offers(QListWidget):
    """The list of completions. It never takes the keys."""

    chosen = Signal(object)
    """The `Completion` that was pressed with the mouse."""

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self._theme = theme
        self._offered: tuple[Completion, ...] = ()
        self.setObjectName("Completions")
        self.setAccessibleName(tr("Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(style.font(_TEXT))
        self.setIconSize(QSize(18, 18))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.clicked.connect(self._on_clicked)
        self.hide()

    @property
    def offered(self) -> tuple[Completion, ...]:
        """What is listed, the best first; nothing while the list is hidden."""
        return self._offered if not self.isHidden() else ()

    @property
    def highlighted(self) -> Completion | None:
        """What the arrows have come to, None while they have not been used."""
        row = self.currentRow()
        return self.offered[row] if 0 <= row < len(self.offered) else None

    def offer(self, found: Sequence[Completion]) -> None:
        """List these; none hides the list."""
        if tuple(found) != self._offered or self.isHidden():
            self._fill(found)
        self._offered = tuple(found)
        self.setCurrentRow(-1)
        self.setVisible(bool(found))

    def _fill(self, found: Sequence[Completion]) -> None:
        # Rows are made and removed by the model: the process has died in `clear` of a list whose items
        # were made here (seen with PySide 6.11).
        model = self.model()
        model.removeRows(0, self.count())
        self.addItems([one.name for one in found])
        for row, one in enumerate(found):
            index = model.index(row, 0)
            icon = icons.toned(self._icon(one), self._theme)
            model.setData(index, icon, Qt.ItemDataRole.DecorationRole)
            model.setData(index, QSize(_NARROWEST, _ROW), Qt.ItemDataRole.SizeHintRole)

    def move_by(self, step: int) -> bool:
        """Go up or down in the list; False when that leads out of it, back into the line."""
        row = self.currentRow() + step
        if row < 0:
            self.setCurrentRow(-1)
            return False
        self.setCurrentRow(min(row, self.count() - 1))
        return True

    def put_above(self, place: QPoint) -> None:
        """Stand above a place of the room, inside it."""
        texts = [self.fontMetrics().horizontalAdvance(one.name) for one in self._offered]
        width = min(max(_NARROWEST, *texts) + 60, _WIDEST, self._room.width() - 16)
        height = _ROW * self.count() + 10
        left = max(8, min(place.x(), self._room.width() - width - 8))
        self.setGeometry(left, max(0, place.y() - height - _GAP), width, height)
        self.raise_()

    def _icon(self, completion: Completion) -> str:
        if completion.kind == "channel":
            return outlines.channel_icon(completion.name)
        return _ICONS[completion.kind]

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._offered[index.row()])
