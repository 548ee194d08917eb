"""How a presentation frames a map: every stage whole, legible, and never under its own header."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import chain

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing, Standing
from journey_editor.layout.geometry import Rect
from journey_editor.layout.style import BODY, CARD
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import apply
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import files
from journey_editor.ui.present import footer, framing
from journey_editor.ui.present.framing import Contents, Route, Size, Step
from tests.benchmarks.generate import generate
from tests.strategies import maps
from tests.ui.driving import GIFT
from tests.ui.showing import inside

ROOM = (1280.0, 690.0)
CONTENT = ("touchpoint", "note", "thought", "metrics", "channels")


def _drawing(journey: JourneyMap, arrangement: str = "stacked") -> Drawing:
    return compose(journey, theme(), Options(arrangement=arrangement))


def _steps(drawing: Drawing, room: Size, *, in_parts: bool = True) -> list[Step]:
    return list(chain.from_iterable(Route(Contents(drawing), room, in_parts=in_parts)))


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(
    maps(max_stages=4, max_touchpoints=8),
    st.sampled_from(["stacked", "timeline"]),
    st.tuples(st.integers(300, 4000), st.integers(200, 2200)),
    st.booleans(),
)
def test_all_of_every_stage_is_shown_and_fits(
    journey: JourneyMap, arrangement: str, size: tuple[int, int], in_parts: bool
) -> None:
    drawing = _drawing(journey, arrangement)
    steps = _steps(drawing, size, in_parts=in_parts)
    assert [step.stage for step in steps][:1] == [""]
    assert list(dict.fromkeys(step.stage for step in steps[1:])) == [stage.id for stage in journey.stages]
    for step in steps:
        seen = framing.window(drawing, step, size)
        assert seen.w / seen.h == pytest.approx(size[0] / size[1])
        _fits(drawing, step, seen)
    for stage in journey.stages:
        areas = [step.focus for step in steps if step.stage == stage.id]
        assert in_parts or len(areas) == 1
        columns = [one for one in drawing.frame.columns if one.stage == stage.id]
        if drawing.frame.bands:
            lanes = sum(area.h for area in areas if area.x == areas[0].x)
            assert lanes >= sum(band.h for band in drawing.frame.bands)
            assert {min(area.y for area in areas)} == {drawing.frame.bands[0].y - 2}
        for placed in drawing.figures:
            middle = placed.area.middle
            if placed.kind in CONTENT and any(one.x <= middle.x <= one.x + one.w for one in columns):
                assert sum(inside(placed.area, area) for area in areas) == 1, placed.key


def _fits(drawing: Drawing, step: Step, seen: Rect) -> None:
    """What a step is about is on screen, and neither header nor labels, where they stay, lie over it."""
    focus = step.focus
    assert inside(focus, seen)
    if step.stage:
        panes = framing.panes(drawing)
        assert focus.x - seen.x >= panes.right - 0.01 or seen.x <= 0.01
        assert focus.y - seen.y >= panes.bottom - panes.top - 0.01


@given(st.lists(st.tuples(st.floats(0, 20), st.floats(1, 300)), min_size=1, max_size=12), st.integers(1, 5))
def test_neighbours_are_grouped_without_a_gap(sizes: list[tuple[float, float]], count: int) -> None:
    ends, at = [], 0.0
    for gap, size in sizes:
        ends.append((at + gap, at + gap + size))
        at += gap + size
    groups = framing._groups(ends, count)
    assert len(groups) <= count
    assert [first for first, _ in groups] == [0, *[last for _, last in groups[:-1]]]
    assert groups[-1][1] == len(ends)


def test_small_text_is_shown_in_parts_that_are_larger() -> None:
    drawing = _drawing(files.load(GIFT).journey)
    (whole,) = [s for s in _steps(drawing, ROOM, in_parts=False) if s.stage == "buy"]
    parts = [s for s in _steps(drawing, ROOM) if s.stage == "buy"]
    before = framing.zoom_of(drawing, whole.focus, ROOM)
    assert before * BODY / ROOM[1] < framing.LEGIBLE
    assert [(one.part, one.parts) for one in parts] == [(1, 3), (2, 3), (3, 3)]
    for one in parts:
        assert framing.zoom_of(drawing, one.focus, ROOM) * BODY / ROOM[1] >= framing.LEGIBLE


def test_titles_of_cards_are_18_pixels_high_on_a_small_projector() -> None:
    drawing = _drawing(files.load(GIFT).journey)
    room = (1280.0, 720.0 - round(720 * footer._SHARE))
    zooms = [framing.zoom_of(drawing, one.focus, room) for one in _steps(drawing, room) if one.stage]
    assert min(zooms) * CARD >= 18
    assert round(720 * footer._SHARE) * 0.5 >= 18


def test_what_lies_beside_the_sheet_is_not_shown_while_there_are_neighbours() -> None:
    drawing = _drawing(files.load(GIFT).journey)
    for step in _steps(drawing, ROOM)[1:]:
        seen = framing.window(drawing, step, ROOM)
        assert seen.w < drawing.width
        assert seen.x >= 0
        assert seen.right <= drawing.width + 0.01


def test_a_sheet_narrower_than_the_screen_is_in_its_middle() -> None:
    drawing = _drawing(files.load(GIFT).journey)
    room = (4000.0, 400.0)
    step = _steps(drawing, room, in_parts=False)[1]
    seen = framing.window(drawing, step, room)
    assert seen.w > drawing.width
    assert seen.middle.x == pytest.approx(drawing.width / 2)


def test_a_lane_too_high_for_a_screen_is_cut_between_its_cards() -> None:
    journey = files.load(GIFT).journey
    for number in range(20):
        apply(journey, plans.add_touchpoint(journey, f"Card {number}", "buy"))
    drawing = _drawing(journey)
    parts = [step for step in _steps(drawing, ROOM) if step.stage == "buy"]
    assert len(parts) > 2
    assert all(framing.zoom_of(drawing, one.focus, ROOM) * BODY / ROOM[1] > 0.015 for one in parts)
    cards = [one.area for one in drawing.figures if one.kind == "touchpoint" and one.id.startswith("card")]
    assert len(cards) == 20
    assert all(sum(inside(card, one.focus) for one in parts) == 1 for card in cards)
    others = [step for step in _steps(drawing, ROOM) if step.stage == "stay"]
    assert len(others) < len(parts)


def test_only_what_is_shown_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    drawing = _drawing(generate(600))
    looked: list[float] = []
    heights = framing._heights

    def counting(standing: Standing) -> Iterator[tuple[float, tuple[float, float]]]:
        found = list(heights(standing))
        looked.extend(x for x, _ in found)
        return iter(found)

    monkeypatch.setattr(framing, "_heights", counting)
    route = Route(Contents(drawing), (640.0, 360.0))
    assert [step.stage for step in route[0]] == [""]
    assert looked == []
    span = drawing.frame.spans[4]
    assert len(route[5]) > 1
    assert {step.stage for step in route[5]} == {span.stage}
    assert 100 <= len(looked) < 250
    assert min(looked) >= span.x - 6
    assert max(looked) < drawing.frame.spans[5].x - 6
    assert route[5] is route[5]


def test_a_stage_has_all_that_begins_in_its_columns() -> None:
    drawing = _drawing(generate(120))
    contents = Contents(drawing)
    starts = [span.x - 6 for span in drawing.frame.spans]
    for place, (start, stop) in enumerate(zip(starts, [*starts[1:], math.inf], strict=True)):
        own = [one for one in drawing.figures if one.kind in CONTENT and start <= one.x < stop]
        ends = sorted((one.y, one.y + one.figure.h) for one in own)
        assert ends == contents._standing_in(drawing.frame.spans[place].stage)
        assert ends
