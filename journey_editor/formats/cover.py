"""The cover: what the map is about, its personas in full, a legend and the map in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Final

from journey_editor.formats.flow import Block, Group, Running, Sheet, flowed, gathered
from journey_editor.formats.legend import legend
from journey_editor.formats.page import Page
from journey_editor.formats.passages import BODY, LEADING, Pen
from journey_editor.layout import icons
from journey_editor.layout.drawing import Figure
from journey_editor.layout.faces import persona_dot
from journey_editor.layout.marks import Mark, Picture
from journey_editor.layout.metrics import number
from journey_editor.layout.style import Look
from journey_editor.layout.typography import line_marks, paragraph, width
from journey_editor.layout.words import Words
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, LaneKind, NoteKind, Persona

PREFIX: Final = "C"
"""What the labels of these pages begin with."""
_SMALLER: Final = (0.95, 0.9, 0.86)
_PHOTO: Final = 52.0
_LISTS: Final = ("goals", "motivations", "expectations", "frustrations", "behaviours")
_COUNTED: Final[tuple[tuple[LaneKind, NoteKind], ...]] = (
    ("pain_points", "pain_point"),
    ("opportunities", "opportunity"),
    ("quotes", "quote"),
    ("ideas", "idea"),
    ("questions", "question"),
)


def cover_pages(journey: JourneyMap, look: Look, sheet: Sheet) -> list[Page]:
    """The pages of the cover, of the personas that the look knows.

    A little smaller when that saves a page.
    """
    made = _pages(journey, look, sheet)
    for share in _SMALLER:
        smaller = replace(sheet, k=sheet.k * share)
        if len(made) == 1 or smaller.k < sheet.least:
            break
        other = _pages(journey, look, smaller)
        made = other if len(other) < len(made) else made
    return made


def _pages(journey: JourneyMap, look: Look, sheet: Sheet) -> list[Page]:
    pen = Pen(look, sheet.column)
    people = [persona for persona in journey.personas if look.of(persona.id)]
    groups: list[Group] = []
    for persona in people:
        blocks = _persona(persona, pen)
        groups.append(blocks)
    groups.append(_numbers(journey, people, pen))
    groups.append(legend(journey, pen))
    title = look.words["cover"]
    running = Running("cover", title, PREFIX, look.theme.paper)
    groups = [group for group in groups if group]
    head = _head(journey, look, sheet.w)
    alone = gathered(groups, sheet, running, head)
    return [alone] if alone else flowed(groups, sheet, running, head)


def _head(journey: JourneyMap, look: Look, w: float) -> Block:
    """Title, scenario, and who made the map when."""
    info, theme, said = journey.info, look.theme, look.words
    title = paragraph(info.title or " ", "bold", 30, w, 38)
    marks: list[Mark] = [*title.marks(0, 0, theme.text)]
    y = title.h + 4
    scenario = paragraph(info.scenario, "regular", 13, min(w, 480), 19)
    marks += scenario.marks(0, y, theme.text)
    y += scenario.h + 6
    review = info.review
    facts = [said[info.state]]
    if review is not None and review.last:
        facts.append(f"{said['reviewed']} {said.date(review.last)}")
    facts += [f"{said['owner']}: {review.owner}"] if review is not None and review.owner else []
    facts += [f"{said['author']}: {info.author}"] if info.author else []
    below = paragraph(" · ".join(facts), "regular", 10, w, 14)
    marks += below.marks(0, y, theme.secondary)
    y += below.h + 10
    return Block(Figure(w, y, tuple(marks), info.title), 0, "heading", "heading:cover")


def _persona(persona: Persona, pen: Pen) -> Group:
    """Everything that is known of a persona."""
    said = pen.look.words
    blocks = [_portrait(persona, pen)]
    if persona.quote.strip():
        blocks += pen.text(said.quoted(persona.quote), face="italic", size=11, leading=15.5)
    blocks += pen.titled(said["background"], persona.background)
    for name in _LISTS:
        blocks += pen.bullets(said[name], getattr(persona, name))
    channels = [icons.channel_name(name, said.language) for name in persona.channels]
    blocks += pen.titled(said.lane_title(Lane(kind="channels")), ", ".join(channels))
    if persona.evidence:
        blocks += [block._replace(gap=5.0) for block in pen.small(said[persona.evidence])]
    return [blocks[0]._replace(gap=20.0), *blocks[1:]]


def _portrait(persona: Persona, pen: Pen) -> Block:
    """Photo or initials, and beside it the name and what the persona is."""
    theme, own = pen.look.theme, pen.look.of(persona.id)
    x = _PHOTO + 12
    name = paragraph(persona.name or " ", "bold", 14, pen.w - x, 19)
    about = ", ".join(filter(None, (persona.role, persona.age, persona.segment)))
    below = paragraph(about, "regular", BODY, pen.w - x, LEADING)
    text_h = name.h + below.h
    h = max(_PHOTO, text_h) + 6
    top = max(0.0, (_PHOTO - text_h) / 2)
    marks: list[Mark] = [*name.marks(x, top, theme.text), *below.marks(x, top + name.h, theme.secondary)]
    if persona.image:
        marks.append(Picture(0, 0, _PHOTO, _PHOTO, persona.image, round=True))
    elif own is not None:
        marks += persona_dot(_PHOTO / 2, _PHOTO / 2, _PHOTO / 2, own, 18)
    return Block(Figure(pen.w, h, tuple(marks), persona.name), 0, "heading", f"who:{persona.id}", persona.id)


def _numbers(journey: JourneyMap, people: list[Persona], pen: Pen) -> Group:
    """The map in numbers: how many there are of each thing, and how each persona feels on the whole."""
    said = pen.look.words
    cards = journey.touchpoints
    kinds = Counter(note.kind for note in journey.notes)
    channels = {card.channel for card in cards if card.channel}
    rows = [
        (said["stages"], len(journey.stages)),
        (_lane(said, "touchpoints"), len(cards)),
        (said["moments of truth"], sum(card.moment_of_truth for card in cards)),
        (_lane(said, "channels"), len(channels)),
        (said["links"], len(journey.links)),
        *((_lane(said, lane), kinds[kind]) for lane, kind in _COUNTED),
        (said["parking lot"], len(journey.notes_about(None))),
    ]
    for level in ("measured", "observed", "assumed"):
        name = f"{_lane(said, 'touchpoints')}, {said[level]}"
        rows.append((name, sum(card.evidence == level for card in cards)))
    blocks = [_row(name, number(value), pen) for name, value in rows if value]
    for persona in people:
        felt = [
            one.emotion
            for card in cards
            for one in journey.experiences_of(card.id)
            if one.persona == persona.id and one.emotion is not None
        ]
        if felt:
            mean = f"{sum(felt) / len(felt):+.1f}".replace("-", "\u2212")
            blocks.append(_row(f"{persona.name}, {said['mean']}", mean, pen))
    if not blocks:
        return []
    return [pen.heading(said["numbers"], 12, "heading:numbers", 20), *blocks]


def _lane(said: Words, kind: LaneKind) -> str:
    return said.lane_title(Lane(kind=kind))


def _row(name: str, value: str, pen: Pen) -> Block:
    """A name with its number at the right."""
    wide = width(value, "semibold", BODY)
    lines = paragraph(name, "regular", BODY, pen.w - wide - 16, LEADING)
    marks = lines.marks(0, 1.5, pen.look.theme.text)
    marks += line_marks(value, "semibold", BODY, pen.look.theme.text, pen.w - wide, 1.5 + 10.2)
    return Block(Figure(pen.w, lines.h + 3, tuple(marks), f"{name}: {value}"))
