"""Sheets of paper, and how a drawing is placed on one; lengths in points, y downwards."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

from journey_editor.errors import ExportError
from journey_editor.formats.settings import Orientation, Settings
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.marks import Text
from journey_editor.translation import tr

MM: Final = 72 / 25.4
FIT: Final = "fit"
PAPERS: Final[dict[str, tuple[float, float]]] = {
    "A4": (210 * MM, 297 * MM),
    "A3": (297 * MM, 420 * MM),
    "A2": (420 * MM, 594 * MM),
    "A1": (594 * MM, 841 * MM),
    "A0": (841 * MM, 1189 * MM),
    "letter": (612.0, 792.0),
    "tabloid": (792.0, 1224.0),
}
"""Sizes of ISO 216 and ANSI Y14.1, upright."""
MARGIN: Final = 10.0
"""The margin on paper, in millimetres; most printers leave up to 6 blank."""
FIT_MARGIN: Final = 0.0
"""The margin of a page in the map's own size; a drawing brings its own white border."""
LARGEST_BLEED: Final = 50.0
_OWN: Final = re.compile(r"(\d+(?:\.\d+)?)\s*x\s*(\d+(?:\.\d+)?)\s*mm", re.IGNORECASE)
_SMALLEST: Final = 20 * MM
_LARGEST: Final = 5080 * MM
_ROOM: Final = 10 * MM


@dataclass(frozen=True, slots=True)
class Placing:
    """A page of `width` by `height`, and the drawing on it: `scale` times as large, moved by x, y."""

    width: float
    height: float
    scale: float
    x: float
    y: float


def placed(drawing: Drawing, settings: Settings) -> Placing:
    """The page that the settings ask for, with the drawing as large as it can be, in its middle.

    Raises `ExportError` for a paper or margin that cannot be had.
    """
    border = border_of(settings)
    if is_fit(settings.paper):
        return Placing(drawing.width + 2 * border, drawing.height + 2 * border, 1.0, border, border)
    page = max(sheets(settings), key=lambda size: _scale(drawing, size, border))
    scale = _scale(drawing, page, border)
    left = (page[0] - drawing.width * scale) / 2
    top = (page[1] - drawing.height * scale) / 2
    return Placing(*page, scale, left, top)


def is_fit(paper: str) -> bool:
    """Whether the page is to be as large as the map."""
    return paper.lower() == FIT


def border_of(settings: Settings) -> float:
    """The margin in points; raises `ExportError` for one that cannot be had."""
    margin = settings.margin
    if margin is None:
        margin = FIT_MARGIN if is_fit(settings.paper) else MARGIN
    if not 0 <= margin < math.inf:
        raise ExportError(tr("A margin of {margin} mm cannot be; give 0 or more.", margin=f"{margin:g}"))
    return margin * MM


def bleed_of(settings: Settings) -> float:
    """The bleed in points; raises `ExportError` for one that cannot be had."""
    if not 0 <= settings.bleed <= LARGEST_BLEED:
        raise ExportError(
            tr(
                "A bleed of {bleed} mm cannot be; give 0 to {most}.",
                bleed=f"{settings.bleed:g}",
                most=f"{LARGEST_BLEED:g}",
            )
        )
    return settings.bleed * MM


def sheets(settings: Settings) -> list[tuple[float, float]]:
    """The sizes that a sheet of the chosen paper may have, lying and upright as far as both are allowed.

    Raises `ExportError` for a paper that cannot be had, or when the margin leaves no room on it.
    """
    sizes = turned(settings.paper, settings.orientation)
    if min(sizes[0]) - 2 * border_of(settings) < _ROOM:
        raise ExportError(
            tr(
                "A margin of {margin} mm leaves no room on {paper}; give less.",
                margin=f"{border_of(settings) / MM:g}",
                paper=settings.paper,
            )
        )
    return sizes


def _scale(drawing: Drawing, page: tuple[float, float], border: float) -> float:
    """How much larger the drawing becomes on the page."""
    return min((page[0] - 2 * border) / drawing.width, (page[1] - 2 * border) / drawing.height)


def turned(paper: str, orientation: Orientation) -> list[tuple[float, float]]:
    """The sizes that the page may have: lying first, as a map is most often wider than high."""
    size, own = _size(paper)
    upright, lying = (min(size), max(size)), (max(size), min(size))
    if orientation == "auto":
        return [size] if own else [lying, upright]
    return [lying] if orientation == "landscape" else [upright]


def _size(paper: str) -> tuple[tuple[float, float], bool]:
    """Width and height of a paper, and whether they were given as numbers."""
    for name, size in PAPERS.items():
        if name.lower() == paper.lower():
            return size, False
    found = _OWN.fullmatch(paper.strip())
    if not found:
        known = ", ".join([FIT, *PAPERS])
        raise ExportError(f"There is no paper {paper!r}; use {known}, or a size such as 297x420mm.")
    own = float(found[1]) * MM, float(found[2]) * MM
    if min(own) < _SMALLEST or max(own) > _LARGEST:
        raise ExportError(f"Paper of {paper} cannot be had; both sides must be from 20 to 5080 mm.")
    return own, True


def smallest_type(drawing: Drawing, placing: Placing) -> float:
    """The size in points of the smallest type of a drawing on one page; 0 without any text."""
    sizes = {
        mark.size for placed in drawing.figures for mark in placed.figure.marks if isinstance(mark, Text)
    }
    return min(sizes, default=0.0) * placing.scale
