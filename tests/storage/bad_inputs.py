"""Bad files, each made of a good one by putting something else in one place, and what is to be said of it."""

from __future__ import annotations

import json
from typing import Any

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
_PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="


def _rich() -> dict[str, Any]:
    """The good map with something of everything in it, members that nobody knows included."""
    root = json.loads(GOOD)
    root["id"] = "map"
    root["review"] |= {"every_months": 3, "mood": [1, {"a": None}]}
    root["lanes"][0] |= {"title": "Legal", "hidden": True, "height": 1.10}
    root["personas"][0] |= {"image": f"data:image/png;base64,{_PIXEL}", "pets": {"cat": "Ü"}}
    root["stages"][0]["metrics"][0] |= {"unit": "%", "date": "2026-10-01", "sample": 5, "y": []}
    root["touchpoints"][1] |= {
        "tags": ["a"],
        "metrics": [{"name": "nps", "value": -3.5}],
        "moment_of_truth": True,
    }
    root["touchpoints"][1]["experiences"][0] |= {"thought": "Hm", "pulse": 80}
    root["notes"].append(
        {"id": "n2", "kind": "text", "at": "buy", "lane": "legal", "text": "", "personas": ["maya"]}
    )
    root["notes"].append(
        {"id": "n3", "kind": "idea", "at": None, "text": "\u2028", "status": "open", "votes": 2}
    )
    root["links"].append({"from": "pay", "to": "cart", "kind": "triggers", "label": "again", "weight": 1e30})
    root["views"] = [{"name": "A", "personas": ["maya"], "evidence": ["observed"], "text": "pay", "z": True}]
    root["x"] = {"deep": [[[{"a": "b"}]]], "": 0}
    return root


RICH = _rich()
NOT_JSON = (
    # what, instead of what, line and column, words of the sentence
    ('"version": 1,', '"version": 1', "line 4, column 3", "comma"),
    ('"version": 1,', '"version": 1,,', "line 3, column 16", "name in double quotes"),
    ('"version": 1,', '"version" 1,', "line 3, column 13", "colon"),
    ('"version": 1,', '"version": ,', "line 3, column 14", "value is missing"),
    ('"Map"', '"Map', "line 4, column 17", "line break"),
    ('"Map"', "'Map'", "line 4, column 12", "straight double quotes"),
    ('"Map"', "“Map”", "line 4, column 12", "straight double quotes"),
    ('"title": "Map"', "'title': 'Map'", "line 4, column 3", "straight double quotes"),
    ('"Map"', "Map", "line 4, column 12", "value is missing"),
    ('"Map"', r'"M\ap"', "line 4, column 14", "backslash"),
    ('"Map"', r'"\u12"', "line 4, column 14", "four hexadecimal"),
    ('"Map"', '"M\tap"', "line 4, column 14", "control character"),
    ('"Map"', '"M\x00ap"', "line 4, column 14", "zero byte"),
    ('"Map"', "True", "line 4, column 12", "true, false or null"),
    ("-2}", "+2}", "line 11, column 98", "a digit or a minus sign"),
    ("-2}", ".5}", "line 11, column 98", "a digit or a minus sign"),
    ('"Map"', "undefined", "line 4, column 12", "value is missing"),
    ('"Map"', "0x1F", "line 4, column 13", "comma"),
    ('"Map"', "01", "line 4, column 13", "comma"),
    ('"emotions"}]', '"emotions"},]', "line 5, column 66", "one too many"),
    ('"2026-10-01"}', '"2026-10-01",}', "line 6, column 34", "one too many"),
    ('"share": 0.5}]\n', '"share": 0.5}],\n', "line 14, column 69", "one too many"),
    ('"title": "Map",', '// a remark\n"title": "Map",', "line 4, column 3", "a remark"),
    ('"title": "Map",', '<<<<<<< ours\n"title": "Map",', "line 4, column 3", "two versions"),
    ("}]\n}\n", "}]\n}}\n", "line 15, column 2", "goes on after its end"),
    (GOOD, "", "", "empty"),
    (GOOD, " \n\t\r\n", "", "empty"),
    (GOOD, "<!DOCTYPE html><html></html>", "line 1, column 1", "not JSON but a web page"),
    (GOOD, '<?xml version="1.0"?><map/>', "line 1, column 1", "not JSON but XML"),
    (GOOD, "%PDF-1.7", "line 1, column 1", "not JSON but a PDF"),
    (GOOD, GOOD + GOOD, "line 16, column 1", "goes on after its end"),
)
NO_MAP = (
    (GOOD, "[]", "format", "not a journey map"),
    (GOOD, "null", "format", "not a journey map"),
    (GOOD, '"journey-map"', "format", "not a journey map"),
    (GOOD, "{}", "format", "not a journey map"),
    ('"format": "journey-map",', "", "format", "not a journey map"),
    ('"journey-map"', '"journey-maps"', "format", "not a journey map"),
)
BEYOND = (
    ('"title": "Map",', f'"title": "{"x" * 20_001}",', "title", "20,001 characters"),
    ('["one"]', f'["{"x" * 20_001}"]', "personas[0].goals", "20,001 characters"),
    ('["one"]', f"[{'0, ' * 100_000}0]", "personas[0].goals", "100,001 elements"),
    ('"title": "Map",', f'"title": "Map", "x": {"[" * 64 + "]" * 64},', "line 4, column 87", "64 levels"),
    ('"title": "Map",', f'"title": "Map", "x": {"[" * 90_000}', "line 4, column 87", "64 levels"),
    (
        '"title": "Map",',
        '"title": "Map", "x": ' + '{"a":' * 64 + "1" + "}" * 64 + ",",
        "line 4, column 339",
        "64 levels",
    ),
)
REFUSED = (*NOT_JSON, *NO_MAP, *BEYOND)
"""What stands in the good file, what instead, the place, and words of the sentence."""

NOT_CLEAR = (
    ('"title": "Map",', '"title": "Map", "title": "Other",', "title", '"title" stands twice'),
    ('"title": "Map",', '"title": "Map", "t\\u0069tle": "B",', "title", "stands twice"),
    ('{"id": "cart",', '{"id": "cart", "id": "card",', "touchpoints[0].id", '"id" stands twice'),
    (
        '"name": "reach"',
        '"x": {"a": 1, "b": {"a": 1}, "a": 2}, "name": "reach"',
        "stages[0].metrics[0].x.a",
        '"a"',
    ),
    ("-2}", "NaN}", "line 11, column 98", "NaN"),
    ("-2}", "Infinity}", "line 11, column 98", "Infinity"),
    ("-2}", "-Infinity}", "line 11, column 98", "-Infinity"),
    ("-2}", "1e400}", "line 11, column 98", "1e400"),
    ("-2}", f"{'9' * 4301}" + "}", "line 11, column 98", "999…” is not a number"),
    ('"Map"', r'"\ud800"', "line 4, column 12", "surrogate"),
    ('"Map"', r'"\udc00\ud800"', "line 4, column 12", "U+DC00"),
    ('"Map"', r'"a\u0000b"', "line 4, column 12", "U+0000"),
    ('"Map"', r'"a\bb"', "line 4, column 12", "U+0008"),
    ('"Map"', r'"a\u001B[31m"', "line 4, column 12", "U+001B"),
    ('"Map"', '"a\x7f"', "line 4, column 12", "U+007F"),
    ('"Map"', '"a\x85"', "line 4, column 12", "U+0085"),
    ('"title": "Map",', r'"title": "Map", "x\u0001": 1,', "x", "U+0001"),
)
NOT_LEGAL = (
    ('"version": 1,', "", "version", "missing"),
    ('"version": 1,', '"version": "1",', "version", "“1” is not a version"),
    ('"version": 1,', '"version": true,', "version", "true is not"),
    ('"version": 1,', '"version": -1,', "version", "-1 is not"),
    ('"version": 1,', '"version": 1.5,', "version", "1.5 is not"),
    ('"version": 1,', '"version": 1e300,', "version", "is not a version"),
    ('"title": "Map",', "", "title", "missing"),
    ('"title": "Map",', '"title": null,', "title", "null is not text"),
    ('"title": "Map",', '"title": ["a"],', "title", "a list is not text"),
    ('"title": "Map",', '"title": "Map", "id": "a b",', "id", "is not an id"),
    ('"title": "Map",', '"title": "Map", "state": "as is",', "state", "as-is, to-be"),
    ('"title": "Map",', '"title": "Map", "direction": "up",', "direction", "ltr, rtl"),
    ('"title": "Map",', '"title": "Map", "arrangement": 1,', "arrangement", "stacked, timeline"),
    ('"2026-10-01"', '"2026-02-30"', "review.last", "not a date like"),
    ('"2026-10-01"', '"２０２６-10-01"', "review.last", "not a date like"),
    ('{"last": "2026-10-01"}', "[]", "review", "not an object"),
    ('{"last": "2026-10-01"}', '{"every_months": 0}', "review.every_months", "whole number from 1"),
    ('[{"id": "legal", "kind": "text"}, {"kind": "emotions"}]', "{}", "lanes", "not a list"),
    ('"kind": "emotions"', '"kind": "feelings"', "lanes[1].kind", "none of touchpoints, emotions"),
    ('{"kind": "emotions"}', "{}", "lanes[1].kind", "missing"),
    ('{"kind": "emotions"}', '{"kind": "text", "id": "legal"}', "lanes[1].id", "“legal” is there twice"),
    ('{"kind": "emotions"}', '{"kind": "emotions", "hidden": "no"}', "lanes[1].hidden", "true or false"),
    ('"title": "Map",', '"title": "Map", "views": {},', "views", "not a list"),
    ('"title": "Map",', '"title": "Map", "views": [{"text": "x"}],', "views[0].name", "missing"),
    ('"title": "Map",', '"title": "Map", "views": [{"name": " "}],', "views[0].name", "needs a name"),
    (
        '"title": "Map",',
        '"title": "Map", "views": [{"name": "A"}, {"name": "A"}],',
        "views[1].name",
        "“A” is there twice",
    ),
    (
        '"title": "Map",',
        '"title": "Map", "views": [{"name": "A", "personas": 1}],',
        "views[0].personas",
        "1 is not",
    ),
    ('"severity": 3', '"personas": "maya"', "notes[0].personas", "not a list of texts"),
    ('"severity": 3', '"personas": [{"id": "maya"}]', "notes[0].personas", "an object is not text"),
    (
        '[{"id": "buy", "title": "Buy", ',
        '[{"id": "purchase", "title": "Buy", ',
        "touchpoints[0].stage",
        "“purchase”?",
    ),
    (
        '"persona": "maya"',
        '"persona": "Maya"',
        "touchpoints[1].experiences[0].persona",
        "did you mean “maya”?",
    ),
    ('"#D1495B"', '"tomato red"', "personas[0].color", "colour like #"),
    ('"#D1495B"', '"Red"', "personas[0].color", "did you mean “#FF0000”?"),
    ('"#D1495B"', '"#D1495BFF"', "personas[0].color", "did you mean “#d1495b”?"),
    ('"2026-10-01"', '"1.10.2026"', "review.last", "did you mean “2026-10-01”?"),
    ('"2026-10-01"', '"10/01/2026"', "review.last", "not a date like"),
    ('"value": 18', '"value": "€ 18,50"', "stages[0].metrics[0].value", "did you mean “18.50”?"),
    ('"value": 18', '"value": "18 of 20"', "stages[0].metrics[0].value", "is not a number"),
    ('"share": 0.5', '"share": "50 %"', "links[0].share", "is not a number from 0 to 1"),
    ('"share": 0.5', '"share": -0.1', "links[0].share", "is not a number from 0 to 1"),
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
    ('"value": 18', f'"value": 1{"0" * 400}', "stages[0].metrics[0].value", "the number is larger than"),
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
    ('"at": "pay"', '"at": ""', "notes[0].at", "no touchpoint or stage “”"),
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

REPAIRED = (*NOT_CLEAR, *NOT_LEGAL)
"""The same of what can be repaired: a path or a line and column, and words of what was wrong."""
