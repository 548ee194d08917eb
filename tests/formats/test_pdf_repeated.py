"""What many figures of a PDF have in common is in it once, and looks and reads as if it stood in each."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from pypdf import PdfReader

from journey_editor.formats import png
from journey_editor.formats.pages import placed
from journey_editor.formats.pdf.document import render
from journey_editor.formats.settings import Settings
from journey_editor.layout.drawing import Drawing, Figure, Frame, Part, Placed, Standing
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Disc, Mark, Polyline, Text

RED, BLUE, WHITE = "#C4392F", "#0072B2", "#FFFFFF"
MARKS = (
    Box(0, 0, 60, 40, WHITE, BLUE, 3, 4),
    Text(10, 14, "Same", "bold", 10, RED, 25),
    Disc(20, 28, 8, BLUE),
    Text(17, 31, "M", "semibold", 8, WHITE, 7),
    Disc(40, 28, 8, RED, BLUE, 2),
    Text(37, 31, "G", "semibold", 8, WHITE, 6),
    Text(46, 31, "seen", "regular", 6, BLUE, 13),
)


def _drawing(count: int, marks: tuple[Mark, ...] = MARKS) -> Drawing:
    figure = Figure(60, 40, marks)
    places = tuple(
        Placed(f"touchpoint:{at}", "touchpoint", str(at), figure, 5 + 70 * (at % 5), 5 + 50 * (at // 5))
        for at in range(count)
    )
    return Drawing(360, 210, WHITE, (Standing(Part(places)),), Frame(Rect(0, 0, 0, 0)))


def _page(drawing: Drawing):
    return PdfReader(io.BytesIO(render(drawing, placed(drawing, Settings()), Settings())[0])).pages[0]


def _called(page) -> bytes:
    return page.get_contents().get_data()


def test_groups_that_are_met_often_are_forms():
    page = _page(_drawing(20))
    forms = page["/Resources"]["/XObject"]
    assert len(forms) == 3, "the ground, and two personas"
    for name in forms:
        assert _called(page).count(f"{name} Do".encode()) == 20
    assert b" c h" not in _called(page), "no curve is left in the page"


def test_groups_that_are_seldom_met_are_written_in_their_place():
    page = _page(_drawing(3))
    assert not page["/Resources"]["/XObject"]
    assert b" Do" not in _called(page)
    assert _called(page).count(b" c h B") == 6


def test_forms_end_where_their_marks_do():
    forms = _page(_drawing(20))["/Resources"]["/XObject"]
    boxes = sorted([float(edge) for edge in form.get_object()["/BBox"]] for form in forms.values())
    assert boxes[0] == [-3, -43, 63, 3]
    assert all(box[0] < box[2] and box[1] < box[3] for box in boxes)


def test_text_of_a_form_is_copied(tool):
    drawing = _drawing(20)
    data = render(drawing, placed(drawing, Settings()), Settings())[0]
    assert tool("pdftotext", "-raw", data=data, after=("-",)).split() == ["M", "G", "Same", "seen"] * 20


@pytest.mark.parametrize("last", [None, Polyline(((0, 36), (60, 36)), RED, 2, (3, 3))])
def test_forms_look_as_what_is_written_in_its_place(last):
    marks = (*MARKS, last) if last else MARKS
    few, many = (
        Image.open(io.BytesIO(png.render(one, placed(one, Settings()), Settings())[0])).convert("RGB")
        for one in (_drawing(5, marks), _drawing(20, marks))
    )
    row = (0, 0, few.width, 100)
    assert len(few.crop(row).getcolors(1 << 16)) > 5
    assert many.crop(row).tobytes() == few.crop(row).tobytes()


def test_ground_of_a_card_and_its_signs_are_one_mark():
    content = _called(_page(_drawing(1)))
    ground, title, *_ = content.split(b"cm\n", 3)[2].split(b"EMC")
    assert b"/Figure<</MCID 0>>BDC" in ground
    assert ground.count(b" c h B") == 2, "the ground and the framed disc"
    assert b"(G" in ground
    assert b"(Same" in title
    assert content.count(b"/MCID") == 3, "signs, title, small text"
    assert content.count(b"/Artifact") == 1, "the paper"
