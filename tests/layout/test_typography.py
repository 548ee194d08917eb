"""The ruler: widths as other programs measure them, and lines broken where they may be."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont

from journey_editor.layout import typography
from journey_editor.layout.lacking import has_glyph, missing, named
from journey_editor.layout.marks import Face, Text
from journey_editor.layout.shaping.scripts import clusters
from journey_editor.layout.typography import (
    ASCENT,
    DESCENT,
    Paragraph,
    baseline,
    font_file,
    line_marks,
    paragraph,
    runs,
    width,
    words_of,
)
from tests.layout.ink import letters
from tests.strategies import LONG_WORD, texts

FACES = get_args(Face)
faces = st.sampled_from(("regular", "semibold", "bold", "italic"))
limits = st.floats(1, 300)


@pytest.mark.parametrize("face", FACES)
def test_a_text_is_as_wide_as_the_pdf_writer_says(face: Face) -> None:
    registerFont(TTFont(f"test-{face}", str(font_file(face))))
    own = {"emoji": "😀🎁🛒", "symbols": "♀⚕", "symbols2": "✔✘", "math": "∑→∞ab"}
    text = own.get(face, "Größe & Ware: “façade” – Покупка, Αγορά δώρου, Việt 12,5 % AVAToYo")
    assert [face_of for _, face_of in runs(text, face)] == [face]
    for size in (8, 11, 22.5):
        theirs = stringWidth(text, f"test-{face}", size)
        assert width(text, face, size) == pytest.approx(theirs, abs=1e-6 * size)


def test_no_kerning_makes_a_pair_narrower_than_its_letters() -> None:
    assert width("AV", "regular", 10) == pytest.approx(12.39)


@given(texts(), faces, st.sampled_from((8.0, 10.0, 12.0)), limits)
def test_no_line_is_wider_than_the_limit_but_a_single_character(
    text: str, face: Face, size: float, limit: float
) -> None:
    set_ = paragraph(text, face, size, limit)
    for line in set_.lines:
        seen = [c for c in clusters(line) if width(c, face, size)]
        assert width(line, face, size) <= limit + 1e-6 or len(seen) == 1
    assert set_.w == pytest.approx(max((width(line, face, size) for line in set_.lines), default=0))
    assert set_.h == len(set_.lines) * set_.leading


@given(texts(), faces, limits)
def test_breaking_loses_nothing_but_blanks(text: str, face: Face, limit: float) -> None:
    lines = paragraph(text, face, 10, limit).lines
    assert letters("".join(lines)) == letters(text)
    assert not any(line != line.strip() for line in lines if line.isprintable())


@given(texts(), faces, limits)
def test_lines_measured_while_they_are_broken_are_set_as_if_measured_alone(
    text: str, face: Face, limit: float
) -> None:
    set_ = paragraph(text, face, 10, limit)
    assert len(set_.widths) == len(set_.lines)
    assert set_.marks(1, 2, "#123456") == set_._replace(widths=()).marks(1, 2, "#123456")


@pytest.mark.parametrize("later", ["→", "שלום", "e\u0301", "z\u00adz", "日本"])
def test_a_line_is_set_in_its_own_fonts_whatever_was_met_before(later: str) -> None:
    for cached in (typography._widths, typography._own, words_of, paragraph):
        cached.cache_clear()
    for text in ("Überraschung покупка", f"für {later}", "Überraschung und покупка", f"{later}ü für"):
        found = paragraph(text, "regular", 11, 500, 15)
        y = 4 + baseline(11, 15)
        alone = line_marks(text, "regular", 11, "#000000", 3, y)
        assert found.marks(3, 4, "#000000") == alone
        assert found.last_w == width(text, "regular", 11)
    assert len(alone) > 1 or type(alone[0]) is not Text or alone[0].face != "regular"


@given(texts(), faces)
def test_what_fits_stays_on_its_line(text: str, face: Face) -> None:
    assume(not {"\u00a0", "\u2007", "\u202f"} & set(text))
    parts = text.strip().splitlines()
    assert paragraph(text, face, 10, 1e6).lines == tuple(" ".join(part.split()) for part in parts)


@pytest.mark.parametrize(
    ("text", "limit", "lines"),
    [
        ("one two three", 40, ("one two", "three")),
        ("one two three", 20, ("one", "two", "thre", "e")),
        ("abandoned-cart", 60, ("abandoned-", "cart")),
        ("-10 points", 40, ("-10", "points")),
        ("shop/cart/pay", 30, ("shop/", "cart/", "pay")),
        ("a–b", 12, ("a–", "b")),
        ("顧客体験", 13, ("顧客", "体験")),
        ("買a物", 12, ("買a", "物")),
        ("one\ntwo", 100, ("one", "two")),
        ("one\n\ntwo", 100, ("one", "", "two")),
        ("  one   two  ", 100, ("one two",)),
        ("in 10\u00a0%", 25, ("in", "10\u00a0%")),
        ("12\u202f345  € in all", 42, ("12\u202f345 €", "in all")),
        ("", 100, ()),
        (" \n ", 100, ()),
    ],
)
def test_lines_break_at_blanks_hyphens_slashes_and_ideographs(
    text: str, limit: float, lines: tuple[str, ...]
) -> None:
    assert paragraph(text, "regular", 10, limit).lines == lines


def test_a_long_word_begins_on_a_line_of_its_own_and_the_rest_goes_on() -> None:
    lines = paragraph(f"a {LONG_WORD} b", "regular", 10, 100).lines
    assert lines[0] == "a"
    assert "".join(lines[1:-1]) + lines[-1].split()[0] == LONG_WORD
    assert lines[-1].endswith(" b")


@pytest.mark.parametrize(
    ("text", "faces"),
    [
        ("plain", ["bold"]),
        ("a → b", ["bold", "math", "bold"]),
        ("★ ✔😀", ["math", "bold", "symbols2", "emoji"]),
        ("10 €", ["bold"]),
    ],
)
def test_characters_fall_back_along_the_chain(text: str, faces: list[str]) -> None:
    found = runs(text, "bold")
    assert [face for _, face in found] == faces
    assert letters("".join(run for run, _ in found)) == letters(text)


@given(texts(), faces)
def test_runs_stand_one_behind_the_other(text: str, face: Face) -> None:
    x = 7.0
    for mark in line_marks(text, face, 10, "#000000", 7, 20):
        assert (mark.x, mark.y) == (pytest.approx(x), 20)
        assert mark.width == width(mark.text, mark.face, 10)
        x += mark.width
    assert x - 7 == pytest.approx(width(text, face, 10))


def test_characters_without_a_glyph_are_named_once() -> None:
    assert missing("Über → 10 € 😀\u200d\n") == ""
    assert missing("ab مم \U0010fffd\U0010fffd") == "\U0010fffd"
    assert named("\U0010fffd") == "“\U0010fffd” (U+10FFFD)"
    assert named("abcdefg").endswith("(U+0065) (+2)")
    assert has_glyph("\u200b")
    assert width("\u200b", "regular", 10) == 0
    assert width("م", "regular", 10) > 0


def test_a_mark_that_stands_on_a_blank_is_as_wide_as_with_it() -> None:
    found = paragraph("a \U0001f3fd", "regular", 10, 21)
    assert found.lines == ("a", "\U0001f3fd")


def test_no_font_lacks_what_every_keyboard_has() -> None:
    assert all(has_glyph(chr(code)) for code in range(0x20, 0x7F)), "`missing` takes that for granted"
    assert missing("A\x01") == "\x01"


def test_lines_stand_in_the_middle_of_their_height() -> None:
    set_ = paragraph("one two", "regular", 10, 25, 20)
    first, second = set_.marks(3, 100, "#123456")
    assert (first.text, first.x, first.color) == ("one", 3, "#123456")
    assert first.y == 100 + baseline(10, 20)
    assert second.y - first.y == 20
    above, below = baseline(10, 20) - ASCENT * 10, 20 - baseline(10, 20) - DESCENT * 10
    assert above == pytest.approx(below, abs=0.02)
    assert Paragraph((), 0, "regular", 10, 20).marks(0, 0, "#000000") == []
