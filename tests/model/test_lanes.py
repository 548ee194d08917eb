"""A lane that is brought in sight: which one, where among the others, and under which id."""

from __future__ import annotations

from journey_editor.model import plans
from journey_editor.model.edits import apply
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, LaneKind, MapInfo


def after(lanes: tuple[Lane, ...], kind: LaneKind, lane: str = "") -> tuple[Lane, ...] | None:
    journey = JourneyMap(MapInfo(title="Map", lanes=lanes))
    edit = plans.show_lane(journey, kind, lane)
    if edit is not None:
        apply(journey, edit)
    return journey.info.lanes


def test_a_new_lane_never_takes_the_id_of_another_kind() -> None:
    free = Lane(id="ideas", kind="text", title="Ideas of the team")
    lanes = after((free,), "ideas")
    assert lanes == (Lane(id="ideas-2", kind="ideas"), free)


def test_a_new_lane_stands_where_it_usually_does() -> None:
    touchpoints, text = Lane(id="touchpoints", kind="touchpoints"), Lane(id="notes", kind="text")
    assert after((touchpoints, text), "backstage") == (
        touchpoints,
        Lane(id="backstage", kind="backstage"),
        text,
    )


def test_a_hidden_lane_comes_back_and_one_in_sight_stays() -> None:
    hidden = Lane(id="quotes", kind="quotes", hidden=True)
    assert after((hidden,), "quotes") == (Lane(id="quotes", kind="quotes"),)
    assert after((Lane(id="q", kind="quotes"),), "quotes") == (Lane(id="q", kind="quotes"),)


def test_the_lane_that_is_asked_for_comes_in_sight() -> None:
    first, second = Lane(id="a", kind="text"), Lane(id="b", kind="text", hidden=True)
    assert after((first, second), "text", "b") == (first, Lane(id="b", kind="text"))
    assert after((first,), "text", "c") == (first, Lane(id="c", kind="text"))
