"""A file on its way into a window: read and drawn in a thread, a large one with a glimpse before."""

from __future__ import annotations

import math
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QSize, Signal

from journey_editor.ui.worker import Asked, Tell, Work

if TYPE_CHECKING:
    from journey_editor.canvas.prepared import Prepared
    from journey_editor.layout.theme import Theme
    from journey_editor.storage.document import Loaded

LARGE_FILE: Final = 600_000
"""Bytes above which reading all of it takes longer than somebody would look at an empty window."""
_COLUMN: Final = 170.0
_CARD: Final = 42.0
"""Pixels that a stage is wide and a card high at least, where not all of a map can be shown."""
_CARDS: Final = 10_000
"""So many cards are read for the first screen at most: links to those below decide how wide it is, too."""
_FARTHEST: Final = 0.5
"""The zoom below which no map begins."""
_PATIENCE: Final = 1.0
"""Seconds that the rest waits at most for the first screen to be painted."""


class Opened(NamedTuple):
    """A map from a file, as it will be shown."""

    loaded: Loaded
    prepared: Prepared


class Reading(Work[Opened]):
    """Reads one file, whose map nobody edits meanwhile."""

    glimpsed = Signal(object)
    """The `Prepared` beginning of a large map, long before all of it."""

    def __init__(self, path: Path, theme: Theme | str, room: QSize, parent: QObject | None = None) -> None:
        """The theme may be given by its name; `room` are the pixels there are for the map."""
        super().__init__(self._opened, parent)
        self.path = path
        self._theme = theme
        self._room = room
        self._may_go_on = threading.Event()

    def go_on(self) -> None:
        """Read the rest, as the glimpse is painted."""
        self._may_go_on.set()

    def _opened(self, _tell: Tell, _asked: Asked) -> Opened:
        # Imported here, as the window is on screen before any of this is needed.
        from journey_editor.collector import collector_paused
        from journey_editor.layout.theme import theme

        now = theme(self._theme) if isinstance(self._theme, str) else self._theme.now
        with collector_paused():
            self._glimpse(now)
            return _whole(self.path, now)

    def _glimpse(self, theme: Theme) -> None:
        """Tell what will fill the screen, when all of the map takes long."""
        try:
            data = self.path.read_bytes() if self.path.stat().st_size > LARGE_FILE else b""
        except OSError:  # it is told when all is read
            return
        if not data:
            return
        from journey_editor.canvas.prepared import prepare
        from journey_editor.storage.glimpse import glimpse

        columns = math.ceil(self._room.width() / _COLUMN) + 1
        seen = math.ceil(self._room.height() / _CARD) + 1
        journey = glimpse(data, columns, max(seen, _CARDS // columns), seen)
        if journey is not None:
            self.glimpsed.emit(prepare(journey, theme, until=self._room.height() / _FARTHEST))
            self._may_go_on.wait(_PATIENCE)


def _whole(path: Path, theme: Theme) -> Opened:
    from journey_editor.canvas.prepared import prepare
    from journey_editor.formats import reading
    from journey_editor.model.snapshot import snapshot

    loaded = reading.opened(path)
    # Its records are put in order, and what refers to them is gathered, when first asked for.
    snapshot(loaded.journey)
    loaded.journey.links_from("")
    loaded.journey.links_to("")
    return Opened(loaded, prepare(loaded.journey, theme))
