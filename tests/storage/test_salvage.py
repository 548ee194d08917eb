"""What becomes of a damaged map: what is kept, where it is to be found, and that nothing of it is lost."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.errors import FileError
from journey_editor.storage import document
from journey_editor.storage.members import SET_ASIDE
from tests.storage.bad_inputs import GOOD, RICH

ROOT = json.loads(GOOD)
Place = tuple["str | int", ...]


def changed(place: Place, value: object) -> str:
    """The good file with something else in one place."""
    root = copy.deepcopy(ROOT)
    owner = root
    for part in place[:-1]:
        owner = owner[part]
    owner[place[-1]] = value
    return json.dumps(root)


def aside(loaded: document.Loaded) -> list[dict[str, object]]:
    """What is set aside in a map."""
    return json.loads(dict(loaded.journey.info.extra).get(SET_ASIDE, "[]"))


def require_clean(loaded: document.Loaded) -> None:
    """Once saved, the map opens as it is, with nothing more to repair."""
    text = document.text(loaded.journey)
    again = document.parse(text)
    assert again.repairs == ()
    assert document.text(again.journey) == text


def test_a_touchpoint_of_no_stage_stays_in_sight() -> None:
    loaded = document.parse(GOOD.replace('"cart", "stage": "buy"', '"cart", "stage": "bny"'))
    (repair,) = loaded.repairs
    assert repair.where == "touchpoints[0].stage (line 10, column 29)"
    assert repair.what == "there is no stage “bny”, did you mean “buy”?"
    assert repair.target == "cart"
    (_, recovered) = loaded.journey.stages
    assert (recovered.id, recovered.title) == ("recovered", "Recovered")
    assert [it.id for it in loaded.journey.touchpoints_of("recovered")] == ["cart"]
    (entry,) = aside(loaded)
    assert (entry["path"], entry["of"], entry["value"]) == ("touchpoints[0].stage", "cart", "bny")


def test_the_stage_for_what_was_recovered_has_an_id_of_its_own() -> None:
    stages = [{"id": "recovered", "title": "Mine"}]
    loaded = document.parse(json.dumps({**ROOT, "stages": stages}))
    assert [it.id for it in loaded.journey.stages] == ["recovered", "recovered-2"]
    assert len(loaded.journey.touchpoints_of("recovered-2")) == 2


def test_what_refers_to_an_illegal_id_finds_its_new_one() -> None:
    text = GOOD.replace('"buy"', '"to buy"').replace('"maya"', '"Maya Müller"').replace('"pay"', '"päy"')
    loaded = document.parse(text)
    assert [it.path for it in loaded.repairs] == ["stages[0].id", "personas[0].id", "touchpoints[1].id"]
    journey = loaded.journey
    assert [it.id for it in journey.stages] == ["to-buy"]
    assert [it.id for it in journey.touchpoints_of("to-buy")] == ["cart", "pay"]
    assert journey.experience("maya-muller", "pay") is not None
    assert journey.notes_about("pay")
    assert journey.links[0].target == "pay"
    require_clean(loaded)


def test_numbers_are_ids_too() -> None:
    loaded = document.parse(GOOD.replace('"buy"', "3"))
    assert [it.id for it in loaded.journey.touchpoints_of("3")] == ["cart", "pay"]
    assert [it.path for it in loaded.repairs] == ["stages[0].id"]


def test_a_duplicate_gets_an_id_that_nothing_has() -> None:
    text = GOOD.replace('{"id": "n1"', '{"id": "pay-2", "kind": "idea", "text": ""}, {"id": "pay"')
    loaded = document.parse(text)
    assert [it.id for it in loaded.journey.notes] == ["pay-2", "pay-3"]
    assert loaded.repairs[0].target == "pay-3"


def test_a_note_of_an_unknown_kind_becomes_text_that_is_in_sight() -> None:
    root = {**ROOT, "lanes": None}
    root["notes"] = [{"id": "n", "kind": "riddle", "at": "pay", "text": "Why?"}]
    loaded = document.parse(json.dumps(root))
    (note,) = loaded.journey.notes
    assert (note.kind, note.at, note.text) == ("text", "pay", "Why?")
    assert loaded.journey.info.lanes is not None
    assert [it.title for it in loaded.journey.info.lanes if it.kind == "text"] == ["Recovered"]
    assert aside(loaded)[0]["value"] == "riddle"


def test_a_note_about_nothing_is_parked() -> None:
    loaded = document.parse(GOOD.replace('"at": "pay"', '"at": "gone"'))
    assert [it.id for it in loaded.journey.notes_about(None)] == ["n1"]


@pytest.mark.parametrize(
    ("place", "written", "value"),
    [
        (("notes", 0, "severity"), "3", 3),
        (("notes", 0, "severity"), " 2 ", 2),
        (("notes", 0, "severity"), 9, 3),
        (("notes", 0, "severity"), True, None),
        (("notes", 0, "votes"), "many", 0),
        (("notes", 0, "due"), "2026/3/1", "2026-03-01"),
        (("notes", 0, "due"), "2026-03-01T12:00:00Z", "2026-03-01"),
        (("notes", 0, "due"), "soon", None),
        (("notes", 0, "status"), "Open", "open"),
        (("notes", 0, "text"), 12.50, "12.5"),
        (("notes", 0, "tags"), "one", ("one",)),
        (("notes", 0, "tags"), ["a", {}, 2], ("a", "2")),
        (("stages", 0, "color"), "#f0a", "#ff00aa"),
        (("stages", 0, "color"), "D1495B", "#D1495B"),
        (("stages", 0, "title"), None, "buy"),
        (("touchpoints", 0, "moment_of_truth"), "yes", True),
        (("links", 0, "share"), "0.25", 0.25),
        (("links", 0, "share"), 250, None),
    ],
)
def test_what_is_no_guess_is_understood(place: Place, written: object, value: object) -> None:
    loaded = document.parse(changed(place, written))
    name, index, field = place
    record = getattr(loaded.journey, str(name))[index]
    assert getattr(record, str(field)) == value
    assert [it.path for it in loaded.repairs] == [f"{name}[{index}].{field}"]
    require_clean(loaded)


def test_what_is_set_aside_is_kept_when_saved_and_joined_by_more() -> None:
    once = document.parse(GOOD.replace('"to": "pay"', '"to": "gone"'))
    assert aside(once)[0]["value"] == {"id": "l1", "from": "cart", "to": "gone", "share": 0.5}
    assert once.unknown == ()
    saved = document.text(once.journey)
    assert document.parse(saved).unknown == (SET_ASIDE,)
    twice = document.parse(saved.replace('"severity": 3', '"severity": 7'))
    assert [it["path"] for it in aside(twice)] == ["links[0].to", "notes[0].severity"]


def test_what_is_set_aside_is_never_too_deep_for_a_file() -> None:
    deep: object = 1
    for _ in range(61):
        deep = [deep]
    loaded = document.parse(changed(("notes", 0), deep))
    assert isinstance(aside(loaded)[0]["value"], str)
    require_clean(loaded)


def test_a_file_that_went_on_with_zeros_is_whole() -> None:
    loaded = document.parse(GOOD.encode() + bytes(4096))
    assert "zeros" in loaded.repairs[0].what
    assert document.text(loaded.journey) == document.text(document.parse(GOOD).journey)


def test_a_file_of_zeros_is_refused() -> None:
    with pytest.raises(FileError, match="nothing but zeros"):
        document.parse(bytes(4096))


def test_a_cut_file_keeps_what_is_whole() -> None:
    end = GOOD.index('"Pay"') + 3
    loaded = document.parse(GOOD[:end])
    assert [it.title for it in loaded.journey.touchpoints] == ["Cart", "pay"]
    assert [it.where for it in loaded.repairs] == [
        "line 11, column 47",
        "touchpoints[1].title (line 11, column 5)",
    ]
    assert aside(loaded) == [{"path": "", "why": "the file ends in the middle", "value": '"title": "Pa'}]


def test_a_good_file_may_be_cut_off_anywhere() -> None:
    whole = json.dumps(RICH, ensure_ascii=False).replace("Cart", "Größe 日").encode()
    counts = []
    for end in range(len(whole)):
        try:
            loaded = document.parse(whole[:end])
        except FileError as error:
            last = error
            refused = end
        else:
            assert loaded.repairs or end >= len(whole) - 1
            counts.append(len([it for it in loaded.journey.graph if it != "recovered"]))
            require_clean(loaded)
    assert counts == sorted(counts)
    assert (counts[0], counts[-1]) == (0, 7)
    # Before the file has even said that it is a map there is nothing to keep.
    assert refused + 1 == len(whole) - len(counts) == whole.index(b'journey-map"') + len(b'journey-map"')
    assert "not JSON" in str(last)


def places(value: object, place: Place = ()) -> Iterator[Place]:
    """The places of everything in a JSON value."""
    if place:
        yield place
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(inner, (*place, key))


PLACES = [place for place in places(RICH) if place != ("format",)]
ODD = st.sampled_from(
    (None, True, -1, 0, 3, 10**30, 0.5, "", "x", "buy", "maya", "pay", "3", "#abc", "2026-1-1", "a b", [], {})
) | st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(width=32) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(("id", "x", "text")), inner),
    max_leaves=5,
)


@st.composite
def mutations(draw: st.DrawFn) -> str:
    """The good file after some of its nodes were dropped, doubled, swapped or are something else."""
    root = copy.deepcopy(RICH)
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.sampled_from(PLACES))
        other = draw(st.sampled_from(PLACES))
        _mutate(root, place, draw(st.sampled_from(("drop", "double", "swap", "retype"))), other, draw(ODD))
    return json.dumps(root)


def _mutate(root: object, place: Place, how: str, other: Place, odd: object) -> None:
    owner, there = _owner(root, place), _owner(root, other)
    if owner is None or there is None:
        return
    key = place[-1]
    if how == "drop":
        del owner[key]
    elif how == "double" and isinstance(owner, list):
        owner.append(copy.deepcopy(owner[key]))
    elif how == "swap":
        first, second = copy.deepcopy(owner[key]), copy.deepcopy(there[other[-1]])
        owner[key] = second
        if _owner(root, other) is there:
            there[other[-1]] = first
    else:
        owner[key] = odd


def _owner(root: object, place: Place) -> dict[object, object] | list[object] | None:
    """The list or object that a place is in, None when it is gone."""
    for part in place[:-1]:
        if not (isinstance(root, dict) and part in root) and not (
            isinstance(root, list) and isinstance(part, int) and part < len(root)
        ):
            return None
        root = root[part]  # type: ignore[call-overload]
    key = place[-1]
    if isinstance(root, dict):
        return root if key in root else None
    return root if isinstance(root, list) and isinstance(key, int) and key < len(root) else None


@settings(max_examples=400, deadline=None)
@given(mutations())
def test_a_mutated_map_always_opens(text: str) -> None:
    loaded = document.parse(text)
    require_clean(loaded)
    if not loaded.repairs:
        assert aside(loaded) == []


@pytest.mark.parametrize("name", ["personas", "stages", "touchpoints", "notes", "links"])
def test_a_list_that_was_written_as_an_object_is_a_list(name: str) -> None:
    keyed = {it["id"]: {key: value for key, value in it.items() if key != "id"} for it in ROOT[name]}
    loaded = document.parse(json.dumps({**ROOT, name: keyed}))
    (repair,) = loaded.repairs
    assert (repair.path, repair.done) == (name, "it is a list of what is in it now")
    assert document.text(loaded.journey) == document.text(document.parse(GOOD).journey)


def test_a_name_that_differs_from_the_id_in_its_object_is_set_aside() -> None:
    loaded = document.parse(json.dumps({**ROOT, "stages": {"purchase": {"id": "buy", "title": "Buy"}}}))
    assert [it.id for it in loaded.journey.stages] == ["buy"]
    assert [it["value"] for it in aside(loaded)] == ["purchase"]
    require_clean(loaded)


def test_a_title_that_is_none_is_told_with_the_one_that_is_there_now() -> None:
    for written, done in (
        (None, "it is “Untitled journey” now"),
        ([1], "it is “Untitled journey” now, and what was there is set aside in the file"),
    ):
        (repair,) = document.parse(changed(("title",), written)).repairs
        assert repair.done == done


def test_a_list_that_stands_twice_is_one() -> None:
    more = '"touchpoints": [{"id": "z", "stage": "buy", "title": "Z"}], "stages": [], "notes": ['
    loaded = document.parse(GOOD.replace('"notes": [', more))
    assert [(it.where, it.done) for it in loaded.repairs] == [
        ("touchpoints (line 13, column 18)", "what is in both is one list now"),
        ("stages (line 13, column 73)", "what is in both is one list now"),
    ]
    assert [it.id for it in loaded.journey.touchpoints] == ["cart", "pay", "z"]
    assert [it.id for it in loaded.journey.stages] == ["buy"]
    assert aside(loaded) == []
    require_clean(loaded)


def test_a_link_that_is_set_aside_leads_to_nothing() -> None:
    loaded = document.parse(
        GOOD.replace('{"id": "l1", "from": "cart", "to": "pay"', '{"id": "n1", "to": "pay"')
    )
    assert [(it.path, it.target) for it in loaded.repairs] == [("links[0].id", ""), ("links[0].from", "pay")]
    assert not loaded.journey.links


def test_nobody_reads_thousands_of_guesses() -> None:
    cards = [{"id": f"t{n}", "stage": f"buy{n}", "title": ""} for n in range(1_000)]
    repairs = document.parse(json.dumps({**ROOT, "touchpoints": cards})).repairs
    stages = [it for it in repairs if it.path.endswith(".stage")]
    assert len(stages) == 1_000
    assert stages[0].what.endswith("did you mean “buy”?")
    assert "did you mean" not in stages[-1].what


def test_a_hundred_thousand_of_one_id_take_no_age() -> None:
    notes = [{"id": "n", "kind": "idea", "text": ""}] * 20_000
    start = time.perf_counter()
    loaded = document.parse(json.dumps({**ROOT, "notes": notes}))
    assert len(loaded.journey.notes) == 20_000
    assert time.perf_counter() - start < 20
