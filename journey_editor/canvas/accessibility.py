"""What the canvas tells assistive tools while it is used: where the focus is, and what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface

from journey_editor.canvas.announcing import announce, times
from journey_editor.editing.undo import Step

if TYPE_CHECKING:
    from journey_editor.canvas.view import MapView

_CLASS: Final = "MapView"
_MOST: Final = 20
"""Of so many things at most it is told one by one that they are selected."""
_installed: Final[list[str]] = []


class Telling(QObject):
    """Tells of the focus and of changes, when an assistive tool listens; else it does nothing.

    Changes are told when all who heard of them have had their turn: where somebody has announced
    something better meanwhile, that is enough.
    """

    def __init__(self, view: MapView) -> None:
        super().__init__(view)
        self._view = view
        self._last: Step | None = None
        self._place = 0
        self._undone: list[Step] = []
        self._sentence = ""
        self._heard = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._on_soon)
        self._focus_is_new = False
        self._chosen: tuple[str, ...] = ()
        view.focus.focus_changed.connect(self._on_focus)
        view.session.changed.connect(self._on_changed)
        view.session.replaced.connect(self._on_replaced)
        view.session.selection_changed.connect(self._on_selection)

    def focus_came(self) -> None:
        """The canvas has the keys now: say what in it has the focus."""
        self._on_focus()

    def _on_focus(self, _: object = None) -> None:
        if QAccessible.isActive() and self._view.focus.target is not None:
            self._focus_is_new = True
            self._soon.start()

    def _on_replaced(self) -> None:
        self._last, self._place = None, 0
        self._undone.clear()

    def _on_changed(self, ids: frozenset[str]) -> None:
        stack = self._view.session.undo_stack
        last, was, self._last = stack.last, self._last, stack.last
        place, self._place = self._place, stack.index()
        way: Literal["do", "undo", "redo"]
        if self._place < place and was is not None:
            self._undone.append(was)
            step, way = was, "undo"
        elif self._undone and self._undone[-1] is last:
            step, way = self._undone.pop(), "redo"
        elif last is not None:
            self._undone.clear()
            step, way = last, "do"
        else:
            return
        if QAccessible.isActive():
            from journey_editor.canvas import accessibility_tree

            accessibility_tree.tell_changed(self._view, ids)
            self._sentence = accessibility_tree.told(self._view, step, way)
            self._heard = times()
            self._soon.start()

    def _on_selection(self) -> None:
        before, self._chosen = self._chosen, self._view.session.selection
        if not QAccessible.isActive() or abs(len(before) - len(self._chosen)) > _MOST:
            return
        were, now = frozenset(before), frozenset(self._chosen)
        if len(now ^ were) <= _MOST:
            from journey_editor.canvas import accessibility_tree

            accessibility_tree.tell_selection(self._view, now - were, were - now)

    def _on_soon(self) -> None:
        if not QAccessible.isActive():
            return
        from journey_editor.canvas import accessibility_tree

        sentence, self._sentence = self._sentence, ""
        if self._focus_is_new and self._view.hasFocus():
            focused = accessibility_tree.focused(self._view)
            if focused is not None:
                QAccessible.updateAccessibility(QAccessibleEvent(focused, QAccessible.Event.Focus))
        self._focus_is_new = False
        if sentence and self._heard == times():
            announce(self._view, sentence)


def install() -> None:
    """Have Qt ask here when an assistive tool wants to know what a canvas holds."""
    if not _installed:
        _installed.append(_CLASS)
        QAccessible.installFactory(_make)


def _make(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if class_name != _CLASS:
        return None
    from journey_editor.canvas import accessibility_tree

    return accessibility_tree.interface_of(thing)
