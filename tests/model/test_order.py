"""Order keys: always room between two, short when one thing after the other is appended."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.model import order

KEYS = st.text("01Vyz", max_size=5).map(lambda key: key.rstrip("0")) | st.text(
    "0123456789ABYZabyz", max_size=4
).map(lambda key: key.rstrip("0"))


@given(KEYS, KEYS)
def test_there_is_a_key_between_any_two(one: str, other: str) -> None:
    low, high = sorted((one, other))
    between = order.between(low, high)
    assert low < between
    assert low == high or between < high
    assert not between.endswith("0")


@given(KEYS)
def test_there_is_a_key_at_either_end(key: str) -> None:
    assert order.between(key, None) > key
    before = order.between(None, key)
    assert before < key or before == key == ""
    assert not before.endswith("0")


def test_the_first_key_leaves_room_on_both_sides() -> None:
    first = order.between(None, None)
    assert order.between(None, first) < first < order.between(first, None)


@pytest.mark.parametrize("count", [0, 1, 2, 61, 62, 63, 3844, 3845])
def test_keys_ascend_and_have_room_between_and_around_them(count: int) -> None:
    keys = order.keys(count)
    assert len(keys) == count
    for low, high in pairwise([None, *keys, None]):
        between = order.between(low, high)
        assert (low or "") < between
        assert high is None or between < high
    assert len({len(key) for key in keys}) <= 1


def test_keys_of_lists_are_those_of_each_with_texts_in_common() -> None:
    counts = (0, 63, 100, 5, 4_000, 62)
    made = order.keys_of_lists(counts)
    assert made == [order.keys(count) for count in counts]
    assert len({id(key) for keys in made for key in keys}) == 62 + 100 + 4_000
    assert order.keys_of_lists(()) == []


def test_keys_stay_short_when_things_are_appended_or_prepended() -> None:
    last = first = None
    for _ in range(600):
        last, first = order.between(last, None), order.between(None, first)
    assert len(last or "") <= 21
    assert len(first or "") <= 41


@given(st.lists(st.integers(0, 30), max_size=60))
def test_inserting_anywhere_gives_the_order_that_was_meant(places: list[int]) -> None:
    keys: list[str] = []
    for wanted in places:
        place = min(wanted, len(keys))
        low = keys[place - 1] if place else None
        keys.insert(place, order.between(low, keys[place] if place < len(keys) else None))
    assert keys == sorted(set(keys))
