"""A picture with a circle on it, to be dragged and sized: what is inside becomes the photo."""

from __future__ import annotations

from math import hypot
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from journey_editor.editing.cropping import Crop, first_crop
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr

_HEIGHT: Final = 220
_RIM: Final = 9.0
"""So near to the circle's line, in pixels of the screen, it is sized and not moved."""
_STEP: Final = 0.02
_LEAP: Final = 0.1
_GROWTH: Final = 1.08
_NOTCH: Final = 120
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_LARGER: Final = (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_PageUp)
_SMALLER: Final = (Qt.Key.Key_Minus, Qt.Key.Key_PageDown)


class Cropper(QWidget):
    """Shows a picture whole, and over it the circle."""

    changed = Signal()
    """The circle was moved or sized."""
    accepted = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self._crop = first_crop(1, 1)
        self._grip: QPointF | None = None
        """Where the circle is held, from its middle, in pixels of the picture; None: by its line."""
        self._is_held = False
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(120)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Part of the picture that is shown"))
        self.setAccessibleDescription(
            tr("Arrows move the circle, plus and minus size it, Enter takes it, Esc leaves")
        )

    @property
    def image(self) -> QImage:
        """The picture; null while there is none."""
        return self._image

    @property
    def crop(self) -> Crop:
        """What is chosen, in pixels of the picture."""
        return self._crop

    def put(self, image: QImage) -> None:
        """Show another picture, with the largest circle."""
        self._image = image
        self._is_held = False
        self.set_crop(first_crop(max(1, image.width()), max(1, image.height())))

    def set_crop(self, crop: Crop) -> None:
        """Move or size the circle."""
        self._crop = crop
        self.update()
        self.changed.emit()

    def grow(self, steps: float) -> None:
        """Make the circle larger, or smaller when negative."""
        self.set_crop(self._crop.sized(self._crop.side * _GROWTH**steps))

    def sizeHint(self) -> QSize:
        """Wide enough to drag in."""
        return QSize(280, _HEIGHT)

    # Between picture and screen -------------------------------------------------------------------

    def _frame(self) -> QRectF:
        """Where the picture is drawn."""
        area = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        scale = min(area.width() / self._crop.w, area.height() / self._crop.h)
        w, h = self._crop.w * scale, self._crop.h * scale
        return QRectF(area.center().x() - w / 2, area.center().y() - h / 2, w, h)

    def circle(self) -> QRectF:
        """Where the circle is drawn, in pixels of the screen."""
        frame, crop = self._frame(), self._crop
        scale = frame.width() / crop.w
        side = crop.side * scale
        return QRectF(frame.left() + crop.x * scale, frame.top() + crop.y * scale, side, side)

    def _in_picture(self, place: QPointF) -> QPointF:
        frame = self._frame()
        return (place - frame.topLeft()) * (self._crop.w / frame.width())

    def _is_on_line(self, place: QPointF) -> bool:
        circle = self.circle()
        apart = place - circle.center()
        return abs(hypot(apart.x(), apart.y()) - circle.width() / 2) <= _RIM

    # Mouse and keys -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the circle: at its line to size it, elsewhere to move it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position()
        middle = QPointF(*self._crop.middle)
        self._is_held = True
        if self._is_on_line(place):
            self._grip = None
            return
        if not self.circle().contains(place):
            at = self._in_picture(place)
            self.set_crop(self._crop.at(at.x(), at.y()))
            middle = QPointF(*self._crop.middle)
        self._grip = self._in_picture(place) - middle

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or size what is held."""
        place = event.position()
        if not self._is_held:
            shape = (
                Qt.CursorShape.SizeFDiagCursor if self._is_on_line(place) else Qt.CursorShape.SizeAllCursor
            )
            self.setCursor(shape)
            return
        at = self._in_picture(place)
        if self._grip is None:
            apart = at - QPointF(*self._crop.middle)
            self.set_crop(self._crop.sized(2 * hypot(apart.x(), apart.y())))
        else:
            middle = at - self._grip
            self.set_crop(self._crop.at(middle.x(), middle.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._is_held = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Size the circle; the panel around does not scroll meanwhile."""
        self.grow(-event.angleDelta().y() / _NOTCH)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, plus and minus size, Enter takes, Esc leaves."""
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS:
            step = self._crop.largest * (_LEAP if shift else _STEP)
            across, down = _ARROWS[key]
            self.set_crop(self._crop.moved(across * step, down * step))
        elif key in _LARGER or key in _SMALLER:
            self.grow(1 if key in _LARGER else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, paler outside the circle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.guide))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        if self._image.isNull():
            return
        frame, circle = self._frame(), self.circle()
        painter.drawImage(frame, self._image)
        outside = QPainterPath()
        outside.addRect(frame)
        outside.addEllipse(circle)
        veil = QColor(self._theme.paper)
        veil.setAlphaF(0.68)
        painter.fillPath(outside, veil)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.paper), 4))
        painter.drawEllipse(circle)
        painter.setPen(QPen(QColor(self._theme.accent), 3 if self.hasFocus() else 2))
        painter.drawEllipse(circle)
