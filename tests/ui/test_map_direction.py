"""Whichever way a map runs: chosen by itself, or by the language."""

from __future__ import annotations

import pytest

from journey_editor.model import queries
from journey_editor.model.edits import apply, update_map
from journey_editor.model.fragments import as_map, extract
from journey_editor.model.journey import JourneyMap
from journey_editor.ui.inspector.changes import change
from tests.editing.desk import gift


def with_info(**fields: object) -> JourneyMap:
    journey = gift()
    apply(journey, update_map(**fields))
    return journey


def typed(journey: JourneyMap, language: str) -> str:
    edit = change(journey, journey.info, "language", language)
    assert edit is not None
    apply(journey, edit)
    assert journey.info.language == language
    return journey.info.direction


@pytest.mark.parametrize("language", ["ar", "ar-EG", "he", "fa", "ur", "HE"])
def test_a_language_read_from_right_to_left_turns_the_map(language: str) -> None:
    assert queries.reads_to(language) == "rtl"
    journey = with_info()
    assert typed(journey, language) == "rtl"
    assert typed(journey, "pt-BR") == "ltr"


@pytest.mark.parametrize("language", ["en", "de-AT", "arn", "", "hu"])
def test_other_languages_leave_it(language: str) -> None:
    assert queries.reads_to(language) == "ltr"


def test_a_direction_of_ones_own_stays() -> None:
    assert typed(with_info(direction="rtl"), "de") == "rtl"
    assert typed(with_info(language="ar", direction="ltr"), "he") == "ltr"
    assert typed(with_info(language="ar", direction="ltr"), "en") == "ltr"


def test_a_part_of_a_map_runs_as_its_language() -> None:
    part = extract(gift(), frozenset({"find"}))
    assert as_map(part, language="ar").info.direction == "rtl"
    assert as_map(part).info.direction == "ltr"
