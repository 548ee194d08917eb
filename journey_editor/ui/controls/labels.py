"""Labels whose text is never markup."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

Role = Literal["caption", "label", "plain", "faint", "problem", "heading"]


def label(text: str, role: Role) -> QLabel:
    """A label; `role` chooses its look in the style sheet. Those for sentences break lines."""
    found = QLabel(text)
    found.setTextFormat(Qt.TextFormat.PlainText)
    found.setProperty(role, True)
    found.setWordWrap(role in ("problem", "faint"))
    return found
