"""Two maps of one journey, such as as-is and to-be: which touchpoint and which persona is which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Persona, Touchpoint


@dataclass(frozen=True, slots=True)
class Overlay:
    """What is lived on another map, by the touchpoints and personas of this one.

    `unmatched` are the touchpoints of the other map, and `strangers` its personas, that feel something
    there and are not on this one; they are left out.
    """

    lived: Mapping[str, tuple[Experience, ...]]
    unmatched: tuple[Touchpoint, ...] = ()
    strangers: tuple[Persona, ...] = ()


def overlay(journey: JourneyMap, other: JourneyMap) -> Overlay:
    """The experiences with an emotion of the other map, laid over this one.

    Touchpoints are the same by their id, else by the titles of their stage and themselves; personas by
    their id, else by their name. Case and blanks do not matter in titles and names. Each thing is matched
    once; of several with one title, in their order.
    """
    felt = {
        touchpoint.id: tuple([one for one in lived if one.emotion is not None])
        for touchpoint, lived in _lived(other)
    }
    cards = _matches(journey, other)
    people = _people(journey, other)
    found: dict[str, tuple[Experience, ...]] = {}
    for id_, lived in felt.items():
        own = [replace(one, persona=people[one.persona]) for one in lived if one.persona in people]
        if id_ in cards and own:
            found[cards[id_]] = tuple(own)
    feeling = {one.persona for lived in felt.values() for one in lived}
    left = [one for one in queries.in_order(other) if felt.get(one.id) and one.id not in cards]
    strangers = [one for one in other.personas if one.id in feeling and one.id not in people]
    return Overlay(found, tuple(left), tuple(strangers))


def _lived(journey: JourneyMap) -> Iterator[tuple[Touchpoint, tuple[Experience, ...]]]:
    lived = journey.experiences()
    for touchpoint in queries.in_order(journey):
        if touchpoint.id in lived:
            yield touchpoint, lived[touchpoint.id]


def _matches(journey: JourneyMap, other: JourneyMap) -> dict[str, str]:
    """The touchpoints of the other map with those of this one that they are."""
    same = {one.id: one.id for one in queries.in_order(other) if journey.touchpoint(one.id)}
    titled = _titled(journey, set(same))
    for title, those in _titled(other, set(same)).items():
        same |= dict(zip(those, titled.get(title, ()), strict=False))
    return same


def _titled(journey: JourneyMap, apart_from: set[str]) -> dict[tuple[str, str], list[str]]:
    """The ids of touchpoints by the titles of their stage and themselves, but for some."""
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for stage in journey.stages:
        for one in journey.touchpoints_of(stage.id):
            if one.id not in apart_from:
                found[_plain(stage.title), _plain(one.title)].append(one.id)
    return found


def _people(journey: JourneyMap, other: JourneyMap) -> dict[str, str]:
    """The personas of the other map with those of this one that they are."""
    same = {one.id: one.id for one in other.personas if journey.persona(one.id)}
    named = _named(one for one in journey.personas if one.id not in same)
    for name, those in _named(one for one in other.personas if one.id not in same).items():
        same |= dict(zip(those, named.get(name, ()), strict=False))
    return same


def _named(personas: Iterable[Persona]) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for one in personas:
        found[_plain(one.name)].append(one.id)
    return found


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
