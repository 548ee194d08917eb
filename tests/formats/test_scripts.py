"""Texts in many scripts: what is copied out of a PDF is what was put in, and an SVG says what it shows."""

from __future__ import annotations

import io
import re
import subprocess

import pytest
from pypdf import PdfReader

from journey_editor.formats.registry import format_named, rendered
from journey_editor.formats.settings import Settings
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo, Note, Stage, Touchpoint

TEXTS = {
    "Latin": "Größe café naïve",
    "Greek": "Καλημέρα κόσμε",
    "Cyrillic": "Доставка товара",
    "Vietnamese": "Tiếng Việt phức tạp",
    "combining": "Tie\u0302\u0301ng Vie\u0323\u0302t e\u0301",
    "Arabic": "تظهر تكلفة الشحن في النهاية لا إله",
    "Hebrew": "דמי המשלוח בסוף",
    "pointed Hebrew": "שָׁלוֹם עוֹלָם",
    "Devanagari": "क्षत्रिय हिन्दी में किताब",
    "Thai": "ลูกค้าที่ดีน้ำ",
    "symbols": "→ ★ ✓ ● ≈ €",
    "emoji": "👩🏽\u200d💻 👨\u200d👩\u200d👧 🇩🇪 👍🏿 ❤\ufe0f 1\ufe0f\u20e3",
    "mixed": "Email שלום ok",
}
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e]")


def journey_with(text: str) -> JourneyMap:
    nodes = [
        Stage(id="s", title=text),
        Touchpoint(id="t", stage="s", title=text),
        Note(id="n", kind="pain_point", at="t", text=text),
    ]
    return JourneyMap.assembled(MapInfo(title="Map"), nodes, (), ())


def journey_with_all() -> JourneyMap:
    """A map with a card and a note in each script."""
    nodes: list[Stage | Touchpoint | Note] = [
        Stage(id=f"s{n}", title=text) for n, text in enumerate(("Kauf → שלום", "دفع Pay"))
    ]
    for number, text in enumerate(TEXTS.values()):
        nodes.append(Touchpoint(id=f"t{number}", stage=f"s{number % 2}", title=text))
        nodes.append(Note(id=f"n{number}", kind="pain_point", at=f"t{number}", text=text))
    return JourneyMap.assembled(MapInfo(title="Every script مرحبا"), nodes, (), ())


def bare(text: str) -> str:
    """The text without what poppler adds: blanks and line ends of its own, and marks of direction."""
    return re.sub(r"\s+", "", _DIRECTIONS.sub("", text))


@pytest.mark.parametrize("script", TEXTS)
def test_text_is_copied_out_of_a_pdf_as_it_was_put_in(script: str, program, tmp_path) -> None:
    data, report = rendered(journey_with(TEXTS[script]), format_named("pdf"), Settings())
    assert report.messages == ()
    path = tmp_path / "map.pdf"
    path.write_bytes(data)
    command = [program("pdftotext"), str(path), "-"]
    told = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    assert told.stderr == ""
    assert bare(told.stdout).count(bare(TEXTS[script])) == 3


def test_words_keep_their_blanks(program, tmp_path) -> None:
    """A line of each script that fits on one line of a card."""
    for text in ("क्षत्रिय हिन्दी में", "שָׁלוֹם עוֹלָם", "لا إله", "cafe\u0301 noir"):
        data, _ = rendered(journey_with(text), format_named("pdf"), Settings())
        path = tmp_path / "map.pdf"
        path.write_bytes(data)
        told = subprocess.run(
            [program("pdftotext"), str(path), "-"], check=True, capture_output=True, encoding="utf-8"
        )
        assert text in [_DIRECTIONS.sub("", line).strip() for line in told.stdout.splitlines()]


def test_shaped_fonts_are_embedded_and_the_bytes_are_the_same_every_time() -> None:
    journey = journey_with(" ".join(TEXTS.values()))
    data, _ = rendered(journey, format_named("pdf"), Settings())
    again, _ = rendered(journey, format_named("pdf"), Settings())
    assert data == again
    (page,) = PdfReader(io.BytesIO(data)).pages
    fonts = page["/Resources"]["/Font"]
    composite = [font for font in fonts.values() if font["/Subtype"] == "/Type0"]
    assert composite
    for font in composite:
        descriptor = font["/DescendantFonts"][0]["/FontDescriptor"]
        assert len(descriptor["/FontFile2"].get_data()) > 500
        assert b"beginbfchar" in font["/ToUnicode"].get_data()


def test_an_svg_says_what_its_outlines_show() -> None:
    data, _ = rendered(journey_with(TEXTS["Arabic"]), format_named("svg"), Settings())
    text = data.decode()
    assert f'aria-label="{TEXTS["Arabic"].split()[0]}' in text
    uses = set(re.findall(r'href="#(_glyph-\d+)"', text))
    paths = dict(re.findall(r'<path id="(_glyph-\d+)" d="([^"]*)"', text))
    assert uses == set(paths)
    assert sum(path.startswith("M") for path in paths.values()) > 10
