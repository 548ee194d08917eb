"""Lanes that share a page, where not all of them find room on one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journey_editor.layout.drawing import Band


class Row(NamedTuple):
    """The lanes of one page: the places of the first and last, and from y to y on their sheet."""

    first: int
    last: int
    top: float
    bottom: float

    @property
    def h(self) -> float:
        """How high the lanes are together."""
        return self.bottom - self.top


def rows(bands: Sequence[Band], most: int) -> tuple[Row, ...]:
    """The lanes in their order in as few rows as the lowest highest row needs that `most` of them allow.

    One empty row of a map without lanes.
    """
    if not bands:
        return (Row(0, -1, 0.0, 0.0),)
    tallest = max(band.h for band in bands)
    numbers = range(len(bands))
    heights = {_row(bands, first, last).h for first in numbers for last in numbers[first:]}
    within = (_within(bands, h) for h in sorted(heights) if h >= tallest)
    return next(found for found in within if len(found) <= most)


def _within(bands: Sequence[Band], h: float) -> tuple[Row, ...]:
    """Rows filled one after the other, none higher than this."""
    found = [_row(bands, 0, 0)]
    for at in range(1, len(bands)):
        longer = _row(bands, found[-1].first, at)
        if longer.h <= h:
            found[-1] = longer
        else:
            found.append(_row(bands, at, at))
    return tuple(found)


def _row(bands: Sequence[Band], first: int, last: int) -> Row:
    return Row(first, last, bands[first].y, bands[last].y + bands[last].h)
