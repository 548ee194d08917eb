"""Whatever is on a map, its drawing is whole: nothing overlaps, is cut off, lost or out of place."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.theme import theme
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Arrangement
from journey_editor.paths import samples
from journey_editor.storage import files
from tests.layout.complaints import about
from tests.layout.crowded import crowded_maps
from tests.layout.extremes import EXTREMES
from tests.layout.promised import lost
from tests.strategies import maps

ARRANGEMENTS = get_args(Arrangement)
arrangements = st.sampled_from(ARRANGEMENTS)


def draw(journey: JourneyMap, arrangement: Arrangement) -> Drawing:
    return compose(journey, theme(), Options(arrangement=arrangement))


@given(crowded_maps(), arrangements)
@settings(max_examples=50)
def test_a_full_map_is_drawn_whole(journey: JourneyMap, arrangement: Arrangement) -> None:
    drawing = draw(journey, arrangement)
    assert about(journey, drawing) == []
    assert lost(journey, drawing) == []


@given(maps(max_stages=4, max_touchpoints=8, max_personas=4), arrangements)
@settings(max_examples=30)
def test_any_map_is_drawn_whole(journey: JourneyMap, arrangement: Arrangement) -> None:
    drawing = draw(journey, arrangement)
    assert about(journey, drawing) == []
    assert lost(journey, drawing) == []


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("name", EXTREMES)
def test_an_extreme_map_is_drawn_whole(name: str, arrangement: Arrangement) -> None:
    journey = EXTREMES[name]()
    drawing = draw(journey, arrangement)
    assert about(journey, drawing) == []
    assert lost(journey, drawing) == []


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("path", samples(), ids=lambda path: path.stem)
def test_a_sample_is_drawn_whole(path: object, arrangement: Arrangement) -> None:
    journey = files.load(path).journey
    drawing = draw(journey, arrangement)
    assert about(journey, drawing) == []
    assert lost(journey, drawing) == []
    assert drawing.missing() == ()
