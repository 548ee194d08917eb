"""Where the keys go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def holds(pane: QWidget, widget: QWidget | None) -> bool:
    """Whether a widget is inside a pane."""
    return widget is not None and pane.isAncestorOf(widget)


def first_field(pane: QWidget) -> QWidget:
    """The first widget of a pane that takes the keys."""
    tab = Qt.FocusPolicy.TabFocus
    fields = (child for child in pane.findChildren(QWidget) if child.isVisibleTo(pane) and child.isEnabled())
    return next((child for child in fields if child.focusPolicy() & tab), pane)
