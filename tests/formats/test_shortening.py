"""Notes too long for a map: their beginnings on it, all of them in the appendix."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journey_editor.formats import registry, shortening
from journey_editor.formats.page import smallest_type
from journey_editor.formats.settings import Settings
from journey_editor.layout.marks import Text
from journey_editor.model.edits import AddNode, SetExperience, apply
from journey_editor.model.records import Note
from journey_editor.paths import samples
from journey_editor.storage import files
from tests.formats import legibility

LONG = " ".join(f"word{number}" for number in range(2_200))
A4 = Settings(paper="A4", split="lanes", appendix=True, min_type=6.0)


@pytest.fixture
def journey():
    found = files.load(next(path for path in samples() if path.name.startswith("gift-online"))).journey
    apply(found, AddNode(Note(id="long", kind="pain_point", at="checkout", text=LONG)))
    return found


def _texts(book, *roles):
    return " ".join(
        mark.text
        for page in book.pages
        if page.role in roles
        for layer in page.layers
        for placed in layer.figures
        for mark in placed.figure.marks
        if isinstance(mark, Text)
    )


def test_a_long_note_is_read_on_the_page_and_in_full_in_the_appendix(journey, tool):
    book = registry.laid_out(journey, registry.drawn(journey, A4), A4)
    assert smallest_type(book.pages) >= 6.0
    assert legibility.about(book) == []
    on_map, all_of_it = _texts(book, "part"), _texts(book, "appendix")
    assert "word3 " in on_map
    assert "word2199" not in on_map
    assert "… → All notes" in " ".join(on_map.split())
    assert all(f"word{number}" in all_of_it for number in range(2_200))
    assert ("note:long", "entry:checkout") in book.ways
    data, _ = registry.rendered(journey, registry.format_named("pdf"), A4)
    told = tool("pdftotext", data=data, after=("-",))
    assert all(f"word{number}" in told for number in range(2_200))


@pytest.mark.parametrize("suffix", ["pdf", "svg"])
def test_without_an_appendix_nothing_is_left_out(journey, suffix):
    wanted = A4 if suffix == "svg" else replace(A4, appendix=False)
    drawing = registry.drawn(journey, replace(wanted, appendix=False))
    assert any(
        "word2199" in mark.text
        for one in drawing.figures
        for mark in one.figure.marks
        if isinstance(mark, Text)
    )
    report = registry.measured(journey, registry.format_named(suffix), wanted)
    assert report.smallest_type < 3.0


def test_a_long_thought_begins_on_the_map(journey):
    before = next(one for one in journey.experiences_of("cart") if one.persona == "maya")
    apply(journey, SetExperience("maya", "cart", replace(before, thought=LONG)))
    shown = shortening.with_beginnings(journey)
    thought = next(one for one in shown.experiences_of("cart") if one.persona == "maya").thought
    assert thought.endswith(" … → All notes")
    assert LONG.startswith(thought.removesuffix(" … → All notes"))
    assert [one.id for one in shown.notes] == [one.id for one in journey.notes]
    assert shown.links == journey.links


def test_a_map_without_long_texts_is_the_same_one():
    journey = files.load(next(path for path in samples() if path.name.startswith("gift-online"))).journey
    assert shortening.with_beginnings(journey) is journey


@pytest.mark.parametrize("sign", ["👩‍👩‍👧‍👦", "ก็", "é", "क्षि", "字", "🇯🇵"])
def test_no_sign_is_torn(sign):
    text = sign * 900
    begun = shortening.beginning(text)
    assert 400 < len(begun) <= 500
    assert len(begun) % len(sign) == 0, "whole signs"
