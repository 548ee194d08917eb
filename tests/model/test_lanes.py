"""A lane that is brought in sight: which one, where among the others, and under which id."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from journey_editor.model import plans, queries
from journey_editor.model.edits import apply
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, LaneKind, MapInfo, Note
from journey_editor.paths import samples
from journey_editor.storage import files


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


def test_what_is_filled_is_what_has_content(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    notes: Callable[[JourneyMap], tuple[Note, ...]] = vars(JourneyMap)["notes"].fget

    def seen(journey: JourneyMap) -> tuple[Note, ...]:
        asked.append(1)
        return notes(journey)

    for path in samples():
        journey = files.load(path).journey
        expected = {kind for kind in queries.LANE_TITLES if queries.has_content(journey, kind)}
        with monkeypatch.context() as patched:
            patched.setattr(JourneyMap, "notes", property(seen))
            asked.clear()
            assert queries.filled(journey) == expected
        assert asked == [1], "the notes are looked at for each kind of lane"
