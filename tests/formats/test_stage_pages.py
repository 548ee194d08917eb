"""Maps that are broken between stages: what stands on which page, how large, and what is said of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from journey_editor.formats import registry
from journey_editor.formats.page import smallest_type
from journey_editor.formats.settings import Settings
from journey_editor.formats.splitting import EDGE, is_cut
from journey_editor.layout.marks import Text
from journey_editor.model.edits import AddNode, apply
from journey_editor.model.records import Touchpoint
from journey_editor.paths import samples
from journey_editor.storage import files
from tests.formats import legibility

A4 = Settings(paper="A4", split="stages")


@pytest.fixture
def journey():
    return files.load(next(path for path in samples() if path.name.startswith("gift-online"))).journey


def _book(journey, settings):
    drawing = registry.drawn(journey, settings)
    return drawing, registry.laid_out(journey, drawing, settings)


def _on(page, kind):
    return [placed for layer in page.layers for placed in layer.figures if placed.kind == kind]


@pytest.mark.parametrize("arrangement", ["stacked", "timeline"])
@pytest.mark.parametrize("paper", ["A4", "A3", "letter", "fit"])
def test_everything_stands_on_one_page_and_stages_in_their_order(journey, paper, arrangement):
    settings = replace(A4, paper=paper, arrangement=arrangement)
    drawing, book = _book(journey, settings)
    assert len(book.pages) > 1
    stages = [placed.id for page in book.pages for placed in _on(page, "stage")]
    assert stages == [stage.id for stage in journey.stages]
    repeated = ("title", "persona", "lane", "paper")
    found = Counter(
        placed.key
        for page in book.pages
        for layer in page.layers
        for placed in layer.figures
        if placed.kind not in repeated and not is_cut(placed)
    )
    whole = [p.key for p in drawing.figures if p.kind not in repeated and not is_cut(p)]
    assert found == Counter(whole)
    for page in book.pages:
        own = {placed.id for placed in _on(page, "stage")}
        cards = _on(page, "touchpoint")
        assert {journey.touchpoint(placed.id).stage for placed in cards} <= own


def test_each_page_repeats_what_says_where_one_is(journey):
    drawing, book = _book(journey, A4)
    for number, page in enumerate(book.pages, 1):
        assert len(_on(page, "title")) == 1
        assert [placed.id for placed in _on(page, "persona")] == ["maya", "jonas"]
        lanes = _on(page, "lane")
        assert [placed.id for placed in lanes] == [band.key for band in drawing.frame.bands]
        before = {placed.key: placed.figure for placed in drawing.figures if placed.kind == "lane"}
        for placed in lanes:
            texts = [mark for mark in placed.figure.marks if isinstance(mark, Text)]
            assert {mark.text for mark in texts} == {
                mark.text for mark in before[placed.key].marks if isinstance(mark, Text)
            }
        foot = [placed.figure for placed in _on(page, "paper")]
        said = [mark.text for figure in foot for mark in figure.marks if isinstance(mark, Text)]
        assert said == [f"{number} / {len(book.pages)}"]


@pytest.mark.parametrize("paper", ["A4", "A3", "338.7x190.5mm"])
def test_lanes_end_with_their_last_stage_in_the_middle_of_the_page(journey, paper):
    _, book = _book(journey, replace(A4, paper=paper))
    room = []
    for page in book.pages:
        layers = [(layer, placed) for layer in page.layers for placed in layer.figures]
        areas = [(placed.kind, layer.on_page(placed.area)) for layer, placed in layers]
        lane = next(area for kind, area in areas if kind == "lane")
        last = max(area.right for kind, area in areas if kind == "stage")
        assert last < lane.right < last + 40
        assert all(area.right <= lane.right for kind, area in areas if kind in ("touchpoint", "note"))
        room.append((lane.x, page.width - lane.right))
    left = {x for x, _ in room}
    assert len(left) == 1, "the map begins in the same place on every page"
    assert min(right for _, right in room) == pytest.approx(left.pop(), abs=1), (
        "and the fullest is in the middle"
    )


def test_the_page_map_shows_the_stages_of_the_page_in_their_colours(journey):
    _, book = _book(journey, A4)
    for page in book.pages:
        small = next(placed.figure for placed in _on(page, "paper") if placed.key == "paper:map")
        assert len(small.marks) == len(journey.stages)
        own = {placed.figure.band for placed in _on(page, "stage")}
        colored = [mark.fill for mark in small.marks if mark.fill in own]
        assert len(colored) == len(_on(page, "stage"))


def test_usual_pages_share_one_scale_and_type_grows(journey):
    whole = registry.measured(journey, registry.format_named("pdf"), replace(A4, split="none"))
    _, book = _book(journey, A4)
    scales = {layer.scale for page in book.pages for layer in page.layers if not layer.furniture}
    assert len(scales) == 1
    assert smallest_type(book.pages) > 1.3 * whole.smallest_type
    assert book.messages == ()


def test_a_stage_too_wide_for_a_page_is_drawn_smaller_and_named(journey):
    for number in range(14):
        apply(journey, AddNode(Touchpoint(id=f"more-{number}", stage="buy", title=f"More {number}")))
    settings = replace(A4, arrangement="timeline", orientation="landscape")
    _, book = _book(journey, settings)
    page = next(page for page in book.pages if "Buy" in page.title)
    assert page.title == "Buy"
    assert len(_on(page, "touchpoint")) == 17
    others = {layer.scale for other in book.pages if other is not page for layer in other.layers[:1]}
    assert page.layers[0].scale < min(others)
    (message,) = (one for one in book.messages if "“Buy”" in one)
    assert f"{round(100 * page.layers[0].scale / max(others))} %" in message
    assert legibility.about(book) == []


def test_type_is_as_large_as_asked_for_where_that_can_be(journey):
    settings = replace(A4, paper="A3", arrangement="timeline")
    _, usual = _book(journey, settings)
    wanted = smallest_type(usual.pages) * 1.05
    _, larger = _book(journey, replace(settings, min_type=wanted))
    assert smallest_type(larger.pages) >= wanted
    assert len(larger.pages) >= len(usual.pages)


def test_pages_are_called_by_their_stages(journey):
    _, book = _book(journey, A4)
    first, last = book.pages[0].title, book.pages[-1].title
    assert first.startswith("Discover")
    assert last.endswith("Stay")
    assert [page.label for page in book.pages] == [str(n) for n in range(1, len(book.pages) + 1)]


def test_a_map_without_stages_has_one_page(journey):
    from journey_editor.model.journey import JourneyMap

    _, book = _book(JourneyMap(), A4)
    assert len(book.pages) >= 1


@pytest.mark.parametrize("paper", ["A4", "120x250mm", "fit"])
@pytest.mark.parametrize("name", ["gift-online", "beauty-social"])
def test_nothing_reaches_over_labels_or_out_of_the_lanes(name, paper):
    """What stands at the break of two pages has room on its own."""
    found = files.load(next(path for path in samples() if path.name.startswith(name))).journey
    drawing, book = _book(found, replace(A4, paper=paper))
    labels = drawing.frame.spans[0].x - EDGE
    for page in book.pages:
        frames = [layer for layer in page.layers if layer.figures[0].kind == "lane"]
        lane = frames[0].on_page(frames[0].figures[0].area)
        left = page.layers[0].x + labels * page.layers[0].scale
        for layer in page.layers[1:-1]:
            for placed in layer.figures:
                if placed.kind == "lane":
                    continue
                assert is_cut(placed) == (layer.clip is not None)
                seen = layer.on_page(layer.clip or placed.area)
                assert seen.x >= left - 0.01
                assert seen.right <= lane.right + 0.01


def test_a_label_at_a_break_is_whole_on_one_page(journey):
    _, book = _book(journey, replace(A4, paper="120x250mm"))
    assert len(book.pages) == len(journey.stages)
    gaps = [placed for page in book.pages for placed in _on(page, "highlight")]
    assert sum("largest gap" in placed.figure.name for placed in gaps) == 1
