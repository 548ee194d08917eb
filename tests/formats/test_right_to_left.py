"""Exports of a map that runs from right to left."""

from __future__ import annotations

import io
import re
import subprocess
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest
from PIL import Image
from pypdf import PdfReader

from journey_editor.formats import registry
from journey_editor.formats.settings import Settings
from journey_editor.layout.mirroring import as_seen
from journey_editor.model.edits import apply, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.paths import samples
from journey_editor.storage import files

SVG = "{http://www.w3.org/2000/svg}"
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e]")


def gift(direction: str = "rtl") -> JourneyMap:
    journey = files.load(next(path for path in samples() if path.name.startswith("gift-online"))).journey
    apply(journey, update_map(direction=direction))
    return journey


def made(journey: JourneyMap, suffix: str, **settings: object) -> bytes:
    data, _ = registry.rendered(journey, registry.format_named(suffix), Settings(**settings))
    return data


def places(data: bytes, program, tmp_path, words: list[str]) -> dict[str, tuple[int, float]]:
    """The page and the x at which words begin, as poppler finds them; the first place of each."""
    path = tmp_path / "map.pdf"
    path.write_bytes(data)
    command = [program("pdftotext"), "-bbox", str(path), "-"]
    told = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    found: dict[str, tuple[int, float]] = {}
    for page, part in enumerate(told.split("<page ")[1:]):
        for x, word in re.findall(r'<word xMin="([\d.]+)"[^>]*>([^<]*)</word>', part):
            if word in words:
                found.setdefault(word, (page, float(x)))
    return found


def test_the_first_stage_is_at_the_right_of_a_pdf(program, tmp_path) -> None:
    journey = gift()
    stages = [stage.title for stage in journey.stages]
    assert all(" " not in title for title in stages)
    found = places(made(journey, "pdf"), program, tmp_path, stages)
    xs = [found[title][1] for title in stages]
    assert xs == sorted(xs, reverse=True)


def test_texts_stay_in_the_order_in_which_they_are_read() -> None:
    def lines(direction: str) -> list[str]:
        page = PdfReader(io.BytesIO(made(gift(direction), "pdf"))).pages[0]
        content = page.get_contents().get_data().decode("latin-1")
        return re.findall(r"\(((?:\\.|[^()\\])*)\)(?:Tj|')", content)

    assert lines("rtl") == lines("ltr")
    assert len(lines("rtl")) > 40


def test_the_first_page_has_the_first_stage(program, tmp_path) -> None:
    journey = gift()
    stages = [stage.title for stage in journey.stages]
    data = made(journey, "pdf", split="stages", paper="A4")
    found = places(data, program, tmp_path, stages)
    pages = [found[title][0] for title in stages]
    assert pages == sorted(pages)
    assert pages[-1] > 0
    for one, other in pairwise(stages):
        if found[one][0] == found[other][0]:
            assert found[one][1] > found[other][1]
    reader = PdfReader(io.BytesIO(data))
    w = float(reader.pages[0].mediabox.width)
    label = places(data, program, tmp_path, ["Touchpoints"])["Touchpoints"]
    assert label[0] == 0
    assert label[1] > w / 2, "labels of lanes are at the right"
    number = places(data, program, tmp_path, ["1"])
    assert number == {} or number["1"][1] < w / 2


def test_links_of_a_pdf_lie_on_what_they_belong_to() -> None:
    data = made(gift(), "pdf", appendix=True)
    page = PdfReader(io.BytesIO(data)).pages[0]
    journey = gift()
    drawing = as_seen(registry.drawn(journey, Settings()))
    cards = [one.area for one in drawing.figures if one.kind == "touchpoint"]
    rects = [[float(value) for value in note.get_object()["/Rect"]] for note in page["/Annots"]]
    h = float(page.mediabox.height)
    for left, low, right, top in rects:
        assert any(
            (left, h - top, right - left, top - low) == pytest.approx(tuple(area), abs=0.1) for area in cards
        )
    assert len(rects) > 2


def test_an_svg_has_everything_on_the_other_side() -> None:
    journey = gift()
    drawing = registry.drawn(journey, Settings())
    root = ET.fromstring(made(journey, "svg"))
    for group, placed in zip(root.findall(f"{SVG}g/{SVG}g"), drawing.figures, strict=True):
        x = float(re.match(r"translate\(([-\d.]+)", group.get("transform", ""))[1])
        assert x == pytest.approx(drawing.width - placed.x - placed.figure.w, abs=0.01)


def test_a_png_has_its_labels_at_the_right() -> None:
    own = Image.open(io.BytesIO(made(gift(), "png", scale=0.5))).convert("L")
    other = Image.open(io.BytesIO(made(gift("ltr"), "png", scale=0.5))).convert("L")
    assert own.size == other.size
    w, h = own.size
    strip = 60

    def ink(image: Image.Image, x: int) -> int:
        part = image.crop((x, h // 5, x + strip, h))
        return sum(count for value, count in enumerate(part.histogram()) if value < 140)

    assert ink(own, w - strip) > 2 * ink(own, 0)
    assert ink(other, 0) > 2 * ink(other, w - strip)


def test_text_from_right_to_left_is_copied_as_it_was_put_in(program, tmp_path) -> None:
    path = next(path for path in samples() if path.name.startswith("hadiya"))
    journey = files.load(path).journey
    assert journey.info.direction == "rtl"
    file = tmp_path / "map.pdf"
    file.write_bytes(made(journey, "pdf", paper="A3"))
    command = [program("pdftotext"), str(file), "-"]
    told = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    flat = "".join(_MARKS.sub("", told).split())
    for stage in journey.stages:
        assert "".join(stage.title.split()) in flat
    for card in journey.touchpoints:
        assert "".join(card.title.split()) in flat
