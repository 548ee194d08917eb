"""Boxes to tick and switches to throw, with their text at the left."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from journey_editor.disguises import undisguised
from journey_editor.layout.theme import Theme
from journey_editor.ui import icons, style
from journey_editor.ui.controls.ring import paint_ring

BOX: Final = 17.0
_PAD: Final = 3


class TickBox(QCheckBox):
    """A box to tick at the right end of its row; its text is grey while it is not ticked."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(undisguised(text), parent)
        self._theme = theme
        self.setShortcut(QKeySequence())  # an & in a name is no key
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """As wide as the text and the box, one row high."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 34, 27)

    def minimumSizeHint(self) -> QSize:
        """The text may be cut."""
        return QSize(int(BOX) + 2 * _PAD, 27)

    def hitButton(self, position: QPoint) -> bool:
        """The whole row can be pressed."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw text and box."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        box = QRectF(area.right() - BOX - _PAD, area.center().y() - BOX / 2, BOX, BOX)
        if self.text():
            color = self._theme.text if self.isChecked() else self._theme.secondary
            painter.setPen(QColor(color))
            words = area.adjusted(_PAD, 0, -BOX - 3 * _PAD, 0)
            shown = self.fontMetrics().elidedText(
                self.text(), Qt.TextElideMode.ElideRight, int(words.width())
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        if self.checkState() == Qt.CheckState.PartiallyChecked:
            paint_box(painter, box, self._theme, checked=False, hovered=self.underMouse())
            painter.fillRect(box.adjusted(4.5, 7.5, -4.5, -7.5), QColor(self._theme.accent))
        else:
            paint_box(painter, box, self._theme, checked=self.isChecked(), hovered=self.underMouse())
        if self.hasFocus():
            paint_ring(painter, area if self.text() else box.adjusted(-3, -3, 3, 3), self._theme)


def paint_box(painter: QPainter, box: QRectF, theme: Theme, *, checked: bool, hovered: bool = False) -> None:
    """Draw a box, ticked or empty."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.accent_dark(theme) if hovered else theme.accent))
        painter.drawRoundedRect(box, 5, 5)
        icons.paint(painter, "check", box.adjusted(3, 3, -3, -3), theme.on_accent, line=4)
    else:
        painter.setBrush(QColor(theme.paper))
        painter.setPen(QPen(QColor(theme.text if hovered else theme.faint), 1.4))
        painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 4.5, 4.5)
    painter.restore()


class Switch(QCheckBox):
    """A switch at the right end of its row, its text at the left."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """As wide as the text and the switch."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 56, 26)

    def minimumSizeHint(self) -> QSize:
        """The text is not cut."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """The whole row can be pressed."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw text, track and knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(QColor(self._theme.secondary))
        painter.setFont(style.font(12))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())
        track = QRectF(area.right() - 37, area.center().y() - 9, 34, 18)
        state = self.checkState()
        on, half = state == Qt.CheckState.Checked, state == Qt.CheckState.PartiallyChecked
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent if on else self._theme.faint))
        painter.drawRoundedRect(track, 9, 9)
        painter.setBrush(QColor(self._theme.paper))
        left = track.right() - 16 if on else track.center().x() - 7 if half else track.left() + 2
        painter.drawEllipse(QRectF(left, track.top() + 2, 14, 14))
        if self.hasFocus():
            paint_ring(painter, track.adjusted(-3, -3, 3, 3), self._theme, 11)
