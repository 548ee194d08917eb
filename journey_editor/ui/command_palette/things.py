"""Everything on the map by name, for jumping to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import nsmallest
from typing import Final

from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Node
from journey_editor.ui import kinds
from journey_editor.ui.command_palette.matching import folded

MOST: Final = 8
"""More hits than these are no help: people type another letter."""
LEAST_LETTERS: Final = 2
_AT_ONCE: Final = 1_000
"""Names that are read in some milliseconds."""
_DONE: Final = object()


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing that was found: its id, its name as shown, and the places of the letters typed."""

    id: str
    title: str
    places: frozenset[int]


class Things:
    """The names of all stages, touchpoints, personas and notes of a map; read at the first question."""

    def __init__(self, journey: JourneyMap) -> None:
        self._journey = journey
        self._names: list[tuple[str, int, str, str]] = []
        """Folded name, how common its kind is, id, name as shown."""
        self._reading = self._read()

    def find(self, typed: tuple[str, ...]) -> list[Hit]:
        """The best hits: names that hold every word, those that begin with it first."""
        if sum(map(len, typed)) < LEAST_LETTERS:
            return []
        self.read()
        first, whole = typed[0], " ".join(typed)
        begins = f" {first}"
        hits = (it for it in self._names if first in it[0])
        if len(typed) > 1:
            hits = (it for it in hits if all(word in it[0] for word in typed[1:]))
        best = nsmallest(
            MOST,
            enumerate(hits),
            key=lambda it: (
                it[1][0] != whole,
                not it[1][0].startswith(first),
                begins not in it[1][0],
                it[1][1],
                it[0],
            ),
        )
        return [Hit(id_, title, _places(typed, name)) for _, (name, _, id_, title) in best]

    def read(self) -> None:
        """Read all names, unless that was done."""
        for _ in self._reading:
            pass

    def read_some(self) -> bool:
        """Read some more names; whether there may be others."""
        return next(self._reading, _DONE) is not _DONE

    def _read(self) -> Iterator[None]:
        journey = self._journey
        groups: tuple[tuple[Node, ...], ...] = (
            journey.stages,
            journey.touchpoints,
            journey.personas,
            journey.notes,
        )
        for rank, group in enumerate(groups):
            for record in group:
                title = kinds.line_of(record)
                self._names.append((folded(title), rank, record.id, title))
                if len(self._names) % _AT_ONCE == 0:
                    yield


def _places(typed: tuple[str, ...], name: str) -> frozenset[int]:
    places = set[int]()
    for word in typed:
        at = name.find(word)
        places.update(range(at, at + len(word)))
    return frozenset(places)
