"""What is exported of a hostile map: text as text, colours as colours, no script and no way out."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pypdf
import pytest

from journey_editor.cli import main
from journey_editor.disguises import DIRECTIONS
from journey_editor.editing import clipboard
from journey_editor.model import rules
from journey_editor.storage import files
from tests.hostile import maker

ALL = " ".join(maker.MARKUP)
COLORS = (
    "red",
    "rgb(1,2,3)",
    "url(http://192.0.2.1/)",
    "url(#a)",
    "var(--a)",
    "[getattr(pow,Attacker('__self__')) for Attacker in [str]] and 'red'",
    "CMYKColor(0,0,0,1)",
    "#FFF",
    "#12345G",
    "#1234567",
    "#123456\n",
    '#123456"/><script>alert(1)</script>',
    "＃123456",
    "0x123456",
    "transparent",
    "currentColor",
)
_PLAIN = {
    "svg",
    "title",
    "desc",
    "style",
    "defs",
    "path",
    "rect",
    "g",
    "text",
    "circle",
    "polyline",
    "use",
    "clipPath",
    "metadata",
    "map",
}


def _exported(folder: Path, told: dict[str, object], suffix: str) -> bytes:
    file, out = maker.put(folder, told), folder / f"out{suffix}"
    assert main(["export", str(file), "-o", str(out)]) in (0, 1)
    return out.read_bytes()


def test_svg_is_text_and_shapes(tmp_path: Path) -> None:
    data = _exported(tmp_path, maker.map_saying(ALL) | {"language": 'en"><script/>'}, ".svg")
    root = ET.fromstring(data)
    elements = list(root.iter())
    assert {one.tag.rpartition("}")[2] for one in elements} <= _PLAIN
    names = {name.rpartition("}")[2].lower() for one in elements for name in one.attrib}
    assert [name for name in names if name.startswith("on")] == []
    links = [value for one in elements for name, value in one.attrib.items() if name.endswith("href")]
    assert [link for link in links if not link.startswith("#")] == []
    assert any(ALL in (one.text or "") for one in elements)
    style = next(one.text or "" for one in elements if one.tag.endswith("style"))
    assert "import" not in style
    assert set(re.findall(r"url\((.{0,5})", style)) <= {"data:", '"data', "'data"}
    assert b"<!DOCTYPE" not in data.partition(b"<svg")[0]


def test_pdf_does_nothing_by_itself(tmp_path: Path) -> None:
    text = f"{ALL} javascript:alert(1) file:///etc/passwd https://example.org/a"
    told = maker.map_saying(text) | {"language": "en) /OpenAction << /S /JavaScript /JS (x) >> ("}
    reader = pypdf.PdfReader(io.BytesIO(_exported(tmp_path, told, ".pdf")))
    catalog = reader.trailer["/Root"]
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(catalog)
    assert "/JavaScript" not in catalog.get("/Names", {})
    said = "".join(page.extract_text() for page in reader.pages)
    assert "<b>bold</b>" in " ".join(said.split())
    for page in reader.pages:
        for annotation in page.get("/Annots", ()):
            action = annotation.get_object().get("/A", {})
            assert action.get("/S", "/URI") in ("/URI", "/GoTo")
            assert str(action.get("/URI", "https:")).startswith(("http:", "https:", "mailto:"))
    kinds = {reader.get_object(number).get("/S") for number in _objects(reader)}
    assert not {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/Rendition"} & kinds


def _objects(reader: pypdf.PdfReader) -> list[int]:
    numbers = [number for number in range(1, len(reader.xref[0]) + 1) if number in reader.xref[0]]
    return [
        number for number in numbers if isinstance(reader.get_object(number), pypdf.generic.DictionaryObject)
    ]


@pytest.mark.parametrize("suffix", [".pdf", ".svg"])
def test_drawings_turn_nothing_round(tmp_path: Path, suffix: str) -> None:
    data = _exported(tmp_path, maker.map_saying(maker.DISGUISE), suffix)
    if suffix == ".pdf":
        reader = pypdf.PdfReader(io.BytesIO(data))
        said = "".join(page.extract_text() for page in reader.pages) + str(dict(reader.metadata or {}))
        said += str(reader.outline) + str(reader.trailer["/Root"].get("/Lang"))
    else:
        said = data.decode()
    assert "invoicefdp.exe" in said.replace("\n", "")
    assert [one for one in said if one in DIRECTIONS] == []


def test_the_file_keeps_what_drawings_leave_out(tmp_path: Path) -> None:
    data = _exported(tmp_path, maker.map_saying(maker.DISGUISE), ".journey.json")
    assert maker.DISGUISE.encode() in data


@pytest.mark.parametrize("color", COLORS, ids=ascii)
def test_a_colour_is_six_digits_or_none(
    tmp_path: Path, color: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not rules.is_color(color)
    told = maker.map_saying("Buy")
    told["stages"][0]["color"] = told["personas"][0]["color"] = color
    root = ET.fromstring(_exported(tmp_path, told, ".svg"))
    shown = [one.attrib.get(name) for one in root.iter() for name in ("fill", "stroke")]
    assert {
        one for one in shown if one and not re.fullmatch("#[0-9A-F]{6}|none", one, re.IGNORECASE)
    } == set()
    assert "color" in capsys.readouterr().err


def test_what_is_copied_is_no_markup(tmp_path: Path) -> None:
    journey = files.load(maker.put(tmp_path, maker.map_saying(ALL))).journey
    data = clipboard.packed(journey, {"buy", "cart"})
    assert data is not None
    html = re.sub(r"</?(?:table|tbody|thead|tr|td|th|br|html|body|meta|head|style)\b[^<>]*>", "", data.html())
    assert "<" not in html
    assert "&lt;b&gt;bold&lt;/b&gt;" in html
