"""What a gesture hears, what it shows meanwhile, and what it gives back. Lengths are points."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Final, Literal, Protocol

from journey_editor.layout.drawing import Drawing, Placed
from journey_editor.layout.geometry import Point, Rect
from journey_editor.layout.index import Index
from journey_editor.model.edits import Edit
from journey_editor.model.journey import JourneyMap

EventKind = Literal["press", "move", "release", "double"]
Button = Literal["left", "middle", "right", "none"]
Cursor = Literal["arrow", "hand", "grabbing", "cross", "vertical", "no", "copy"]
Line = tuple[Point, Point]

THRESHOLD: Final = 4
"""How many pixels of the screen the pointer must go before a press becomes a drag."""


@dataclass(frozen=True, slots=True)
class PointerEvent:
    """A pointer at a place on the sheet; `modifiers` is a part of shift, ctrl and alt."""

    kind: EventKind
    x: float
    y: float
    button: Button = "left"
    modifiers: frozenset[str] = frozenset()

    @property
    def adds(self) -> bool:
        """Whether the person wants to add to the selection rather than replace it."""
        return not self.modifiers.isdisjoint({"shift", "ctrl"})


class Sheet(Protocol):
    """What a gesture works on. It is asked anew each time, as all of it may change meanwhile."""

    @property
    def journey(self) -> JourneyMap:
        """The map."""

    @property
    def drawing(self) -> Drawing:
        """The map as drawn."""

    @property
    def index(self) -> Index:
        """Where things are in that drawing."""

    @property
    def selection(self) -> tuple[str, ...]:
        """The selected ids."""

    @property
    def pixel(self) -> float:
        """How many points one pixel of the screen is."""


@dataclass(frozen=True, slots=True)
class Ghost:
    """The figure of this key, shown faintly at some distance from its place."""

    key: str
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Feeling:
    """A point of an emotion curve while it is dragged."""

    key: str
    emotion: float
    middle: Point


@dataclass(frozen=True, slots=True)
class Preview:
    """What to show above the map for the moment. `hint` says in words what letting go would do.

    `notes` are the notes that are dragged, for panes beside the map that take some.
    """

    ghosts: tuple[Ghost, ...] = ()
    cell: Rect | None = None
    line: Line | None = None
    band: Rect | None = None
    arrow: Line | None = None
    feeling: Feeling | None = None
    lit: tuple[Placed, ...] = ()
    hint: str = ""
    select: tuple[str, ...] | None = None
    scroll: Point | None = None
    cursor: Cursor | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a gesture came to: an edit with its name for the undo menu, and what to select.

    `problem` is a sentence for the person when what was wanted is not possible, or cannot be seen.
    """

    edit: Edit | None = None
    label: str = ""
    select: tuple[str, ...] | None = None
    problem: str = ""


Gesture = Generator[Preview, PointerEvent, Outcome]
"""Receives the events after the press, gives a preview for each, and returns what it came to."""


def goes_far(sheet: Sheet, start: PointerEvent, event: PointerEvent) -> bool:
    """Whether the pointer has gone so far since the press that it is a drag."""
    return abs(event.x - start.x) + abs(event.y - start.y) >= THRESHOLD * sheet.pixel
