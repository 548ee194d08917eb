"""Who is who at the ends of emotion curves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from journey_editor.layout.drawing import Figure, Part, Placed
from journey_editor.layout.faces import persona_dot
from journey_editor.layout.style import Look, Memo, PersonaLook

EMOTION_H: Final = 156.0
"""How high the lane is."""
_END_STEP: Final = 15.0


def curve_ends(memo: Memo, last: tuple[tuple[float, float] | None, ...], look: Look) -> Part:
    """The initials behind the last point of each curve, so that curves are told apart without colour."""
    ends = [(point, persona) for point, persona in zip(last, look.personas, strict=True) if point]
    found: list[Placed] = []
    taken: list[tuple[float, float]] = []
    for (x, height), persona in sorted(ends, key=lambda end: (end[0][1], end[1].id)):
        left = x + 10
        while (top := _free(height, _beside(left, taken))) is None:
            left += _END_STEP
        taken.append((left, top))
        figure = memo.kept(persona.id, (persona,), _end_figure)
        found.append(Placed(f"curve-end:{persona.id}", "curve", persona.id, figure, left, top - 7))
    return Part(found, EMOTION_H)


def _beside(left: float, taken: Iterable[tuple[float, float]]) -> list[float]:
    """How high the ends are that stand in the way of another one from there on."""
    return [other for x, other in taken if abs(left - x) < _END_STEP]


def _free(height: float, taken: Sequence[float]) -> float | None:
    """The height nearest to the wished one at which no other end stands; None if none is."""
    wished = [height + side * place * _END_STEP for place in range(10) for side in (1, -1)]
    free = (
        y for y in wished if 8 <= y <= EMOTION_H - 8 and all(abs(y - other) >= _END_STEP for other in taken)
    )
    return next(free, None)


def _end_figure(look: PersonaLook) -> Figure:
    return Figure(14, 14, tuple(persona_dot(7, 7, 7, look)), look.name)
