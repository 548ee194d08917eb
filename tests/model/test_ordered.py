"""`Ordered` and `Groups`: the records in their order after any changes."""

from __future__ import annotations

from dataclasses import replace
from operator import attrgetter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.model import ordered
from journey_editor.model.ordered import Groups, Ordered, place
from journey_editor.model.records import Link, Node, Note, Stage, Touchpoint

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


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 39), st.sampled_from("abc"), st.sampled_from("xyz")), max_size=200))
def test_groups_of_any_size_are_as_if_made_anew(changes: list[tuple[int, str, str]]) -> None:
    """Group `a` has many from the beginning, and others grow and shrink over the number of a small one."""
    there = {f"n{number}": Note(id=f"n{number}", kind="idea", at="a", text="") for number in range(12)}
    kept = Groups(attrgetter("at"), there.values())
    for number, at, order in changes:
        old = there.pop(f"n{number}", None)
        if old is not None:
            kept.drop(old)
        if old is None or old.order != order:
            there[f"n{number}"] = new = Note(id=f"n{number}", kind="idea", at=at, text="", order=order)
            kept.add(new)
        for one in "abc":
            wanted = sorted((it for it in there.values() if it.at == one), key=place)
            assert kept.about(one) == tuple(wanted)


def test_a_group_of_many_is_not_gone_through_for_each_change(monkeypatch: pytest.MonkeyPatch) -> None:
    cards = [Touchpoint(id=f"t{n:03}", stage="s", title="") for n in range(500)]
    kept, asked = Groups(attrgetter("stage"), cards), []

    def counted(record: Node | Link) -> tuple[str, str]:
        asked.append(record)
        return place(record)

    monkeypatch.setattr(ordered, "place", counted)
    for card in cards[:200]:
        kept.drop(card)
        kept.add(replace(card, title="Other"))
    assert [it.title for it in kept.about("s")[199:201]] == ["Other", ""]
    assert len(asked) <= len(cards)
