"""A hand that uses a real mouse and keyboard on a map on screen."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_editor.canvas.palette import packed
from journey_editor.canvas.text_editor import TextEditor
from journey_editor.canvas.view import MapView
from journey_editor.editing.additions import Addable
from journey_editor.layout.drawing import Placed
from journey_editor.layout.geometry import Point

NO_KEYS = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
MIDDLE = Qt.MouseButton.MiddleButton
Keys = Qt.KeyboardModifier
Button = Qt.MouseButton
_STEPS = 6
_PATIENCE = 5.0


class Hand:
    """Mouse and keyboard over the viewport of a view."""

    def __init__(self, view: MapView) -> None:
        self.view = view
        self.viewport = view.viewport()
        self._held = Qt.MouseButton.NoButton

    def figure(self, id_: str, kind: str = "touchpoint", persona: str = "") -> Placed:
        return next(
            placed
            for placed in self.view.figures_of(id_)
            if placed.kind == kind and persona in ("", placed.persona)
        )

    def at(self, id_: str, kind: str = "touchpoint", persona: str = "") -> QPoint:
        """The pixel in the middle of a figure."""
        return self.spot(self.figure(id_, kind, persona).area.middle)

    def spot(self, place: Point) -> QPoint:
        """The pixel of a place on the sheet."""
        return self.view.mapFromScene(QPointF(*place))

    def cell(self, stage: str, kind: str) -> QPoint:
        """A pixel near the lower end of a stage's cell."""
        frame = self.view.drawing.frame
        span = next(span for span in frame.spans if span.stage == stage)
        band = next(band for band in frame.bands if band.kind == kind)
        return self.spot(Point(span.x + span.w / 2, band.y + band.h - 4))

    def press(self, place: QPoint, keys: Keys = NO_KEYS, button: Button = LEFT) -> None:
        self.move(place)
        self._held = button
        QTest.mousePress(self.viewport, button, keys, place)

    def move(self, place: QPoint) -> None:
        """Move the mouse; QTest would move the cursor, and send nothing when it is there already."""
        above = QPointF(self.viewport.mapToGlobal(place))
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), above, none, self._held, NO_KEYS)
        QApplication.sendEvent(self.viewport, event)

    def release(self, place: QPoint, keys: Keys = NO_KEYS, button: Button = LEFT) -> None:
        self._held = Qt.MouseButton.NoButton
        QTest.mouseRelease(self.viewport, button, keys, place)

    def hold(self, start: QPoint, end: QPoint, button: Button = LEFT) -> None:
        """Press, and move to the end in steps without letting go."""
        self.press(start, button=button)
        for step in range(1, _STEPS + 1):
            self.move(start + (end - start) * step / _STEPS)

    def drag(self, start: QPoint, end: QPoint, button: Button = LEFT) -> None:
        self.hold(start, end, button)
        self.release(end, button=button)

    def click(self, place: QPoint, keys: Keys = NO_KEYS) -> None:
        self.press(place, keys)
        self.release(place, keys)

    def double(self, place: QPoint) -> None:
        self.click(place)
        QTest.mouseDClick(self.viewport, LEFT, NO_KEYS, place)
        self.release(place)

    def key(self, key: Qt.Key, keys: Keys = NO_KEYS) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focused(), key, keys)

    def write(self, text: str) -> None:
        """Type into the open text."""
        QTest.keyClicks(self.editor, text)

    def focused(self) -> MapView | TextEditor:
        return self.view.typing.editor or self.view

    @property
    def editor(self) -> TextEditor:
        """The open text."""
        editor = self.view.typing.editor
        assert editor is not None, "no text is open"
        return editor

    def carry(self, kind: Addable, place: QPoint) -> bool:
        """Drag a thing from the palette over a place without letting go; whether it would land."""
        data = packed(kind)
        enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
        QApplication.sendEvent(self.viewport, enter)
        return enter.isAccepted() and self._over(data, place)

    def _over(self, data: QMimeData, place: QPoint) -> bool:
        over = QDragMoveEvent(place, Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
        QApplication.sendEvent(self.viewport, over)
        return over.isAccepted()

    def drop(self, kind: Addable, place: QPoint) -> None:
        """Drag a thing from the palette to a place and let go."""
        assert self.carry(kind, place)
        self.let_go(kind, place)

    def let_go(self, kind: Addable, place: QPoint) -> None:
        """Let go of what is carried."""
        data = packed(kind)
        dropped = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, LEFT, NO_KEYS)
        QApplication.sendEvent(self.viewport, dropped)
        end = perf_counter() + _PATIENCE
        while self.view.dropping.is_waiting:
            assert perf_counter() < end, "what was dropped has not been added"
            QApplication.processEvents()

    def carry_away(self) -> None:
        """Leave with what is dragged, as Esc does."""
        QApplication.sendEvent(self.viewport, QDragLeaveEvent())
