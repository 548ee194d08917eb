"""How a link runs between two cards: the words that planning, tracks and lines share."""

from __future__ import annotations

from typing import Literal, NamedTuple

from journey_editor.layout.typography import Paragraph
from journey_editor.model.records import Link

Shape = Literal["gap", "gutter", "corridor"]


class Cell(NamedTuple):
    """Where a card stands: column from the left, row in it, its y below the first row, its height."""

    column: int
    row: int
    y: float
    h: float


class Route(NamedTuple):
    """How one link runs. Gutter g lies left of column g; y counts from the first row of cards.

    Tracks are x from the left of the gutter, and y from the top of the corridor.
    """

    link: Link
    shape: Shape
    source: Cell
    target: Cell
    leaves: int = 0
    arrives: int = 0
    label: Paragraph | None = None
    out_y: float = 0.0
    in_y: float = 0.0
    out_track: float = 0.0
    in_track: float = 0.0
    corridor_track: float = 0.0
