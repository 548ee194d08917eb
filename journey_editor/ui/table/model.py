"""The table as Qt's views ask for it: a row for each touchpoint, read from the session's map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from PySide6.QtCore import (
    QObject,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QPainter, QPixmap

from journey_editor.editing.session import Session
from journey_editor.layout import icons as outlines
from journey_editor.layout.theme import Theme
from journey_editor.model import plans
from journey_editor.model.records import Touchpoint
from journey_editor.translation import inside, later, tr, tr_n
from journey_editor.ui import icons, kinds
from journey_editor.ui.controls.avatars import avatar_of
from journey_editor.ui.controls.faces import paint_face
from journey_editor.ui.inspector.values import NotUnderstoodError
from journey_editor.ui.table.columns import (
    ChannelColumn,
    Column,
    EmotionColumn,
    StageColumn,
    TickColumn,
)
from journey_editor.ui.table.rows import Index, TableRows

_Role = Qt.ItemDataRole
_Flag = Qt.ItemFlag
_READ: Final = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren
_EDIT: Final = _READ | _Flag.ItemIsEditable
_TICK: Final = _READ | _Flag.ItemIsUserCheckable
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
FACE: Final = 16


class TableModel(TableRows):
    """What the cells say, and the edits that typing in them makes.

    Setting a value in a selected row sets it in all selected rows, as one step.
    """

    message = Signal(str)
    """Why something cannot be, or what was done, as a sentence."""

    def __init__(self, session: Session, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._theme = theme

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Whether a cell can be typed in or ticked."""
        if not index.isValid():
            return _Flag.NoItemFlags
        editing = self._columns[index.column()].editing
        if self._session.read_only or editing == "none":
            return _READ
        return _TICK if editing == "tick" else _EDIT

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """What a cell shows, and with what typing in it begins."""
        asked = _ASKED.get(role)
        card = self.card(index) if asked is not None else None
        if asked is None or card is None:
            return None
        return asked(self, self._columns[index.column()], card)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """The title of a column, with the face of its persona."""
        if orientation != Qt.Orientation.Horizontal:
            return str(section + 1) if role == _Role.AccessibleTextRole else None
        if not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole):
            return (
                tr("Emotion of {name}", name=column.title)
                if role != 0 and _is_emotion(column)
                else column.title
            )
        if role == _Role.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        if role == _Role.DecorationRole and isinstance(column, EmotionColumn):
            persona = self.journey.persona(column.persona)
            return None if persona is None else avatar_of(self._session, persona, self._theme, FACE)
        return None

    def shown(self, column: Column, card: Touchpoint) -> str:
        """The text of a cell."""
        return column.shown(self.journey, card)

    def icon(self, column: Column, card: Touchpoint) -> QIcon | None:
        """The icon of a cell: the stage's colour, the channel's icon, the face of an emotion."""
        if isinstance(column, EmotionColumn):
            value = column.value(self.journey, card)
            return None if value is None else _face(value, self._theme.now)
        if isinstance(column, ChannelColumn):
            name = outlines.channel_icon(card.channel)
            return icons.colored(name, self._theme.secondary) if card.channel else None
        if isinstance(column, StageColumn):
            stage = self.journey.stage(card.stage)
            return None if stage is None else kinds.stage_icon(self.journey, stage, self._theme)
        return None

    def typed(self, column: Column, card: Touchpoint) -> str:
        """The text with which typing in a cell begins."""
        return column.typed(self.journey, card)

    def ticked(self, column: Column, card: Touchpoint) -> Qt.CheckState | None:
        """Whether the box of a cell is ticked; None when it has none."""
        if not isinstance(column, TickColumn):
            return None
        return Qt.CheckState.Checked if column.value(self.journey, card) else Qt.CheckState.Unchecked

    def said(self, column: Column, card: Touchpoint) -> str:
        """A cell in words, for a screen reader."""
        ticked = self.ticked(column, card)
        if ticked is not None:
            said = tr("Yes") if ticked == Qt.CheckState.Checked else tr("No")
        else:
            said = self.shown(column, card) or tr("empty")
        return f"{column.title}: {said}"

    # Setting values -------------------------------------------------------------------------------

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        """Take what was typed or ticked; False, with a sentence in `message`, when it cannot be."""
        if not index.isValid():
            return False
        if role == _Role.CheckStateRole:
            return self.put(index, Qt.CheckState(value) == Qt.CheckState.Checked)
        if role != _Role.EditRole:
            return False
        try:
            read = self._columns[index.column()].read(str(value))
        except NotUnderstoodError as error:
            self.message.emit(tr("{error}; the old one is kept.", error=error))
            return False
        return self.put(index, read)

    def put(self, index: Index, value: object) -> bool:
        """Give a value to a cell, and to the same cell of all selected rows when it is in one of them."""
        id_ = self.id_of(index)
        chosen = self.chosen()
        return self.assign(self._columns[index.column()], chosen if id_ in chosen else [id_], value)

    def chosen(self) -> list[str]:
        """The selected touchpoints from top to bottom."""
        return [self._rows[row] for row in self._rows.places(self._session.selection)]

    def assign(self, column: Column, ids: Sequence[str], value: object) -> bool:
        """Give touchpoints a value in one column, as one step; False when that cannot be."""
        cards = [card for id_ in ids if (card := self.journey.touchpoint(id_)) is not None]
        wrong = column.problem(self.journey, cards[0], value) if cards else ""
        if wrong:
            self.message.emit(f"{wrong}.")
            return False
        edit = column.edits(self.journey, cards, value)
        if edit is None:
            return False
        done = self._session.do(edit, tr("Edit {field}", field=inside(column.title)))
        if done and len(cards) > 1:
            self.message.emit(
                tr_n(
                    len(cards),
                    later("{field} of {n} touchpoint was changed."),
                    later("{field} of {n} touchpoints was changed."),
                    field=column.title,
                )
            )
        return done

    def fill_down(self, index: Index) -> bool:
        """Give the topmost selected row's value to the others; with one row, take that of the row above."""
        ids = self.chosen()
        if not index.isValid() or not ids:
            return False
        row = self._rows.place(ids[0])
        if len(ids) == 1:
            if not row:
                return False
            ids.insert(0, self._rows[row - 1])
        source = self.journey.touchpoint(ids[0])
        column = self._columns[index.column()]
        return source is not None and self.assign(column, ids[1:], column.value(self.journey, source))

    def remove(self, ids: Sequence[str]) -> bool:
        """Delete touchpoints, as one step."""
        edit = plans.remove(self.journey, ids)
        name = (
            tr("Delete")
            if len(ids) == 1
            else tr_n(len(ids), later("Delete {n} touchpoint"), later("Delete {n} touchpoints"))
        )
        return edit is not None and self._session.do(edit, name)


def _is_emotion(column: Column) -> bool:
    return isinstance(column, EmotionColumn)


@lru_cache(64)
def _face(value: float, theme: Theme) -> QIcon:
    found = QIcon()
    for scale in (1, 2, 3):
        picture = QPixmap(FACE * scale, FACE * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_face(painter, QRectF(0, 0, FACE, FACE), value, theme)
        painter.end()
        found.addPixmap(picture)
    return found


_ASKED: Final[dict[int, Callable[[TableModel, Column, Touchpoint], object]]] = {
    _Role.DisplayRole: TableModel.shown,
    _Role.EditRole: TableModel.typed,
    _Role.DecorationRole: TableModel.icon,
    _Role.CheckStateRole: TableModel.ticked,
    _Role.AccessibleTextRole: TableModel.said,
    _Role.TextAlignmentRole: lambda _, column, __: _RIGHT if column.right else _LEFT,
}
