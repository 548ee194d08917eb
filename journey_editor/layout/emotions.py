"""The emotions lane: a curve for each persona, its points, and who is who at its end."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, NamedTuple

from journey_editor.layout.curves import POINT_R, curve_figures, point_figure
from journey_editor.layout.drawing import Column, Figure, Part, Placed
from journey_editor.layout.faces import persona_dot
from journey_editor.layout.scene import Content, Scene
from journey_editor.layout.style import Look, Memo, PersonaLook
from journey_editor.model.records import Experience

EMOTION_H: Final = 150.0
EMOTION_PAD: Final = 17.0
_END_STEP: Final = 15.0


class _Felt(NamedTuple):
    """One experience on the lane: its point from the left of its stage and below the lane's top, or a gap."""

    touchpoint: str
    point: tuple[float, float] | None


@dataclass(frozen=True, eq=False)
class _Stretch(Part):
    """The points in one stage, and what each persona feels there, in their order."""

    felt: tuple[tuple[_Felt, ...], ...] = ()


def emotions(scene: Scene) -> Content:
    """A curve for each persona with its points, y counted from the lane's top.

    Points are smaller where touchpoints stand closely somewhere on the map.
    """
    content = Content(h=EMOTION_H)
    steps = [_step(section.columns, section.ids) for section in scene.sections if section.ids]
    r = max(2.0, min(POINT_R, min(steps, default=math.inf) * 0.38))
    points: list[tuple[str, Part, float]] = []
    felt: list[tuple[tuple[_Felt, ...], ...]] = []
    for section in scene.sections:
        id_, x = section.stage.id, section.span.x
        inputs = (section.ids, section.columns, section.experiences, scene.look, r)
        stretch = scene.memo.part(("points", id_), inputs, _stretch)
        points.append((id_, stretch, x))
        felt.append(scene.memo.kept(("felt", id_), (stretch, x), _on_sheet))
    ends: list[tuple[float, float] | None] = []
    for index, persona in enumerate(scene.look.personas):
        own = tuple(chain.from_iterable(there[index] for there in felt))
        curve = scene.memo.part(("curve", persona.id), (own, persona), _curve)
        content.parts.append((f"#curve {persona.id}", curve, 0.0))
        ends.append(next((one.point for one in reversed(own) if one.point), None))
    last = scene.memo.part("ends", (tuple(ends), scene.look), _ends)
    content.parts += [*points, ("#ends", last, 0.0)]
    return content


def height_of(emotion: float) -> float:
    """The y of an emotion below the top of its lane."""
    return EMOTION_PAD + (2.0 - emotion) / 4.0 * (EMOTION_H - 2 * EMOTION_PAD)


def _step(columns: Sequence[Column], ids: Sequence[str]) -> float:
    """How far apart the touchpoints of one column stand: each has an even share of it."""
    return columns[0].w * len(columns) / len(ids)


def _on_sheet(stretch: _Stretch, x: float) -> tuple[tuple[_Felt, ...], ...]:
    """What is felt in a stage whose left is at x."""
    return tuple(
        tuple([_Felt(id_, point and (x + point[0], point[1])) for id_, point in felt])
        for felt in stretch.felt
    )


def _stretch(
    memo: Memo,
    ids: tuple[str, ...],
    columns: tuple[Column, ...],
    experiences: tuple[tuple[Experience, ...], ...],
    look: Look,
    r: float,
) -> _Stretch:
    """The points of one stage, `r` large; those of several personas in one place side by side.

    They stay nearer to their place than half the way to the next, so that a curve never turns back.
    """
    step = _step(columns, ids) if ids else 0.0
    places = [
        column.x + step * (index + 0.5) for column in columns for index in range(len(ids) // len(columns))
    ]
    felt: dict[str, list[_Felt]] = {persona.id: [] for persona in look.personas}
    figures: list[Placed] = []
    for id_, x, lived in zip(ids, places, experiences, strict=True):
        shown = [one for one in lived if one.persona in felt]
        emotions = [one.emotion for one in shown]
        for index, one in enumerate(shown):
            point = None
            if one.emotion is not None:
                many = emotions.count(one.emotion)
                before = emotions[:index].count(one.emotion)
                apart = min(2 * r, 24 / many, 0.9 * step / many)
                point = x + (before - (many - 1) / 2) * apart, height_of(one.emotion)
                figures.append(_point(memo, id_, point, one, look, r))
            felt[one.persona].append(_Felt(id_, point))
    return _Stretch(figures, EMOTION_H, tuple(map(tuple, felt.values())))


def _point(
    memo: Memo, touchpoint: str, point: tuple[float, float], lived: Experience, look: Look, r: float
) -> Placed:
    persona = lived.persona
    key = (persona, lived.emotion)
    figure = memo.kept(key, (look.of(persona), r, lived.emotion, look.theme), point_figure)
    x, y = point[0] - figure.w / 2, point[1] - figure.h / 2
    return Placed(f"point:{persona}:{touchpoint}", "point", touchpoint, figure, x, y, persona)


def _curve(memo: Memo, felt: tuple[_Felt, ...], persona: PersonaLook) -> Part:
    """The curve of one persona."""
    stretches = _unbroken(felt)
    figures = [placed for points in stretches for placed in curve_figures(memo, persona, points, EMOTION_H)]
    return Part(figures, EMOTION_H)


def _unbroken(felt: Iterable[_Felt]) -> list[list[tuple[str, tuple[float, float]]]]:
    """The parts of a curve between gaps, those with at least two points."""
    parts: list[list[tuple[str, tuple[float, float]]]] = [[]]
    for id_, point in felt:
        if point is None:
            parts.append([])
        else:
            parts[-1].append((id_, point))
    return [part for part in parts if len(part) > 1]


def _ends(memo: Memo, last: tuple[tuple[float, float] | None, ...], look: Look) -> Part:
    """The initials behind the last point of each curve, so that curves are told apart without colour."""
    ends = [(point, persona) for point, persona in zip(last, look.personas, strict=True) if point]
    found: list[Placed] = []
    taken: list[tuple[float, float]] = []
    for (x, height), persona in sorted(ends, key=lambda end: (end[0][1], end[1].id)):
        left = x + 10
        top = _free(height, [other for ox, other in taken if abs(left - ox) < _END_STEP])
        taken.append((left, top))
        figure = memo.kept(persona.id, (persona,), _end_figure)
        found.append(Placed(f"curve-end:{persona.id}", "curve", persona.id, figure, left, top - 7))
    return Part(found, EMOTION_H)


def _free(height: float, taken: Sequence[float]) -> float:
    """The height nearest to the wished one at which no other end stands; the wished one if none is."""
    wished = [height + side * place * _END_STEP for place in range(10) for side in (1, -1)]
    free = (
        y for y in wished if 8 <= y <= EMOTION_H - 8 and all(abs(y - other) >= _END_STEP for other in taken)
    )
    return next(free, height)


def _end_figure(look: PersonaLook) -> Figure:
    return Figure(14, 14, tuple(persona_dot(7, 7, 7, look)), look.name)
