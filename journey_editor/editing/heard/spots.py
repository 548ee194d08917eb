"""The things of a map as a tree: the map holds stages, these hold touchpoints, and so on down to thoughts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Literal, NamedTuple

from journey_editor.layout.drawing import FigureKind
from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import LaneKind, Note, Stage, Touchpoint

SpotKind = Literal[
    "map",
    "title",  # the title block of the map
    "people",  # the list of the personas
    "persona",
    "stage",
    "touchpoint",
    "experience",  # id is the touchpoint's
    "thought",  # of one experience
    "note",
    "metrics",  # of a stage or touchpoint, whose id it has
    "channels",  # of a stage or touchpoint, whose id it has
    "lanes",  # the list of the lanes that are shown
    "lane",  # id is the key of its band
    "parking",  # the list of the parked notes
]


class Spot(NamedTuple):
    """One thing in the tree. `persona` is whose experience or thought it is."""

    kind: SpotKind
    id: str = ""
    persona: str = ""


MAP_SPOT = Spot("map")
_OF_FIGURES: dict[FigureKind, SpotKind] = {
    "title": "title",
    "persona": "persona",
    "stage": "stage",
    "lane": "lane",
    "touchpoint": "touchpoint",
    "point": "experience",
    "thought": "thought",
    "note": "note",
    "metrics": "metrics",
    "channels": "channels",
}


def spot_of(kind: FigureKind, id_: str, persona: str = "") -> Spot | None:
    """The thing that a figure shows; None for what only connects or decorates."""
    found = _OF_FIGURES.get(kind)
    if found is None:
        return None
    return Spot(found, id_, persona if found in ("experience", "thought") else "")


class Spots:
    """The tree of one map. Asks the map where it is not told otherwise, level by level.

    What was asked is kept until `forget`, so that going through a whole list does not count it
    anew for each of its members.
    """

    def __init__(
        self, journey: Callable[[], JourneyMap], shown: Callable[[], tuple[str, ...] | None] = lambda: None
    ) -> None:
        self._journey = journey
        self._shown = shown
        self._kept: dict[Spot, dict[Spot, int]] = {}
        self._lanes: frozenset[LaneKind] | None = None

    @property
    def journey(self) -> JourneyMap:
        """The map."""
        return self._journey()

    def forget(self) -> dict[Spot, dict[Spot, int]]:
        """The map has changed, or which personas are shown; returns what was asked before."""
        kept, self._kept = self._kept, {}
        self._lanes = None
        return kept

    def children(self, spot: Spot) -> dict[Spot, int]:
        """What a thing holds, in the order of reading, each with its place from 0."""
        found = self._kept.get(spot)
        if found is None:
            found = {child: place for place, child in enumerate(self._children(spot))}
            self._kept[spot] = found
        return found

    def parent(self, spot: Spot) -> Spot | None:
        """What a thing is in; None for the map and for what there is no more."""
        if spot.kind in ("title", "people", "stage", "lanes", "parking"):
            return MAP_SPOT
        if spot.kind in ("persona", "lane"):
            return Spot("people" if spot.kind == "persona" else "lanes")
        if spot.kind in ("experience", "thought"):
            card = Spot("touchpoint", spot.id)
            return card if spot.kind == "experience" else Spot("experience", spot.id, spot.persona)
        record = self.journey.node(spot.id)
        if isinstance(record, Note):
            return Spot("parking") if record.at is None else self._owner(record.at)
        if spot.kind in ("metrics", "channels"):
            return self._owner(spot.id)
        return Spot("stage", record.stage) if isinstance(record, Touchpoint) else None

    def exists(self, spot: Spot) -> bool:
        """Whether a thing is on the map."""
        parent = self.parent(spot)
        return spot == MAP_SPOT or (parent is not None and spot in self.children(parent))

    def place(self, spot: Spot) -> tuple[int, int]:
        """The number of a thing among those of its kind beside it, from 1, and how many these are."""
        parent = self.parent(spot)
        beside = {} if parent is None else self.children(parent)
        if spot not in beside:
            return 0, 0
        if parent is not None and parent.kind in ("people", "lanes", "parking"):
            return beside[spot] + 1, len(beside)
        first = next(at for one, at in beside.items() if one.kind == spot.kind)
        if spot.kind == "note":
            alike = [one for one in beside if one.kind == "note" and self._alike(one, spot)]
            return alike.index(spot) + 1, len(alike)
        if spot.kind == "touchpoint" and parent is not None:
            return beside[spot] - first + 1, len(self.journey.touchpoints_of(parent.id))
        if spot.kind == "stage":
            return beside[spot] - first + 1, len(self.journey.stages)
        return beside[spot] - first + 1, sum(1 for one in beside if one.kind == spot.kind)

    def _alike(self, one: Spot, other: Spot) -> bool:
        first, second = self.journey.note(one.id), self.journey.note(other.id)
        return first is not None and second is not None and first.kind == second.kind

    def _owner(self, id_: str) -> Spot | None:
        record = self.journey.node(id_)
        if isinstance(record, Touchpoint):
            return Spot("touchpoint", id_)
        return Spot("stage", id_) if isinstance(record, Stage) else None

    def _children(self, spot: Spot) -> Iterable[Spot]:
        journey = self.journey
        if spot.kind == "map":
            return self._in_map()
        if spot.kind == "people":
            return (Spot("persona", one.id) for one in journey.personas if self._is_shown(one.id))
        if spot.kind == "lanes":
            lanes = enumerate(queries.lanes(journey))
            return (Spot("lane", queries.lane_key(lane, at)) for at, lane in lanes if not lane.hidden)
        if spot.kind == "parking":
            return (Spot("note", note.id) for note in journey.notes_about(None))
        if spot.kind in ("stage", "touchpoint"):
            return chain(self._in_stage(spot.id), self._in_touchpoint(spot.id), self._about(spot.id))
        return self._in_experience(spot) if spot.kind == "experience" else ()

    def _in_map(self) -> Iterator[Spot]:
        journey = self.journey
        yield Spot("title")
        if self.children(Spot("people")):
            yield Spot("people")
        yield from (Spot("stage", stage.id) for stage in journey.stages)
        yield Spot("lanes")
        if journey.notes_about(None):
            yield Spot("parking")

    def _in_stage(self, id_: str) -> Iterator[Spot]:
        return (Spot("touchpoint", card.id) for card in self.journey.touchpoints_of(id_))

    def _in_touchpoint(self, id_: str) -> Iterator[Spot]:
        lived = self.journey.experiences_of(id_)
        return (Spot("experience", id_, one.persona) for one in lived if self._is_shown(one.persona))

    def _in_experience(self, spot: Spot) -> Iterator[Spot]:
        lived = self.journey.experience(spot.persona, spot.id)
        if lived is not None and lived.thought and self._has_lane("thoughts"):
            yield Spot("thought", spot.id, spot.persona)

    def _about(self, id_: str) -> Iterator[Spot]:
        journey, record = self.journey, self.journey.node(id_)
        yield from (Spot("note", note.id) for note in journey.notes_about(id_))
        if isinstance(record, Stage | Touchpoint) and record.metrics:
            yield Spot("metrics", id_)
        timeline = journey.info.arrangement == "timeline"
        # The lane of channels tells of each column, which is a stage unless the map is a timeline.
        cards = (record,) if isinstance(record, Touchpoint) else journey.touchpoints_of(id_)
        is_column = isinstance(record, Touchpoint) is timeline
        if is_column and self._has_lane("channels") and any(card.channel for card in cards):
            yield Spot("channels", id_)

    def _has_lane(self, kind: LaneKind) -> bool:
        if self._lanes is None:
            self._lanes = frozenset(lane.kind for lane in queries.lanes(self.journey) if not lane.hidden)
        return kind in self._lanes

    def _is_shown(self, persona: str) -> bool:
        shown = self._shown()
        return shown is None or persona in shown
