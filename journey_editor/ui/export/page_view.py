"""One page of an export, whole or enlarged, painted for the part that is seen."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from journey_editor.formats.page import Page
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui.controls.ring import paint_ring
from journey_editor.ui.export.painting import Easel, Ink, Picture, Place

Zoom = Literal["page", "width", "actual"]
_PAD: Final = 14.0
_STEP: Final = 40
_POINTS: Final = 72.0
_STEPS: Final = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_PageUp: -1,
}
_WAYS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PageView(QAbstractScrollArea):
    """Shows a page; empty while there is none. Page Up and Page Down ask for another page."""

    stepped = Signal(int)
    painted = Signal()
    """The picture of the page is complete."""

    def __init__(self, ink: Ink, easel: Easel, theme: Theme) -> None:
        super().__init__()
        self._ink, self._easel, self._theme = ink, easel, theme
        self._page: Page | None = None
        self._zoom: Zoom = "page"
        self._making: Picture | None = None
        self._ready: Picture | None = None
        self._held: QPointF | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview of the page"))
        self.setMinimumSize(220, 170)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setSingleStep(_STEP)
            bar.valueChanged.connect(self._paint_anew)

    @property
    def zoom(self) -> Zoom:
        """How large the page is shown."""
        return self._zoom

    @property
    def placed(self) -> Place | None:
        """Where the page is in the viewport, and how large; None without a page."""
        return None if self._ready is None else self._ready.place

    @property
    def is_painted(self) -> bool:
        """Whether all of the page is shown as it is."""
        return self._making is None

    def put(self, page: Page | None) -> None:
        """Show another page, or nothing."""
        self._page = page
        self._fit()
        self._paint_anew()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the page whole, as wide as there is room, or the middle of it as large as it is printed."""
        self._zoom = zoom
        self._fit()
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.setValue(bar.maximum() // 2 if zoom == "actual" else 0)
        self._paint_anew()

    def sizeHint(self) -> QSize:
        """Large enough to recognise the map."""
        return QSize(560, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the new size."""
        super().resizeEvent(event)
        self._fit()
        self._paint_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the desk, and on it what is painted of the page."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.desk))
        if self._ready is not None:
            painter.drawImage(0, 0, self._ready.image)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.viewport().rect()), self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to other pages, and move an enlarged one."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.stepped.emit(-1_000_000 if key == Qt.Key.Key_Home else 1_000_000)
        elif key in _WAYS:
            across, down = _WAYS[key]
            self._move(across * _STEP, down * _STEP)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move an enlarged page; a whole one has nowhere to go, so the wheel leads to the next."""
        if self._zoom == "page" and event.angleDelta().y():
            self.stepped.emit(-1 if event.angleDelta().y() > 0 else 1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the page."""
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the page along."""
        if self._held is not None:
            way = self._held - event.position()
            self._held = event.position()
            self._move(round(way.x()), round(way.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the page."""
        self._held = None

    def _move(self, across: int, down: int) -> None:
        for bar, step in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + step)

    def _scale(self) -> float:
        """Pixels for a point."""
        page, room = self._page, self.viewport().rect()
        if page is None:
            return 1.0
        w, h = page.width + 2 * page.edge, page.height + 2 * page.edge
        wide = max(1.0, room.width() - 2 * _PAD) / w
        if self._zoom == "actual":
            return self.logicalDpiX() / _POINTS
        return wide if self._zoom == "width" else min(wide, max(1.0, room.height() - 2 * _PAD) / h)

    def _extent(self) -> tuple[float, float]:
        """How large the sheet with the desk around it is, in pixels."""
        page, scale = self._page, self._scale()
        if page is None:
            return 0.0, 0.0
        edge = 2 * page.edge
        return (page.width + edge) * scale + 2 * _PAD, (page.height + edge) * scale + 2 * _PAD

    def _fit(self) -> None:
        """Let the scroll bars reach as far as the page."""
        room, zoomed = self.viewport().size(), self._zoom != "page"
        w, h = self._extent()
        pairs = (
            (self.horizontalScrollBar(), w if self._zoom == "actual" else 0, room.width()),
            (self.verticalScrollBar(), h if zoomed else 0, room.height()),
        )
        for bar, whole, shown in pairs:
            bar.blockSignals(True)
            bar.setRange(0, max(0, round(whole - shown)))
            bar.setPageStep(shown)
            bar.blockSignals(False)

    def _corner(self) -> QPointF:
        """Where the corner of the page is in the viewport."""
        page, scale, room = self._page, self._scale(), self.viewport().size()
        assert page is not None, "only a page has a corner"
        w, h = self._extent()
        left = (room.width() - w) / 2 if w <= room.width() else -self.horizontalScrollBar().value()
        top = (room.height() - h) / 2 if h <= room.height() else -self.verticalScrollBar().value()
        edge = page.edge * scale + _PAD
        return QPointF(left + edge, top + edge)

    def _paint_anew(self) -> None:
        if self._making is not None:
            self._easel.take(self._making)
            self._making = None
        size = self.viewport().size()
        if self._page is None or size.isEmpty():
            self._ready = None
            self.viewport().update()
            return
        place = Place(self._scale(), self._corner())
        self._making = Picture(self._ink, self._page, place, size, self.devicePixelRatioF(), self._theme)
        self._making.done.connect(self._on_done)
        self._easel.put(self._making, first=True)

    def _on_done(self) -> None:
        self._ready, self._making = self._making, None
        self.viewport().update()
        self.painted.emit()
