"""The pages of an export in small, one below the other; choosing one shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from journey_editor.disguises import one_line
from journey_editor.formats.page import Page
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui.export.painting import Easel, Ink, Picture, Place

_WIDTH: Final = 118
_PICTURE: Final = QSize(88, 84)
_PAD: Final = 6
_WORDS: Final = 18
_MOST_KEPT: Final = 80
_Index = QModelIndex | QPersistentModelIndex


class Pages(QAbstractListModel):
    """The pages of an export, by what stands for their numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: Sequence[Page] = ()

    def put(self, pages: Sequence[Page]) -> None:
        """Take other pages."""
        self.beginResetModel()
        self.pages = pages
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.pages)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The label of a page, and its title for screen readers and pointers."""
        page = self.pages[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(page.label)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            title = one_line(page.title)
            return tr("Page {number}: {title}", number=index.row() + 1, title=title or page.label)
        return None


class _Painter(QStyledItemDelegate):
    """Paints a page in small with its label below."""

    def __init__(self, strip: Strip) -> None:
        super().__init__(strip)
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(_PICTURE.width(), _PICTURE.height() + _WORDS + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self._strip.paint_page(painter, QRectF(option.rect), index.row())


class Strip(QListView):
    """All pages in small."""

    chosen = Signal(int)

    def __init__(self, ink: Ink, easel: Easel, theme: Theme) -> None:
        super().__init__()
        self._ink, self._easel, self._theme = ink, easel, theme
        self._pictures: dict[int, Picture] = {}
        self._pages = Pages()
        self.setModel(self._pages)
        self.setItemDelegate(_Painter(self))
        self.setAccessibleName(tr("Pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(_WIDTH)
        self.setMinimumHeight(90)
        self.setProperty("quiet", True)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)

    def put(self, pages: Sequence[Page], current: int) -> None:
        """Show other pages, one of them as the chosen one."""
        for picture in self._pictures.values():
            self._easel.take(picture)
        self._pictures.clear()
        self._pages.put(pages)
        self.show_current(current)

    def show_current(self, number: int) -> None:
        """Show a page as the chosen one."""
        self.blockSignals(True)
        self.setCurrentIndex(self._pages.index(number))
        self.blockSignals(False)

    def paint_page(self, painter: QPainter, area: QRectF, number: int) -> None:
        """Paint a page into its place in the list."""
        is_current = self.currentIndex().row() == number
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            line = self._theme.accent if self.hasFocus() else self._theme.faint
            painter.setPen(QPen(QColor(line), 2.0 if self.hasFocus() else 1.0))
            painter.setBrush(QColor(self._theme.hairline))
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 6, 6)
        picture = self._picture(number)
        left = area.center().x() - _PICTURE.width() / 2
        if picture.is_done:
            painter.drawImage(QPointF(left, area.top() + _PAD), picture.image)
        words = QRectF(area.left(), area.bottom() - _PAD - _WORDS, area.width(), _WORDS)
        painter.setPen(QColor(self._theme.text if is_current else self._theme.secondary))
        label = one_line(self._pages.pages[number].label)
        shown = painter.fontMetrics().elidedText(
            label, Qt.TextElideMode.ElideRight, round(words.width()) - 2 * _PAD
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)

    def _picture(self, number: int) -> Picture:
        found = self._pictures.get(number)
        if found is None:
            if len(self._pictures) >= _MOST_KEPT:
                self._easel.take(self._pictures.pop(next(iter(self._pictures))))
            page = self._pages.pages[number]
            w, h = page.width + 2 * page.edge, page.height + 2 * page.edge
            scale = min((_PICTURE.width() - 2) / w, (_PICTURE.height() - 2) / h)
            edge = page.edge * scale
            corner = QPointF(
                (_PICTURE.width() - w * scale) / 2 + edge, (_PICTURE.height() - h * scale) / 2 + edge
            )
            ratio = self.devicePixelRatioF()
            found = Picture(self._ink, page, Place(scale, corner), _PICTURE, ratio, self._theme, small=True)
            self._pictures[number] = found
            found.done.connect(self._on_painted)
            self._easel.put(found)
        return found

    def _on_painted(self) -> None:
        self.viewport().update()

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid() and not self.signalsBlocked():
            self.chosen.emit(current.row())
