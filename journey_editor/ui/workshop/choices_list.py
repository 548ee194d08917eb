"""The list of what can be voted for, and of the result: one line each, painted when it is in sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journey_editor.disguises import one_line as on_one_line
from journey_editor.editing.voting import Candidate, Counted
from journey_editor.layout.theme import Theme
from journey_editor.ui.workshop.board import badge, one_line, result_row, said

Line = Candidate | Counted
_SIZE: Final = 13
_ROW: Final = 32
_PLACE: Final = 0.36
LINE: Final = Qt.ItemDataRole.UserRole
_NOWHERE: Final = QModelIndex()


class Lines(QAbstractListModel):
    """Candidates or counted candidates as lines of a list."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()

    def put(self, lines: tuple[Line, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A line, in words or as what it stands for."""
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(line, Counted):
                return said(line)
            return f"{line.number}, {on_one_line(line.text)}, {on_one_line(line.place)}"
        return None


class _Painting(QStyledItemDelegate):
    """Paints a line with its number, and where it stands or its bar."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line, theme = index.data(LINE), self._theme
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Counted):
            first = index.model().index(0, 0).data(LINE)
            most = first.votes if isinstance(first, Counted) else line.votes
            result_row(painter, area.adjusted(6, 1, -10, -1), line, most, _SIZE, theme)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(QColor(theme.accent))
                painter.setBrush(QColor(theme.accent_soft))
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
            text = badge(painter, area.adjusted(6, 0, -8, 0), line, _SIZE, theme)
            place = text.adjusted(text.width() * (1 - _PLACE), 0, 0, 0)
            one_line(
                painter, text.adjusted(0, 0, -text.width() * _PLACE - 8, 0), line.text, _SIZE, theme.text
            )
            one_line(painter, place, line.place, _SIZE - 1, theme.secondary)
        painter.restore()


class ChoicesList(QListView):
    """A list of candidates or of a result. The keys stay with the field above; the mouse works too."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = Lines()
        self.setModel(self._lines)
        self.setItemDelegate(_Painting(theme, self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("KeySheet")

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is listed."""
        return self._lines.lines

    @property
    def chosen(self) -> Candidate | None:
        """The candidate that is marked."""
        line = self.currentIndex().data(LINE) if self.currentIndex().isValid() else None
        return line if isinstance(line, Candidate) else None

    def put(self, lines: tuple[Line, ...], *, mark: bool = False) -> None:
        """List other lines; the first one is marked when asked for."""
        self._lines.put(lines)
        self.mark(0 if mark and lines else -1)

    def step(self, by: int) -> None:
        """Mark the line so many below, or above when negative."""
        count = len(self.lines)
        if count:
            self.mark(max(0, min(count - 1, self.currentIndex().row() + by)))

    def mark(self, row: int) -> None:
        """Mark a line, none when -1."""
        self.setCurrentIndex(self._lines.index(row) if row >= 0 else QModelIndex())
