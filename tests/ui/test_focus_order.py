"""The order of reading comes from layouts, without holding on to what is in them."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpacerItem, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from journey_editor.ui.controls.focus import in_order


def items() -> int:
    """How many wrappers of layout items there are."""
    return sum(isinstance(one, QSpacerItem | QWidgetItem) for one in shiboken6.getAllValidWrappers())


def test_fields_are_in_the_order_of_layouts_and_no_spacer_is_kept(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    last, first, second = QLineEdit(pane), QLineEdit(pane), QLineEdit(pane)
    column, row = QVBoxLayout(pane), QHBoxLayout()
    column.addStretch()
    column.addLayout(row)
    row.addWidget(first)
    row.addStretch()
    row.addWidget(second)
    column.addWidget(last)
    before = items()
    assert list(in_order(pane)) == [first, second, last]
    assert items() == before
