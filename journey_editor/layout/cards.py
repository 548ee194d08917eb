"""The touchpoint card."""

from __future__ import annotations

from journey_editor.layout import icons, style
from journey_editor.layout.drawing import Field, Figure
from journey_editor.layout.faces import face, persona_dot, star
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Icon, Mark, Text
from journey_editor.layout.style import Look
from journey_editor.layout.typography import baseline, line_marks, paragraph, width
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
RADIUS = 7.0


def mood(look: Look, experiences: tuple[Experience, ...]) -> float | None:
    """The mean emotion over the personas that are shown, or None."""
    values = [e.emotion for e in experiences if e.emotion is not None and look.of(e.persona)]
    return sum(values) / len(values) if values else None


def card(touchpoint: Touchpoint, experiences: tuple[Experience, ...], look: Look, w: float) -> Figure:
    """A touchpoint's card, `w` points wide and as high as its text needs."""
    theme = look.theme
    title = paragraph(touchpoint.title or " ", "semibold", style.CARD, w - _TEXT_X - _RIGHT, _LEADING)
    text_h = max(1, len(title.lines)) * _LEADING
    row_marks, row_h = _bottom_row(touchpoint, experiences, look, w, _PAD + text_h)
    h = _PAD + text_h + (row_h or 0) + _PAD
    feeling = mood(look, experiences)
    edge = theme.faint if feeling is None else theme.emotion(feeling)
    icon = icons.channel_icon(touchpoint.channel) if touchpoint.channel else "circle"
    marks: list[Mark] = [
        Box(0, 0, w, h, theme.paper, theme.hairline, 1, RADIUS, shadow=True),
        Box(0, 0, _EDGE, h, edge, None, 0, 2),
        Icon(icon, 13, _PAD + 1, 14, theme.secondary, 1.2),
        *title.marks(_TEXT_X, _PAD, theme.text),
        *row_marks,
    ]
    area = Rect(_TEXT_X, _PAD, w - _TEXT_X - _RIGHT, text_h)
    field = Field("title", area, "semibold", style.CARD, theme.text)
    return Figure(w, h, tuple(marks), _spoken(touchpoint, feeling, look), (field,), edge)


def _spoken(touchpoint: Touchpoint, feeling: float | None, look: Look) -> str:
    parts = [touchpoint.title]
    if touchpoint.channel:
        parts.append(icons.channel_name(touchpoint.channel, look.words.language))
    if feeling is not None:
        parts.append(f"{feeling:+g}")
    return ", ".join(parts)


def _bottom_row(
    touchpoint: Touchpoint, experiences: tuple[Experience, ...], look: Look, w: float, y: float
) -> tuple[list[Mark], float]:
    """Who is here, what the card rests on, the star and the face; with the height it takes."""
    marks: list[Mark] = []
    middle = y + _ROW / 2 + 1
    right = w - 14.0
    feeling = mood(look, experiences)
    if feeling is not None:
        marks += face(right - 0.5, middle, _FACE_R, feeling, look.theme)
        right -= 18
    if touchpoint.moment_of_truth:
        marks.append(star(right, middle, 7.0, look.theme.star))
        right -= 14
    x, top = 20.0, middle
    looks = [found for e in experiences if (found := look.of(e.persona))]
    for found in looks:
        if x + _DOT_R > right and x > 20:
            x, middle = 20.0, middle + _DOT_STEP + 1
            right = w - 14.0
        marks += persona_dot(x, middle, _DOT_R, found)
        x += _DOT_STEP
    if touchpoint.evidence:
        word = look.words[touchpoint.evidence]
        if x - 6 + width(word, "regular", style.SMALL) > right:
            x, middle = 20.0, middle + _DOT_STEP + 1
        start = 13.0 if x == 20.0 else x - 4
        marks += _small(word, start, middle, look)
    return marks, (_ROW + middle - top) if marks else 0


def _small(text: str, x: float, middle: float, look: Look) -> list[Text]:
    y = middle - 7 + baseline(style.SMALL, 14)
    return line_marks(text, "regular", style.SMALL, look.theme.secondary, x, y)
