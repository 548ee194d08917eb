"""Cover, appendix, bookmarks, labels and links of a PDF, read back by another library."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from journey_editor.errors import ExportError
from journey_editor.formats import registry
from journey_editor.formats.page import SLUG
from journey_editor.formats.pages import MM
from journey_editor.formats.settings import Settings
from journey_editor.model import queries
from journey_editor.model.edits import AddNode, apply
from journey_editor.model.records import Note, Stage
from journey_editor.paths import samples
from journey_editor.storage import files

PDF = registry.format_named("pdf")
WHOLE = Settings(paper="A4", cover=True, appendix=True)


@pytest.fixture
def journey():
    return files.load(next(path for path in samples() if path.name.startswith("gift-online"))).journey


def _reader(journey, settings=WHOLE):
    data, report = registry.rendered(journey, PDF, settings)
    reader = PdfReader(io.BytesIO(data), strict=True)
    assert len(reader.pages) == report.pages
    return reader


def _plain(text):
    return "".join(text.split())


def _text(reader, begins):
    labels = reader.page_labels
    pages = [page for page, label in zip(reader.pages, labels, strict=True) if label.startswith(begins)]
    text = _plain("".join(page.extract_text() for page in pages))
    return re.sub(r"(Cover|Allnotes)·\d+", "", text)


def test_the_cover_tells_everything_of_the_personas_and_counts(journey):
    text = _text(_reader(journey), "C")
    for persona in journey.personas:
        lists = (persona.goals, persona.motivations, persona.expectations, persona.frustrations)
        said = [persona.name, persona.role, persona.quote, persona.background, *sum(lists, ())]
        assert [one for one in said if _plain(one) not in text] == []
    assert _plain(journey.info.title) in text
    assert _plain(journey.info.scenario) in text
    assert f"Touchpoints{len(journey.touchpoints)}" in text
    assert "Legend" in text
    assert "momentoftruth" in text


def test_only_personas_that_are_shown_are_on_the_cover(journey):
    text = _text(_reader(journey, replace(WHOLE, personas=("maya",))), "C")
    assert "Maya" in text
    assert "Jonas" not in text


def test_the_appendix_has_every_note_in_full(journey):
    apply(journey, AddNode(Note(id="long", kind="idea", at="checkout", text="an idea " * 900)))
    apply(journey, AddNode(Note(id="whole", kind="action", at="buy", text="About the stage as a whole")))
    text = _text(_reader(journey), "N")
    assert [note.text for note in journey.notes if _plain(note.text) not in text] == []
    thoughts = [one.thought for card in journey.touchpoints for one in journey.experiences_of(card.id)]
    assert [one for one in thoughts if _plain(one) not in text] == []
    assert any(note.at is None for note in journey.notes), "there is a parking lot"
    order = [text.index(_plain(stage.title)) for stage in journey.stages]
    assert order == sorted(order)
    assert text.index("Parkinglot") > order[-1]
    for kind in ("Painpoint", "Opportunity", "Quote", "Idea", "Action", "Question"):
        assert kind in text


def test_bookmarks_lead_to_the_map_its_stages_and_touchpoints(journey):
    reader = _reader(journey)
    outline = reader.outline
    tops = [one.title for one in outline if not isinstance(one, list)]
    assert tops == ["Cover", "Map", "All notes"]
    stages = outline[2]
    assert [one.title for one in stages if not isinstance(one, list)] == [s.title for s in journey.stages]
    for stage, cards in zip(journey.stages, [one for one in stages if isinstance(one, list)], strict=True):
        assert [one.title for one in cards] == [card.title for card in journey.touchpoints_of(stage.id)]
        assert {reader.get_destination_page_number(one) for one in cards} == {1}
    assert reader.get_destination_page_number(outline[3]) == 2


def test_pages_have_labels(journey):
    labels = _reader(journey).page_labels
    assert labels[:3] == ["C1", "1", "N1"]
    assert _reader(journey, Settings()).page_labels == ["1"]


def test_a_large_map_on_the_largest_paper_is_a_small_file():
    journey = files.load(next(path for path in samples() if path.name.startswith("city"))).journey
    lanes = tuple(lane.id or lane.kind for lane in queries.all_lanes(journey))
    data, _ = registry.rendered(journey, PDF, replace(WHOLE, paper="A0", lanes=lanes))
    assert len(data) < 2_000_000


def test_cards_lead_to_their_notes_and_back(journey):
    reader = _reader(journey)
    numbers = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages)}

    def ways(page):
        found = [annotation.get_object() for annotation in reader.pages[page].get("/Annots", [])]
        return [(one["/Rect"], one["/Dest"]) for one in found if "/Dest" in one]

    there = ways(1)
    assert len(there) == sum(
        bool(card.description or journey.notes_about(card.id)) for card in journey.touchpoints
    )
    for rect, target in there:
        page = numbers[target[0].idnum]
        assert page >= 2
        height = float(target[3])
        back = [one for one in ways(page) if float(one[0][3]) <= height and float(one[0][3]) > height - 15]
        around = [[float(value) for value in one[1][2:]] for one in back]
        left, low, right, top = (float(value) for value in rect)
        assert any(a <= left and b <= low and c >= right and d >= top for a, b, c, d in around)


def test_addresses_are_live_and_only_of_three_kinds(journey):
    text = "https://example.org/guide?a=1 mailto:cx@example.org javascript:alert(1) file:///etc/passwd"
    apply(journey, AddNode(Note(id="web", kind="pain_point", at="checkout", text=text)))
    reader = _reader(journey)
    found = [
        annotation.get_object()["/A"]["/URI"]
        for page in reader.pages
        for annotation in page.get("/Annots", [])
        if "/A" in annotation.get_object()
    ]
    assert set(found) == {"https://example.org/guide?a=1", "mailto:cx@example.org"}
    assert len(found) >= 4, "on the map and in the appendix"


def test_a_bleed_brings_boxes_and_marks(journey):
    reader = _reader(journey, Settings(paper="A4", bleed=3))
    page = reader.pages[0]
    edge = 3 * MM + SLUG
    assert [float(value) for value in page.trimbox] == pytest.approx(
        [edge, edge, edge + 297 * MM, edge + 210 * MM], abs=0.01
    )
    assert float(page.mediabox.width) == pytest.approx(297 * MM + 2 * edge, abs=0.01)
    assert float(page.bleedbox.left) == pytest.approx(SLUG, abs=0.01)
    for bleed in (-1, 51, float("nan")):
        with pytest.raises(ExportError, match="bleed"):
            registry.rendered(journey, PDF, Settings(bleed=bleed))


def test_links_and_bookmarks_know_of_the_bleed(journey):
    def rects(bleed):
        reader = _reader(journey, replace(WHOLE, bleed=bleed))
        links = [annotation.get_object() for annotation in reader.pages[1]["/Annots"]]
        corners = [[float(value) for value in link["/Rect"]] for link in links]
        return corners, [
            float(value) for value in (reader.outline[2][0]["/Left"], reader.outline[2][0]["/Top"])
        ]

    (plain, there), (moved, moved_there) = rects(0.0), rects(3.0)
    edge = 3 * MM + SLUG
    assert len(plain) == len(moved) > 5
    for one, other in zip(plain, moved, strict=True):
        assert other == pytest.approx([value + edge for value in one], abs=0.02)
    assert moved_there == pytest.approx([value + edge for value in there], abs=1)


def test_text_beside_a_large_or_odd_paper_stands_on_a4(journey):
    for paper, size in (("A0", (210, 297)), ("fit", (210, 297)), ("tabloid", (279, 432))):
        book = registry.laid_out(
            journey, registry.drawn(journey, Settings()), replace(WHOLE, paper=paper, orientation="portrait")
        )
        cover = book.pages[0]
        assert (cover.width / MM, cover.height / MM) == pytest.approx(size, abs=1)


def test_a_stage_without_a_name_is_called_by_its_place(journey):
    apply(journey, AddNode(Stage(id="bare", title="")))
    titles = [one.title for one in _reader(journey, Settings()).outline[1] if not isinstance(one, list)]
    assert "Stage 6" in titles or "Stage 1" in titles


def test_the_words_beside_the_map_are_in_its_language():
    journey = files.load(next(path for path in samples() if path.name.startswith("schuhe"))).journey
    text = _text(_reader(journey), "C")
    assert "Legende" in text
    assert "InZahlen" in text
