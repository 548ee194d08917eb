"""An empty map on paper: a poster with places for sticky notes."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from journey_editor.formats import registry
from journey_editor.formats.pages import MM
from journey_editor.formats.settings import Settings
from journey_editor.formats.whiteboard import is_blank
from journey_editor.model import order
from journey_editor.model.edits import AddNode, apply
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, Stage, Touchpoint
from journey_editor.paths import resource
from journey_editor.storage import files
from tests.formats import legibility

PDF = registry.format_named("pdf")


@pytest.fixture
def blank():
    return files.load(resource("templates", "blank.journey.json")).journey


def _book(journey, settings):
    return registry.laid_out(journey, registry.drawn(journey, settings), settings)


def _places(page):
    layer = page.layers[0]
    return [(one, layer.scale) for one in layer.figures if one.key.startswith("sticky:")]


def test_a_blank_map_is_a_poster_on_which_sticky_notes_fit(blank):
    page = _book(blank, Settings()).pages[0]
    assert (page.width / MM, page.height / MM) == pytest.approx((1189, 841), abs=1)
    places = _places(page)
    assert len(places) == 60
    for placed, scale in places:
        assert placed.figure.w * scale >= 76 * MM
        assert placed.figure.h == placed.figure.w
    areas = [placed.area for placed, _ in places]
    assert not any(a.meets(b) for at, a in enumerate(areas) for b in areas[at + 1 :])
    assert legibility.about(_book(blank, Settings())) == []


def test_it_says_what_belongs_where(blank):
    text = PdfReader(io.BytesIO(registry.rendered(blank, PDF, Settings())[0])).pages[0].extract_text()
    for lane in ("Touchpoints", "Emotions", "Pain points", "Opportunities", "Quotes"):
        assert lane in text


def test_its_own_stages_and_the_chosen_lanes_stay(blank):
    for number, key in enumerate(order.keys(3)):
        apply(blank, AddNode(Stage(id=f"s{number}", title=f"Step {number}", order=key)))
    settings = Settings(paper="A3", lanes=("touchpoints", "quotes"))
    page = _book(blank, settings).pages[0]
    stages = [one.id for layer in page.layers for one in layer.figures if one.kind == "stage"]
    assert stages == ["s0", "s1", "s2"]
    assert {one.key.split(":")[1] for one, _ in _places(page)} == {"touchpoints", "quotes"}
    assert page.width / MM == pytest.approx(420, abs=1)


def test_the_map_itself_stays_as_it_is(blank):
    _book(blank, Settings())
    assert blank.stages == ()
    assert len(blank) == 0


@pytest.mark.parametrize("name", ["svg", "png"])
def test_pictures_have_it_too(blank, name):
    data, report = registry.rendered(blank, registry.format_named(name), Settings(scale=0.3))
    assert len(data) > 3000
    assert report.width > 1000


def test_a_map_with_something_on_it_is_none(blank):
    parked = JourneyMap()
    apply(parked, AddNode(Note(id="n", kind="idea", text="Later")))
    assert is_blank(parked)
    apply(blank, AddNode(Stage(id="s", title="Step")))
    assert is_blank(blank)
    noted = blank.copy()
    apply(noted, AddNode(Note(id="n", kind="idea", at="s", text="Now")))
    assert not is_blank(noted)
    apply(blank, AddNode(Touchpoint(id="t", stage="s", title="Card")))
    assert not is_blank(blank)
    assert _places(_book(blank, Settings()).pages[0]) == []
