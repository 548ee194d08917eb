"""What is seen right after a zoom of a large map: what was seen before, until all is painted anew.

Painting very many cards takes longer than a frame may. It goes on in turns then, on a picture of its own,
and until that is complete the screen shows what it showed before, larger or smaller.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QBackingStore, QImage, QPainter, QRegion, QTransform
from PySide6.QtWidgets import QWidget

Steps = Callable[[QPainter], Iterator[None]]
"""Paints all that is to be seen, step by step; at each step the painter is as it is at the first."""
_TURN: Final = 0.006
"""Seconds of painting at a time."""


class Interim:
    """Stands in for a painting that is not complete, on one screen that zooms now and then."""

    def __init__(self) -> None:
        self._painted = QTransform()
        """Leads from the sheet to the screen as it was painted last."""
        self._seen: tuple[QImage, QTransform] | None = None
        """A picture of the screen, and what leads from the sheet to it."""
        self._coming: _Coming | None = None

    @property
    def is_on(self) -> bool:
        """Whether something is seen that is not as it will be."""
        return self._coming is not None

    def keep(self, screen: QWidget, base: QTransform) -> None:
        """Keep what a screen shows, as its zoom is about to change; `base` leads from the sheet to it."""
        self._coming = None
        # Else the last zoom is not painted yet, and the screen still shows what was kept then.
        if base == self._painted:
            image = _showing(screen)
            self._seen = None if image is None else (image, base)

    def stop(self) -> bool:
        """Forget everything; whether the screen has to be painted anew for that."""
        was_on, self._seen, self._coming = self.is_on, None, None
        return was_on

    def stands(self, painter: QPainter, screen: QWidget) -> bool:
        """Whether there is something to show instead of painting all of the screen at once."""
        base = painter.worldTransform()
        if self._seen is None and base == self._painted:
            return False
        if not _is_on_screen(painter, screen):
            return False
        self._painted = base
        if self._coming is not None and not self._coming.fits(screen, base) and self.stop():
            # The rest of the screen must not stay as it was seen before the zoom.
            screen.update()
        return self._seen is not None

    def paint(self, painter: QPainter) -> None:
        """Paint what has been painted anew if that is complete, else what was seen before."""
        if self._seen is None:
            return
        image, base = self._seen
        now = painter.worldTransform()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setWorldTransform(QTransform() if base == now else base.inverted()[0] * now)
        painter.drawImage(QPointF(0, 0), image)
        painter.setWorldTransform(now)

    def begin(self, screen: QWidget, steps: Steps) -> QRectF | None:
        """Begin to paint anew if that has not begun; which part of the sheet was seen before.

        None when that does not matter any more, as all has been painted anew.
        """
        if self._coming is None:
            self._coming = _Coming(screen, self._painted, steps)
            QTimer.singleShot(0, screen, partial(self._go_on, screen, self._coming))
        if self._seen is None or self._coming.is_complete:
            return None
        image, base = self._seen
        return base.inverted()[0].mapRect(QRectF(QPointF(0, 0), image.deviceIndependentSize()))

    def _go_on(self, screen: QWidget, coming: _Coming) -> None:
        if coming is not self._coming:
            return
        coming.go_on(_TURN)
        if coming.is_complete:
            self._seen = coming.image, coming.base
            QTimer.singleShot(0, screen, partial(self._show, screen, coming))
        else:
            QTimer.singleShot(0, screen, partial(self._go_on, screen, coming))

    def _show(self, screen: QWidget, coming: _Coming) -> None:
        if coming is self._coming:
            screen.repaint()
            self.stop()


class _Coming:
    """A picture of the screen on its way, with the sheet where `base` has it."""

    def __init__(self, screen: QWidget, base: QTransform, steps: Steps) -> None:
        self.base = base
        self.image = QImage()
        self._size = screen.size()
        self._ratio = screen.devicePixelRatio()
        self.is_complete = False
        self._painter = QPainter()
        self._steps = steps(self._painter)

    def fits(self, screen: QWidget, base: QTransform) -> bool:
        """Whether the sheet still is where it is in the picture."""
        is_same = self._size == screen.size() and self._ratio == screen.devicePixelRatio()
        return is_same and self.base == base

    def go_on(self, seconds: float) -> None:
        """Paint some more, in this time or a little longer."""
        end = perf_counter() + seconds
        if self.image.isNull():
            # Not before the frame that follows the zoom, as that is to come soon.
            self.image = _picture(self._size, self._ratio)
        painter = self._painter
        painter.begin(self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRect(QPoint(0, 0), self._size))
        painter.setWorldTransform(self.base)
        try:
            for _ in self._steps:
                if perf_counter() >= end:
                    return
        finally:
            painter.end()
        self.is_complete = True


def _picture(size: QSize, ratio: float) -> QImage:
    found = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    found.setDevicePixelRatio(ratio)
    found.fill(Qt.GlobalColor.transparent)
    return found


def _is_on_screen(painter: QPainter, screen: QWidget) -> bool:
    """Whether it paints what is shown, and not a picture that somebody takes of the widget."""
    store: QBackingStore | None = screen.backingStore()
    return store is not None and painter.paintEngine().paintDevice() is store.paintDevice()


def _showing(screen: QWidget) -> QImage | None:
    """What a screen shows at this time, if that can be told."""
    ratio = screen.devicePixelRatio()
    corner = QPointF(screen.mapTo(screen.window(), QPoint(0, 0))) * ratio
    store: QBackingStore | None = screen.backingStore()
    if store is None:
        return None
    found = None
    # The device is good only while it is painted on.
    store.beginPaint(QRegion())
    device = store.paintDevice()
    if isinstance(device, QImage):
        found = device.copy(QRect(corner.toPoint(), screen.size() * ratio))
        found.setDevicePixelRatio(ratio)
    store.endPaint()
    return found
