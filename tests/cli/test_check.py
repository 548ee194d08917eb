"""`check`: findings with their places, in words and in JSON, and the three exit codes."""

from __future__ import annotations

import json

import pytest

from journey_editor.cli import check
from journey_editor.layout import lacking

BASE = {
    "format": "journey-map",
    "version": 1,
    "title": "Map",
    "personas": [{"id": "maya", "name": "Maya"}],
    "stages": [{"id": "buy", "title": "Buy"}],
    "touchpoints": [{"id": "cart", "stage": "buy", "title": "Cart"}],
}


@pytest.fixture
def findings(run, here):
    """Return a function from changes of a small map to what `check` finds in it."""

    def check(**changes):
        (here / "map.json").write_text(json.dumps({**BASE, **changes}), encoding="utf-8")
        done = run("check", "--json", "map.json")
        (answer,) = json.loads(done.stdout)
        assert done.returncode == (1 if answer["findings"] else 0)
        assert answer["readable"] is True
        return {finding["place"]: finding["message"] for finding in answer["findings"]}

    return check


def test_links_that_say_the_same_are_told(findings):
    cards = [{"id": id_, "stage": "buy", "title": id_} for id_ in ("cart", "pay")]
    links = [{"from": "cart", "to": "pay"}, {"from": "cart", "to": "pay"}, {"from": "pay", "to": "cart"}]
    assert findings(touchpoints=cards, links=links) == {
        "links[1]": "links[0] leads there already, and is of the same kind; remove one"
    }


def test_of_very_many_findings_a_person_is_told_the_first(run, here):
    text = json.dumps({**BASE, "notes": [{"id": " ", "kind": "idea", "text": 1}] * 500})
    (here / "map.json").write_text(text, encoding="utf-8")
    done = run("check", "map.json")
    assert len(done.stdout.splitlines()) == 201
    assert done.stdout.splitlines()[-1] == "… and 800 more; `journey-editor check --json` lists all"
    (answer,) = json.loads(run("check", "--json", "map.json").stdout)
    assert len(answer["findings"]) == 1000


def test_sound_maps_have_no_findings(run, sample):
    files = sorted(sample.parent.glob("*.journey.json"))
    done = run("check", *files)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [f"{file}: nothing to find fault with" for file in files]


def test_templates_have_no_findings(run, sample):
    files = sorted((sample.parents[1] / "resources" / "templates").glob("*.journey.json"))
    assert len(files) >= 5
    assert run("check", *files).returncode == 0


def test_nothing_is_found_in_a_sound_map(findings):
    assert findings() == {}


@pytest.mark.parametrize(
    ("changes", "place", "words"),
    [
        ({"mood": "sunny"}, "mood", "does not know this member"),
        ({"stage": []}, "stage", "did you mean “stages”?"),
        (
            {"touchpoints": [{"id": "cart", "stage": "buy", "title": "Cart", "chanel": "web"}]},
            "touchpoints[0].chanel",
            "it is kept; did you mean “channel”?",
        ),
        ({"x" * 20_001: 1}, f'["{"x" * 60}…"]', "it is kept"),
        ({"lanes": [{"kind": "quotes", "hidden": True}]}, "lanes", "every lane is hidden"),
        (
            {"views": [{"name": "A", "personas": ["Maya"]}]},
            "views[0].personas[0]",
            "no persona “Maya”, did you mean “maya”?",
        ),
        ({"links": [{"from": "cart", "to": "cart"}]}, "links[0]", "back to where it begins"),
        (
            {
                "links": [
                    {"from": "cart", "to": "cart", "share": 0.9},
                    {"from": "cart", "to": "cart", "share": 0.9},
                ]
            },
            "links",
            "add up to 180%",
        ),
        (
            {"personas": [{"id": "maya", "name": "Maya", "image": "data:image/svg+xml;base64,PHN2Zy8+"}]},
            "personas[0].image",
            "neither PNG nor JPEG",
        ),
        (
            {"personas": [{"id": "maya", "name": "Maya", "image": "../secret.png"}]},
            "personas[0].image",
            "is not",
        ),
        ({"stages": [{"id": "buy", "title": "Buy", "x-y z": 1}]}, 'stages[0]["x-y z"]', "it is kept"),
        (
            {"notes": [{"id": "n", "kind": "idea", "text": "x", "personas": ["maya", "jonas"]}]},
            "notes[0].personas[1]",
            "no persona “jonas”",
        ),
        (
            {"notes": [{"id": "n", "kind": "text", "at": "buy", "text": "x", "lane": "legal"}]},
            "notes[0].lane",
            "no text lane “legal”",
        ),
        ({"notes": [{"id": "n", "kind": "text", "at": "buy", "text": "x"}]}, "notes[0]", "no text lane"),
        (
            {"lanes": [{"kind": "quotes"}, {"kind": "emotions"}, {"kind": "quotes"}]},
            "lanes[2]",
            "another lane",
        ),
        ({"title": "\U0010fffd"}, "title", "U+10FFFD"),
        ({"stages": [{"id": "buy", "title": "\U0010fffd"}]}, "stages[0].title", "U+10FFFD"),
        (
            {"personas": [{"id": "maya", "name": "Maya", "goals": ["ok", "\U0010fffd"]}]},
            "personas[0].goals[1]",
            "U+10FFFD",
        ),
        (
            {
                "stages": [
                    {
                        "id": "buy",
                        "title": "Buy",
                        "metrics": [{"name": "NPS", "value": 1, "source": "\U0010fffd"}],
                    }
                ]
            },
            "stages[0].metrics[0].source",
            "U+10FFFD",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_findings_have_their_place(findings, changes, place, words):
    found = findings(**changes)
    assert place in found
    assert words in found[place]


def test_text_lanes_may_be_several(findings):
    assert findings(lanes=[{"id": "a", "kind": "text"}, {"id": "b", "kind": "text"}]) == {}


def test_a_character_is_found_once(findings):
    assert len(findings(title="\U0010fffd", stages=[{"id": "buy", "title": "\U0010fffd"}])) == 1


def test_in_words(run, here):
    (here / "map.json").write_text(json.dumps({**BASE, "mood": "sunny"}), encoding="utf-8")
    done = run("check", "map.json")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout == "map.json: mood: this version does not know this member; it is kept\n"


def test_what_cannot_be_read_does_not_stop_the_others(run, here, sample):
    (here / "broken.json").write_text('{"format": "journey-map",\n oops}', encoding="utf-8")
    done = run("check", "broken.json", "missing.json", sample)
    assert done.returncode == 2
    assert done.stdout.splitlines() == [f"{sample}: nothing to find fault with"]
    told = done.stderr.splitlines()
    assert len(told) == 2
    assert told[0].startswith("broken.json: line 2")
    assert told[1].startswith("missing.json: there is no such file")


def test_what_cannot_be_read_is_in_the_json_too(run, here):
    (here / "broken.json").write_text('{"format": "something-else"}', encoding="utf-8")
    done = run("check", "--json", "broken.json")
    assert done.returncode == 2
    (answer,) = json.loads(done.stdout)
    assert (answer["file"], answer["readable"]) == ("broken.json", False)
    assert answer["findings"][0]["place"] == "format"


def test_standard_input(run, sample):
    done = run("check", "-", input=sample.read_text(encoding="utf-8"))
    assert (done.returncode, done.stdout) == (0, "-: nothing to find fault with\n")


def test_characters_that_need_no_look_at_the_fonts_are_all_in_them():
    assert lacking.missing("".join(check._DRAWN)) == ""
    assert {*"aZ09äßłžέΩжЙ–“”…€", *"\t\n \xa0"} <= check._DRAWN
    assert not {"م", "\u200b", "\x07", "\U0001f600"} & check._DRAWN


def test_a_character_that_no_font_has_is_told(findings):
    found = findings(notes=[{"id": "n", "kind": "idea", "text": "a\U000e0fff"}], title="Ж\U000e0fff")
    assert found["title"].startswith("no font here has")
    assert "notes[0].text" not in found, "only the first place is told"
