"""Every sample on every kind of page can be read: by the pages themselves, and by the PDF read back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journey_editor.formats import registry
from journey_editor.formats.page import Layer, Page
from journey_editor.formats.settings import Settings
from journey_editor.layout.drawing import Figure, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box
from journey_editor.paths import samples
from journey_editor.storage import files
from tests.formats import legibility

LAYOUTS = {
    "fit": Settings(),
    "A0": Settings(paper="A0", bleed=3),
    "A4 with all": Settings(paper="A4", cover=True, appendix=True),
    "A3 by stages": Settings(paper="A3", split="stages"),
    "tabloid by stages in a row": Settings(paper="tabloid", split="stages", arrangement="timeline"),
    "fit by stages": Settings(split="stages", appendix=True),
    "poster": Settings(paper="A3", split="poster"),
}


NAMES = {path.name.partition(".")[0]: path for path in samples()}
CASES = [
    *((name, "A4 with all") for name in NAMES),
    *(("gift-online", layout) for layout in LAYOUTS if layout != "A4 with all"),
    ("city-omnichannel", "A3 by stages"),
    ("schuhe-zurueckgeben", "tabloid by stages in a row"),
]


@pytest.mark.parametrize(("name", "layout"), CASES)
def test_every_page_can_be_read(name, layout, tool):
    journey = files.load(NAMES[name]).journey
    settings = replace(LAYOUTS[layout], folder=NAMES[name].parent)
    drawing = registry.drawn(journey, settings)
    book = registry.laid_out(journey, drawing, settings)
    assert legibility.about(book) == []
    data, _ = registry.rendered(journey, registry.format_named("pdf"), settings, drawing=drawing)
    assert legibility.in_pdf(book, data, tool) == []
    assert "No syntax or stream encoding errors" in tool("qpdf", "--check", data=data)


@pytest.fixture
def page(lines):
    """A page with two lines of text, and a function that lays it out with some changes."""

    def make(clip=None, x=0.0, over=(), step=18):
        figure = Figure(200, 100, (*lines("first line", "second line", step=step), *over))
        layer = Layer([Placed("note:a", "note", "a", figure, 10, 10)], 1.0, x, 0.0, clip)
        return Page(300, 200, (layer,), "map", "1", "", "#FFFFFF")

    return make


def _complaints(page):
    from journey_editor.formats.page import Book

    return legibility.about(Book((page,)))


def test_the_check_finds_what_cannot_be_read(page):
    assert _complaints(page()) == []
    assert "leaves the page" in _complaints(page(x=-30.0))[0]
    assert "is cut off" in _complaints(page(clip=Rect(0, 0, 40, 100)))[0]
    assert "written over each other" in _complaints(page(step=4))[0]
    assert "is under note:a" in _complaints(page(over=(Box(0, 0, 100, 22, "#FFFFFF"),)))[0]
