"""What the lanes of one map are made from, and what they give."""

from __future__ import annotations

from dataclasses import dataclass, field

from journey_editor.layout.drawing import Figure, Placed
from journey_editor.layout.grid import Grid
from journey_editor.layout.style import Look, Memo
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, Note

KeyedLane = tuple[str, Lane]
"""A lane with the key of its band."""


@dataclass(slots=True)
class Scene:
    """What all lanes of one map are made from.

    `cards` are those of all touchpoints by id, `notes` are kept by the key of the lane that shows
    them and by what they are about, `colors` by stage.
    """

    journey: JourneyMap
    look: Look
    memo: Memo
    grid: Grid
    cards: dict[str, Figure]
    notes: dict[tuple[str, str], list[Note]]
    colors: dict[str, str]


@dataclass(slots=True)
class Content:
    """A lane's figures, y counted from the lane's top, and the height they need."""

    figures: list[Placed] = field(default_factory=list)
    h: float = 0.0
