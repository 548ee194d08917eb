"""Text in the PDF: found by other programs, as wide as the ruler says, in embedded fonts."""

from __future__ import annotations

import io
import re

import pytest
from pypdf import PdfReader

from journey_editor.formats.pdf.document import render
from journey_editor.formats.pdf.fonts import EmbeddedFace
from journey_editor.formats.settings import Settings
from journey_editor.layout import typography
from journey_editor.layout.marks import Text

TEXTS = [
    "Checkout",
    "first office, final offer: fi ff ffi fl",
    "(unbalanced ) and \\ backslash (",
    "<b>not markup</b> &amp; 100 % <para>",
    "Größe ändern, žluťoučký kůň, İstanbul",
    "Ωραία αγορά · Привет, покупка",
    "“quoted” – it’s 5 € … 20 °C",
    "Tiếng Việt, Łódź",
    "done ✓ next → star ★ and ≥ 3",
    "😀 cart 🛒 and 🎁",
]


@pytest.fixture
def pdf_of(fit):
    """Return a function from a drawing to its PDF."""
    return lambda drawing, **more: render(drawing, fit(drawing), Settings(**more))[0]


@pytest.mark.parametrize("face", ["regular", "semibold", "bold", "italic"])
@pytest.mark.parametrize("text", TEXTS)
def test_text_is_found_as_it_was_written(make_drawing, lines, pdf_of, tool, text, face):
    data = pdf_of(make_drawing(*lines(text, face=face)))
    assert tool("pdftotext", "-raw", data=data, after=("-",)).strip() == text
    assert PdfReader(io.BytesIO(data)).pages[0].extract_text().strip() == text


def test_lines_are_read_in_the_order_they_were_painted(make_drawing, lines, pdf_of, tool):
    data = pdf_of(make_drawing(*lines(*TEXTS)))
    assert tool("pdftotext", "-raw", data=data, after=("-",)).splitlines()[: len(TEXTS)] == TEXTS


def test_a_face_may_have_more_characters_than_a_font_has_codes(make_drawing, lines, pdf_of, tool):
    letters = [chr(code) for code in [*range(0x100, 0x180), *range(0x391, 0x3A0), *range(0x400, 0x4C0)]]
    rows = ["".join(letters[start : start + 40]) for start in range(0, len(letters), 40)]
    data = pdf_of(make_drawing(*lines("Plain", *rows, "plain again")))
    assert tool("pdftotext", "-raw", data=data, after=("-",)).split() == ["Plain", *rows, "plain", "again"]
    assert len(re.findall(r"NotoSans-Regular", tool("pdffonts", data=data))) == 2


def test_fonts_are_embedded_subsets_with_a_map_to_unicode(make_drawing, lines, pdf_of, tool):
    data = pdf_of(make_drawing(*lines(*TEXTS), *lines(*TEXTS, face="bold")))
    rows = tool("pdffonts", data=data).splitlines()[2:]
    assert {row.split()[0].partition("+")[2] for row in rows} >= {
        "NotoSans-Regular",
        "NotoSans-Bold",
        "NotoEmoji-Regular",
    }
    for row in rows:
        assert row.split()[-5:-2] == ["yes", "yes", "yes"], row
        assert re.match(r"[A-Z]{6}\+", row), row
    assert len(data) < 60_000, "whole fonts would be over a megabyte"


def test_only_used_characters_are_embedded(make_drawing, lines, pdf_of):
    few = pdf_of(make_drawing(*lines("abc")))
    many = pdf_of(make_drawing(*lines("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")))
    assert len(many) > len(few) + 3000


def test_characters_without_a_glyph_are_boxes_that_can_be_copied(make_drawing, lines, pdf_of, tool):
    drawing = make_drawing(*lines("日本語 Tokyo"))
    data = pdf_of(drawing)
    assert tool("pdftotext", "-raw", data=data, after=("-",)).strip() == "日本語 Tokyo"
    assert {character for character, _ in drawing.missing()} == set("日本語")


def test_invisible_characters_leave_no_trace(make_drawing, pdf_of, tool):
    text = "a\u00adb\u200bc\u200dd\ufe0fe\x07\ud800"
    mark = Text(5, 20, text, "regular", 11, "#000000", typography.width(text, "regular", 11))
    data = pdf_of(make_drawing(mark))
    assert tool("pdftotext", "-raw", data=data, after=("-",)).strip() == "abcde"


@pytest.mark.parametrize("face", ["regular", "semibold", "bold", "italic"])
@pytest.mark.parametrize("word", ["AVAToWaLTY.", "Straßenbahnhaltestelle", "Привет", "日本語"])
def test_words_are_as_wide_as_the_ruler_says(make_drawing, lines, pdf_of, tool, word, face):
    size = 30
    data = pdf_of(make_drawing(*lines(word, face=face, size=size, step=60)))
    found = re.search(
        r'<word xMin="([\d.]+)".*?xMax="([\d.]+)"', tool("pdftotext", "-bbox", data=data, after=("-",))
    )
    assert found
    assert float(found[1]) == pytest.approx(25, abs=0.01), "5 in a figure at 20"
    assert float(found[2]) - float(found[1]) == pytest.approx(typography.width(word, face, size), abs=0.05)


def test_baselines_are_where_the_drawing_has_them(make_drawing, lines, pdf_of):
    drawing = make_drawing(*lines("one", "two", step=40))
    places = {}

    def visit(text, matrix, text_matrix, _font, _size):
        if text.strip():
            x = text_matrix[4] * matrix[0] + matrix[4]
            y = text_matrix[5] * matrix[3] + matrix[5]
            places[text.strip()] = (x, drawing.height - y)

    PdfReader(io.BytesIO(pdf_of(drawing))).pages[0].extract_text(visitor_text=visit)
    assert places["one"] == pytest.approx((25, 70))
    assert places["two"] == pytest.approx((25, 110))


def test_characters_have_the_same_codes_in_whatever_way_they_are_found():
    faces = EmbeddedFace("regular", 1), EmbeddedFace("regular", 1)
    many = "".join(chr(code) for code in range(0xC0, 0x250))
    for text in (
        "Kätzchen",
        "Kätzchen",
        "(ä)\\",
        "\0ä",
        "\0ä\x07",
        "→ä",
        "ä",
        "ä\ufe0f",
        many,
        many[:9],
        "日本ä",
        "😀ä",
        "ž",
    ):
        assert faces[0].encoded(text) == text.translate(faces[1].codes)
    assert dict(faces[0].codes) == dict(faces[1].codes)
    assert faces[0].codes.fonts == faces[1].codes.fonts
    assert len(faces[0].codes.fonts) > 1
