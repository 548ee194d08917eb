"""A large map is freed in turns after another one has come: all at once the window would wait for it."""

from __future__ import annotations

from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer

from journey_editor.canvas.sheet_view import SheetView

_LARGE: Final = 5_000
"""Records; a smaller map is freed within a few milliseconds."""
_AFTER: Final = 400
"""Milliseconds until the other map is on screen."""
_BETWEEN: Final = 5
_TURN: Final = 0.003
"""Seconds that a turn takes, or a little longer, as one thing is freed at a time."""


class LettingGo(QObject):
    """Keeps what a map was and how it was drawn, and lets go of it thing by thing."""

    def __init__(self, view: SheetView) -> None:
        super().__init__(view)
        self._view = view
        self._kept: list[object] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_turn)
        view.session.replacing.connect(self._on_replacing)

    @property
    def kept(self) -> int:
        """How many things of maps that are gone are still there."""
        return len(self._kept)

    def _on_replacing(self) -> None:
        view = self._view
        if len(view.session.journey) >= _LARGE:
            # The last goes first, so that each record goes with the part that draws it. What would draw the
            # map again has all that was made for drawing it.
            self._kept += (*view.index.parts, view.ahead(), view.session.journey)
            self._soon.start(_AFTER)

    def _on_turn(self) -> None:
        end = perf_counter() + _TURN
        self._kept.pop()
        while self._kept and perf_counter() < end:
            self._kept.pop()
        if self._kept:
            self._soon.start(_BETWEEN)
