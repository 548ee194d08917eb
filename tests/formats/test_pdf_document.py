"""The PDF as a document: sound, the same every time, with its properties, and stopped when asked to."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import textwrap
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader

from journey_editor import __version__
from journey_editor.errors import Cancelled
from journey_editor.formats import registry
from journey_editor.formats.page import LARGEST
from journey_editor.formats.pages import placed
from journey_editor.formats.pdf.document import STEP, render
from journey_editor.formats.progress import Progress
from journey_editor.formats.settings import Settings
from journey_editor.layout.drawing import Drawing, Figure, Frame, Part, Placed, Standing
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Icon, Picture
from journey_editor.storage import files

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def rich(make_drawing, lines, red_uri):
    """A drawing with something of everything that the document has to carry."""
    return make_drawing(
        Box(0, 0, 100, 50, "#FCE9E7", "#EFC1BC", 1, 7),
        Icon("mail", 10, 100, 24, "#1E2530"),
        Icon("mail", 40, 100, 12, "#C4392F"),
        Icon("star", 70, 100, 12, "#C4392F"),
        Picture(10, 150, 30, 30, red_uri, True),
        *lines("Text", "→ 😀"),
        title="Geschenk für Zoë 🎁 (Entwurf)",
        author="Ann Müller",
        language="de",
    )


def test_structure_is_sound(rich, fit, tool):
    data, messages = render(rich, fit(rich), Settings(), "From ad to order")
    assert "No syntax or stream encoding errors" in tool("qpdf", "--check", data=data)
    assert messages == ()
    assert len(PdfReader(io.BytesIO(data), strict=True).pages) == 1


def test_each_stream_ends_with_a_line_end_of_its_own(rich, fit):
    """ISO 19005-3, 6.1.7.1: beside the bytes that are counted."""
    data = render(rich, fit(rich), Settings())[0]
    heads = [*re.finditer(rb"/Length (\d+)[^>]*>>\nstream\n", data)]
    assert len(heads) == data.count(b"endstream") > 5
    for head in heads:
        end = head.end() + int(head[1])
        assert data[end : end + 10] == b"\nendstream"


def test_document_says_what_it_is(rich, fit):
    reader = PdfReader(io.BytesIO(render(rich, fit(rich), Settings(), "Über 100 %")[0]))
    assert reader.metadata is not None
    assert reader.metadata.title == "Geschenk für Zoë 🎁 (Entwurf)"
    assert reader.metadata.author == "Ann Müller"
    assert reader.metadata.subject == "Über 100 %"
    assert reader.metadata.creator == f"Journey Editor {__version__}"
    assert "/CreationDate" not in reader.metadata
    catalog = reader.trailer["/Root"]
    assert catalog["/Lang"] == "de"
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"] is True or (
        catalog["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    )


def test_what_is_not_known_is_not_said(make_drawing, fit):
    drawing = make_drawing(Box(0, 0, 9, 9, "#000000"))
    reader = PdfReader(io.BytesIO(render(drawing, fit(drawing), Settings())[0]))
    assert set(reader.metadata or ()) == {"/Creator", "/Producer"}


@pytest.mark.parametrize("paper", ["fit", "A4", "600x300mm"])
def test_page_has_the_size_of_the_paper(rich, paper):
    page = placed(rich, Settings(paper=paper))
    box = PdfReader(io.BytesIO(render(rich, page, Settings(paper=paper))[0])).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx((page.width, page.height), abs=0.01)


def test_icons_are_forms_that_are_used_again(rich, fit):
    page = PdfReader(io.BytesIO(render(rich, fit(rich), Settings())[0])).pages[0]
    objects = [entry.get_object() for entry in page["/Resources"]["/XObject"].values()]
    kinds = sorted(entry["/Subtype"] for entry in objects)
    assert kinds == ["/Form", "/Form", "/Image"]
    assert page.get_contents().get_data().count(b" Do Q") == 4


def test_streams_are_compressed_and_binary(rich, fit):
    data = render(rich, fit(rich), Settings())[0]
    assert b"ASCII85Decode" not in data
    streams = re.findall(rb"<<((?:[^<>]|<<[^<>]*>>)*)>>\s*stream", data)
    assert streams
    plain = [stream for stream in streams if b"/Filter" not in stream]
    assert len(plain) == 1, "only metadata are for everybody to read"
    assert b"/Metadata" in plain[0]


SCRIPT = textwrap.dedent("""
    import hashlib, sys
    from pathlib import Path
    from journey_editor.formats import registry
    from journey_editor.formats.settings import Settings
    from journey_editor.storage import files
    file = Path(sys.argv[1])
    journey = files.load(file).journey
    for suffix in sys.argv[2:]:
        data, _ = registry.rendered(journey, registry.format_named(suffix), Settings(folder=file.parent))
        print(suffix, hashlib.sha256(data).hexdigest())
""")


def test_same_map_gives_the_same_bytes_anywhere_and_any_time():
    answers = set()
    for seed, zone, epoch in (("1", "UTC", "1"), ("77", "Asia/Tokyo", "1700000000")):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "TZ": zone,
            "SOURCE_DATE_EPOCH": epoch,
            "PYTHONPATH": str(ROOT),
        }
        sample = str(ROOT / "samples" / "gift-online.journey.json")
        command = [sys.executable, "-c", SCRIPT, sample, "pdf", "svg", "png", "journey.json"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        assert len(done.stdout.splitlines()) == 4
        answers.add(done.stdout)
    assert len(answers) == 1


def test_identifier_depends_on_what_is_drawn(make_drawing, fit):
    one, other = make_drawing(Box(0, 0, 9, 9, "#000000")), make_drawing(Box(0, 0, 9, 8, "#000000"))
    found = {
        repr(PdfReader(io.BytesIO(render(it, fit(it), Settings())[0])).trailer["/ID"])
        for it in (one, one, other)
    }
    assert len(found) == 2


def test_very_large_page_counts_in_larger_units(make_drawing, lines, fit, tool):
    drawing = make_drawing(*lines("far away"), width=3 * LARGEST, height=900)
    data = render(drawing, fit(drawing), Settings())[0]
    page = PdfReader(io.BytesIO(data)).pages[0]
    assert page["/UserUnit"] == 3
    assert float(page.mediabox.width) == pytest.approx(LARGEST)
    assert page.user_unit * float(page.mediabox.height) == pytest.approx(900)
    assert "far away" in tool("pdftotext", data=data, after=("-",))


def _many(count):
    figure = Figure(10, 10, (Box(0, 0, 9, 9, "#3B6FB6"),))
    figures = tuple(Placed(f"n{i}", "note", str(i), figure, i % 50 * 10, i // 50 * 10) for i in range(count))
    return Drawing(500, count / 5, "#FFFFFF", (Standing(Part(figures)),), Frame(Rect(0, 0, 0, 0)))


def test_progress_rises_to_the_end(fit):
    drawing, told = _many(4 * STEP), []
    render(drawing, fit(drawing), Settings(), progress=Progress(told.append))
    assert len(told) > 5
    assert all(one <= other for one, other in pairwise(told))
    assert told[0] == 0
    assert told[-1] == 1


def test_export_stops_soon_after_it_was_asked_to(fit):
    drawing, told = _many(40 * STEP), []
    with pytest.raises(Cancelled):
        render(drawing, fit(drawing), Settings(), progress=Progress(told.append, lambda: len(told) > 2))
    assert len(told) == 3


@pytest.mark.parametrize("options", [{}, {"paper": "A4", "split": "stages", "cover": True, "appendix": True}])
def test_smallest_type_that_was_painted_is_what_was_foretold(options):
    journey = files.load(ROOT / "samples" / "gift-online.journey.json").journey
    pdf, settings = registry.format_named("pdf"), Settings(folder=ROOT / "samples", **options)
    painted = registry.rendered(journey, pdf, settings)[1].smallest_type
    assert painted == pytest.approx(registry.measured(journey, pdf, settings).smallest_type)
    assert painted > 0
