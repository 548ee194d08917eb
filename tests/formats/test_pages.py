"""Sheets of paper and placing: sizes of the standards, the larger orientation, the middle of the sheet."""

from __future__ import annotations

import math

import pytest

from journey_editor.errors import ExportError
from journey_editor.formats.pages import MM, PAPERS, placed, smallest_type
from journey_editor.formats.settings import Settings
from journey_editor.layout.marks import Box, Text

WIDE = {"width": 1000, "height": 400}
TALL = {"width": 300, "height": 900}


@pytest.mark.parametrize("paper", [*PAPERS, "a3", "Letter"])
@pytest.mark.parametrize("orientation", ["auto", "landscape", "portrait"])
@pytest.mark.parametrize("shape", [WIDE, TALL])
def test_drawing_is_inside_the_margins_and_in_the_middle(make_drawing, paper, orientation, shape):
    drawing = make_drawing(**shape)
    page = placed(drawing, Settings(paper=paper, orientation=orientation))
    right, low = page.width - page.x - 1e-6, page.height - page.y
    assert page.x >= 10 * MM - 1e-6
    assert page.y >= 10 * MM - 1e-6
    assert page.x + drawing.width * page.scale == pytest.approx(right)
    assert page.y + drawing.height * page.scale == pytest.approx(low)
    tight = min(page.x, page.y)
    assert tight == pytest.approx(10 * MM), "as large as the margins allow"


def test_sizes_are_those_of_the_standards(make_drawing):
    sizes = {name: placed(make_drawing(**TALL), Settings(paper=name)) for name in PAPERS}
    millimetres = {name: (round(p.width / MM), round(p.height / MM)) for name, p in sizes.items()}
    assert millimetres == {
        "A4": (210, 297),
        "A3": (297, 420),
        "A2": (420, 594),
        "A1": (594, 841),
        "A0": (841, 1189),
        "letter": (216, 279),
        "tabloid": (279, 432),
    }


@pytest.mark.parametrize(("shape", "lies"), [(WIDE, True), (TALL, False)])
def test_auto_takes_the_orientation_with_the_larger_scale(make_drawing, shape, lies):
    drawing = make_drawing(**shape)
    auto = placed(drawing, Settings(paper="A4"))
    others = [placed(drawing, Settings(paper="A4", orientation=way)) for way in ("landscape", "portrait")]
    assert auto.scale == max(other.scale for other in others)
    assert (auto.width > auto.height) is lies


def test_small_drawing_grows_to_the_paper(make_drawing):
    assert placed(make_drawing(), Settings(paper="A0")).scale > 5


def test_fit_is_the_drawing_itself(make_drawing):
    page = placed(make_drawing(**WIDE), Settings())
    assert (page.width, page.height, page.scale, page.x, page.y) == (1000, 400, 1, 0, 0)
    border = placed(make_drawing(**WIDE), Settings(margin=10))
    assert border.width == pytest.approx(1000 + 20 * MM)
    assert border.x == pytest.approx(10 * MM)


def test_own_size_lies_as_it_is_written(make_drawing):
    page = placed(make_drawing(**WIDE), Settings(paper="200x300mm"))
    assert (page.width, page.height) == pytest.approx((200 * MM, 300 * MM))
    turned = placed(make_drawing(**WIDE), Settings(paper="200 x 300.5 MM", orientation="landscape"))
    assert (turned.width, turned.height) == pytest.approx((300.5 * MM, 200 * MM))


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (Settings(paper="A7"), "no paper 'A7'"),
        (Settings(paper=""), "no paper ''"),
        (Settings(paper="200x300"), "such as 297x420mm"),
        (Settings(paper="-200x300mm"), "no paper"),
        (Settings(paper="10x300mm"), "from 20 to 5080 mm"),
        (Settings(paper="300x5081mm"), "from 20 to 5080 mm"),
        (Settings(paper="A4", margin=101), "leaves no room"),
        (Settings(paper="A4", margin=-1), "cannot be"),
        (Settings(margin=math.nan), "cannot be"),
        (Settings(margin=math.inf), "cannot be"),
    ],
)
def test_what_cannot_be_had_is_refused_in_a_sentence(make_drawing, settings, words):
    with pytest.raises(ExportError, match=words):
        placed(make_drawing(), settings)


def test_smallest_type_is_as_printed(make_drawing):
    small = Text(0, 0, "small", "regular", 8, "#000000", 20)
    large = Text(0, 0, "large", "regular", 22, "#000000", 60)
    drawing = make_drawing(large, small)
    page = placed(drawing, Settings(paper="A4"))
    assert smallest_type(drawing, page) == pytest.approx(8 * page.scale)
    assert smallest_type(make_drawing(Box(0, 0, 1, 1)), page) == 0
