"""Labels and tooltips whose text is never markup."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as TextQt  # the part of the namespace that is about text
from PySide6.QtWidgets import QLabel

from journey_editor.disguises import undisguised

Role = Literal["caption", "label", "plain", "faint", "problem", "heading", "strong", "title", "example"]

_AS_IT_IS: Final = '<span style="white-space: pre-wrap">'


def label(text: str, role: Role) -> QLabel:
    """A label; `role` chooses its look in the style sheet. Those for sentences break lines."""
    found = QLabel(undisguised(text))
    found.setTextFormat(Qt.TextFormat.PlainText)
    found.setProperty(role, True)
    found.setWordWrap(role in ("problem", "faint"))
    return found


def plain(text: str) -> str:
    """A text for places where Qt decides by itself whether it is markup, such as tooltips."""
    shown = undisguised(text)
    if not TextQt.mightBeRichText(shown):
        return shown
    from html import escape

    return f"{_AS_IT_IS}{escape(shown)}</span>"
