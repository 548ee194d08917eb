"""What is offered while a line is typed, and what the line says once it is taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.capture import grammar
from journey_editor.capture.completion import MOST, complete
from journey_editor.capture.cursor import Cursor
from journey_editor.capture.quoting import quoted
from journey_editor.capture.statements import LinkLine, StageLine, TouchpointLine
from tests.capture.said import SIGNS, built, texts

MAP = """\
& Maya Smith
& Jonas
& "Max, the second"
# Discover
Instagram ad @instagram #social ~"Brand team"
# Buy
Cart @website #order #payment ~Shop
Checkout @"call centre" #payment
Check-in
-> "Chat 60%"
# "Buy: again"
Chat @chat
"""
CHANNELS = ("website", "email", "call centre", "chatbot")


def offered(line: str, stage: str = "buy") -> list[str]:
    """The line with each completion in its place; `|` is where the caret stands."""
    position = line.index("|") if "|" in line else len(line)
    line = line.replace("|", "")
    found = complete(built(MAP), line, position, Cursor(stage), CHANNELS)
    return [line[: it.start] + it.text + line[it.end :] for it in found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", []),
        ("  ", []),
        ("ch", ["Checkout", "Check-in", "Chat 60%"]),
        ("- ch", ["- Checkout", "- Check-in", "- Chat 60%"]),
        ("  1. cha", ["  1. Chat 60%"]),
        ("inst", []),
        ("checkout", []),
        (
            "Checkout @",
            ["Checkout @instagram", "Checkout @website", 'Checkout @"call centre"', "Checkout @chat"],
        ),
        ("Checkout @c", ['Checkout @"call centre"', "Checkout @chat", "Checkout @chatbot"]),
        ("Checkout @ce", ['Checkout @"call centre"']),
        ('Checkout @"call c', ['Checkout @"call centre"']),
        ("Checkout @em| #a", ["Checkout @email #a"]),
        ("Checkout #pa", ["Checkout #payment"]),
        ("Checkout @x ~b", ['Checkout @x ~"Brand team"']),
        ("@we", ["@website"]),
        ("= jo", ["= Jonas"]),
        ("Cart = maya -2, jo", ["Cart = maya -2, Jonas"]),
        ("Cart = sm", ["Cart = Maya Smith"]),
        ("Cart = max", ['Cart = "Max, the second"']),
        ("Cart = jonas 1", []),
        ("& j", ["& Jonas"]),
        ("& max", ['& "Max, the second"']),
        ("& Jonas, j", []),
        ("# b", ["# Buy", '# "Buy: again"']),
        ("#dis", ["#Discover"]),
        ("# Buy: d", []),
        ("# ag", ['# "Buy: again"']),
        ("-> ch", ["-> Checkout", "-> Check-in", '-> "Chat 60%"', "-> Chat"]),
        ("=> ad", ["=> Instagram ad"]),
        ("-> Cart @w", ["-> Cart @website"]),
        ("-> # d", ["-> # Discover"]),
        ("! ch", []),
        ("+ @w", []),
        ("% c", []),
        ('" ch', []),
        (". ch", []),
        ("idea: ch", []),
        ("\\ch", []),
        ("// ch", []),
    ],
)
def test_offers(line: str, expected: list[str]) -> None:
    found = offered(line)
    assert found[: len(expected)] == expected
    assert len(found) == len(expected) or line.endswith("@")


def test_own_channels_come_before_those_of_the_catalogue() -> None:
    names = [it.name for it in complete(built(MAP), "x @", 3, Cursor("buy"), CHANNELS)]
    assert names == ["instagram", "website", "call centre", "chat", "email", "chatbot"]


def test_touchpoints_of_the_current_stage_come_first_behind_an_arrow() -> None:
    assert offered("-> ch", "buy-again")[0] == "-> Chat"


def test_no_more_than_a_few_are_offered() -> None:
    journey = built("# A\n" + "\n".join(f"Step {number}" for number in range(50)))
    assert len(complete(journey, "st", 2, Cursor("a"))) == MOST


@given(texts())
def test_what_is_taken_means_what_was_offered(title: str) -> None:
    journey = built("# A\n\\" + title)
    (card,) = journey.touchpoints
    for start, kind in (("", TouchpointLine), ("-> ", LinkLine)):
        for it in complete(journey, start + title[:1], len(start) + 1, Cursor("a")):
            if it.kind == "touchpoint":
                (line,) = grammar.parse(start + it.text)
                assert isinstance(line, kind)
                assert line.title.text == card.title
    stages = built(f"# {quoted(title)}")
    for it in complete(stages, f"# {title[:1]}", 3, Cursor()):
        (line,) = grammar.parse(f"# {it.text}")
        assert isinstance(line, StageLine)
        assert line.title.text == stages.stages[0].title


@given(st.lists(st.sampled_from(SIGNS) | st.text(max_size=3), max_size=6), st.integers(0, 30))
def test_any_line_can_be_completed(parts: list[str], position: int) -> None:
    line = " ".join(parts)
    for it in complete(built(MAP), line, min(position, len(line)), Cursor("buy"), CHANNELS):
        assert 0 <= it.start <= it.end <= len(line)
