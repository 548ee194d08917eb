"""What the lanes of one map are made from, and what they give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from journey_editor.layout.drawing import Column, Figure, Placed, Span
from journey_editor.layout.grid import Grid
from journey_editor.layout.style import Look, Memo
from journey_editor.model.records import Experience, Lane, Note, Stage, Touchpoint

KeyedLane = tuple[str, Lane]
"""A lane with the key of its band."""


class Section(NamedTuple):
    """One stage with its cards, their pictures and what is lived there, and where it stands."""

    stage: Stage
    span: Span
    columns: tuple[Column, ...]
    cards: tuple[Touchpoint, ...]
    ids: tuple[str, ...]
    experiences: tuple[tuple[Experience, ...], ...]
    figures: tuple[Figure, ...]
    color: str

    @property
    def stacked(self) -> bool:
        """Whether all cards share one column."""
        return not self.columns[0].touchpoint


@dataclass(frozen=True, slots=True)
class Scene:
    """What all lanes of one map are made from.

    `notes` are kept by the key of the lane that shows them and by their stage.
    """

    look: Look
    memo: Memo
    grid: Grid
    sections: tuple[Section, ...]
    notes: dict[tuple[str, str], tuple[Note, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Some figures of a lane, y counted from the lane's top, and the lower end of what they need.

    Compared by identity, as an unchanged part is the same object as the last time.
    """

    figures: Sequence[Placed]
    bottom: float = 0.0

    def at(self, y: float) -> tuple[Placed, ...]:
        """The figures on the sheet, when the lane's top is at y."""
        return tuple(
            [
                Placed(key, kind, id_, figure, x, y + own, persona)
                for key, kind, id_, figure, x, own, persona in self.figures
            ]
        )


@dataclass(slots=True)
class Content:
    """A lane's parts by name in the order they are painted, and the height they need."""

    parts: dict[str, Part] = field(default_factory=dict)
    h: float = 0.0
