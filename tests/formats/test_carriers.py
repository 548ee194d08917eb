"""The map inside a PDF, an SVG and a PNG: put in with the drawing, and taken out again as it was."""

from __future__ import annotations

import hashlib
import io
import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pypdf
import pypdfium2
import pytest
from PIL import Image

from journey_editor.errors import FileError
from journey_editor.formats import registry
from journey_editor.formats.carriers import pdf, png, reading, svg
from journey_editor.formats.settings import Settings
from journey_editor.model.edits import apply, update_map
from journey_editor.model.filters import Filter
from journey_editor.model.journey import JourneyMap
from journey_editor.paths import samples
from journey_editor.storage import document, files

KINDS = ("pdf", "svg", "png")
LIMIT = 1_000_000
ODD = ']]></map> &amp; <!-- \ufffe\uffff\ufdd0 \u2028 \u202e\u200b \U0001f600 \\u0041 \\ " \t\n e\u0301 --'


@pytest.fixture(scope="module")
def gift() -> JourneyMap:
    return files.load(next(path for path in samples() if path.name.startswith("gift-online"))).journey


@pytest.fixture(scope="module")
def city_pdf() -> bytes:
    """A PDF whose map is large enough for tables and packed objects to matter."""
    city = next(path for path in samples() if path.name.startswith("city-omnichannel"))
    return exported(files.load(city).journey, "pdf")


def exported(journey: JourneyMap, kind: str, **more: object) -> bytes:
    return registry.rendered(journey, registry.format_named(kind), Settings(scale=0.5, **more))[0]


def opened(data: bytes) -> str:
    """The text of the map inside."""
    return document.text(reading.loaded(data, "mailed").journey)


@pytest.mark.parametrize("kind", KINDS)
def test_a_drawing_carries_its_map(gift: JourneyMap, kind: str) -> None:
    data = exported(gift, kind)
    assert data == exported(gift, kind)
    found = reading.loaded(data, "mailed")
    assert document.text(found.journey) == document.text(gift)
    assert (found.carrier, found.messages, found.repairs) == (kind.upper(), (), ())
    assert len(data) - len(exported(gift, kind, with_map=False)) < {"svg": 20_000}.get(kind, 6_000)


@pytest.mark.parametrize("kind", KINDS)
def test_a_drawing_without_a_map_says_so(gift: JourneyMap, kind: str) -> None:
    data = exported(gift, kind, with_map=False)
    assert b"journey-map" not in data
    with pytest.raises(FileError, match=f"mailed: there is no map inside this {kind.upper()}; ask for"):
        reading.loaded(data, "mailed")


@pytest.mark.parametrize("kind", KINDS)
def test_mailed_to_oneself_and_back(gift: JourneyMap, kind: str) -> None:
    mine = reading.loaded(exported(gift, kind), "mailed").journey
    apply(mine, update_map(title="Changed on the way", scenario=ODD))
    again = reading.loaded(exported(mine, kind), "mailed back").journey
    assert document.text(again) == document.text(mine)
    assert again.info.scenario == ODD


@pytest.mark.parametrize("kind", KINDS)
def test_the_whole_map_rides_along_whatever_is_shown(gift: JourneyMap, kind: str) -> None:
    narrow = exported(gift, kind, lanes=("emotions",), personas=("maya",), filter=Filter(text="checkout"))
    assert opened(narrow) == document.text(gift)


def test_unknown_members_ride_along_as_they_were(gift: JourneyMap) -> None:
    told = json.loads(document.text(gift)) | {"x": {"a\u202e<": [1.10, "\uffff"]}}
    mine = document.parse(json.dumps(told, ensure_ascii=False)).journey
    for kind in KINDS:
        assert opened(exported(mine, kind)) == document.text(mine)


def test_a_text_with_half_a_character_does_not_stop_an_export(gift: JourneyMap) -> None:
    mine = gift.copy()
    mine.set_info(gift.info.__class__(title="Half \ud83d"))
    data, report = registry.rendered(mine, registry.format_named("svg"), Settings())
    assert "half a character" in report.messages[-1]
    with pytest.raises(FileError, match="no map inside"):
        reading.loaded(data, "mailed")


# PDF ------------------------------------------------------------------------------------------------


def test_other_programs_find_the_attachment(gift: JourneyMap) -> None:
    data = exported(gift, "pdf")
    reader = pypdf.PdfReader(io.BytesIO(data))
    name = "buying-a-gift-online.journey.json"
    assert reader.attachments == {name: [document.written(gift)]}
    (source,) = reader.trailer["/Root"]["/AF"]
    assert source.get_object()["/AFRelationship"] == "/Source"
    carried = source.get_object()["/EF"]["/F"].get_object()
    assert carried["/Subtype"] == "/application/json"
    digest = hashlib.md5(document.written(gift), usedforsecurity=False).digest()
    assert carried["/Params"]["/CheckSum"].original_bytes == digest
    with pypdfium2.PdfDocument(data) as found:
        assert found.get_attachment(0).get_name() == name
        assert bytes(found.get_attachment(0).get_data()) == document.written(gift)


@pytest.mark.parametrize(
    "options",
    [
        ("--linearize",),
        ("--object-streams=disable",),
        ("--object-streams=generate", "--recompress-flate"),
        ("--qdf", "--object-streams=disable", "--stream-data=uncompress"),
    ],
)
def test_a_pdf_that_was_saved_again_opens(
    city_pdf: bytes, options: tuple[str, ...], tool: Callable[..., str], tmp_path: Path
) -> None:
    out = tmp_path / "again.pdf"
    tool("qpdf", *options, data=city_pdf, after=(str(out),))
    assert out.read_bytes() != city_pdf
    assert opened(out.read_bytes()) == opened(city_pdf)


def _added_to(data: bytes, *attachments: str) -> bytes:
    """As a program does that signs a document: what was there stays, the rest comes behind."""
    writer = pypdf.PdfWriter(io.BytesIO(data), incremental=True)
    writer.add_metadata({"/Subject": "signed"})
    for name in attachments:
        writer.add_attachment(name, b'{"format": "journey-map", "version": 1, "title": "Another"}')
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def test_a_pdf_that_was_added_to_opens(city_pdf: bytes, tool: Callable[..., str], tmp_path: Path) -> None:
    assert opened(_added_to(_added_to(city_pdf))) == opened(city_pdf)
    table = tmp_path / "table.pdf"
    tool("qpdf", "--object-streams=disable", data=city_pdf, after=(str(table),))
    assert opened(_added_to(_added_to(table.read_bytes()))) == opened(city_pdf)
    assert opened(b"From: me\r\n\r\n" + city_pdf + b"\r\n--end--\r\n") == opened(city_pdf)
    with pypdfium2.PdfDocument(city_pdf) as found:
        stream = io.BytesIO()
        found.save(stream)
    assert opened(stream.getvalue()) == opened(city_pdf)


def test_of_many_attachments_it_is_the_source(city_pdf: bytes) -> None:
    many = _added_to(city_pdf, "0.journey.json", "a.txt", "zzz.journey.json")
    assert len(pypdf.PdfReader(io.BytesIO(many)).attachments) == 4
    assert opened(many) == opened(city_pdf)


def test_without_a_source_it_is_the_first_map_by_its_name(gift: JourneyMap) -> None:
    bare = exported(gift, "pdf", with_map=False)
    assert '"title": "Another"' in opened(_added_to(bare, "b.txt", "c.journey.json"))
    assert pdf.map_in(_added_to(bare, "b.txt", "c.json"), LIMIT) is None


# SVG ------------------------------------------------------------------------------------------------


def test_an_svg_that_another_program_wrote_again_opens(gift: JourneyMap) -> None:
    apply(gift := gift.copy(), update_map(scenario=ODD))
    data = exported(gift, "svg")
    root = ET.fromstring(data)
    (inside,) = (one for one in root.iter() if one.tag == f"{{{svg.NAMESPACE}}}map")
    assert document.text(document.parse(inside.text or "").journey) == document.text(gift)
    again = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    assert again != data
    assert opened(again) == document.text(gift)


# PNG ------------------------------------------------------------------------------------------------


def test_a_png_shows_the_same_picture_and_says_the_map(gift: JourneyMap) -> None:
    data = exported(gift, "png")
    with (
        Image.open(io.BytesIO(data)) as image,
        Image.open(io.BytesIO(exported(gift, "png", with_map=False))) as bare,
    ):
        image.load()
        assert image.tobytes() == bare.tobytes()
        assert image.text[png.KEYWORD.decode()] == document.text(gift)
        stream = io.BytesIO()
        image.save(stream, "PNG", pnginfo=None)
    assert png.map_in(stream.getvalue(), LIMIT) is None


def test_a_chunk_that_another_program_unpacked_is_read(gift: JourneyMap) -> None:
    from PIL.PngImagePlugin import PngInfo

    told = PngInfo()
    told.add_itxt("journey-map", document.text(gift), lang="en", tkey="Karte", zip=False)
    stream = io.BytesIO()
    Image.new("L", (3, 3)).save(stream, "PNG", pnginfo=told)
    assert opened(stream.getvalue()) == document.text(gift)
