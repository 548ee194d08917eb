"""A map as it will be once some lines are applied, and the edits that make it so."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from journey_editor.capture.names import Names
from journey_editor.model import lanes, order, queries
from journey_editor.model.edits import (
    AddLink,
    AddNode,
    Edit,
    SetExperience,
    UpdateLink,
    UpdateMap,
    UpdateNode,
)
from journey_editor.model.ids import readable_id
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Experience,
    LaneKind,
    Link,
    LinkKind,
    MapInfo,
    Node,
    Note,
    Number,
    Persona,
    Stage,
    Touchpoint,
)

_A = TypeVar("_A", Stage, Persona, Touchpoint, Note)
_R = TypeVar("_R", Stage, Persona, Touchpoint, Link)


class Draft:
    """A view of a map with changes that are not applied to it.

    Nothing of the map is copied or changed: what the draft does not have, it asks the map, and
    it looks only at what a line needs. Invariant: the map with `edits` applied is what the draft shows.
    Things of the ids `unmet` are not found by their names, as what made them is to be said anew.
    """

    def __init__(self, journey: JourneyMap, unmet: Collection[str] = ()) -> None:
        self._journey = journey
        self._unmet = unmet
        self.edits: list[Edit] = []
        self.info: MapInfo = journey.info
        self._nodes: dict[str, Node] = {}
        self._links: dict[str, Link] = {}
        self._experiences: dict[tuple[str, str], Experience] = {}
        self._added: dict[type, list[str]] = {Stage: [], Persona: []}
        self._between: dict[tuple[str, str, LinkKind], str] = {}
        self._last: dict[type, str] = {}
        self._added_last: dict[type, str] = {}
        self._last_in: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._stages: Names | None = None
        self._personas: Names | None = None
        self._touchpoints: dict[str, Names] = {}
        self._filled: set[LaneKind] = set()

    def __contains__(self, id_: object) -> bool:
        return id_ in self._nodes or id_ in self._links or id_ in self._journey

    # Reading ------------------------------------------------------------------------------------

    def node(self, id_: str | None) -> Node | None:
        """The record of that id, or None."""
        return None if id_ is None else self._nodes.get(id_) or self._journey.node(id_)

    def stage(self, id_: str | None) -> Stage | None:
        """The stage of that id, or None."""
        record = self.node(id_)
        return record if isinstance(record, Stage) else None

    def touchpoint(self, id_: str | None) -> Touchpoint | None:
        """The touchpoint of that id, or None."""
        record = self.node(id_)
        return record if isinstance(record, Touchpoint) else None

    def persona(self, id_: str | None) -> Persona | None:
        """The persona of that id, or None."""
        record = self.node(id_)
        return record if isinstance(record, Persona) else None

    def persona_name(self, id_: str) -> str:
        """The name of a persona, its id when there is none."""
        record = self.persona(id_)
        return record.name if record else id_

    @property
    def stages(self) -> list[str]:
        """The ids of the stages in their order."""
        return [*(stage.id for stage in self._journey.stages), *self._added[Stage]]

    @property
    def personas(self) -> list[str]:
        """The ids of the personas in their order."""
        return [*(persona.id for persona in self._journey.personas), *self._added[Persona]]

    def experience(self, persona: str, touchpoint: str) -> Experience | None:
        """What a persona lives at a touchpoint, or None."""
        found = self._experiences.get((persona, touchpoint))
        return found or self._journey.experience(persona, touchpoint)

    def link_between(self, source: str, target: str, kind: LinkKind) -> Link | None:
        """The link of this kind between two touchpoints, or None."""
        id_ = self._between.get((source, target, kind))
        if id_ is not None:
            return self._links[id_]
        found = self._met(self._journey.links_from(source))
        return next((link for link in found if (link.target, link.kind) == (target, kind)), None)

    # Names --------------------------------------------------------------------------------------

    @property
    def stage_names(self) -> Names:
        """The stages by title."""
        if self._stages is None:
            stages = self._met(self._journey.stages)
            self._stages = Names([stage.title for stage in stages], [stage.id for stage in stages])
        return self._stages

    @property
    def persona_names(self) -> Names:
        """The personas by name."""
        if self._personas is None:
            people = self._met(self._journey.personas)
            self._personas = Names([persona.name for persona in people], [persona.id for persona in people])
        return self._personas

    def touchpoint_names(self, stage: str) -> Names:
        """The touchpoints of one stage by title."""
        found = self._touchpoints.get(stage)
        if found is None:
            cards = self._met(self._journey.touchpoints_of(stage))
            found = Names([card.title for card in cards], [card.id for card in cards])
            self._touchpoints[stage] = found
        return found

    def _met(self, records: Sequence[_R]) -> Sequence[_R]:
        """The records that a name can mean."""
        return [one for one in records if one.id not in self._unmet] if self._unmet else records

    # Writing ------------------------------------------------------------------------------------

    def new_id(self, title: str, fallback: str) -> str:
        """A readable id that is free, the one that `readable_id` would give on the map with the edits.

        Where the last number of a name was found is remembered, so that a file of many lines
        with one name does not count from the start at each.
        """
        base = readable_id(title, (), fallback)
        if base not in self:
            return base
        number = self._numbers.get(base, 2)
        while f"{base}-{number}" in self:
            number += 1
        self._numbers[base] = number + 1
        return f"{base}-{number}"

    def add_stage(self, title: str, goal: str = "") -> Stage:
        """Add a stage after the others."""
        id_ = self.new_id(title, "stage")
        self.stage_names.add(title, id_)
        self._added[Stage].append(id_)
        return self._put(Stage(id=id_, title=title, goal=goal, order=self._next(Stage)))

    def add_persona(self, name: str, role: str = "", quote: str = "") -> Persona:
        """Add a persona after the others."""
        id_ = self.new_id(name, "persona")
        self.persona_names.add(name, id_)
        self._added[Persona].append(id_)
        return self._put(Persona(id=id_, name=name, role=role, quote=quote, order=self._next(Persona)))

    def add_touchpoint(self, touchpoint: Touchpoint) -> Touchpoint:
        """Add a touchpoint, given without id and order, at the end of its stage."""
        id_ = self.new_id(touchpoint.title, "touchpoint")
        stage = touchpoint.stage
        self.touchpoint_names(stage).add(touchpoint.title, id_)
        last = self._last_in.get(stage)
        if last is None and (cards := self._journey.touchpoints_of(stage)):
            last = cards[-1].order
        place = self._next(Touchpoint) if last is None else order.between(last, None)
        self._last_in[stage] = place
        return self._put(replace(touchpoint, id=id_, order=place))

    def add_note(self, note: Note) -> Note:
        """Add a note, given without id and order, and show its lane when it is about something."""
        id_ = self.new_id(note.text, note.kind.replace("_", "-"))
        added = self._put(replace(note, id=id_, order=self._next(Note)))
        if note.at is not None:
            self.show_lane(queries.LANE_OF_NOTE[note.kind])
        return added

    def add_link(self, source: str, target: str, kind: LinkKind, share: Number | None) -> Link:
        """Add a link between two touchpoints."""
        id_ = self.new_id(f"{source} to {target}", "link")
        link = Link(id=id_, source=source, target=target, kind=kind, share=share, order=self._next(Link))
        self._keep(link)
        self.edits.append(AddLink(link))
        return link

    def set_share(self, link: Link, share: Number) -> Link:
        """Set the share of a link."""
        if link.share == share:
            return link
        changed = replace(link, share=share)
        self._keep(changed)
        self.edits.append(UpdateLink(link.id, (("share", share),)))
        return changed

    def set_emotion(self, persona: str, touchpoint: str, emotion: Number) -> None:
        """Set what a persona feels at a touchpoint; the thought stays."""
        old = self.experience(persona, touchpoint) or Experience(persona=persona)
        if old.emotion != emotion:
            new = self._experiences[persona, touchpoint] = replace(old, emotion=emotion)
            self.edits.append(SetExperience(persona, touchpoint, new))
        self.show_lane("emotions")

    def update(self, record: Stage | Persona | Touchpoint, **changes: object) -> bool:
        """Set fields of a stage, persona or touchpoint; whether that changes anything."""
        different = {name: value for name, value in changes.items() if getattr(record, name) != value}
        if not different:
            return False
        self._nodes[record.id] = replace(record, **different)  # type: ignore[arg-type]  # checked when applied
        self.edits.append(UpdateNode(record.id, tuple(different.items())))
        return True

    def update_info(self, **changes: object) -> bool:
        """Set fields of the map itself; whether that changes anything."""
        different = {name: value for name, value in changes.items() if getattr(self.info, name) != value}
        if not different:
            return False
        self.info = replace(self.info, **different)  # type: ignore[arg-type]  # checked when applied
        self.edits.append(UpdateMap(tuple(different.items())))
        return True

    def show_lane(self, kind: LaneKind) -> None:
        """Bring a lane of this kind in sight."""
        self._filled.add(kind)
        changed = lanes.shown(self._journey, self.info.lanes, self._filled, kind)
        if changed is not None:
            self.update_info(lanes=changed)

    # Inside -------------------------------------------------------------------------------------

    def _put(self, record: _A) -> _A:
        self._nodes[record.id] = record
        self.edits.append(AddNode(record))
        self._extend(type(record), record.order)
        return record

    def _keep(self, link: Link) -> None:
        self._links[link.id] = link
        self._between[link.source, link.target, link.kind] = link.id
        self._extend(Link, link.order)

    def _extend(self, kind: type, place: str) -> None:
        self._added_last[kind] = max(place, self._added_last.get(kind, ""))

    def _next(self, kind: type) -> str:
        """The order key behind all things of a kind."""
        last = self._last.get(kind)
        if last is None:
            last = self._last[kind] = self._last_on_map(kind)
        return order.between(max(last, self._added_last.get(kind, "")), None)

    def _last_on_map(self, kind: type) -> str:
        journey = self._journey
        lists: dict[type, Callable[[], Sequence[Node | Link]]] = {
            Stage: lambda: journey.stages,
            Persona: lambda: journey.personas,
            Touchpoint: lambda: journey.touchpoints,
            Note: lambda: journey.notes,
            Link: lambda: journey.links,
        }
        found = lists[kind]()
        return found[-1].order if found else ""
