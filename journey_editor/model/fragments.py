"""Parts of a map on their own: what cut, copy, paste and duplicate carry."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from journey_editor.model import copied_lanes, order, queries
from journey_editor.model.edits import AddLink, AddNode, Batch, Edit, SetExperience, update_map
from journey_editor.model.ids import readable_id
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Experience,
    Lane,
    Link,
    MapInfo,
    Node,
    Note,
    Persona,
    Stage,
    Touchpoint,
)


@dataclass(frozen=True, slots=True)
class Fragment:
    """Records taken out of a map, each list in its order.

    `stages` were chosen themselves; touchpoints whose stage is not among them were chosen alone, and
    so were notes that are about nothing in the fragment. `personas` come along with experiences, and
    `lanes` with the free text notes that stand in them. `beside` are the stages, not chosen, in which
    touchpoints that were chosen alone stand.
    """

    stages: tuple[Stage, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    notes: tuple[Note, ...] = ()
    personas: tuple[Persona, ...] = ()
    experiences: tuple[tuple[str, Experience], ...] = ()
    links: tuple[Link, ...] = ()
    chosen_personas: frozenset[str] = frozenset()
    lanes: tuple[Lane, ...] = ()
    beside: tuple[Stage, ...] = ()

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
    chosen = frozenset(persona.id for persona in personas if persona.id in ids)
    homes = {touchpoint.stage for touchpoint in touchpoints} - inside
    return Fragment(
        stages=stages,
        touchpoints=touchpoints,
        notes=notes,
        personas=personas,
        experiences=experiences,
        links=tuple(link for link in journey.links if link.source in inside and link.target in inside),
        chosen_personas=chosen,
        lanes=copied_lanes.of_notes(journey, notes),
        beside=tuple(stage for stage in journey.stages if stage.id in homes),
    )


def chosen(fragment: Fragment) -> frozenset[str]:
    """The ids of what was chosen itself: `extract` of `as_map` with these gives the fragment back."""
    stages = {stage.id for stage in fragment.stages}
    inside = stages | {touchpoint.id for touchpoint in fragment.touchpoints}
    alone = [it.id for it in fragment.touchpoints if it.stage not in stages]
    alone += [note.id for note in fragment.notes if note.at not in inside]
    return fragment.chosen_personas.union(stages, alone)


def as_map(fragment: Fragment, title: str = "", language: str = "en") -> JourneyMap:
    """The fragment as a map of its own: touchpoints chosen alone in their bare stages, notes parked."""
    inside = {it.id for it in fragment.stages} | {it.id for it in fragment.touchpoints}
    notes = [note if note.at in inside else replace(note, at=None) for note in fragment.notes]
    known = {persona.id for persona in fragment.personas}
    notes = [replace(it, personas=tuple(p for p in it.personas if p in known)) for it in notes]
    homes = [Stage(id=it.id, title=it.title, order=it.order) for it in fragment.beside]
    stages = sorted((*fragment.stages, *homes), key=lambda stage: (stage.order, stage.id))
    lanes = (*copied_lanes.usual(fragment), *fragment.lanes) if fragment.lanes else None
    return JourneyMap.assembled(
        MapInfo(title=title, language=language, direction=queries.reads_to(language), lanes=lanes),
        (*fragment.personas, *stages, *fragment.touchpoints, *notes),
        fragment.experiences,
        fragment.links,
    )


def insert(
    journey: JourneyMap, fragment: Fragment, place: Place, *, same_map: bool = False
) -> tuple[Batch, tuple[str, ...]]:
    """The edit that adds a copy of the fragment under new ids, and the ids of what was chosen.

    Personas that the map has already by name, or by id when the fragment is of the `same_map`, are
    not doubled unless they were chosen themselves.
    """
    return _Insertion(journey, fragment, place, same_map).batch()


def duplicate(journey: JourneyMap, ids: Collection[str]) -> tuple[Batch, tuple[str, ...]] | None:
    """The edit that adds a copy of these things right behind them, and the ids of the copies.

    None when nothing of these ids can be copied.
    """
    fragment = extract(journey, ids)
    return _Insertion(journey, fragment, None, same_map=True).batch() if fragment else None


class _Insertion:
    """One copying: which new id stands for which old one, and the edits so far.

    Without a place, copies stand behind what they are copies of.
    """

    def __init__(self, journey: JourneyMap, fragment: Fragment, place: Place | None, same_map: bool) -> None:
        self._journey = journey
        self._fragment = fragment
        self._place = place
        self._same_map = same_map
        self._numbers: dict[str, int] = {}
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
        self._links()
        return Batch(tuple(self._edits)), tuple(self._roots)

    def _links(self) -> None:
        low = self._journey.links[-1].order if self._journey.links else None
        places = order.spread(low, None, len(self._fragment.links))
        for link, place in zip(self._fragment.links, places, strict=True):
            source, target = self._new[link.source], self._new[link.target]
            id_ = self._id(f"{source} to {target}", "link")
            self._edits.append(AddLink(replace(link, id=id_, source=source, target=target, order=place)))

    def __contains__(self, id_: object) -> bool:
        return id_ in self._taken or id_ in self._journey

    def _id(self, title: str, fallback: str) -> str:
        # Where the last number of a name was found is remembered: hundreds of things may be called alike.
        base = readable_id(title, (), fallback)
        id_, number = base, self._numbers.get(base, 2)
        while id_ in self:
            id_ = f"{base}-{number}"
            number += 1
        self._numbers[base] = number
        self._taken.add(id_)
        return id_

    def _add(self, old: str, record: Node, *, root: bool) -> None:
        self._new[old] = record.id
        self._edits.append(AddNode(record))
        if root:
            self._roots.append(record.id)

    def _personas(self) -> None:
        by_name = {persona.name.casefold(): persona.id for persona in reversed(self._journey.personas)}
        low = self._journey.personas[-1].order if self._journey.personas else None
        for persona in self._fragment.personas:
            same = by_name.get(persona.name.casefold())
            if self._same_map and self._journey.persona(persona.id) is not None:
                same = persona.id
            if same is not None and persona.id not in self._fragment.chosen_personas:
                self._new[persona.id] = same
                continue
            low = order.between(low, None)
            copy = replace(persona, id=self._id(persona.name, "persona"), order=low)
            self._add(persona.id, copy, root=persona.id in self._fragment.chosen_personas)

    def _stages(self) -> None:
        stages = self._journey.stages
        gap = (
            _gap(stages, self._place.before_stage) if self._place else _behind(stages, self._fragment.stages)
        )
        places = order.spread(*gap, len(self._fragment.stages))
        for stage, place in zip(self._fragment.stages, places, strict=True):
            self._add(stage.id, replace(stage, id=self._id(stage.title, "stage"), order=place), root=True)

    def _touchpoints(self) -> None:
        inside = {stage.id for stage in self._fragment.stages}
        target = self._target_stage()
        groups: dict[str, list[Touchpoint]] = {}
        for touchpoint in self._fragment.touchpoints:
            alone = touchpoint.stage not in inside
            home = (target or touchpoint.stage) if alone else self._new[touchpoint.stage]
            groups.setdefault(home, []).append(touchpoint)
        for home, cards in groups.items():
            places = order.spread(*self._gap_in(home, cards), len(cards))
            for touchpoint, place in zip(cards, places, strict=True):
                id_ = self._id(touchpoint.title, "touchpoint")
                alone = touchpoint.stage not in inside
                self._add(touchpoint.id, replace(touchpoint, id=id_, stage=home, order=place), root=alone)

    def _gap_in(self, home: str, cards: Sequence[Touchpoint]) -> tuple[str | None, str | None]:
        """The order keys between which the touchpoints of one stage go."""
        there = () if home in self._taken else self._journey.touchpoints_of(home)
        if self._place is None and there:
            return _behind(there, cards)
        before = None if self._place is None else self._place.before_touchpoint
        return _gap(there or self._journey.touchpoints, before)

    def _target_stage(self) -> str | None:
        """The stage for touchpoints that come alone, None for their own; made when the map has none."""
        inside = {stage.id for stage in self._fragment.stages}
        if self._place is None or all(it.stage in inside for it in self._fragment.touchpoints):
            return None
        if self._place.stage is not None:
            return self._place.stage
        if self._journey.stages:
            return self._journey.stages[-1].id
        first = Stage(id=self._id("New stage", "stage"), title="New stage", order=order.between(None, None))
        self._edits.append(AddNode(first))
        return first.id

    def _notes(self) -> None:
        fitted = copied_lanes.fitted(self._journey, self._fragment.lanes)
        behind: dict[str | None, list[Note]] = {}
        at_end: list[Note] = []
        for note in self._fragment.notes:
            if self._place is None and note.at not in self._new:
                behind.setdefault(note.at, []).append(note)
            else:
                at_end.append(note)
        groups = [(_behind(self._journey.notes, notes), notes) for notes in behind.values()]
        copies = []
        for gap, notes in ((_gap(self._journey.notes, None), at_end), *groups):
            for note, place in zip(notes, order.spread(*gap, len(notes)), strict=True):
                copy = replace(
                    note,
                    id=self._id(note.text, note.kind.replace("_", "-")),
                    at=self._at(note),
                    lane=fitted.names.get(note.lane, note.lane),
                    personas=tuple(self._new[persona] for persona in note.personas if persona in self._new),
                    order=place,
                )
                alone = note.at not in self._new
                self._add(note.id, copy, root=alone)
                copies.append((copy, alone))
        lanes = copied_lanes.shown(self._journey, self._fragment, copies, fitted.added)
        if lanes is not None:
            self._edits.append(update_map(lanes=lanes))

    def _at(self, note: Note) -> str | None:
        """What the copy of a note is about."""
        if note.at in self._new:
            return self._new[note.at or ""]
        return note.at if self._place is None else self._place.at


def _behind(
    records: Sequence[Stage | Touchpoint | Note], chosen: Sequence[Stage | Touchpoint | Note]
) -> tuple[str | None, str | None]:
    """The order keys on both sides of the place behind the last that was chosen."""
    ids = {record.id for record in chosen}
    place = max((place for place, record in enumerate(records) if record.id in ids), default=len(records) - 1)
    following = records[place + 1].id if place + 1 < len(records) else None
    return _gap(records, following)


def _gap(records: Sequence[Stage | Touchpoint | Note], before: str | None) -> tuple[str | None, str | None]:
    """The order keys on both sides of a place in a list."""
    place = next((index for index, record in enumerate(records) if record.id == before), len(records))
    low = records[place - 1].order if place else None
    high = records[place].order if place < len(records) else None
    return low, high
