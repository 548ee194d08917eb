"""Where the focus goes: it reaches everything with the arrows alone, and comes back the way it went."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.editing import steps
from journey_editor.editing.rows import Rows
from journey_editor.editing.steps import Aim, Way, aim_of
from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Placed
from journey_editor.layout.index import Index
from journey_editor.layout.theme import theme
from journey_editor.model.edits import update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Arrangement, Lane
from journey_editor.paths import samples
from journey_editor.storage import files
from tests.editing.desk import Desk, gift
from tests.layout.crowded import crowded_maps
from tests.strategies import maps

ARRANGEMENTS = get_args(Arrangement)
ARROWS: tuple[Way, ...] = ("left", "right", "up", "down")
BACK: dict[Way, Way] = {"left": "right", "right": "left", "up": "down", "down": "up"}


def rows_of(journey: JourneyMap, arrangement: Arrangement = "stacked") -> Rows:
    drawing = compose(journey, theme(), Options(arrangement=arrangement))
    return Rows(drawing, Index(drawing))


def reached(rows: Rows, start: Placed) -> set[str]:
    """The keys of all to which the arrows lead from a thing, from each as one first came to it."""
    seen, todo = {start.key}, [(start, aim_of(rows, start))]
    while todo:
        at, aim = todo.pop()
        for way in ARROWS:
            step = steps.step(rows, at, way, aim)
            if step is not None and step.to.key not in seen:
                seen.add(step.to.key)
                todo.append((step.to, step.aim))
    return seen


def edge(rows: Rows, at: Placed, aim: Aim, way: Way) -> tuple[Placed, Aim]:
    """Where one comes to by going in one direction as far as that is possible."""
    for _ in range(10_000):
        step = steps.step(rows, at, way, aim)
        if step is None:
            return at, aim
        at, aim = step
    raise AssertionError(f"going {way} from {at.key} does not end")


def check(rows: Rows) -> None:
    """From the title one comes to everything, and from everything to the title."""
    everything = {one.key for one in steps.in_order(rows)}
    title = steps.first(rows)
    assert title is not None
    assert title.kind == "title"
    before: Way = "left" if rows.drawing.direction == "ltr" else "right"
    assert reached(rows, title) == everything
    for one in steps.in_order(rows):
        first = edge(rows, one, aim_of(rows, one), before)
        assert edge(rows, *edge(rows, *first, "up"), before)[0] == title, one.key


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("path", samples()[:2], ids=lambda path: path.stem)
def test_everything_in_a_sample_is_reached(path: object, arrangement: Arrangement) -> None:
    check(rows_of(files.load(path).journey, arrangement))


@given(crowded_maps(), st.sampled_from(ARRANGEMENTS))
@settings(max_examples=5)
def test_everything_on_a_full_map_is_reached(journey: JourneyMap, arrangement: Arrangement) -> None:
    check(rows_of(journey, arrangement))


@given(maps(max_stages=4, max_touchpoints=6, max_personas=3), st.sampled_from(ARRANGEMENTS))
@settings(max_examples=15)
def test_everything_on_any_map_is_reached(journey: JourneyMap, arrangement: Arrangement) -> None:
    check(rows_of(journey, arrangement))


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("path", samples()[:2], ids=lambda path: path.stem)
def test_the_way_back_is_the_way_there(path: object, arrangement: Arrangement) -> None:
    rows = rows_of(files.load(path).journey, arrangement)
    for one in steps.in_order(rows):
        for way in ARROWS:
            there = steps.step(rows, one, way, aim_of(rows, one))
            if there is None or "title" in (one.kind, there.to.kind):
                continue
            back = steps.step(rows, there.to, BACK[way], there.aim)
            assert back is not None, (one.key, way)
            assert back.to.key == one.key, (one.key, way, there.to.key)


def go(desk: Desk, start: str, *ways: Way) -> list[str]:
    """The keys of what the focus comes to."""
    rows = Rows(desk.drawing, desk.index)
    at = desk.index.keyed(start)
    assert at is not None
    aim: Aim = aim_of(rows, at)
    found = []
    for way in ways:
        step = steps.step(rows, at, way, aim, page=400)
        found.append("" if step is None else step.to.key)
        if step is not None:
            at, aim = step
    return found


@pytest.fixture
def desk() -> Desk:
    return Desk(gift())


def test_stacked_cards_are_below_each_other(desk: Desk) -> None:
    down = go(desk, "stage:buy", "down", "down", "down")
    assert down == ["touchpoint:cart", "touchpoint:checkout", "touchpoint:email"]
    assert go(desk, "touchpoint:checkout", "left", "right") == ["touchpoint:guide", "touchpoint:checkout"]


def test_below_the_last_card_are_the_lanes(desk: Desk) -> None:
    down = go(desk, "touchpoint:email", "down", "down", "down", "down")
    assert down == ["point:maya:cart", "note:costs-late", "note:show-all", ""]
    assert go(desk, "note:costs-late", "right", "left") == ["note:no-guests", "note:costs-late"]


def test_in_a_timeline_cards_are_beside_each_other() -> None:
    desk = Desk(gift(), Options(arrangement="timeline"))
    right = go(desk, "touchpoint:ad", "right", "right", "right", "right", "right")
    assert right == [f"touchpoint:{id_}" for id_ in ("guide", "cart", "checkout", "email")] + [""]
    assert go(desk, "stage:buy", "down", "right", "up") == [
        "touchpoint:cart",
        "touchpoint:checkout",
        "stage:buy",
    ]


def test_sideways_one_follows_the_curve_of_a_persona(desk: Desk) -> None:
    assert go(desk, "point:maya:ad", "right", "left") == ["point:maya:cart", "point:maya:ad"]
    assert go(desk, "point:jonas:ad", "down") == ["point:maya:ad"]


def test_left_of_everything_in_a_lane_is_its_label(desk: Desk) -> None:
    assert go(desk, "touchpoint:guide", "left", "right") == ["lane:touchpoints", "touchpoint:guide"]
    assert go(desk, "lane:touchpoints", "down", "up", "up") == [
        "lane:emotions",
        "lane:touchpoints",
        "stage:find",
    ]


def test_home_and_end_go_along_the_row(desk: Desk) -> None:
    assert go(desk, "touchpoint:guide", "end", "home") == ["touchpoint:checkout", "lane:touchpoints"]
    assert go(desk, "stage:buy", "home", "end") == ["stage:find", "stage:stay"]
    assert go(desk, "persona:jonas", "home", "end") == ["title", "persona:jonas"]


def test_the_ends_of_the_map_are_its_title_and_its_last_thing(desk: Desk) -> None:
    assert go(desk, "touchpoint:guide", "first", "last") == ["title", "note:show-all"]


def test_a_page_goes_far_down_the_column(desk: Desk) -> None:
    down = go(desk, "stage:buy", "page_down", "page_up")
    assert down[0].startswith(("point:", "note:"))
    assert down[1] == "stage:buy"


def test_what_has_vanished_gives_way_to_its_nearest_neighbour(desk: Desk) -> None:
    gone = desk.figure("checkout")
    area = gone.area
    rows = Rows(desk.drawing, desk.index)
    found = steps.nearest(rows, area, gone)
    assert found is not None
    assert found.id == "checkout"
    found = steps.nearest(rows, area.moved(0, 2000), gone)
    assert found is not None


def test_an_empty_map_has_its_title_and_its_lane() -> None:
    desk = Desk(JourneyMap())
    assert go(desk, "title", "down", "up", "left", "end") == ["lane:touchpoints", "title", "", ""]


def test_a_map_without_lanes_has_its_stages() -> None:
    journey = gift()
    desk = Desk(journey)
    desk.do(update_map(lanes=(Lane(kind="touchpoints", hidden=True),)))
    assert go(desk, "title", "down", "right", "down") == ["stage:find", "stage:buy", ""]
