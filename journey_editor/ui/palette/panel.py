"""The palette: three groups below each other, in a panel that scrolls when it is too long."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui.controls import roles
from journey_editor.ui.palette.items import Items
from journey_editor.ui.palette.lanes import Lanes
from journey_editor.ui.palette.personas import Personas

WIDTH: Final = 180
_AROUND: Final = 32
"""Margins and scroll bar, in pixels."""


class Palette(QScrollArea):
    """The panel at the left of the window."""

    def __init__(self, session: Session, theme: Theme) -> None:
        roles.has_role("Palette", QAccessible.Role.Pane)
        super().__init__()
        self.setObjectName("Palette")
        self.setAccessibleName(tr("Palette"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session = session
        self.items = Items(theme)
        self.setFixedWidth(max(WIDTH, self.items.sizeHint().width() + _AROUND))
        self.personas = Personas(session, theme)
        self.lanes = Lanes(session, theme)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(12, 18, 12, 14)
        column.setSpacing(0)
        self._people = _group(tr("Personas"), self.personas)
        for group in (_group(tr("Add"), self.items), self._people, _group(tr("Lanes"), self.lanes)):
            column.addWidget(group)
        # With a stretch of 0 the groups would share what is left in a high window.
        column.addStretch(1)
        self.setWidget(holder)
        session.changed.connect(self._on_changed)
        session.replaced.connect(self._on_changed)
        self._on_changed()

    def sizeHint(self) -> QSize:
        """As wide as in the design."""
        return QSize(self.maximumWidth(), 600)

    def _on_changed(self) -> None:
        self._people.setVisible(bool(self._session.journey.personas))
        for item in self.items.items.values():
            item.setEnabled(not self._session.read_only)


def _group(title: str, content: QWidget) -> QWidget:
    group = QWidget()
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 14)
    column.setSpacing(8)
    column.addWidget(_caption(title))
    column.addWidget(content)
    return group


def _caption(text: str) -> QLabel:
    label = QLabel(text.upper())
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("caption", True)
    label.setAccessibleName(text)
    label.setContentsMargins(4, 0, 0, 0)
    return label
