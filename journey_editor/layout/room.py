"""Room for small signs in a crowded place: where they lie on nothing and cross as little as can be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from journey_editor.layout.geometry import Point, Rect

_APART: Final = 1.0


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
        lines: Sequence[Point] = (),
    ) -> tuple[Rect, int] | None:
        """A free place for a box, and how many of the `lines` (points along them) it covers.

        Of the `corners` (top left ones, best first) the first with the fewest; from then on nothing else
        is placed there. `near` are more things that stand around. None when no place is free.
        """
        best: tuple[Rect, int] | None = None
        for x, y in corners:
            place = Rect(x, y, w, h)
            if not self._is_free(place, near):
                continue
            crossed = sum(place.contains(*point) for point in lines)
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
