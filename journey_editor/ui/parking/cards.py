"""How parked notes are drawn: small cards in the colours of their kind."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QStaticText, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons, kinds, style
from journey_editor.ui.cells import Index, TextDelegate
from journey_editor.ui.controls.levels import paint_dots
from journey_editor.ui.controls.lines import Area
from journey_editor.ui.controls.ring import paint_ring
from journey_editor.ui.parking.model import ParkingModel

_ICON: Final = 15
_PAD: Final = 10
_GAP: Final = 6
_LEAST: Final = 38
_LONGEST: Final = 600
"""More characters than this are shown in the inspector and when typing."""
_DOTS: Final = 12
_TEXT_SIZE: Final = 12
_BESIDE: Final = _PAD + _ICON + 9
"""Where the text begins, beside the icon."""


def _room(width: int) -> int:
    return max(40, width - _BESIDE - _PAD - 2)


@lru_cache(512)
def _words(text: str, width: int) -> QStaticText:
    """A text broken into lines, inside words only where one is longer than a line."""
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    found = QStaticText(shown.replace("\n", "\N{LINE SEPARATOR}"))
    found.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    found.setTextOption(option)
    found.setTextWidth(width)
    found.prepare(font=style.font(_TEXT_SIZE))
    return found


def icon_area(row: QRect) -> QRect:
    """The icon of a card whose row is this, with room to press it."""
    return QRect(row.left() + 2, row.top(), _ICON + 2 * _PAD - 4, 34)


class CardDelegate(TextDelegate):
    """Draws cards as high as their text, and opens a field of several lines in them."""

    def __init__(self, model: ParkingModel, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._list = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as high as the text needs."""
        note = self._model.note(index)
        width = self._list.viewport().width()
        if note is None:
            return QSize(width, _LEAST)
        height = round(_words(note.text, _room(width)).size().height()) + 2 * _PAD + _GAP
        return QSize(width, max(_LEAST, height + (_DOTS if note.severity or note.impact else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card with its icon, its text, and the dots of its severity or impact."""
        note = self._model.note(index)
        if note is None or (self.editor is not None and index == self._list.currentIndex()):
            return
        rect: QRect = option.rect
        colors = self._theme.note(note.kind)
        area = QRectF(rect).adjusted(1, 0.5, -1, -_GAP - 0.5)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._theme.accent if chosen else colors.text if hovered else colors.line
        painter.setPen(QPen(QColor(edge), 1.4 if chosen else 1))
        painter.setBrush(QColor(colors.fill))
        painter.drawRoundedRect(area, 7, 7)
        place = QRectF(rect.left() + _PAD + 1, rect.top() + _PAD, _ICON, _ICON)
        icons.paint(painter, kinds.NOTE_ICONS[note.kind], place, colors.text)
        painter.setPen(QColor(colors.text))
        painter.setFont(style.font(_TEXT_SIZE))
        at = QPoint(rect.left() + _BESIDE, rect.top() + _PAD - 1)
        painter.drawStaticText(at, _words(note.text, _room(rect.width())))
        level = note.severity or note.impact
        if level:
            dot = self._theme.danger if note.kind == "pain_point" else self._theme.success
            paint_dots(painter, area.right() - _PAD, area.bottom() - _PAD, level, dot)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, area, self._theme, 7)
        painter.restore()

    def make_editor(self, parent: QWidget, index: Index) -> QWidget:
        """A field of several lines; Enter takes the text, Shift+Enter begins a new line."""
        return Area(tr("Text"), least=1, parent=parent)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lie over the card, a little larger when that is needed for the text."""
        area: QRect = option.rect.adjusted(1, 0, -1, -_GAP)
        editor.setGeometry(area.left(), area.top(), area.width(), max(area.height(), editor.minimumHeight()))
