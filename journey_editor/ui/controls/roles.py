"""What painted controls are to assistive tools: Qt knows only that they are widgets."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final, Protocol, cast

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QComboBox, QWidget

Make = Callable[[QWidget], QAccessibleInterface]
_makers: Final[dict[str, Make]] = {}
_alive: Final[list[QAccessibleInterface]] = []
"""Qt keeps plain pointers to interfaces and deletes them with their widgets; they must live until then."""


class Leveled(Protocol):
    """A control with a level that can be asked and chosen."""

    @property
    def value(self) -> int | None:
        """The level, None for not set."""

    def choose(self, level: int | None) -> None:
        """Set a level, as a press does."""


def is_slider(class_name: str, highest: int) -> None:
    """Tell of the widgets of a class, which are `Leveled`, as of sliders from 0 to a highest level."""
    _makers[class_name] = lambda widget: _Slider(widget, highest)
    _install()


def is_drop_down(class_name: str) -> None:
    """Tell of the widgets of a class, which are combo boxes, with what they are for.

    Qt tells only what they show, and leaves it to a label beside them what that is.
    """
    _makers[class_name] = _DropDown
    _install()


def is_choice(class_name: str) -> None:
    """Tell of the buttons of a class, which can be checked, as of one choice among others."""
    _makers[class_name] = _OneOfSome
    _install()


def has_role(class_name: str, role: QAccessible.Role) -> None:
    """Tell of the widgets of a class by another role."""
    _makers[class_name] = lambda widget: QAccessibleWidget(widget, role, "")
    _install()


@cache
def _install() -> None:
    QAccessible.installFactory(_made)


def _made(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    make = _makers.get(class_name)
    if make is None or not isinstance(thing, QWidget):
        return None
    _alive[:] = [one for one in _alive if shiboken6.isValid(one)]
    _alive.append(make(thing))
    return _alive[-1]


class _DropDown(QAccessibleWidget):
    """A drop-down list: what it is for, and what it shows."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.ComboBox, "")

    def text(self, t: QAccessible.Text) -> str:
        shown = self._box.currentText() or self._box.placeholderText()
        if t == QAccessible.Text.Value:
            return shown
        said = super().text(t)
        return f"{said}: {shown}" if t == QAccessible.Text.Name and shown else said

    def state(self) -> QAccessible.State:
        found = super().state()
        is_open = self._box.view().isVisible()
        found.hasPopup = found.expandable = True
        found.expanded, found.collapsed = is_open, not is_open
        return found

    def childCount(self) -> int:
        return 1

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(self._box.view()) if index == 0 else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return 0 if child.object() is self._box.view() else -1

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.showMenuAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name != QAccessibleActionInterface.showMenuAction():
            super().doAction(name)
        elif self._box.view().isVisible():
            self._box.hidePopup()
        elif self._box.isEnabled():
            self._box.showPopup()

    @property
    def _box(self) -> QComboBox:
        return cast("QComboBox", self.object())


class _OneOfSome(QAccessibleWidget):
    """A button that is one of several choices; Qt takes it for a box that can be ticked."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.RadioButton, "")

    def state(self) -> QAccessible.State:
        found = super().state()
        found.checkable, found.checked = True, self._button.isChecked()
        return found

    def actionNames(self) -> list[str]:
        can = [QAccessibleActionInterface.pressAction()] if self._button.isEnabled() else []
        return [*can, *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._button.click()
        else:
            super().doAction(name)

    @property
    def _button(self) -> QAbstractButton:
        return cast("QAbstractButton", self.object())


class _Level(QAccessibleValueInterface):
    """The level of a control as a number."""

    def __init__(self, control: Leveled, highest: int) -> None:
        super().__init__()
        self._control = control
        self._highest = highest

    def currentValue(self) -> int:
        return self._control.value or 0

    def setCurrentValue(self, value: object) -> None:
        if isinstance(value, int | float) and 0 <= value <= self._highest:
            self._control.choose(round(value) or None)

    def minimumValue(self) -> int:
        return 0

    def maximumValue(self) -> int:
        return self._highest

    def minimumStepSize(self) -> int:
        return 1


class _Slider(QAccessibleWidget):
    """A control with a value."""

    def __init__(self, widget: QWidget, highest: int) -> None:
        super().__init__(widget, QAccessible.Role.Slider, "")
        self._level = _Level(cast("Leveled", widget), highest)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> _Level | shiboken6.VoidPtr:  # type: ignore[override]
        """The value; PySide takes the object itself for the pointer to it, and crashes at None and 0."""
        return self._level if kind == QAccessible.InterfaceType.ValueInterface else shiboken6.VoidPtr(0)

    def text(self, t: QAccessible.Text) -> str:
        said = QAccessible.Text.Description if t == QAccessible.Text.Value else t
        return super().text(said)
