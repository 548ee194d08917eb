"""The appendix: all notes of a map in full, by stage and touchpoint, and the parking lot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from journey_editor.formats.flow import Block, Group, Running, Sheet, flowed
from journey_editor.formats.page import Page
from journey_editor.formats.passages import Pen
from journey_editor.layout import icons
from journey_editor.layout.style import Look
from journey_editor.layout.words import Words
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Note, Stage, Touchpoint

PARKED: Final = "heading:parking"
"""The key of the heading of the parking lot."""
PREFIX: Final = "N"
"""What the labels of these pages begin with."""


def appendix_pages(journey: JourneyMap, look: Look, titles: Mapping[str, str], sheet: Sheet) -> list[Page]:
    """The pages of the appendix; none for a map without notes and descriptions.

    `titles` are what the stages are called, by their ids.
    """
    pen = Pen(look, sheet.column)
    groups: list[Group] = []
    for index, stage in enumerate(journey.stages):
        groups += _stage(journey, stage, titles[stage.id], index, pen)
    groups += _parked(journey, pen)
    if not groups:
        return []
    title = look.words["appendix"]
    running = Running("appendix", title, PREFIX, look.theme.paper)
    head = Pen(look, sheet.w).heading(title, 20, "heading:appendix", 0)
    return flowed(groups, sheet, running, head)


def entries(journey: JourneyMap) -> list[tuple[str, str]]:
    """The keys of the cards that have an entry, with those of their entries."""
    return [
        (f"touchpoint:{one.id}", entry_key(one.id))
        for stage in journey.stages
        for one in journey.touchpoints_of(stage.id)
        if _has_entry(journey, one)
    ]


def entry_key(id_: str) -> str:
    """The key of the heading about a stage or touchpoint."""
    return f"entry:{id_}"


def _has_entry(journey: JourneyMap, touchpoint: Touchpoint) -> bool:
    return bool(
        touchpoint.description.strip()
        or journey.notes_about(touchpoint.id)
        or any(one.thought for one in journey.experiences_of(touchpoint.id))
    )


def _stage(journey: JourneyMap, stage: Stage, title: str, index: int, pen: Pen) -> list[Group]:
    """What there is to say of a stage and its touchpoints; nothing when there is nothing."""
    said = pen.look.words
    own = [*pen.text(stage.description)] if stage.description.strip() else []
    own += [*pen.small(f"{said['owner']}: {stage.owner}")] if stage.owner else []
    own = [block._replace(gap=4.0 if not number else 0.0, tied=True) for number, block in enumerate(own)]
    found: list[Group] = [[*_note(note, journey, pen)] for note in journey.notes_about(stage.id)]
    for one in journey.touchpoints_of(stage.id):
        if _has_entry(journey, one):
            found += _touchpoint(journey, one, pen)
    if not found and not own:
        return []
    color = stage.color or pen.look.theme.stage(index)
    ribbon = pen.ribbon(title, color, entry_key(stage.id), 18, stage.id)
    first = [] if not found else [found[0][0]._replace(gap=4.0), *found[0][1:]]
    return [[ribbon, *own, *first], *found[1:]]


def _touchpoint(journey: JourneyMap, touchpoint: Touchpoint, pen: Pen) -> list[Group]:
    """What there is to say of a touchpoint: its heading with what comes first, then note by note."""
    said = pen.look.words
    title = " ".join(touchpoint.title.split()) or said["touchpoint"]
    head = [pen.entry(title, said["to the map"], entry_key(touchpoint.id), 12, touchpoint.id)]
    facts = _facts(touchpoint, said)
    head += [block._replace(tied=True) for block in pen.small(facts)] if facts else []
    groups: list[list[Block]] = []
    if touchpoint.description.strip():
        first, *others = pen.text(touchpoint.description)
        groups.append([first._replace(gap=3.0), *others])
    thoughts = [one for one in journey.experiences_of(touchpoint.id) if one.thought]
    groups += [[*_thought(one, journey, pen)] for one in thoughts]
    groups += [[*_note(note, journey, pen)] for note in journey.notes_about(touchpoint.id)]
    return [[*head, *groups[0]], *groups[1:]]


def _facts(touchpoint: Touchpoint, said: Words) -> str:
    channel = icons.channel_name(touchpoint.channel, said.language) if touchpoint.channel else ""
    owner = f"{said['owner']}: {touchpoint.owner}" if touchpoint.owner else ""
    evidence = said[touchpoint.evidence] if touchpoint.evidence else ""
    truth = said["moment of truth"] if touchpoint.moment_of_truth else ""
    lists = (", ".join(touchpoint.tools), ", ".join(touchpoint.segments), _tags(touchpoint.tags))
    return " · ".join(filter(None, (channel, truth, evidence, owner, *lists)))


def _tags(tags: tuple[str, ...]) -> str:
    return " ".join(f"#{tag}" for tag in tags)


def _thought(lived: Experience, journey: JourneyMap, pen: Pen) -> Iterator[Block]:
    said = pen.look.words
    persona = journey.persona(lived.persona)
    kind = said["one thought"]
    colors = pen.look.theme.note("thought")
    name = persona.name if persona else ""
    return pen.note(f"{kind} · {name}" if name else kind, lived.thought, "", colors, face="italic")


def _note(note: Note, journey: JourneyMap, pen: Pen) -> Iterator[Block]:
    """A note with everything that is known of it."""
    said = pen.look.words
    kind = _lane_title(note, journey) or said[f"one {note.kind}"]
    people = [persona.name for id_ in note.personas if (persona := journey.persona(id_))]
    facts = [", ".join(people)]
    for name in ("severity", "impact", "effort"):
        if value := getattr(note, name):
            facts.append(f"{said[name]} {value}")
    if note.frequency:
        facts.append(said.frequency[note.frequency - 1])
    facts += [said[name] for name in (note.status, note.evidence) if name]
    facts += [f"{said['owner']}: {note.owner}"] if note.owner else []
    facts += [f"{said['due']}: {said.date(note.due)}"] if note.due else []
    facts += [note.source, said.counted_votes(note), _tags(note.tags)]
    text = said.quoted(note.text) if note.kind == "quote" else note.text
    face = "italic" if note.kind in ("quote", "thought") else "regular"
    colors = pen.look.theme.note(note.kind)
    return pen.note(kind, text, " · ".join(filter(None, facts)), colors, face=face, id_=note.id)  # type: ignore[arg-type]


def _lane_title(note: Note, journey: JourneyMap) -> str:
    """The title that the map gives to the lane in which a note of free text stands."""
    titles = {lane.id: lane.title for lane in journey.info.lanes or () if lane.kind == "text"}
    return titles.get(note.lane, "") if note.kind == "text" else ""


def _parked(journey: JourneyMap, pen: Pen) -> list[Group]:
    notes = journey.notes_about(None)
    if not notes:
        return []
    title = pen.heading(pen.look.words["parking lot"], 12, PARKED, 18)
    groups = [[*_note(note, journey, pen)] for note in notes]
    return [[title, *groups[0]], *groups[1:]]
