"""Where the window keeps what it remembers between two starts."""

from __future__ import annotations

from functools import cache
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


def remember(key: str, value: object) -> None:
    """Keep a value under a key; None forgets it."""
    if value is None:
        settings().remove(key)
    else:
        settings().setValue(key, value)
    watch().changed.emit(key)
