"""What is read is written, and what is written is read, for maps of every kind."""

from __future__ import annotations

import difflib
import gc
import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor import paths
from journey_editor.model.edits import (
    AddNode,
    Edit,
    SetExperience,
    apply,
    update,
    update_link,
    update_map,
)
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Lane, MapInfo, Metric, Note
from journey_editor.storage import document
from tests.strategies import maps, state

GIFT = paths.resource().parent / "tests" / "data" / "versions" / "1" / "everything.journey.json"
HEAD = '{"format": "journey-map", "version": 1, "title": "A"'


@settings(max_examples=50)
@given(maps())
def test_writing_and_reading_gives_the_same_map(journey: JourneyMap) -> None:
    text = document.text(journey)
    loaded = document.parse(text)
    assert state(loaded.journey) == state(journey)
    assert document.text(loaded.journey) == text
    assert not loaded.read_only
    assert not loaded.messages


@pytest.mark.parametrize("path", [*paths.samples(), *paths.templates().values()], ids=lambda path: path.name)
def test_samples_and_templates_are_as_we_would_write_them(path: paths.Path) -> None:
    loaded = document.parse(path.read_bytes())
    assert document.text(loaded.journey) == path.read_text(encoding="utf-8")
    assert loaded.unknown == ()


def test_a_map_with_nothing_in_it_is_small() -> None:
    assert document.text(JourneyMap(MapInfo(title="A"))) == (
        '{\n  "format": "journey-map",\n  "version": 1,\n  "title": "A"\n}\n'
    )
    no_lanes = JourneyMap(MapInfo(title="", lanes=()))
    assert '"lanes": []' in document.text(no_lanes)
    assert document.parse(document.text(no_lanes)).journey.info.lanes == ()


def test_what_is_as_usual_is_not_written() -> None:
    data = (
        HEAD
        + ', "id": "", "scenario": "", "language": "en", "state": "as-is", "review": null, "personas": [],'
        ' "arrangement": "stacked", "notes": [{"id": "n", "kind": "idea", "text": "", "at": null, "votes": 0,'
        ' "due": null, "tags": [], "owner": "", "status": null}]}'
    )
    assert document.text(document.parse(data).journey) == (
        '{\n  "format": "journey-map",\n  "version": 1,\n  "title": "A",\n'
        '  "notes": [\n    {"id": "n", "kind": "idea", "text": ""}\n  ]\n}\n'
    )


def changed_lines(edit: Edit) -> list[str]:
    journey = document.parse(GIFT.read_bytes()).journey
    before = document.text(journey).splitlines()
    apply(journey, edit)
    after = document.text(journey).splitlines()
    lines = difflib.unified_diff(before, after, n=0, lineterm="")
    return [line for line in lines if line[0] in "+-" and not line.startswith(("+++", "---"))]


def test_one_edit_gives_a_small_diff() -> None:
    assert changed_lines(update("checkout", title="Pay")) == [
        '-      "title": "Checkout",',
        '+      "title": "Pay",',
    ]
    assert len(changed_lines(update_map(title="B"))) == 2
    assert len(changed_lines(update("n1", severity=1))) == 2
    assert len(changed_lines(update_link("l1", share=1))) == 2
    assert len(changed_lines(SetExperience("maya", "checkout", Experience(persona="maya", emotion=1)))) == 2
    assert len(changed_lines(SetExperience("jonas", "checkout", None))) == 3
    assert len(changed_lines(AddNode(Note(id="new", kind="idea", text="", order="z")))) == 3
    assert len(changed_lines(update("empty", goal="Rest"))) == 3


def test_an_object_is_written_in_one_piece_up_to_140_characters() -> None:
    def lane_with(title: str) -> list[str]:
        journey = JourneyMap(MapInfo(title="", lanes=(Lane(kind="text", title=title),)))
        return document.text(journey).splitlines()[4:]

    frame = len('{"kind": "text", "title": ""}')
    fits, too_long = "x" * (140 - frame), "x" * (141 - frame)
    assert lane_with(fits) == ['  "lanes": [', f'    {{"kind": "text", "title": "{fits}"}}', "  ]", "}"]
    assert lane_with(too_long)[1:5] == [
        "    {",
        '      "kind": "text",',
        f'      "title": "{too_long}"',
        "    }",
    ]


def test_numbers_stay_as_they_came() -> None:
    values = [29, 29.0, 0.62, -0.5, 1e300, 2**70, 5e-324, 0, 0.0]
    metrics = [{"name": "n", "value": value} for value in values]
    data = HEAD + f', "stages": [{{"id": "s", "title": "", "metrics": {json.dumps(metrics)}}}]}}'
    written = document.text(document.parse(data).journey)
    assert [repr(it["value"]) for it in json.loads(written)["stages"][0]["metrics"]] == list(
        map(repr, values)
    )


def test_whole_numbers_may_be_written_as_other_programs_do() -> None:
    data = HEAD + ', "notes": [{"id": "n", "kind": "idea", "text": "", "votes": 3.0, "severity": 2e0}]}'
    note = document.parse(data.replace('"version": 1', '"version": 1.0')).journey.notes[0]
    assert repr((note.votes, note.severity)) == "(3, 2)"


def test_unknown_members_are_kept_to_the_last_digit() -> None:
    unknown = (
        '{"big": 123456789012345678901234567890, "long": 0.1000000000000000000000001, "e": 1E+2, "z": -0.0,'
        ' "text": "\\ud83d\\ude00 \\u0041 \\/ \\n", "": [null, true, {}, []], "deep": '
        + "[" * 60
        + "]" * 60
        + "}"
    )
    loaded = document.parse(HEAD + f', "later": {unknown}}}')
    written = document.text(loaded.journey)
    assert loaded.unknown == ("later",)
    exactly = {"parse_float": Decimal, "parse_int": Decimal}
    assert json.loads(written, **exactly)["later"] == json.loads(unknown, **exactly)
    assert document.text(document.parse(written).journey) == written


def test_unknown_members_come_after_the_known_ones_in_their_order() -> None:
    data = '{"z": 1, "format": "journey-map", "a": 2, "version": 1, "x y": 3, "title": "A", "stages": []}'
    loaded = document.parse(data)
    assert list(json.loads(document.text(loaded.journey))) == ["format", "version", "title", "z", "a", "x y"]
    assert loaded.unknown == ("z", "a", '["x y"]')


def test_names_of_our_own_in_memory_are_unknown_in_a_file() -> None:
    data = (
        HEAD + ', "links": [], "notes": [{"id": "n", "kind": "idea", "text": "", "order": "5", "extra": 1}]}'
    )
    loaded = document.parse(data)
    assert loaded.unknown == ("notes[0].order", "notes[0].extra")
    assert json.loads(document.text(loaded.journey))["notes"][0] == json.loads(data)["notes"][0]


def test_edits_do_not_lose_unknown_members() -> None:
    journey = document.parse(GIFT.read_bytes()).journey
    apply(journey, update("checkout", title="Pay", metrics=(Metric(name="new"),)))
    assert '"x": []' in document.text(journey)


def test_links_without_an_id_have_one_in_memory_only() -> None:
    journey = document.parse(GIFT.read_bytes()).journey
    assert [link.id for link in journey.links] == ["l1", "~1", "~2"]
    assert "~" not in document.text(journey)


def test_what_a_note_names_need_not_be_there() -> None:
    note = '{"id": "n", "kind": "text", "text": "", "lane": "gone", "personas": ["gone"]}'
    data = HEAD + f', "notes": [{note}]}}'
    assert json.loads(document.text(document.parse(data).journey)) == json.loads(data)


def test_a_byte_order_mark_is_told_and_taken_off() -> None:
    loaded = document.parse(b"\xef\xbb\xbf" + HEAD.encode() + b"}")
    assert loaded.journey.info.title == "A"
    assert "byte order mark" in loaded.messages[0]
    assert document.text(loaded.journey).startswith("{")
    assert document.parse("\ufeff" + HEAD + "}").messages == loaded.messages


def test_carriage_returns_become_line_breaks_and_that_is_told() -> None:
    loaded = document.parse(HEAD + r', "scenario": "a\r\nb\rc\u000dd", "x": "a\r\n"}')
    assert loaded.journey.info.scenario == "a\nb\nc\nd"
    assert loaded.journey.info.extra == (("x", '"a\\r\\n"'),)
    assert "1 text " in loaded.messages[0]
    assert document.parse(document.text(loaded.journey)).messages == ()


def test_a_file_with_the_line_ends_of_windows_is_as_any_other() -> None:
    loaded = document.parse(GIFT.read_bytes().replace(b"\n", b"\r\n"))
    assert document.text(loaded.journey) == GIFT.read_text(encoding="utf-8")
    assert loaded.messages == ()


@given(st.booleans())
def test_reading_leaves_the_garbage_collector_as_it_was(was_on: bool) -> None:
    was = gc.isenabled()
    try:
        (gc.enable if was_on else gc.disable)()
        document.parse(HEAD + "}")
        assert gc.isenabled() == was_on
    finally:
        (gc.enable if was else gc.disable)()
