"""Having a screen reader say what happens where the keys are not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


@dataclass(slots=True)
class _Voice:
    """How often something was said, so that who comes later can hear that it was."""

    times: int = 0


_voice: Final = _Voice()


def announce(widget: QWidget, words: str) -> None:
    """Have some words read aloud."""
    if words and QAccessible.isActive():
        _voice.times += 1
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def times() -> int:
    """How often something has been announced."""
    return _voice.times
