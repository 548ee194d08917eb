"""The words that the drawing adds: all there in every language."""

from __future__ import annotations

import json
import re
from typing import get_args

import pytest
from bidi import algorithm

from journey_editor.layout.words import words
from journey_editor.model.records import Evidence, Lane, LaneKind, Note, State, Status
from journey_editor.paths import resource

FILES = sorted(resource("words").glob("*.json"))
LANGUAGES = [file.stem for file in FILES]


def shape(value: object) -> object:
    """What a value is made of: keys and lengths, without the words."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    return len(value) if isinstance(value, list) else type(value).__name__


def test_every_language_has_every_word() -> None:
    english = shape(json.loads(resource("words", "en.json").read_text(encoding="utf-8")))
    for file in FILES:
        assert shape(json.loads(file.read_text(encoding="utf-8"))) == english, file.name
    assert len(FILES) >= 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_of_a_record_has_a_word(language: str) -> None:
    own = words(language)
    named = [own[name] for literal in (State, Status, Evidence) for name in get_args(literal)]
    assert all([*named, own["reviewed"], own["impact"], own["effort"], own["points"]])
    assert all(own.frequency)
    assert all(own.lane_title(Lane(kind=kind)) for kind in get_args(LaneKind))
    assert len({own.lane_title(Lane(kind=kind)) for kind in get_args(LaneKind)}) == len(get_args(LaneKind))


@pytest.mark.parametrize("language", LANGUAGES)
def test_votes_are_counted(language: str) -> None:
    own = words(language)
    note = Note(id="n", kind="idea", text="")
    assert own.counted_votes(note) == ""
    one, many = (own.counted_votes(Note(id="n", kind="idea", text="", votes=votes)) for votes in (1, 12))
    assert "1" in one
    assert "12" in many
    assert one.replace("1", "12") != many


def test_a_language_is_found_by_its_first_part() -> None:
    assert words("de-AT").language == words("DE").language == "de"
    assert words("de-AT") == words("de")
    for unknown in ("zh-Hant", "", "../themes/light", "x y"):
        assert words(unknown).language == "en"


def test_a_lane_has_its_own_title_first() -> None:
    english = words("en")
    assert english.lane_title(Lane(kind="quotes", title="Voices")) == "Voices"
    assert english.lane_title(Lane(kind="quotes")) == "Quotes"
    assert english.lane_subtitle(Lane(kind="quotes")) == "in their own words"


@pytest.mark.parametrize(("language", "quoted"), [("en", "“Hi”"), ("de", "„Hi“")])
def test_quotes_get_the_marks_of_the_language_once(language: str, quoted: str) -> None:
    own = words(language)
    assert own.quoted("Hi") == quoted
    assert own.quoted(quoted) == quoted
    assert own.quoted("«Hi»") == "«Hi»"
    assert own.quoted("") == ""


@pytest.mark.parametrize("language", ["ar", "he", "en"])
def test_a_day_keeps_its_order_between_words(language: str) -> None:
    own = words(language)
    day = own.date("2026-10-01")
    shown = algorithm.get_display(f"{own['reviewed']} {day}")
    assert day in shown
    assert re.findall(r"\d+", day) == ["2026", "10", "01"]
