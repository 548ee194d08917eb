"""Help: all keys on one sheet, and what this program is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import journey_editor
from journey_editor.translation import later, tr
from journey_editor.ui import icons
from journey_editor.ui.action_table import ACTIONS, MENUS, Spec
from journey_editor.ui.controls.labels import label
from journey_editor.ui.shortcuts import sequences

_ON_THE_MAP: Final = (
    (later("Type a title or text"), later("Double click, Enter or F2")),
    (later("Leave, cancel"), "Esc"),
    (later("Choose several"), "Shift+click, or drag a frame"),
    (later("Link two touchpoints"), later("Drag the card’s edge")),
    (later("Change an emotion"), later("Drag its point; Shift for any value")),
    (later("Move around"), later("Wheel, or drag with Space")),
    (later("Zoom at the pointer"), "Ctrl+wheel, or pinch"),
)
_COLUMNS: Final = (("file", "edit"), ("insert", "view"), ("present",))


def keys_of(menu: str) -> Iterator[tuple[str, str]]:
    """The actions of a menu that have keys, with these."""
    for entry in ACTIONS:
        if isinstance(entry, Spec) and entry.menu == menu and (bound := sequences(entry.keys)):
            native = QKeySequence.SequenceFormat.NativeText
            yield entry.text.replace("&", "").rstrip("…"), bound[0].toString(native)


class KeySheet(QDialog):
    """Every key, group by group."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 18)
        outer.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(36)
        titles = {menu: title.replace("&", "") for menu, title in MENUS}
        for menus in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(16)
            for menu in menus:
                title = tr("Insert, while the map has the keys") if menu == "insert" else titles[menu]
                column.addLayout(_group(title, keys_of(menu)))
            column.addStretch()
            row.addLayout(column)
        column = QVBoxLayout()
        column.addLayout(_group(tr("On the map"), iter(_ON_THE_MAP)))
        column.addStretch()
        row.addLayout(column)
        outer.addLayout(row)
        outer.addWidget(_close_button(self))


def _group(title: str, lines: Iterator[tuple[str, str]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(label(title.upper(), "caption"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    for place, (name, keys) in enumerate(lines):
        grid.addWidget(label(name, "plain"), place, 0)
        grid.addWidget(label(keys, "label"), place, 1, Qt.AlignmentFlag.AlignRight)
    column.addLayout(grid)
    return column


class About(QDialog):
    """The program's name, version, licence and parts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Journey Editor"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(10)
        picture = QLabel()
        picture.setPixmap(icons.application().pixmap(64, 64))
        picture.setAccessibleName("Journey Editor")
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label("Journey Editor", "heading"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(
            label(tr("Version {version}", version=journey_editor.__version__), "label"),
            0,
            Qt.AlignmentFlag.AlignHCenter,
        )
        words = label(
            tr(
                "An editor for customer journey maps. It works offline, on files that belong to you.\n\n"
                "MIT licence. Icons by Lucide (ISC), fonts by the Noto project (OFL), windows by Qt (LGPL)."
            ),
            "faint",
        )
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setMinimumWidth(380)
        column.addWidget(words)
        column.addWidget(_close_button(self))


def _close_button(dialog: QDialog) -> QWidget:
    button = QPushButton(tr("Close"))
    button.setDefault(True)
    button.clicked.connect(dialog.reject)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch()
    row.addWidget(button)
    return holder
