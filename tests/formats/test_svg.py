"""The SVG: the same texts and shapes, its own fonts, nothing from elsewhere, and never markup from a text."""

from __future__ import annotations

import base64
import io
import re
import xml.etree.ElementTree as ET

import pytest
from fontTools.ttLib import TTFont
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from journey_editor.errors import Cancelled
from journey_editor.formats import png, svg
from journey_editor.formats.pages import MM, placed
from journey_editor.formats.progress import Progress
from journey_editor.formats.settings import Settings
from journey_editor.layout import typography
from journey_editor.layout.marks import Box, Disc, Icon, Path, Picture, Polyline, Shaped, Text

SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"
TEXTS = ["first office", '<b>&amp; "x"</b> ]]>', "  two  blanks ", "Größe → ✓", "😀 cart", "日本"]


@pytest.fixture
def svg_of():
    """Return a function from a drawing to its SVG as bytes and as elements."""

    def make(drawing, subject="", **settings):
        chosen = Settings(**settings)
        data, messages = svg.render(drawing, placed(drawing, chosen), chosen, subject)
        return data, ET.fromstring(data), messages

    return make


def _texts(root):
    return ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]


def test_texts_are_as_they_were_written(make_drawing, lines, svg_of):
    drawing = make_drawing(*lines(*TEXTS))
    _, root, _ = svg_of(drawing)
    marks = drawing.figures[0].figure.marks
    assert _texts(root) == [mark.text for mark in marks if type(mark) is Text]
    labels = [group.get("aria-label") for group in root.iter(f"{SVG}g") if group.get("role") == "img"]
    assert labels == [mark.text for mark in marks if isinstance(mark, Shaped)]
    assert sorted("".join([*_texts(root), *labels])) == sorted("".join(TEXTS))


def test_title_description_and_language(make_drawing, lines, svg_of):
    drawing = make_drawing(*lines("x"), title="A <b> & Zoë", language="de", name='A "card"', key='a"<b>&')
    _, root, _ = svg_of(drawing, "From ad to order")
    assert root.findtext(f"{SVG}title") == "A <b> & Zoë"
    assert root.findtext(f"{SVG}desc") == "From ad to order"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "de"
    group = root.find(f"{SVG}g/{SVG}g")
    assert group is not None
    assert group.get("id") == 'a"<b>&'
    assert group.findtext(f"{SVG}title") == 'A "card"'


def test_characters_that_xml_forbids_are_left_out(make_drawing, svg_of):
    marks = [Text(0, 9, f"a{bad}b", "regular", 9, "#000000", 9) for bad in "\x00\x08\x1b\x7f\ufffe\uffff"]
    _, root, _ = svg_of(make_drawing(*marks, title="t\x0b"))
    assert set(_texts(root)) == {"ab", "a\x7fb"}
    assert root.findtext(f"{SVG}title") == "t"


def test_runs_keep_place_width_and_blanks(make_drawing, lines, svg_of):
    drawing = make_drawing(*lines(" a  b ★ c "))
    _, root, _ = svg_of(drawing)
    sheet = root.find(f"{SVG}g")
    assert sheet is not None
    assert sheet.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
    for mark, element in zip(drawing.figures[0].figure.marks, root.iter(f"{SVG}text"), strict=True):
        assert float(element.get("x")) == pytest.approx(mark.x, abs=0.01)
        assert float(element.get("y")) == pytest.approx(mark.y, abs=0.01)
        assert float(element.get("textLength")) == pytest.approx(mark.width, abs=0.01)
        assert element.get("fill") == mark.color


def _fonts(root):
    """The embedded fonts by family, weight and style."""
    css = root.findtext(f"{SVG}style") or ""
    rule = (
        r'font-family:"([^"]+)";font-weight:(\d+);font-style:(\w+);src:url\(data:font/woff;base64,([^)]+)\)'
    )
    return {
        (family, weight, style): TTFont(io.BytesIO(base64.b64decode(data)))
        for family, weight, style, data in re.findall(rule, css)
    }


def test_every_character_is_in_the_font_that_its_text_asks_for(make_drawing, lines, svg_of):
    marks = [
        mark for face in ("regular", "semibold", "bold", "italic") for mark in lines(*TEXTS[:5], face=face)
    ]
    _, root, _ = svg_of(make_drawing(*marks))
    fonts = _fonts(root)
    assert len(fonts) >= 6
    for element in root.iter(f"{SVG}text"):
        asked = (
            element.get("font-family", "Noto Sans"),
            element.get("font-weight", "400"),
            element.get("font-style", "normal"),
        )
        assert {ord(character) for character in element.text} <= set(fonts[asked].getBestCmap())


def test_embedded_fonts_set_text_as_the_ruler_does(make_drawing, lines, svg_of):
    data, root, _ = svg_of(make_drawing(*lines("AVAToffice")))
    (font,) = _fonts(root).values()
    names = font.getBestCmap()
    advances = [font["hmtx"][names[ord(character)]][0] for character in "AVAToffice"]
    unit = font["head"].unitsPerEm
    assert sum(advances) / unit == pytest.approx(typography.width("AVAToffice", "regular", 1))
    assert not {"GSUB", "GPOS", "kern"} & set(font.keys()), "no kerning, no ligatures"
    assert len(data) < 12_000, "only what is used"


def test_ids_are_unique_and_references_lead_to_them(make_drawing, svg_of, red_uri):
    _, root, _ = svg_of(
        make_drawing(
            Icon("mail", 0, 0, 12, "#000000"),
            Icon("mail", 20, 0, 24, "#C4392F"),
            Icon("star", 50, 0, 24, "#C4392F"),
            Picture(0, 50, 20, 20, red_uri),
            Picture(30, 50, 20, 20, red_uri, round=True),
        )
    )
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    used = [element.get(LINK) for element in root.iter(f"{SVG}use")]
    assert len(used) == 5
    assert {name.removeprefix("#") for name in used} <= set(ids)
    assert len(list(root.iter(f"{SVG}image"))) == 1, "one picture, used twice"


def test_nothing_is_fetched(make_drawing, lines, svg_of, red_uri):
    drawing = make_drawing(
        *lines("https://example.org"),
        Picture(0, 0, 9, 9, "https://example.org/a.png", round=True),
        Picture(0, 0, 9, 9, red_uri),
    )
    _, root, messages = svg_of(drawing)
    links = [value for element in root.iter() for name, value in element.items() if name.endswith("href")]
    assert links
    assert all(link.startswith(("#", "data:image/")) for link in links)
    assert "script" not in {element.tag.removeprefix(SVG) for element in root.iter()}
    assert len(messages) == 1


def test_size_is_that_of_the_paper(make_drawing, svg_of):
    _, fit, _ = svg_of(make_drawing(width=400, height=300))
    assert (fit.get("width"), fit.get("height"), fit.get("viewBox")) == ("400", "300", "0 0 400 300")
    _, a4, _ = svg_of(make_drawing(width=400, height=300), paper="A4")
    assert (a4.get("width"), a4.get("height")) == ("297mm", "210mm")
    assert [round(float(part) / MM) for part in a4.get("viewBox").split()] == [0, 0, 297, 210]


def test_stops_when_asked_to(make_drawing, fit):
    drawing = make_drawing()
    with pytest.raises(Cancelled):
        svg.render(drawing, fit(drawing), Settings(), progress=Progress(cancelled=lambda: True))


@pytest.mark.usefixtures("qapp")
def test_another_program_draws_it_as_the_png_shows_it(make_drawing, svg_of, fit, red_uri):
    drawing = make_drawing(
        Box(5, 5, 300, 150, "#E2F4EA", "#13593A", 2, 20),
        Disc(60, 60, 30, "#C4392F", "#1E2530", 3),
        Path(
            (("M", 10, 200), ("C", 10, 100, 110, 100, 110, 200), ("L", 60, 230), ("Z",)),
            "#FFF6D9",
            "#665008",
            2,
        ),
        Polyline(((150, 40), (200, 90), (250, 40)), "#2F6FDE", 4, (9, 7)),
        Icon("shopping-cart", 200, 150, 60, "#8A5AA8", 4),
        Icon("mail", 290, 160, 14, "#8A5AA8", 1.2),
        Picture(120, 90, 40, 40, red_uri),
    )
    renderer = QSvgRenderer(QByteArray(svg_of(drawing)[0]))
    assert renderer.isValid()
    canvas = QImage(renderer.defaultSize() * 2, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    assert canvas.save(buffer, "PNG")  # type: ignore[call-overload]
    theirs = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    ours = Image.open(io.BytesIO(png.render(drawing, fit(drawing), Settings())[0]))
    assert theirs.size == ours.size
    difference = ImageChops.difference(ours, theirs)
    assert max(ImageStat.Stat(difference).mean) < 1
    bad = difference.convert("L").point(lambda value: 255 if value > 100 else 0)
    assert bad.histogram()[255] < 0.001 * ours.width * ours.height
