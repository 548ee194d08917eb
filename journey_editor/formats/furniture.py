"""What stands on a page beside the map: where one is in it, the number, marks for cutting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from journey_editor.formats.page import SLUG, Layer
from journey_editor.layout.colors import mixed
from journey_editor.layout.drawing import Drawing, Figure, Placed
from journey_editor.layout.marks import Command, Mark, Path, Polyline
from journey_editor.layout.typography import line_marks, width

TYPE: Final = 8.0
"""The size of what is written beside the map on A4; larger on larger paper."""
FOOT: Final = 22.0
"""The height of a page's foot on A4."""
_A4: Final = 595.0
_MAP_H: Final = 11.0
_MAP_W: Final = 240.0
_TIP: Final = 4.0
_PALE: Final = 0.78
_GAP: Final = 6.0
_MARK: Final = 14.0
_INK: Final = "#1E2530"


class Overview(NamedTuple):
    """The stages of a map in small: how wide each is, and its colour."""

    widths: tuple[float, ...]
    colors: tuple[str, ...]


def enlarged(width: float, height: float, least: float = 0.0) -> float:
    """How much larger than on A4 the furniture of a page is; its type is never below `least` points."""
    return max(min(4.0, max(0.85, min(width, height) / _A4)), least / TYPE)


def overview(drawing: Drawing) -> Overview:
    """The stages of a drawing in small."""
    found = [placed.figure for placed in drawing.figures if placed.kind == "stage"]
    return Overview(tuple([one.w for one in found]), tuple([one.band or _INK for one in found]))


def page_map(stages: Overview, here: range, w: float, paper: str, k: float) -> Figure:
    """All stages as small chevrons on a strip at most `w` wide, those of the page in colour."""
    whole = min(w, _MAP_W * k)
    total = sum(stages.widths) or 1.0
    h, gap = _MAP_H * k, min(1.5 * k, whole / (4 * max(1, len(stages.widths))))
    marks: list[Mark] = []
    x = 0.0
    for number, (own, color) in enumerate(zip(stages.widths, stages.colors, strict=True)):
        step = own / total * whole
        fill = color if number in here else mixed(color, paper, _PALE)
        marks.append(Path(_chevron(x, step - gap, h, min(_TIP * k, step / 3)), fill))
        x += step
    return Figure(whole, h, tuple(marks))


def _chevron(x: float, w: float, h: float, tip: float) -> tuple[Command, ...]:
    return (
        ("M", x, 0),
        ("L", x + w - tip, 0),
        ("L", x + w, h / 2),
        ("L", x + w - tip, h),
        ("L", x, h),
        ("L", x + tip, h / 2),
        ("Z",),
    )


def words(text: str, k: float, color: str) -> Figure:
    """A short line beside the map."""
    size = TYPE * k
    wide = width(text, "regular", size)
    return Figure(wide, size * 1.4, tuple(line_marks(text, "regular", size, color, 0, size * 1.05)))


def furniture(figures: Sequence[Placed]) -> Layer:
    """A layer of things that say nothing of the map."""
    return Layer(figures, furniture=True)


def placed(key: str, figure: Figure, x: float, y: float) -> Placed:
    """A figure beside the map at its place on the page."""
    return Placed(f"paper:{key}", "paper", "", figure, x, y)


def crop_marks(w: float, h: float, bleed: float) -> Layer:
    """Thin lines beyond the bleed that say where to cut a page of this size."""
    near = bleed + (SLUG - _MARK) / 2
    far = near + _MARK
    marks: list[Mark] = []
    for x in (0.0, w):
        marks += [
            Polyline(((x, -far), (x, -near)), _INK, 0.5),
            Polyline(((x, h + near), (x, h + far)), _INK, 0.5),
        ]
    for y in (0.0, h):
        marks += [
            Polyline(((-far, y), (-near, y)), _INK, 0.5),
            Polyline(((w + near, y), (w + far, y)), _INK, 0.5),
        ]
    return furniture([placed("cut", Figure(w, h, tuple(marks)), 0.0, 0.0)])
