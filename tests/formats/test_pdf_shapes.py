"""Shapes in the PDF and the PNG: drawn by pdfium, the right colours at the right places."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from journey_editor.formats import png
from journey_editor.formats.settings import Settings
from journey_editor.layout.colors import rgb
from journey_editor.layout.drawing import Drawing, Figure, Frame, Part, Placed, Standing
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Disc, Icon, Path, Picture, Polyline, Text

RED, BLUE, GREEN, WHITE = "#C80000", "#0000C8", "#007800", "#FFFFFF"
LEFT, TOP, SCALE = 20, 30, 4


@pytest.fixture
def pixel_of(make_drawing, fit):
    """Return a function from marks to a function from a place in their figure to its colour."""

    def draw(*marks, folder=None):
        drawing = make_drawing(*marks)
        settings = Settings(scale=SCALE, folder=folder)
        data, messages = png.render(drawing, fit(drawing), settings)
        image = Image.open(io.BytesIO(data))

        def pixel(x, y):
            return image.getpixel((round((LEFT + x) * SCALE), round((TOP + y) * SCALE)))

        pixel.messages = messages
        return pixel

    return draw


def _near(found, color):
    assert found == pytest.approx(rgb(color), abs=3)


def test_box_is_filled_and_framed(pixel_of):
    pixel = pixel_of(Box(10, 20, 100, 50, RED, BLUE, 4))
    _near(pixel(60, 45), RED)
    for x, y in ((10, 45), (110, 45), (60, 20), (60, 70), (8.5, 45), (60, 71.5)):
        _near(pixel(x, y), BLUE)
    for x, y in ((7, 45), (113, 45), (60, 17), (60, 73)):
        _near(pixel(x, y), WHITE)


def test_round_corners_are_open(pixel_of):
    pixel = pixel_of(Box(10, 20, 100, 50, RED, radius=20), Box(10, 100, 60, 20, BLUE, radius=99))
    _near(pixel(60, 21), RED)
    for x, y in ((11, 21), (109, 21), (11, 69), (109, 69), (14, 24), (11, 101), (69, 119)):
        _near(pixel(x, y), WHITE)
    for x, y in ((17, 27), (103, 63), (40, 101), (12, 110)):
        assert pixel(x, y) != (255, 255, 255)


def test_box_without_fill_shows_what_is_below(pixel_of):
    pixel = pixel_of(Box(0, 0, 80, 80, GREEN), Box(10, 10, 40, 40, None, BLUE, 2))
    _near(pixel(30, 30), GREEN)
    _near(pixel(10, 30), BLUE)


def test_disc_is_round(pixel_of):
    pixel = pixel_of(Disc(50, 60, 30, RED, BLUE, 2))
    _near(pixel(50, 60), RED)
    for x, y in ((50, 30), (50, 90), (20, 60), (80, 60), (50 + 21.2, 60 - 21.2)):
        _near(pixel(x, y), BLUE)
    _near(pixel(73, 37), WHITE)


def test_path_of_lines_and_curves(pixel_of):
    triangle = Path((("M", 10, 10), ("L", 110, 10), ("L", 60, 90), ("Z",)), GREEN)
    curve = Path((("M", 10, 200), ("C", 10, 100, 110, 100, 110, 200)), None, RED, 4)
    pixel = pixel_of(triangle, curve)
    _near(pixel(60, 40), GREEN)
    _near(pixel(20, 80), WHITE)
    _near(pixel(60, 125), RED)
    _near(pixel(60, 160), WHITE)


def test_dashes_have_gaps_and_do_not_stay(pixel_of):
    pixel = pixel_of(
        Polyline(((10, 20), (110, 20)), RED, 2, (10, 10)), Polyline(((10, 40), (110, 40)), BLUE, 2)
    )
    _near(pixel(15, 20), RED)
    _near(pixel(25, 20), WHITE)
    for x in range(12, 110, 7):
        _near(pixel(x, 40), BLUE)


def test_polyline_goes_through_its_points_and_ends_round(pixel_of):
    pixel = pixel_of(Polyline(((10, 10), (60, 60), (110, 10)), RED, 6), Polyline(((5, 5),), BLUE, 9))
    for x, y in ((10, 10), (35, 35), (60, 60), (85, 35), (110, 10), (8.5, 8.5)):
        _near(pixel(x, y), RED)
    _near(pixel(60, 40), WHITE)


def test_icon_has_its_size_colour_and_line(pixel_of):
    # A minus is a line from 5, 12 to 19, 12 on the grid of 24.
    pixel = pixel_of(Icon("minus", 40, 40, 48, RED, 4), Icon("minus", 40, 140, 48, BLUE, 8))
    _near(pixel(64, 64), RED)
    _near(pixel(51, 64), RED)
    _near(pixel(64, 67), WHITE)
    _near(pixel(44, 64), WHITE)
    _near(pixel(64, 167), BLUE)


def test_colours_do_not_leak_from_figure_parts(pixel_of):
    pixel = pixel_of(
        Icon("minus", 40, 0, 48, RED, 4), Box(0, 100, 40, 40, GREEN), Polyline(((0, 180), (90, 180)), BLUE, 4)
    )
    _near(pixel(20, 120), GREEN)
    _near(pixel(50, 180), BLUE)


def test_text_has_its_colour_and_place(pixel_of):
    # The letter I in bold is a bar; at 100 points it stands from 0 to 71 above its baseline.
    pixel = pixel_of(
        Text(10, 100, "I", "bold", 100, RED, 39),
        Text(60, 100, "I", "bold", 100, BLUE, 39),
        Box(110, 30, 9, 70, GREEN),
        Text(130, 100, "I", "bold", 100, GREEN, 39),
    )
    for x, color in ((29, RED), (79, BLUE), (149, GREEN)):
        _near(pixel(x, 60), color)
        _near(pixel(x, 98), color)
        _near(pixel(x, 104), WHITE)
        _near(pixel(x, 24), WHITE)


def test_every_figure_begins_anew(fit):
    marks = (
        Box(10, 10, 40, 40, RED, BLUE, 6),
        Polyline(((10, 70), (50, 70)), BLUE, 6, (2, 9)),
        Text(10, 130, "I", "bold", 60, BLUE, 23),
    )
    figure = Figure(60, 140, marks)
    places = tuple(Placed(f"n{x}", "note", str(x), figure, x, 0) for x in (0, 100, 200))
    drawing = Drawing(300, 140, WHITE, (Standing(Part(places)),), Frame(Rect(0, 0, 0, 0)))
    image = Image.open(io.BytesIO(png.render(drawing, fit(drawing), Settings())[0]))
    first = image.crop((0, 0, 200, 280))
    assert len(first.getcolors(1 << 16)) > 3
    for left in (200, 400):
        assert image.crop((left, 0, left + 200, 280)).tobytes() == first.tobytes()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_picture_fills_its_place(pixel_of, picture_uri, kind, mode):
    color = (200, 0, 0) if mode == "RGB" else 90
    shown = "#C80000" if mode == "RGB" else "#5A5A5A"
    uri = picture_uri(Image.new(mode, (60, 30), color), kind)
    pixel = pixel_of(Picture(10, 20, 60, 60, uri), Picture(100, 20, 60, 60, uri, round=True))
    for x, y in ((12, 22), (68, 22), (12, 78), (40, 50), (130, 50), (130, 22)):
        _near(pixel(x, y), shown)
    for x, y in ((8, 50), (72, 50), (102, 22), (158, 78)):
        _near(pixel(x, y), WHITE)


def test_transparent_parts_of_a_picture_show_what_is_below(pixel_of, picture_uri):
    image = Image.new("RGBA", (40, 40), (200, 0, 0, 255))
    image.paste((0, 0, 0, 0), (0, 0, 20, 40))
    pixel = pixel_of(Box(0, 0, 100, 100, GREEN), Picture(10, 10, 80, 80, picture_uri(image, "PNG")))
    _near(pixel(20, 50), GREEN)
    _near(pixel(80, 50), RED)


def test_picture_that_cannot_be_shown_is_grey_and_told(pixel_of):
    pixel = pixel_of(Picture(10, 10, 40, 40, "https://example.org/maya.png", round=True))
    _near(pixel(30, 30), "#D5DBE3")
    _near(pixel(11, 11), WHITE)
    assert len(pixel.messages) == 1
    assert pixel.messages[0].startswith("touchpoint a: The picture is not in the map's folder")
