"""`tr`: words as they are, with values, and in another language while one is installed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from journey_editor import translation
from journey_editor.translation import Language, grouped, inside, later, tr, tr_n


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    translation.install(None)


def test_without_a_language_the_words_stay_as_they_are() -> None:
    assert tr("Save {name}", name="{map}") == "Save {map}"
    assert tr("50 % {literally}") == "50 % {literally}"
    assert later("Save") == "Save"


def test_words_are_looked_up_before_values_come_in() -> None:
    translation.install(Language({"Save {name}": "{name} sichern"}.__getitem__))
    assert tr("Save {name}", name="x") == "x sichern"
    translation.install(None)
    assert tr("Save {name}", name="x") == "Save x"


def cards(count: int) -> str:
    return tr_n(count, "{n} card{end}", "{n} cards{end}", end="!")


def test_counts_are_said_as_the_language_does() -> None:
    assert [cards(0), cards(1), cards(1234)] == ["0 cards!", "1 card!", "1,234 cards!"]
    french = {"{n} card{end}": "{n} carte{end}", "{n} cards{end}": "{n} cartes{end}"}
    translation.install(Language(french.__getitem__, thousands=" ", zero_is_one=True))
    assert [cards(0), cards(1), cards(1234)] == ["0 carte!", "1 carte!", "1 234 cartes!"]


def test_numbers_are_written_as_in_the_language() -> None:
    assert grouped(12345.678, 1) == "12,345.7"
    translation.install(Language(str, thousands=".", point=","))
    assert grouped(12345.678, 1) == "12.345,7"


def test_only_english_begins_a_text_inside_another_small() -> None:
    assert inside("Delete card") == "delete card"
    assert not inside("")
    translation.install(Language(str))
    assert inside("Karte löschen") == "Karte löschen"
