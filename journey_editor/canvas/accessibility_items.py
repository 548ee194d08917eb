"""What one thing of a map answers to assistive tools: name, role, state, place, what it holds."""

# mypy: disable-error-code="override"
# Qt takes a null pointer for “there is none”, which the types of PySide leave out.

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from journey_editor.canvas.accessibility_acts import SpotActions, SpotValue
from journey_editor.editing.heard import words
from journey_editor.editing.heard.spots import MAP_SPOT, Spot, SpotKind

if TYPE_CHECKING:
    from journey_editor.canvas.accessibility_tree import MapTree
    from journey_editor.canvas.view import MapView

_ROLES: Final[dict[SpotKind, QAccessible.Role]] = {
    "title": QAccessible.Role.Heading,
    "people": QAccessible.Role.List,
    "lanes": QAccessible.Role.List,
    "parking": QAccessible.Role.List,
}
"""All others are items of lists."""
_SELECTABLE: Final[frozenset[SpotKind]] = frozenset({"persona", "stage", "touchpoint", "note"})


class MapItem(QAccessibleWidget):
    """The canvas: a list of stages, with what else the map holds, followed by the widgets on it."""

    def __init__(self, tree: MapTree, view: MapView) -> None:
        super().__init__(view, QAccessible.Role.List, "")
        self._tree = tree

    def childCount(self) -> int:
        return len(self._tree.spots.children(MAP_SPOT)) + len(self._widgets())

    def child(self, index: int) -> QAccessibleInterface | None:
        spots = self._tree.spots.children(MAP_SPOT)
        if 0 <= index < len(spots):
            return self._tree.item([*spots][index])
        widgets = self._widgets()
        return widgets[index - len(spots)] if len(spots) <= index < len(spots) + len(widgets) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        spots = self._tree.spots.children(MAP_SPOT)
        if isinstance(child, SpotItem):
            return spots.get(child.spot, -1)
        thing = child.object()
        widgets = [one.object() for one in self._widgets()]
        return len(spots) + widgets.index(thing) if thing in widgets else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        view = self._tree.view
        pointer = QPoint(x, y)
        if view is None or view.viewport().childAt(view.viewport().mapFromGlobal(pointer)) is not None:
            return super().childAt(x, y)
        return self._tree.at(MAP_SPOT, pointer) or super().childAt(x, y)

    def focusChild(self) -> QAccessibleInterface | None:
        view = self._tree.view
        if view is not None and view.hasFocus():
            return self._tree.focused
        return super().focusChild()

    def state(self) -> QAccessible.State:
        state = super().state()
        # Two that have the focus would be one too many.
        state.focused = state.focused and self.focusChild() is None
        return state

    def _widgets(self) -> list[QAccessibleInterface]:
        """The widgets on the canvas; not the empty one that all is painted on, which has nothing to say."""
        view = self._tree.view
        ground = None if view is None else view.viewport()
        made = (QAccessibleWidget.child(self, at) for at in range(QAccessibleWidget.childCount(self)))
        return [one for one in made if one is not None and not (one.object() is ground and _is_bare(ground))]

    def text(self, t: QAccessible.Text) -> str:
        if t == QAccessible.Text.Name:
            return words.name(self._tree.spots, MAP_SPOT)
        if t == QAccessible.Text.Description:
            return words.description(self._tree.spots, MAP_SPOT)
        return super().text(t)


class SpotItem(QAccessibleInterface):
    """One thing of the map. It holds no more than which one it is; the tree knows the rest."""

    def __init__(self, tree: MapTree, spot: Spot) -> None:
        super().__init__()
        self.spot = spot
        self._tree = tree
        self._actions = SpotActions(tree, spot)
        self._value = SpotValue(tree, spot) if spot.kind == "experience" else None

    def isValid(self) -> bool:
        return self._tree.view is not None

    def object(self) -> None:
        return None

    def window(self) -> QWindow | None:
        view = self._tree.view
        return None if view is None else view.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:
        spot = self._tree.spots.parent(self.spot)
        return None if spot is None or self._tree.view is None else self._tree.item(spot)

    def childCount(self) -> int:
        return len(self._tree.spots.children(self.spot))

    def child(self, index: int) -> QAccessibleInterface | None:
        spots = [*self._tree.spots.children(self.spot)]
        return self._tree.item(spots[index]) if 0 <= index < len(spots) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._tree.spots.children(self.spot).get(child.spot, -1) if isinstance(child, SpotItem) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return self._tree.at(self.spot, QPoint(x, y))

    def focusChild(self) -> None:
        return None

    def rect(self) -> QRect:
        return self._tree.rect(self.spot)

    def role(self) -> QAccessible.Role:
        return _ROLES.get(self.spot.kind, QAccessible.Role.ListItem)

    def state(self) -> QAccessible.State:
        state, view, spot = QAccessible.State(), self._tree.view, self.spot
        if view is None:
            state.invalid = True
            return state
        state.readOnly = view.session.read_only
        if spot.kind in _SELECTABLE:
            state.selectable = state.multiSelectable = state.extSelectable = True
            state.selected = spot.id in view.session.selected
        is_drawn = self._tree.placed(spot) is not None
        state.focusable = is_drawn
        state.focused = is_drawn and view.hasFocus() and self._tree.focused is self
        state.offscreen = not self.rect().intersects(view.viewport().rect().translated(_corner(view)))
        return state

    def text(self, t: QAccessible.Text) -> str:
        if self._tree.view is None or not self._tree.spots.exists(self.spot):
            return ""
        if t == QAccessible.Text.Name:
            return words.name(self._tree.spots, self.spot)
        if t == QAccessible.Text.Description:
            return words.description(self._tree.spots, self.spot)
        return words.value(self._tree.spots, self.spot) if t == QAccessible.Text.Value else ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Texts are typed on the canvas; see the action for that."""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> SpotActions | SpotValue | shiboken6.VoidPtr:
        """The actions or the value.

        PySide takes the object itself for the pointer to it; at None and 0 it crashes (seen with 6.11.3).
        """
        if kind == QAccessible.InterfaceType.ActionInterface:
            return self._actions
        if kind == QAccessible.InterfaceType.ValueInterface and self._value is not None:
            return self._value
        return shiboken6.VoidPtr(0)


def _is_bare(ground: QWidget | None) -> bool:
    """Whether no other widget is seen on one."""
    return ground is not None and not any(
        one.isVisible() for one in ground.children() if isinstance(one, QWidget)
    )


def _corner(view: MapView) -> QPoint:
    return view.viewport().mapToGlobal(QPoint(0, 0))
