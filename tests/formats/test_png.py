"""The PNG: its size and density, and what it refuses to make."""

from __future__ import annotations

import io
import math

import pytest
from PIL import Image, ImageChops, ImageStat

from journey_editor.errors import Cancelled, ExportError
from journey_editor.formats import png
from journey_editor.formats.page import LARGEST
from journey_editor.formats.pages import placed
from journey_editor.formats.progress import Progress
from journey_editor.formats.settings import Settings
from journey_editor.layout.marks import Box


def _picture(drawing, progress=None, **settings):
    chosen = Settings(**settings)
    data, _ = png.render(drawing, placed(drawing, chosen), chosen, progress=Progress(progress))
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize("scale", [0.5, 1, 2, 3])
def test_scale_is_pixels_a_point(make_drawing, scale):
    image = _picture(make_drawing(width=400, height=300), scale=scale)
    assert image.size == (400 * scale, 300 * scale)
    assert image.mode == "RGB"
    assert image.info["dpi"] == pytest.approx((72 * scale, 72 * scale), abs=0.1)


def test_paper_is_drawn_whole(make_drawing):
    image = _picture(make_drawing(Box(0, 0, 360, 240, "#000000")), paper="A4", scale=1)
    assert image.size == (842, 596)
    assert image.getpixel((5, 5)) == (255, 255, 255)
    assert image.getpixel((421, 298)) == (0, 0, 0)


def test_very_large_page_is_drawn_in_points(make_drawing):
    drawing = make_drawing(Box(0, 0, LARGEST * 2, 240, "#0000C8"), width=2 * LARGEST + 40)
    image = _picture(drawing, scale=0.25)
    assert image.size == ((2 * LARGEST + 40) / 4, 75)
    assert image.getpixel((5000, 40)) == (0, 0, 200)


@pytest.mark.parametrize(
    ("scale", "words"),
    [
        (0, "cannot be"),
        (-2, "cannot be"),
        (math.nan, "cannot be"),
        (math.inf, "cannot be"),
        (1000, "use a scale of 31.62 or less"),
        (0.001, "nothing would be seen"),
    ],
)
def test_what_cannot_be_made_is_refused_before_it_is_tried(make_drawing, scale, words):
    told = []
    with pytest.raises(ExportError, match=words):
        _picture(make_drawing(), told.append, scale=scale)
    assert told == []


def test_scale_that_is_proposed_can_be_made(make_drawing):
    drawing = make_drawing(width=4000, height=9000)
    with pytest.raises(ExportError, match=r"use a scale of 1\.82 or less"):
        _picture(drawing, scale=4)
    png._check_size(placed(drawing, Settings()), 1.82)


def test_stops_between_its_steps(make_drawing, fit):
    drawing, told = make_drawing(), []
    progress = Progress(told.append, lambda: bool(told) and told[-1] > 0.6)
    with pytest.raises(Cancelled):
        png.render(drawing, fit(drawing), Settings(), progress=progress)
    assert told[-1] == pytest.approx(0.7)


def test_poppler_draws_the_pdf_as_the_png_shows_it(make_drawing, lines, fit, tool, tmp_path):
    from journey_editor.formats.pdf import document

    drawing = make_drawing(Box(0, 0, 300, 200, "#E2F4EA", "#13593A", 2, 9), *lines("Guest checkout", "→ 😀"))
    ours = _picture(drawing, scale=2)
    data = document.render(drawing, fit(drawing), Settings())[0]
    tool("pdftoppm", "-r", "144", "-png", "-singlefile", data=data, after=(str(tmp_path / "poppler"),))
    theirs = Image.open(tmp_path / "poppler.png").convert("RGB")
    assert theirs.size == ours.size
    difference = ImageStat.Stat(ImageChops.difference(ours, theirs))
    assert max(difference.mean) < 2, "edges are smoothed a little differently"
