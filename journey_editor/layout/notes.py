"""Notes of every kind, and how they are packed into the cells of a lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from journey_editor.layout import style
from journey_editor.layout.colors import mixed
from journey_editor.layout.drawing import Field, Figure
from journey_editor.layout.faces import persona_dot
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Disc, Face, Mark
from journey_editor.layout.style import Look
from journey_editor.layout.theme import NoteColors
from journey_editor.layout.typography import paragraph, width
from journey_editor.model.records import Experience, Note

PAD: Final = 8.0
GAP: Final = 6.0
_LEADING = 15.0
_SMALL_LEADING = 14.0
_HALF_LINES = 3
_PIPS_W = 28.0


@dataclass(frozen=True, slots=True)
class Wording:
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


def note_figure(note: Note, look: Look, w: float, h: float = 0.0) -> Figure:
    """A note `w` points wide, at least `h` high and as high as its text needs."""
    words = wording(note, look)
    dots = [found for persona in note.personas if (found := look.of(persona))]
    severity = note.severity if note.kind == "pain_point" else None
    colors = look.theme.note(note.kind)
    return _paper(words, dots_marks(dots), severity, colors, w, h)


def thought_figure(experience: Experience, look: Look, w: float, h: float = 0.0) -> Figure:
    """The thought of one persona at a touchpoint, as a note with the persona's dot."""
    own = look.of(experience.persona)
    dots = dots_marks([own] if own else [])
    return _paper(Wording(experience.thought, "italic", ""), dots, None, look.theme.note("thought"), w, h)


DotRow = tuple[float, Callable[[float, float], list[Mark]]]


def dots_marks(looks: Sequence[style.PersonaLook]) -> DotRow:
    """The width of a row of persona dots, and how to draw it from its left end and middle."""

    def drawn(x: float, middle: float) -> list[Mark]:
        marks: list[Mark] = []
        for index, look in enumerate(looks):
            marks += persona_dot(x + 6 + 14 * index, middle, 6, look, 8)
        return marks

    return 14.0 * len(looks) + (4 if looks else 0), drawn


def _paper(
    words: Wording, dots: DotRow, severity: int | None, colors: NoteColors, w: float, least: float
) -> Figure:
    limit = w - 2 * PAD
    text = paragraph(words.text or " ", words.face, style.BODY, limit, _LEADING)
    text_h = max(1, len(text.lines)) * _LEADING
    marks: list[Mark] = [*text.marks(PAD, PAD - 1, colors.text)]
    last = width(text.lines[-1] if text.lines else "", words.face, style.BODY)
    foot, foot_h = _foot(words.below, dots, severity, colors, limit, last)
    h = max(least, PAD - 1 + text_h + foot_h + PAD - 1)
    marks += foot(h - PAD + 1 - max(foot_h, _SMALL_LEADING))
    frame = Box(0, 0, w, h, colors.fill, colors.line, 1, 6)
    field = Field("text", Rect(PAD, PAD - 1, limit, text_h), words.face, style.BODY, colors.text)
    return Figure(w, h, (frame, *marks), words.text, (field,), colors.line)


def _foot(
    below: str, dots: DotRow, severity: int | None, colors: NoteColors, limit: float, last: float
) -> tuple[Callable[[float], list[Mark]], float]:
    """How to draw the small things under a note's text from a given y on, and their height.

    Persona dots, small words and severity share a row when the words have room, else the words
    come first. A severity alone stands behind the last line of text, `last` wide, if it fits.
    """
    dots_w, draw_dots = dots
    pips = _PIPS_W if severity else 0.0
    beside = limit - dots_w - pips
    shared = not below or beside >= 0.6 * limit
    small = paragraph(below, "regular", style.SMALL, beside if shared else limit, _SMALL_LEADING)
    words_h = small.h if below else 0.0
    if not below and not dots_w:
        h = 0.0 if last + pips <= limit else _SMALL_LEADING - 4
    elif shared:
        h = max(words_h, _SMALL_LEADING)
    else:
        h = words_h + (_SMALL_LEADING if dots_w or pips else 0.0)

    def drawn(y: float) -> list[Mark]:
        marks: list[Mark] = list(
            small.marks(PAD + (dots_w if shared else 0.0), y, colors.text) if below else ()
        )
        row = y if shared else y + words_h
        if dots_w:
            marks += draw_dots(PAD, row + _SMALL_LEADING / 2)
        if severity:
            end = row + (max(words_h, _SMALL_LEADING) if shared else _SMALL_LEADING)
            marks += _pips(severity, PAD + limit, end - _SMALL_LEADING / 2, colors)
        return marks

    return drawn, h


def _pips(severity: int, right: float, middle: float, colors: NoteColors) -> list[Mark]:
    """One to three filled dots of three, ending at the right."""
    pale = mixed(colors.line, colors.fill, 0.1)
    return [
        Disc(right - 2.6 - 8.5 * (2 - index), middle, 2.6, colors.text if index >= 3 - severity else pale)
        for index in range(3)
    ]


@dataclass(frozen=True, slots=True)
class Packed:
    """One packed thing: its index among those given, and its place from the cell's top left."""

    index: int
    x: float
    y: float
    w: float
    h: float


def fits_half(text: str, face: Face, w: float, below: str = "") -> bool:
    """Whether a note stands well on half the width: few lines, no broken word, one line below."""
    limit = w - 2 * PAD
    if width(below, "regular", style.SMALL) > limit:
        return False
    if any(width(word, face, style.BODY) > limit for word in text.split()):
        return False
    return len(paragraph(text, face, style.BODY, limit, _LEADING).lines) <= _HALF_LINES


def pack(
    halves: Sequence[bool], heights: Callable[[int, float], float], w: float, columns: int = 1
) -> list[Packed]:
    """Places for things in a cell `w` wide with room for `columns` of usual width.

    In a cell of one column, two neighbours that stand well on half the width share a row. Things
    in one row get the same height. `heights(index, width)` is the height a thing needs.
    """
    placed: list[Packed] = []
    y = 0.0
    index = 0
    while index < len(halves):
        pair = columns == 1 and index + 1 < len(halves) and halves[index] and halves[index + 1]
        count = 2 if pair else min(columns, len(halves) - index)
        part = (w - GAP * (count - 1)) / count if pair else (w - GAP * (columns - 1)) / columns
        row = range(index, index + count)
        h = max(heights(one, part) for one in row)
        placed += [Packed(one, (part + GAP) * (one - index), y, part, h) for one in row]
        y += h + GAP
        index += count
    return placed
