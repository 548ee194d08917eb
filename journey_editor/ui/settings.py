"""Where the window keeps what it remembers between two starts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSettings

ORGANISATION: Final = "journey-editor"
APPLICATION: Final = "Journey Editor"


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
