"""What the room sees of a presentation: the map or a blank screen, and the footer below it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from journey_editor.canvas.announcing import announce
from journey_editor.translation import tr
from journey_editor.ui.present.footer import Footer
from journey_editor.ui.present.framing import Step
from journey_editor.ui.present.saying import said
from journey_editor.ui.present.screen import MapScreen
from journey_editor.ui.present.show import Show
from journey_editor.ui.workshop.timer import WorkshopTimer


class Display(QWidget):
    """Follows a show: its steps, its blank screen, and the edits made meanwhile."""

    leads: ClassVar = False
    """Whether the keys that present are pressed here."""

    def __init__(self, show: Show, timer: WorkshopTimer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presentation = show
        self.sheet = MapScreen(show.view)
        self.footer = Footer(timer, show.view.theme)
        self.cover = _Cover(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.footer)
        self.cover.hide()
        show.moved.connect(self._on_step)
        show.redrawn.connect(self._on_redrawn)
        show.blank_changed.connect(self._on_blank)

    @property
    def follows(self) -> bool:
        """Whether what is shown comes from the show now."""
        return self.presentation.running

    def show_step(self, *, smoothly: bool) -> None:
        """Show the step that the show is at."""
        step = self.presentation.step
        self.sheet.show_step(step, smoothly=smoothly)
        self.footer.show_step(step)
        self.setAccessibleName(self.footer.accessibleName())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.tell(step)

    def tell(self, step: Step) -> None:
        """Let screen readers know what of the map is on the sheet."""
        if QAccessible.isActive():
            name, description = said(self.presentation.view.session.journey, step)
            self.sheet.setAccessibleName(name)
            self.sheet.setAccessibleDescription(description)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep footer and cover in proportion."""
        super().resizeEvent(event)
        self.footer.fit(self.height())
        self.cover.setGeometry(self.rect())

    def _on_step(self) -> None:
        if self.follows:
            self.show_step(smoothly=True)
            self._announce(self.footer.accessibleName())

    def _on_redrawn(self) -> None:
        self.sheet.redraw()
        if self.follows and not self.sheet.is_free:
            self.show_step(smoothly=False)

    def _on_blank(self) -> None:
        blank = self.presentation.blank
        self.cover.color = blank or self.cover.color
        self.cover.setVisible(bool(blank))
        self.cover.raise_()
        self.cover.update()
        if self.follows:
            self._announce(self.cover.accessibleName() if blank else self.footer.accessibleName())

    def _announce(self, words: str) -> None:
        """Have something said once, though several screens show it."""
        if self.leads or not any(one.leads for one in self._others()):
            announce(self, words)

    def _others(self) -> list[Display]:
        """The screens beside this one that show the same now."""
        shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, Display))
        return [one for one in shown if one.presentation is self.presentation and one.isVisible()]


class _Cover(QWidget):
    """A blank screen, black or white."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.color = "black"
        self.setAccessibleName(tr("Blank screen"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.color))
