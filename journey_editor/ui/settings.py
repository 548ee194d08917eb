"""Where the window keeps what it remembers between two starts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSettings, Signal

ORGANISATION: Final = "journey-editor"
APPLICATION: Final = "Journey Editor"


class Watch(QObject):
    """Tells all windows what is remembered anew."""

    changed = Signal(str)
    """The key of the setting."""


@cache
def watch() -> Watch:
    """The one for this program."""
    return Watch()


def settings() -> QSettings:
    """The person's settings on this machine, in the platform's own place."""
    return QSettings(ORGANISATION, APPLICATION)


def text(key: str) -> str:
    """A remembered text, empty when there is none."""
    value = settings().value(key, "")
    return value if isinstance(value, str) else ""


def stored(key: str) -> object:
    """What is remembered as JSON; None when that is nothing, or nothing that can be read."""
    try:
        found: object = json.loads(text(key) or "null")
    except (ValueError, RecursionError):
        return None
    return found


def folder(key: str) -> str:
    """A remembered folder, empty when there is none any more."""
    found = text(key)
    with suppress(OSError):  # of a name that is too long
        return found if found and Path(found).is_dir() else ""
    return ""


def remember(key: str, value: object) -> None:
    """Keep a value under a key; None forgets it."""
    remember_all({key: value})


def remember_all(values: Mapping[str, object]) -> None:
    """Keep values under their keys, written to the disk once for all of them; None forgets one."""
    kept = settings()
    for key, value in values.items():
        if value is None:
            kept.remove(key)
        else:
            kept.setValue(key, value)
    # Written when it goes: who hears of a key may read it, or stay long.
    del kept
    for key in values:
        watch().changed.emit(key)
