"""Labels and tooltips whose text is never markup."""

from __future__ import annotations

import html
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as TextQt  # the part of the namespace that is about text
from PySide6.QtWidgets import QLabel

Role = Literal["caption", "label", "plain", "faint", "problem", "heading", "strong", "title", "example"]


def label(text: str, role: Role) -> QLabel:
    """A label; `role` chooses its look in the style sheet. Those for sentences break lines."""
    found = QLabel(text)
    found.setTextFormat(Qt.TextFormat.PlainText)
    found.setProperty(role, True)
    found.setWordWrap(role in ("problem", "faint"))
    return found


def plain(text: str) -> str:
    """A text for places where Qt decides by itself whether it is markup, such as tooltips."""
    return html.escape(text) if TextQt.mightBeRichText(text) else text
