"""The touchpoint card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import Final, NamedTuple

from journey_editor.layout import icons, style
from journey_editor.layout.counting import lengths
from journey_editor.layout.drawing import Field, Figure
from journey_editor.layout.faces import face, persona_dot, star
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Icon, Mark, Text
from journey_editor.layout.measured import Heights
from journey_editor.layout.style import Look, Memo, PersonaLook, Shelf
from journey_editor.layout.typography import Paragraph, baseline, line_marks, paragraph, width
from journey_editor.model.records import Experience, Touchpoint

_PAD = 8
_TEXT_X = 33
_RIGHT = 10
_LEADING = 16
_DOT_R = 7.0
_DOT_STEP = 16.0
_ROW = 20
_FACE_R = 8.0
_EDGE = 4.0
_LEFT = 20.0
RADIUS = 7.0


class Cards:
    """The cards of a stage: their width and heights, and each as a figure. Compared by identity."""

    __slots__ = ("_figure", "heights", "w")

    def __init__(self, w: float, heights: tuple[float, ...], figure: Callable[[int], Figure]) -> None:
        self.w = w
        self.heights = heights
        self._figure = figure

    def figure(self, number: int) -> Figure:
        """The card of one touchpoint, by its number: the same object each time."""
        return self._figure(number)


_NONE: Final[tuple[Figure, ...]] = ()
NO_CARDS: Final = Cards(0.0, (), _NONE.__getitem__)
"""Those of a stage on a map that shows no cards."""


def cards(
    memo: Memo,
    touchpoints: tuple[Touchpoint, ...],
    experiences: tuple[tuple[Experience, ...], ...],
    look: Look,
    w: float,
) -> Cards:
    """The cards of some touchpoints with what is lived at each."""
    shelf = memo.kept("shelf", (), Shelf)
    shelf.keep_only([touchpoint.id for touchpoint in touchpoints])
    heights = tuple(
        memo.kept("heights", (look, w), Heights).of(
            lambda numbers: _heights(
                [touchpoints[number] for number in numbers],
                [experiences[number] for number in numbers],
                look,
                w,
            ),
            touchpoints,
            experiences,
        )
    )

    def figure(number: int) -> Figure:
        touchpoint = touchpoints[number]
        inputs = touchpoint, experiences[number], look, w, heights[number]
        return shelf.kept(touchpoint.id, inputs, card)

    return Cards(w, heights, figure)


def _heights(
    touchpoints: Sequence[Touchpoint], experiences: Sequence[tuple[Experience, ...]], look: Look, w: float
) -> list[float]:
    """How high the cards must be for their titles and what stands below."""
    titles = lengths(tuple([touchpoint.title for touchpoint in touchpoints]), "semibold")
    lines = titles.counts(w - _TEXT_X - _RIGHT, style.CARD, _LEADING)
    rows: dict[tuple[object, ...], float] = {}
    found = []
    shown = look.ids
    for touchpoint, lived, count in zip(touchpoints, experiences, lines, strict=True):
        felt = [one.emotion for one in lived if one.persona in shown]
        feels = felt.count(None) < len(felt)
        key = len(felt), feels, touchpoint.moment_of_truth, touchpoint.evidence
        row = rows.get(key)
        if row is None:
            row = rows[key] = _row(*key[:3], _evidence(touchpoint, look), w).h
        found.append(_PAD + (count or 1) * _LEADING + row + _PAD)
    return found


def mood(look: Look, experiences: tuple[Experience, ...]) -> float | None:
    """The mean emotion over the personas that are shown, or None."""
    shown = look.ids
    values = [e.emotion for e in experiences if e.emotion is not None and e.persona in shown]
    return sum(values) / len(values) if values else None


def card(
    touchpoint: Touchpoint, experiences: tuple[Experience, ...], look: Look, w: float, h: float
) -> Figure:
    """A touchpoint's card of the size that `Cards` gives it."""
    feeling = mood(look, experiences)
    edge = _edge(feeling, look)
    return Figure.later(w, h, partial(_drawn, touchpoint, experiences, feeling, look, w, edge), edge)


def _drawn(
    touchpoint: Touchpoint,
    experiences: tuple[Experience, ...],
    feeling: float | None,
    look: Look,
    w: float,
    edge: str,
) -> Figure:
    theme, looks, title = look.theme, _shown(experiences, look), _title(touchpoint, w)
    text_h = _text_h(len(title.lines))
    row = _row_of(touchpoint, looks, feeling, look, w)
    h = _PAD + text_h + row.h + _PAD
    icon = icons.channel_icon(touchpoint.channel) if touchpoint.channel else "circle"
    marks: list[Mark] = [
        *_ground(w, h, theme.paper, theme.hairline, edge),
        _icon(icon, theme.secondary),
        *title.marks(_TEXT_X, _PAD, theme.text),
        *_row_marks(row, touchpoint, looks, feeling, look, _PAD + text_h + _ROW / 2 + 1),
    ]
    return Figure(
        w, h, tuple(marks), _spoken(touchpoint, feeling, look), _fields(w, text_h, theme.text), edge
    )


# What many cards have in common is kept: outputs look for it as the same object.


@lru_cache(1024)
def _ground(w: float, h: float, paper: str, hairline: str, edge: str) -> tuple[Mark, Mark]:
    return (
        Box(0, 0, w, h, paper, hairline, 1, RADIUS, shadow=True),
        Box(0, 0, _EDGE, h, edge, None, 0, 2),
    )


@lru_cache(1024)
def _icon(name: str, color: str) -> Icon:
    return Icon(name, 13, _PAD + 1, 14, color, 1.2)


@lru_cache(1024)
def _fields(w: float, h: float, color: str) -> tuple[Field]:
    area = Rect(_TEXT_X, _PAD, w - _TEXT_X - _RIGHT, h)
    return (Field("title", area, "semibold", style.CARD, color),)


def _title(touchpoint: Touchpoint, w: float) -> Paragraph:
    return paragraph(touchpoint.title or " ", "semibold", style.CARD, w - _TEXT_X - _RIGHT, _LEADING)


def _text_h(lines: int) -> float:
    return (lines or 1) * _LEADING


def _edge(feeling: float | None, look: Look) -> str:
    return look.theme.faint if feeling is None else look.theme.emotion(feeling)


def _shown(experiences: tuple[Experience, ...], look: Look) -> list[PersonaLook]:
    """The personas that are shown of those who were here."""
    return [found for experience in experiences if (found := look.of(experience.persona))]


def _spoken(touchpoint: Touchpoint, feeling: float | None, look: Look) -> str:
    parts = [touchpoint.title]
    if touchpoint.channel:
        parts.append(icons.channel_name(touchpoint.channel, look.words.language))
    if feeling is not None:
        parts.append(f"{feeling:+g}")
    return ", ".join(parts)


class _Row(NamedTuple):
    """Where the small things below a title stand, as x and y from the middle of their first row.

    These are the face, the star, a dot for each persona, and the word for the evidence.
    """

    face: float | None
    star: float | None
    dots: tuple[tuple[float, float], ...]
    word: tuple[float, float] | None
    h: float


def _row_of(
    touchpoint: Touchpoint, looks: list[PersonaLook], feeling: float | None, look: Look, w: float
) -> _Row:
    return _row(len(looks), feeling is not None, touchpoint.moment_of_truth, _evidence(touchpoint, look), w)


def _evidence(touchpoint: Touchpoint, look: Look) -> str:
    return look.words[touchpoint.evidence] if touchpoint.evidence else ""


@lru_cache(1024)
def _row(dots: int, feels: bool, starred: bool, word: str, w: float) -> _Row:
    """Who is here and what the card rests on from the left, star and face at the right of one row.

    What finds no room in it goes into rows below.
    """
    right = w - 14.0
    smile = right - 0.5 if feels else None
    right -= 18 if feels else 0
    shine = right if starred else None
    right -= 14 if starred else 0
    x, y = _LEFT, 0.0
    places = []
    for _ in range(dots):
        if x + _DOT_R > right and x > _LEFT:
            x, y, right = _LEFT, y + _DOT_STEP + 1, w - 14.0
        places.append((x, y))
        x += _DOT_STEP
    if word and x - 6 + width(word, "regular", style.SMALL) > right:
        x, y = _LEFT, y + _DOT_STEP + 1
    start = (13.0 if x == _LEFT else x - 4, y) if word else None
    empty = not (dots or feels or starred or word)
    return _Row(smile, shine, tuple(places), start, 0 if empty else _ROW + y)


def _row_marks(
    row: _Row,
    touchpoint: Touchpoint,
    looks: list[PersonaLook],
    feeling: float | None,
    look: Look,
    middle: float,
) -> list[Mark]:
    marks: list[Mark] = []
    if row.face is not None and feeling is not None:
        marks += face(row.face, middle, _FACE_R, feeling, look.theme)
    if row.star is not None:
        marks.append(star(row.star, middle, 7.0, look.theme.star))
    for (x, y), found in zip(row.dots, looks, strict=True):
        marks += persona_dot(x, middle + y, _DOT_R, found)
    if row.word is not None and touchpoint.evidence:
        x, y = row.word
        marks += _small(look.words[touchpoint.evidence], x, middle + y, look.theme.secondary)
    return marks


@lru_cache(1024)
def _small(text: str, x: float, middle: float, color: str) -> tuple[Text, ...]:
    y = middle - 7 + baseline(style.SMALL, 14)
    return tuple(line_marks(text, "regular", style.SMALL, color, x, y))
