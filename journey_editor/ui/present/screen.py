"""A screen for the room: paints the editor's drawing, moves smoothly, keeps headers and labels in sight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QRegion, QResizeEvent, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from journey_editor.canvas import zoom
from journey_editor.canvas.layer import MapLayer, from_qt, to_qt
from journey_editor.canvas.sheet_view import SheetView
from journey_editor.layout.geometry import Rect
from journey_editor.layout.style import LABEL_X
from journey_editor.ui.controls import roles
from journey_editor.ui.present import motion
from journey_editor.ui.present.framing import Step, between, fitted, panes, window

_VEIL: Final = 0.82
"""How much of what a step is not about is covered."""
_LABEL_H: Final = 54.0
_LABEL_PAD: Final = 6.0
"""How much of a lane its label takes up, and how much of that above it is left out, in points."""
_SLIT: Final = 6.0
"""Between labels and stage, so little is not veiled, in points: it would look like a line."""
_MOST_ZOOM: Final = zoom.MOST * 4


class MapScreen(QWidget):
    """Shows a part of the sheet, `camera` (points; its shape is that of the widget), and what the step is
    about, `focus`. Nothing of the editing is seen, and nothing can be changed here."""

    camera_changed = Signal()

    def __init__(self, view: SheetView, parent: QWidget | None = None) -> None:
        roles.has_role("MapScreen", QAccessible.Role.Graphic)
        super().__init__(parent)
        self._view = view
        self._layer = MapLayer(view.drawing, view.ink)
        self._camera = Rect(0, 0, view.drawing.width, view.drawing.height)
        self._focus = self._camera
        self._from = self._to = (self._camera, self._focus)
        self._step: Step | None = None
        self._area = self._camera
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._motion.valueChanged.connect(self._on_moved)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def camera(self) -> Rect:
        """The part of the plane that is seen, in points of the sheet."""
        return self._camera

    @property
    def focus(self) -> Rect:
        """What is not veiled."""
        return self._focus

    @property
    def zoom(self) -> float:
        """Pixels for a point."""
        return self.width() / self._camera.w

    @property
    def target(self) -> Rect:
        """What will be seen when the movement is over."""
        return self._to[0]

    @property
    def is_free(self) -> bool:
        """Whether somebody has zoomed or panned away from the step."""
        return self._step is None

    @property
    def is_moving(self) -> bool:
        """Whether a movement is going on."""
        return self._motion.state() == QVariantAnimation.State.Running

    def show_step(self, step: Step, *, smoothly: bool) -> None:
        """Show a step so that it fills this screen."""
        self._step = step
        self._go(window(self._view.drawing, step, self._room), step.focus, smoothly=smoothly)

    def show_area(self, area: Rect, *, smoothly: bool = False) -> None:
        """Show all of a part of the sheet; nothing is veiled."""
        self._step, self._area = None, area
        self._go(fitted(area, self._room), self._sheet, smoothly=smoothly)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom around a pixel, the middle when None, and unveil what is around the step."""
        at = QPointF(self.rect().center()) if at is None else at
        if self._turned:
            at = QPointF(self.width() - at.x(), at.y())
        new = min(_MOST_ZOOM, max(zoom.LEAST, self.zoom * factor))
        x, y = self._camera.x + at.x() / self.zoom, self._camera.y + at.y() / self.zoom
        moved = Rect(x - at.x() / new, y - at.y() / new, self.width() / new, self.height() / new)
        self.show_area(moved)

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the sheet by pixels, keeping some of it on screen."""
        dx = -dx if self._turned else dx
        x, y = self._camera.x - dx / self.zoom, self._camera.y - dy / self.zoom
        sheet, seen = self._sheet, self._camera
        x = min(sheet.right - seen.w * 0.1, max(-seen.w * 0.9, x))
        y = min(sheet.bottom - seen.h * 0.1, max(-seen.h * 0.9, y))
        self.show_area(Rect(x, y, seen.w, seen.h))

    def redraw(self) -> None:
        """Take the editor's drawing as it is now."""
        self._layer.take(self._view.drawing, self._view.index)
        self.update()

    def finish_moving(self) -> None:
        """Be where the movement goes to."""
        self._motion.stop()
        self._camera, self._focus = self._to
        self.update()

    @property
    def _room(self) -> tuple[float, float]:
        return float(max(1, self.width())), float(max(1, self.height()))

    @property
    def _turned(self) -> bool:
        """Whether the sheet runs from right to left."""
        return self._view.drawing.direction == "rtl"

    @property
    def _sheet(self) -> Rect:
        return Rect(0, 0, self._view.drawing.width, self._view.drawing.height)

    def _go(self, camera: Rect, focus: Rect, *, smoothly: bool) -> None:
        self._motion.stop()
        self._from, self._to = (self._camera, self._focus), (camera, focus)
        milliseconds = motion.duration(_way(self._camera, camera)) if smoothly and self.isVisible() else 0
        if milliseconds and self._from != self._to:
            self._motion.setDuration(milliseconds)
            self._motion.start()
        else:
            self.finish_moving()
        self.camera_changed.emit()

    def _on_moved(self, share: float) -> None:
        self._camera = between(self._from[0], self._to[0], share)
        self._focus = between(self._from[1], self._to[1], share)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new size with the same."""
        super().resizeEvent(event)
        if self._step is not None:
            self.show_step(self._step, smoothly=False)
        else:
            self.show_area(self._area)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet, then what stays in sight, then the veil around what the step is about."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._view.theme.desk))
        if self._turned:
            # All below counts from where reading begins, as the sheet does.
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_sheet(painter, self._camera, QRectF(self.rect()))
        self._paint_panes(painter)
        self._paint_veil(painter)

    def _paint_sheet(self, painter: QPainter, seen: Rect, on: QRectF) -> None:
        """Draw a part of the sheet into a part of the screen, which has the same zoom."""
        if seen.w <= 0 or seen.h <= 0:
            return
        painter.save()
        painter.setClipRect(on)
        scale = self.zoom
        painter.setWorldTransform(
            QTransform.fromTranslate(on.x() - seen.x * scale, on.y() - seen.y * scale).scale(scale, scale),
            True,
        )
        option = QStyleOptionGraphicsItem()
        option.exposedRect = to_qt(seen)
        self._layer.paint(painter, option)
        painter.restore()

    def _paint_panes(self, painter: QPainter) -> None:
        """Draw the stages' header and the lanes' labels at the edges where they would be out of sight."""
        drawing, camera, scale = self._view.drawing, self._camera, self.zoom
        fixed = panes(drawing)
        high, wide = fixed.bottom - fixed.top, fixed.right
        below, beside = camera.y > fixed.top, camera.x > 0
        top = high if below else 0.0
        if beside:
            seen = Rect(0, camera.y + top, wide, camera.h - top)
            self._pane(painter, seen, QRectF(0, top * scale, wide * scale, seen.h * scale))
        self._paint_stuck_labels(painter, camera.y + top, top * scale)
        if below:
            left = wide if beside else 0.0
            seen = Rect(camera.x + left, fixed.top, camera.w - left, high)
            self._pane(painter, seen, QRectF(left * scale, 0, seen.w * scale, high * scale))
        if below and beside:
            painter.fillRect(QRectF(0, 0, wide * scale, high * scale), QColor(drawing.paper))

    def _paint_stuck_labels(self, painter: QPainter, edge: float, at: float) -> None:
        """Draw again the label of a lane that begins above an edge of the sheet, at a height on screen."""
        drawing, scale = self._view.drawing, self.zoom
        left = max(0.0, -self._camera.x * scale)
        for band in drawing.frame.bands:
            begin = band.y + _LABEL_PAD
            if band.kind != "emotions" and begin < edge < band.y + band.h - _LABEL_H / 2:
                wide = panes(drawing).right - LABEL_X
                seen = Rect(LABEL_X, begin, wide, min(_LABEL_H, band.y + band.h - edge - 2))
                spot = QRectF(left + LABEL_X * scale, at, wide * scale, seen.h * scale)
                self._pane(painter, seen, spot)

    def _pane(self, painter: QPainter, seen: Rect, on: QRectF) -> None:
        painter.fillRect(on & self._on_screen(self._sheet), QColor(self._view.drawing.paper))
        self._paint_sheet(painter, seen, on)

    def _paint_veil(self, painter: QPainter) -> None:
        """Cover all but what the step is about, the labels beside it and the headers above it."""
        if self._focus == self._sheet:
            return
        color = QColor(self._view.theme.desk)
        color.setAlphaF(_VEIL)
        screen, lit = QRectF(self.rect()), self._on_screen(self._focus)
        fixed = panes(self._view.drawing)
        labels = max(0.0, -self._camera.x * self.zoom)
        header = max(0.0, (fixed.top - self._camera.y) * self.zoom)
        # Rounded to whole pixels, it must not reach over the edge of the pane.
        wide, high = fixed.right * self.zoom - 1.5, (fixed.bottom - fixed.top) * self.zoom
        if 0 < lit.x() - labels - wide < _SLIT * self.zoom:
            wide = lit.x() - labels
        beside = QRectF(labels, lit.y(), wide, lit.height())
        above = QRectF(lit.x(), header, lit.width(), high)
        corner = QRectF(labels, header, wide, high)
        veiled = QRegion((self._on_screen(self._sheet).adjusted(-4, -4, 4, 8) & screen).toAlignedRect())
        for shown in (lit, beside, above, corner):
            veiled -= QRegion((shown & screen).toAlignedRect())
        painter.setClipRegion(veiled)
        painter.fillRect(self.rect(), color)
        painter.setClipping(False)

    def _on_screen(self, area: Rect) -> QRectF:
        scale, camera = self.zoom, self._camera
        return QRectF(
            (area.x - camera.x) * scale, (area.y - camera.y) * scale, area.w * scale, area.h * scale
        )


def _way(one: Rect, other: Rect) -> float:
    """How far it is from one part of the sheet to another, as a share of the larger of them."""
    size = max(one.w, other.w, 1.0)
    apart = abs(one.middle.x - other.middle.x) + abs(one.middle.y - other.middle.y) + abs(one.w - other.w)
    return apart / size


def seen_by(view: SheetView) -> Rect:
    """The part of the sheet that the editor shows."""
    return from_qt(to_qt(view.visible) & QRectF(0, 0, view.drawing.width, view.drawing.height))
