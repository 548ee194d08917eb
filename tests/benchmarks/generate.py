"""Large maps made up from a seed: over 5,000 words of three scripts, so that no cache helps by luck."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from random import Random
from typing import get_args

from journey_editor.model import order
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Evidence,
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

VOCABULARY = 6_000
_NOTE_KINDS: tuple[NoteKind, ...] = ("pain_point", "opportunity", "quote", "pain_point", "opportunity")
_CHANNELS = ("website", "email", "shop", "phone", "app", "chat", "social media", "parcel")
_EMOTIONS = (-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, None)
_SCRIPTS = (
    (
        ("b", "c", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "č", "ř", "š", "ñ"),
        ("a", "e", "i", "o", "u", "ä", "é", "ö", "ü", "å"),
    ),
    (
        ("β", "γ", "δ", "κ", "λ", "μ", "ν", "π", "ρ", "σ", "τ", "φ", "χ"),
        ("α", "ε", "η", "ι", "ο", "υ", "ω", "ά", "ή", "ώ"),
    ),
    (
        ("б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ч", "ш"),
        ("а", "е", "и", "о", "у", "ы", "ю", "я", "й", "ё"),
    ),
)


@cache
def vocabulary(seed: int = 1) -> tuple[str, ...]:
    """`VOCABULARY` different words of one to five syllables, two thirds of them Latin."""
    random = Random(seed)
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        consonants, vowels = _SCRIPTS[max(0, random.randrange(6) - 3)]
        syllables = random.choices((1, 2, 3, 4, 5), (8, 34, 34, 18, 6))[0]
        word = "".join(random.choice(consonants) + random.choice(vowels) for _ in range(syllables))
        words[word] = None
    return tuple(words)


def generate(touchpoints: int, seed: int = 1) -> JourneyMap:
    """A map of so many touchpoints with notes, links, two personas' emotions and a metric each.

    The same for the same seed. The larger the map, the more stages it has, 12 to 40.
    """
    random = Random(seed)
    made = _Maker(random, vocabulary())
    count = min(touchpoints, 40, max(12, touchpoints // 125)) or 1
    cards = [f"t{number}" for number in range(touchpoints)]
    info = MapInfo(id="large", title=made.text(2, 5), scenario=made.text(4, 8))
    nodes = (*made.stages(count), *made.personas(), *made.touchpoints(cards, count), *made.notes(cards))
    lived = [(card, experience) for card in cards for experience in made.experiences()]
    return JourneyMap.assembled(info, nodes, lived, tuple(made.links(cards)))


class _Maker:
    """Makes records one after the other from one stream of chance."""

    def __init__(self, random: Random, words: tuple[str, ...]) -> None:
        self._random = random
        self._words = words

    def text(self, least: int, most: int) -> str:
        words = self._random.choices(self._words, k=self._random.randint(least, most))
        return " ".join((words[0].capitalize(), *words[1:]))

    def stages(self, count: int) -> Iterator[Stage]:
        for number, key in enumerate(order.keys(count)):
            share = Metric(name="reach", value=round(100 * 0.93**number, 1), unit="%", date="2026-09-30")
            yield Stage(
                id=f"s{number}", title=self.text(1, 3), goal=self.text(2, 4), metrics=(share,), order=key
            )

    def personas(self) -> Iterator[Persona]:
        for number, key in enumerate(order.keys(2)):
            name, role, quote = self.text(1, 1), self.text(1, 2), self.text(4, 8)
            yield Persona(id=f"p{number}", name=name, role=role, quote=quote, order=key)

    def touchpoints(self, cards: list[str], stages: int) -> Iterator[Touchpoint]:
        """Cards spread over the stages, each stage with one at least, every fifteenth one measured."""
        random = self._random
        for number, (card, key) in enumerate(zip(cards, order.keys(len(cards)), strict=True)):
            value = round(random.uniform(1, 99), 1)
            metric = Metric(name="conversion", value=value, unit="%", date="2026-09-30", source="analytics")
            yield Touchpoint(
                id=card,
                stage=f"s{number * stages // len(cards)}",
                title=self.text(1, 4),
                channel=random.choice(_CHANNELS),
                moment_of_truth=random.random() < 0.1,
                evidence=random.choice((None, *get_args(Evidence))),
                metrics=(metric,),
                order=key,
            )

    def notes(self, cards: list[str]) -> Iterator[Note]:
        random = self._random
        for number, key in enumerate(order.keys(len(cards))):
            kind = random.choice(_NOTE_KINDS)
            yield Note(
                id=f"n{number}",
                kind=kind,
                at=random.choice(cards),
                text=self.text(3, 9),
                severity=random.randint(1, 3) if kind == "pain_point" else None,
                impact=random.randint(1, 3) if kind == "opportunity" else None,
                effort=random.randint(1, 3) if kind == "opportunity" else None,
                personas=random.choice(((), (), ("p0",), ("p1",))),
                order=key,
            )

    def experiences(self) -> Iterator[Experience]:
        for persona in ("p0", "p1"):
            if self._random.random() < 0.85:
                yield Experience(persona=persona, emotion=self._random.choice(_EMOTIONS))

    def links(self, cards: list[str]) -> Iterator[Link]:
        """The way from card to card, for each twentieth with a share; some shortcuts over several."""
        random = self._random
        ends = [(one, one + 1) for one in range(len(cards) - 1)]
        ends += [(one, one + random.randint(2, 40)) for one in range(0, len(cards), 25)]
        ends = [(one, other) for one, other in ends if other < len(cards)]
        for number, key in enumerate(order.keys(len(ends))):
            one, other = ends[number]
            share = round(random.random(), 2) if random.random() < 0.05 else None
            kind = "next" if other == one + 1 else random.choice(get_args(LinkKind))
            yield Link(
                id=f"l{number}", source=cards[one], target=cards[other], kind=kind, share=share, order=key
            )
