"""Posters of many sheets: nothing is left out, neighbours overlap, and the plan says how they go together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journey_editor.errors import ExportError
from journey_editor.formats import registry
from journey_editor.formats.page import smallest_type
from journey_editor.formats.pages import MM
from journey_editor.formats.poster import OVERLAP
from journey_editor.formats.settings import Settings
from journey_editor.layout.marks import Text
from journey_editor.paths import samples
from journey_editor.storage import files

A4 = Settings(paper="A4", split="poster")


@pytest.fixture(scope="module")
def journey():
    return files.load(next(path for path in samples() if path.name.startswith("gift-online"))).journey


def _book(journey, settings):
    drawing = registry.drawn(journey, settings)
    return drawing, registry.laid_out(journey, drawing, settings)


@pytest.mark.parametrize(
    "settings", [A4, replace(A4, poster="A0"), replace(A4, poster="900x600mm", margin=15)]
)
def test_sheets_show_all_of_the_poster_and_overlap(journey, settings):
    drawing, book = _book(journey, settings)
    assert book.pages[0].role == "plan"
    tiles = [page for page in book.pages if page.role == "tile"]
    assert len(tiles) == len(book.pages) - 1
    shown = {page.label: page.layers[0].clip for page in tiles}
    scale = tiles[0].layers[0].scale
    assert min(clip.x for clip in shown.values()) <= 0
    assert min(clip.y for clip in shown.values()) <= 0
    assert max(clip.right for clip in shown.values()) >= drawing.width
    assert max(clip.bottom for clip in shown.values()) >= drawing.height
    for label, clip in shown.items():
        right = shown.get(f"{label[0]}{int(label[1:]) + 1}")
        below = shown.get(f"{chr(ord(label[0]) + 1)}{label[1:]}")
        if right:
            assert (clip.right - right.x) * scale == pytest.approx(OVERLAP)
        if below:
            assert (clip.bottom - below.y) * scale == pytest.approx(OVERLAP)


def test_each_figure_is_on_every_sheet_that_shows_some_of_it(journey):
    drawing, book = _book(journey, A4)
    for page in book.pages[1:]:
        layer = page.layers[0]
        keys = {placed.key for placed in layer.figures}
        assert keys == {placed.key for placed in drawing.figures if placed.area.meets(layer.clip)}


def test_the_poster_is_as_large_as_was_asked_for(journey):
    drawing, book = _book(journey, replace(A4, poster="A0"))
    scale = book.pages[-1].layers[0].scale
    assert drawing.width * scale <= 1189 * MM
    assert max(drawing.width * scale / (1189 * MM), drawing.height * scale / (841 * MM)) > 0.95
    _, usual = _book(journey, A4)
    assert usual.pages[-1].layers[0].scale == 1
    _, larger = _book(journey, replace(A4, min_type=24))
    assert smallest_type(larger.pages) == pytest.approx(24)


def _said(page):
    figures = [placed.figure for layer in page.layers for placed in layer.figures]
    return [mark.text for figure in figures for mark in figure.marks if isinstance(mark, Text)]


def test_the_plan_names_every_sheet_and_each_sheet_its_neighbours(journey):
    _, book = _book(journey, A4)
    plan, *tiles = book.pages
    said = _said(plan)
    assert {page.label for page in tiles} <= set(said)
    assert any("520 × 318 mm" in text and "4 sheets" in text for text in said)
    marks = {page.label: _said(replace(page, layers=page.layers[1:])) for page in tiles}
    assert "".join(marks["A1"]).replace(" ", "") == "A1glue→A2glue↓B1"
    assert "".join(marks["B2"]) == "B2"


def test_a_poster_on_one_sheet_needs_no_plan(journey):
    _, book = _book(journey, replace(A4, paper="A0"))
    assert [page.role for page in book.pages] == ["tile"]


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (replace(A4, paper="fit"), "choose one such as A4"),
        (replace(A4, paper="100x150mm", poster="5000x5000mm"), "more than the 400"),
        (replace(A4, poster="A9"), "no paper 'A9'"),
    ],
)
def test_what_cannot_be_glued_is_refused_in_a_sentence(journey, settings, words):
    with pytest.raises(ExportError, match=words):
        _book(journey, settings)
