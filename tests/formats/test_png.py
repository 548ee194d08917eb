"""The PNG: its size and density, and what it refuses to make."""

from __future__ import annotations

import io
import math
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from pypdf import PdfReader

from journey_editor.errors import Cancelled, ExportError
from journey_editor.formats import png, registry
from journey_editor.formats.page import LARGEST, Book
from journey_editor.formats.pages import placed
from journey_editor.formats.pdf.document import write
from journey_editor.formats.progress import Progress
from journey_editor.formats.settings import Settings
from journey_editor.layout.drawing import Part, Standing
from journey_editor.layout.marks import Box
from journey_editor.layout.typography import line_marks
from journey_editor.storage import document

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


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


@pytest.fixture
def many(make_drawing):
    """A drawing of 9 figures that overlap, with letters, half of them faint."""

    def cards():
        for number in range(9):
            box = Box(0, 0, 90, 70, "#E2F4EA", "#13593A", 2, 9)
            figure = make_drawing(
                box, *line_marks(f"Card {number}", "semibold", 11, "#1E2530", 5, 18)
            ).figures[0]
            key = f"touchpoint:{number}"
            yield figure._replace(key=key, id=str(number), x=20 + 30.37 * number, y=30 + 17.1 * number)

    drawing = make_drawing(width=400, height=300)
    return replace(drawing, parts=(Standing(Part(tuple(cards()))),), matches=frozenset("13579"))


@pytest.mark.parametrize("scale", [1, 1.7])
def test_a_few_figures_at_a_time_make_the_same_picture(many, fit, monkeypatch, scale):
    whole = png.render(many, fit(many), Settings(scale=scale))
    monkeypatch.setattr(png, "AT_ONCE", 2)
    assert png.render(many, fit(many), Settings(scale=scale)) == whole


def test_a_page_that_is_only_drawn_says_nothing_of_its_structure(many):
    book = Book(png._pages(many, placed(many, Settings())))
    for is_read in (True, False):
        data = write(book, Settings(), is_read=is_read).data
        assert ("/StructTreeRoot" in PdfReader(io.BytesIO(data)).trailer["/Root"]) == is_read


@pytest.mark.parametrize("share", [0.2, 0.4, 0.5, 0.6, 0.69, 0.7, 0.71])
def test_stops_within_each_of_its_steps(many, fit, monkeypatch, share):
    monkeypatch.setattr(png, "AT_ONCE", 1)
    told = []
    progress = Progress(told.append, lambda: bool(told) and told[-1] >= share)
    with pytest.raises(Cancelled):
        png.render(many, fit(many), Settings(scale=4), progress=progress)
    assert share <= told[-1] < share + 0.13
    assert told == sorted(told)


def test_tells_after_each_few_figures_how_far_it_is(many, fit, monkeypatch):
    monkeypatch.setattr(png, "AT_ONCE", 2)
    told = []
    png.render(many, fit(many), Settings(), progress=Progress(told.append))
    drawn = [share for share in told if 0.4 < share < 0.7]
    assert drawn == pytest.approx([0.46, 0.52, 0.58, 0.64])


def test_stopped_while_it_is_drawn_leaves_no_file(tmp_path, monkeypatch):
    monkeypatch.setattr(png, "AT_ONCE", 10)
    journey = document.parse((SAMPLES / "gift-online.journey.json").read_bytes()).journey
    told = []
    with pytest.raises(Cancelled):
        registry.export(
            journey, tmp_path / "a.png", Settings(scale=0.5), told.append, lambda: max(told, default=0) > 0.65
        )
    assert 0.65 < told[-1] < 0.7
    assert list(tmp_path.iterdir()) == []


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
