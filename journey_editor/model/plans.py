"""Plans: what a person wants, as the edit that does it. They read the map and change nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from journey_editor.collector import collector_paused
from journey_editor.errors import EditError
from journey_editor.model import order, queries
from journey_editor.model.edits import (
    AddLink,
    AddNode,
    Batch,
    Edit,
    RemoveLink,
    RemoveNode,
    SetExperience,
    update,
    update_map,
)
from journey_editor.model.ids import readable_id
from journey_editor.model.journey import JourneyMap
from journey_editor.model.lanes import shown as lanes_with
from journey_editor.model.records import (
    Experience,
    Lane,
    LaneKind,
    Link,
    LinkKind,
    Node,
    Note,
    NoteKind,
    Persona,
    Stage,
    Touchpoint,
)
from journey_editor.translation import tr


def place_before(records: Sequence[Node | Link], before: str | None) -> str:
    """The order key of a place in a sorted list: before the record of that id, at the end if None."""
    ids = [record.id for record in records]
    place = ids.index(before) if before in ids else len(ids)
    low = records[place - 1].order if place else None
    high = records[place].order if place < len(records) else None
    return order.between(low, high)


def add_stage(journey: JourneyMap, title: str, before: str | None = None, goal: str = "") -> AddNode:
    """Add a stage before another one, at the end when None."""
    id_ = readable_id(title, journey, "stage")
    return AddNode(Stage(id=id_, title=title, goal=goal, order=place_before(journey.stages, before)))


def add_touchpoint(
    journey: JourneyMap, title: str, stage: str, before: str | None = None, channel: str = ""
) -> AddNode:
    """Add a touchpoint to a stage before another one, at the end of the stage when None."""
    id_ = readable_id(title, journey, "touchpoint")
    place = place_before(journey.touchpoints_of(stage) or journey.touchpoints, before)
    return AddNode(Touchpoint(id=id_, stage=stage, title=title, channel=channel, order=place))


def add_persona(journey: JourneyMap, name: str, role: str = "", quote: str = "") -> AddNode:
    """Add a persona after the others."""
    id_ = readable_id(name, journey, "persona")
    place = place_before(journey.personas, None)
    return AddNode(Persona(id=id_, name=name, role=role, quote=quote, order=place))


def add_note(
    journey: JourneyMap,
    kind: NoteKind,
    text: str,
    at: str | None,
    lane: str = "",
    severity: int | None = None,
) -> Edit:
    """Add a note about a touchpoint or stage, or to the parking lot; shows its lane when hidden."""
    id_ = readable_id(text, journey, kind.replace("_", "-"))
    place = place_before(journey.notes, None)
    note = Note(id=id_, kind=kind, at=at, text=text, lane=lane, severity=severity, order=place)
    shown = None if at is None else show_lane(journey, queries.LANE_OF_NOTE[kind], lane)
    return AddNode(note) if shown is None else Batch((AddNode(note), shown))


def show_lane(journey: JourneyMap, kind: LaneKind, lane: str = "") -> Edit | None:
    """Make sure that a lane of this kind (with this id, when given) is on the map; None if it is.

    A map that leaves its lanes to the program shows the usual ones by itself.
    """
    changed = lanes_with(journey, journey.info.lanes, (kind,), kind, lane)
    return None if changed is None else update_map(lanes=changed)


def switch_lane(journey: JourneyMap, lane: Lane, *, shown: bool) -> Edit:
    """Show or hide a lane; one that the map does not have yet is added at the end."""
    lanes = queries.lanes(journey)
    changed = replace(lane, hidden=not shown)
    if lane in lanes:
        return update_map(lanes=tuple(changed if one == lane else one for one in lanes))
    return update_map(lanes=(*lanes, changed))


def move_lane(journey: JourneyMap, index: int, to: int) -> Edit:
    """Move the lane at one place among the map's lanes to another place."""
    lanes = list(queries.lanes(journey))
    lanes.insert(to, lanes.pop(index))
    return update_map(lanes=tuple(lanes))


def add_link(
    journey: JourneyMap, source: str, target: str, kind: LinkKind = "next", share: float | None = None
) -> AddLink:
    """Link two touchpoints; raises `EditError` when they are one, or linked so already."""
    if source == target:
        raise EditError(tr("a link needs two different touchpoints"))
    if any(link.target == target and link.kind == kind for link in journey.links_from(source)):
        raise EditError(tr("“{source}” and “{target}” are linked so already", source=source, target=target))
    id_ = readable_id(f"{source} to {target}", journey, "link")
    place = place_before(journey.links, None)
    return AddLink(Link(id=id_, source=source, target=target, kind=kind, share=share, order=place))


def set_emotion(journey: JourneyMap, persona: str, touchpoint: str, emotion: float | None) -> SetExperience:
    """Set one persona's emotion at a touchpoint, keeping the thought."""
    old = journey.experience(persona, touchpoint) or Experience(persona=persona)
    value = int(emotion) if emotion is not None and emotion == int(emotion) else emotion
    return SetExperience(persona, touchpoint, replace(old, emotion=value))


def move_stage(journey: JourneyMap, id_: str, before: str | None) -> Edit | None:
    """Move a stage before another one (to the end when None); None when it stands there already."""
    return move_stages(journey, (id_,), before)


def move_stages(journey: JourneyMap, ids: Collection[str], before: str | None) -> Edit | None:
    """Move stages, kept in their order, before another one; None if nothing moves."""
    return _moved(journey.stages, [stage.id for stage in journey.stages if stage.id in ids], before, {})


def move_persona(journey: JourneyMap, id_: str, before: str | None) -> Edit | None:
    """Move a persona before another one, to the end when None; None if nothing moves."""
    return _moved(journey.personas, (id_,), before, {})


def move_touchpoints(
    journey: JourneyMap, ids: Collection[str], stage: str, before: str | None
) -> Edit | None:
    """Move touchpoints, kept in their order, into a stage before another one; None if nothing moves."""
    chosen = list(ids)
    if len(chosen) > 1:
        chosen = [touchpoint.id for touchpoint in queries.in_order(journey) if touchpoint.id in ids]
    here = journey.touchpoints_of(stage)
    return _moved(here, chosen, before, {"stage": stage}, journey.touchpoints)


def _moved(
    records: Sequence[Node],
    ids: Sequence[str],
    before: str | None,
    also: dict[str, object],
    everywhere: Sequence[Node] = (),
) -> Edit | None:
    """Put things among others. `everywhere` is the list of the file that the others are a part of."""
    here = [record.id for record in records]
    while before is not None and before in ids and before in here:
        place = here.index(before) + 1
        before = here[place] if place < len(here) else None
    rest = [record for record in records if record.id not in ids]
    place = next((index for index, record in enumerate(rest) if record.id == before), len(rest))
    left = [record.id for record in rest]
    if [*left[:place], *ids, *left[place:]] == here:
        return None
    low = rest[place - 1].order if place else None
    high = rest[place].order if place < len(rest) else None
    if low is None and high is None and everywhere:
        low = everywhere[-1].order
    edits: list[Edit] = []
    for id_ in ids:
        low = order.between(low, high)
        edits.append(update(id_, **also, order=low))
    return edits[0] if len(edits) == 1 else Batch(tuple(edits)) if edits else None


def move_notes(journey: JourneyMap, ids: Collection[str], at: str | None, before: str | None) -> Edit | None:
    """Attach notes to a touchpoint or stage (None: the parking lot), before another note there.

    Without `before` they come last. None when nothing would change.
    """
    chosen = [note for note in journey.notes if note.id in ids]
    edit = _moved(journey.notes_about(at), [note.id for note in chosen], before, {"at": at}, journey.notes)
    shown = None if at is None or edit is None else show_lanes(journey, chosen)
    if edit is None or shown is None:
        return edit
    return Batch((*(edit.edits if isinstance(edit, Batch) else (edit,)), shown))


def show_lanes(journey: JourneyMap, notes: Sequence[Note]) -> Edit | None:
    """Make sure that every lane in which one of these notes stands is on the map; None if they are."""
    wanted = {
        (queries.LANE_OF_NOTE[note.kind], note.lane if note.kind == "text" else ""): None for note in notes
    }
    lanes, filled = journey.info.lanes, {kind for kind, _ in wanted}
    for kind, lane in wanted:
        lanes = lanes_with(journey, lanes, filled, kind, lane) or lanes
    return None if lanes == journey.info.lanes else update_map(lanes=lanes)


def remove(journey: JourneyMap, ids: Collection[str]) -> Batch | None:
    """Remove things with all that stands on them; None when none of the ids is on the map.

    A stage goes with its touchpoints, a touchpoint with its notes, experiences and links, a
    persona with its experiences; notes lose their mention of the persona.
    """
    with collector_paused():
        edits = _removed(journey, _closure(journey, ids))
    return Batch(tuple(edits)) if edits else None


def _removed(journey: JourneyMap, gone: set[str]) -> list[Edit]:
    edits: list[Edit] = [RemoveLink(link.id) for link in journey.links if _touches(link, gone)]
    personas = {persona.id for persona in journey.personas} & gone
    lived = journey.experiences()
    for touchpoint in journey.touchpoints:
        # Of a large map few are asked what is lived there, unless it is somebody who goes.
        if not personas and touchpoint.id not in gone:
            continue
        edits += [
            SetExperience(experience.persona, touchpoint.id, None)
            for experience in lived.get(touchpoint.id, ())
            if touchpoint.id in gone or experience.persona in gone
        ]
    for note in journey.notes if personas else ():
        if note.id not in gone and personas.intersection(note.personas):
            left = tuple(persona for persona in note.personas if persona not in personas)
            edits.append(update(note.id, personas=left))
    for records in (journey.notes, journey.touchpoints, journey.stages, journey.personas):
        edits += [RemoveNode(record.id) for record in records if record.id in gone]
    return edits


def _touches(link: Link, gone: Collection[str]) -> bool:
    return link.id in gone or link.source in gone or link.target in gone


def _closure(journey: JourneyMap, ids: Collection[str]) -> set[str]:
    """The ids with everything that cannot stand without them."""
    gone = set(ids)
    for stage in journey.stages:
        if stage.id in gone:
            gone.update(touchpoint.id for touchpoint in journey.touchpoints_of(stage.id))
    gone.update(note.id for note in journey.notes if note.at is not None and note.at in gone)
    return gone
