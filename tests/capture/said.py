"""Maps for the tests of the capture language: built from notes, told as plain data, made up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import get_args

from hypothesis import strategies as st

from journey_editor.capture import grammar, writing
from journey_editor.capture.cursor import Cursor
from journey_editor.capture.writing import Result
from journey_editor.model import order, queries
from journey_editor.model.edits import AddLink, AddNode, SetExperience, apply
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Experience,
    Link,
    LinkKind,
    MapInfo,
    Metric,
    Note,
    NoteKind,
    Persona,
    Stage,
    Touchpoint,
)
from tests import strategies

Told = dict[str, object]
NOTE_KINDS = get_args(NoteKind)
LINK_KINDS = get_args(LinkKind)


WORKSHOP = """\
Title: Buying a gift online
Scenario: From first ad to second order
& Maya, Gift giver: I need it by Friday
& Jonas, Bargain hunter

# Discover: Hears of the shop
! Nobody knows us
% reach 100%
Instagram ad @social-media = 0
# Buy: Orders and pays
1. Cart @website = -1
2. Checkout @website #payment * ~"E-commerce team" = maya -2, jonas :)
!!! Shipping cost shown last
+ Guest checkout
" I closed the page -- Interview 4
? Who owns the email?
% conversion 29%
% csat 2.9 / 5
. plain
< Carrier works out the cost
( Why now?
/ Looks for a voucher
idea: one page
evidence: 51 % leave
experiment: show it first
-> Cart 11%
=> Abandoned-cart email @email
# Discover
Instagram ad
~> Checkout 40%
"""
"""A bit of a real workshop, with a line of every kind."""


def captured(journey: JourneyMap, text: str, cursor: Cursor | None = None) -> Result:
    """The result of these lines, applied to the map."""
    result = writing.edits(journey, grammar.parse(text), cursor or Cursor())
    if result.edit is not None:
        apply(journey, result.edit)
    return result


def built(text: str) -> JourneyMap:
    """A new map from these lines."""
    journey = JourneyMap()
    captured(journey, text)
    return journey


def sentences(text: str, journey: JourneyMap) -> list[str]:
    """What is said of these lines, which are applied to the map."""
    return [made.sentence for made in captured(journey, text).made]


def told(journey: JourneyMap) -> Told:
    """All that the language can say of a map, by names alone."""
    names = {persona.id: persona.name for persona in journey.personas}
    return {
        "title": journey.info.title,
        "scenario": journey.info.scenario,
        "personas": [(persona.name, persona.role, persona.quote) for persona in journey.personas],
        "parked": _notes(journey.notes_about(None)),
        "stages": [
            {
                "title": stage.title,
                "goal": stage.goal,
                "metrics": _metrics(stage.metrics),
                "notes": _notes(journey.notes_about(stage.id)),
                "touchpoints": [_card(journey, card, names) for card in journey.touchpoints_of(stage.id)],
            }
            for stage in journey.stages
        ],
    }


def _card(journey: JourneyMap, card: Touchpoint, names: dict[str, str]) -> Told:
    felt = journey.experiences_of(card.id)
    return {
        "title": card.title,
        "channel": card.channel,
        "tags": card.tags,
        "owner": card.owner,
        "moment of truth": card.moment_of_truth,
        "emotions": {names[it.persona]: it.emotion for it in felt if it.emotion is not None},
        "metrics": _metrics(card.metrics),
        "notes": _notes(journey.notes_about(card.id)),
        "links": [
            (link.kind, *_place(journey, link.target), link.share) for link in journey.links_from(card.id)
        ],
    }


def _place(journey: JourneyMap, touchpoint: str) -> tuple[str, str]:
    card = journey.touchpoint(touchpoint)
    stage = journey.stage(card.stage) if card else None
    return (stage.title if stage else "", card.title if card else "")


def _notes(notes: Iterable[Note]) -> list[tuple[object, ...]]:
    return [
        (it.kind, it.text, it.severity if it.kind == "pain_point" else None, it.source * (it.kind == "quote"))
        for it in notes
    ]


def _metrics(metrics: tuple[Metric, ...]) -> list[tuple[object, ...]]:
    return [(it.name, it.value, it.unit) for *_, it in queries.latest(metrics).values()]


# Made-up maps that the language can say in full ----------------------------------------------------

SIGNS = (
    *(
        "#",
        "##",
        "@",
        "~",
        "*",
        "=",
        "!",
        "!!",
        "?",
        "+",
        "%",
        "&",
        "->",
        "=>",
        "~>",
        '"',
        "“",
        "”",
        "«",
        "--",
    ),
    *(
        "—",
        "//",
        "\\",
        ":",
        "：",
        ",",
        "、",
        ";",
        "1.",
        "2)",
        "-",
        "–",
        "•",
        "<",
        "(",
        "/",
        ".",
        "...",
        "---",
    ),
    *("-2", "1", "0.5", "1,5", ":)", ":(", ":D", ":'(", "60%", "60 %", "4.1 / 5", "€45", "1,200", "1e5"),
    *(
        "@x",
        '@"x y"',
        '@"x',
        "#y",
        "~z",
        "#Buy",
        "@,",
        "Title:",
        "scenario :",
        "idea:",
        "Evidence:",
        "a",
        "A",
    ),
    *(
        "maya",
        "Maya",
        "MAYA",
        "Jonas",
        "Checkout",
        "checkout",
        "straße",
        "STRASSE",
        "é",
        "e\u0301",
        "(no text)",
    ),
)
"""Everything that means something in the language, to be said as a mere text."""


def line(text: str) -> str:
    """The text as one line that neither begins nor ends with a blank, and is not empty."""
    return " ".join(part.strip() for part in text.splitlines()).strip() or "x"


@cache
def texts() -> st.SearchStrategy[str]:
    """Texts of one line: sentences of many scripts, and heaps of signs of the language."""
    signs = st.lists(st.sampled_from(SIGNS), min_size=1, max_size=5)
    heaps = st.tuples(signs, st.sampled_from((" ", " ", "", "  "))).map(lambda it: it[1].join(it[0]))
    return (heaps | heaps | strategies.texts(4)).map(line)


@cache
def maybe() -> st.SearchStrategy[str]:
    """A text, or often none."""
    return st.just("") | texts()


@cache
def metrics() -> st.SearchStrategy[tuple[Metric, ...]]:
    """Metrics of different names; without a value there is no unit."""
    valued = st.builds(Metric, name=texts(), value=strategies.numbers(), unit=maybe())
    bare = st.builds(Metric, name=texts())
    return st.lists(valued | valued | bare, max_size=3, unique_by=lambda it: it.name).map(tuple)


@st.composite
def maps(draw: st.DrawFn) -> JourneyMap:
    """Maps of which the language can say everything; names are unique where it has only names."""
    journey = JourneyMap(MapInfo(title=draw(maybe()), scenario=draw(maybe())))
    _nodes(draw, journey)
    people = [persona.id for persona in journey.personas]
    cards = [card.id for card in journey.touchpoints]
    for card in cards:
        for persona in draw(st.lists(st.sampled_from(people), unique=True)) if people else ():
            felt = Experience(persona=persona, emotion=draw(strategies.numbers(-2, 2)))
            apply(journey, SetExperience(persona, card, felt))
    if len(cards) > 1:
        _links(draw, journey, cards)
    return journey


def _nodes(draw: st.DrawFn, journey: JourneyMap) -> None:
    def names(most: int) -> list[str]:
        return draw(st.lists(texts(), max_size=most, unique=True))

    nodes: list[Stage | Persona | Touchpoint | Note] = [
        Persona(id=f"p{i}", name=name, role=draw(maybe()), quote=draw(maybe()))
        for i, name in enumerate(names(3))
    ]
    for i, title in enumerate(names(3)):
        stage = f"s{i}"
        nodes.append(Stage(id=stage, title=title, goal=draw(maybe()), metrics=draw(metrics())))
        nodes += [
            Touchpoint(
                id=f"t{i}-{j}",
                stage=stage,
                title=title,
                channel=draw(maybe()),
                tags=tuple(draw(st.lists(texts(), max_size=2, unique=True))),
                owner=draw(maybe()),
                moment_of_truth=draw(st.booleans()),
                metrics=draw(metrics()),
            )
            for j, title in enumerate(names(3))
        ]
    places = [None, *(node.id for node in nodes if isinstance(node, Stage | Touchpoint))]
    for i in range(draw(st.integers(0, 5))):
        nodes.append(_note(draw, f"n{i}", draw(st.sampled_from(places))))
    for node, key in zip(nodes, order.keys(len(nodes)), strict=True):
        apply(journey, AddNode(replace(node, order=key)))


def _note(draw: st.DrawFn, id_: str, at: str | None) -> Note:
    kind = draw(st.sampled_from(NOTE_KINDS))
    return Note(
        id=id_,
        kind=kind,
        at=None if kind == "question" else at,
        text=draw(texts()),
        severity=draw(st.integers(1, 3)) if kind == "pain_point" else None,
        source=draw(maybe()) if kind == "quote" else "",
    )


def _links(draw: st.DrawFn, journey: JourneyMap, cards: list[str]) -> None:
    ends = st.tuples(st.sampled_from(cards), st.sampled_from(cards), st.sampled_from(LINK_KINDS))
    found = draw(st.lists(ends.filter(lambda it: it[0] != it[1]), max_size=4, unique=True))
    for (source, target, kind), key in zip(found, order.keys(len(found)), strict=True):
        share = draw(st.none() | strategies.numbers(0, 1))
        link = Link(id=f"l-{key}", source=source, target=target, kind=kind, share=share, order=key)
        apply(journey, AddLink(link))
