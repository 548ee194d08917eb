"""Figures that are higher than a column, torn between their lines into pieces that find room in one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import singledispatch
from itertools import pairwise
from typing import Final

from journey_editor.layout.drawing import Figure
from journey_editor.layout.marks import Box, Disc, Icon, Mark, Path, Picture, Polyline, Text

_ABOVE: Final = 1.08
_BELOW: Final = 0.34
"""How far the letters of a face reach above and below the line they stand on, in parts of their size."""


def torn(figure: Figure, most: float) -> list[Figure]:
    """The figure in pieces no higher than this, none of which cuts through a line; itself when it is not.

    A ground goes on behind all pieces. The first has the figure's name, the others say what they show.
    """
    if figure.h <= most:
        return [figure]
    cuts = [0.0, *_cuts(figure, most), figure.h]
    return [_piece(figure, top, low) for top, low in pairwise(cuts)]


def _cuts(figure: Figure, most: float) -> Iterator[float]:
    """Where pieces end: above the first line that would reach too far down."""
    lines = sorted((mark.y - _ABOVE * mark.size, mark.y + _BELOW * mark.size) for mark in _texts(figure))
    start = end = 0.0
    for top, low in lines:
        if low - start > most and top > start:
            start = max(top, min(end, low))
            yield start
        end = max(end, low)


def _texts(figure: Figure) -> list[Text]:
    return [mark for mark in figure.marks if isinstance(mark, Text)]


def _piece(figure: Figure, top: float, low: float) -> Figure:
    marks = tuple([part for mark in figure.marks if (part := _within(mark, top, low)) is not None])
    said = " ".join([mark.text.strip() for mark in marks if isinstance(mark, Text)])
    return Figure(figure.w, low - top, marks, said if top else figure.name)


@singledispatch
def _within(mark: Mark, top: float, low: float) -> Mark | None:
    """The mark as it stands in a piece from `top` to `low`; None when it is not there."""
    raise TypeError(f"{type(mark).__name__} is no mark")


@_within.register
def _(mark: Text, top: float, low: float) -> Mark | None:
    return replace(mark, y=mark.y - top) if top <= mark.y < low else None


@_within.register
def _(mark: Box, top: float, low: float) -> Mark | None:
    start, end = max(mark.y, top), min(mark.y + mark.h, low)
    return replace(mark, y=start - top, h=end - start) if end > start else None


@_within.register(Disc)
@_within.register(Icon)
@_within.register(Picture)
def _(mark: Disc | Icon | Picture, top: float, low: float) -> Mark | None:
    return replace(mark, y=mark.y - top) if top <= mark.y < low else None


@_within.register(Path)
@_within.register(Polyline)
def _(mark: Path | Polyline, top: float, low: float) -> Mark | None:
    return mark if top == 0 else None  # signs of a legend and faces, which stand in the first line
