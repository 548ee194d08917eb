"""The square that is cut out of a picture, as a circle that can be moved and made larger or smaller."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

LEAST: Final = 32.0
"""The smallest side, in pixels of the picture; a picture that is smaller still is taken whole."""
_EYES: Final = 0.35
"""In an upright picture the face is nearer to the top than to the bottom."""


@dataclass(frozen=True, slots=True)
class Crop:
    """A square inside a picture of `w` by `h` pixels: its left and top edge and its side, y down.

    Invariant: the square is not larger than the picture and lies inside it.
    """

    w: float
    h: float
    x: float
    y: float
    side: float

    @property
    def largest(self) -> float:
        """The side of the largest square that the picture holds."""
        return min(self.w, self.h)

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of the circle."""
        return self.x + self.side / 2, self.y + self.side / 2

    def at(self, x: float, y: float) -> Crop:
        """The same size with this middle, or as near to it as the picture allows."""
        return self._held(x - self.side / 2, y - self.side / 2, self.side)

    def moved(self, dx: float, dy: float) -> Crop:
        """Moved by so many pixels, as far as the picture goes."""
        return self._held(self.x + dx, self.y + dy, self.side)

    def sized(self, side: float) -> Crop:
        """With another side around the same middle, which gives way at the edges of the picture."""
        side = max(min(LEAST, self.largest), min(side, self.largest))
        x, y = self.middle
        return self._held(x - side / 2, y - side / 2, side)

    def _held(self, x: float, y: float, side: float) -> Crop:
        x = max(0.0, min(x, self.w - side))
        y = max(0.0, min(y, self.h - side))
        return replace(self, x=x, y=y, side=side)


def first_crop(w: float, h: float) -> Crop:
    """The largest square of a picture: in the middle of a wide one, a little high in an upright one."""
    side = min(w, h)
    return Crop(w, h, (w - side) / 2, (h - side) * (_EYES if h > w else 0.5), side)
