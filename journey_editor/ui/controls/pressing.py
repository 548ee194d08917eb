"""Buttons that Enter presses as well as Space."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton


def by_enter(*buttons: QPushButton) -> None:
    """Let Enter press buttons that stand in a window; outside of GNOME and dialogs Qt takes only Space."""
    for button in buttons:
        button.setAutoDefault(True)
