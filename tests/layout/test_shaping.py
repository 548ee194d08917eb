"""Scripts that need shaping: what belongs together, in which order it stands, and which font draws it."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.layout import typography
from journey_editor.layout.lacking import missing
from journey_editor.layout.marks import Shaped
from journey_editor.layout.shaping import fonts
from journey_editor.layout.shaping.breaks import has_breaks, unbroken
from journey_editor.layout.shaping.fonts import FontFile, font_for
from journey_editor.layout.shaping.lines import shape
from journey_editor.layout.shaping.outlines import outline
from journey_editor.layout.shaping.scripts import clusters, direction_of, levels, visual_order, wants_shaping
from journey_editor.layout.typography import line_marks, paragraph, width
from tests.layout.ink import letters

HEBREW = "שלום"
ARABIC = "السلام"


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("abc", 3),
        ("cafe\u0301", 4),
        ("👩🏽\u200d💻", 1),
        ("👨\u200d👩\u200d👧 a", 3),
        ("🇩🇪🇫🇷", 2),
        ("🇩🇪🇫", 2),
        ("1\ufe0f\u20e3", 1),
        ("👍🏿", 1),
        ("ที่ดี", 2),
        ("\u1112\u1161\u11ab", 1),
        ("", 0),
    ],
)
def test_what_a_reader_sees_as_one_sign_stays_together(text: str, signs: int) -> None:
    found = clusters(text)
    assert len(found) == signs
    assert "".join(found) == text


@pytest.mark.parametrize("character", ["e", "é", "я", "€", "★", "漢", "😀"])
def test_what_stands_alone_is_not_shaped(character: str) -> None:
    assert not wants_shaping(character)


@pytest.mark.parametrize("character", ["\u0301", "ש", "م", "न", "ที"[0], "\u200d", "🇩", "🏽"])
def test_what_joins_or_turns_is_shaped(character: str) -> None:
    assert wants_shaping(character)


@pytest.mark.parametrize(
    ("text", "direction"),
    [("abc", "ltr"), (HEBREW, "rtl"), (f"12 {ARABIC} abc", "rtl"), (f"a {HEBREW}", "ltr"), ("12 %", "ltr")],
)
def test_a_paragraph_runs_as_its_first_letter_does(text: str, direction: str) -> None:
    assert direction_of(text) == direction


def seen(text: str) -> str:
    """The characters in the order in which they stand, from left to right."""
    pieces = shape(text, "regular", direction_of(text)).pieces
    return "".join("".join(c.text for c in piece.clusters) for piece in pieces)


@pytest.mark.parametrize(
    ("text", "order"),
    [
        (HEBREW, HEBREW[::-1]),
        (f"ab {HEBREW} cd", f"ab {HEBREW[::-1]} cd"),
        (f"{HEBREW} ab 12", f"ab 12 {HEBREW[::-1]}"),
        (f"{HEBREW} 12 {HEBREW}", f"{HEBREW[::-1]} 12 {HEBREW[::-1]}"),
        (f"ab\u202e cd {HEBREW}", f"ab\u202e cd {HEBREW[::-1]}"),
    ],
)
def test_lines_stand_in_the_order_in_which_they_are_seen(text: str, order: str) -> None:
    assert seen(text) == order


def test_overrides_do_not_turn_text_round() -> None:
    assert levels("a\u202ebc\u202c\u2067de\u2069", "ltr") == [0] * 9


def test_runs_are_turned_from_the_deepest_level_on() -> None:
    assert visual_order([0, 1, 2, 1, 0]) == [0, 3, 2, 1, 4]
    assert visual_order([]) == []


def test_arabic_letters_join_to_each_other() -> None:
    alone, joined = shape("ب", "regular", "rtl"), shape("ببب", "regular", "rtl")
    assert joined.width < 3 * alone.width
    (piece,) = joined.pieces
    assert piece.is_rtl
    forms = {tuple(glyph for glyph, *_ in cluster.glyphs) for cluster in piece.clusters}
    assert len(forms) == 3, "final, medial, initial"


def test_accents_stand_over_their_letter() -> None:
    assert shape("e\u0301", "bold", "ltr").width == pytest.approx(width("é", "bold", 1))
    (piece,) = shape("x\u0301", "regular", "ltr").pieces
    (cluster,) = piece.clusters
    (_, _, _, first), (_, x, _, second) = cluster.glyphs
    assert second == 0
    assert x < 1.2 * first


@pytest.mark.parametrize(
    "text", ["👩🏽\u200d💻", "👨\u200d👩\u200d👧", "🇩🇪", "👍🏿", "1\ufe0f\u20e3", "❤\ufe0f"]
)
def test_emoji_sequences_are_one_glyph_of_the_emoji_font(text: str) -> None:
    (piece,) = shape(text, "regular", "ltr").pieces
    assert piece.font[0].endswith("NotoEmoji-Regular.ttf")
    (cluster,) = piece.clusters
    assert cluster.text == text
    assert len(cluster.glyphs) == 1


def test_titles_are_bold_in_other_scripts_too() -> None:
    for letter, family in ((HEBREW[0], "Hebrew"), (ARABIC[0], "Arabic"), ("ก", "Thai")):
        for face, weight in (("semibold", "Bold"), ("regular", "Regular")):
            found = font_for(letter, face)
            assert found is not None
            assert found.path.endswith(f"NotoSans{family}-{weight}.ttf")


@given(st.text(st.sampled_from("aé \u0301שלמ12()مرحनमस्ते👩🏽\u200d💻🇩🇪ไทย\u200f漢"), max_size=25))
def test_nothing_of_a_text_is_lost_when_it_is_shaped(text: str) -> None:
    whole = shape(text, "regular", direction_of(text))
    said = "".join("".join(c.text for c in piece.clusters) for piece in whole.pieces)
    drawn = {c for c in text if unicodedata.category(c) not in ("Cf", "Mn")}
    assert sorted(c for c in said if c in drawn) == sorted(c for c in text if c in drawn)
    ends = [x + advance for p in whole.pieces for c in p.clusters for _, x, _, advance in c.glyphs]
    assert max(ends, default=0) <= whole.width + 0.7


@given(
    st.text(st.sampled_from("aש ลูกค้า漢字、。（）é\u0301مر-/👩🏽\u200d💻"), max_size=40), st.floats(20, 200)
)
def test_lines_of_any_script_keep_every_letter_and_the_limit(text: str, limit: float) -> None:
    found = paragraph(text, "regular", 10, limit)
    assert letters("".join(found.lines)) == letters(text)
    for line in found.lines:
        assert width(line, "regular", 10) <= limit + 0.5 or len(clusters(line)) == 1


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("送料は、高い。", ["送", "料", "は、", "高", "い。"]),
        ("「送料」", ["「送", "料」"]),
        ("ちょっと", ["ちょっ", "と"]),
        ("ลูกค้าต้องการทราบ", ["ลูกค้า", "ต้อง", "การ", "ทราบ"]),
        ("abandoned-cart", ["abandoned-", "cart"]),
        ("-10", ["-10"]),
        ("plain", ["plain"]),
    ],
)
def test_lines_end_where_readers_of_the_language_expect_it(word: str, parts: list[str]) -> None:
    assert unbroken(word) == parts


def test_a_line_of_a_paragraph_keeps_the_direction_of_the_paragraph() -> None:
    found = paragraph(f"{HEBREW} abcdefgh 12", "regular", 10, 45)
    assert found.lines[-1] == "abcdefgh 12" or len(found.lines) > 1
    assert found.direction == "rtl"
    (*_, last) = paragraph(f"{HEBREW}\nab {HEBREW}", "regular", 10, 100).marks(0, 0, "#000000")
    assert isinstance(last, Shaped)
    assert last.pieces[0].is_rtl
    assert last.text == f"ab {HEBREW}"
    (alone,) = line_marks(f"ab {HEBREW}", "regular", 10, "#000000", 0, 10)
    assert isinstance(alone, Shaped)
    assert not alone.pieces[0].is_rtl


def test_outlines_are_in_parts_of_the_size_and_upright() -> None:
    (piece,) = shape(HEBREW[0], "regular", "rtl").pieces
    ((number, _, _, advance),) = piece.clusters[0].glyphs
    points = [value for command in outline(FontFile(*piece.font), number) for value in command[1:]]
    xs, ys = points[::2], points[1::2]
    assert 0 <= min(xs) <= max(xs) <= advance
    assert -1 < min(ys) < -0.4
    assert max(ys) < 0.3


def _tiny_font(path: Path, characters: str) -> None:
    """An OpenType font with a square for each character, as a font of the system."""
    builder = FontBuilder(1000, isTTF=False)
    names = [".notdef", *(f"c{ord(it):X}" for it in characters)]
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(it): f"c{ord(it):X}" for it in characters})
    strings = {}
    for name in names:
        pen = T2CharStringPen(1000, None)
        pen.moveTo((100, 0))
        pen.lineTo((900, 0))
        pen.curveTo((900, 500), (500, 800), (100, 800))
        pen.closePath()
        strings[name] = pen.getCharString()
    builder.setupCFF("Tiny", {}, strings, {})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (1000, 100)))
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Tiny", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(path)


@pytest.fixture
def fonts_in(tmp_path, monkeypatch):
    """A function that puts a font for characters into a folder, which is the only one of the system."""

    def forget() -> None:
        for kept in (fonts.font_for, fonts._further, fonts._of_system, shape, typography.words_of):
            kept.cache_clear()
        fonts._found.clear()

    def put(characters: str, name: str = "Tiny.otf") -> Path:
        _tiny_font(tmp_path / name, characters)
        forget()
        return tmp_path / name

    monkeypatch.setattr(fonts, "folders", lambda: [tmp_path])
    forget()
    yield put
    forget()


def test_a_font_of_the_system_draws_what_the_bundled_ones_lack(fonts_in) -> None:
    assert missing("漢") == "漢"
    path = fonts_in("漢字")
    assert missing("漢字") == ""
    found = font_for("漢", "regular")
    assert found is not None
    assert Path(found.path) == path
    assert width("漢", "regular", 10) == 10


def test_broken_fonts_are_passed_over(fonts_in, tmp_path) -> None:
    (tmp_path / "NotoSansCJK-Broken.ttc").write_bytes(b"ttcf\0\1\0\0" + b"\xff" * 40)
    (tmp_path / "NotoSansCJK-Empty.otf").write_bytes(b"")
    path = fonts_in("字")
    found = font_for("字", "regular")
    assert found is not None
    assert Path(found.path) == path


def test_lines_end_within_words_of_every_script_where_they_may() -> None:
    ascii_ones = {sign for sign in map(chr, range(128)) if has_breaks(f"a{sign}b")}
    assert ascii_ones == set("-/|\\")
    assert all(
        map(has_breaks, ("a\u2013b", "a\u200bb", "漢字", "カナ", "한국", "ไทย", "\U00020000", "\uff01"))
    )
    assert not any(map(has_breaks, ("“a”", "e\u0301", HEBREW, ARABIC, "नमस्ते", "😀", "\u1e9e", "\u2e7f")))
