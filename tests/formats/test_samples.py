"""Every sample in every format: the same texts at the same places, and pictures that show them."""

from __future__ import annotations

import io
import re
import unicodedata
import xml.etree.ElementTree as ET
from collections import Counter

import pytest
from PIL import Image
from pypdf import PdfReader

from journey_editor.formats import registry
from journey_editor.formats.settings import Settings
from journey_editor.layout.marks import Icon, Shaped, Text
from journey_editor.layout.mirroring import as_seen
from journey_editor.paths import samples
from journey_editor.storage import files

_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e]")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module", params=samples(), ids=lambda path: path.name.partition(".")[0])
def sample(request):
    """A sample map with its settings and its drawing."""
    settings = Settings(folder=request.param.parent, scale=0.5)
    journey = files.load(request.param).journey
    return journey, settings, registry.drawn(journey, settings)


def _made(sample, suffix):
    journey, settings, drawing = sample
    data, report = registry.rendered(journey, registry.format_named(suffix), settings, drawing=drawing)
    assert report.messages == ()
    return data


def _marks(drawing, kind):
    return [mark for placed in drawing.figures for mark in placed.figure.marks if isinstance(mark, kind)]


def _words(text):
    return Counter("".join(unicodedata.normalize("NFC", _DIRECTIONS.sub("", text)).split()))


def test_pdf_has_every_text_and_only_embedded_fonts(sample, tool):
    data = _made(sample, "pdf")
    drawn = [mark.text.strip() for mark in _marks(sample[2], Text)]
    found = tool("pdftotext", "-raw", data=data, after=("-",))
    flat = "".join(found.split())
    whole = [mark.text for mark in _marks(sample[2], Text) if not isinstance(mark, Shaped)]
    assert [text for text in whole if "".join(text.split()) not in flat] == []
    assert _words(found) == _words("".join(drawn)), "nothing twice, nothing else"
    assert "No syntax or stream encoding errors" in tool("qpdf", "--check", data=data)
    rows = tool("pdffonts", data=data).splitlines()[2:]
    assert rows
    assert all(row.split()[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_pdf_has_every_icon_as_one_form(sample):
    page = PdfReader(io.BytesIO(_made(sample, "pdf"))).pages[0]
    icons = _marks(sample[2], Icon)
    forms = [name for name in page["/Resources"]["/XObject"] if name.startswith("/I")]
    assert len(forms) == len({icon.name for icon in icons})
    assert len(re.findall(rb"/I\d+ Do Q", page.get_contents().get_data())) == len(icons)


def test_svg_has_the_same_texts_at_the_same_places(sample):
    root = ET.fromstring(_made(sample, "svg"))
    figures = root.findall(f"{SVG}g/{SVG}g")
    drawing = sample[2]
    assert [figure.get("id") for figure in figures] == [placed.key for placed in drawing.figures]
    for figure, placed in zip(figures, as_seen(drawing).figures, strict=True):
        texts = [
            (element.text, float(element.get("x")), float(element.get("y")))
            for element in figure.iter(f"{SVG}text")
        ]
        drawn = [mark for mark in placed.figure.marks if type(mark) is Text]
        assert [text for text, _, _ in texts] == [mark.text for mark in drawn]
        for (_, x, y), mark in zip(texts, drawn, strict=True):
            assert (x, y) == pytest.approx((mark.x, mark.y), abs=0.006)


def test_png_shows_the_colours_of_the_map(sample):
    image = Image.open(io.BytesIO(_made(sample, "png")))
    drawing = sample[2]
    assert image.size == pytest.approx((drawing.width / 2, drawing.height / 2), abs=1)
    colors = {color: count for count, color in image.getcolors(1 << 24)}
    assert colors[255, 255, 255] > 0.3 * image.width * image.height
    assert len(colors) > 200
