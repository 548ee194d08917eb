"""The lines between stages on a wide lane: where they moved is painted anew, in sight only."""

from __future__ import annotations

from journey_editor.canvas.changes import changed
from journey_editor.layout.drawing import Drawing, Figure, Frame, Part, Placed, Standing
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index
from journey_editor.layout.marks import Box, Polyline

LEFT = 500.0
VISIBLE = Rect(LEFT + 1000, 0, 800, 60)


def _index(*xs: float) -> Index:
    lines = [Polyline(((x, 6), (x, 54)), "#000000") for x in xs]
    lane = Figure(5000, 60, (Box(0, 0, 5000, 60, "#FFFFFF"), *lines))
    placed = Placed("lane", "lane", "lane", lane, LEFT, 0)
    frame = Frame(Rect(0, 0, 0, 0))
    return Index(Drawing(6000, 60, "#FFFFFF", (Standing(Part((placed,))),), frame))


def _found(old: Index, new: Index) -> list[float]:
    return [area.middle.x - LEFT for area in changed(old, new, VISIBLE)]


def test_a_line_in_sight_is_painted_where_it_was_and_is() -> None:
    assert _found(_index(100, 1100, 3000), _index(120, 1120, 3020)) == [1100, 1120]


def test_a_line_that_comes_into_sight_or_leaves_it_is_painted() -> None:
    assert _found(_index(900), _index(1100)) == [900, 1100]
    assert _found(_index(1700), _index(2000)) == [1700, 2000]
    # Its own width reaches over the edge.
    assert _found(_index(996), _index(900)) == [996, 900]


def test_nothing_is_painted_for_lines_out_of_sight() -> None:
    assert _found(_index(100, 3000), _index(2900, 200)) == []
