"""Faces for emotions and dots for personas: the small signs that cards and lanes share.

They are kept, as most of them stand in the same few places of their figures.
"""

from __future__ import annotations

import math
from functools import lru_cache

from journey_editor.layout.colors import mixed
from journey_editor.layout.marks import Command, Disc, Mark, Path
from journey_editor.layout.style import PersonaLook
from journey_editor.layout.theme import Theme
from journey_editor.layout.typography import line_marks, width

_EYE_X, _EYE_Y, _EYE_R = 0.34, 0.22, 0.115
_MOUTH_W = 0.46


@lru_cache(4096)
def face(x: float, y: float, r: float, emotion: float, theme: Theme) -> tuple[Mark, ...]:
    """A face around the centre x, y that shows an emotion from -2 to +2."""
    color = theme.emotion(emotion)
    line = max(1.0, r / 6.5)
    bend = max(-2.0, min(2.0, emotion)) / 2
    mouth_y = y + r * (0.36 - 0.12 * bend)
    handle = mouth_y + r * 0.5 * bend
    half = _MOUTH_W * r
    mouth: tuple[Command, ...] = (
        ("M", x - half, mouth_y),
        ("C", x - half / 2, handle, x + half / 2, handle, x + half, mouth_y),
    )
    return (
        Disc(x, y, r, mixed(color, theme.paper, 0.86), color, line),
        Disc(x - _EYE_X * r, y - _EYE_Y * r, _EYE_R * r, color),
        Disc(x + _EYE_X * r, y - _EYE_Y * r, _EYE_R * r, color),
        Path(mouth, None, color, line),
    )


@lru_cache(4096)
def persona_dot(x: float, y: float, r: float, look: PersonaLook, size: float = 0.0) -> tuple[Mark, ...]:
    """A filled circle with the persona's initials around the centre x, y."""
    size = size or (10 if r >= 7 else 8)
    letters = width(look.initials, "semibold", size)
    if letters > 1.7 * r:
        size = math.floor(size * 1.7 * r / letters * 2) / 2
        letters = width(look.initials, "semibold", size)
    text = line_marks(look.initials, "semibold", size, look.text, x - letters / 2, y + size * 0.357)
    return (Disc(x, y, r, look.fill), *text)


@lru_cache(1024)
def star(x: float, y: float, r: float, color: str) -> Path:
    """A five-pointed star around the centre x, y: the sign of a moment of truth."""
    points = []
    for index in range(10):
        angle = math.pi * (index / 5 - 0.5)
        reach = r if index % 2 == 0 else r * 0.45
        points.append((round(x + reach * math.cos(angle), 2), round(y + reach * math.sin(angle), 2)))
    commands: list[Command] = [("M", *points[0]), *(("L", px, py) for px, py in points[1:]), ("Z",)]
    return Path(tuple(commands), color)
