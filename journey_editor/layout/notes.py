"""Notes of every kind: what is written on them, and how that is set and drawn."""

from __future__ import annotations

import math
from functools import lru_cache, partial
from typing import Final, NamedTuple

from journey_editor.layout import style
from journey_editor.layout.colors import mixed
from journey_editor.layout.drawing import Field, Figure
from journey_editor.layout.faces import persona_dot
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Disc, Face, Mark
from journey_editor.layout.style import Look, PersonaLook
from journey_editor.layout.theme import NoteColors
from journey_editor.layout.typography import Paragraph, paragraph
from journey_editor.model.records import Experience, Note

PAD: Final = 8.0
LEADING: Final = 15.0
SMALL_LEADING: Final = 14.0
_NOTHING: Final = Paragraph((), 0.0, "regular", style.SMALL, SMALL_LEADING)
PIPS_W: Final = 28.0
"""The room that a severity takes."""
_DOT_R = 7.0
_DOT_STEP = 16.0


class Wording(NamedTuple):
    """A note's text as drawn, in which face, and the small words below it."""

    text: str
    face: Face
    below: str


def wording(note: Note, look: Look) -> Wording:
    """What is written on a note; a quote gets its marks and its source."""
    words = look.words
    text, face = text_of(note, look)
    if note.kind == "quote":
        source = f"— {note.source}" if note.source else ""
        return Wording(text, face, _joined(source, words.counted_votes(note)))
    facts = []
    if note.kind == "pain_point" and note.frequency:
        facts.append(words.frequency[note.frequency - 1])
    if note.impact:
        facts.append(f"{words['impact']} {note.impact}")
    if note.effort:
        facts.append(f"{words['effort']} {note.effort}")
    if note.status and note.status != "open":
        facts.append(words[note.status])
    if note.evidence:
        facts.append(words[note.evidence])
    facts += [note.source, words.counted_votes(note)]
    return Wording(text, face, _joined(*facts))


def text_of(note: Note | Experience, look: Look) -> tuple[str, Face]:
    """The text on a note, or of a thought, and its face."""
    if isinstance(note, Experience):
        return note.thought, "italic"
    if note.kind == "quote":
        return look.words.quoted(note.text), "italic"
    return note.text, "regular"


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


class _Paper(NamedTuple):
    """What is on a note: its words, whose it is, how severe, in which colours."""

    words: Wording
    looks: list[PersonaLook]
    severity: int | None
    colors: NoteColors


class Foot(NamedTuple):
    """How what is below a note's text is set: the small words, and dots of personas.

    The small words share their row with the dots, `dots_w` wide and `per_row` in each of their own
    rows, when they are `shared`. The height `h` is None when it depends on the last line of text.
    """

    small: Paragraph
    dots_w: float
    dots_h: float
    per_row: int
    shared: bool
    h: float | None


def note_figure(note: Note, look: Look, w: float, h: float) -> Figure:
    """A note of the size that `Papers` gives it, or higher."""
    return Figure.later(w, h, partial(_drawn_note, note, look, w, h), look.theme.note(note.kind).line)


def _drawn_note(note: Note, look: Look, w: float, h: float) -> Figure:
    looks = [found for persona in note.personas if (found := look.of(persona))]
    severity = note.severity if note.kind == "pain_point" else None
    return _drawn(_Paper(wording(note, look), looks, severity, look.theme.note(note.kind)), w, h)


def thought_figure(experience: Experience, look: Look, w: float, h: float) -> Figure:
    """The thought of one persona at a touchpoint, as a note with the persona's dot."""
    return Figure.later(
        w, h, partial(_drawn_thought, experience, look, w, h), look.theme.note("thought").line
    )


def _drawn_thought(experience: Experience, look: Look, w: float, h: float) -> Figure:
    own = look.of(experience.persona)
    words = Wording(experience.thought, "italic", "")
    return _drawn(_Paper(words, [own] if own else [], None, look.theme.note("thought")), w, h)


@lru_cache(4096)
def foot_of(below: str, dots: int, pips: float, limit: float) -> Foot:
    """Set the small words, so many dots, and the severity when it has a width, `pips`.

    They share a row when the words have room, else the words come first.
    """
    per_row = max(1, int((limit - pips) // _DOT_STEP))
    dots_w = dots_width(min(per_row, dots))
    dots_h = SMALL_LEADING * math.ceil(dots / per_row)
    beside = limit - dots_w - pips
    shared = not below or beside >= 0.6 * limit
    small, h = _NOTHING, None
    if below:
        small = paragraph(below, "regular", style.SMALL, beside if shared else limit, SMALL_LEADING)
    if shared and (below or dots_w):
        h = max(small.h, dots_h, SMALL_LEADING)
    elif not shared:
        h = small.h + (max(dots_h, SMALL_LEADING) if dots_w or pips else 0.0)
    return Foot(small, dots_w, dots_h, per_row, shared, h)


def foot_height(foot: Foot, pips: float, last: float, limit: float) -> float:
    """How high the foot is; a severity alone stands behind the `last` line of text if it fits."""
    if foot.h is not None:
        return foot.h
    return 0.0 if last + pips <= limit else SMALL_LEADING - 4


def text_height(lines: int) -> float:
    """How high so many lines of text are; an empty note has room for one, too."""
    return (lines or 1) * LEADING


def _drawn(paper: _Paper, w: float, h: float) -> Figure:
    colors, words, limit = paper.colors, paper.words, w - 2 * PAD
    text = paragraph(words.text or " ", words.face, style.BODY, limit, LEADING)
    pips = PIPS_W if paper.severity else 0.0
    foot = foot_of(words.below, len(paper.looks), pips, limit)
    foot_h = foot.h or 0.0
    if foot.h is None and pips:
        foot_h = foot_height(foot, pips, text.last_w, limit)
    y = h - PAD + 1 - max(foot_h, SMALL_LEADING)
    marks: list[Mark] = [
        _ground(w, h, colors.fill, colors.line),
        *text.marks(PAD, PAD - 1, colors.text),
        *(_foot(paper, foot, w, y) if foot_h or pips else ()),
    ]
    fields = _fields(w, len(text.lines), words.face, colors.text)
    return Figure(w, h, tuple(marks), words.text, fields, colors.line)


@lru_cache(4096)
def _ground(w: float, h: float, fill: str, line: str) -> Box:
    """Kept, as outputs look for what many notes have in common as the same object."""
    return Box(0, 0, w, h, fill, line, 1, 6)


@lru_cache(1024)
def _fields(w: float, lines: int, face: Face, color: str) -> tuple[Field]:
    area = Rect(PAD, PAD - 1, w - 2 * PAD, text_height(lines))
    return (Field("text", area, face, style.BODY, color),)


def _foot(paper: _Paper, foot: Foot, w: float, y: float) -> list[Mark]:
    """The small things under a note's text, from y on."""
    marks: list[Mark] = []
    words_h = foot.small.h
    if words_h:
        x = PAD + (foot.dots_w if foot.shared else 0.0)
        marks += foot.small.marks(x, y, paper.colors.text)
    row = y if foot.shared else y + words_h
    for index, look in enumerate(paper.looks):
        down, along = divmod(index, foot.per_row)
        x, middle = PAD + _DOT_R + _DOT_STEP * along, row + SMALL_LEADING * (down + 0.5)
        marks += persona_dot(x, middle, _DOT_R, look)
    if paper.severity:
        end = row + max(words_h if foot.shared else 0.0, foot.dots_h, SMALL_LEADING)
        marks += _pips(paper.severity, w - PAD, end - SMALL_LEADING / 2, paper.colors)
    return marks


def dots_width(count: int) -> float:
    """How much room so many dots of personas take beside each other."""
    return _DOT_STEP * count + 4 if count else 0.0


@lru_cache(4096)
def _pips(severity: int, right: float, middle: float, colors: NoteColors) -> tuple[Mark, ...]:
    """One to three filled dots of three, ending at the right; the others are rings, whatever the colours."""
    ring = mixed(colors.text, colors.fill, 0.35)
    return tuple(
        [
            Disc(right - 2.6 - 8.5 * (2 - index), middle, 2.6, colors.text)
            if index >= 3 - severity
            else Disc(right - 2.6 - 8.5 * (2 - index), middle, 2.2, colors.fill, ring, 0.8)
            for index in range(3)
        ]
    )
