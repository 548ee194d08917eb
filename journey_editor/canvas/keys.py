"""Keys that move the focus: arrows select what they come to, Shift adds it, Ctrl keeps the selection."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from journey_editor.canvas.focus import Focus, Target
from journey_editor.canvas.pointer_view import PointerView
from journey_editor.editing.steps import Way

_WAYS: Final[dict[int, Way]] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_End: "end",
    Qt.Key.Key_PageUp: "page_up",
    Qt.Key.Key_PageDown: "page_down",
}
_FAR: Final[dict[Way, Way]] = {"home": "first", "end": "last"}
"""What Ctrl makes of a key that has more to say than to leave the selection alone."""
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


class Keys:
    """Moves the focus of a canvas and with it the selection."""

    def __init__(self, view: PointerView, focus: Focus) -> None:
        self._view = view
        self._focus = focus
        self._session = view.session
        self._base: tuple[str, ...] = ()
        self._trail: list[Target] = []
        """What Shift and the arrows have gone over, so that going back takes it away again."""

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says, if it is one of these."""
        held = event.modifiers() & ~_KEYPAD
        if event.key() == Qt.Key.Key_Space and held == _CTRL:
            self.toggle()
            return True
        way = _WAYS.get(event.key())
        if way is None or held & ~(_CTRL | _SHIFT):
            return False
        if held & _CTRL and way in _FAR:
            way, held = _FAR[way], held & ~_CTRL
        if held & _SHIFT:
            self.extend(way)
        elif held & _CTRL:
            self.look(way)
        else:
            self.go(way)
        return True

    def go(self, way: Way) -> None:
        """Focus the next thing in a direction and select it alone."""
        self._trail.clear()
        if self._step(way):
            self.select()

    def look(self, way: Way) -> None:
        """Focus the next thing in a direction; the selection stays."""
        self._trail.clear()
        self._step(way)

    def extend(self, way: Way) -> None:
        """Focus the next thing in a direction and select it as well; on the way back, no longer."""
        start = self._focus.target
        if not self._trail or self._trail[-1] != start:
            self._base = self._session.selection
            self._trail = [] if start is None else [start]
        target = self._focus.target if self._step(way) else None
        if target is None or (self._trail and target == self._trail[-1]):
            return
        if len(self._trail) > 1 and self._trail[-2] == target:
            self._trail.pop()
        else:
            self._trail.append(target)
        self._select((*self._base, *(id_ for one in self._trail for id_ in _ids(one))))

    def toggle(self) -> None:
        """Select what is focused as well, or no longer."""
        self._trail.clear()
        self._focus.use_keys(True)
        ids = _ids(self._focus.target)
        chosen = self._session.selection
        if ids and ids[0] in chosen:
            self._select(tuple(id_ for id_ in chosen if id_ not in ids))
        else:
            self._select((*chosen, *ids))

    def select(self) -> None:
        """Select what is focused and nothing else."""
        self._select(_ids(self._focus.target))

    def _step(self, way: Way) -> bool:
        """Focus the next thing if there is one; False while the mouse is dragging something."""
        if self._view.gestures.is_running:
            return False
        self._focus.go(way)
        return True

    def _select(self, ids: tuple[str, ...]) -> None:
        with self._focus.selecting():
            self._session.select(ids)


def _ids(target: Target | None) -> tuple[str, ...]:
    """What is selected for a target; nothing for a lane and the title, which belong to the map itself."""
    return () if target is None or target.kind in ("lane", "title") else (target.id,)
