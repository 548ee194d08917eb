"""The list of hits: what each is in, and the text around it with the words marked."""

from __future__ import annotations

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
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from journey_editor.disguises import undisguised
from journey_editor.layout.colors import mixed
from journey_editor.layout.theme import Theme
from journey_editor.model.finding import Hit
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import tr
from journey_editor.ui import cells, style
from journey_editor.ui.controls.ring import paint_ring
from journey_editor.ui.finding import wording

Index = QModelIndex | QPersistentModelIndex
HIT: Final = Qt.ItemDataRole.UserRole
_TOP: Final = QModelIndex()
_PAD: Final = 14.0
_GAP: Final = 10.0
_ICON: Final = 16.0
_WIDEST_NAME: Final = 250.0
_PAGE: Final = 500
"""How many rows there are at first: laying out 40,000 takes Qt a tenth of a second."""
_BEFORE: Final = 48
"""How many characters before the words are shown."""
_BEHIND: Final = 300
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class HitModel(QAbstractListModel):
    """The hits of a search, one a row; of very many, more come when somebody scrolls to the last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []
        self.journey = JourneyMap()
        self._rows = 0

    def put(self, journey: JourneyMap, hits: list[Hit]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self.journey, self.hits = journey, hits
        self._rows = min(_PAGE, len(hits))
        self.endResetModel()

    def reach(self, row: int) -> QModelIndex:
        """A row, together with those before it that were not asked for yet."""
        if row >= self._rows:
            last = min(row + _PAGE, len(self.hits)) - 1
            self.beginInsertRows(_TOP, self._rows, last)
            self._rows = last + 1
            self.endInsertRows()
        return self.index(row)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are hits beyond the last row."""
        return not parent.isValid() and self._rows < len(self.hits)

    def fetchMore(self, parent: Index) -> None:
        """Show some more hits."""
        self.reach(self._rows)

    def begins(self, row: int) -> bool:
        """Whether a hit is the first one in a thing."""
        return row == 0 or self.hits[row - 1].place.id != self.hits[row].place.id

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many hits are shown."""
        return 0 if parent.isValid() else self._rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The hit for the delegate; its words for everybody else."""
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return wording.spoken(self.journey, hit)
        return None


class HitDelegate(QStyledItemDelegate):
    """Paints hits; the thing is named at the first of its hits."""

    def __init__(self, model: HitModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the type asks for."""
        return QSize(200, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the thing, the field and the text."""
        hit: Hit = index.data(HIT)
        area = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        begins = self._model.begins(index.row())
        if begins and index.row():
            painter.setPen(QColor(self._theme.hairline))
            painter.drawLine(
                QPointF(area.left() + _PAD, area.top()), QPointF(area.right() - _PAD, area.top())
            )
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent_soft))
            painter.drawRoundedRect(area.adjusted(5, 1, -5, -1), 5, 5)
            if state & QStyle.StateFlag.State_HasFocus:
                paint_ring(painter, area.adjusted(5, 1, -5, -1), self._theme, 5)
        self._columns(painter, area.adjusted(_PAD, 0, -_PAD, 0), hit, begins=begins)
        painter.restore()

    def _columns(self, painter: QPainter, area: QRectF, hit: Hit, *, begins: bool) -> None:
        journey, theme = self._model.journey, self._theme
        name = min(_WIDEST_NAME, area.width() * 0.3)
        label = min(110.0, area.width() * 0.16)
        left = area.left() + _ICON + _GAP
        if begins:
            box = QRectF(area.left(), area.center().y() - _ICON / 2, _ICON, _ICON).toAlignedRect()
            wording.icon(journey, hit.place.id, theme).paint(painter, box)
            said, bold = wording.thing(journey, hit.place.id), style.font(style.TEXT_SIZE, style.SEMIBOLD)
            self._words(painter, QRectF(left, area.top(), name, area.height()), said, bold, theme.text)
        left += name + _GAP
        said = wording.field(journey, hit.place)
        beside = QRectF(left, area.top(), label, area.height())
        self._words(painter, beside, said, style.font(12), theme.secondary)
        left += label + _GAP
        self._text(painter, QRectF(left, area.top(), area.right() - left, area.height()), hit)

    @staticmethod
    def _words(painter: QPainter, area: QRectF, text: str, font: QFont, color: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(color))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _LEFT, shown)

    def _text(self, painter: QPainter, area: QRectF, hit: Hit) -> None:
        """Draw the part of a text around the words, which are marked."""
        text, start, length = around(hit)
        font = style.font()
        layout = QTextLayout(text, font)
        mark = QTextLayout.FormatRange()
        mark.start, mark.length, mark.format = start, length, self._marked()
        layout.setFormats([mark])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e5)
        layout.endLayout()
        painter.setClipRect(area)
        painter.setPen(QColor(self._theme.text))
        layout.draw(painter, QPointF(area.left(), area.center().y() - line.height() / 2))

    def _marked(self) -> QTextCharFormat:
        found = QTextCharFormat()
        found.setBackground(QColor(mixed(self._theme.star, self._theme.paper, 0.6)))
        found.setFontWeight(QFont.Weight.DemiBold)
        return found


class HitList(QListView):
    """The hits; the current one follows the search, and going to another row goes to that hit."""

    chosen = Signal(int)
    left = Signal()
    """The arrow goes up from the first hit, to the field."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits = HitModel(self)
        self._is_following = False
        self.setModel(self.hits)
        self.setItemDelegate(HitDelegate(self.hits, theme, self))
        self.setObjectName("HitList")
        self.setAccessibleName(tr("Hits"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        cells.quiet(self)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.clicked.connect(self._on_clicked)

    def put(self, journey: JourneyMap, hits: list[Hit], at: int | None) -> None:
        """Show the hits and the one that somebody is at."""
        self._is_following = True
        if hits is not self.hits.hits or journey is not self.hits.journey:
            self.hits.put(journey, hits)
        if at is None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        elif at != self.currentIndex().row():
            self.setCurrentIndex(self.hits.reach(at))
            self.scrollTo(self.currentIndex())
        self._is_following = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up from the first hit goes back to the field."""
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._is_following and current.isValid():
            self.chosen.emit(current.row())

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())


def row_height() -> int:
    """How high a row is."""
    return int(QFontMetricsF(style.font()).height()) + 10


def around(hit: Hit) -> tuple[str, int, int]:
    """A hit's text on one line, cut so that the words are near its beginning, and where they are in it.

    The place counts units of UTF-16, as Qt does.
    """
    first = max(0, hit.start - _BEFORE)
    if first:
        blank = hit.text.find(" ", first, hit.start)
        first = blank + 1 if blank >= 0 else first
    lead = "…" if first else ""
    text = undisguised(hit.text[first : hit.end + _BEHIND])
    shown = "".join(" " if letter.isspace() else letter for letter in text)
    before = lead + undisguised(hit.text[first : hit.start])
    return lead + shown, _units(before), _units(undisguised(hit.text[hit.start : hit.end]))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
