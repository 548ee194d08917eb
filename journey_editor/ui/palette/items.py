"""Things to add to the map: drag them there, or press them to add one beside what is selected."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from journey_editor.canvas.palette import packed
from journey_editor.editing.additions import Addable
from journey_editor.layout.theme import Theme
from journey_editor.translation import inside, tr
from journey_editor.ui import settings, shortcuts, style
from journey_editor.ui.action_table import ADDABLE
from journey_editor.ui.controls.ring import paint_ring

_HEIGHT: Final = 35
_WIDTH: Final = 150
_SQUARE: Final = 34
_BESIDE: Final = 61
"""What the square takes before a name, and square, key and frame take together."""
_GHOST: Final = 36


def color_of(kind: Addable, theme: Theme) -> str:
    """The colour of the square before a thing's name."""
    return {
        "stage": theme.stages[0],
        "touchpoint": theme.secondary,
        "persona": theme.personas[0],
        "pain_point": theme.danger,
        "opportunity": theme.success,
        "quote": theme.stages[4],
        "metric": theme.stages[3],
        "note": theme.star,
    }[kind]


class PaletteItem(QAbstractButton):
    """One kind of thing, with its colour, its name and its key."""

    chosen = Signal(str)

    def __init__(self, kind: Addable, name: str, key: str, theme: Theme) -> None:
        super().__init__()
        self.kind = kind
        self.key = ""
        self._theme = theme
        self._pressed: QPoint | None = None
        self.setText(name)
        self.setAccessibleName(tr("Add {thing}", thing=inside(name)))
        self.show_key(key)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)

    def show_key(self, key: str) -> None:
        """Show and tell the key that adds this; an empty one when there is none."""
        self.key = key
        drag = tr("Drag it to the map")
        told = tr("Drag it to the map, or press {key} there", key=key) if key else drag
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its name needs, one row high."""
        words = QFontMetrics(style.font()).horizontalAdvance(self.text())
        return QSize(max(_WIDTH, _BESIDE + words + 4), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the square, the name and the key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        hovered = self.underMouse() and self.isEnabled()
        painter.setPen(QPen(QColor(theme.faint if hovered else style.edge(theme)), 1))
        painter.setBrush(QColor(theme.paper if hovered else theme.panel))
        painter.drawRoundedRect(area, 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        painter.setBrush(QColor(color_of(self.kind, theme)))
        painter.drawRoundedRect(QRectF(area.left() + 10, area.center().y() - 7, 14, 14), 4, 4)
        painter.setPen(QColor(theme.text))
        painter.setFont(style.font())
        words = area.adjusted(_SQUARE, 0, _SQUARE - _BESIDE, 0)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(QColor(theme.faint))
        painter.setFont(style.font(11))
        painter.drawText(area.adjusted(0, 0, -12, 0), _RIGHT, self.key)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), theme, 7)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag once the pointer has moved far enough."""
        super().mouseMoveEvent(event)
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        moved = (event.position().toPoint() - self._pressed).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed = None
            self.setDown(False)
            self._drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that did not become a drag chooses the thing."""
        self._pressed = None
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def ghost(self, scale: float) -> QPixmap:
        """What is carried along with the pointer, at a device pixel ratio."""
        size = QSize(self.sizeHint().width() - 10, _GHOST)
        picture = QPixmap(round(size.width() * scale), round(size.height() * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.94)
        card = QRectF(QPointF(0, 0), size.toSizeF()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(self._theme.accent), 1.5))
        painter.setBrush(QColor(self._theme.paper))
        painter.drawRoundedRect(card, 7, 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color_of(self.kind, self._theme)))
        painter.drawRoundedRect(QRectF(11, card.center().y() - 7, 14, 14), 4, 4)
        painter.setPen(QColor(self._theme.text))
        painter.setFont(style.font(style.TEXT_SIZE, style.SEMIBOLD))
        painter.drawText(card.adjusted(34, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
        return picture

    def _drag(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(packed(self.kind))
        drag.setPixmap(self.ghost(self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(18, _GHOST // 2))
        drag.exec(Qt.DropAction.CopyAction)
        self.update()

    def _on_clicked(self) -> None:
        self.chosen.emit(self.kind)


_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class Items(QWidget):
    """All kinds of things, below each other."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self.items: dict[str, PaletteItem] = {}
        for kind, name, key in ADDABLE:
            item = PaletteItem(kind, tr(name), key, theme)
            item.chosen.connect(self.chosen)
            self.items[kind] = item
            column.addWidget(item)
        self._show_keys(shortcuts.SETTING)
        settings.watch().changed.connect(self._show_keys)

    def _show_keys(self, setting: str) -> None:
        """Show the keys of now, which the person may have changed."""
        if setting != shortcuts.SETTING:
            return
        changed = shortcuts.own()
        for spec in shortcuts.specs():
            if spec.does == "view.insert" and spec.argument in self.items:
                keys = shortcuts.keys(spec, changed)
                self.items[str(spec.argument)].show_key(shortcuts.native(keys[0]) if keys else "")
