"""Emotion curves: smooth, monotone between points, and the points on them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from journey_editor.layout.drawing import Figure, FigureKind
from journey_editor.layout.marks import Command, Disc, Mark, Path
from journey_editor.layout.style import PersonaLook, Shelf
from journey_editor.layout.theme import Theme
from journey_editor.layout.unmade import Spots, Unmade

POINT_R: Final = 5.0
LINE: Final = 2.2
_CHUNK: Final = 32
"""Segments in one figure, so that a screen need not draw the parts of a curve that are not on it."""


Points = tuple[tuple[str, tuple[float, float]], ...]
"""Points of a curve with their touchpoints."""


class Stroke(NamedTuple):
    """How a curve is drawn: the kind of its figures, what their keys begin with, its width and dashes."""

    kind: FigureKind
    key: str
    line: float
    dash: tuple[float, ...] = ()


OWN: Final = Stroke("curve", "curve", LINE)


def tangents(points: Sequence[tuple[float, float]]) -> list[float]:
    """Slopes at the points for a curve that never overshoots.

    Fritsch and Carlson, "Monotone piecewise cubic interpolation" (1980), with the three-point
    slopes of Steffen, "A simple method for monotonic interpolation" (1990). x must increase.
    """
    if len(points) < 2:
        return [0.0] * len(points)
    steps = [b[0] - a[0] for a, b in pairwise(points)]
    slopes = [(b[1] - a[1]) / h for (a, b), h in zip(pairwise(points), steps, strict=True)]
    inner = [_steffen(slopes[i - 1], slopes[i], steps[i - 1], steps[i]) for i in range(1, len(slopes))]
    return [0.0, *inner, 0.0]


def _steffen(before: float, after: float, step_before: float, step_after: float) -> float:
    if before * after <= 0:
        return 0.0
    mean = (before * step_after + after * step_before) / (step_before + step_after)
    limit = 2 * min(abs(before), abs(after))
    return mean if abs(mean) <= limit else limit * (1 if mean > 0 else -1)


def curve(points: Sequence[tuple[float, float]], slopes: Sequence[float]) -> tuple[Command, ...]:
    """The curve through the points with these slopes, as a path of cubics (Hermite to Bézier)."""
    commands: list[Command] = [("M", *points[0])]
    for index, ((x0, y0), (x1, y1)) in enumerate(pairwise(points)):
        third = (x1 - x0) / 3
        rise, fall = third * slopes[index], third * slopes[index + 1]
        commands.append(("C", x0 + third, y0 + rise, x1 - third, y1 - fall, x1, y1))
    return tuple(commands)


def curve_figures(
    shelf: Shelf,
    persona: PersonaLook,
    parts: Sequence[Points],
    height: float,
    stroke: Stroke = OWN,
) -> Unmade:
    """Curves of a persona through points with their touchpoints, as figures of a few segments each."""
    starts = [(points, start) for points in parts for start in range(0, len(points) - 1, _CHUNK)]
    shelf.keep_only([points[start][0] for points, start in starts])
    lefts = [points[start][1][0] for points, start in starts]
    ends = [points[min(start + _CHUNK, len(points) - 1)][1][0] for points, start in starts]

    def draw(number: int) -> Figure:
        points, start = starts[number]
        # The slope at a point depends on the points beside it.
        first, left = max(0, start - 1), lefts[number]
        # Counted from the figure's left, so that a curve that only stands elsewhere keeps its figures.
        near = tuple([(round(x - left, 6), y) for _, (x, y) in points[first : start + _CHUNK + 2]])
        inputs = (near, start - first, persona.line, height, stroke)
        return shelf.kept(points[start][0], inputs, _chunk)

    many = len(starts)
    kinds: list[FigureKind] = [stroke.kind]
    keys = [f"{stroke.key}:{persona.id}:{points[start][0]}" for points, start in starts]
    ws = [round(end - left, 6) for left, end in zip(lefts, ends, strict=True)]
    spots = Spots.of(lefts, [0.0] * many, ws, [height] * many)
    return Unmade(kinds * many, [persona.id] * many, [""] * many, spots, draw, keys)


def _chunk(
    near: tuple[tuple[float, float], ...], start: int, color: str, height: float, stroke: Stroke
) -> Figure:
    """A part of a curve from the point `start` on, the x of which is 0 and the left of the figure."""
    end = min(start + _CHUNK, len(near) - 1)

    def draw() -> Figure:
        part = slice(start, end + 1)
        path = Path(curve(near[part], tangents(near)[part]), None, color, stroke.line, stroke.dash)
        return Figure(near[end][0], height, (path,))

    return Figure.later(near[end][0], height, draw)


def point_figure(look: PersonaLook, r: float, emotion: float, theme: Theme, *signs: str) -> Figure:
    """One point on a curve; its centre is the middle of the figure. The `end` of a curve is filled."""
    size = 2 * r + 4
    fill = look.line if "end" in signs else theme.paper
    line = LINE * r / POINT_R if "beside" in signs else LINE
    disc: Mark = Disc(size / 2, size / 2, r, fill, look.line, line)
    return Figure(size, size, (disc,), f"{look.name} {emotion:+g}")
