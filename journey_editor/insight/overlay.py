"""Two maps of one journey, such as as-is and to-be: which touchpoint and which persona is which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Persona, Touchpoint

_Standing = tuple[str, str, str]
"""Title, stage and order of a touchpoint."""
_TURN: Final = 1_000
"""Touchpoints that are looked at in a turn."""


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
    return Pairing(journey, other).now


class Pairing:
    """What of another map, which nobody edits, is what of this one: kept true while this one is edited.

    Invariant, after `follow` was told of every change and what it gave was gone through: `now` is the
    overlay of the maps. What of it is as before is the same object.
    """

    def __init__(self, journey: JourneyMap, other: JourneyMap) -> None:
        self._journey = journey
        self._plain = _Plain()
        self._lived = other.experiences()
        self._cards = tuple(queries.in_order(other))
        self._ids = frozenset([card.id for card in self._cards])
        self._others = other.personas
        self._keys = {
            card.id: (self._plain[stage.title], self._plain[card.title])
            for stage in other.stages
            for card in other.touchpoints_of(stage.id)
        }
        self._people: dict[str, str] = {}
        self._here: dict[str, tuple[Experience, ...]] = {}
        self._known: dict[str, _Standing] = {}
        self._has_own = False
        """Whether this map has touchpoints whose ids are not on the other one."""
        self._places: dict[str, tuple[str, str]] = {}
        self.now = Overlay({})
        for _ in self.renew():
            pass

    @property
    def is_other(self) -> bool:
        """Whether other personas are on both maps than before: all of the curves are others then."""
        return self._people != self._matched_people()

    def follow(self, changed: Iterable[str]) -> Iterator[None] | None:
        """What brings `now` up to date with an edit, in turns; None when it is so already.

        An edit meanwhile is followed by the whole of this again.
        """
        touched = self._is_touched(changed)
        return self.renew() if touched or self.is_other else None

    def renew(self) -> Iterator[None]:
        """Match all anew, in turns; nobody edits the map before the end."""
        people = self._matched_people()
        here = self._here
        if people != self._people:
            here = {}
            for part in _turns(self._cards):
                here.update(self._felt(part, people))
                yield
        known: dict[str, _Standing] = {}
        for stage in self._journey.stages:
            for part in _turns(self._journey.touchpoints_of(stage.id)):
                known.update([(card.id, (card.title, card.stage, card.order)) for card in part])
                yield
        cards: dict[str, str] = {}
        for part in _turns(self._cards):
            cards.update([(card.id, card.id) for card in part if card.id in known])
            yield
        yield from self._match_titles(known, cards)
        found: dict[str, tuple[Experience, ...]] = {}
        left: list[Touchpoint] = []
        for part in _turns(self._cards):
            found.update(
                [(cards[one.id], here[one.id]) for one in part if one.id in cards and one.id in here]
            )
            left += [one for one in part if one.id not in cards and self._feels(one.id)]
            yield
        strangers = [one for one in self._others if one.id not in people and one.id in self._feeling]
        self._people, self._here, self._known = people, here, known
        self._has_own = not self._ids.issuperset(known)
        self._places = {stage.id: (stage.title, stage.order) for stage in self._journey.stages}
        self.now = Overlay(found, tuple(left), tuple(strangers))

    def _match_titles(self, known: Mapping[str, object], cards: dict[str, str]) -> Iterator[None]:
        """Match what is left on both maps by its titles."""
        there: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for part in _turns(self._cards):
            for card in part:
                if card.id not in cards:
                    there[self._keys[card.id]].append(card.id)
            yield
        if not there or len(known) == len(cards):
            return
        plain = self._plain
        titled: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for stage in self._journey.stages:
            place = plain[stage.title]
            for own in _turns(self._journey.touchpoints_of(stage.id)):
                for one in own:
                    if one.id not in self._ids:
                        titled[place, plain[one.title]].append(one.id)
                yield
        for title, those in there.items():
            cards |= dict(zip(those, titled.get(title, ()), strict=False))

    def _is_touched(self, changed: Iterable[str]) -> bool:
        """Whether a touchpoint has come, gone or another title, for which the other map may have its own."""
        journey = self._journey
        for id_ in changed:
            card, was = journey.touchpoint(id_), self._known.get(id_)
            now = None if card is None else (card.title, card.stage, card.order)
            if id_ in self._ids:
                if (was is None) != (now is None):
                    return True
            elif was != now:
                return True
            stage = journey.stage(id_)
            place = None if stage is None else (stage.title, stage.order)
            if self._has_own and place != self._places.get(id_):
                return True
        return False

    def _matched_people(self) -> dict[str, str]:
        """The personas of the other map with those of this one that they are."""
        own = self._journey.personas
        same = {one.id: one.id for one in self._others if self._journey.persona(one.id)}
        named = self._named(one for one in own if one.id not in same)
        for name, those in self._named(one for one in self._others if one.id not in same).items():
            same |= dict(zip(those, named.get(name, ()), strict=False))
        return same

    def _named(self, personas: Iterable[Persona]) -> dict[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for one in personas:
            found[self._plain[one.name]].append(one.id)
        return found

    def _felt(
        self, cards: Iterable[Touchpoint], people: Mapping[str, str]
    ) -> Iterator[tuple[str, tuple[Experience, ...]]]:
        """What is felt at touchpoints of the other map, by the personas of this one."""
        for card in cards:
            felt = [one for one in self._lived.get(card.id, ()) if one.emotion is not None]
            own = [
                one if people[one.persona] == one.persona else replace(one, persona=people[one.persona])
                for one in felt
                if one.persona in people
            ]
            if own:
                yield card.id, tuple(own)

    def _feels(self, id_: str) -> bool:
        return any(one.emotion is not None for one in self._lived.get(id_, ()))

    @cached_property
    def _feeling(self) -> frozenset[str]:
        """The personas of the other map that feel something there."""
        return frozenset(
            [
                one.persona
                for card in self._cards
                for one in self._lived.get(card.id, ())
                if one.emotion is not None
            ]
        )


class _Plain(dict[str, str]):
    """Texts without what does not matter in them, each worked out once."""

    def __missing__(self, text: str) -> str:
        found = self[text] = " ".join(text.split()).casefold()
        return found


def _turns(cards: Sequence[Touchpoint]) -> Iterator[Sequence[Touchpoint]]:
    return (cards[at : at + _TURN] for at in range(0, len(cards), _TURN))
