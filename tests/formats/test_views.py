"""What a view of the map does not ask for is drawn faintly, in every format and nowhere else."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image
from pypdf import PdfReader

from journey_editor.errors import ExportError
from journey_editor.formats import registry
from journey_editor.formats.redacting import prepared
from journey_editor.formats.settings import Settings
from journey_editor.model.edits import apply, update_map
from journey_editor.model.filters import Filter, matching, view_of
from journey_editor.model.journey import JourneyMap
from journey_editor.paths import samples
from journey_editor.storage import files

WEB = Filter(channels=("website",))
SETTINGS = Settings(view="on the WEB", scale=1.0)


@pytest.fixture
def journey() -> JourneyMap:
    made = files.load(next(path for path in samples() if path.name.startswith("gift-online"))).journey
    apply(made, update_map(views=(view_of("On the web", WEB),)))
    return made


def test_a_drawing_knows_what_is_dim(journey: JourneyMap) -> None:
    drawing = registry.drawn(journey, SETTINGS)
    found = matching(journey, WEB)
    dim = {placed.id for placed in drawing.figures if drawing.is_dim(placed)}
    assert dim
    assert dim.isdisjoint(found)
    cards = {card.id for card in journey.touchpoints}
    assert cards - found == cards & dim
    kinds = {placed.kind for placed in drawing.figures if drawing.is_dim(placed)}
    assert kinds.isdisjoint({"lane", "title", "curve"})


def test_the_curve_of_a_persona_who_is_left_out_is_dim(journey: JourneyMap) -> None:
    settings = Settings(filter=Filter(personas=("maya",)))
    for shown, leave in ((settings, "jonas"), (replace(settings, redact=("names",)), "")):
        drawing = registry.drawn(*prepared(journey, shown))
        curves = [one for one in drawing.figures if one.kind == "curve"]
        faint = {one.id for one in curves if drawing.is_dim(one)}
        assert len(faint) == 1
        assert not leave or faint == {leave}
        assert {one.id for one in curves} > faint
        felt = [one for one in drawing.figures if one.kind == "point" and one.persona in faint]
        assert felt
        assert all(map(drawing.is_dim, felt))


def svg(journey: JourneyMap, settings: Settings) -> str:
    return registry.rendered(journey, registry.format_named("svg"), settings)[0].decode()


def test_svg_and_pdf_draw_it_faintly(journey: JourneyMap) -> None:
    drawing = registry.drawn(journey, SETTINGS)
    dim = sum(map(drawing.is_dim, drawing.figures))
    assert svg(journey, SETTINGS).count(' opacity="0.22"') == dim
    assert "opacity" not in svg(journey, replace(SETTINGS, view=None))
    pdf = registry.format_named("pdf")
    states = []
    for settings in (SETTINGS, replace(SETTINGS, view=None)):
        page = PdfReader(io.BytesIO(registry.rendered(journey, pdf, settings)[0])).pages[0]
        states.append(page["/Resources"].get("/ExtGState", {}))
    assert float(states[0]["/Faint"]["/ca"]) == 0.22
    assert states[1] == {}


def test_in_a_picture_a_dim_card_is_paler_and_another_as_before(journey: JourneyMap) -> None:
    png = registry.format_named("png")
    pictures = [
        Image.open(io.BytesIO(registry.rendered(journey, png, settings)[0])).convert("L")
        for settings in (SETTINGS, replace(SETTINGS, view=None))
    ]
    drawing = registry.drawn(journey, SETTINGS)
    cards = [placed for placed in drawing.figures if placed.kind == "touchpoint"]
    for placed in cards:
        area = placed.area
        box = (round(area.x + 4), round(area.y), round(area.right), round(area.bottom))
        darkest = [picture.crop(box).getextrema()[0] for picture in pictures]
        if drawing.is_dim(placed):
            assert darkest[0] > 150 > darkest[1]
        else:
            assert darkest[0] == darkest[1]
    assert 0 < sum(map(drawing.is_dim, cards)) < len(cards)


def test_an_unknown_view_is_named_with_those_there_are(journey: JourneyMap) -> None:
    with pytest.raises(ExportError, match=r"no view 'Phone'; there is On the web\."):
        registry.drawn(journey, Settings(view="Phone"))
    apply(journey, update_map(views=()))
    with pytest.raises(ExportError, match=r"no view 'Phone'; the map has none\."):
        registry.drawn(journey, Settings(view="Phone"))
