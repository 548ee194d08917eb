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
    """One stage with its cards, their pictures and what is lived there, and where it stands.

    The x of `columns` is counted from the left of the `span`.
    """

    stage: Stage
    span: Span
    columns: tuple[Column, ...]
    cards: tuple[Touchpoint, ...]
    ids: tuple[str, ...]
    experiences: tuple[tuple[Experience, ...], ...]
    figures: tuple[Figure, ...]
    color: str


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
    """Some figures of a lane from a place of their own, and the lower end of what they need.

    y counts from the lane's top, x from the left of a stage or of the sheet. Compared by identity,
    as an unchanged part is the same object as the last time, wherever it stands.
    """

    figures: Sequence[Placed]
    bottom: float = 0.0

    def at(self, left: float, top: float) -> list[Placed]:
        """The figures on the sheet."""
        return [
            Placed(key, kind, id_, figure, left + x, top + y, persona)
            for key, kind, id_, figure, x, y, persona in self.figures
        ]


@dataclass(slots=True)
class Content:
    """A lane's parts in the order they are painted, by name and with their x; and the height they need."""

    parts: list[tuple[str, Part, float]] = field(default_factory=list)
    h: float = 0.0
