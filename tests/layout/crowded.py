"""Maps as full as can be, made quickly from a seed: what a layout must find room for."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any, get_args

from hypothesis import strategies as st

from journey_editor.model import order
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Evidence,
    Experience,
    Lane,
    LaneKind,
    Link,
    LinkKind,
    MapInfo,
    Metric,
    Node,
    Note,
    NoteKind,
    Persona,
    Review,
    Stage,
    Status,
    Touchpoint,
)
from tests.strategies import LONG_WORD, WORDS

EVERY_LANE = (*(Lane(kind=kind) for kind in get_args(LaneKind)), Lane(id="own", kind="text", title="Own"))
_VALUES = (None, 0, 1, 29.5, 100, 100.0001, -44, 12_345_678.9, 10**300, -1e-12, 0.1 + 0.2)


def crowded_maps() -> st.SearchStrategy[JourneyMap]:
    """Maps of `crowded`, of any size up to 30 stages and 45 touchpoints."""
    return st.integers(0, 2**32).map(crowded)


def crowded(seed: int) -> JourneyMap:
    """A map with everything on it, the same for the same seed."""
    return _Crowd(Random(seed)).journey()


class _Crowd:
    def __init__(self, random: Random) -> None:
        self._random = random
        self._dense = random.random()

    def journey(self) -> JourneyMap:
        pick = self._random
        stages = [f"s{n}" for n in range(pick.choice((1, 2, 3, 5, 8, 30)))]
        cards = [f"t{n}" for n in range(pick.choice((0, 1, 4, 9, 15, 45)))]
        people = [f"p{n}" for n in range(pick.randint(0, 6))]
        nodes: list[Node] = [self._stage(id_) for id_ in stages]
        nodes += [self._persona(id_) for id_ in people]
        nodes += [self._touchpoint(id_, pick.choice(stages)) for id_ in cards]
        nodes += [self._note(f"n{n}", pick.choice((*stages, *cards)), people) for n in range(len(cards) * 2)]
        keys = order.keys(len(nodes))
        ordered = [replace(node, order=key) for node, key in zip(nodes, keys, strict=True)]
        lived = [
            (card, Experience(persona=one, emotion=self._emotion(), thought=self._maybe(self.text)))
            for card in cards
            for one in people
            if pick.random() < self._dense
        ]
        return JourneyMap.assembled(self._info(), ordered, lived, self._links(cards))

    def text(self, most: int = 8) -> str:
        """A few words of any script, now and then a very long one or a long text."""
        chance = self._random.random()
        if chance < 0.06:
            return LONG_WORD * self._random.randint(1, 3)
        if chance < 0.1:
            return " ".join(self._random.choices(WORDS, k=70))[:300]
        between = "\n" if chance < 0.14 else " "
        return between.join(self._random.choices(WORDS, k=self._random.randint(1, most)))

    def _maybe(self, make: Any, *given: object) -> Any:
        return make(*given) if self._random.random() < self._dense else ""

    def _some(self, *values: Any) -> Any:
        return self._random.choice((None, *values))

    def _emotion(self) -> float | None:
        return self._some(-2, -1, 0, 1, 2, 2, self._random.uniform(-2, 2))

    def _info(self) -> MapInfo:
        lanes = self._random.choice((EVERY_LANE, EVERY_LANE, None, (), tuple(reversed(EVERY_LANE))))
        language = self._random.choice(("en", "de", "fr", "es", "ar"))
        review = Review(last="2026-10-01", owner=self.text(2))
        title = self.text()
        return MapInfo(
            title=title, scenario=self._maybe(self.text), language=language, review=review, lanes=lanes
        )

    def _stage(self, id_: str) -> Stage:
        return Stage(
            id=id_,
            title=self.text(),
            goal=self._maybe(self.text),
            color=self._color(),
            metrics=self._metrics(),
        )

    def _persona(self, id_: str) -> Persona:
        return Persona(
            id=id_,
            name=self.text(2),
            role=self._maybe(self.text, 3),
            age=self._random.choice(("", "34")),
            quote=self._maybe(self.text),
            color=self._color(),
            image=self._random.choice(("", "", "photos/maya.png")),
        )

    def _color(self) -> str | None:
        return self._some(f"#{self._random.randrange(1 << 24):06x}")

    def _touchpoint(self, id_: str, stage: str) -> Touchpoint:
        return Touchpoint(
            id=id_,
            stage=stage,
            title=self.text(5),
            channel=self._random.choice(("", "website", "email", self.text(3))),
            moment_of_truth=self._random.random() < 0.3,
            evidence=self._some(*get_args(Evidence)),
            metrics=self._metrics(),
        )

    def _metrics(self) -> tuple[Metric, ...]:
        names = ("reach", "NPS", self.text(2))
        return tuple(
            Metric(
                name=self._random.choice(names),
                value=self._random.choice(_VALUES),
                unit=self._random.choice(("", "%", "EUR / visit", " % ")),
                date=self._some("2026-01-01", "2026-09-30"),
            )
            for _ in range(int(5 * self._dense * self._random.random()))
        )

    def _note(self, id_: str, at: str, people: list[str]) -> Note:
        few = self._random.randint(0, len(people))
        return Note(
            id=id_,
            kind=self._random.choice(get_args(NoteKind)),
            at=at,
            lane=self._random.choice(("", "own", "gone")),
            text=self._random.choice((self.text(3), self.text(), "")),
            severity=self._some(1, 2, 3),
            frequency=self._some(1, 2, 3),
            impact=self._some(1, 2, 3),
            effort=self._some(1, 2, 3),
            status=self._some(*get_args(Status)),
            source=self._maybe(self.text, 3),
            personas=(*self._random.sample(people, few), *self._random.choice(((), ("stranger",)))),
            votes=self._random.choice((0, 1, 17, 10**6)),
            evidence=self._some(*get_args(Evidence)),
        )

    def _links(self, cards: list[str]) -> tuple[Link, ...]:
        """Links of all kinds in all directions, some from a card to itself, some twice."""
        if not cards:
            return ()
        return tuple(
            Link(
                id=f"l{number}",
                source=self._random.choice(cards),
                target=self._random.choice(cards),
                kind=self._random.choice(get_args(LinkKind)),
                share=self._some(0, 0.333333, 1),
                label=self._maybe(self.text, 3),
                order=key,
            )
            for number, key in enumerate(order.keys(int(2 * self._dense * len(cards))))
        )
