"""Maps at the ends of what a file may hold, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import get_args

from journey_editor.model import order
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Experience,
    Lane,
    LaneKind,
    Link,
    MapInfo,
    Metric,
    Node,
    Note,
    Persona,
    Stage,
    Touchpoint,
)
from tests.strategies import LONG_WORD

LONG = ("A title that goes on, and on, and on " * 9)[:300]
EMPTY = MapInfo(title="")


def _map(
    nodes: Iterable[Node] = (),
    lived: Iterable[tuple[str, Experience]] = (),
    links: Iterable[Link] = (),
    info: MapInfo = EMPTY,
) -> JourneyMap:
    nodes, links = list(nodes), list(links)
    ordered = [replace(node, order=key) for node, key in zip(nodes, order.keys(len(nodes)), strict=True)]
    linked = [replace(link, order=key) for link, key in zip(links, order.keys(len(links)), strict=True)]
    return JourneyMap.assembled(info, ordered, lived, tuple(linked))


def _stages(count: int, title: str = "Stage") -> list[Node]:
    return [Stage(id=f"s{n}", title=title) for n in range(count)]


def _cards(count: int, title: str = "Card", stages: int = 1) -> list[Node]:
    return [Touchpoint(id=f"t{n}", stage=f"s{n % stages}", title=title) for n in range(count)]


def _people(count: int, name: str = "Maya") -> list[Node]:
    return [Persona(id=f"p{n}", name=name) for n in range(count)]


def _every(text: str) -> JourneyMap:
    """The same text everywhere."""
    metric = Metric(name=text, value=29.5, unit=text)
    nodes = [
        Stage(id="s0", title=text, goal=text, metrics=(metric,)),
        Persona(id="p0", name=text, role=text, age=text, quote=text),
        *(Touchpoint(id=f"t{n}", stage="s0", title=text, channel=text, metrics=(metric,)) for n in range(3)),
        Note(id="n0", kind="quote", at="t0", text=text, source=text, personas=("p0",)),
        Note(id="n1", kind="pain_point", at="t0", text=text, severity=3, source=text, personas=("p0",)),
    ]
    lived = [("t0", Experience(persona="p0", emotion=-2, thought=text))]
    links = [Link(id=f"l{n}", source="t0", target=f"t{n}", label=text, share=0.5) for n in range(3)]
    lanes = tuple(Lane(kind=kind, title=text) for kind in get_args(LaneKind))
    return _map(nodes, lived, links, MapInfo(title=text, scenario=text, lanes=lanes))


def _crowd() -> JourneyMap:
    """Twenty people at one card, all of whom one note mentions, and all of whom end in one place."""
    people = _people(20)
    names = tuple(persona.id for persona in people)
    note = Note(id="n", kind="pain_point", at="t0", text="All", severity=1, personas=names, frequency=2)
    short = replace(note, id="m", frequency=None, personas=names[:6])
    lived = [(f"t{n}", Experience(persona=id_, emotion=-2)) for n in range(2) for id_ in names]
    nodes = [*_stages(1), *people, *_cards(2), note, short, replace(short, id="o")]
    return _map(nodes, lived)


def _web() -> JourneyMap:
    """Forty links out of one card, back into it, and between all others."""
    ends = [("t0", f"t{n % 6}") for n in range(40)]
    ends += [(f"t{n}", f"t{m}") for n in range(6) for m in range(6)]
    links = [Link(id=f"l{n}", source=a, target=b, label=f"way {n}") for n, (a, b) in enumerate(ends)]
    return _map([*_stages(3), *_cards(6, stages=3)], (), links)


def _repeated_lanes() -> JourneyMap:
    """Each kind of lane twice, and text notes of a lane that is gone and of none."""
    lanes = tuple(Lane(kind=kind) for kind in get_args(LaneKind) * 2)
    notes = [
        Note(id=f"n{n}", kind="text", at="s0", text="Text", lane=lane) for n, lane in enumerate(("gone", ""))
    ]
    lived = [("t0", Experience(persona="p0", emotion=1, thought="Hm"))]
    quote = Note(id="q", kind="quote", at="t0", text="Well")
    nodes = [*_stages(1), *_people(1), *_cards(2), *notes, quote]
    return _map(nodes, lived, (), MapInfo(title="Twice", lanes=lanes))


def _numbers() -> JourneyMap:
    values = (10**300, -(10**300), 5e-324, 2**64, -0.0, 0, 100, 99.99999999)
    metrics = tuple(Metric(name=f"m{n}", value=value, unit="%") for n, value in enumerate(values))
    series = tuple(Metric(name="s", value=value, date=f"2026-01-0{n + 1}") for n, value in enumerate(values))
    return _map([*(replace(stage, metrics=(*metrics, *series)) for stage in _stages(3))])


def _felt_nothing() -> JourneyMap:
    lived = [(f"t{n}", Experience(persona="p0", thought="Nothing")) for n in range(3)]
    lanes = (Lane(kind="emotions"), Lane(kind="thoughts"))
    return _map([*_stages(1), *_people(1), *_cards(3)], lived, (), MapInfo(title="Numb", lanes=lanes))


def _dense_curves() -> JourneyMap:
    """So many touchpoints in one stage that points of a curve stand closer than they are wide."""
    feelings = (2, -2, 0.5, None, 1)
    lived = [
        (f"t{n}", Experience(persona=f"p{p}", emotion=feelings[n * (p + 1) // 2 % 5]))
        for n in range(120)
        for p in range(3)
    ]
    return _map([*_stages(2), *_people(3), *_cards(120)], lived)


EXTREMES: dict[str, Callable[[], JourneyMap]] = {
    "empty": _map,
    "only people": lambda: _map(_people(3)),
    "people and emotions without stages": lambda: _map(
        _people(2), info=MapInfo(title="", lanes=(Lane(kind="emotions"), Lane(kind="metrics")))
    ),
    "one empty stage": lambda: _map(_stages(1)),
    "thirty empty stages": lambda: _map(_stages(30)),
    "thirty stages": lambda: _map([*_stages(30), *_people(2), *_cards(45, stages=30)]),
    "no lanes": lambda: _map([*_stages(2), *_cards(3)], info=MapInfo(title="Bare", lanes=())),
    "only hidden lanes": lambda: _map(
        [*_stages(2), *_cards(3)], info=MapInfo(title="Bare", lanes=(Lane(kind="touchpoints", hidden=True),))
    ),
    "every text empty": lambda: _every(""),
    "every text 300 characters": lambda: _every(LONG),
    "every text one long word": lambda: _every(LONG_WORD * 3),
    "every text in lines": lambda: _every("one\n\ntwo  three\n"),
    "twenty people": _crowd,
    "a web of links": _web,
    "every lane twice": _repeated_lanes,
    "numbers": _numbers,
    "felt nothing": _felt_nothing,
    "dense curves": _dense_curves,
}
