"""A map without what is nobody else's business: names, quotes, owners. The map itself stays as it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import fields, replace
from itertools import chain
from typing import Any, Final, Literal, NamedTuple, TypeVar, get_args

from journey_editor.model import ids, mentions
from journey_editor.model.journey import JourneyMap
from journey_editor.model.mentions import Mentions, Word
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
    View,
)

Redaction = Literal["names", "quotes", "owners"]
REDACTIONS: Final[tuple[Redaction, ...]] = get_args(Redaction)
LEFT_OUT: Final = "[…]"
"""Stands where a text repeats what is left out."""
_LONGEST_NAME: Final = 1000
"""Of a view that is told apart from another one by a number."""
_R = TypeVar("_R", bound=Record)
_SPOKEN: Final = ("quote", "thought")
"""The kinds of notes in which a persona speaks."""
SPEAKING_LANES: Final = ("quotes", "thoughts")
_AS_IT_IS: Final[dict[type, frozenset[str]]] = {
    MapInfo: frozenset(("id", "language", "state", "arrangement", "direction")),
    Review: frozenset(("last",)),
    Lane: frozenset(("id", "kind")),
    View: frozenset(("personas", "evidence")),
    Metric: frozenset(("date",)),
    Stage: frozenset(("id", "color", "order")),
    Persona: frozenset(("id", "color", "evidence", "image", "order")),
    Touchpoint: frozenset(("id", "stage", "evidence", "order")),
    Experience: frozenset(("persona",)),
    Note: frozenset(("id", "kind", "at", "lane", "status", "due", "personas", "evidence", "order")),
    Link: frozenset(("id", "source", "target", "kind", "order")),
}
"""The fields that are no words of people; every other text is looked through, also of later versions."""


class Redacted(NamedTuple):
    """A map without some things, and the new ids of those whose own would have told."""

    journey: JourneyMap
    ids: Mapping[str, str]


def redacted(journey: JourneyMap, what: Collection[Redaction], called: str = "Persona") -> Redacted:
    """The map without `what`; personas are `called` so, with a number, where their names are left out.

    - `names`: the names and photos of personas, who quotes are from, and the author.
    - `quotes`: quotes and thoughts, of notes, personas and experiences.
    - `owners`: the owners of touchpoints, stages, notes and the review, and the author.

    Wherever another text mentions them, something neutral stands instead, in ids, too. Members that no
    version knows are left out with any of them, as nobody can tell what they say.
    """
    work = _Redacting(journey, frozenset(what), called)
    return Redacted(work.made(), work.ids)


class _Redacting:
    """The work on one map."""

    def __init__(self, journey: JourneyMap, what: frozenset[Redaction], called: str) -> None:
        self._journey = journey
        self._what = what
        self._numbers = {persona.id: number for number, persona in enumerate(journey.personas, 1)}
        self._named = {id_: f"{called} {number}" for id_, number in self._numbers.items()}
        self._mentions = Mentions(self._words())
        self._in_ids = Mentions(self._words_of_ids())
        self.ids = self._new_ids()

    def made(self) -> JourneyMap:
        """The map that is left."""
        journey = self._journey
        notes = [note for note in journey.notes if "quotes" not in self._what or note.kind not in _SPOKEN]
        nodes: list[Node] = [
            *map(self._stage, journey.stages),
            *map(self._persona, journey.personas),
            *map(self._touchpoint, journey.touchpoints),
            *map(self._note, notes),
        ]
        lived = [
            (self._id(touchpoint), self._experience(one))
            for touchpoint, ones in journey.experiences().items()
            for one in ones
        ]
        links = [self._link(link) for link in journey.links]
        return JourneyMap.assembled(self._info(journey.info), nodes, lived, links)

    # What is looked for ---------------------------------------------------------------------------

    def _words(self) -> Iterator[Word]:
        journey = self._journey
        if "names" in self._what:
            for persona in journey.personas:
                yield from mentions.of_person(persona.name, self._named[persona.id])
            # Often a team: "CX team" does not make every team a secret.
            yield from mentions.of_somebody(journey.info.author, LEFT_OUT)
            for note in journey.notes:
                if note.kind in _SPOKEN:
                    yield from mentions.of_long(note.source, LEFT_OUT)
        if "owners" in self._what:
            for owner in self._owners():
                yield from mentions.of_somebody(owner, LEFT_OUT)
        if "quotes" in self._what:
            for quote in self._quotes():
                yield from mentions.of_speech(quote, LEFT_OUT)

    def _words_of_ids(self) -> Iterator[Word]:
        """The same, and as ids spell them: a letter that ASCII lacks is missing there."""
        for word in self._words():
            yield word
            yield Word(ids.readable_id(word.text, (), ""), word.instead)

    def _owners(self) -> Iterator[str]:
        info = self._journey.info
        yield from (info.author, info.review.owner if info.review else "")
        for records in (self._journey.stages, self._journey.touchpoints, self._journey.notes):
            yield from {record.owner: None for record in records}

    def _quotes(self) -> Iterator[str]:
        journey = self._journey
        yield from (persona.quote for persona in journey.personas)
        yield from (note.text for note in journey.notes if note.kind in _SPOKEN)
        yield from (one.thought for ones in journey.experiences().values() for one in ones)

    def _new_ids(self) -> dict[str, str]:
        """New ids for what has a telling one: every persona, and what was named after somebody."""
        journey = self._journey
        records: tuple[Node | Link, ...] = (
            *journey.personas,
            *journey.stages,
            *journey.touchpoints,
            *journey.notes,
            *journey.links,
        )
        own = [journey.info.id, *(lane.id for lane in journey.info.lanes or ())]
        own += [record.id for record in records if not record.id.startswith(ids.ANONYMOUS)]
        # A file may name personas and lanes that are not there, or not any more.
        named = chain((note.personas for note in journey.notes), (it.personas for it in journey.info.views))
        gone = set(chain.from_iterable(named)) - self._named.keys()
        own += sorted(gone | {note.lane for note in journey.notes})
        taken = {*own}
        found: dict[str, str] = {}
        for id_ in filter(None, own):
            neutral = self._in_ids.left_out(id_)
            if "names" in self._what and id_ in self._named:
                neutral = f"persona-{self._numbers[id_]}"
            elif "names" in self._what and id_ in gone:
                neutral = "persona"
            if neutral != id_ and id_ not in found:
                found[id_] = ids.readable_id(neutral, taken, "left-out")
                taken.add(found[id_])
        return found

    # What is left ---------------------------------------------------------------------------------

    def _id(self, id_: str) -> str:
        return self.ids.get(id_, id_)

    def _told(self, record: _R, **changes: object) -> _R:
        """A record with these changes, without mentions in its other texts, and without other members."""
        left_out, keeps = self._mentions.left_out, _AS_IT_IS[type(record)]
        for field in fields(record):
            name = field.name
            value = getattr(record, name)
            if not value or name in keeps or name in changes:
                continue
            if name == "extra":
                changes[name] = ()
            elif isinstance(value, str):
                changes[name] = left_out(value)
            elif isinstance(value, tuple) and isinstance(value[0], str):
                changes[name] = tuple(dict.fromkeys(map(left_out, value)))
            elif isinstance(value, tuple):
                changes[name] = tuple(map(self._told, value))
        return _changed(record, changes)

    def _info(self, info: MapInfo) -> MapInfo:
        changes: dict[str, object] = {"id": self._id(info.id)}
        if self._what & {"names", "owners"}:
            changes["author"] = ""
        if info.review is not None:
            changes["review"] = self._told(info.review, **self._owned())
        if info.lanes is not None:
            changes["lanes"] = tuple(map(self._lane, info.lanes))
        changes["views"] = tuple(self._views(info.views))
        return self._told(info, **changes)

    def _lane(self, lane: Lane) -> Lane:
        is_silent = "quotes" in self._what and lane.kind in SPEAKING_LANES
        return self._told(lane, id=self._id(lane.id), hidden=lane.hidden or is_silent)

    def _views(self, views: Iterable[View]) -> Iterator[View]:
        """The views that can still be told; one that asks for an owner would ask for nothing."""
        taken: set[str] = set()
        for view in views:
            asks_for_owners = "owners" in self._what and view.owners
            if not asks_for_owners and self._mentions.left_out(view.text) == view.text:
                told = self._told(view, personas=tuple(map(self._id, view.personas)))
                name, number = told.name, 1
                while name in taken:
                    number += 1
                    name = f"{told.name[:_LONGEST_NAME]} ({number})"
                taken.add(name)
                yield _changed(told, {"name": name})

    def _stage(self, stage: Stage) -> Stage:
        return self._told(stage, id=self._id(stage.id), **self._owned())

    def _persona(self, persona: Persona) -> Persona:
        changes: dict[str, object] = {"id": self._id(persona.id)}
        if "names" in self._what:
            changes |= {"name": self._named[persona.id], "image": ""}
        if "quotes" in self._what:
            changes["quote"] = ""
        return self._told(persona, **changes)

    def _touchpoint(self, card: Touchpoint) -> Touchpoint:
        return self._told(card, id=self._id(card.id), stage=self._id(card.stage), **self._owned())

    def _experience(self, one: Experience) -> Experience:
        changes: dict[str, object] = {"thought": ""} if "quotes" in self._what else {}
        return self._told(one, persona=self._id(one.persona), **changes)

    def _note(self, note: Note) -> Note:
        changes: dict[str, object] = {
            "id": self._id(note.id),
            "at": None if note.at is None else self._id(note.at),
            "lane": self._id(note.lane),
            "personas": tuple(map(self._id, note.personas)),
            **self._owned(),
        }
        if "names" in self._what and note.kind in _SPOKEN:
            changes["source"] = ""
        return self._told(note, **changes)

    def _link(self, link: Link) -> Link:
        return self._told(
            link, id=self._id(link.id), source=self._id(link.source), target=self._id(link.target)
        )

    def _owned(self) -> dict[str, object]:
        return {"owner": ""} if "owners" in self._what else {}


def _changed(record: _R, changes: Mapping[str, Any]) -> _R:
    """The record with what differs; the same object when nothing does."""
    differing = {name: value for name, value in changes.items() if getattr(record, name) != value}
    return replace(record, **differing) if differing else record
