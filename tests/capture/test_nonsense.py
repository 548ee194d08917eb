"""Nonsense makes a legal map, loses no word, and can be taken back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.capture import grammar, writing
from journey_editor.capture.cursor import Cursor
from journey_editor.model.edits import apply
from journey_editor.model.records import Stage
from journey_editor.storage import writer
from tests.capture.said import SIGNS, WORKSHOP, built, captured

NONSENSE = (
    "x" * 25_000,
    "# " + "y" * 25_000,
    "& " + "z" * 25_000,
    '" ' + "q " * 12_000 + "-- s",
    "-> " + "l" * 25_000,
    "% " + "m" * 25_000,
    "Title: " + "t" * 25_000,
    "Cart @" + "c" * 25_000 + " #" + "d" * 25_000,
    "= " + "p" * 25_000 + " 1",
    "a\x00b\x1fc\x7fd\x85e\ud800f\udfffg",
    "مرحبا @قناة #وسم = -1",
    "👩‍👩‍👧 🇫🇷 = :)",
    "# title: scenario: # // x",
    "= " + "9" * 5_000,
    "-> x " + "9" * 5_000 + "%",
    "% x 1e999",
    "% x -0.0",
)


@pytest.mark.parametrize("line", NONSENSE, ids=range(len(NONSENSE)))
def test_nonsense_makes_a_legal_map_and_loses_no_word(line: str) -> None:
    journey = built("# Buy\nFirst")
    captured(journey, line, Cursor("buy", "first"))
    assert writer.text(journey)
    texts = "".join(
        (
            *(stage.title + stage.goal for stage in journey.stages),
            *(card.title + card.channel + "".join(card.tags) for card in journey.touchpoints),
            *(metric.name for card in journey.touchpoints for metric in card.metrics),
            *(note.text for note in journey.notes),
            *(persona.name for persona in journey.personas),
            journey.info.title,
        )
    )
    for letter in set("xyzqlmtcdp") & set(line):
        if line.count(letter) > 10_000:
            assert texts.count(letter) >= line.count(letter)


@settings(max_examples=50)
@given(
    st.lists(st.lists(st.sampled_from(SIGNS) | st.text(max_size=4), max_size=6).map(" ".join), max_size=12)
)
def test_any_lines_can_be_applied_and_taken_back(lines: list[str]) -> None:
    journey = built(WORKSHOP)
    before = writer.text(journey)
    result = writing.edits(journey, grammar.parse("\n".join(lines)), Cursor("buy", "checkout", "checkout"))
    if result.edit is None:
        return
    change = apply(journey, result.edit)
    for id_ in (result.cursor.stage, result.cursor.touchpoint, result.cursor.record):
        assert id_ is None or id_ in journey
    assert isinstance(journey.node(result.cursor.stage or "") or Stage(id="x", title=""), Stage)
    apply(journey, change.inverse)
    assert writer.text(journey) == before
