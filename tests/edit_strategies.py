"""Made-up edits of a map, legal and illegal ones, for property tests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from functools import cache

from hypothesis import strategies as st

from journey_editor.model.edits import (
    AddLink,
    AddNode,
    Batch,
    Changes,
    Edit,
    RemoveLink,
    RemoveNode,
    SetExperience,
    UpdateLink,
    UpdateMap,
    UpdateNode,
)
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Experience,
    Lane,
    Link,
    MapInfo,
    Metric,
    Node,
    Note,
    Persona,
    Record,
    Review,
    Stage,
    Touchpoint,
)

WRONG = (None, True, -1, 2.5, 10**400, float("nan"), "gone", "a b", "", "\0", "\ud800", (), (1,), [], "0")
"""Values of which most fields refuse most."""
NEW_IDS = ("about", "in", "experiences", "a", "b", "c", "d", "e", "f", "g", "~1")
_TEXTS = ("", "Pay", "購入", "a\nb")
_REFERRING = ("stage", "at", "source", "target", "order")


@st.composite
def edits(draw: st.DrawFn, journey: JourneyMap, *, batches: bool = True) -> Edit:
    """Any edit of a map: most are legal, some are not.

    Their records are plain, so that there is time for many edits; `tests.strategies` has rich ones.
    """
    makers = [
        _add,
        _update,
        _update,
        _remove,
        _live,
        _live,
        _add_link,
        _update_link,
        _remove_link,
        _update_map,
    ]
    return draw(st.sampled_from([*makers, _batch, _batch] if batches else makers))(draw, journey)


def _batch(draw: st.DrawFn, journey: JourneyMap) -> Batch:
    return Batch(
        tuple(draw(st.lists(edits(journey, batches=False), max_size=4))), draw(st.sampled_from(_TEXTS))
    )


def _update_map(draw: st.DrawFn, _: JourneyMap) -> UpdateMap:
    lanes = tuple(Lane(kind="text", id=id_) for id_ in draw(st.lists(st.sampled_from("ab"), max_size=3)))
    title = draw(st.sampled_from(_TEXTS))
    return UpdateMap(_changes(draw, MapInfo(title=title, lanes=lanes, review=Review(every_months=3))))


def _add(draw: st.DrawFn, journey: JourneyMap) -> AddNode:
    kind = draw(st.sampled_from((Stage, Persona, Touchpoint, Touchpoint, Note, Note)))
    return AddNode(_new(draw, journey, kind, draw(st.sampled_from(NEW_IDS))))


def _remove(draw: st.DrawFn, journey: JourneyMap) -> RemoveNode:
    return RemoveNode(_one_of(draw, journey.graph))


def _update(draw: st.DrawFn, journey: JourneyMap) -> UpdateNode:
    id_ = _one_of(draw, journey.graph)
    old = journey.node(id_)
    return UpdateNode(id_, _changes(draw, _new(draw, journey, Stage if old is None else type(old), id_)))


def _live(draw: st.DrawFn, journey: JourneyMap) -> SetExperience:
    persona = _one_of(draw, [it.id for it in journey.personas])
    card = _one_of(draw, [it.id for it in journey.touchpoints])
    lived = Experience(persona=persona, emotion=draw(st.sampled_from((None, -2, 0.5, 3))))
    return SetExperience(persona, card, draw(st.sampled_from((None, lived, lived, Experience(persona="a")))))


def _add_link(draw: st.DrawFn, journey: JourneyMap) -> AddLink:
    return AddLink(_new_link(draw, journey, draw(st.sampled_from(NEW_IDS))))


def _update_link(draw: st.DrawFn, journey: JourneyMap) -> UpdateLink:
    id_ = _one_of(draw, [it.id for it in journey.links])
    return UpdateLink(id_, _changes(draw, _new_link(draw, journey, id_)))


def _remove_link(draw: st.DrawFn, journey: JourneyMap) -> RemoveLink:
    return RemoveLink(_one_of(draw, [it.id for it in journey.links]))


def _one_of(draw: st.DrawFn, known: Iterable[str]) -> str:
    """One of the known ids, seldom another."""
    known = list(known)
    return draw(st.sampled_from(known)) if known and draw(st.integers(0, 15)) else "gone"


def _new(draw: st.DrawFn, journey: JourneyMap, kind: type[Node], id_: str) -> Node:
    order, words = draw(orders()), draw(st.sampled_from(_TEXTS))
    if kind is Stage:
        return Stage(id=id_, title=words, order=order, metrics=(Metric(name=words, value=len(words)),))
    if kind is Persona:
        return Persona(id=id_, name=words, order=order, goals=(words,))
    own, cards = [it.id for it in journey.stages], [it.id for it in journey.touchpoints]
    if kind is Touchpoint:
        return Touchpoint(id=id_, stage=_one_of(draw, own), title=words, order=order, tags=(words,))
    at = draw(st.sampled_from((None, *own, *cards, *cards)))
    return Note(id=id_, kind="pain_point", at=at, text=words, severity=draw(st.integers(1, 4)), order=order)


def _new_link(draw: st.DrawFn, journey: JourneyMap, id_: str) -> Link:
    cards = [it.id for it in journey.touchpoints]
    share = draw(st.sampled_from((None, 0, 0.5, 1, 2)))
    source, target = _one_of(draw, cards), _one_of(draw, cards)
    return Link(id=id_, source=source, target=target, share=share, order=draw(orders()))


def _changes(draw: st.DrawFn, record: Record) -> Changes:
    """Some fields of a record with its values, seldom with a wrong one."""
    names = [field.name for field in fields(record) if field.name != "id"]
    weighted = names + 4 * [name for name in names if name in _REFERRING]
    some = draw(st.lists(st.sampled_from(weighted), max_size=3, unique=True))
    if draw(st.integers(0, 15)):
        return tuple((name, getattr(record, name)) for name in some)
    return ((draw(st.sampled_from([*names, "id", "nonsense"])), draw(st.sampled_from(WRONG))),)


@cache
def orders() -> st.SearchStrategy[str]:
    """Order keys, many of them equal or next to each other."""
    return st.text("01Vyz", max_size=3).map(lambda key: key.rstrip("0"))
