"""What the lanes of one map are made from, and what they give."""

from __future__ import annotations

from dataclasses import dataclass, field

from journey_editor.layout.drawing import Placed
from journey_editor.layout.grid import Grid
from journey_editor.layout.style import Look, Memo
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, NoteKind


@dataclass(slots=True)
class Scene:
    """What all lanes of one map are made from; `notes` by kind and by what they are about."""

    journey: JourneyMap
    look: Look
    memo: Memo
    grid: Grid
    notes: dict[tuple[NoteKind, str], list[Note]]
    colors: dict[str, str]
    text_lane: str = ""


@dataclass(slots=True)
class Content:
    """A lane's figures, y counted from the lane's top, and the height they need."""

    figures: list[Placed] = field(default_factory=list)
    h: float = 0.0
