"""`Ordered`: the records in their order after any changes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from journey_editor.model.ordered import Ordered, place
from journey_editor.model.records import Stage

stages = st.builds(Stage, id=st.sampled_from([f"s{n}" for n in range(25)]), order=st.sampled_from("abcdef"))


@given(st.lists(stages, max_size=25), st.lists(st.lists(stages, max_size=20), max_size=5))
def test_it_is_as_if_sorted_anew(first: list[Stage], rounds: list[list[Stage]]) -> None:
    there = {stage.id: stage for stage in first}
    kept = Ordered(there.values())
    for changes in rounds:
        for stage in changes:
            old = there.pop(stage.id, None)
            if old is not None:
                kept.drop(old)
            if old is None or old.order != stage.order:
                there[stage.id] = stage
                kept.add(stage)
        assert kept.records == tuple(sorted(there.values(), key=place))


def test_unchanged_records_are_the_same_tuple() -> None:
    kept = Ordered([Stage(id="b", title="", order="b"), Stage(id="a", title="", order="a")])
    assert kept.records is kept.records
    assert [stage.id for stage in kept.records] == ["a", "b"]
