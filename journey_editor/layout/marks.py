"""Marks: the few things a drawing is made of, in points with y downwards.

Every output (canvas, PDF, SVG) is a small interpreter of these eight. Colours are `#RRGGBB`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeVar, dataclass_transform

_T = TypeVar("_T")

Face = Literal["regular", "semibold", "bold", "italic", "symbols", "symbols2", "math", "emoji"]

Command = (
    tuple[Literal["M"], float, float]
    | tuple[Literal["L"], float, float]
    | tuple[Literal["C"], float, float, float, float, float, float]
    | tuple[Literal["Z"]]
)
"""One step of a path: move, line, cubic Bézier (two handles, end), close."""


@dataclass_transform(frozen_default=True)
def _mark(cls: type[_T]) -> type[_T]:
    """A class of values that never change, which is for the type checker to see.

    A frozen dataclass takes four times as long to make, and an export makes a hundred thousand marks.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)


@_mark
class Box:
    """A rectangle, perhaps with round corners; `shadow` is for screens only, never for paper."""

    x: float
    y: float
    w: float
    h: float
    fill: str | None = None
    stroke: str | None = None
    line: float = 1.0
    radius: float = 0.0
    shadow: bool = False


@_mark
class Disc:
    """A circle around its centre."""

    x: float
    y: float
    r: float
    fill: str | None = None
    stroke: str | None = None
    line: float = 1.0


@_mark
class Path:
    """An outline of lines and curves, with round caps and joins; `dash` is on, off, on, … in points."""

    commands: tuple[Command, ...]
    fill: str | None = None
    stroke: str | None = None
    line: float = 1.0
    dash: tuple[float, ...] = ()


@_mark
class Polyline:
    """Straight lines from point to point, never filled; for dense or plain lines."""

    points: tuple[tuple[float, float], ...]
    stroke: str
    line: float = 1.0
    dash: tuple[float, ...] = ()


@_mark
class Icon:
    """A line icon of `resources/icons`, `size` points square, its top left corner at x, y.

    `line` is the width of its strokes in points; caps and joins are round.
    """

    name: str
    x: float
    y: float
    size: float
    color: str
    line: float = 1.2


@_mark
class Text:
    """One run of text on one line in one face: left end at x, on the baseline y.

    `width` is the run's advance as the ruler measured it (no kerning); outputs must keep it. `link` is
    the address that the text, or a longer one it is a part of, stands for.
    """

    x: float
    y: float
    text: str
    face: Face
    size: float
    color: str
    width: float
    link: str = ""


class Cluster(NamedTuple):
    """What a reader sees as one sign: its characters, and its glyphs from left to right.

    A glyph is its number in the font, x from the left end of the line, y above the baseline, and its
    advance, all but the number in parts of the size.
    """

    text: str
    glyphs: tuple[tuple[int, float, float, float], ...]


class Piece(NamedTuple):
    """Clusters of one line in one font: a file and which of its faces; from left to right, as seen."""

    font: tuple[str, int]
    is_rtl: bool
    clusters: tuple[Cluster, ...]


@_mark
class Shaped(Text):
    """A line that cannot be set character by character; `text` is what it says, in reading order."""

    pieces: tuple[Piece, ...] = ()


@_mark
class Picture:
    """A picture filling a square or, when `round`, a circle; `source` as in the file."""

    x: float
    y: float
    w: float
    h: float
    source: str
    round: bool = False


Mark = Box | Disc | Path | Polyline | Icon | Text | Shaped | Picture
