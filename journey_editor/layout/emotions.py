"""The emotions lane: a curve for each persona, its points, and who is who at its end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from journey_editor.layout.curves import POINT_R, curve_figures, point_figure
from journey_editor.layout.drawing import Figure, Placed
from journey_editor.layout.faces import persona_dot
from journey_editor.layout.grid import Grid
from journey_editor.layout.scene import Content, Scene
from journey_editor.layout.style import PersonaLook

EMOTION_H: Final = 150.0
EMOTION_PAD: Final = 17.0
_END_STEP: Final = 15.0


@dataclass(frozen=True, slots=True)
class _Felt:
    """One experience on the lane: where it is, and None for a gap."""

    touchpoint: str
    x: float
    emotion: float | None


def emotions(scene: Scene, y: float) -> Content:
    content = Content(h=EMOTION_H)
    places = _places(scene.grid)
    step = min((b - a for a, b in pairwise(sorted(places.values()))), default=POINT_R * 3)
    r = max(2.0, min(POINT_R, step * 0.38))
    felt = {look.id: _felt(scene, look.id, places) for look in scene.look.personas}
    _spread(felt, r, step)
    ends: list[tuple[float, float, PersonaLook]] = []
    for look in scene.look.personas:
        for stretch in _stretches(felt[look.id]):
            points = [(one.x, height_of(one.emotion or 0.0)) for one in stretch]
            for start, (left, figure) in curve_figures(points, look.line, EMOTION_H).items():
                key = f"curve:{look.id}:{stretch[start].touchpoint}"
                content.figures.append(Placed(key, "curve", look.id, _kept(scene, key, figure), left, y))
        shown = [one for one in felt[look.id] if one.emotion is not None]
        if shown:
            ends.append((shown[-1].x, height_of(shown[-1].emotion or 0.0), look))
    for look in scene.look.personas:
        content.figures += _points(scene, look, felt[look.id], r, y)
    content.figures += _ends(scene, ends, y)
    return content


def height_of(emotion: float) -> float:
    """The y of an emotion below the top of its lane."""
    return EMOTION_PAD + (2.0 - emotion) / 4.0 * (EMOTION_H - 2 * EMOTION_PAD)


def _kept(scene: Scene, key: str, figure: Figure) -> Figure:
    """The figure from last time when its marks are the same, so that it need not be painted again."""
    return scene.memo.figure(key, (figure.marks,), lambda _: figure)


def _places(grid: Grid) -> dict[str, float]:
    """The x of every touchpoint in the emotions lane: its column, or an even share of its stage."""
    return {
        touchpoint.id: column.x + column.w * (index + 0.5) / len(cards)
        for column, cards in zip(grid.columns, grid.cards, strict=True)
        for index, touchpoint in enumerate(cards)
    }


def _felt(scene: Scene, persona: str, places: dict[str, float]) -> list[_Felt]:
    found = []
    for touchpoint, x in places.items():
        experience = scene.journey.experience(persona, touchpoint)
        if experience is not None:
            found.append(_Felt(touchpoint, x, experience.emotion))
    return found


def _spread(felt: dict[str, list[_Felt]], r: float, step: float) -> None:
    """Set points of several personas that would lie on one another side by side.

    They stay nearer to their place than half a `step`, so that a curve never turns back.
    """
    same: dict[tuple[str, float], list[tuple[str, int]]] = {}
    for persona, places in felt.items():
        for index, one in enumerate(places):
            if one.emotion is not None:
                same.setdefault((one.touchpoint, one.emotion), []).append((persona, index))
    for members in same.values():
        for place, (persona, index) in enumerate(members):
            apart = min(2 * r, 24 / len(members), 0.9 * step / len(members))
            shift = (place - (len(members) - 1) / 2) * apart
            one = felt[persona][index]
            felt[persona][index] = _Felt(one.touchpoint, one.x + shift, one.emotion)


def _stretches(felt: Sequence[_Felt]) -> list[list[_Felt]]:
    """The parts of a curve between gaps, those with at least two points."""
    parts: list[list[_Felt]] = [[]]
    for one in felt:
        if one.emotion is None:
            parts.append([])
        else:
            parts[-1].append(one)
    return [part for part in parts if len(part) > 1]


def _points(scene: Scene, look: PersonaLook, felt: Iterable[_Felt], r: float, y: float) -> list[Placed]:
    found = []
    for one in felt:
        if one.emotion is None:
            continue
        key = f"point:{look.id}:{one.touchpoint}"
        inputs = (look, r, one.emotion, scene.look.theme)
        figure = scene.memo.figure(key, inputs, point_figure)
        x, top = one.x - figure.w / 2, y + height_of(one.emotion) - figure.h / 2
        found.append(Placed(key, "point", one.touchpoint, figure, x, top, look.id))
    return found


def _ends(scene: Scene, ends: list[tuple[float, float, PersonaLook]], y: float) -> list[Placed]:
    """The initials behind the last point of each curve, so that curves are told apart without colour."""
    found: list[Placed] = []
    taken: list[tuple[float, float]] = []
    for x, height, look in sorted(ends, key=lambda end: (end[1], end[2].id)):
        left = x + 10
        top = _free(height, [other for ox, other in taken if abs(left - ox) < _END_STEP])
        taken.append((left, top))
        key = f"curve-end:{look.id}"
        figure = scene.memo.figure(key, (look,), _end_figure)
        found.append(Placed(key, "curve", look.id, figure, left, y + top - 7))
    return found


def _free(height: float, taken: Sequence[float]) -> float:
    """The height nearest to the wished one at which no other end stands; the wished one if none is."""
    wished = [height + side * place * _END_STEP for place in range(10) for side in (1, -1)]
    free = (
        y for y in wished if 8 <= y <= EMOTION_H - 8 and all(abs(y - other) >= _END_STEP for other in taken)
    )
    return next(free, height)


def _end_figure(look: PersonaLook) -> Figure:
    return Figure(14, 14, tuple(persona_dot(7, 7, 7, look)), look.name)
