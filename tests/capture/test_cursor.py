"""Where the next line goes: from what is selected, and stage by stage."""

from __future__ import annotations

import pytest

from journey_editor.capture import cursor
from journey_editor.capture.cursor import Cursor
from journey_editor.model.journey import JourneyMap
from tests.capture.said import built

MAP = "& Maya\n# A\nAd\n! pain\n# B\n# C\nCart\nCheckout\n# C\n+ idea\n? parked"


@pytest.mark.parametrize(
    ("selected", "expected"),
    [
        ("ad", Cursor("a", "ad", "ad")),
        ("a", Cursor("a", None, "a")),
        ("pain", Cursor("a", "ad", "pain")),
        ("idea", Cursor("c", None, "idea")),
        ("parked", Cursor("c", "checkout", None)),
        ("maya", Cursor("c", "checkout", "maya")),
        ("gone", Cursor("c", "checkout", None)),
        (None, Cursor("c", "checkout", None)),
    ],
)
def test_at_what_is_selected_else_where_the_journey_ends(selected: str | None, expected: Cursor) -> None:
    assert cursor.at(built(MAP), selected) == expected


def test_at_nothing_on_an_empty_map() -> None:
    assert cursor.at(JourneyMap(), None) == Cursor()
    assert cursor.beside(JourneyMap(), Cursor(), 1) == Cursor()


@pytest.mark.parametrize(
    ("here", "step", "stage"),
    [
        (Cursor("a", "ad"), 1, "b"),
        (Cursor("b"), 1, "c"),
        (Cursor("c"), 1, "c"),
        (Cursor("c", "cart"), -1, "b"),
        (Cursor("a"), -1, "a"),
        (Cursor(), 1, "a"),
        (Cursor("gone"), -1, "c"),
    ],
)
def test_the_stage_beside_stops_at_the_ends(here: Cursor, step: int, stage: str) -> None:
    assert cursor.beside(built(MAP), here, step) == Cursor(stage, None, stage)
