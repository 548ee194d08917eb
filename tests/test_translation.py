"""`tr`: words as they are, with values, and in another language while one is installed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from journey_editor import translation
from journey_editor.translation import tr


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    translation.install(None)


def test_without_a_language_the_words_stay_as_they_are() -> None:
    assert tr("Save {name}", name="{map}") == "Save {map}"
    assert tr("50 % {literally}") == "50 % {literally}"


def test_words_are_looked_up_before_values_come_in() -> None:
    translation.install({"Save {name}": "{name} sichern"}.get)  # type: ignore[arg-type]
    assert tr("Save {name}", name="x") == "x sichern"
    translation.install(None)
    assert tr("Save {name}", name="x") == "Save x"
