"""Where the signs of what stands out stand: beside their points, never on anything, else not at all."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import Final, NamedTuple

from journey_editor.layout.curves import tangents
from journey_editor.layout.drawing import Part, Placed
from journey_editor.layout.geometry import Point, Rect
from journey_editor.layout.notable import Peak
from journey_editor.layout.room import Piece, Room
from journey_editor.layout.signs import (
    ARROW_W,
    LABEL_H,
    PEAK_H,
    PEAK_W,
    arrow_figure,
    gap_words,
    label_figure,
    label_width,
    peak_figure,
)
from journey_editor.layout.style import Look, Memo
from journey_editor.model.highlights import Gap, Shift

_SIDE: Final = 90.0
"""How far to the sides of a sign anything is looked at, in points."""
_ALONG: Final = (0, *(side * step for step in range(14, 127, 14) for side in (1, -1)))
_STEP: Final = 3.0
"""How closely a curve is looked at, in points; less than the lowest sign is high."""
_LEAST_ARROW: Final = 9.0


class Dot(NamedTuple):
    """Where a point stands; its figure need not be made for that."""

    key: str
    area: Rect


class Ground(NamedTuple):
    """The points of stages in a row, from left to right, and the unbroken stretches of curves."""

    points: tuple[Dot, ...]
    curves: tuple[tuple[tuple[float, float], ...], ...]


class Spread(NamedTuple):
    """A gap or a shift with the keys of its two points."""

    gap: Gap | Shift
    upper: str
    lower: str


def spread(gap: Gap | Shift) -> Spread:
    """The points between which a gap is; a shift is to a point of the other map."""
    at = gap.touchpoint
    if isinstance(gap, Gap):
        return Spread(gap, f"point:{gap.high}:{at}", f"point:{gap.low}:{at}")
    here, there = f"point:{gap.persona}:{at}", f"beside-point:{gap.persona}:{at}"
    return Spread(gap, here, there) if gap.here > gap.there else Spread(gap, there, here)


def highlights(
    memo: Memo,
    peaks: tuple[Peak, ...],
    gap: Spread | None,
    grounds: tuple[Ground, ...],
    taken: tuple[Rect, ...],
    area: Rect,
    look: Look,
) -> Part:
    """The signs in the room that points, and what is `taken` by others, leave in an area."""
    scene = _Scenery(grounds, Room(area, taken))
    figures: list[Placed] = []
    for peak in peaks:
        figures += _peak(memo, scene, peak, look)
    if gap is not None:
        figures += _gap(memo, scene, gap, look)
    return Part(figures)


class _Scenery:
    """The room of a lane, and what stands near a place in it."""

    def __init__(self, grounds: tuple[Ground, ...], room: Room) -> None:
        self._grounds = grounds
        self.room = room

    def point(self, key: str) -> Dot | None:
        """The point with this key."""
        return next((one for ground in self._grounds for one in ground.points if one.key == key), None)

    def points(self, x: float, reach: float) -> list[Rect]:
        """The boxes of the points around an x."""
        found = []
        for points, _ in self._grounds:
            # Points of one touchpoint may stand side by side in any order, 24 points wide.
            start = bisect_left(points, x - reach - 40, key=lambda one: one.area.x)
            end = bisect_left(points, x + reach + 40, key=lambda one: one.area.x)
            found += [one.area for one in points[start:end]]
        return found

    def lines(self, x: float, reach: float) -> list[Piece]:
        """The pieces of curves around an x."""
        found: list[Piece] = []
        for _, curves in self._grounds:
            for whole in curves:
                start = bisect_left(whole, x - reach, key=lambda one: one[0])
                end = bisect_left(whole, x + reach, key=lambda one: one[0])
                found += _pieces(whole[max(0, start - 2) : end + 2])
        return found


def _pieces(points: Sequence[tuple[float, float]]) -> Iterator[Piece]:
    """The pieces of the curve through points; between two of them it is monotone."""
    slopes = tangents(points)
    for ((x0, y0), (x1, y1)), slope in zip(pairwise(points), pairwise(slopes), strict=True):
        box = Rect(x0, min(y0, y1), x1 - x0, abs(y1 - y0))
        yield Piece(box, partial(_along, (x0, y0), (x1, y1), slope))


def _along(
    start: tuple[float, float], end: tuple[float, float], slope: tuple[float, float]
) -> Iterator[Point]:
    """Places on the curve between two points with these slopes."""
    (x0, y0), (x1, y1), (a, b) = start, end, slope
    h = x1 - x0
    samples = 1 + int(max(h, abs(y1 - y0)) * 1.5 / _STEP)
    for step in range(samples):
        t = step / samples
        s = 1 - t
        y = s * s * (1 + 2 * t) * y0 + t * t * (3 - 2 * t) * y1 + h * (t * s * s * a - t * t * s * b)
        yield Point(x0 + h * t, y)


def _peak(memo: Memo, scene: _Scenery, peak: Peak, look: Look) -> Iterator[Placed]:
    """A triangle above the highest point or below the lowest, a little aside when that is taken."""
    point, persona = scene.point(f"point:{peak.persona}:{peak.felt.touchpoint}"), look.of(peak.persona)
    if point is None or persona is None:
        return
    x, y = point.area.middle
    off = point.area.h / 2 + 1
    way = -1 if peak.role == "highest" else 1
    near = [(x + dx, y + way * (off + PEAK_H / 2)) for dx in (0, -4, 4)]
    aside = [(x + dx, y + way * rise) for rise in (6, 2) for dx in (off + PEAK_W / 2, -off - PEAK_W / 2)]
    far = [
        (x + dx, y + way * (off + PEAK_H / 2 + step * (PEAK_H + 2)))
        for step in (1, 2, 0)
        for dx in (0, -4, 4, -14, 14)
    ]
    back = [(x + dx, y - way * (off + PEAK_H / 2)) for dx in (0, -14, 14)]
    rim = scene.room.area.y if way < 0 else scene.room.area.bottom - PEAK_H
    edge = [(x + dx, rim + PEAK_H / 2) for dx in (0, -12, 12, -24, 24, -36, 36)]
    corners = [(mx - PEAK_W / 2, my - PEAK_H / 2) for mx, my in (*near, *aside, *far, *back, *edge)]
    found = scene.room.take(PEAK_W, PEAK_H, corners, scene.points(x, 30), scene.lines(x, 30))
    if found is not None:
        words = f"{look.words[peak.role]} {peak.felt.emotion:+g}"
        key = f"highlight:{peak.role}:{peak.persona}"
        figure = memo.kept(key, (persona, peak.role, words, look.theme), peak_figure)
        yield Placed(key, "highlight", peak.felt.touchpoint, figure, *found[0][:2], peak.persona)


def _gap(memo: Memo, scene: _Scenery, gap: Spread, look: Look) -> Iterator[Placed]:
    """An arrow from the one point to the other, and how far that is."""
    upper, lower = scene.point(gap.upper), scene.point(gap.lower)
    if upper is None or lower is None:
        return
    words = gap_words(gap.gap.size, look)
    x = (upper.area.middle.x + lower.area.middle.x) / 2
    near, lines = scene.points(x, _SIDE), scene.lines(x, _SIDE)
    top, bottom = upper.area.bottom, lower.area.y
    if bottom - top >= _LEAST_ARROW:
        sides = [(x + dx - ARROW_W / 2, top) for dx in (0, 10, -10, 16, -16, 22, -22)]
        found = scene.room.take(ARROW_W, bottom - top, sides, near)
        if found is not None:
            x = found[0].middle.x
            figure = memo.kept("gap-line", (bottom - top, words, look.theme), arrow_figure)
            yield Placed("highlight:gap-line", "highlight", gap.gap.touchpoint, figure, *found[0][:2])
    w = label_width(words)
    middle = (upper.area.middle.y + lower.area.middle.y) / 2
    corners = _label_corners(x, middle, w, scene.room.area)
    found = scene.room.take(w, LABEL_H, corners, near, lines)
    if found is not None:
        figure = memo.kept("gap", (words, look.theme, found[1] > 0), label_figure)
        yield Placed("highlight:gap", "highlight", gap.gap.touchpoint, figure, *found[0][:2])


def _label_corners(x: float, y: float, w: float, area: Rect) -> list[tuple[float, float]]:
    """Where a label may stand: beside the arrow from its middle outwards, else at the lane's edges."""
    steps = [0.0, *(side * step for step in (8, 16, 24, 32, 40, 48, 56) for side in (1, -1))]
    beside = [x + ARROW_W / 2 + 1, x - ARROW_W / 2 - 1 - w]
    found = [(left, y + dy - LABEL_H / 2) for dy in steps for left in beside]
    edges = (area.y, area.bottom - LABEL_H)
    return found + [(x - w / 2 + dx, top) for dx in _ALONG for top in edges]
