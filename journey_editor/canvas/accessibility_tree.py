"""The map on a canvas as assistive tools go through it: one interface for each thing they have asked for."""

from __future__ import annotations

import atexit
import weakref
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleValueChangeEvent

from journey_editor.canvas.accessibility_items import MapItem, SpotItem
from journey_editor.canvas.layer import to_qt
from journey_editor.editing.heard import changes
from journey_editor.editing.heard.spots import MAP_SPOT, Spot, SpotKind, Spots, spot_of
from journey_editor.editing.undo import Step
from journey_editor.layout.drawing import Placed
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import inside, tr

if TYPE_CHECKING:
    from journey_editor.canvas.view import MapView

_KEYS: Final[dict[SpotKind, str]] = {
    "title": "title",
    "persona": "persona:{id}",
    "stage": "stage:{id}",
    "lane": "lane:{id}",
    "touchpoint": "touchpoint:{id}",
    "experience": "point:{persona}:{id}",
    "thought": "thought:{persona}:{id}",
    "note": "note:{id}",
    "metrics": "metrics:{id}",
    "channels": "channels:{id}",
}
_going: Final[list[MapItem]] = []
"""The interfaces of canvases that are being destroyed."""
_trees: Final[dict[int, MapTree]] = {}
"""The trees by the addresses of their canvases.

Qt keeps plain pointers to interfaces, and Python would free one that only a circle of references
holds; so they stay here until their canvas is destroyed.
"""


class MapTree:
    """The interfaces of one canvas: made when asked for, deleted with the things they stand for."""

    def __init__(self, view: MapView) -> None:
        self._view = weakref.ref(view)
        self.spots = Spots(self._journey, self._shown)
        self._items: dict[Spot, SpotItem] = {}
        self._roots: list[MapItem] = []
        view.drawing_changed.connect(self._on_drawing_changed)

    @property
    def view(self) -> MapView | None:
        """The canvas, None when it is gone or not all of it is made yet."""
        view = self._view()
        return view if view is not None and shiboken6.isValid(view) and view.is_ready else None

    @property
    def count(self) -> int:
        """For how many things there are interfaces."""
        return len(self._items)

    @property
    def root(self) -> MapItem:
        """The interface of the canvas itself, the newest one."""
        return self._roots[-1]

    def new_root(self, view: MapView) -> MapItem:
        """One more interface of the canvas.

        Qt asks anew whenever the meta object is another one, as it is after PySide has added a
        slot to it, and deletes each one that it was given; given one twice it deletes that twice.
        """
        self._roots.append(MapItem(self, view))
        return self._roots[-1]

    def item(self, spot: Spot) -> QAccessibleInterface:
        """The interface of a thing, always the same one."""
        if spot == MAP_SPOT:
            return self.root
        found = self._items.get(spot)
        if found is None:
            found = self._items[spot] = SpotItem(self, spot)
        return found

    @property
    def focused(self) -> QAccessibleInterface | None:
        """What has the focus in the canvas; None when nothing has, or the canvas itself."""
        view = self.view
        target = None if view is None else view.focus.target
        spot = None if target is None else spot_of(target.kind, target.id, target.persona)
        return self.item(spot) if spot is not None and self.spots.exists(spot) else None

    def placed(self, spot: Spot) -> Placed | None:
        """The figure of a thing; None for lists, and for what is not drawn."""
        view, key = self.view, _KEYS.get(spot.kind)
        if view is None or key is None:
            return None
        return view.index.keyed(key.format(id=spot.id, persona=spot.persona))

    def rect(self, spot: Spot) -> QRect:
        """Where a thing stands on the screen, in pixels; empty when it is not drawn."""
        view, placed = self.view, self.placed(spot)
        if view is not None and placed is not None:
            area = view.mapFromScene(to_qt(view.focus.rows.area(placed))).boundingRect()
            return QRect(view.viewport().mapToGlobal(area.topLeft()), area.size())
        found = QRect()
        if spot.kind in ("people", "lanes"):
            for child in self.spots.children(spot):
                found = found.united(self.rect(child))
        return found

    def at(self, parent: Spot, pointer: QPoint) -> QAccessibleInterface | None:
        """What of a thing's own children is, or holds what is, at a place on the screen."""
        view = self.view
        if view is None:
            return None
        pixel = view.viewport().mapFromGlobal(pointer)
        if not view.viewport().rect().contains(pixel):
            return None
        place = view.locate(pixel)
        for placed in view.index.at(place.x, place.y):
            spot = spot_of(placed.kind, placed.id, placed.persona)
            if spot is None or not self.spots.exists(spot):
                continue
            while spot is not None and spot != parent:
                above = self.spots.parent(spot)
                if above == parent:
                    return self.item(spot)
                spot = above
        return None

    def tell(self, spots: Iterable[Spot], event: QAccessible.Event) -> None:
        """Tell of things that some tool knows already."""
        for spot in spots:
            item = self._items.get(spot)
            if item is not None:
                QAccessible.updateAccessibility(QAccessibleEvent(item, event))

    def tell_names(self, ids: frozenset[str]) -> None:
        """Tell that the names of things may be others now; emotions are values, too."""
        for spot, item in [*self._items.items()]:
            if spot.id in ids or spot.persona in ids:
                QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.NameChanged))
                lived = (
                    self._journey().experience(spot.persona, spot.id) if spot.kind == "experience" else None
                )
                if lived is not None and lived.emotion is not None:
                    QAccessible.updateAccessibility(QAccessibleValueChangeEvent(item, float(lived.emotion)))

    def close(self) -> list[MapItem]:
        """Delete the interfaces of all things, as the canvas is going; returns its own, which Qt deletes."""
        items = [*self._items.values()]
        self._items.clear()
        for item in items:
            _delete(item)
        return self._roots

    def _on_drawing_changed(self) -> None:
        """Forget what is gone, and tell of what is new where somebody has looked."""
        before = self.spots.forget()
        for spot in [one for one in self._items if not self.spots.exists(one)]:
            _delete(self._items.pop(spot))
        for parent, children in before.items():
            if parent == MAP_SPOT or parent in self._items:
                now = self.spots.children(parent)
                for child in now.keys() - children.keys():
                    event = QAccessibleEvent(self.item(child), QAccessible.Event.ObjectCreated)
                    QAccessible.updateAccessibility(event)

    def _journey(self) -> JourneyMap:
        view = self.view
        return JourneyMap() if view is None else view.session.journey

    def _shown(self) -> tuple[str, ...] | None:
        view = self.view
        return None if view is None else view.personas_shown


def interface_of(thing: QObject) -> QAccessibleInterface | None:
    """A new interface of a canvas, for Qt, which may ask while the canvas is still being made."""
    from journey_editor.canvas.view import MapView

    return _tree(thing).new_root(thing) if isinstance(thing, MapView) else None


def told(view: MapView, step: Step, way: Literal["do", "undo", "redo"]) -> str:
    """What a step has changed, as it was done, taken back or repeated."""
    spots = Spots(lambda: view.session.journey, lambda: view.personas_shown)
    edit, inverse = (step.inverse, step.edit) if way == "undo" else (step.edit, step.inverse)
    if way == "do":
        return changes.told(spots, edit, inverse, step.label)
    said = changes.told(spots, edit, inverse, "")
    label = inside(step.label)
    head = tr("Undone: {step}", step=label) if way == "undo" else tr("Redone: {step}", step=label)
    return f"{head}. {said}" if said else head


def focused(view: MapView) -> QAccessibleInterface | None:
    """The interface of what has the focus in a canvas."""
    QAccessible.queryAccessibleInterface(view)
    return _tree(view).focused


def tell_changed(view: MapView, ids: frozenset[str]) -> None:
    """Tell of new names and values of things that some tool knows."""
    tree = _trees.get(_address(view))
    if tree is not None:
        tree.tell_names(ids)


def tell_selection(view: MapView, added: frozenset[str], removed: frozenset[str]) -> None:
    """Tell that things are selected, or not any more."""
    tree = _trees.get(_address(view))
    if tree is not None:
        for ids, event in (
            (added, QAccessible.Event.SelectionAdd),
            (removed, QAccessible.Event.SelectionRemove),
        ):
            kinds: tuple[SpotKind, ...] = ("stage", "touchpoint", "note", "persona")
            tree.tell((Spot(kind, id_) for id_ in ids for kind in kinds), event)


def _tree(view: MapView) -> MapTree:
    address = _address(view)
    found = _trees.get(address)
    if found is None:
        found = _trees[address] = MapTree(view)
        view.destroyed.connect(partial(_on_destroyed, address))
    return found


def _on_destroyed(address: int, _: object = None) -> None:
    tree = _trees.pop(address, None)
    if tree is not None:
        # Qt deletes these right after this; they must not be freed before.
        _going[:] = [*(one for one in _going if shiboken6.isValid(one)), *tree.close()]


@atexit.register
def _close_all() -> None:
    """Qt lets go of its interfaces after Python has ended, when it may not be called any more."""
    for tree in _trees.values():
        for root in tree.close():
            _delete(root)
    _trees.clear()


def _address(view: MapView) -> int:
    return int(shiboken6.getCppPointer(view)[0])


def _delete(item: QAccessibleInterface) -> None:
    """Take an interface away from Qt, which deletes it; tools are told that it is gone."""
    if shiboken6.isValid(item):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))
