"""Changing what several things share is the same as changing each alone, in one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.editing import feelings
from journey_editor.model import queries
from journey_editor.model.edits import apply, update, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.passages import things
from journey_editor.model.records import Lane, Note
from journey_editor.storage import files
from journey_editor.ui.inspector import changes, fields, together
from journey_editor.ui.inspector.together import SEVERAL
from tests.ui.driving import GIFT


@cache
def gift() -> JourneyMap:
    return files.load(GIFT).journey


def shape(journey: JourneyMap) -> object:
    """All that a map is, the places of things as their order rather than as keys."""
    records = [(id_, replace(thing, order="") if id_ else thing) for id_, thing in things(journey)]  # type: ignore[call-arg]
    return records, dict(journey.experiences())


def texts(*words: str) -> st.SearchStrategy[str]:
    return st.sampled_from(("", *words))


def values(name: str) -> st.SearchStrategy[object]:
    """Values for a field, among them some that are there already."""
    journey = gift()
    stages, cards = [one.id for one in journey.stages], [one.id for one in journey.touchpoints]
    found: dict[str, st.SearchStrategy[object]] = {
        "moment_of_truth": st.booleans(),
        "stage": st.sampled_from(stages),
        "at": st.sampled_from((None, *stages, *cards)),
        "evidence": st.sampled_from((None, *(value for value, _ in fields.EVIDENCE))),
        "status": st.sampled_from((None, *(value for value, _ in fields.STATUS))),
        "channel": texts("website", "shop", "Own"),
        "owner": texts("E-commerce team", "Me"),
        "source": texts("survey"),
        "label": texts("yes"),
        "share": st.sampled_from((None, 0.5, 1)),
        "due": st.sampled_from((None, "2026-10-01")),
        "role": texts("Buyer"),
        "segment": texts("occasional"),
        "color": st.sampled_from((None, "#112233")),
        "lane": texts("legal"),
        **dict.fromkeys(("severity", "frequency", "impact", "effort"), st.sampled_from((None, 1, 2, 3))),
    }
    return found[name]


SETS: dict[str, Callable[[JourneyMap], list[together.Thing]]] = {
    "stages": lambda journey: list(journey.stages),
    "touchpoints": lambda journey: list(queries.in_order(journey)),
    "personas": lambda journey: list(journey.personas),
    "notes": lambda journey: list(journey.notes),
    "pain points": lambda journey: [note for note in journey.notes if note.kind == "pain_point"],
    "links": lambda journey: list(journey.links),
    "all": lambda journey: [*queries.in_order(journey), *journey.notes],
}
LISTS = {"tools", "segments", "tags", "channels", "personas", "experiences"}


@settings(max_examples=120)
@given(st.data())
def test_a_change_of_many_is_the_change_of_each(data: st.DataObject) -> None:
    together_map, alone = gift().copy(), gift().copy()
    everything = SETS[data.draw(st.sampled_from(sorted(SETS)))](alone)
    picked = data.draw(st.lists(st.integers(0, len(everything) - 1), min_size=2, unique=True))
    records = [everything[at] for at in sorted(picked)]
    name = data.draw(
        st.sampled_from([field.name for field in together.common(records) if field.name not in LISTS])
    )
    kind = st.sampled_from([kind for kind, _ in fields.NOTE_KINDS])
    if name == "kind":
        value: object = data.draw(kind if isinstance(records[0], Note) else st.just("triggers"))
    else:
        value = data.draw(values(name))
    edit = together.change(together_map, records, name, value)
    if edit is not None:
        before = shape(together_map)
        change = apply(together_map, edit)
        apply(together_map, change.inverse)
        assert shape(together_map) == before
        apply(together_map, edit)
    for record in records:
        now = alone.node(record.id) or alone.link(record.id)
        assert now is not None
        one = changes.change(alone, now, name, value)
        if one is not None:
            apply(alone, one)
    assert shape(together_map) == shape(alone)
    assert all(
        changes.value_of(one, name) == value for one in together.chosen(alone, [one.id for one in records])
    )


@given(
    st.sampled_from((None, -2, 0.5, 2)),
    st.sets(st.sampled_from([one.id for one in gift().touchpoints]), min_size=2),
)
def test_an_emotion_of_many_is_that_of_each(felt: float | None, ids: set[str]) -> None:
    many, alone = gift().copy(), gift().copy()
    edit = together.feel(many, "maya", together.chosen(many, sorted(ids)), felt)
    if edit is not None:
        apply(many, edit)
    for id_ in ids:
        one = feelings.feel(alone, "maya", [id_], felt)
        if one is not None:
            apply(alone, one)
    assert shape(many) == shape(alone)
    assert together.emotion(many, "maya", together.chosen(many, ids)) == [felt]


def test_moving_notes_of_several_kinds_shows_all_their_lanes() -> None:
    journey = gift().copy()
    apply(journey, update_map(lanes=(Lane(id="touchpoints", kind="touchpoints"),)))
    notes = [next(one for one in journey.notes if one.kind == kind) for kind in ("pain_point", "opportunity")]
    for note in notes:
        apply(journey, update(note.id, at=None))
    edit = together.change(journey, together.chosen(journey, [one.id for one in notes]), "at", "checkout")
    assert edit is not None
    apply(journey, edit)
    assert {lane.kind for lane in queries.lanes(journey)} == {"touchpoints", "pain_points", "opportunities"}


def test_lists_are_added_to_and_taken_from() -> None:
    journey = gift().copy()
    cards = together.chosen(journey, ["checkout", "cart"])
    edit = together.add(cards, "tags", ("new", "payment", "new"))
    assert edit is not None
    apply(journey, edit)
    cards = together.chosen(journey, ["checkout", "cart"])
    assert together.members(cards, "tags")["new"] == 2
    assert together.members(cards, "tags")["payment"] == 2
    assert all(len(set(card.tags)) == len(card.tags) for card in cards)  # type: ignore[union-attr]
    assert together.add(cards, "tags", ("new",)) is None
    edit = together.take(cards, "tags", "payment")
    assert edit is not None
    apply(journey, edit)
    assert together.members(together.chosen(journey, ["checkout", "cart"]), "tags")["payment"] == 0


@pytest.mark.parametrize(
    ("ids", "names"),
    [
        (("checkout", "maya"), {"evidence"}),
        (("checkout", "buy"), {"owner"}),
        (("checkout", "pain"), {"owner", "tags", "evidence"}),
        (("checkout", "pain", "maya", "buy"), set()),
        (("buy", "stay"), {"color", "owner"}),
    ],
)
def test_only_what_all_have_is_shared(ids: tuple[str, ...], names: set[str]) -> None:
    journey = gift()
    pain = next(note.id for note in journey.notes if note.kind == "pain_point")
    records = together.chosen(journey, [pain if id_ == "pain" else id_ for id_ in ids])
    assert {field.name for field in together.common(records)} == names


def test_levels_are_shared_by_notes_of_one_kind_only() -> None:
    journey = gift()
    pains = SETS["pain points"](journey)
    assert "severity" in {field.name for field in together.common(pains)}
    assert "severity" not in {field.name for field in together.common(journey.notes)}


def test_values_that_differ_are_several() -> None:
    cards = together.chosen(gift(), ["checkout", "cart"])
    assert together.value(cards, "stage") == "buy"
    assert together.value(cards, "title") is SEVERAL


def test_things_are_said_in_words() -> None:
    journey = gift()
    pains = [note.id for note in journey.notes if note.kind == "pain_point"]
    assert together.said(together.chosen(journey, ["cart", *pains[:2]])) == "1 touchpoint and 2 pain points"
    assert together.said(together.chosen(journey, ["cart", "checkout", "unboxing"])) == "3 touchpoints"
    every = [id_ for id_, _ in things(journey) if id_]
    assert together.said(together.chosen(journey, every)).count(",") < 5
