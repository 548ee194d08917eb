"""`python -m tests.benchmarks.window_probe UNTIL CARDS [FILE]`: the program as people start it, watched.

Goes the whole way of the command line; only the event loop is other than usual, as it is watched. It
prints `shown` when a window has been painted for the first time; `painted` when touchpoints of the file have
been, perhaps before all of the file is read, or without a file when everything is in the window; and
`settled` with what is there, as JSON, when all CARDS of the file have been drawn. The process ends at the one
that is named by UNTIL.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget

Step = Literal["shown", "painted", "settled"]

_SETTLED: Final = 300
"""Milliseconds between two looks at whether all is drawn, and after that until it is looked at."""
_BEAT: Final = 2
"""Milliseconds between two looks at whether there is a map yet."""


class _Watch(QObject):
    """Waits for the paints that count."""

    def __init__(self, until: str, cards: int) -> None:
        super().__init__()
        self._until = until
        self._wanted = cards
        self._window: QWidget | None = None
        self._view: QGraphicsView | None = None
        self._is_painted = False
        self._frame_colors = 0
        self._first = QImage()
        self._place = QRect()
        self._heart = QTimer(self)
        self._heart.setInterval(_BEAT)
        self._heart.timeout.connect(self._on_beat)
        self._heart.start()
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                window.installEventFilter(self)
                window.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            # The paint itself comes after the filter.
            if self._window is None and isinstance(watched, QWidget):
                self._window = watched
                QTimer.singleShot(0, self, self._on_shown)
            elif self._view is not None and watched is self._view.viewport():
                QTimer.singleShot(0, self, self._on_viewed)
        return False

    def _on_shown(self) -> None:
        self._tell("shown")
        if self._until == "settled" and self._window is not None:
            self._frame_colors = _colors(self._window.grab().toImage())

    def _on_beat(self) -> None:
        """Watch the view of the map, or of its beginning, as soon as there is one."""
        window = self._window
        view = getattr(window, "glimpse", None) if self._wanted else None
        if view is None and getattr(window, "is_furnished", False):
            view = getattr(window, "view", None)
        if isinstance(view, QGraphicsView) and view is not self._view:
            self._view = view
            view.viewport().installEventFilter(self)
            view.viewport().update()

    def _has_cards(self) -> bool:
        return self._cards() > 0 if self._wanted else True

    def _cards(self) -> int:
        # By their keys: the figures are made where somebody looks, and nobody has looked at all of them.
        runs = [run for standing in self._view.drawing.parts for run in standing.part.runs]  # type: ignore[union-attr]
        return sum(key.startswith("touchpoint:") for run in runs for key in run.keys)

    def _made(self) -> int:
        """How many cards can be drawn; all that are not yet made are made for this."""
        parts = [standing.part for standing in self._view.drawing.parts]  # type: ignore[union-attr]
        return sum(placed.kind == "touchpoint" for part in parts for placed in part.figures)

    def _on_viewed(self) -> None:
        """Go on when the view has been painted as a whole: with cards, none of which is put off."""
        if self._is_painted or not self._is_whole() or not self._has_cards():
            return
        if self._until == "settled":
            self._first = self._picture()
            if not self._is_whole():  # it shows more than the painting did; another one follows
                return
        self._is_painted = True
        self._heart.stop()
        self._tell("painted")
        QTimer.singleShot(_SETTLED, self, self._wait)

    def _is_whole(self) -> bool:
        """Whether the last painting, or picture, has put nothing off that is in sight."""
        return bool(self._view.is_painted)  # type: ignore[union-attr]

    def _picture(self) -> QImage:
        """What is seen of the map, without scroll bars: those show how much there is, and that grows."""
        assert self._window is not None
        assert self._view is not None
        if self._place.isNull():
            port = self._view.viewport()
            self._place = QRect(port.mapTo(self._window, QPoint(0, 0)), port.size())
        return self._window.grab(self._place).toImage()

    def _wait(self) -> None:
        if getattr(self._window, "is_furnished", False):
            self._view = self._window.view  # type: ignore[union-attr]
        if self._cards() < self._wanted or getattr(self._window, "glimpse", None) is not None:
            QTimer.singleShot(_SETTLED, self, self._wait)
        else:
            QTimer.singleShot(_SETTLED, self, self._on_settled)

    def _on_settled(self) -> None:
        assert self._window is not None
        assert self._view is not None
        memory = _memory()
        last = self._picture()
        if not self._is_whole():
            QTimer.singleShot(_SETTLED, self, self._on_settled)
            return
        facts = {
            "memory": memory,
            "cards": self._made(),
            "changed": _changed(self._first, last),
            "frame": self._frame_colors,
            "colors": _colors(self._window.grab().toImage()),
        }
        self._tell("settled", json.dumps(facts))

    def _tell(self, step: Step, more: str = "") -> None:
        print(step, more, flush=True)
        if step == self._until:
            os._exit(0)


def _colors(picture: QImage) -> int:
    """How many colours a picture has, looking at every third pixel each way."""
    places = [(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)]
    return len({picture.pixel(x, y) for x, y in places})


def _changed(before: QImage, after: QImage) -> float:
    """The share of the pixels of two pictures, looking at every third one, that differ."""
    if before.size() != after.size():
        return 1.0
    places = [(x, y) for x in range(0, after.width(), 3) for y in range(0, after.height(), 3)]
    return sum(before.pixel(x, y) != after.pixel(x, y) for x, y in places) / len(places)


def _memory() -> int:
    """The bytes of memory that this process has for itself; 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    private = [int(line.split()[1]) for line in lines if line.startswith("Private_")]
    return sum(private) * 1024


def main(until: str, cards: str, *files: str) -> int:
    """Start the program; does not come back when it gets as far as it should."""
    loop = QApplication.exec

    def watched_loop(*_: object) -> int:
        watch = _Watch(until, int(cards))
        code: int = loop()
        del watch
        return code

    QApplication.exec = watched_loop  # type: ignore[method-assign]
    from journey_editor.cli import main as run

    return run(files)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
