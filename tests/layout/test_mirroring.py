"""Drawings that run from right to left: all on the other side, nothing turned round, nothing lost."""

from __future__ import annotations

from itertools import pairwise
from typing import get_args

import pytest

from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing, Figure
from journey_editor.layout.marks import Box, Icon, Path, Picture, Polyline, Text
from journey_editor.layout.mirroring import as_seen, mirrored, mirrored_drawing
from journey_editor.layout.theme import theme
from journey_editor.layout.typography import line_marks, paragraph
from journey_editor.model.edits import apply, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Arrangement
from journey_editor.paths import samples
from journey_editor.storage import files
from tests.layout import complaints

NUMBERS = (Box, Text, Icon, Picture)


def turned(journey: JourneyMap, arrangement: Arrangement = "stacked") -> Drawing:
    apply(journey, update_map(direction="rtl"))
    return compose(journey, theme(), Options(arrangement=arrangement))


@pytest.mark.parametrize("arrangement", get_args(Arrangement))
@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name.partition(".")[0])
def test_a_map_from_right_to_left_stands_as_well_as_the_other(path, arrangement) -> None:
    journey = files.load(path).journey
    drawing = turned(journey, arrangement)
    seen = as_seen(drawing)
    w = drawing.width
    assert [one.key for one in seen.figures] == [one.key for one in drawing.figures]
    for here, there in zip(drawing.figures, seen.figures, strict=True):
        assert there.area.right == pytest.approx(w - here.x)
        assert (there.y, there.area.w, there.area.h) == (here.y, here.area.w, here.area.h)
    stages = [placed.x for placed in seen.figures if placed.kind == "stage"]
    assert stages == sorted(stages, reverse=True), "the first stage is at the right"
    overlaps = [*complaints._overlaps(seen), *complaints._spills(seen), *complaints._outside(seen)]
    assert overlaps == []


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name.partition(".")[0])
def test_twice_is_the_same(path) -> None:
    drawing = turned(files.load(path).journey)
    again = mirrored_drawing(mirrored_drawing(drawing))
    assert again.direction == drawing.direction
    for here, there in zip(drawing.figures, again.figures, strict=True):
        assert there.figure is here.figure, "a figure knows its twin"
        assert (there.key, there.x) == (here.key, pytest.approx(here.x))
    assert again.frame.bands == drawing.frame.bands
    for one, other in zip(again.frame.columns, drawing.frame.columns, strict=True):
        assert (one.stage, one.touchpoint, one.x) == (other.stage, other.touchpoint, pytest.approx(other.x))


def test_marks_change_their_side_but_are_not_turned_round() -> None:
    triangle = Path((("M", 0, 0), ("L", 10, 5), ("C", 8, 6, 4, 7, 2, 8), ("Z",)), "#000000")
    marks = (
        Box(5, 0, 20, 10, "#FFFFFF"),
        Icon("mail", 30, 2, 14, "#000000"),
        Picture(50, 0, 28, 28, "a.png"),
        Polyline(((0, 0), (10, 0)), "#000000"),
        triangle,
        *line_marks("Buy", "bold", 12, "#000000", 60, 12),
    )
    box, icon, picture, line, path, text = mirrored(Figure(100, 40, marks)).marks
    assert (box.x, box.w) == (75, 20)
    assert (icon.x, icon.size) == (56, 14)
    assert (picture.x, picture.w, picture.source) == (22, 28, "a.png")
    assert line.points == ((100, 0), (90, 0))
    assert path.commands == (("M", 100, 0), ("L", 90, 5), ("C", 92, 6, 96, 7, 98, 8), ("Z",))
    assert (text.text, text.x) == ("Buy", pytest.approx(100 - 60 - text.width))


def test_a_line_of_several_fonts_keeps_its_order() -> None:
    own = line_marks("Ship → now", "regular", 11, "#000000", 10, 20)
    aside = line_marks("62 %", "regular", 11, "#000000", own[-1].x + own[-1].width + 12, 20)
    assert len(own) > 1
    *line, last = mirrored(Figure(300, 30, (*own, *aside))).marks
    assert [mark.text for mark in line] == [mark.text for mark in own]
    for before, after in pairwise(line):
        assert before.x + before.width == pytest.approx(after.x)
    assert line[-1].x + line[-1].width == pytest.approx(300 - 10), "it ends where it began"
    assert last.x + last.width < line[0].x, "what stood behind it stands behind it still"


def test_lines_of_a_paragraph_end_at_the_right() -> None:
    text = paragraph("Shipping costs are shown in the very last step", "regular", 11, 100)
    assert len(text.lines) > 1
    marks = mirrored(Figure(120, 80, tuple(text.marks(10, 0, "#000000")))).marks
    assert {round(mark.x + mark.width, 6) for mark in marks} == {110}


def test_a_map_from_left_to_right_is_left_alone() -> None:
    drawing = compose(JourneyMap(), theme())
    assert as_seen(drawing) is drawing
