"""A table of bad files: each is refused with its place, and a sentence that says what and what now."""

from __future__ import annotations

import json

import pytest

from journey_editor.errors import FileError
from journey_editor.storage import document

GOOD = """{
  "format": "journey-map",
  "version": 1,
  "title": "Map",
  "lanes": [{"id": "legal", "kind": "text"}, {"kind": "emotions"}],
  "review": {"last": "2026-10-01"},
  "personas": [{"id": "maya", "name": "Maya", "color": "#D1495B", "goals": ["one"]}],
  "stages": [{"id": "buy", "title": "Buy", "metrics": [{"name": "reach", "value": 18}]}],
  "touchpoints": [
    {"id": "cart", "stage": "buy", "title": "Cart"},
    {"id": "pay", "stage": "buy", "title": "Pay", "experiences": [{"persona": "maya", "emotion": -2}]}
  ],
  "notes": [{"id": "n1", "kind": "pain_point", "at": "pay", "text": "Late", "severity": 3}],
  "links": [{"id": "l1", "from": "cart", "to": "pay", "share": 0.5}]
}
"""
NOT_JSON = (
    # what, instead of what, line and column, words of the sentence
    ('"version": 1,', '"version": 1', "line 4, column 3", "comma"),
    ('"version": 1,', '"version": 1,,', "line 3, column 16", "name in double quotes"),
    ('"version": 1,', '"version" 1,', "line 3, column 13", "colon"),
    ('"version": 1,', '"version": ,', "line 3, column 14", "value is missing"),
    ('"Map"', '"Map', "line 4, column 17", "line break"),
    ('"Map"', "'Map'", "line 4, column 12", "value is missing"),
    ('"Map"', "Map", "line 4, column 12", "value is missing"),
    ('"Map"', r'"M\ap"', "line 4, column 14", "backslash"),
    ('"Map"', r'"\u12"', "line 4, column 14", "four hexadecimal"),
    ('"Map"', '"M\tap"', "line 4, column 14", "control character"),
    ('"Map"', '"M\x00ap"', "line 4, column 14", "control character"),
    ('"Map"', "True", "line 4, column 12", "value is missing"),
    ('"Map"', "undefined", "line 4, column 12", "value is missing"),
    ('"Map"', "0x1F", "line 4, column 13", "comma"),
    ('"Map"', "01", "line 4, column 13", "comma"),
    ('"emotions"}]', '"emotions"},]', "line 5", ""),
    ('"2026-10-01"}', '"2026-10-01",}', "line 6", ""),
    ('"title": "Map",', '// a remark\n"title": "Map",', "line 4, column 3", "name in double quotes"),
    ("}]\n}\n", "}]\n", "line 15, column 1", "comma or a closing bracket"),
    ("}]\n}\n", "}]\n}}\n", "line 15, column 2", "goes on after its end"),
    (GOOD, "", "", "empty"),
    (GOOD, " \n\t\r\n", "", "empty"),
    (GOOD, "<!DOCTYPE html><html></html>", "line 1, column 1", "not JSON"),
    (GOOD, "%PDF-1.7", "line 1, column 1", "not JSON"),
)
NOT_CLEAR = (
    ('"title": "Map",', '"title": "Map", "title": "Other",', "line 4, column 19", '"title" stands twice'),
    ('"title": "Map",', '"title": "Map", "t\\u0069tle": "B",', "line 4, column 19", "stands twice"),
    ('{"id": "cart",', '{"id": "cart", "id": "card",', "line 10, column 20", '"id" stands twice'),
    ('"name": "reach"', '"x": {"a": 1, "b": {"a": 1}, "a": 2}, "name": "reach"', "line 8, column 86", '"a"'),
    ("-2}", "NaN}", "line 11, column 98", "NaN"),
    ("-2}", "Infinity}", "line 11, column 98", "Infinity"),
    ("-2}", "-Infinity}", "line 11, column 98", "-Infinity"),
    ("-2}", "1e400}", "line 11, column 98", "too large a number"),
    ("-2}", f"{'9' * 4301}" + "}", "line 11, column 98", "4,301 digits"),
    ('"Map"', r'"\ud800"', "line 4, column 12", "surrogate"),
    ('"Map"', r'"\udc00\ud800"', "line 4, column 12", "U+DC00"),
    ('"Map"', r'"a\u0000b"', "line 4, column 12", "U+0000"),
    ('"Map"', r'"a\bb"', "line 4, column 12", "U+0008"),
    ('"Map"', r'"a\u001B[31m"', "line 4, column 12", "U+001B"),
    ('"Map"', '"a\x7f"', "line 4, column 12", "U+007F"),
    ('"Map"', '"a\x85"', "line 4, column 12", "U+0085"),
    ('"title": "Map",', r'"title": "Map", "x\u0001": 1,', "line 4, column 19", "U+0001"),
    ('"title": "Map",', f'"title": "Map", "x": {"[" * 64 + "]" * 64},', "line 4, column 87", "64 levels"),
    ('"title": "Map",', f'"title": "Map", "x": {"[" * 90_000}', "line 4, column 87", "64 levels"),
    (
        '"title": "Map",',
        '"title": "Map", "x": ' + '{"a":' * 64 + "1" + "}" * 64 + ",",
        "line 4, column 339",
        "64 levels",
    ),
)
NO_MAP = (
    (GOOD, "[]", "format", "not a journey map"),
    (GOOD, "null", "format", "not a journey map"),
    (GOOD, '"journey-map"', "format", "not a journey map"),
    (GOOD, "{}", "format", "not a journey map"),
    ('"format": "journey-map",', "", "format", "not a journey map"),
    ('"journey-map"', '"journey-maps"', "format", "not a journey map"),
    ('"version": 1,', "", "version", "missing"),
    ('"version": 1,', '"version": "1",', "version", "“1” is not a version"),
    ('"version": 1,', '"version": true,', "version", "true is not"),
    ('"version": 1,', '"version": -1,', "version", "-1 is not"),
    ('"version": 1,', '"version": 1.5,', "version", "1.5 is not"),
    ('"title": "Map",', "", "title", "missing"),
    ('"title": "Map",', '"title": null,', "title", "null is not text"),
    ('"title": "Map",', '"title": ["a"],', "title", "a list is not text"),
    ('"title": "Map",', f'"title": "{"x" * 20_001}",', "title", "20,001 characters"),
    ('"title": "Map",', '"title": "Map", "id": "a b",', "id", "is not an id"),
    ('"title": "Map",', '"title": "Map", "state": "as is",', "state", "as-is, to-be"),
    ('"title": "Map",', '"title": "Map", "arrangement": 1,', "arrangement", "stacked, timeline"),
    ('"2026-10-01"', '"2026-02-30"', "review.last", "not a date like"),
    ('"2026-10-01"', '"２０２６-10-01"', "review.last", "not a date like"),
    ('{"last": "2026-10-01"}', "[]", "review", "not an object"),
    ('{"last": "2026-10-01"}', '{"every_months": 0}', "review.every_months", "whole number from 1"),
    ('[{"id": "legal", "kind": "text"}, {"kind": "emotions"}]', "{}", "lanes", "not a list"),
    ('"kind": "emotions"', '"kind": "feelings"', "lanes[1].kind", "none of touchpoints, emotions"),
    ('{"kind": "emotions"}', "{}", "lanes[1].kind", "missing"),
    ('{"kind": "emotions"}', '{"kind": "text", "id": "legal"}', "lanes[1].id", "lanes[0] already"),
    ('{"kind": "emotions"}', '{"kind": "emotions", "hidden": "no"}', "lanes[1].hidden", "true or false"),
    ('"title": "Map",', '"title": "Map", "views": {},', "views", "not a list"),
    ('"title": "Map",', '"title": "Map", "views": [{"text": "x"}],', "views[0].name", "missing"),
    ('"title": "Map",', '"title": "Map", "views": [{"name": " "}],', "views[0].name", "needs a name"),
    (
        '"title": "Map",',
        '"title": "Map", "views": [{"name": "A"}, {"name": "A"}],',
        "views[1].name",
        "views[0] already",
    ),
    ('"name": "Maya", ', "", "personas[0].name", "missing"),
    ('"#D1495B"', '"red"', "personas[0].color", "colour like #"),
    ('"#D1495B"', '"#D1495B\\n"', "personas[0].color", "colour like #"),
    ('["one"]', '"one"', "personas[0].goals", "list of texts"),
    ('["one"]', '["one", 2]', "personas[0].goals", "2 is not text"),
    ('{"id": "buy", "title": "Buy", ', '{"title": "Buy", ', "stages[0].id", "missing"),
    ('{"id": "buy", ', '{"id": "", ', "stages[0].id", "is not an id"),
    ('{"id": "buy", ', f'{{"id": "{"b" * 65}", ', "stages[0].id", "is not an id"),
    ('{"id": "buy", ', '{"id": "~1", ', "stages[0].id", "is not an id"),
    ('[{"name": "reach", "value": 18}]', '{"name": "reach"}', "stages[0].metrics", "not a list"),
    ('"value": 18', '"value": "18"', "stages[0].metrics[0].value", "“18” is not a number"),
    ('"value": 18', f'"value": 1{"0" * 400}', "stages[0].metrics[0].value", "is not a number"),
    ('"value": 18', '"value": 18, "sample": 1.5', "stages[0].metrics[0].sample", "whole number"),
    ('{"name": "reach", "value": 18}', '"reach"', "stages[0].metrics[0]", "not an object"),
    ('{"id": "cart", "stage": "buy", ', '{"id": "cart", ', "touchpoints[0].stage", "missing"),
    (
        '{"id": "cart", "stage": "buy"',
        '{"id": "cart", "stage": "by"',
        "touchpoints[0].stage",
        "no stage “by”",
    ),
    ('{"id": "cart", "stage": "buy"', '{"id": "cart", "stage": "maya"', "touchpoints[0].stage", "no stage"),
    ('{"id": "cart", "stage"', '{"id": "pay", "stage"', "touchpoints[1].id", "touchpoints[0] already"),
    ('{"id": "cart", "stage"', '{"id": "buy", "stage"', "touchpoints[0].id", "stages[0] already"),
    (
        '"title": "Cart"',
        '"title": "Cart", "moment_of_truth": 1',
        "touchpoints[0].moment_of_truth",
        "1 is not",
    ),
    (
        '"title": "Cart"',
        '"title": "Cart", "evidence": "none"',
        "touchpoints[0].evidence",
        "assumed, observed",
    ),
    ("-2}", "-2.1}", "touchpoints[1].experiences[0].emotion", "from -2 to 2"),
    ("-2}", "true}", "touchpoints[1].experiences[0].emotion", "true is not a number"),
    ('"persona": "maya"', '"persona": "cart"', "touchpoints[1].experiences[0].persona", "no persona “cart”"),
    ("-2}]", '-2}, {"persona": "maya"}]', "touchpoints[1].experiences[1].persona", "already"),
    ('[{"persona": "maya", "emotion": -2}]', "null", "touchpoints[1].experiences", "null is not a list"),
    ('{"persona": "maya", "emotion": -2}', "null", "touchpoints[1].experiences[0]", "null is not an object"),
    ('"pain_point"', '"pain point"', "notes[0].kind", "none of pain_point"),
    ('"at": "pay"', '"at": "maya"', "notes[0].at", "no touchpoint or stage “maya”"),
    ('"at": "pay"', '"at": ""', "notes[0].at", "is not an id"),
    ('"text": "Late", ', "", "notes[0].text", "missing"),
    ('"severity": 3', '"severity": 4', "notes[0].severity", "4 is not a whole number from 1 to 3"),
    ('"severity": 3', '"severity": 2.5', "notes[0].severity", "whole number"),
    ('"severity": 3', '"votes": null', "notes[0].votes", "null is not"),
    ('"severity": 3', '"votes": -1', "notes[0].votes", "of at least 0"),
    ('{"id": "n1"', '{"id": "maya"', "notes[0].id", "personas[0] already"),
    ('{"id": "l1", "from": "cart"', '{"id": "l1"', "links[0].from", "missing"),
    ('"from": "cart"', '"from": "buy"', "links[0].from", "no touchpoint “buy”"),
    ('"to": "pay"', '"to": "gone"', "links[0].to", "no touchpoint “gone”"),
    ('"share": 0.5', '"share": 62', "links[0].share", "from 0 to 1"),
    ('"share": 0.5', '"kind": "leads to"', "links[0].kind", "next, triggers, alternative"),
    ('{"id": "l1"', '{"id": "n1"', "links[0].id", "notes[0] already"),
    ('{"id": "l1"', '{"id": "~1"', "links[0].id", "is not an id"),
    ('{"id": "l1"', '{"id": null', "links[0].id", "null is not an id"),
)

BAD = [
    pytest.param(*case, id=f"{number} {case[2]} {case[3][:20]}")
    for number, case in enumerate((*NOT_JSON, *NOT_CLEAR, *NO_MAP))
]


def refused(data: bytes | str) -> FileError:
    with pytest.raises(FileError) as caught:
        document.parse(data, "map.json")
    return caught.value


def test_the_good_file_is_good() -> None:
    loaded = document.parse(GOOD)
    assert loaded == document.Loaded(loaded.journey)
    assert len(loaded.journey) == 6


@pytest.mark.parametrize(("there", "instead", "place", "words"), BAD)
def test_a_bad_file_is_refused_with_its_place(there: str, instead: str, place: str, words: str) -> None:
    assert GOOD.count(there) == 1
    bad = GOOD.replace(there, instead)
    error = refused(bad)
    assert words in str(error)
    assert error.place.startswith(place)
    assert error.place == place or place in ("line 5", "line 6")  # versions of Python differ
    assert str(error).startswith(f"map.json: {place}" if place else "map.json: ")
    assert "\n" not in str(error)
    assert len(str(error)) < 400
    assert str(refused(bad.encode())) == str(error)


def test_a_text_that_is_not_utf8_is_refused_with_its_place() -> None:
    error = refused(GOOD.replace('"Map"', '"Größe"').encode("latin-1"))
    assert error.place == "line 4, column 15"
    assert "UTF-8" in str(error)
    assert "UTF-8" in str(refused(GOOD.encode("utf-16")))


def test_half_a_surrogate_pair_in_a_string_is_refused() -> None:
    assert "surrogate" in str(refused(GOOD.replace('"Map"', '"\ud800"')))


def test_too_large_a_file_is_refused() -> None:
    large = GOOD.replace('"Map"', '"Map", "x": "' + "x" * 50_000_000 + '"')
    assert "too large (50 MB" in str(refused(large.encode()))
    assert "too large (50 MB" in str(refused(large))


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
    error = refused(GOOD.replace('"Map"', r'"C:\\bin"').replace('"to": "pay"', '"to": "gone"'))
    assert error.place == "links[0].to"
