"""The curves of another map beside this one's: paler, dashed, in nobody's way and of no other use."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.layout.beside import Beside
from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.marks import Path, Polyline
from journey_editor.layout.style import Memo
from journey_editor.layout.theme import theme
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Arrangement, Experience
from tests.layout.complaints import about
from tests.layout.crowded import crowded_maps
from tests.layout.ink import written
from tests.layout.promised import lost
from tests.layout.test_highlights import felt, signs

ARRANGEMENTS: tuple[Arrangement, ...] = ("stacked", "timeline")
HERE = felt((0, 1, -2, None, 1), (0, 0, 0, 1, 1))
THERE = felt((1, 1, 1, 2, None), (0, None, None, 1, 1))


def beside(journey: JourneyMap) -> Beside:
    """A map with the same ids, laid beside another."""
    return Beside(dict(journey.experiences()), ("as-is", "How it is"), ("to-be", "How it will be"))


def draw(arrangement: Arrangement = "stacked", **options: object) -> Drawing:
    return compose(HERE, theme(), Options(arrangement, beside=beside(THERE), **options))  # type: ignore[arg-type]


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_points_stand_at_the_same_touchpoints_and_a_gap_stays_a_gap(arrangement: Arrangement) -> None:
    drawing = draw(arrangement)
    keys = {placed.key for placed in drawing.figures if placed.kind == "beside"}
    assert {key for key in keys if key.startswith("beside-point:p0:")} == {
        f"beside-point:p0:t{n}" for n in range(4)
    }
    assert {key for key in keys if key.startswith("beside-point:p1:")} == {
        f"beside-point:p1:t{n}" for n in (0, 3, 4)
    }
    assert "beside:p1:t0" not in keys
    assert {"beside:p0:t0", "beside:p1:t3"} < keys
    here, there = (drawing.by_key[f"{kind}:p0:t1"].area.middle for kind in ("point", "beside-point"))
    assert there.y == pytest.approx(here.y)
    assert about(HERE, drawing) == []
    assert lost(HERE, drawing) == []


def test_the_other_curves_are_dashed_thinner_and_of_another_colour() -> None:
    drawing = draw()
    (own,), (other,) = (drawing.by_key[key].figure.marks for key in ("curve:p0:t0", "beside:p0:t0"))
    assert isinstance(own, Path)
    assert isinstance(other, Path)
    assert other.dash
    assert not own.dash
    assert other.line < own.line
    assert other.stroke != own.stroke


def test_a_legend_says_which_is_which() -> None:
    drawing = draw()
    own, other = (drawing.by_key[f"beside-legend:{name}"] for name in ("own", "other"))
    assert written(own.figure) == "as-is·Howitis"
    assert written(other.figure) == "to-be·Howitwillbe"
    dashes = [mark.dash for it in (own, other) for mark in it.figure.marks if isinstance(mark, Polyline)]
    assert dashes[0] == ()
    assert dashes[1]
    (band,) = (band for band in drawing.frame.bands if band.kind == "emotions")
    assert band.bottom < own.y < other.area.bottom < band.y + band.h


def test_the_gap_is_that_between_the_maps() -> None:
    sign = signs(draw())["highlight:gap"]
    assert (sign.id, written(sign.figure)) == ("t2", "largestgap3")
    assert "highlight:gap" not in signs(draw(personas=("p1",)))


def test_without_another_map_nothing_is_different() -> None:
    memo = Memo()
    before = compose(HERE, theme(), memo=memo)
    compose(HERE, theme(), Options(beside=beside(THERE)), memo)
    after = compose(HERE, theme(), memo=memo)
    rows = [[(it.key, it.x, it.y, it.figure.marks) for it in one.figures] for one in (before, after)]
    assert rows[0] == rows[1]


@given(crowded_maps(), st.data())
@settings(max_examples=25)
def test_two_full_maps_are_drawn_whole(journey: JourneyMap, data: st.DataObject) -> None:
    arrangement = data.draw(st.sampled_from(ARRANGEMENTS))
    moods = st.none() | st.floats(-2, 2) | st.sampled_from((-2.0, 0.0, 2.0))
    lived = {
        card.id: tuple(Experience(persona=one.id, emotion=data.draw(moods)) for one in journey.personas)
        for card in journey.touchpoints[:12]
    }
    other = Beside(lived, ("as-is", journey.info.title), ("to-be", journey.info.scenario))
    drawing = compose(journey, theme(), Options(arrangement, beside=other))
    assert about(journey, drawing) == []
    assert lost(journey, drawing) == []
