"""The pages as they will be: all in small at the side, one of them large, and how to look at it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journey_editor.formats.page import Page
from journey_editor.layout.theme import Theme
from journey_editor.translation import grouped, later, tr, tr_choices
from journey_editor.ui import icons
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.segments import Segments
from journey_editor.ui.export.page_view import PageView, Zoom
from journey_editor.ui.export.painting import Easel, Ink
from journey_editor.ui.export.strip import Strip

_ZOOMS: Final = (("page", later("Whole page")), ("width", later("Width")), ("actual", "100 %"))


class Preview(QWidget):
    """All pages of an export, painted by the painter of the canvas from what the exporter writes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._pages: Sequence[Page] = ()
        self._at = 0
        self._ink = Ink()
        self._easel = Easel(self)
        self.strip = Strip(self._ink, self._easel, theme)
        self.view = PageView(self._ink, self._easel, theme)
        self.previous = _arrow(tr("Previous page"), "chevron-left", theme)
        self.next = _arrow(tr("Next page"), "chevron-right", theme)
        self.zoom = Segments(tr("Zoom"), tr_choices(_ZOOMS))
        self.zoom.set_value("page")
        self.count = label("", "label")
        self._arrange()
        self.strip.chosen.connect(self.go)
        self.view.stepped.connect(self.step)
        self.zoom.chosen.connect(self._on_zoom)
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self._follow()

    @property
    def at(self) -> int:
        """Which page is shown large, counted from 0."""
        return self._at

    @property
    def pages(self) -> Sequence[Page]:
        """All pages."""
        return self._pages

    @property
    def is_painted(self) -> bool:
        """Whether the large page is shown as it is."""
        return self.view.is_painted

    def put(self, pages: Sequence[Page], folder: Path | None = None) -> None:
        """Show these pages, the same one large as before; pictures come from the folder of the map."""
        self._ink.look_in(folder)
        self._pages = pages
        self._at = min(self._at, max(0, len(pages) - 1))
        self.strip.put(pages, self._at)
        self.strip.setVisible(len(pages) > 1)
        self.view.put(pages[self._at] if pages else None)
        self._follow()

    def go(self, number: int) -> None:
        """Show another page large."""
        number = max(0, min(number, len(self._pages) - 1))
        if number != self._at and self._pages:
            self._at = number
            self.strip.show_current(number)
            self.view.put(self._pages[number])
            self._follow()

    def step(self, by: int) -> None:
        """Go so many pages on or back."""
        self.go(self._at + by)

    def stop(self) -> None:
        """Paint nothing any more."""
        self._easel.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down lead to other pages from everywhere in the preview."""
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step(step)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        upper = QHBoxLayout()
        upper.setSpacing(6)
        upper.addWidget(self.strip)
        upper.addWidget(self.view, 1)
        column.addLayout(upper, 1)
        lower = QHBoxLayout()
        lower.setSpacing(6)
        lower.addWidget(self.previous)
        lower.addWidget(self.count)
        lower.addWidget(self.next)
        lower.addStretch()
        lower.addWidget(self.zoom)
        column.addLayout(lower)

    def _follow(self) -> None:
        count = len(self._pages)
        said = ""
        if count:
            said = tr("Page {n} of {count}", n=grouped(self._at + 1), count=grouped(count))
        self.count.setText(said)
        self.view.setAccessibleDescription(said)
        for button, usable in ((self.previous, self._at > 0), (self.next, self._at + 1 < count)):
            button.setVisible(count > 1)
            button.setEnabled(usable)
        self.zoom.setEnabled(count > 0)

    def _on_zoom(self, zoom: str) -> None:
        self.view.set_zoom(cast("Zoom", zoom))

    def _on_previous(self) -> None:
        self.step(-1)

    def _on_next(self) -> None:
        self.step(1)


def _arrow(name: str, icon: str, theme: Theme) -> QPushButton:
    button = QPushButton(icons.icon(icon, theme), "")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setAutoDefault(False)
    button.setProperty("flat", True)
    return button
