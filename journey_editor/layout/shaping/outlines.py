"""The outlines of glyphs, for outputs that have no fonts: paths in parts of the size, y downwards."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from journey_editor.layout.marks import Command
from journey_editor.layout.shaping.fonts import FontFile, opened

_THIRD: Final = 2 / 3
Point = tuple[float, float]


class _Pen:
    """Follows the outline of a glyph; quadratic curves become cubic ones, which is exact."""

    def __init__(self, em: float) -> None:
        self.commands: list[Command] = []
        self._em = em
        self._at: Point = (0.0, 0.0)

    def moveTo(self, point: Point) -> None:  # noqa: N802 - the names are those of pens
        self._at = self._placed(point)
        self.commands.append(("M", *self._at))

    def lineTo(self, point: Point) -> None:  # noqa: N802
        self._at = self._placed(point)
        self.commands.append(("L", *self._at))

    def curveTo(self, first: Point, second: Point, end: Point) -> None:  # noqa: N802
        self._at = self._placed(end)
        self.commands.append(("C", *self._placed(first), *self._placed(second), *self._at))

    def qCurveTo(self, handle: Point, end: Point) -> None:  # noqa: N802
        (ax, ay), (hx, hy), (bx, by) = self._at, self._placed(handle), self._placed(end)
        first = ax + _THIRD * (hx - ax), ay + _THIRD * (hy - ay)
        second = bx + _THIRD * (hx - bx), by + _THIRD * (hy - by)
        self._at = bx, by
        self.commands.append(("C", *first, *second, bx, by))

    def closePath(self) -> None:  # noqa: N802
        self.commands.append(("Z",))

    def endPath(self) -> None:  # noqa: N802
        """Open outlines are filled like closed ones."""

    def _placed(self, point: Point) -> Point:
        return point[0] * self._em, -point[1] * self._em


@lru_cache(8192)
def outline(file: FontFile, glyph: int) -> tuple[Command, ...]:
    """The outline of a glyph from its origin on the baseline; empty for a blank."""
    font = opened(file)
    pen = _Pen(1 / font.face.upem)
    font.draw_glyph_with_pen(glyph, pen)
    return tuple(pen.commands)
