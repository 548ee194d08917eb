"""Maps at the ends of what a file may hold: a good page each, or one sentence."""

from __future__ import annotations

import base64
import io
from dataclasses import replace

import pytest
from PIL import Image
from pypdf import PdfReader

from journey_editor.errors import JourneyError
from journey_editor.formats import registry
from journey_editor.formats.settings import Settings
from journey_editor.model.edits import AddNode, SetExperience, apply, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Note, Persona, Stage, Touchpoint
from journey_editor.storage import document
from tests.formats import legibility
from tests.layout.crowded import crowded
from tests.layout.extremes import EXTREMES

PDF = registry.format_named("pdf")
LAYOUTS = (
    Settings(paper="A4", cover=True, appendix=True),
    Settings(paper="A3", split="stages"),
    Settings(paper="A3", split="poster"),
)
ODD = ("empty", "only people", "twenty people", "no lanes", "every text empty", "every text one long word")


def _checked(journey, settings, tool):
    drawing = registry.drawn(journey, settings)
    book = registry.laid_out(journey, drawing, settings)
    assert legibility.about(book) == []
    data, report = registry.rendered(journey, PDF, settings, drawing=drawing)
    assert "No syntax or stream encoding errors" in tool("qpdf", "--check", data=data)
    return data, report


@pytest.mark.parametrize("settings", LAYOUTS, ids=("all", "stages", "poster"))
@pytest.mark.parametrize("name", ODD)
def test_odd_maps_make_good_pages(name, settings, tool):
    _checked(EXTREMES[name](), settings, tool)


@pytest.fixture
def journey():
    """A map with one card."""
    made = JourneyMap()
    apply(made, AddNode(Stage(id="s", title="")))
    apply(made, AddNode(Touchpoint(id="t", stage="s", title="Card")))
    return made


@pytest.mark.parametrize("settings", LAYOUTS, ids=("all", "stages", "poster"))
def test_a_word_of_ten_thousand_characters(journey, settings, tool):
    apply(journey, AddNode(Note(id="n", kind="pain_point", at="t", text="x" * 10_000)))
    apply(journey, AddNode(Note(id="p", kind="idea", text="y" * 10_000)))
    _, report = _checked(journey, settings, tool)
    assert report.messages == ()


def test_names_longer_than_a_page(journey, tool):
    word = "x" * 2_500
    apply(journey, update_map(title=word, scenario=word))
    apply(journey, AddNode(Stage(id="long", title=word, owner=word)))
    apply(journey, AddNode(Touchpoint(id="u", stage="long", title=word, description=word)))
    apply(journey, AddNode(Persona(id="p", name=word, role=word, goals=(word,))))
    apply(journey, SetExperience("p", "u", Experience(persona="p", emotion=1.0, thought=word)))
    data, _ = _checked(journey, LAYOUTS[0], tool)
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert text.count("x") > 12 * len(word)


def test_a_note_of_a_million_characters_is_refused_in_a_sentence(journey):
    text = document.text(journey).replace('"Card"', f'"{"z" * 1_000_000}"')
    with pytest.raises(JourneyError) as caught:
        document.parse(text)
    assert len(str(caught.value)) < 300
    assert "\n" not in str(caught.value)


def test_a_photo_of_five_thousand_pixels(journey, tool):
    stream = io.BytesIO()
    Image.new("L", (5000, 3000), 90).save(stream, "PNG")
    uri = f"data:image/png;base64,{base64.b64encode(stream.getvalue()).decode()}"
    apply(journey, AddNode(Persona(id="p", name="Maya", image=uri)))
    data, report = _checked(journey, replace(LAYOUTS[0], appendix=False), tool)
    assert len(data) < 200_000
    assert all("\n" not in message and message.endswith(".") for message in report.messages)


@pytest.mark.parametrize("seed", range(8))
def test_crowded_maps_can_be_read_on_every_kind_of_page(seed):
    journey = crowded(seed)
    for settings in (
        LAYOUTS[0],
        LAYOUTS[1],
        Settings(paper="120x250mm", split="stages", arrangement="timeline"),
        Settings(split="stages"),
    ):
        book = registry.laid_out(journey, registry.drawn(journey, settings), settings)
        assert legibility.about(book) == []


def test_a_photo_that_cannot_be_shown_is_told_once(journey):
    apply(journey, AddNode(Persona(id="p", name="Maya", image="data:image/png;base64,")))
    told = registry.rendered(journey, PDF, LAYOUTS[0])[1].messages
    assert [one.partition(":")[0] for one in told] == ["persona p"]


def test_signs_without_a_glyph_are_told_of_cover_and_appendix_too(journey):
    apply(journey, AddNode(Persona(id="p", name="Maya", goals=("a \ue123 goal",))))
    apply(journey, AddNode(Note(id="n", kind="question", text="Who is \ue456?")))
    told = registry.rendered(journey, PDF, LAYOUTS[0])[1].messages
    assert [code for code in ("U+E123", "U+E456") if code not in " ".join(told)] == []
    assert registry.rendered(journey, PDF, Settings())[1].messages == ()
