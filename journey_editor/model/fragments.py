"""Parts of a map on their own: what cut, copy, paste and duplicate carry."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from journey_editor.model import order
from journey_editor.model.edits import AddLink, AddNode, Batch, Edit, SetExperience
from journey_editor.model.ids import readable_id
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, Node, Note, Persona, Stage, Touchpoint


@dataclass(frozen=True, slots=True)
class Fragment:
    """Records taken out of a map, each list in its order.

    `stages` were chosen themselves; touchpoints whose stage is not among them were chosen alone, and
    so were notes that are about nothing in the fragment. `personas` come along with experiences.
    """

    stages: tuple[Stage, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    notes: tuple[Note, ...] = ()
    personas: tuple[Persona, ...] = ()
    experiences: tuple[tuple[str, Experience], ...] = ()
    links: tuple[Link, ...] = ()
    chosen_personas: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.stages or self.touchpoints or self.notes or self.personas)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fragment goes: stages and touchpoints before which others, notes at what.

    None is the end of the map, the end of the last stage, or the parking lot.
    """

    stage: str | None = None
    before_stage: str | None = None
    before_touchpoint: str | None = None
    at: str | None = None


def extract(journey: JourneyMap, ids: Collection[str]) -> Fragment:
    """The things of these ids with what stands on them, and the links among them."""
    stages = tuple(stage for stage in journey.stages if stage.id in ids)
    inside = {stage.id for stage in stages}
    touchpoints = tuple(
        touchpoint
        for stage in journey.stages
        for touchpoint in journey.touchpoints_of(stage.id)
        if touchpoint.id in ids or stage.id in inside
    )
    inside.update(touchpoint.id for touchpoint in touchpoints)
    notes = tuple(note for note in journey.notes if note.id in ids or note.at in inside)
    experiences = tuple(
        (touchpoint.id, experience)
        for touchpoint in touchpoints
        for experience in journey.experiences_of(touchpoint.id)
    )
    known = {experience.persona for _, experience in experiences} | {p for n in notes for p in n.personas}
    personas = tuple(p for p in journey.personas if p.id in ids or p.id in known)
    links = tuple(link for link in journey.links if link.source in inside and link.target in inside)
    chosen = frozenset(persona.id for persona in personas if persona.id in ids)
    return Fragment(stages, touchpoints, notes, personas, experiences, links, chosen)


def insert(journey: JourneyMap, fragment: Fragment, place: Place) -> tuple[Batch, tuple[str, ...]]:
    """The edit that adds a copy of the fragment under new ids, and the ids of what was chosen.

    Personas that the map has already, by id and name or by name alone, are not doubled unless they
    were chosen themselves.
    """
    return _Insertion(journey, fragment, place).batch()


class _Insertion:
    """One copying: which new id stands for which old one, and the edits so far."""

    def __init__(self, journey: JourneyMap, fragment: Fragment, place: Place) -> None:
        self._journey = journey
        self._fragment = fragment
        self._place = place
        self._new: dict[str, str] = {}
        self._taken: set[str] = set()
        self._edits: list[Edit] = []
        self._roots: list[str] = []

    def batch(self) -> tuple[Batch, tuple[str, ...]]:
        self._personas()
        self._stages()
        self._touchpoints()
        self._notes()
        for touchpoint, experience in self._fragment.experiences:
            persona, at = self._new[experience.persona], self._new[touchpoint]
            self._edits.append(SetExperience(persona, at, replace(experience, persona=persona)))
        low = self._journey.links[-1].order if self._journey.links else None
        for link in self._fragment.links:
            low = order.between(low, None)
            source, target = self._new[link.source], self._new[link.target]
            id_ = self._id(f"{source} to {target}", "link")
            self._edits.append(AddLink(replace(link, id=id_, source=source, target=target, order=low)))
        return Batch(tuple(self._edits)), tuple(self._roots)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._taken or id_ in self._journey

    def _id(self, title: str, fallback: str) -> str:
        id_ = readable_id(title, self, fallback)
        self._taken.add(id_)
        return id_

    def _add(self, old: str, record: Node, *, root: bool) -> None:
        self._new[old] = record.id
        self._edits.append(AddNode(record))
        if root:
            self._roots.append(record.id)

    def _personas(self) -> None:
        by_name = {persona.name.casefold(): persona.id for persona in self._journey.personas}
        low = self._journey.personas[-1].order if self._journey.personas else None
        for persona in self._fragment.personas:
            same = by_name.get(persona.name.casefold())
            if same is not None and persona.id not in self._fragment.chosen_personas:
                self._new[persona.id] = same
                continue
            low = order.between(low, None)
            copy = replace(persona, id=self._id(persona.name, "persona"), order=low)
            self._add(persona.id, copy, root=persona.id in self._fragment.chosen_personas)

    def _stages(self) -> None:
        low, high = _gap(self._journey.stages, self._place.before_stage)
        for stage in self._fragment.stages:
            low = order.between(low, high)
            self._add(stage.id, replace(stage, id=self._id(stage.title, "stage"), order=low), root=True)

    def _touchpoints(self) -> None:
        inside = {stage.id for stage in self._fragment.stages}
        target = self._target_stage()
        cards = self._journey.touchpoints_of(target) if target else ()
        low, high = _gap(cards or self._journey.touchpoints, self._place.before_touchpoint)
        for touchpoint in self._fragment.touchpoints:
            low = order.between(low, high)
            alone = touchpoint.stage not in inside
            stage = target if alone else self._new[touchpoint.stage]
            id_ = self._id(touchpoint.title, "touchpoint")
            self._add(touchpoint.id, replace(touchpoint, id=id_, stage=stage or "", order=low), root=alone)

    def _target_stage(self) -> str | None:
        """The stage for touchpoints that come alone; made when the map has none."""
        inside = {stage.id for stage in self._fragment.stages}
        if all(touchpoint.stage in inside for touchpoint in self._fragment.touchpoints):
            return None
        if self._place.stage is not None:
            return self._place.stage
        if self._journey.stages:
            return self._journey.stages[-1].id
        first = Stage(id=self._id("New stage", "stage"), title="New stage", order=order.between(None, None))
        self._edits.append(AddNode(first))
        return first.id

    def _notes(self) -> None:
        low = self._journey.notes[-1].order if self._journey.notes else None
        for note in self._fragment.notes:
            low = order.between(low, None)
            alone = note.at not in self._new
            at = self._place.at if alone else self._new[note.at or ""]
            personas = tuple(self._new[persona] for persona in note.personas if persona in self._new)
            id_ = self._id(note.text, note.kind.replace("_", "-"))
            self._add(note.id, replace(note, id=id_, at=at, personas=personas, order=low), root=alone)


def _gap(records: Sequence[Stage | Touchpoint], before: str | None) -> tuple[str | None, str | None]:
    """The order keys on both sides of a place in a list."""
    place = next((index for index, record in enumerate(records) if record.id == before), len(records))
    low = records[place - 1].order if place else None
    high = records[place].order if place < len(records) else None
    return low, high
