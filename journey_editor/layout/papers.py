"""Notes measured together: how high each must be, which stand side by side, and where all are packed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import count
from operator import attrgetter
from typing import Final, NamedTuple

from journey_editor.layout import style
from journey_editor.layout.counting import Lengths
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Face
from journey_editor.layout.notes import (
    LEADING,
    PAD,
    PIPS_W,
    Foot,
    dots_width,
    foot_height,
    foot_of,
    text_height,
    text_of,
    wording,
)
from journey_editor.layout.style import Look
from journey_editor.layout.typography import paragraph, width, widths
from journey_editor.layout.unmade import Spot
from journey_editor.model.records import Experience, Note

GAP: Final = 6.0
_HALF_LINES: Final = 3
_MOST_KNOWN: Final = 512


Halves = Callable[[int, float], bool]
"""Whether a thing, by its number, stands well on half a cell, which is so wide."""


class Signs(NamedTuple):
    """What there is below a note's text: small words, how many dots of personas, the width of a severity."""

    below: str
    dots: int
    pips: float

    def fit(self, limit: float) -> bool:
        """Whether they stand in one row each."""
        if dots_width(self.dots) + self.pips > limit:
            return False
        return not self.below or width(self.below, "regular", style.SMALL) <= limit


class _Limit(NamedTuple):
    """What is known about notes of one width: that of their text, what fits, feet, and lines by number."""

    limit: float
    fit: dict[Signs, bool]
    feet: dict[Signs, Foot]
    lines: dict[int, tuple[int, float]]


_THOUGHT: Final = Signs("", 1, 0.0)
_FACTS: Final = attrgetter(
    "kind", "severity", "frequency", "impact", "effort", "status", "evidence", "source", "votes", "personas"
)
"""What the small things on a note tell."""


class Papers:
    """The notes and thoughts of a cell, measured together and asked for by their numbers."""

    def __init__(self, records: Sequence[Note | Experience], look: Look) -> None:
        known = _known_signs(look)
        if len(known) > _MOST_KNOWN:
            known.clear()
        self._signs: list[Signs] = []
        texts: dict[Face, list[str]] = {"regular": [], "italic": []}
        faces: list[Face] = []
        text: str
        face: Face
        for record in records:
            if isinstance(record, Experience):
                text, face, signs = record.thought, "italic", _THOUGHT
            else:
                facts = _FACTS(record)
                found = known.get(facts)
                if found is None:
                    found = known[facts] = signs_of(record, look)
                signs = found
                text, face = text_of(record, look)
            texts[face].append(text)
            faces.append(face)
            self._signs.append(signs)
        lengths = {face: Lengths(own, face) for face, own in texts.items() if own}
        numbers: dict[Face, Iterator[int]] = {face: count() for face in lengths}
        self._faces = faces
        self._texts = texts
        self._lengths = [(lengths[face], next(numbers[face])) for face in faces]
        self._limits: dict[float, _Limit] = {}

    def fits_half(self, number: int, w: float) -> bool:
        """Whether a note stands well on half the width: few lines, no broken word, one line below."""
        limit, fit, _, known = self._limits.get(w) or self._limit(w)
        signs = self._signs[number]
        if not fit[signs]:
            return False
        lengths, at = self._lengths[number]
        if at in lengths.odd:
            return _stands_on_half(self._texts[self._faces[number]][at], self._faces[number], limit)
        found = lengths.within(at, _HALF_LINES, limit, style.BODY, LEADING)
        if found is None:
            return False
        known[number] = found
        return True

    def height(self, number: int, w: float) -> float:
        """How high a note must be."""
        limit, _, feet, known = self._limits.get(w) or self._limit(w)
        found = known.get(number)
        if found is None:
            lengths, at = self._lengths[number]
            found = lengths.lines(at, limit, style.BODY, LEADING)
        lines, last = found
        signs = self._signs[number]
        foot = feet[signs]
        h = foot_height(foot, signs.pips, last, limit) if foot.h is None else foot.h
        return PAD - 1 + text_height(lines) + h + PAD - 1

    def _limit(self, w: float) -> _Limit:
        limit = w - 2 * PAD
        signs = set(self._signs)
        found = self._limits[w] = _Limit(
            limit, {one: one.fit(limit) for one in signs}, {one: foot_of(*one, limit) for one in signs}, {}
        )
        return found


@lru_cache(16)
def _known_signs(look: Look) -> dict[tuple[object, ...], Signs]:
    """The signs of notes that were found so far by their facts: many notes of a map have the same."""
    return {}


def _stands_on_half(text: str, face: Face, limit: float) -> bool:
    own = widths(text.split(), face, style.BODY)
    if max(own, default=0.0) > limit or sum(own) > _HALF_LINES * limit:
        return False
    return len(paragraph(text, face, style.BODY, limit, LEADING).lines) <= _HALF_LINES


def signs_of(note: Note, look: Look) -> Signs:
    """What there is below the text of a note."""
    dots = sum([1 for persona in note.personas if look.of(persona)])
    pips = PIPS_W if note.kind == "pain_point" and note.severity else 0.0
    return Signs(wording(note, look).below, dots, pips)


def pack(
    numbers: range,
    halves: Halves | None,
    heights: Callable[[int, float], float],
    cell: Rect,
    columns: int = 1,
) -> tuple[list[Spot], float]:
    """Places for things in a cell, from its top on, with room for `columns` of usual width; their lower end.

    In a cell of one column, two neighbours that stand well on half the width share a row. Things
    in one row get the same height. `halves(number, width)` is whether a thing stands well on that
    width, None when nothing does; `heights(number, width)` is the height it needs.
    """
    if columns == 1 and halves is not None:
        return _in_pairs(numbers, halves, heights, cell)
    spots: list[Spot] = []
    if columns == 1:
        left, y, w, bottom = cell.x, cell.y, cell.w, cell.y
        for number in numbers:
            h = heights(number, w)
            spots.append((left, y, w, h))
            bottom = y + h
            y = bottom + GAP
        return spots, bottom
    part = (cell.w - GAP * (columns - 1)) / columns
    lefts = [cell.x + (part + GAP) * at for at in range(columns)]
    y = bottom = cell.y
    for at in range(0, len(numbers), columns):
        row = numbers[at : at + columns]
        h = max([heights(number, part) for number in row])
        spots += [(left, y, part, h) for left in lefts[: len(row)]]
        bottom = y + h
        y = bottom + GAP
    return spots, bottom


def _in_pairs(
    numbers: range, halves: Halves, heights: Callable[[int, float], float], cell: Rect
) -> tuple[list[Spot], float]:
    spots: list[Spot] = []
    left, y, w, bottom = cell.x, cell.y, cell.w, cell.y
    half = (w - GAP) / 2
    right = left + (half + GAP)
    number, end = numbers.start, numbers.stop
    fits = number < end and halves(number, half)
    while number < end:
        # Each is asked once: what does not stand beside the one before may stand beside the next.
        next_fits = number + 1 < end and halves(number + 1, half)
        if fits and next_fits:
            h = max(heights(number, half), heights(number + 1, half))
            spots += (left, y, half, h), (right, y, half, h)
            number += 2
            fits = number < end and halves(number, half)
        else:
            h = heights(number, w)
            spots.append((left, y, w, h))
            number += 1
            fits = next_fits
        bottom = y + h
        y = bottom + GAP
    return spots, bottom
