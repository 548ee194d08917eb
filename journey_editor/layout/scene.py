"""What the lanes of one map are made from, and what they give."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from journey_editor.layout.cards import Cards
from journey_editor.layout.drawing import Column, Part, Span
from journey_editor.layout.grid import Grid
from journey_editor.layout.style import Look, Memo
from journey_editor.model.records import Experience, Lane, Note, Stage, Touchpoint

if TYPE_CHECKING:
    from journey_editor.layout.beside import Beside

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
    figures: Cards
    color: str
    look: Look
    notes: Mapping[str, tuple[Note, ...]]


@dataclass(frozen=True, slots=True)
class Scene:
    """What all lanes of one map are made from.

    `ids` are those of the stages. A section's look has the personas that are met there, no others, and no
    names; its notes are kept by the key of the lane that shows them. A `blank` map has places for notes
    made by hand in their stead.
    """

    look: Look
    memo: Memo
    grid: Grid
    ids: tuple[str, ...]
    sections: tuple[Section, ...]
    beside: Beside | None = None
    blank: bool = False

    def placed(self, parts: Iterable[Part]) -> list[tuple[Part, float]]:
        """A part of each stage with its x."""
        return list(zip(parts, [span.x for span in self.grid.spans], strict=True))


@dataclass(slots=True)
class Content:
    """A lane's parts in the order they are painted, with their x; and the height they need.

    `signs` are the roles of signs that stand in it and that its label explains.
    """

    parts: list[tuple[Part, float]] = field(default_factory=list)
    h: float = 0.0
    signs: tuple[str, ...] = ()
