"""What a view will show made ready in turns before it is shown: its first frame then only paints."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter
from typing import Final

from PySide6.QtCore import QSize, QTimer

from journey_editor.canvas import distant
from journey_editor.canvas.sheet_view import SheetView
from journey_editor.layout.geometry import Rect

_TURN: Final = 0.006
"""Seconds at a time."""
_LATER: Final = 1
"""Milliseconds until it begins: with none it would come at once, before the window looks for other events."""
_MOST: Final = 60
"""On a large screen it would be long until something is seen at all; the rest comes while that is seen."""


def when_ready(view: SheetView, room: QSize, then: Callable[[], object]) -> None:
    """Do something as soon as a view is ready to show the beginning of its map in so many pixels."""
    QTimer.singleShot(_LATER, view, partial(_go_on, view, _readying(view, room), then))


def _go_on(view: SheetView, steps: Iterator[None], then: Callable[[], object]) -> None:
    end = perf_counter() + _TURN
    for _ in steps:
        if perf_counter() >= end:
            QTimer.singleShot(0, view, partial(_go_on, view, steps, then))
            return
    QTimer.singleShot(0, view, then)


def _readying(view: SheetView, room: QSize) -> Iterator[None]:
    if view.zoom < distant.BELOW:
        return
    corner = view.sceneRect()
    seen = Rect(corner.x(), corner.y(), room.width() * view.pixel, room.height() * view.pixel)
    for placed in view.index.within(seen)[:_MOST]:
        view.ink.prepare(placed.figure, from_behind=view.across < 0)
        yield
