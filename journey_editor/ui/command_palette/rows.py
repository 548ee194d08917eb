"""Rows of a list to choose from: icon, name with the letters typed, where it is, state and key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QIcon,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons, style

Index = QModelIndex | QPersistentModelIndex
_TOP: Final = QModelIndex()
ROW: Final = Qt.ItemDataRole.UserRole
_PAD: Final = 14.0
_GAP: Final = 10.0
_ICON: Final = 16.0


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One row, or the caption above some; `value` is what it stands for, `places` are letters typed."""

    title: str
    value: object = None
    path: str = ""
    keys: str = ""
    icon: QIcon | None = None
    is_usable: bool = True
    is_checked: bool | None = None
    places: frozenset[int] = frozenset()
    is_caption: bool = False

    @property
    def spoken(self) -> str:
        """The row in words, for a screen reader."""
        parts = [self.title, self.path, self.keys]
        if self.is_checked is not None:
            parts.append(tr("on") if self.is_checked else tr("off"))
        if not self.is_usable:
            parts.append(tr("cannot be used now"))
        return ", ".join(part for part in parts if part)


class RowModel(QAbstractListModel):
    """The rows that a list shows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def put(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row for the delegate; its words for everybody else."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Captions cannot be chosen; what cannot be used can, to see why."""
        if not index.isValid() or self.rows[index.row()].is_caption:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class RowDelegate(QStyledItemDelegate):
    """Paints rows."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A caption is lower than a row; both are as high as their type asks for."""
        text = QFontMetricsF(style.font()).height()
        return QSize(0, round(text + (12 if index.data(ROW).is_caption else 17)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row: Row = index.data(ROW)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_caption:
            self._caption(painter, area, row.title)
        else:
            state: QStyle.StateFlag = option.state
            if state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._theme.accent_soft))
                painter.drawRoundedRect(area.adjusted(4, 1, -4, -1), 6, 6)
            self._row(painter, area.adjusted(_PAD, 0, -_PAD, 0), row)
        painter.restore()

    def _caption(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.setFont(style.font(11, style.SEMIBOLD))
        painter.setPen(QColor(self._theme.secondary))
        words = area.adjusted(_PAD, 4, -_PAD, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _row(self, painter: QPainter, area: QRectF, row: Row) -> None:
        theme = self._theme
        color = theme.text if row.is_usable else style.disabled(theme)
        quiet = theme.secondary if row.is_usable else style.disabled(theme)
        if row.icon is not None:
            self._icon(painter, area, row)
        right = area.right()
        if row.keys:
            right = self._keys(painter, area, right, row.keys, quiet) - _GAP
        if row.is_checked:
            box = QRectF(right - 14, area.center().y() - 7, 14, 14)
            icons.paint(painter, "check", box, theme.accent if row.is_usable else quiet, line=2.6)
            right -= 14 + _GAP
        left = area.left() + _ICON + _GAP
        width = self._title(painter, QRectF(left, area.top(), right - left, area.height()), row, color)
        left += width + _GAP
        self._path(painter, QRectF(left, area.top(), right - left, area.height()), row.path, quiet)

    @staticmethod
    def _icon(painter: QPainter, area: QRectF, row: Row) -> None:
        box = QRectF(area.left(), area.center().y() - _ICON / 2, _ICON, _ICON).toAlignedRect()
        mode = QIcon.Mode.Normal if row.is_usable else QIcon.Mode.Disabled
        assert row.icon is not None
        row.icon.paint(painter, box, Qt.AlignmentFlag.AlignCenter, mode)

    def _keys(self, painter: QPainter, area: QRectF, right: float, keys: str, color: str) -> float:
        """Draw the key as on a keyboard, at the right; where it begins."""
        font = style.font(11)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(keys) + 12, metrics.height() + 4
        box = QRectF(right - width, area.center().y() - height / 2, width, height)
        painter.setPen(QPen(QColor(style.edge(self._theme)), 1))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(font)
        painter.setPen(QColor(color))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
        return box.left()

    def _title(self, painter: QPainter, area: QRectF, row: Row, color: str) -> float:
        """Draw the name, the letters that were typed in the accent; how wide it is."""
        font = style.font()
        text = QFontMetricsF(font).elidedText(row.title, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(text, font)
        layout.setFormats(_marks(row.places, len(text), self._theme if row.is_usable else None))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(area.width(), 1))
        layout.endLayout()
        painter.setPen(QColor(color))
        layout.draw(painter, QPointF(area.left(), area.center().y() - line.height() / 2))
        return min(line.naturalTextWidth(), area.width())

    @staticmethod
    def _path(painter: QPainter, area: QRectF, path: str, color: str) -> None:
        if not path or area.width() < 24:
            return
        font = style.font(11)
        painter.setFont(font)
        painter.setPen(QColor(color))
        text = QFontMetricsF(font).elidedText(path, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _marks(places: frozenset[int], length: int, theme: Theme | None) -> list[QTextLayout.FormatRange]:
    """How the letters that were typed are drawn."""
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.DemiBold)
    if theme is not None:
        marked.setForeground(QColor(theme.accent))
    found = []
    for place in sorted(places):
        if place < length:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = place, 1, marked
            found.append(mark)
    return found
