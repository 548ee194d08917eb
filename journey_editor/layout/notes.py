"""Notes of every kind, and how they are packed into the cells of a lane."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from journey_editor.layout import style
from journey_editor.layout.colors import mixed
from journey_editor.layout.drawing import Field, Figure
from journey_editor.layout.faces import persona_dot
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Disc, Face, Mark
from journey_editor.layout.style import Look, PersonaLook
from journey_editor.layout.theme import NoteColors
from journey_editor.layout.typography import Paragraph, paragraph, width, widths
from journey_editor.model.records import Experience, Note

PAD: Final = 8.0
GAP: Final = 6.0
_LEADING = 15.0
_SMALL_LEADING = 14.0
_HALF_LINES = 3
_NOTHING: Final = Paragraph((), 0.0, "regular", style.SMALL, _SMALL_LEADING)
_PIPS_W = 28.0
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
    if note.kind == "quote":
        source = f"— {note.source}" if note.source else ""
        return Wording(words.quoted(note.text), "italic", _joined(source, words.counted_votes(note)))
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
    return Wording(note.text, "regular", _joined(*facts))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


class _Paper(NamedTuple):
    """What is on a note: its words, whose it is, how severe, in which colours."""

    words: Wording
    looks: list[PersonaLook]
    severity: int | None
    colors: NoteColors


class _Setting(NamedTuple):
    """How a note's content is set: its text, the small words, and the height of what is below the text.

    The small words share their row with the dots, `dots_w` wide and `per_row` in each of their own
    rows, when they are `shared`.
    """

    text: Paragraph
    small: Paragraph
    dots_w: float
    dots_h: float
    per_row: int
    shared: bool
    foot_h: float
    h: float


def note_figure(note: Note, words: Wording, look: Look, w: float, least: float = 0.0) -> Figure:
    """A note `w` points wide, at least `least` high and as high as its `words` need."""
    paper = _note_paper(note, words, look)
    h = max(least, _set(paper, w).h)
    return Figure.later(w, h, partial(_drawn_note, note, words, look, w, h), paper.colors.line)


def _drawn_note(note: Note, words: Wording, look: Look, w: float, h: float) -> Figure:
    return _drawn(_note_paper(note, words, look), w, h)


def _note_paper(note: Note, words: Wording, look: Look) -> _Paper:
    looks = [found for persona in note.personas if (found := look.of(persona))] if note.personas else []
    severity = note.severity if note.kind == "pain_point" else None
    return _Paper(words, looks, severity, look.theme.note(note.kind))


def thought_figure(experience: Experience, look: Look, w: float, least: float = 0.0) -> Figure:
    """The thought of one persona at a touchpoint, as a note with the persona's dot."""
    paper = _thought_paper(experience, look)
    h = max(least, _set(paper, w).h)
    return Figure.later(w, h, partial(_drawn_thought, experience, look, w, h), paper.colors.line)


def _drawn_thought(experience: Experience, look: Look, w: float, h: float) -> Figure:
    return _drawn(_thought_paper(experience, look), w, h)


def _thought_paper(experience: Experience, look: Look) -> _Paper:
    own = look.of(experience.persona)
    words = Wording(experience.thought, "italic", "")
    return _Paper(words, [own] if own else [], None, look.theme.note("thought"))


def _set(paper: _Paper, w: float) -> _Setting:
    """Break the words of a note `w` wide into lines.

    Persona dots, small words and severity share a row when the words have room, else the words
    come first. A severity alone stands behind the last line of text if it fits.
    """
    limit = w - 2 * PAD
    words = paper.words
    text = paragraph(words.text or " ", words.face, style.BODY, limit, _LEADING)
    pips = _PIPS_W if paper.severity else 0.0
    per_row = max(1, int((limit - pips) // _DOT_STEP))
    dots_w = _dots_w(min(per_row, len(paper.looks)))
    dots_h = _SMALL_LEADING * math.ceil(len(paper.looks) / per_row)
    beside = limit - dots_w - pips
    shared = not words.below or beside >= 0.6 * limit
    small = _NOTHING
    if words.below:
        small = paragraph(words.below, "regular", style.SMALL, beside if shared else limit, _SMALL_LEADING)
    if not words.below and not dots_w:
        last = width(text.lines[-1] if text.lines else "", words.face, style.BODY)
        foot_h = 0.0 if last + pips <= limit else _SMALL_LEADING - 4
    elif shared:
        foot_h = max(small.h if words.below else 0.0, dots_h, _SMALL_LEADING)
    else:
        foot_h = small.h + (max(dots_h, _SMALL_LEADING) if dots_w or pips else 0.0)
    h = PAD - 1 + _text_h(text) + foot_h + PAD - 1
    return _Setting(text, small, dots_w, dots_h, per_row, shared, foot_h, h)


def _text_h(text: Paragraph) -> float:
    return max(1, len(text.lines)) * _LEADING


def _drawn(paper: _Paper, w: float, h: float) -> Figure:
    colors, setting = paper.colors, _set(paper, w)
    marks: list[Mark] = [
        Box(0, 0, w, h, colors.fill, colors.line, 1, 6),
        *setting.text.marks(PAD, PAD - 1, colors.text),
        *_foot(paper, setting, w, h - PAD + 1 - max(setting.foot_h, _SMALL_LEADING)),
    ]
    area = Rect(PAD, PAD - 1, w - 2 * PAD, _text_h(setting.text))
    field = Field("text", area, paper.words.face, style.BODY, colors.text)
    return Figure(w, h, tuple(marks), paper.words.text, (field,), colors.line)


def _foot(paper: _Paper, setting: _Setting, w: float, y: float) -> list[Mark]:
    """The small things under a note's text, from y on."""
    marks: list[Mark] = []
    words_h = setting.small.h if paper.words.below else 0.0
    if words_h:
        x = PAD + (setting.dots_w if setting.shared else 0.0)
        marks += setting.small.marks(x, y, paper.colors.text)
    row = y if setting.shared else y + words_h
    for index, look in enumerate(paper.looks):
        down, along = divmod(index, setting.per_row)
        x, middle = PAD + _DOT_R + _DOT_STEP * along, row + _SMALL_LEADING * (down + 0.5)
        marks += persona_dot(x, middle, _DOT_R, look)
    if paper.severity:
        end = row + max(words_h if setting.shared else 0.0, setting.dots_h, _SMALL_LEADING)
        marks += _pips(paper.severity, w - PAD, end - _SMALL_LEADING / 2, paper.colors)
    return marks


def _pips(severity: int, right: float, middle: float, colors: NoteColors) -> list[Mark]:
    """One to three filled dots of three, ending at the right; the others are rings, whatever the colours."""
    ring = mixed(colors.text, colors.fill, 0.35)
    return [
        Disc(right - 2.6 - 8.5 * (2 - index), middle, 2.6, colors.text)
        if index >= 3 - severity
        else Disc(right - 2.6 - 8.5 * (2 - index), middle, 2.2, colors.fill, ring, 0.8)
        for index in range(3)
    ]


class Packed(NamedTuple):
    """One packed thing: its number among those given, and its place from the cell's top left."""

    number: int
    x: float
    y: float
    w: float
    h: float


def signs_width(note: Note, look: Look) -> float:
    """How much room the dots and the severity of a note need beside each other."""
    dots = sum([1 for persona in note.personas if look.of(persona)]) if note.personas else 0
    return _dots_w(dots) + (_PIPS_W if note.kind == "pain_point" and note.severity else 0.0)


def _dots_w(count: int) -> float:
    return _DOT_STEP * count + 4 if count else 0.0


def fits_half(words: Wording, signs: float, w: float) -> bool:
    """Whether a note stands well on half the width: few lines, no broken word, one line below.

    `signs` is the room that its dots and its severity need.
    """
    limit = w - 2 * PAD
    if signs > limit or (words.below and width(words.below, "regular", style.SMALL) > limit):
        return False
    own = widths(words.text.split(), words.face, style.BODY)
    if max(own, default=0.0) > limit or sum(own) > _HALF_LINES * limit:
        return False
    return len(paragraph(words.text, words.face, style.BODY, limit, _LEADING).lines) <= _HALF_LINES


def pack(
    count: int,
    halves: Callable[[int, float], bool],
    heights: Callable[[int, float], float],
    w: float,
    columns: int = 1,
) -> list[Packed]:
    """Places for `count` things in a cell `w` wide with room for `columns` of usual width.

    In a cell of one column, two neighbours that stand well on half the width share a row. Things
    in one row get the same height. `halves(index, width)` is whether a thing stands well on that
    width, `heights(index, width)` the height it needs.
    """
    half = (w - GAP) / 2
    part = (w - GAP * (columns - 1)) / columns
    placed: list[Packed] = []
    y = 0.0
    index = 0
    next_fits: bool | None = None
    while index < count:
        pair = False
        if columns == 1 and index + 1 < count:
            # Each is asked once: what does not stand beside the one before may stand beside the next.
            fits = halves(index, half) if next_fits is None else next_fits
            next_fits = halves(index + 1, half) if fits else None
            pair = bool(next_fits)
        wide = half if pair else part
        row = range(index, index + 2 if pair else min(index + columns, count))
        if pair:
            next_fits = None
        h = max([heights(one, wide) for one in row])
        placed += [Packed(one, (wide + GAP) * (one - index), y, wide, h) for one in row]
        y += h + GAP
        index = row.stop
    return placed
