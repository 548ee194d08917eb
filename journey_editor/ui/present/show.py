"""The state of a presentation: which step of the map is shown, or whether the screen is blank."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QObject, Signal

from journey_editor.canvas.sheet_view import SheetView
from journey_editor.layout.geometry import Rect
from journey_editor.model import queries
from journey_editor.ui.present.framing import Contents, Route, Step

Blank = Literal["", "black", "white"]
_ROOM: Final = (1920.0, 1080.0)


class Show(QObject):
    """Where a presentation is. Every screen that shows it follows; none of them owns it.

    It goes through the drawing of the editor's view, so edits are seen at once. Invariant: `step` is
    on the `route`, and after an edit still about the same stage while that is on the map.
    """

    moved = Signal()
    """Another step is shown."""
    redrawn = Signal()
    """The map or the steps are different; the step is about the same thing."""
    blank_changed = Signal()
    running_changed = Signal(bool)

    def __init__(self, view: SheetView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self._room = _ROOM
        self._in_parts = True
        self._place = (0, 0)
        """The number of the stage on the route, and which of its steps it is."""
        self._blank: Blank = ""
        self._running = False
        self._contents = Contents(view.drawing)
        self._route = Route(self._contents, self._room)
        view.drawing_changed.connect(self._on_drawing_changed)

    @property
    def route(self) -> Route:
        """All steps: the whole map first, then the stages."""
        return self._route

    @property
    def step(self) -> Step:
        """The step that is shown."""
        number, part = self._place
        return self._route[number][part]

    @property
    def blank(self) -> Blank:
        """`black` or `white` while the screen is blank, else nothing."""
        return self._blank

    @property
    def running(self) -> bool:
        """Whether somebody is presenting."""
        return self._running

    @property
    def in_parts(self) -> bool:
        """Whether a stage whose text would be too small is shown in parts."""
        return self._in_parts

    def begin(self, stage: str | None = None) -> None:
        """Present from a stage, from the whole map when None."""
        self._rebuild()
        self._place = (self._route.number_of(stage or "") or 0, 0)
        self._blank = ""
        self._running = True
        self.running_changed.emit(True)
        self.moved.emit()

    def end(self) -> None:
        """Stop presenting."""
        if self._running:
            self._running = False
            self._blank = ""
            self.running_changed.emit(False)

    def next(self) -> None:
        """Go to the next step; a blank screen is only lit again."""
        self._go_by(1)

    def previous(self) -> None:
        """Go to the step before; a blank screen is only lit again."""
        self._go_by(-1)

    def right(self) -> None:
        """Go to what stands at the right: the next step, unless the map runs from right to left."""
        self._go_by(1 if self.view.drawing.direction == "ltr" else -1)

    def left(self) -> None:
        """Go to what stands at the left."""
        self._go_by(-1 if self.view.drawing.direction == "ltr" else 1)

    def first(self) -> None:
        """Go to the whole map."""
        self._go(0, 0)

    def last(self) -> None:
        """Go to the last step."""
        number = len(self._route) - 1
        self._go(number, len(self._route[number]) - 1)

    def _go_by(self, way: int) -> None:
        """Go to the next step (1) or the one before (-1), if there is one."""
        number, part = self._place[0], self._place[1] + way
        if not 0 <= part < len(self._route[number]):
            number = number + way
            if not 0 <= number < len(self._route):
                number, part = self._place
            else:
                part = 0 if way > 0 else len(self._route[number]) - 1
        self._go(number, part)

    def _go(self, number: int, part: int) -> None:
        """Go to a step; a blank screen is only lit again."""
        if self._blank:
            self.set_blank("")
        elif (number, part) != self._place:
            self._place = (number, part)
            self.moved.emit()

    def go_to_stage(self, number: int) -> bool:
        """Go to a stage by its number from 1, to the whole map by 0; False when there is none."""
        if not 0 <= number < len(self._route):
            return False
        self.set_blank("")
        self._go(number, 0)
        return True

    def set_blank(self, blank: Blank) -> None:
        """Make the screen black or white, or show the map again."""
        if blank != self._blank:
            self._blank = blank
            self.blank_changed.emit()

    def toggle_blank(self, blank: Blank) -> None:
        """Make the screen black or white; the map again when it is already."""
        self.set_blank("" if self._blank == blank else blank)

    def set_in_parts(self, in_parts: bool) -> None:
        """Show stages with small text in parts, or each with all its lanes at once."""
        if in_parts != self._in_parts:
            self._in_parts = in_parts
            self._follow()
            self.moved.emit()

    def set_room(self, width: float, height: float) -> None:
        """Tell the size in pixels of the screen that leads; it decides what is shown in parts."""
        if (width, height) != self._room and width > 0 and height > 0:
            self._room = (width, height)
            self._follow()
            self.redrawn.emit()

    def _rebuild(self) -> None:
        if self._contents.drawing is not self.view.drawing:
            self._contents = Contents(self.view.drawing)
        self._route = Route(self._contents, self._room, in_parts=self._in_parts)

    def _follow(self) -> None:
        """Make the route anew and stay with the stage; with its neighbour when it is gone."""
        old = self.step
        self._rebuild()
        number = self._route.number_of(old.stage)
        if number is None:
            number = min(old.number, len(self._route) - 1)
        self._place = (number, min(old.part, len(self._route[number])) - 1)

    def _on_drawing_changed(self) -> None:
        if self._running:
            self._follow()
        else:
            # Nothing is looked up in it yet; the drawing before must not be kept.
            self._place = (0, 0)
            self._rebuild()
        self.redrawn.emit()


def stage_here(view: SheetView) -> str | None:
    """The stage that somebody is at in the editor: that of the selection, else the one in the middle of
    what is seen; None when all of the map is seen."""
    session = view.session
    for id_ in session.selection:
        stage = queries.stage_of(session.journey, id_)
        if stage is not None:
            return stage
    seen, drawing = view.visible, view.drawing
    if _has_all(seen, drawing.width) or not drawing.frame.spans:
        return None
    middle = seen.middle.x
    return min(drawing.frame.spans, key=lambda span: abs(span.x + span.w / 2 - middle)).stage


def _has_all(seen: Rect, width: float) -> bool:
    return seen.x <= 0 and seen.right >= width
