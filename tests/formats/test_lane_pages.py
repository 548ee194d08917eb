"""Maps that are broken between lanes, too, where type would be too small otherwise."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from journey_editor.formats import registry
from journey_editor.formats.page import smallest_type
from journey_editor.formats.rows import rows
from journey_editor.formats.settings import READABLE, Settings
from journey_editor.formats.sharing import shared
from journey_editor.formats.splitting import Cutter, is_cut
from journey_editor.layout.drawing import Band
from journey_editor.model.edits import AddNode, apply
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Stage, Touchpoint
from journey_editor.paths import samples
from journey_editor.storage import files
from tests.formats import legibility

A4 = Settings(paper="A4", split="lanes", min_type=6.0)
SLIDE = replace(A4, paper="338.7x190.5mm", margin=6.0)


def _sample(name):
    return files.load(next(path for path in samples() if path.name.startswith(name))).journey


def _book(journey, settings):
    drawing = registry.drawn(journey, settings)
    return drawing, registry.laid_out(journey, drawing, settings)


def _on(page, kind):
    return [placed for layer in page.layers for placed in layer.figures if placed.kind == kind]


@pytest.mark.parametrize("settings", [A4, SLIDE], ids=["A4", "slide"])
@pytest.mark.parametrize("name", ["abandoned-cart", "beauty-social", "outdoor-checkout", "schuhe", "fashion"])
def test_type_can_be_read_at_the_first_try(name, settings):
    journey = _sample(name)
    _, stages = _book(journey, replace(settings, split="stages", arrangement="stacked"))
    drawing, book = _book(journey, replace(settings, arrangement="stacked"))
    assert smallest_type(stages.pages) < 6.0 <= smallest_type(book.pages)
    assert legibility.about(book) == []
    repeated = ("title", "persona", "stage", "paper")
    found = Counter(
        placed.key
        for page in book.pages
        for layer in page.layers
        for placed in layer.figures
        if placed.kind not in (*repeated, "lane") and not is_cut(placed)
    )
    whole = [p.key for p in drawing.figures if p.kind not in (*repeated, "lane") and not is_cut(p)]
    assert found == Counter(whole)


def test_each_page_has_its_stages_and_lanes_and_what_is_in_both():
    drawing, book = _book(_sample("beauty"), SLIDE)
    lanes = [band.key for band in drawing.frame.bands]
    stages = [span.stage for span in drawing.frame.spans]
    for page in book.pages:
        own = [placed.id for placed in _on(page, "lane")]
        at = lanes.index(own[0])
        assert own == lanes[at : at + len(own)]
        here = [placed.id for placed in _on(page, "stage")]
        assert here == [stage for stage in stages if stage in here] != []
        assert len(_on(page, "title")) == 1
        assert len(_on(page, "persona")) == 3
        frames = [
            (layer, placed) for layer in page.layers for placed in layer.figures if placed.kind == "lane"
        ]
        low = max(layer.on_page(placed.area).bottom for layer, placed in frames)
        high = min(layer.on_page(placed.area).y for layer, placed in frames)
        for layer in page.layers:
            for placed in layer.figures:
                area = layer.on_page(placed.area)
                if placed.kind == "stage":
                    assert area.bottom <= high
                elif placed.kind not in ("title", "persona", "paper"):
                    assert high - 0.01 <= area.y
                    assert area.bottom <= low + 0.01
    assert Counter(
        own for page in book.pages for own in [placed.id for placed in _on(page, "lane")]
    ) == Counter(lanes * (len(book.pages) // len({page.title.partition(": ")[2] for page in book.pages})))
    assert book.pages[0].title == "Get inspired – Belong: Touchpoints – Quotes"
    assert "Touchpoints – Quotes   1 / " in "".join(
        placed.figure.marks[0].text for placed in _on(book.pages[0], "paper")[1:]
    )


@pytest.mark.parametrize("paper", ["A4", "fit"])
def test_a_map_that_can_be_read_is_broken_between_stages_only(paper):
    journey = _sample("gift")
    _, stages = _book(journey, replace(A4, split="stages", paper=paper))
    _, book = _book(journey, replace(A4, paper=paper))
    assert [page.title for page in book.pages] == [page.title for page in stages.pages]
    assert smallest_type(book.pages) == smallest_type(stages.pages)


def test_what_can_be_read_is_known_without_being_asked():
    _, book = _book(_sample("beauty"), replace(SLIDE, min_type=0.0))
    assert smallest_type(book.pages) >= READABLE


def test_a_map_without_lanes_has_pages():
    journey = _sample("gift")
    _, book = _book(journey, replace(A4, lanes=()))
    assert len(book.pages) >= 1


def test_stages_are_read_once_however_many_pages_they_stand_on(tool):
    _, book = _book(_sample("beauty"), SLIDE)
    data, _ = registry.rendered(_sample("beauty"), registry.format_named("pdf"), SLIDE)
    told = tool("pdfinfo", "-struct-text", data=data)
    assert len(book.pages) > 1
    assert told.count('"Get inspired"') + told.count("Get inspired\n") == 1
    assert legibility.in_pdf(book, data, tool) == []


def test_lanes_share_rows_as_evenly_as_their_order_allows():
    bands = [
        Band(str(n), "text", "", y, h) for n, (y, h) in enumerate([(0, 50), (60, 20), (90, 20), (120, 40)])
    ]
    assert [(row.first, row.last) for row in rows(bands, 1)] == [(0, 3)]
    assert [(row.first, row.last) for row in rows(bands, 2)] == [(0, 1), (2, 3)]
    assert [row.h for row in rows(bands, 2)] == [80, 70]
    assert len(rows(bands, 4)) == 2 or max(row.h for row in rows(bands, 4)) == 50
    assert rows([], 3)[0].h == 0


def test_no_page_has_one_stage_where_the_others_could_give_it_some():
    journey = JourneyMap()
    for number in range(7):
        apply(journey, AddNode(Stage(id=f"s{number}", title=f"Stage {number}")))
    drawing = registry.drawn(journey, A4)
    cutter = Cutter(drawing)
    room = cutter.width(cutter.strip(0, 2))
    assert [strip.last - strip.first + 1 for strip in shared(cutter, range(7), room)] in (
        [2, 2, 3],
        [2, 3, 2],
        [3, 2, 2],
    )


def test_a_small_map_is_not_torn_for_type_that_is_read_anyway():
    journey = JourneyMap()
    for stage in ("one", "two"):
        apply(journey, AddNode(Stage(id=stage, title=stage)))
        apply(journey, AddNode(Touchpoint(id=f"card-{stage}", stage=stage, title="A card")))
    lanes = ("touchpoints", "emotions", "pain_points", "opportunities", "quotes", "metrics")
    _, book = _book(journey, replace(A4, lanes=lanes))
    assert len(book.pages) == 1
    assert smallest_type(book.pages) >= 7.0
