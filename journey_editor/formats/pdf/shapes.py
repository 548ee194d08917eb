"""Shapes as operators of a PDF, y upwards, with everything that they need said: colours, lines, dashes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from journey_editor.formats.numbers import Numbers
from journey_editor.layout.colors import rgb
from journey_editor.layout.geometry import Rect
from journey_editor.layout.icons import GRID
from journey_editor.layout.marks import Box, Command, Disc, Icon, Path, Picture, Polyline, Text

ROUND: Final = 0.5522847498
"""How long the handles of a Bézier curve are for a quarter of a circle of radius 1."""

Shape = Box | Disc | Path | Polyline
Grouped = Box | Disc | Path | Text
"""What figures may have in common: shapes, and initials upon them."""


class Colors(dict[str, str]):
    """Colours `#RRGGBB` as the three operands of an operator."""

    def __missing__(self, color: str) -> str:
        parts = [f"{value / 255:.3f}".rstrip("0").rstrip(".") for value in rgb(color)]
        text = self[color] = " ".join(parts)
        return text


class Shapes:
    """Writes shapes; none asks what colours or lines are set, and dashes never stay."""

    def __init__(self) -> None:
        self.number = Numbers()
        self.color = Colors()

    def operators(self, shape: Shape) -> str:
        """What paints a shape; empty for one of which nothing is seen."""
        if isinstance(shape, Box):
            return self.painted(self.box(shape.x, shape.y, shape.w, shape.h, shape.radius), shape)
        if isinstance(shape, Disc):
            return self.painted(self.disc(shape.x, shape.y, shape.r), shape)
        if isinstance(shape, Path):
            return self.painted(outline_of_path(shape.commands, self.number), shape, shape.dash)
        return self._polyline(shape) if len(shape.points) > 1 else ""

    def painted(self, outline: str, shape: Box | Disc | Path, dash: tuple[float, ...] = ()) -> str:
        """The operators that fill and stroke an outline as the shape wants it."""
        fill, stroke = shape.fill, shape.stroke
        filled = f"{self.color[fill]} rg\n" if fill is not None else ""
        if stroke is None:
            return f"{filled}{outline} f" if filled else ""
        end = "B" if filled else "S"
        return f"{filled}{self._stroke(stroke, shape.line, dash)}{outline} {end}{'[]0 d' if dash else ''}"

    def _stroke(self, stroke: str, line: float, dash: tuple[float, ...]) -> str:
        n = self.number
        dashed = f"[{' '.join([n[part] for part in dash])}]0 d\n" if dash else ""
        return f"{self.color[stroke]} RG\n{n[line]} w\n{dashed}"

    def _polyline(self, mark: Polyline) -> str:
        n = self.number
        first, *others = [f"{n[x]} {n[-y]}" for x, y in mark.points]
        outline = f"{first} m {' '.join([f'{point} l' for point in others])}"
        return f"{self._stroke(mark.stroke, mark.line, mark.dash)}{outline} S{'[]0 d' if mark.dash else ''}"

    def box(self, x: float, y: float, w: float, h: float, radius: float) -> str:
        """The outline of a rectangle."""
        n = self.number
        r = min(radius, w / 2, h / 2)
        if r <= 0:
            return f"{n[x]} {n[-y - h]} {n[w]} {n[h]} re"
        k = r - r * ROUND
        left, right, top, low = n[x], n[x + w], n[-y], n[-y - h]
        left_in, right_in, top_in, low_in = n[x + r], n[x + w - r], n[-y - r], n[-y - h + r]
        left_by, right_by, top_by, low_by = n[x + k], n[x + w - k], n[-y - k], n[-y - h + k]
        return (
            f"{left_in} {top} m {right_in} {top} l {right_by} {top} {right} {top_by} {right} {top_in} c "
            f"{right} {low_in} l {right} {low_by} {right_by} {low} {right_in} {low} c "
            f"{left_in} {low} l {left_by} {low} {left} {low_by} {left} {low_in} c "
            f"{left} {top_in} l {left} {top_by} {left_by} {top} {left_in} {top} c h"
        )

    def disc(self, x: float, y: float, r: float) -> str:
        """The outline of a circle."""
        n = self.number
        k = r * ROUND
        mid_x, mid_y, left, right, top, low = n[x], n[-y], n[x - r], n[x + r], n[-y + r], n[-y - r]
        before_x, after_x, above, below = n[x - k], n[x + k], n[-y + k], n[-y - k]
        return (
            f"{right} {mid_y} m {right} {above} {after_x} {top} {mid_x} {top} c "
            f"{before_x} {top} {left} {above} {left} {mid_y} c "
            f"{left} {below} {before_x} {low} {mid_x} {low} c "
            f"{after_x} {low} {right} {below} {right} {mid_y} c h"
        )

    def icon(self, mark: Icon, name: str) -> str:
        """An icon's form, stroked in the colour and line of the place where it is used."""
        n, share = self.number, mark.size / GRID
        scale = f"{share:.4f}".rstrip("0").rstrip(".")
        return (
            f"{self.color[mark.color]} RG\nq {scale} 0 0 {scale} {n[mark.x]} {n[-mark.y - mark.size]} cm "
            f"{n[mark.line / share]} w /{name} Do Q"
        )

    def picture(self, mark: Picture) -> tuple[str, str]:
        """The outline of a picture, and the matrix that lays it there."""
        n = self.number
        if mark.round:
            outline = self.disc(mark.x + mark.w / 2, mark.y + mark.h / 2, min(mark.w, mark.h) / 2)
        else:
            outline = self.box(mark.x, mark.y, mark.w, mark.h, 0)
        return outline, f"{n[mark.w]} 0 0 {n[mark.h]} {n[mark.x]} {n[-mark.y - mark.h]}"


def outline_of_path(commands: tuple[Command, ...], n: dict[float, str], top: float = 0.0) -> str:
    """Path commands as operators, upwards from `top`."""
    parts = []
    for command in commands:
        if command[0] == "C":
            _, a, b, c, d, x, y = command
            parts.append(f"{n[a]} {n[top - b]} {n[c]} {n[top - d]} {n[x]} {n[top - y]} c")
        elif command[0] == "Z":
            parts.append("h")
        else:
            operator, x, y = command
            parts.append(f"{n[x]} {n[top - y]} {operator.lower()}")
    return " ".join(parts)


def extent(marks: Iterable[Grouped]) -> Rect:
    """A rectangle around everything that some shapes and initials paint, y downwards."""
    found: list[tuple[float, float, float, float]] = []
    for mark in marks:
        if isinstance(mark, Box):
            edge = mark.line if mark.stroke else 0.0
            found.append((mark.x - edge, mark.y - edge, mark.x + mark.w + edge, mark.y + mark.h + edge))
        elif isinstance(mark, Disc):
            r = mark.r + (mark.line if mark.stroke else 0.0)
            found.append((mark.x - r, mark.y - r, mark.x + r, mark.y + r))
        elif isinstance(mark, Path):
            edge = mark.line if mark.stroke else 0.0
            xs = [x for command in mark.commands for x in command[1::2]]
            ys = [y for command in mark.commands for y in command[2::2]]
            found.append((min(xs) - edge, min(ys) - edge, max(xs) + edge, max(ys) + edge))
        else:
            found.append((mark.x - mark.size, mark.y - mark.size, mark.x + 3 * mark.size, mark.y + mark.size))
    left, top = min([one[0] for one in found]), min([one[1] for one in found])
    right, bottom = max([one[2] for one in found]), max([one[3] for one in found])
    return Rect(left, top, right - left, bottom - top)
