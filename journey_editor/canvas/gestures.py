"""Runs one gesture at a time: feeds it events, shows its previews, and hands over its outcome."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

from PySide6.QtCore import QObject, QPoint, QTimer

from journey_editor.editing.tools.events import Gesture, Outcome, PointerEvent, Preview
from journey_editor.layout.geometry import Point

_EDGE: Final = 28
_TICK: Final = 30
_FASTEST: Final = 18


class Stage(Protocol):
    """What a running gesture acts on."""

    def locate(self, pointer: QPoint) -> Point:
        """The place on the sheet under a pixel of the viewport."""

    def show_preview(self, preview: Preview, pointer: QPoint) -> None:
        """Show what the gesture would do."""

    def end_gesture(self, outcome: Outcome | None) -> None:
        """Take the preview away and do what came of it; None when it was cancelled."""

    def overshoot(self, pointer: QPoint) -> tuple[int, int]:
        """How many pixels a pointer is into the edge of the viewport, sideways and up or down."""

    def scroll_by(self, dx: int, dy: int) -> bool:
        """Scroll by pixels; whether that was possible at all."""


class Gestures(QObject):
    """The running gesture. With `sticky`, it follows the pointer without a button until the next press."""

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._gesture: Gesture | None = None
        self._last: tuple[PointerEvent, QPoint] | None = None
        self.sticky = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)

    @property
    def is_running(self) -> bool:
        """Whether a gesture is going on."""
        return self._gesture is not None

    def start(self, gesture: Gesture, pointer: QPoint, *, sticky: bool = False) -> None:
        """Begin a gesture; one that is running is cancelled."""
        self.cancel()
        self._gesture, self.sticky = gesture, sticky
        self._advance(lambda: next(gesture), pointer)

    def send(self, event: PointerEvent, pointer: QPoint) -> None:
        """Hand an event to the gesture."""
        gesture = self._gesture
        if gesture is None:
            return
        self._last = event, pointer
        preview = self._advance(lambda: gesture.send(event), pointer)
        # A click near the edge must not scroll, only something that is being dragged there.
        drags = preview is not None and bool(preview.ghosts or preview.band or preview.arrow)
        if not drags or not any(self._stage.overshoot(pointer)):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def again(self, modifiers: frozenset[str]) -> None:
        """Hand over the last event once more, as the map, the view or the modifiers are others now."""
        if self._last is not None and self._gesture is not None:
            event, pointer = self._last
            place = self._stage.locate(pointer)
            self.send(replace(event, kind="move", x=place.x, y=place.y, modifiers=modifiers), pointer)

    def cancel(self) -> bool:
        """End without doing anything; whether there was anything to end."""
        if self._gesture is None:
            return False
        self._gesture.close()
        self._end(None)
        return True

    def _advance(self, step: Callable[[], Preview], pointer: QPoint) -> Preview | None:
        try:
            preview = step()
        except StopIteration as stop:
            self._end(stop.value)
            return None
        self._stage.show_preview(preview, pointer)
        return preview

    def _end(self, outcome: Outcome | None) -> None:
        self._gesture, self._last, self.sticky = None, None, False
        self._timer.stop()
        self._stage.end_gesture(outcome)

    def _on_tick(self) -> None:
        """Scroll while the pointer rests at the edge during a drag."""
        if self._last is None:
            self._timer.stop()
            return
        event, pointer = self._last
        dx, dy = self._stage.overshoot(pointer)
        if self._stage.scroll_by(_speed(dx), _speed(dy)):
            self.again(event.modifiers)
        else:
            self._timer.stop()


def _speed(overshoot: int) -> int:
    return max(-_FASTEST, min(_FASTEST, overshoot // 2 if overshoot > 0 else -(-overshoot // 2)))


def overshoot(pointer: QPoint, width: int, height: int) -> tuple[int, int]:
    """How many pixels a point is into the edge of an area, negative at the left and at the top."""
    return _beyond(pointer.x(), width), _beyond(pointer.y(), height)


def _beyond(at: int, length: int) -> int:
    if at < _EDGE:
        return at - _EDGE
    return max(0, at - (length - _EDGE))
