"""Help: all keys on one sheet, and what this program is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

import journey_editor
from journey_editor.translation import tr
from journey_editor.ui import icons, looks, settings
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.key_sheet import SheetView

_SIZES: Final = (100, 125, 150, 175, 200, 250, 300)
"""Sizes of the type in percent: from one's own screen to the back row of a room."""
_SIZE: Final = "keys/size"
_MARGIN: Final = 40


class KeySheet(QDialog):
    """Every key, what the mouse does, and the capture language."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and capture language"))
        self.view = SheetView()
        self.search = Line(tr("Find a key"), tr("Find a key, an action or a sign"))
        self.smaller = _size_button("minus", tr("Smaller type"))
        self.larger = _size_button("plus", tr("Larger type"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 18, 12, 16)
        outer.setSpacing(14)
        outer.addLayout(self._bar())
        outer.addWidget(self.view, 1)
        self.search.textChanged.connect(self.view.search)
        self.smaller.clicked.connect(self._on_smaller)
        self.larger.clicked.connect(self._on_larger)
        last = settings.text(_SIZE)
        self._set_size(next((size for size in _SIZES if str(size) == last), _SIZES[0]))
        room = parent.window().size()
        self.resize(min(room.width() - _MARGIN, 1300), min(room.height() - _MARGIN, 900))
        self.search.setFocus()

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(self.search, 1)
        row.addStretch(1)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        row.addSpacing(8)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 closes the sheet that it has opened; the keys of zooming change its type."""
        if event.key() == Qt.Key.Key_F1:
            self.reject()
        elif event.matches(QKeySequence.StandardKey.ZoomIn) or event.key() == Qt.Key.Key_Equal:
            self._on_larger()
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self._on_smaller()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Down, Qt.Key.Key_Up):
            # These are of no use to the field, which has the keys.
            QApplication.sendEvent(self.view.verticalScrollBar(), event)
        else:
            super().keyPressEvent(event)

    def _on_smaller(self) -> None:
        self._set_size(max((size for size in _SIZES if size < self.view.percent), default=_SIZES[0]))

    def _on_larger(self) -> None:
        self._set_size(min((size for size in _SIZES if size > self.view.percent), default=_SIZES[-1]))

    def _set_size(self, percent: int) -> None:
        self.view.set_percent(percent)
        self.smaller.setEnabled(percent > _SIZES[0])
        self.larger.setEnabled(percent < _SIZES[-1])
        settings.remember(_SIZE, None if percent == _SIZES[0] else str(percent))


def _size_button(icon: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("icononly", True)
    button.setIcon(icons.icon(icon, looks.screen()))
    button.setIconSize(QSize(18, 18))
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


class About(QDialog):
    """The program's name, version, licence and parts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Journey Editor"))
        column = QVBoxLayout(self)
        # Qt would give a large interface two thirds of the screen, and cut off the rest.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
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
