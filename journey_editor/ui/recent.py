"""The maps that were opened last."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from journey_editor.ui import settings

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

MOST: Final = 10
_KEY: Final = "recent"


class Noting(QObject):
    """Remembers the files of one window, and where they were."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._noted: list[Path] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._remember)
        window.closed.connect(self._remember)

    def note(self, path: Path, *, at_once: bool) -> None:
        """Remember a file; when not at once, then after what is waiting to be painted."""
        self._noted.append(path)
        if at_once:
            self._remember()
        else:
            self._soon.start()

    def _remember(self) -> None:
        while self._noted:
            path = self._noted.pop(0)
            settings.remember_all({"folder": str(path.resolve().parent), _KEY: _with(path)})


def paths() -> list[Path]:
    """The files that were opened or saved last and are still there, the latest first."""
    return [path for path in _listed() if _is_there(path)]


def add(path: Path) -> None:
    """Put a file first."""
    settings.remember(_KEY, _with(path))


def clear() -> None:
    """Forget all."""
    settings.remember(_KEY, None)


def _listed() -> list[Path]:
    found = settings.stored(_KEY)
    return [Path(text) for text in found if isinstance(text, str)] if isinstance(found, list) else []


def _is_there(path: Path) -> bool:
    with suppress(OSError):  # of a name that is too long
        return path.is_file()
    return False


def _with(path: Path) -> str:
    """The list with a file put first, as it is kept."""
    whole = path.resolve()
    found = [whole, *(other for other in paths() if other != whole)][:MOST]
    return json.dumps([str(other) for other in found])
