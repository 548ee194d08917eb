"""The maps that were opened last."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Final

from journey_editor.ui import settings

MOST: Final = 10
_KEY: Final = "recent"


def paths() -> list[Path]:
    """The files that were opened or saved last and are still there, the latest first."""
    return [path for path in _listed() if _is_there(path)]


def add(path: Path) -> None:
    """Put a file first."""
    whole = path.resolve()
    _keep([whole, *(other for other in paths() if other != whole)][:MOST])


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


def _keep(found: list[Path]) -> None:
    settings.remember(_KEY, json.dumps([str(path) for path in found]))
