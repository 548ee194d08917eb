"""A map on several pages, broken between stages and between lanes; what says where one is stands on each."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final, NamedTuple

from journey_editor.formats.rows import Row, rows
from journey_editor.layout import style
from journey_editor.layout.drawing import Drawing, FigureKind, Part, Placed
from journey_editor.layout.geometry import Rect

EDGE: Final = 10.0
"""How far left of its stage's columns a page may begin: behind the line between stages."""
_LINE: Final = 0.6
"""Half the width of that line; where a page ends it stands on no page."""
_HEAD_GAP: Final = 18.0
_CUT: Final[frozenset[FigureKind]] = frozenset({"link", "curve", "beside"})
"""What may run over several pages; everything else stands on one as a whole."""
_REPEATED: Final[frozenset[FigureKind]] = frozenset({"title", "persona", "lane"})


class Strip(NamedTuple):
    """A part of a map from x to x on its sheet, with room beside it for what reaches over.

    `first` and `last` are the places of its stages.
    """

    first: int
    last: int
    start: float
    end: float
    before: float
    after: float

    @property
    def w(self) -> float:
        """How wide it is with everything that stands in it."""
        return self.before + self.end - self.start + self.after


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Figures with how far they are moved to the right and down, and the part of them that is seen."""

    figures: list[Placed]
    dx: float
    dy: float
    clip: Rect | None


class Cutter:
    """Cuts one drawing; lengths are those of the drawing.

    Invariant: each figure that is not repeated stands on exactly one strip and row, or is a line that is
    cut at the edge of several strips. Stages stand above each row.
    """

    def __init__(self, drawing: Drawing, *, may_break_lanes: bool = False) -> None:
        self.drawing = drawing
        self.may_break_lanes = may_break_lanes
        spans = drawing.frame.spans
        self.stages = [span.stage for span in spans]
        self._starts = [span.x - EDGE for span in spans]
        self._ends = [*self._starts[1:], max(drawing.frame.header.right, drawing.width - 2 * style.MARGIN)]
        self.left = self._starts[0] if spans else 0.0
        self._reach = self._reaches()
        self.rows = rows(drawing.frame.bands, 1)
        self.below = drawing.height - drawing.frame.header.y
        """The height of the stages and of the highest row of lanes, with the margin below them."""

    def in_rows(self, most: int) -> Cutter:
        """The same with the lanes on so many pages one after the other, or on fewer if that does as well."""
        other = copy.copy(self)
        other.rows = rows(self.drawing.frame.bands, most)
        whole = max(row.h for row in self.rows)
        other.below = self.below - whole + max(row.h for row in other.rows)
        return other

    def _reaches(self) -> list[tuple[float, float]]:
        """Of each stage: from where to where what stands in it as a whole reaches."""
        found = list(zip(self._starts, self._ends, strict=True))
        for placed in self._whole():
            at = self.stage_at(placed.area.middle.x)
            low, high = found[at]
            found[at] = min(low, placed.x), max(high, placed.area.right)
        return found

    def _whole(self) -> Iterator[Placed]:
        for placed in self.drawing.figures:
            if placed.kind not in _REPEATED and not is_cut(placed):
                yield placed

    def stage_at(self, x: float) -> int:
        """The place of the stage whose strip has this x."""
        return max((at for at, start in enumerate(self._starts) if start <= x), default=0)

    def strip(self, first: int, last: int) -> Strip:
        """The part with these stages."""
        start, end = self._starts[first], self._ends[last]
        reach = self._reach[first : last + 1]
        before = start - min(low for low, _ in reach)
        after = max(high for _, high in reach) - end
        return Strip(first, last, start, end, max(0.0, before), max(0.0, after))

    def width(self, strip: Strip) -> float:
        """How wide a page must be for a strip, its labels and the margin at its right."""
        return self.left + strip.w + 2 * style.MARGIN

    def head(self, w: float) -> Part:
        """Title and personas for a page `w` wide."""
        return self.drawing.head(w) if self.drawing.head else Part(())

    def height(self, w: float) -> float:
        """How high a page must be that is `w` wide."""
        return self.head(w).bottom + _HEAD_GAP + self.below

    def pieces(self, strip: Strip, w: float, row: Row) -> list[Piece]:
        """What stands on the page of a strip and row, from its upper left corner, in the order of painting.

        The head takes all of the width; the lanes end with their last stage.
        """
        head = self.head(w)
        dx = self.left + strip.before - strip.start
        dy = head.bottom + _HEAD_GAP - self.drawing.frame.header.y
        seen = Rect(strip.start + _LINE, 0.0, strip.end - strip.start - 2 * _LINE, self.drawing.height)
        up = row.top - self.rows[0].top
        lanes = self._lanes(strip, dx)
        found = [Piece(list(head.figures), 0.0, 0.0, None)]
        for (kind, cut), group in groupby(self._on(strip, seen, row), key=_handled):
            if kind == "lane":
                found.append(Piece([lanes.get(one.key, one) for one in group], 0.0, dy - up, None))
            else:
                y = dy if kind == "stage" else dy - up
                found.append(Piece(list(group), dx, y, seen if cut else None))
        return found

    def _lanes(self, strip: Strip, dx: float) -> dict[str, Placed]:
        """The backgrounds of the lanes on the page of a strip, by their keys."""
        own = self.width(strip)
        inner = self._starts[strip.first + 1 : strip.last + 1]
        separators = tuple(x + dx - style.MARGIN for x in inner)
        return {
            f"lane:{band.key}": Placed(
                f"lane:{band.key}",
                "lane",
                band.lane,
                band.again(own - 2 * style.MARGIN, separators),
                float(style.MARGIN),
                band.y,
            )
            for band in self.drawing.frame.bands
            if band.again
        }

    def _on(self, strip: Strip, seen: Rect, row: Row) -> Iterator[Placed]:
        """The stages of a strip, its figures in a row, and the backgrounds of the row's lanes."""
        end = row.bottom if row is not self.rows[-1] else self.drawing.height
        top = row.top if row is not self.rows[0] else 0.0
        for placed in self.drawing.figures:
            if placed.kind in ("title", "persona"):
                continue
            area = placed.area
            if placed.kind != "stage" and not top <= area.middle.y <= end:
                continue
            if placed.kind == "lane":
                yield placed
            elif is_cut(placed):
                if placed.x < seen.right and area.right > seen.x:
                    yield placed
            elif strip.first <= self.stage_at(area.middle.x) <= strip.last:
                yield placed


def _handled(placed: Placed) -> tuple[str, bool]:
    """What is moved and cut alike."""
    return placed.kind if placed.kind in ("lane", "stage") else "", is_cut(placed)


def is_cut(placed: Placed) -> bool:
    """Whether a figure is a line that may run over several pages."""
    return placed.kind in _CUT and not placed.key.startswith(("link-label:", "curve-end:", "beside-point:"))
