"""Two maps of one journey: what is the same on both, and what is left out."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.errors import EditError
from journey_editor.insight.overlay import Pairing, overlay
from journey_editor.model import queries
from journey_editor.model.edits import SetExperience, apply, update
from journey_editor.model.highlights import Shift, largest_shift
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, MapInfo, Node, Persona, Stage, Touchpoint
from tests.edit_strategies import edits
from tests.strategies import maps

Card = tuple[str, str, str]
"""Id, stage and title of a touchpoint."""


def journey(
    cards: tuple[Card, ...], people: dict[str, str], lived: dict[tuple[str, str], float | None]
) -> JourneyMap:
    """A map with these touchpoints in their order, personas by id and name, and feelings."""
    stages = list(dict.fromkeys(stage for _, stage, _ in cards))
    nodes: list[Node] = [
        Stage(id=f"stage-{stage}", title=stage, order=f"a{n + 1}") for n, stage in enumerate(stages)
    ]
    nodes += [Persona(id=id_, name=name, order=f"a{n + 1}") for n, (id_, name) in enumerate(people.items())]
    nodes += [
        Touchpoint(id=id_, stage=f"stage-{stage}", title=title, order=f"a{n + 1}")
        for n, (id_, stage, title) in enumerate(cards)
    ]
    felt = [(card, Experience(persona=one, emotion=value)) for (one, card), value in lived.items()]
    return JourneyMap.assembled(MapInfo(title="Map"), nodes, felt, ())


HERE = journey(
    (("cart", "Buy", "Cart"), ("pay", "Buy", "Payment"), ("box", "Receive", "Parcel")),
    {"maya": "Maya", "jonas": "Jonas"},
    {("maya", "cart"): -1, ("maya", "pay"): -2, ("maya", "box"): 1, ("jonas", "pay"): 0},
)


def test_the_same_ids_are_the_same_whatever_they_are_called_now() -> None:
    there = journey((("pay", "Order", "One-click payment"),), {"maya": "Maya Schmidt"}, {("maya", "pay"): 2})
    found = overlay(HERE, there)
    assert found.lived == {"pay": (Experience(persona="maya", emotion=2),)}
    assert (found.unmatched, found.strangers) == ((), ())


def test_other_ids_are_matched_by_titles_and_names() -> None:
    there = journey(
        (("t1", "  buy", "PAYMENT"), ("t2", "Receive", "Cart"), ("t3", "Receive", "Parcel")),
        {"p1": " maya ", "p2": "Noor"},
        {("p1", "t1"): 1, ("p1", "t2"): 1, ("p2", "t3"): 2, ("p1", "t3"): None},
    )
    found = overlay(HERE, there)
    assert found.lived == {"pay": (Experience(persona="maya", emotion=1),)}
    assert [one.id for one in found.unmatched] == ["t2"]
    assert [one.id for one in found.strangers] == ["p2"]


def test_an_id_comes_before_a_title_and_equal_titles_go_in_their_order() -> None:
    here = journey((("a", "S", "Call"), ("b", "S", "Call"), ("c", "S", "Call")), {"p": "P"}, {})
    there = journey(
        (("x", "S", "Call"), ("b", "S", "Other"), ("y", "S", "Call"), ("z", "S", "Call")),
        {"p": "P"},
        {("p", id_): value for id_, value in zip("xbyz", (1, 2, -1, -2), strict=True)},
    )
    found = overlay(here, there)
    assert {id_: one[0].emotion for id_, one in found.lived.items()} == {"a": 1, "b": 2, "c": -1}
    assert [one.id for one in found.unmatched] == ["z"]


def test_what_nobody_feels_is_not_missed() -> None:
    there = journey((("new", "Buy", "New"),), {"noor": "Noor"}, {("noor", "new"): None})
    found = overlay(HERE, there)
    assert (found.lived, found.unmatched, found.strangers) == ({}, (), ())


def test_the_largest_shift_is_where_one_persona_feels_most_differently() -> None:
    there = journey(
        (("cart", "Buy", "Cart"), ("pay", "Buy", "Payment")),
        {"maya": "Maya", "jonas": "Jonas"},
        {("maya", "cart"): 1, ("maya", "pay"): 1, ("jonas", "pay"): 2, ("jonas", "cart"): 2},
    )
    lived = overlay(HERE, there).lived
    assert largest_shift(HERE, lived) == Shift("pay", "maya", -2, 1)
    assert largest_shift(HERE, lived, ("jonas",)) == Shift("pay", "jonas", 0, 2)
    assert largest_shift(HERE, {}) is None
    assert largest_shift(HERE, overlay(HERE, HERE).lived) is None


@given(maps(max_stages=3, max_touchpoints=6, max_personas=3))
@settings(max_examples=30)
def test_a_map_lies_on_itself(one: JourneyMap) -> None:
    found = overlay(one, one)
    felt = {
        card.id: tuple(it for it in one.experiences_of(card.id) if it.emotion is not None)
        for card in queries.in_order(one)
    }
    assert found.lived == {id_: lived for id_, lived in felt.items() if lived}
    assert (found.unmatched, found.strangers) == ((), ())


def followed(pairing: Pairing, ids: frozenset[str]) -> bool:
    """Bring a pairing up to date; whether that was more than a glance."""
    turns = pairing.follow(ids)
    for _ in turns or ():
        pass
    return turns is not None


def renamed(journey: JourneyMap) -> JourneyMap:
    """The same map, of which every second touchpoint and each persona has another id."""
    other, ids = journey.copy(), {one.id: f"other-{one.id}" for one in journey.personas}
    ids |= {one.id: f"other-{one.id}" for one in journey.touchpoints[::2]}
    nodes: list[Node] = [*other.stages]
    nodes += [replace(one, id=ids[one.id]) for one in other.personas]
    nodes += [replace(one, id=ids.get(one.id, one.id)) for one in other.touchpoints]
    felt = [
        (ids.get(at, at), replace(one, persona=ids[one.persona]))
        for at, lived in other.experiences().items()
        for one in lived
    ]
    return JourneyMap.assembled(other.info, nodes, felt, ())


@given(one=maps(max_stages=3, max_touchpoints=5, max_personas=2), data=st.data())
@settings(max_examples=60, deadline=None)
def test_following_edits_is_matching_anew(one: JourneyMap, data: st.DataObject) -> None:
    pairings = [(Pairing(one, other), other) for other in (one.copy(), renamed(one))]
    for _ in range(6):
        try:
            change = apply(one, data.draw(edits(one)))
        except EditError:
            continue
        for pairing, other in pairings:
            followed(pairing, change.ids)
            assert pairing.now == overlay(one, other)


def test_most_edits_cost_nothing() -> None:
    here, there = HERE.copy(), HERE.copy()
    pairing = Pairing(here, there)
    before = pairing.now
    ids = apply(here, update("pay", title="One-click payment")).ids
    ids |= apply(here, SetExperience("maya", "pay", Experience(persona="maya", emotion=2))).ids
    ids |= apply(here, update("stage-Buy", title="Order")).ids
    assert not followed(pairing, ids)
    assert pairing.now is before
    pairing = Pairing(here, renamed(HERE))
    assert followed(pairing, apply(here, update("cart", title="Basket")).ids)
    assert pairing.now == overlay(here, renamed(HERE))
    # What is as before is the same, so that nothing of it is drawn anew.
    kept = pairing.now.lived["pay"]
    assert followed(pairing, apply(here, update("cart", title="Cart")).ids)
    assert pairing.now.lived["pay"] is kept
