"""The map as a graph: what it tells of itself, and how it is put together."""

from __future__ import annotations

import networkx as nx
from hypothesis import given, settings

from journey_editor.model.edits import AddLink, AddNode, SetExperience, apply, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, Note, Persona, Stage, Touchpoint
from tests.model.test_machine import require_legal
from tests.strategies import maps, state


@settings(max_examples=40)
@given(maps())
def test_a_map_at_once_is_the_map_put_together_part_by_part(journey: JourneyMap) -> None:
    lived = [(card, it) for card, all_of_it in journey.experiences().items() for it in all_of_it]
    nodes = (*journey.stages, *journey.personas, *journey.touchpoints, *journey.notes)
    at_once = JourneyMap.assembled(journey.info, nodes, lived, journey.links)
    assert state(at_once) == state(journey)
    assert nx.utils.graphs_equal(at_once.graph, journey.graph)
    require_legal(at_once)
    for _, _, key in list(at_once.graph.in_edges(keys=True)):
        assert isinstance(key, str)


def test_a_map_at_once_can_be_edited() -> None:
    stage, card = Stage(id="s", title=""), Touchpoint(id="t", stage="s", title="")
    journey = JourneyMap.assembled(JourneyMap().info, (stage, card), [], [])
    apply(journey, AddNode(Note(id="n", kind="idea", at="t", text="")))
    apply(journey, AddLink(Link(id="l", source="t", target="t")))
    apply(journey, update("n", at="s"))
    require_legal(journey)


def test_the_id_of_a_link_is_not_taken_for_the_name_of_an_edge() -> None:
    """Links are edges keyed by their ids, and “about”, “in” and “experiences” are legal ids."""
    journey = JourneyMap()
    for record in (
        Stage(id="s", title=""),
        Persona(id="p", name=""),
        Touchpoint(id="a", stage="s", title=""),
        Touchpoint(id="b", stage="s", title=""),
    ):
        apply(journey, AddNode(record))
    for id_ in ("about", "in", "experiences"):
        apply(journey, AddLink(Link(id=id_, source="a", target="b")))
    apply(journey, SetExperience("p", "b", Experience(persona="p", emotion=1)))
    assert journey.notes_about("b") == ()
    assert [it.id for it in journey.touchpoints_of("s")] == ["a", "b"]
    assert journey.experiences_of("b") == (Experience(persona="p", emotion=1),)
    assert [link.id for link in journey.links_to("b")] == ["about", "experiences", "in"]
    require_legal(journey)


def test_experiences_come_in_the_order_of_the_personas() -> None:
    journey = JourneyMap()
    apply(journey, AddNode(Stage(id="s", title="")))
    apply(journey, AddNode(Touchpoint(id="t", stage="s", title="")))
    for id_, order in (("c", "1"), ("a", "3"), ("b", "2")):
        apply(journey, AddNode(Persona(id=id_, name="", order=order)))
    for id_ in "abc":
        apply(journey, SetExperience(id_, "t", Experience(persona=id_)))
    assert [it.persona for it in journey.experiences_of("t")] == ["c", "b", "a"]
    assert [it.persona for it in journey.experiences()["t"]] == ["c", "b", "a"]
    apply(journey, update("a", order="0z"))
    assert [it.persona for it in journey.experiences_of("t")] == ["a", "c", "b"]


def test_a_copy_does_not_see_later_edits() -> None:
    journey = JourneyMap()
    apply(journey, AddNode(Stage(id="s", title="A")))
    copy = journey.copy()
    before = state(copy)
    apply(journey, update("s", title="B"))
    apply(journey, AddNode(Touchpoint(id="t", stage="s", title="")))
    apply(journey, AddLink(Link(id="l", source="t", target="t")))
    assert state(copy) == before
    assert copy.stages == (Stage(id="s", title="A"),)
    apply(copy, AddNode(Touchpoint(id="u", stage="s", title="")))
    assert "u" not in journey


def test_what_is_not_there_is_none_or_empty() -> None:
    journey = JourneyMap()
    apply(journey, AddNode(Stage(id="s", title="")))
    assert journey.node("gone") is None
    assert journey.link("s") is None
    assert journey.touchpoint("s") is None
    assert journey.persona("s") is None
    assert journey.note("s") is None
    assert journey.experience("gone", "s") is None
    assert (
        journey.experiences_of("gone") == journey.notes_about("gone") == journey.touchpoints_of("gone") == ()
    )
    assert journey.links_from("gone") == journey.links_to("gone") == ()
    assert "gone" not in journey
    assert len(journey) == 1
