"""Buttons of the filter bar that open a menu of things to choose, and look chosen when one is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from journey_editor.canvas.menu import Menu
from journey_editor.layout.theme import Theme
from journey_editor.model.filters import Filter
from journey_editor.translation import tr
from journey_editor.ui import icons
from journey_editor.ui.controls.labels import plain
from journey_editor.ui.filtering import criteria
from journey_editor.ui.filtering.criteria import Criterion, Option

_CHEVRON: Final = 12
_OPENS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class StayingMenu(Menu):
    """A menu in which several lines can be ticked: by a click or the space bar it stays open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Hundreds of owners are to scroll, not to cover the screen in columns.
        self.setStyleSheet("QMenu { menu-scrollable: 1; }")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick a line."""
        action = self.actionAt(event.position().toPoint())
        if action is None or not self._tick(action):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks a line; Enter does so and closes the menu."""
        action = self.activeAction()
        if event.key() != Qt.Key.Key_Space or action is None or not self._tick(action):
            super().keyPressEvent(event)

    @staticmethod
    def _tick(action: QAction) -> bool:
        if not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class Chip(QPushButton):
    """A round button with a chevron, which opens its menu."""

    def __init__(self, menu: type[Menu], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.menu_below = menu(self)
        self.menu_below.aboutToShow.connect(self.fill)
        self.setProperty("chip", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.open)

    def fill(self) -> None:
        """Put into the menu what there is to choose now."""

    def open(self) -> None:
        """Open the menu below the button, on its first line."""
        self.menu_below.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def say(self, text: str, *, on: bool) -> None:
        """Show a text, strongly when something is chosen."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        if self.property("on") != on:
            self.setProperty("on", on)
            self.style().unpolish(self)
            self.style().polish(self)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """With room for the chevron."""
        return super().sizeHint() + QSize(_CHEVRON + 2, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu with Enter or the arrow down as well."""
        if event.key() in _OPENS:
            self.open()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        area = QRectF(self.width() - _CHEVRON - 9, (self.height() - _CHEVRON) / 2, _CHEVRON, _CHEVRON)
        color = self._theme.accent if self.property("on") else self._theme.secondary
        icons.paint(painter, "chevron-down", area, color)
        painter.end()


class CriterionChip(Chip):
    """One criterion: what is chosen stands on it, its menu has everything that occurs on the map."""

    changed = Signal(object)
    """The filter with another choice."""

    def __init__(self, criterion: Criterion, theme: Theme) -> None:
        super().__init__(StayingMenu, theme)
        self.criterion = criterion
        self._wanted = Filter()
        self._options: tuple[Option, ...] = ()
        self.menu_below.setAccessibleName(tr(criteria.NAMES[criterion]))
        self.menu_below.triggered.connect(self._on_triggered)
        self.hide()

    def show_choice(self, wanted: Filter, options: tuple[Option, ...]) -> None:
        """Show what of these options a filter asks for; nothing to choose from hides the button."""
        self._wanted, self._options = wanted, options
        text = criteria.said(wanted, self.criterion, options)
        self.say(text, on=bool(getattr(wanted, self.criterion)))
        shown = criteria.with_chosen(options, self.criterion, wanted)
        self.setToolTip(plain(tr("Show only what matches")))
        self.setVisible(bool(shown))
        if self.menu_below.isVisible():
            self._tick()

    def fill(self) -> None:
        """List what can be chosen."""
        menu = self.menu_below
        menu.clear()
        menu.addAction(tr("Any")).setCheckable(True)
        menu.addSeparator()
        for value, text in criteria.with_chosen(self._options, self.criterion, self._wanted):
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(value)
        self._tick()
        menu.setActiveAction(menu.actions()[0])

    def _tick(self) -> None:
        for action in self.menu_below.actions():
            value = action.data()
            any_ = not getattr(self._wanted, self.criterion)
            action.setChecked(
                any_ if value is None else criteria.is_chosen(self._wanted, self.criterion, value)
            )

    def _on_triggered(self, action: QAction) -> None:
        value = action.data()
        if value is None:
            self.changed.emit(criteria.without(self._wanted, self.criterion))
        else:
            self.changed.emit(criteria.toggled(self._wanted, self.criterion, value))
        self._tick()
