"""The emotions lane: a curve for each persona, its points, and who is who at its end."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, NamedTuple

from journey_editor.layout.curves import POINT_R, curve_figures, point_figure
from journey_editor.layout.drawing import Column, Figure, Placed
from journey_editor.layout.faces import persona_dot
from journey_editor.layout.scene import Content, Part, Scene
from journey_editor.layout.style import Look, Memo, PersonaLook
from journey_editor.model.records import Experience

EMOTION_H: Final = 150.0
EMOTION_PAD: Final = 17.0
_END_STEP: Final = 15.0


class _Felt(NamedTuple):
    """One experience on the lane: its point below the lane's top, and None for a gap."""

    touchpoint: str
    point: tuple[float, float] | None


@dataclass(frozen=True, slots=True, eq=False)
class _Stretch(Part):
    """The points in one stage, and what each persona feels there, in their order."""

    felt: tuple[tuple[_Felt, ...], ...] = ()


def emotions(scene: Scene) -> Content:
    """A curve for each persona with its points, y counted from the lane's top."""
    content = Content(h=EMOTION_H)
    shares = [one.columns[0].w / _cards_a_column(one.columns, one.ids) for one in scene.sections if one.ids]
    step = min(shares, default=math.inf)
    r = max(2.0, min(POINT_R, step * 0.38))
    stretches = []
    for section in scene.sections:
        inputs = (section.ids, section.columns, section.experiences, scene.look, r, step)
        stretches.append(scene.memo.part(("points", section.stage.id), inputs, _stretch))
    felt = [
        tuple(chain.from_iterable(stretch.felt[index] for stretch in stretches))
        for index in range(len(scene.look.personas))
    ]
    content.parts["curves"] = scene.memo.part("curves", (tuple(felt), scene.look), _curves)
    for section, stretch in zip(scene.sections, stretches, strict=True):
        content.parts[f"points:{section.stage.id}"] = stretch
    last = tuple(next((one.point for one in reversed(ones) if one.point), None) for ones in felt)
    content.parts["ends"] = scene.memo.part("ends", (last, scene.look), _ends)
    return content


def height_of(emotion: float) -> float:
    """The y of an emotion below the top of its lane."""
    return EMOTION_PAD + (2.0 - emotion) / 4.0 * (EMOTION_H - 2 * EMOTION_PAD)


def _cards_a_column(columns: Sequence[Column], ids: Sequence[str]) -> int:
    return len(ids) // len(columns)


def _places(columns: Sequence[Column], ids: Sequence[str]) -> list[float]:
    """The x of the touchpoints of a stage: each in its column, or an even share of the only one."""
    share = _cards_a_column(columns, ids)
    return [column.x + column.w * (index + 0.5) / share for column in columns for index in range(share)]


def _stretch(
    memo: Memo,
    ids: tuple[str, ...],
    columns: tuple[Column, ...],
    experiences: tuple[tuple[Experience, ...], ...],
    look: Look,
    r: float,
    step: float,
) -> _Stretch:
    """The points of one stage, `r` large; those of several personas in one place side by side.

    They stay nearer to their place than half a `step`, so that a curve never turns back.
    """
    felt: dict[str, list[_Felt]] = {persona.id: [] for persona in look.personas}
    figures: list[Placed] = []
    for id_, x, lived in zip(ids, _places(columns, ids), experiences, strict=True):
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


def _curves(memo: Memo, felt: tuple[tuple[_Felt, ...], ...], look: Look) -> Part:
    """The curves of all personas."""
    figures: list[Placed] = []
    for persona, ones in zip(look.personas, felt, strict=True):
        for stretch in _unbroken(ones):
            figures += curve_figures(memo, persona, stretch, EMOTION_H)
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
