"""Lines of Hebrew and Arabic with numbers and Latin words: what is copied out of a PDF is what was put in."""

from __future__ import annotations

import re
import subprocess

import pypdfium2
import pytest

from journey_editor.formats.registry import format_named, rendered
from journey_editor.formats.settings import Settings
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Direction, MapInfo, Stage, Touchpoint

LINES = (
    *("הזמנה 123 ב-Shop", "שלום 12 עולם", "שלום 12.50 עולם", "קופה: 3 שלבים", "שלום (123)", "50% הנחה"),
    *("מחיר: 25 €", "10:30 בבוקר", "טופס א-3", "שלב 2/4", "הזמנה #123", "תשלום ב-3"),
    *("سعر 25 €", "الطلب 123 في Shop", "٢٥ ريال", "عرض -20% على Web"),
)
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e]")


def _pdf(lines: tuple[str, ...], direction: Direction) -> bytes:
    language = "he" if direction == "rtl" else "en"
    nodes = [
        Stage(id="s", title="A"),
        *(Touchpoint(id=f"t{n}", stage="s", title=text, order=f"{n + 11}") for n, text in enumerate(lines)),
    ]
    journey = JourneyMap.assembled(
        MapInfo(title="Map", direction=direction, language=language), nodes, (), ()
    )
    return rendered(journey, format_named("pdf"), Settings())[0]


def _copied(told: str) -> list[str]:
    """The lines without the marks of direction that poppler, too, puts around numbers."""
    return [_DIRECTIONS.sub("", line).strip() for line in told.splitlines()]


def _by_poppler(data: bytes, program, folder) -> list[str]:
    path = folder / "map.pdf"
    path.write_bytes(data)
    command = [program("pdftotext"), str(path), "-"]
    return _copied(subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout)


def _by_pdfium(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as document:
        return _copied(document[0].get_textpage().get_text_bounded())


def test_a_map_from_right_to_left_is_copied_as_it_was_put_in(program, tmp_path) -> None:
    found = _by_poppler(_pdf(LINES, "rtl"), program, tmp_path)
    assert [line for line in LINES if line not in found] == []


def test_other_readers_are_not_worse_off() -> None:
    told = " ".join(_by_pdfium(_pdf(("הזמנה 123 ב-Shop", "קופה: 3 שלבים", "טופס א-3"), "rtl")))
    assert "הזמנה 123 ב-Shop" in told
    assert "קופה: 3 שלבים" in told
    assert "טופס א-3" in told


@pytest.mark.parametrize("line", ["הזמנה 123 ב-Shop", "שלום 12 עולם"])
def test_of_a_map_from_left_to_right_poppler_moves_the_numbers(line: str, program, tmp_path) -> None:
    """Readers copy a page in one direction; in this one a number ends what poppler reads to the left.

    No order of letters gives such a line. Glyphs that said other letters than they show would mislead whoever
    selects or searches them. When this fails poppler has learnt it: then ask LINES of these maps, too.
    """
    found = _by_poppler(_pdf((line,), "ltr"), program, tmp_path)
    assert line not in found
    letters = sorted(line.replace(" ", ""))
    assert any(sorted(other.replace(" ", "")) == letters for other in found), "nothing is lost"
