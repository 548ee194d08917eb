"""Bad files: what is no map is refused with its place; what is wrong in one is repaired, and told."""

from __future__ import annotations

import json

import pytest

from journey_editor.errors import FileError
from journey_editor.storage import document
from tests.storage.bad_inputs import GOOD, REFUSED, REPAIRED


def assert_clean(loaded: document.Loaded) -> None:
    """Once saved, a repaired map opens as it is, with nothing more to repair."""
    text = document.text(loaded.journey)
    again = document.parse(text)
    assert again.repairs == ()
    assert document.text(again.journey) == text


def refused(data: bytes | str) -> FileError:
    with pytest.raises(FileError) as caught:
        document.parse(data, "map.json")
    return caught.value


def cases(table: tuple[tuple[str, str, str, str], ...]) -> list[object]:
    return [pytest.param(*case, id=f"{number} {case[2]} {case[3][:20]}") for number, case in enumerate(table)]


def test_the_good_file_is_good() -> None:
    loaded = document.parse(GOOD)
    assert loaded == document.Loaded(loaded.journey)
    assert len(loaded.journey) == 6


@pytest.mark.parametrize(("there", "instead", "place", "words"), cases(REFUSED))
def test_what_is_no_map_is_refused_with_its_place(there: str, instead: str, place: str, words: str) -> None:
    assert GOOD.count(there) == 1
    bad = GOOD.replace(there, instead)
    error = refused(bad)
    assert words in str(error)
    assert error.place == place
    assert str(error).startswith(f"map.json: {place}" if place else "map.json: ")
    assert "\n" not in str(error)
    assert len(str(error)) < 400
    assert str(refused(bad.encode())) == str(error)


@pytest.mark.parametrize(("there", "instead", "place", "words"), cases(REPAIRED))
def test_what_is_wrong_in_a_map_is_repaired(there: str, instead: str, place: str, words: str) -> None:
    assert GOOD.count(there) == 1
    bad = GOOD.replace(there, instead)
    loaded = document.parse(bad)
    first = loaded.repairs[0]
    assert words in first.what
    assert place in (first.path, first.place)
    assert first.place.startswith("line ") or first.path in ("title", "version")  # which are missing
    for repair in loaded.repairs:
        assert "\n" not in repair.sentence
        assert len(repair.sentence) < 400
        assert not repair.target or repair.target in loaded.journey
    assert document.parse(bad.encode()).repairs == loaded.repairs
    assert_clean(loaded)


def test_a_text_that_is_not_utf8_is_refused_with_its_place() -> None:
    error = refused(GOOD.replace('"Map"', '"Größe"').encode("latin-1"))
    assert error.place == "line 4, column 15"
    assert "UTF-8" in str(error)
    assert "UTF-8" in str(refused(GOOD.encode("utf-16")))


def test_what_stands_behind_a_number_that_is_too_large_hurts_nothing() -> None:
    """A reader of the place that took `1e999e` for a number was hurt by it; found by fuzzing."""
    for behind in ("e", "e9e", ".5", "-", "gal"):
        bad = GOOD.replace('"Map"', f"1e999{behind}")
        assert "too large a number" in str(refused(bad)), behind


def test_half_a_surrogate_pair_in_a_text_is_left_out() -> None:
    loaded = document.parse(GOOD.replace('"Map"', '"M\ud800ap"'))
    assert loaded.journey.info.title == "Map"
    assert "surrogate" in loaded.repairs[0].what


def test_too_large_a_file_is_refused() -> None:
    large = GOOD.replace('"Map"', '"Map", "x": "' + "x" * 50_000_000 + '"')
    assert "too large (more than 50 MB" in str(refused(large.encode()))
    assert "too large (more than 50 MB" in str(refused(large))


@pytest.mark.parametrize("name", ["lanes", "personas", "stages", "touchpoints", "notes", "links"])
def test_too_many_elements_are_refused(name: str) -> None:
    root = {"format": "journey-map", "version": 1, "title": "", name: [0] * 100_001}
    error = refused(json.dumps(root))
    assert error.place == name
    assert "100,001 elements are more than 100,000" in str(error)


def test_as_much_as_is_allowed_is_read() -> None:
    root = {"format": "journey-map", "version": 1, "title": "x" * 20_000}
    root["notes"] = [{"id": str(i), "kind": "idea", "text": ""} for i in range(100_000)]
    assert len(document.parse(json.dumps(root)).journey.notes) == 100_000


def test_members_may_be_nested_64_levels_deep() -> None:
    root = {"format": "journey-map", "version": 1, "title": "", "x": 1}
    for _ in range(63):
        root["x"] = [root["x"]]
    assert document.parse(json.dumps(root)).unknown == ("x",)
    root["x"] = [root["x"]]
    assert "64 levels" in str(refused(json.dumps(root)))


def test_a_file_without_doubt_in_it_but_an_error_elsewhere_says_the_error() -> None:
    """An escaped backslash before a b looks like a control character for a moment."""
    loaded = document.parse(GOOD.replace('"Map"', r'"C:\\bin"').replace('"to": "pay"', '"to": "gone"'))
    assert [repair.path for repair in loaded.repairs] == ["links[0].to"]
