"""The map on a screen, real or offscreen, driven until what was done is painted."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import perf_counter
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.drawing import Placed
from journey_editor.layout.geometry import Rect
from journey_editor.model.edits import Edit
from tests.benchmarks.maps import Subject, light
from tests.benchmarks.measuring import NotDoneError

WIDTH: Final = 1280
HEIGHT: Final = 800
"""The size of the view in pixels: what is left for the map in the window of a laptop."""
_PATIENCE: Final = 60.0
_STILL: Final = 0.1
"""Seconds without a painting after which there is nothing more to paint."""
_LOOKS: Final = 3
"""Looks for events after which nothing more follows from what was done, once all is painted."""
_FEWEST_COLORS: Final = 4
"""A painted card has its paper, its border, its edge and its text."""


def application() -> QApplication:
    """The one application of the process."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    qInstallMessageHandler(_tell)
    return QApplication(["benchmark"])


def _tell(_: QtMsgType, __: QMessageLogContext, message: str) -> None:
    # The offscreen platform says so of raising and sizing.
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


class Shown:
    """A widget on the screen, whose paints are counted; `painted` is the part that they are for."""

    def __init__(self, window: QWidget, painted: QWidget) -> None:
        self._app = application()
        self._window = window
        self._painted = painted
        self._paints = _Paints()
        painted.installEventFilter(self._paints)
        self.until_painted(window.show)
        self.settle()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._painted.removeEventFilter(self._paints)
        self._window.close()
        self._window.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def repaint(self) -> None:
        """Paint all that is visible, now."""
        self._painted.repaint()

    def until_painted(self, work: Callable[[], object]) -> None:
        """Do something that must be seen, and come back when it was painted."""
        before, end = self._paints.count, perf_counter() + _PATIENCE
        work()
        while self._paints.count == before:
            self._app.processEvents()
            if perf_counter() > end:
                raise NotDoneError("what was done has not been painted")

    def frames(self, work: Callable[[], object]) -> list[float]:
        """Do something, and how long each painting took to come until there was nothing more to paint."""
        found: list[float] = []
        start, before = perf_counter(), self._paints.count
        work()
        while (since := perf_counter() - start) < _STILL or not found:
            self._app.processEvents()
            if self._paints.count > before:
                found.append(perf_counter() - start)
                start, before = perf_counter(), self._paints.count
            elif since > _PATIENCE:
                raise NotDoneError("what was done has not been painted")
        return found

    def settle(self) -> None:
        """Let everything happen that is waiting to."""
        for _ in range(_LOOKS):
            self._app.processEvents()

    def picture(self) -> QImage:
        """What the screen shows of the painted part."""
        self.settle()
        corner = self._painted.mapTo(self._window, QPoint(0, 0))
        size = self._painted.size()
        # Not by `QWidget.screen`: PySide then deletes the screen together with the widget.
        shot = self._app.primaryScreen().grabWindow(
            self._window.winId(), corner.x(), corner.y(), size.width(), size.height()
        )
        return shot.toImage()


class Screen(Shown):
    """A map that can be edited, in a view at 100 % around the card in its middle, or shown whole."""

    def __init__(self, subject: Subject, whole: bool = False) -> None:
        application()
        self.session = Session(subject.own())
        self.view = MapView(self.session, light())
        self.view.resize(WIDTH, HEIGHT)
        super().__init__(self.view, self.view.viewport())
        cards = self.session.journey.touchpoints
        self.card = cards[len(cards) // 2].id
        if whole:
            self.view.fit_map()
        else:
            self.view.set_zoom(1.0)
            self.view.centerOn(*self.placed.area.middle)
        self.complete()

    def complete(self) -> None:
        """Let all that is in sight be painted as it is to be."""
        self.turns(self.settle)

    def turns(self, work: Callable[[], object]) -> list[float]:
        """Do something, and how long that took, and each look for events until all in sight was painted."""
        found: list[float] = []
        start = perf_counter()
        end = start + _PATIENCE
        work()
        while not self.view.is_painted or len(found) < _LOOKS:
            found.append(perf_counter() - start)
            start = perf_counter()
            self._app.processEvents()
            if start > end:
                raise NotDoneError("what was done has not been painted")
        return [*found, perf_counter() - start]

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # PySide crashes when the garbage collector finds a stack that still has its commands.
        self.session.undo_stack.clear()
        super().__exit__(kind, error, trace)

    @property
    def placed(self) -> Placed:
        """The card in the middle as it is drawn now."""
        return self.view.drawing.by_key[f"touchpoint:{self.card}"]

    @property
    def visible(self) -> Rect:
        """The part of the sheet that is on screen."""
        area = self.view.mapToScene(self.view.viewport().rect()).boundingRect()
        return Rect(area.x(), area.y(), area.width(), area.height())

    def visible_figures(self) -> list[Placed]:
        """The figures on screen, in the order they are painted."""
        visible = self.visible
        return [placed for placed in self.view.drawing.figures if placed.area.meets(visible)]

    def do(self, edit: Edit) -> None:
        """Do one edit."""
        if not self.session.do(edit, "Benchmark"):
            raise NotDoneError(f"refused: {edit}")

    def pan(self, dx: int, dy: int) -> None:
        """Scroll by pixels until it is painted."""
        across, down = self.view.horizontalScrollBar(), self.view.verticalScrollBar()

        def scroll() -> None:
            across.setValue(across.value() + dx)
            down.setValue(down.value() + dy)

        self.until_painted(scroll)

    def mouse(self, kind: QEvent.Type, place: QPoint) -> None:
        """Send a mouse event to the map, the left button held."""
        here = QPointF(place)
        above = QPointF(self.view.viewport().mapToGlobal(place))
        left = Qt.MouseButton.LeftButton
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else left
        event = QMouseEvent(kind, here, above, button, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.view.viewport(), event)

    def on_screen(self, placed: Placed) -> QRect:
        """Where a figure is in the viewport, in pixels."""
        area = placed.area
        return self.view.mapFromScene(area.x, area.y, area.w, area.h).boundingRect()

    def seen(self) -> str:
        """That every card within the view is painted in more than a plain colour."""
        picture, whole = self.picture(), self.view.viewport().rect()
        cards = [
            (placed, here)
            for placed in self.visible_figures()
            if placed.kind == "touchpoint" and whole.contains(here := self.on_screen(placed))
        ]
        if not cards:
            raise NotDoneError("no card is on screen")
        for placed, here in cards:
            if colors(picture, here, step=2) < _FEWEST_COLORS:
                raise NotDoneError(f"the card {placed.id} is not painted")
        return f"{len(cards)} cards painted"


def colors(picture: QImage, area: QRect, step: int = 1) -> int:
    """How many different colours a part of a picture has, looking at every `step`th pixel."""
    ratio = picture.devicePixelRatio()
    return len(
        {
            picture.pixel(round(x * ratio), round(y * ratio))
            for x in range(area.left(), area.right(), step)
            for y in range(area.top(), area.bottom(), step)
        }
    )


def differing(one: QImage, other: QImage, step: int = 3) -> float:
    """The share of pixels, looking at every `step`th, that are clearly different in two pictures."""
    if one.size() != other.size():
        return 1.0
    looked = found = 0
    for x in range(0, one.width(), step):
        for y in range(0, one.height(), step):
            looked += 1
            found += _apart(one.pixel(x, y), other.pixel(x, y))
    return found / looked


def _apart(one: int, other: int) -> bool:
    return one != other and any(abs((one >> bits & 255) - (other >> bits & 255)) > 60 for bits in (0, 8, 16))
