"""Notes measured together: how high each must be, which stand side by side, and where all are packed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Final, NamedTuple

from journey_editor.layout import style
from journey_editor.layout.counting import Lengths, Lines
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
from journey_editor.layout.typography import width
from journey_editor.layout.unmade import Spot
from journey_editor.model.records import Experience, Note

GAP: Final = 6.0
_HALF_LINES: Final = 3
_MOST_KNOWN: Final = 512
_MOST_WIDTHS: Final = 32


Halves = Callable[[range, float], Sequence[int]]
"""Whether each of some things, by their numbers, stands well on half a cell, which is so wide."""
HeightsOf = Callable[[Sequence[int], float], Sequence[float]]
"""How high each of some things, by their numbers, must be at a width."""


class Signs:
    """What there is below a note's text: small words, how many dots of personas, the width of a severity.

    Compared by identity, as they are looked for very often.
    """

    __slots__ = ("below", "dots", "pips")

    def __init__(self, below: str, dots: int, pips: float) -> None:
        self.below, self.dots, self.pips = below, dots, pips

    def fit(self, limit: float) -> bool:
        """Whether they stand in one row each."""
        if dots_width(self.dots) + self.pips > limit:
            return False
        return not self.below or width(self.below, "regular", style.SMALL) <= limit


class _Feet(dict[Signs, Foot]):
    """How signs are set at one width, found as they are asked for."""

    def __init__(self, limit: float) -> None:
        super().__init__()
        self._limit = limit

    def __missing__(self, signs: Signs) -> Foot:
        found = self[signs] = foot_of(signs.below, signs.dots, signs.pips, self._limit)
        return found


class _Known:
    """What was found so far: signs of notes by facts, as many notes have the same, and feet by width."""

    __slots__ = ("feet", "signs")

    def __init__(self) -> None:
        self.signs: dict[tuple[object, ...] | None, Signs] = {}
        self.feet: dict[float, _Feet] = {}


class _Limit(NamedTuple):
    """What is known of notes at one width: that of their text, feet, lines by number, and what fits half."""

    limit: float
    feet: _Feet
    lines: dict[int, Lines]
    fits: bytearray


_THOUGHT: Final = Signs("", 1, 0.0)
_FACTS: Final = attrgetter(
    "kind", "severity", "frequency", "impact", "effort", "status", "evidence", "source", "votes", "personas"
)
"""What the small things on a note tell."""


class Papers:
    """The notes and thoughts of a cell, measured together and asked for by their numbers."""

    def __init__(self, records: Sequence[Note | Experience], look: Look) -> None:
        known = _known(look)
        if len(known.signs) > _MOST_KNOWN or len(known.feet) > _MOST_WIDTHS:
            known.signs, known.feet = {}, {}
        own_signs, self._feet = known.signs, known.feet
        facts = [None if isinstance(one, Experience) else _FACTS(one) for one in records]
        try:
            self._signs = list(map(own_signs.__getitem__, facts))
        except KeyError:
            for fact, record in zip(facts, records, strict=True):
                if fact not in own_signs:
                    own_signs[fact] = _THOUGHT if isinstance(record, Experience) else signs_of(record, look)
            self._signs = list(map(own_signs.__getitem__, facts))
        texts: dict[Face, list[str]] = {"regular": [], "italic": []}
        self._numbers: dict[Face, list[int]] = {"regular": [], "italic": []}
        for number, record in enumerate(records):
            text, face = text_of(record, look)
            texts[face].append(text)
            self._numbers[face].append(number)
        self._lengths = {face: Lengths(own, face) for face, own in texts.items() if own}
        self._limits: dict[float, _Limit] = {}

    def fits_half(self, numbers: Iterable[int], w: float) -> list[int]:
        """Whether each note stands well on half the width: few lines, no broken word, one line below."""
        known = self._limits.get(w) or self._limit(w)
        if not known.fits:
            known.fits.extend(self._fitting(known))
        return list(map(known.fits.__getitem__, numbers))

    def heights(self, numbers: Sequence[int], w: float) -> list[float]:
        """How high each note must be."""
        limit, feet, lines, _ = self._limits.get(w) or self._limit(w)
        found, signs = [], self._signs
        for number in numbers:
            own = lines.get(number)
            if own is None:
                self._count(limit, lines)
                own = lines[number]
            count, last = own
            foot = feet[signs[number]]
            h = foot_height(foot, signs[number].pips, last, limit) if foot.h is None else foot.h
            found.append(PAD - 1 + text_height(count) + h + PAD - 1)
        return found

    def _count(self, limit: float, lines: dict[int, Lines]) -> None:
        for face, lengths in self._lengths.items():
            numbers = self._numbers[face]
            found = lengths.lines(range(len(numbers)), limit, style.BODY, LEADING)
            lines.update(zip(numbers, found, strict=True))

    def _fitting(self, known: _Limit) -> bytearray:
        limit, _, lines, _ = known
        fit = {signs: signs.fit(limit) for signs in set(self._signs)}
        found = bytearray(map(fit.__getitem__, self._signs))
        for face, lengths in self._lengths.items():
            numbers = self._numbers[face]
            ats = [at for at, number in enumerate(numbers) if found[number]]
            few = lengths.within(ats, _HALF_LINES, limit, style.BODY, LEADING)
            for at, own in zip(ats, few, strict=True):
                if own is None:
                    found[numbers[at]] = 0
                else:
                    lines[numbers[at]] = own
        return found

    def _limit(self, w: float) -> _Limit:
        limit = w - 2 * PAD
        feet = self._feet.get(limit)
        if feet is None:
            feet = self._feet[limit] = _Feet(limit)
        found = self._limits[w] = _Limit(limit, feet, {}, bytearray())
        return found


@lru_cache(16)
def _known(_: Look) -> _Known:
    return _Known()


def signs_of(note: Note, look: Look) -> Signs:
    """What there is below the text of a note."""
    dots = sum([1 for persona in note.personas if look.of(persona)])
    pips = PIPS_W if note.kind == "pain_point" and note.severity else 0.0
    return Signs(wording(note, look).below, dots, pips)


def pack(
    numbers: range, halves: Halves | None, heights: HeightsOf, cell: Rect, columns: int = 1
) -> tuple[list[Spot], float]:
    """Places for things in a cell, from its top on, with room for `columns` of usual width; their lower end.

    In a cell of one column, two neighbours that stand well on half the width share a row. Things
    in one row get the same height. `halves(numbers, width)` is whether things stand well on that
    width, None when nothing does; `heights(numbers, width)` are the heights they need.
    """
    left, y, w, bottom = cell.x, cell.y, cell.w, cell.y
    if not numbers:
        return [], bottom
    if columns == 1 and halves is not None and len(numbers) > 1:
        return _in_pairs(numbers, halves, heights, cell)
    spots: list[Spot] = []
    if columns == 1:
        for h in heights(numbers, w):
            spots.append((left, y, w, h))
            bottom = y + h
            y = bottom + GAP
        return spots, bottom
    part = (w - GAP * (columns - 1)) / columns
    lefts = [left + (part + GAP) * at for at in range(columns)]
    hs = heights(numbers, part)
    for at in range(0, len(hs), columns):
        row = hs[at : at + columns]
        h = max(row)
        spots += [(left, y, part, h) for left in lefts[: len(row)]]
        bottom = y + h
        y = bottom + GAP
    return spots, bottom


def _in_pairs(numbers: range, halves: Halves, heights: HeightsOf, cell: Rect) -> tuple[list[Spot], float]:
    spots: list[Spot] = []
    left, y, w, bottom = cell.x, cell.y, cell.w, cell.y
    half = (w - GAP) / 2
    right = left + (half + GAP)
    fits = halves(numbers, half)
    rows: list[bool] = []
    pairs: list[int] = []
    alone: list[int] = []
    at, end = 0, len(numbers)
    while at < end:
        in_pair = fits[at] and at + 1 < end and fits[at + 1]
        if in_pair:
            pairs += numbers[at], numbers[at + 1]
        else:
            alone.append(numbers[at])
        rows.append(bool(in_pair))
        at += 2 if in_pair else 1
    halved, whole = iter(heights(pairs, half)), iter(heights(alone, w))
    for in_pair in rows:
        if in_pair:
            h = max(next(halved), next(halved))
            spots += (left, y, half, h), (right, y, half, h)
        else:
            h = next(whole)
            spots.append((left, y, w, h))
        bottom = y + h
        y = bottom + GAP
    return spots, bottom
