"""The focus of the canvas: the one thing that keys are about, and the ring that shows it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from journey_editor.canvas.above import kinds_of
from journey_editor.canvas.focus_ring import FocusRing
from journey_editor.canvas.layer import to_qt
from journey_editor.canvas.pointer_view import PointerView
from journey_editor.editing import steps
from journey_editor.editing.rows import FOCUSABLE, Rows
from journey_editor.editing.steps import Aim, Way
from journey_editor.layout.drawing import FigureKind, Placed
from journey_editor.layout.geometry import Rect

OWN: Final[frozenset[FigureKind]] = frozenset({"persona", "stage", "touchpoint", "note"})
"""The figures that are a thing themselves, others only tell something of it."""
_MARGIN: Final = 40
_PAGE: Final = 0.85


@dataclass(frozen=True, slots=True)
class Target:
    """What is focused. `key` is that of its figure, `id` that of the thing it is or tells of.

    The title has no id, a lane the key of its band. `persona` is whose point of a curve, or thought.
    """

    key: str
    kind: FigureKind
    id: str
    persona: str = ""


class Focus(QObject):
    """What is focused stays so through edits; when it vanishes, its nearest neighbour is.

    The ring is shown while the keyboard is used, not after the mouse, which shows its own place.
    """

    focus_changed = Signal(object)
    """Another thing is focused: its `Target`, or None."""

    def __init__(self, view: PointerView) -> None:
        super().__init__(view)
        self._view = view
        self._session = view.session
        self._target: Target | None = None
        self._placed: Placed | None = None
        self._area = Rect(0, 0, 0, 0)
        self._aim: Aim | None = None
        self._by_keys = False
        self._is_selecting = False
        self.ring = FocusRing(45, view.theme)
        view.scene().addItem(self.ring)
        view.drawing_changed.connect(self._on_drawing_changed)
        view.zoom_changed.connect(self._show)
        self._session.selection_changed.connect(self._on_selection_changed)
        self._session.replaced.connect(self._on_replaced)

    @property
    def target(self) -> Target | None:
        """What is focused; None before anything was."""
        return self._target

    @property
    def placed(self) -> Placed | None:
        """The figure of what is focused, as it is drawn now; its name says what it is."""
        return self._placed

    @property
    def acting(self) -> Placed | None:
        """What a key is about: what is focused, when the ring shows it or when it is selected."""
        placed = self._placed
        if placed is None or self._by_keys or placed.id in self._session.selected:
            return placed
        return None

    @property
    def uses_keys(self) -> bool:
        """Whether the keyboard was used last, and not the mouse."""
        return self._by_keys

    @property
    def rows(self) -> Rows:
        """How the things lie that can be focused, as they are drawn now."""
        return Rows(self._view.drawing, self._view.index)

    @property
    def area(self) -> Rect | None:
        """Where what is focused stands on the sheet."""
        return None if self._placed is None else self.rows.area(self._placed)

    # Setting it -----------------------------------------------------------------------------------

    def put(self, placed: Placed | None, aim: Aim | None = None) -> None:
        """Focus this figure; `aim` is where somebody is heading who came by a step."""
        target = None if placed is None else Target(placed.key, placed.kind, placed.id, placed.persona)
        self._placed, self._aim = placed, aim
        if placed is not None:
            self._area = self.rows.area(placed)
        self._show()
        if target != self._target:
            self._target = target
            self.focus_changed.emit(target)

    def point_at(self, placed: Placed | None) -> None:
        """Focus what the mouse was pressed on, and show no ring from now on."""
        self.use_keys(False)
        if placed is not None and placed.kind in FOCUSABLE:
            self.put(placed)

    def use_keys(self, used: bool) -> None:
        """Show the ring, as the keyboard is used, or not any more."""
        if used and self._placed is None:
            self.put(self._beginning())
        self._by_keys = used
        self._show()

    def go(self, way: Way) -> bool:
        """Focus the next thing in a direction and scroll to it; False when there is none."""
        if self._placed is None:
            self.use_keys(True)
            self.reveal()
            return self._placed is not None
        self.use_keys(True)
        rows = self.rows
        aim = self._aim or steps.aim_of(rows, self._placed, self._session.active_persona)
        step = steps.step(rows, self._placed, way, aim, self._view.visible.h * _PAGE)
        if step is not None:
            self.put(step.to, step.aim)
        self.reveal()
        return step is not None

    def reveal(self) -> None:
        """Scroll so that what is focused can be seen; of something large its beginning."""
        area = self.area
        if area is not None:
            room = self._view.visible
            part = Rect(area.x, area.y, min(area.w, room.w * 0.7), min(area.h, room.h * 0.7))
            self._view.ensureVisible(to_qt(part), _MARGIN, _MARGIN)

    @contextmanager
    def selecting(self) -> Iterator[None]:
        """While it is in effect, a change of the selection does not move the focus."""
        before, self._is_selecting = self._is_selecting, True
        try:
            yield
        finally:
            self._is_selecting = before

    # Following ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the ring or not, as the canvas has the keys now or not."""
        self._show()

    def _show(self, *_: object) -> None:
        placed = self._placed
        if placed is None or not self._by_keys or not self._view.hasFocus():
            self.ring.put(None, self._view.pixel)
        else:
            self.ring.put(self.rows.area(placed), self._view.pixel, is_round=placed.kind == "point")

    def _beginning(self) -> Placed | None:
        """What is focused first: what is selected, else the first stage in sight, else the title."""
        chosen = self._figure_of(self._session.selection[-1]) if self._session.selection else None
        if chosen is None:
            in_sight = self.rows.around(self._view.visible)
            chosen = next((one for one in in_sight if one.kind == "stage"), None)
        return chosen or steps.first(self.rows)

    def _figure_of(self, id_: str) -> Placed | None:
        """The figure that is the thing of this id."""
        own = self._view.index.of(id_, kinds_of(self._session.journey, id_) & OWN)
        return own[0] if own else None

    def _on_drawing_changed(self) -> None:
        target, was = self._target, self._placed
        if target is None or was is None:
            return
        placed = self._view.index.keyed(target.key)
        if placed is None and target.kind not in ("title", "lane"):
            placed = self._figure_of(target.id)
        if placed is None:
            self.put(steps.nearest(self.rows, self._area, was))
        elif self.rows.area(placed) != self._area:
            self.put(placed)
        else:
            self.put(placed, self._aim)

    def _on_selection_changed(self) -> None:
        ids = self._session.selection
        there = self._target is not None and self._target.id in self._session.selected
        if self._is_selecting or not ids or there:
            return
        placed = self._figure_of(ids[-1])
        if placed is not None:
            self.put(placed)

    def _on_replaced(self) -> None:
        self.put(None)
