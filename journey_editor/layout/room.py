"""Room for small signs in a crowded place: where they lie on nothing and cross as little as can be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Final

from journey_editor.layout.geometry import Point, Rect

_APART: Final = 1.0


class Piece:
    """A piece of a line: the box around it, and points along it, worked out when somebody is near."""

    def __init__(self, box: Rect, along: Callable[[], Iterable[Point]]) -> None:
        self.left, self.top, self.right, self.bottom = box.x, box.y, box.right, box.bottom
        self._along = along

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """Points along the piece, from left to right."""
        return tuple(self._along())

    def inside(self, place: Rect) -> int:
        """How many of the points lie in a place."""
        left, top, right, bottom = place.x, place.y, place.right, place.bottom
        if self.right < left or right < self.left or self.bottom < top or bottom < self.top:
            return 0
        return sum([left <= x <= right and top <= y <= bottom for x, y in self.points])


class Room:
    """An area with things in it that nothing may lie on, and lines that are better not crossed."""

    def __init__(self, area: Rect, solid: Iterable[Rect] = ()) -> None:
        self.area = area
        self._solid = list(solid)

    def take(
        self,
        w: float,
        h: float,
        corners: Iterable[tuple[float, float]],
        near: Sequence[Rect] = (),
        lines: Sequence[Piece] = (),
    ) -> tuple[Rect, int] | None:
        """A free place for a box, and how many points along the `lines` it covers.

        Of the `corners` (top left ones, best first) the first with the fewest; from then on nothing else
        is placed there. `near` are more things that stand around. None when no place is free.
        """
        best: tuple[Rect, int] | None = None
        for x, y in corners:
            place = Rect(x, y, w, h)
            if not self._is_free(place, near):
                continue
            crossed = sum([piece.inside(place) for piece in lines])
            if best is None or crossed < best[1]:
                best = place, crossed
            if not crossed:
                break
        if best is not None:
            self._solid.append(best[0])
        return best

    def _is_free(self, place: Rect, near: Sequence[Rect]) -> bool:
        area = self.area
        if place.x < area.x or place.y < area.y or place.right > area.right or place.bottom > area.bottom:
            return False
        wide = place.inset(-_APART)
        return not any(map(wide.meets, near)) and not any(map(wide.meets, self._solid))
