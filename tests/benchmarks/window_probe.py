"""`python -m tests.benchmarks.window_probe [FILE]`: the program as people start it, watched until painted.

Goes the whole way of the command line. The only thing that is other than usual is the event loop: it
begins with a filter on the map's view, which prints `painted` as soon as the map has been painted (with
the file's touchpoints, when there is a file), then one line of JSON about what is there and how long the
window did not answer, and ends the process.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from time import perf_counter
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

_SETTLED: Final = 300
"""Milliseconds after the first paint at which memory is looked at."""
_BEAT: Final = 2


class _Watch(QObject):
    """Waits for the first paint that counts."""

    def __init__(self, wants_cards: bool) -> None:
        super().__init__()
        from journey_editor.canvas.view import MapView

        self._wants_cards = wants_cards
        self._painted = False
        self._gap = 0.0
        self._last = perf_counter()
        self._heart = QTimer(self)
        self._heart.setInterval(_BEAT)
        self._heart.timeout.connect(self._on_beat)
        self._heart.start()
        self._views = [it for it in QApplication.allWidgets() if isinstance(it, MapView)]
        for view in self._views:
            view.viewport().installEventFilter(self)
            view.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and not self._painted and self._has_cards():
            self._painted = True
            # The paint itself comes after the filter.
            QTimer.singleShot(0, self, self._on_painted)
        return False

    def _has_cards(self) -> bool:
        kinds = {placed.kind for view in self._views for placed in view.drawing.figures}
        return "touchpoint" in kinds or not self._wants_cards

    def _on_beat(self) -> None:
        now = perf_counter()
        self._gap = max(self._gap, now - self._last)
        self._last = now

    def _on_painted(self) -> None:
        print("painted", flush=True)
        QTimer.singleShot(_SETTLED, self, self._on_settled)

    def _on_settled(self) -> None:
        self._on_beat()
        view = self._views[0]
        picture = view.window().grab().toImage()
        places = [(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)]
        facts = {
            "memory": _memory(),
            "gap": self._gap,
            "cards": sum(placed.kind == "touchpoint" for placed in view.drawing.figures),
            "colors": len({picture.pixel(x, y) for x, y in places}),
        }
        print(json.dumps(facts), flush=True)
        os._exit(0)


def _memory() -> int:
    """The bytes of memory that this process has for itself; 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    private = [int(line.split()[1]) for line in lines if line.startswith("Private_")]
    return sum(private) * 1024


def main() -> int:
    """Start the program; does not come back when its window is painted."""
    loop = QApplication.exec

    def watched_loop(*_: object) -> int:
        watch = _Watch(wants_cards=len(sys.argv) > 1)
        code: int = loop()
        del watch
        return code

    QApplication.exec = watched_loop  # type: ignore[method-assign]
    from journey_editor.cli import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
