"""The quick way and the careful way: they agree wherever the quick way is sure of itself."""

from __future__ import annotations

import copy
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor import paths
from journey_editor.errors import FileError
from journey_editor.model import rules
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import document, door, quick
from journey_editor.storage.reader import MAX_ELEMENTS, Reader
from tests.strategies import maps, state

FULL = {
    "format": "journey-map",
    "version": 1,
    "title": "All there is",
    "review": {"last": "2026-10-01", "every_months": 3, "owner": "CX"},
    "lanes": [{"id": "legal", "kind": "text", "title": "Legal", "hidden": True}],
    "personas": [
        {"id": "maya", "name": "Maya", "color": "#D1495B", "goals": ["a gift"], "evidence": "observed"}
    ],
    "stages": [{"id": "buy", "title": "Buy", "metrics": [{"name": "reach", "value": 18}]}],
    "touchpoints": [
        {"id": "cart", "stage": "buy", "title": "Cart", "tools": ["shop"], "moment_of_truth": True},
        {
            "id": "checkout",
            "stage": "buy",
            "title": "Checkout",
            "evidence": "measured",
            "experiences": [{"persona": "maya", "emotion": -1.5, "thought": "Why now?"}],
            "metrics": [{"name": "conversion", "value": 29, "date": "2026-09-30", "sample": 51200}],
        },
    ],
    "notes": [
        {
            "id": "n1",
            "kind": "pain_point",
            "at": "checkout",
            "text": "Late",
            "severity": 3,
            "personas": ["maya"],
        },
        {
            "id": "n2",
            "kind": "idea",
            "at": None,
            "text": "Later",
            "status": "open",
            "due": "2026-12-24",
            "votes": 2,
        },
    ],
    "links": [{"from": "cart", "to": "checkout", "share": 0.62}, {"id": "l", "from": "cart", "to": "cart"}],
}


def carefully(data: str) -> tuple[JourneyMap, list[str]]:
    reader = Reader()
    root = door.value(data)
    assert isinstance(root, dict)
    return reader.journey(root), reader.unknown


@settings(max_examples=50)
@given(maps())
def test_both_ways_read_alike(journey: JourneyMap) -> None:
    text = document.text(journey)
    slow, unknown = carefully(text)
    fast = quick.read(text.encode())
    assert state(slow) == state(journey)
    if fast is not None:
        assert state(fast.journey) == state(slow)
        assert list(fast.unknown) == unknown


def test_what_is_usual_is_read_the_quick_way() -> None:
    for data in [
        json.dumps(FULL),
        json.dumps(FULL, indent=4),
        *(path.read_text() for path in paths.samples()),
    ]:
        fast = quick.read(data.encode())
        assert fast is not None
        assert state(fast.journey) == state(carefully(data)[0])
        assert not fast.unknown


def _places(value: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, item in inner for place in _places(item, (*path, key)))]


WRONG = (
    *(None, True, 0, 1, -1, 1.0, 0.5, 4, 1e300, 10**400),
    *("", "x", "maya", "cart", "buy", "n1", "l", "a\nb", "a\rb", "2026-02-30", "#12345g"),
    *("x" * 20_001, "i" * 65, [], [1], ["x", None], [[]], {}, {"id": "x"}, [{}], [{"id": "x"}]),
)
MEMBERS = (
    *('"x": 1', '"x" : 1', '"x"\n:1', '"x"\t: 1', '"x\\\\": 1', '"x\\"": 1', '"": 1', '"x:": ":"'),
    *(
        '"title" : "x"',
        '"title": "x"',
        '"ti\\u0074le": "x"',
        '"order": "5"',
        '"extra": []',
        '"target": "cart"',
    ),
)
BEFORE = ('"title": ', '"id": "cart"', '"persona"', '"from"', '"name": "conversion"', '"every_months"')


@pytest.mark.parametrize("place", _places(FULL)[1:], ids=lambda place: ".".join(map(str, place)))
def test_whatever_stands_at_a_place_both_ways_agree(place: tuple[object, ...]) -> None:
    for value in (*WRONG, ...):
        root = copy.deepcopy(FULL)
        owner: object = root
        for key in place[:-1]:
            owner = owner[key]
        if value is ...:
            del owner[place[-1]]
        else:
            owner[place[-1]] = value
        _require_agreement(json.dumps(root))


def _require_agreement(data: str) -> None:
    """The quick way may give up, but must never take what the careful way does not."""
    fast = quick.read(data.encode("utf-8", "surrogatepass"))
    if fast is None:
        return
    slow = document._read(data)
    assert fast.unknown == slow.unknown
    assert not slow.messages
    assert not slow.repairs
    assert state(fast.journey) == state(slow.journey)


@pytest.mark.parametrize("member", MEMBERS)
@pytest.mark.parametrize("before", BEFORE)
def test_no_member_slips_by(member: str, before: str) -> None:
    """A member that is unknown, or there twice, in the object of each kind."""
    text = json.dumps(FULL).replace(before, f"{member}, {before}", 1)
    try:
        slow = document._read(text)
    except FileError:
        assert quick.read(text.encode()) is None
    else:
        assert slow.unknown or slow.repairs
        _require_agreement(text)


@given(st.text(max_size=6) | st.text('\\":{},u0d8\n \u0085\x7f\ud800', max_size=8), st.booleans())
def test_any_text_is_read_alike(said: str, ascii_only: bool) -> None:
    data = json.dumps({**FULL, "title": said}, ensure_ascii=ascii_only)
    try:
        slow = document._read(data)
    except FileError:
        assert quick.read(data.encode("utf-8", "surrogatepass")) is None
        with pytest.raises(FileError):
            document.parse(data)
    else:
        _require_agreement(data)
        assert document.parse(data).journey.info == slow.journey.info


@given(st.from_regex(r"-?(0|[1-9][0-9]{0,25})(\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?", fullmatch=True))
def test_any_number_is_read_alike(number: str) -> None:
    data = json.dumps(FULL).replace('"value": 29', f'"value": {number}')
    fast = quick.read(data.encode())
    try:
        slow = carefully(data)[0]
    except FileError:
        assert fast is None
    else:
        assert fast is not None
        assert repr(fast.journey.touchpoints) == repr(slow.touchpoints)


@pytest.mark.parametrize(
    "unusual", ["\x7f", "\x80", "\x9f", "\u0085", r"\u0000", r"\u001f", r"\u007F", r"\b", r"\ud800"]
)
def test_an_unusual_character_anywhere_is_for_the_careful_way(unusual: str) -> None:
    """Not only in the longest of the texts of a kind."""
    data = json.dumps(FULL).replace("Cart", f"a{unusual}")
    assert quick.read(data.encode()) is None
    assert document.parse(data).repairs


@pytest.mark.parametrize("text", ["Cart", "Late", "Why now?", "shop", "conversion"])
@pytest.mark.parametrize("indent", [None, 2])
def test_a_text_is_long_wherever_its_line_is(text: str, indent: int | None) -> None:
    """A file with short lines has no long text; one with a longer line may have."""
    data = json.dumps({**FULL, "x": [[0] * 99] * 99}, indent=indent)
    for length in (rules.MAX_TEXT - 20, rules.MAX_TEXT):
        fast = quick.read(data.replace(f'"{text}"', f'"{"x" * length}"').encode())
        assert fast is not None
        assert "x" * length in document.text(fast.journey)
    assert quick.read(data.replace(f'"{text}"', f'"{"x" * (rules.MAX_TEXT + 1)}"').encode()) is None


@pytest.mark.parametrize(("name", "one"), [("tools", ""), ("metrics", {"name": "x"})])
def test_a_list_of_too_many_on_short_lines_is_for_the_careful_way(name: str, one: object) -> None:
    root = copy.deepcopy(FULL)
    for many, is_read in ((MAX_ELEMENTS, True), (MAX_ELEMENTS + 1, False)):
        root["touchpoints"][1][name] = [one] * many  # type: ignore[index]
        assert (quick.read(json.dumps(root, indent=0).encode()) is not None) == is_read


def test_two_experiences_of_a_persona_at_a_touchpoint_are_for_the_careful_way() -> None:
    lived = '{"persona": "maya", "emotion": -1.5, "thought": "Why now?"}'
    data = json.dumps(FULL).replace(lived, f'{lived}, {{"persona": "maya"}}')
    assert data != json.dumps(FULL)
    assert quick.read(data.encode()) is None
    assert document.parse(data).repairs


UNKNOWN = (
    ("touchpoints", 1, {"x-own": 1.10, "x-list": [{"a": {"b": []}}]}),
    ("notes", 0, {"x-own": 'words: "so": yes'}),
    ("links", 1, {"name": 3}),
)


def test_files_with_members_that_nobody_knows_are_read_the_quick_way() -> None:
    root = copy.deepcopy(FULL)
    root["x-map"] = {"a": 1.50}
    lists: dict[str, list[dict[str, object]]] = root  # type: ignore[assignment]
    lists["stages"][0]["x-stage"] = True
    for name, number, members in UNKNOWN:
        lists[name][number].update(members)
    for inner in ("metrics", "experiences"):
        lists["touchpoints"][1][inner][0]["x-inner"] = [1.0]  # type: ignore[index]
    data = json.dumps(root, indent=1)
    fast, slow = quick.read(data.encode()), document._read(data)
    assert fast is not None
    assert (
        fast.unknown
        == slow.unknown
        == (
            "x-map",
            "stages[0].x-stage",
            "touchpoints[1].metrics[0].x-inner",
            "touchpoints[1].x-own",
            "touchpoints[1].x-list",
            "notes[0].x-own",
            "touchpoints[1].experiences[0].x-inner",
            "links[1].name",
        )
    )
    assert state(fast.journey) == state(slow.journey)
    assert document.text(fast.journey) == document.text(slow.journey)


def test_what_nobody_knows_may_not_be_deeper_than_anything_else() -> None:
    for levels in (61, 62, 63, 64):
        root = copy.deepcopy(FULL)
        deep = "[" * levels + "]" * levels
        data = json.dumps(root).replace('"name": "conversion"', f'"name": "conversion", "x": {deep}')
        _require_agreement(data)


def test_defaults_that_are_written_out_are_read_the_quick_way() -> None:
    data = json.dumps(FULL).replace('"title": "Cart"', '"title": "Cart", "owner": "", "evidence": null')
    fast = quick.read(data.encode())
    assert fast is not None
    assert state(fast.journey) == state(carefully(data)[0])
    assert quick.read(data.replace('"owner": ""', '"owner": "", "owner": ""').encode()) is None


STRANGE = (
    *("-0", "-0.5", "-0.0", "1E5", "0.10000000000000000001", "1e999", "1" * 400, "1" * 5_000, "true", "null"),
    *(' "a" ', '"a\\/b"', '"\\u00e4"', '"ä°\xa0"', '"say: \\"x\\":"', '":x"', '"\x7f"', '"\\ud83d\\ude00"'),
    *('[ 1 ,\n {"a" :2}]', '{"a":{"a":1} }', '{"a":1,"a":2}', '{"b":[{"a":1,"a":1}]}', '{"-0":[-0]}', "{ }"),
)


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("value", STRANGE, ids=range(len(STRANGE)))
def test_any_value_that_nobody_knows_is_read_alike(value: str, indent: int | None) -> None:
    for before in ('"title": "Checkout"', '"persona"', '"name": "conversion"', '"text": "Late"', '"share"'):
        data = json.dumps(FULL, indent=indent)
        assert before in data
        _require_agreement(data.replace(before, f'"x-own":{value},"x:": 1, {before}', 1))


def test_a_text_that_begins_with_a_colon_needs_no_careful_reading() -> None:
    data = json.dumps(FULL).replace('"Late"', '":-("').replace('"share"', '"x": ":-)", "share"')
    data = data.replace('"Why now?"', '":-)", ":y": ":"')
    fast = quick.read(data.encode())
    assert fast is not None
    assert len(fast.unknown) == 2
    assert state(fast.journey) == state(carefully(data)[0])
    assert quick.read(data.replace('"x": ":-)"', '"x": ":-)", "x": ":-)"').encode()) is None
