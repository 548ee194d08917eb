"""What a map was at one moment, for work in another thread: taken at once, however large the map is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, MapInfo, Note, Persona, Stage, Touchpoint


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The records of a map in their order; they are frozen, so nothing is copied but lists of them."""

    info: MapInfo
    personas: tuple[Persona, ...]
    stages: tuple[Stage, ...]
    touchpoints: tuple[Touchpoint, ...]
    notes: tuple[Note, ...]
    links: tuple[Link, ...]
    lived: Mapping[str, tuple[Experience, ...]]

    def experiences(self) -> Mapping[str, tuple[Experience, ...]]:
        """What the personas live, by touchpoint, in the order of the personas."""
        return self.lived

    def __len__(self) -> int:
        """The number of records that have an id, as of a map."""
        lists = (self.personas, self.stages, self.touchpoints, self.notes, self.links)
        return sum(map(len, lists))


def snapshot(journey: JourneyMap) -> Snapshot:
    """The map as it is now; later edits do not show in it."""
    return Snapshot(
        journey.info,
        journey.personas,
        journey.stages,
        journey.touchpoints,
        journey.notes,
        journey.links,
        dict(journey.experiences()),
    )
