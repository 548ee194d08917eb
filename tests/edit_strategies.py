"""Made-up edits of a map, legal and illegal ones, for property tests."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache

from hypothesis import strategies as st

from journey_editor.model.edits import (
    AddLink,
    AddNode,
    Batch,
    Edit,
    RemoveLink,
    RemoveNode,
    SetExperience,
    UpdateLink,
    UpdateMap,
    UpdateNode,
)
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Node, Note, Persona, Record, Stage, Touchpoint
from tests.strategies import experiences, ids, infos, links, notes, personas, stages, texts, touchpoints

WRONG = (
    None,
    True,
    -1,
    2.5,
    10**400,
    float("nan"),
    "gone",
    "a b",
    "",
    "\0",
    "\ud800",
    "x" * 20_001,
    (),
    (1,),
    [],
    "0",
)
"""Values of which most fields refuse most."""


@st.composite
def edits(draw: st.DrawFn, journey: JourneyMap, *, batches: bool = True) -> Edit:
    """Any edit of a map: most are legal, some are not."""
    makers = [_add, _add, _add, _update, _update, _remove, _live, _relink, _update_map]
    return draw(st.sampled_from([*makers, _batch] if batches else makers))(draw, journey)


def _batch(draw: st.DrawFn, journey: JourneyMap) -> Batch:
    return Batch(tuple(draw(st.lists(edits(journey, batches=False), max_size=4))), draw(texts(2)))


def _update_map(draw: st.DrawFn, _: JourneyMap) -> UpdateMap:
    return UpdateMap(draw(_changes(draw(infos()))))


def _add(draw: st.DrawFn, journey: JourneyMap) -> AddNode:
    return AddNode(_referring(draw, journey, _new_record(draw, draw(ids()))))


def _remove(draw: st.DrawFn, journey: JourneyMap) -> RemoveNode:
    return RemoveNode(draw(_some_of(list(journey.graph))))


def _update(draw: st.DrawFn, journey: JourneyMap) -> UpdateNode:
    id_ = draw(_some_of(list(journey.graph)))
    old = journey.node(id_)
    new = _new_record(draw, id_) if old is None else draw(_OF_TYPE[type(old)]())
    return UpdateNode(id_, draw(_changes(_referring(draw, journey, new))))


def _some_of(known: list[str]) -> st.SearchStrategy[str]:
    """One of the known ids, seldom another."""
    return st.sampled_from([*known * 4, "gone"])


def _new_record(draw: st.DrawFn, id_: str) -> Node:
    return replace(draw(draw(st.sampled_from(list(_OF_TYPE.values())))()), id=id_, order=draw(orders()))


def _referring(draw: st.DrawFn, journey: JourneyMap, record: Node) -> Node:
    own, cards = [it.id for it in journey.stages], [it.id for it in journey.touchpoints]
    if isinstance(record, Touchpoint):
        return replace(record, stage=draw(_some_of(own)))
    if isinstance(record, Note):
        return replace(record, at=draw(st.none() | _some_of(own + cards)))
    return record


def _live(draw: st.DrawFn, journey: JourneyMap) -> SetExperience:
    persona = draw(_some_of([it.id for it in journey.personas]))
    card = draw(_some_of([it.id for it in journey.touchpoints]))
    lived = draw(st.none() | experiences())
    if lived is not None and draw(st.integers(0, 9)):
        lived = replace(lived, persona=persona)
    return SetExperience(persona, card, lived)


def _relink(draw: st.DrawFn, journey: JourneyMap) -> Edit:
    cards = [it.id for it in journey.touchpoints]
    new = replace(
        draw(links()), source=draw(_some_of(cards)), target=draw(_some_of(cards)), order=draw(orders())
    )
    kind = draw(st.sampled_from(("add", "add", "update", "remove")))
    if kind == "add":
        return AddLink(replace(new, id=draw(ids())))
    id_ = draw(_some_of([it.id for it in journey.links]))
    return RemoveLink(id_) if kind == "remove" else UpdateLink(id_, draw(_changes(new)))


def _changes(record: Record) -> st.SearchStrategy[tuple[tuple[str, object], ...]]:
    """Some fields of a record with its values, seldom with wrong ones."""
    names = [field.name for field in fields(record)]
    chosen = st.lists(st.sampled_from([name for name in names if name != "id"]), max_size=3, unique=True)
    right = chosen.map(lambda some: tuple((name, getattr(record, name)) for name in some))
    wrong = st.tuples(st.sampled_from([*names, "nonsense"]), st.sampled_from(WRONG)).map(lambda pair: (pair,))
    return st.one_of(right, right, right, right, wrong)


@cache
def orders() -> st.SearchStrategy[str]:
    """Order keys, many of them equal or next to each other."""
    return st.text("01Vyz", max_size=3).map(lambda key: key.rstrip("0"))


_OF_TYPE = {Stage: stages, Persona: personas, Touchpoint: touchpoints, Note: notes}
