"""What assistive tools can do to a thing of the map: go to it, select it, change its text or its feeling."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibleActionInterface, QAccessibleValueInterface

from journey_editor.editing import texts
from journey_editor.editing.heard.spots import Spot
from journey_editor.editing.nudges import Direction, nudge
from journey_editor.model import plans
from journey_editor.translation import tr

if TYPE_CHECKING:
    from journey_editor.canvas.accessibility_tree import MapTree

EDIT: Final = "edit"
"""The action that opens the text of a thing; Qt has no name for it."""
_LOW, _HIGH = -2.0, 2.0


class SpotActions(QAccessibleActionInterface):
    """Pressing selects, as on the canvas; all else goes the way of its key."""

    def __init__(self, tree: MapTree, spot: Spot) -> None:
        super().__init__()
        self._tree = tree
        self._spot = spot

    def actionNames(self) -> list[str]:
        view, placed = self._tree.view, self._tree.placed(self._spot)
        names = []
        if self._spot.kind in ("persona", "stage", "touchpoint", "note"):
            names.append(QAccessibleActionInterface.pressAction())
        if placed is not None and view is not None:
            names.append(QAccessibleActionInterface.setFocusAction())
            if placed.kind == "point":
                names += [
                    QAccessibleActionInterface.increaseAction(),
                    QAccessibleActionInterface.decreaseAction(),
                ]
            elif placed.kind != "channels" and texts.slot_of(placed) is not None:
                names.append(EDIT)
        return names

    def doAction(self, name: str) -> None:
        view, placed = self._tree.view, self._tree.placed(self._spot)
        if view is None or name not in self.actionNames():
            return
        view.activateWindow()
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        if placed is not None:
            view.focus.use_keys(True)
            view.focus.put(placed)
            view.focus.reveal()
        if name == QAccessibleActionInterface.pressAction():
            view.session.select((self._spot.id,))
        elif name == EDIT:
            view.edit_text()
        elif name == QAccessibleActionInterface.increaseAction():
            self._move("up")
        elif name == QAccessibleActionInterface.decreaseAction():
            self._move("down")

    def localizedActionName(self, name: str) -> str:
        return tr("Edit the text") if name == EDIT else super().localizedActionName(name)

    def localizedActionDescription(self, name: str) -> str:
        return (
            tr("Type another title or text in place")
            if name == EDIT
            else super().localizedActionDescription(name)
        )

    def keyBindingsForAction(self, name: str) -> list[str]:
        return ["F2"] if name == EDIT else []

    def _move(self, direction: Direction) -> None:
        view, placed = self._tree.view, self._tree.placed(self._spot)
        if view is not None and placed is not None:
            step = nudge(view.journey, placed, direction)
            if step.edit is not None:
                view.session.do(step.edit, step.label)


class SpotValue(QAccessibleValueInterface):
    """The emotion of an experience, from -2 to +2."""

    def __init__(self, tree: MapTree, spot: Spot) -> None:
        super().__init__()
        self._tree = tree
        self._spot = spot

    def currentValue(self) -> float:
        lived = self._tree.spots.journey.experience(self._spot.persona, self._spot.id)
        return 0.0 if lived is None or lived.emotion is None else float(lived.emotion)

    def setCurrentValue(self, value: object) -> None:
        view = self._tree.view
        if view is not None and isinstance(value, int | float) and not isnan(value):
            emotion = min(_HIGH, max(_LOW, float(value)))
            edit = plans.set_emotion(view.journey, self._spot.persona, self._spot.id, emotion)
            view.session.do(edit, tr("Change emotion"))

    def minimumValue(self) -> float:
        return _LOW

    def maximumValue(self) -> float:
        return _HIGH

    def minimumStepSize(self) -> float:
        return 0.5
