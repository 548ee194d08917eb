"""Ids: legal in every file, readable, and free."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.model.ids import are_legal, is_legal, readable_id
from tests.strategies import ids, texts


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Buy", "buy"),
        ("Größe & Straße", "grosse-strasse"),
        ("  Checkout: pay!  ", "checkout-pay"),
        ("Éclair à la carte", "eclair-a-la-carte"),
        ("購入", "stage"),
        ("", "stage"),
        ("---", "stage"),
        ("a" * 100, "a" * 40),
        ("a" * 39 + " b", "a" * 39),
    ],
)
def test_a_new_id_is_readable(title: str, expected: str) -> None:
    assert readable_id(title, (), "stage") == expected


def test_a_new_id_is_free() -> None:
    assert readable_id("Buy", {"buy"}, "stage") == "buy-2"
    assert readable_id("Buy", {"buy", "buy-2", "buy-3"}, "stage") == "buy-4"
    assert readable_id("購入", {"stage"}, "stage") == "stage-2"


@given(texts(), st.sets(ids()))
def test_a_new_id_is_legal_and_free(title: str, taken: set[str]) -> None:
    new = readable_id(title, taken, "note")
    assert is_legal(new)
    assert new not in taken


@given(st.lists(ids() | st.text(max_size=3) | st.just("x" * 65) | st.just("a\nb")))
def test_many_ids_are_legal_if_each_is(some: list[str]) -> None:
    assert not some or are_legal(some) == all(map(is_legal, some))
