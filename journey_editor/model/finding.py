"""Finding words in all texts of a map, and replacing them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from itertools import groupby
from typing import Final, NamedTuple

from journey_editor.errors import EditError
from journey_editor.model.edits import Batch, Edit, SetExperience, update, update_link, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.passages import (
    AS_WRITTEN,
    NEEDED,
    Channels,
    Passage,
    Place,
    Thing,
    passages,
    things,
    with_text,
)
from journey_editor.model.patterns import Pattern
from journey_editor.model.records import MAP, Experience, Link, MapInfo, Touchpoint
from journey_editor.model.rules import MAX_TEXT
from journey_editor.translation import grouped, tr

_SETS: Final = frozenset({"tools", "segments", "tags", "channels"})
"""Lists in which nothing stands twice."""
_SHOWN: Final = 40
_APART: Final = "\0"
"""Between the texts of one thing while they are searched as one; no text can hold it."""


class Hit(NamedTuple):
    """One place where the words stand, from the character `start` to the one before `end` of the text."""

    place: Place
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Read:
    """The texts of one thing, for as long as it is the same."""

    thing: Thing
    lived: tuple[Experience, ...]
    passages: tuple[Passage, ...]


class Reader:
    """The texts of one map; what has not changed since the last search is not read again."""

    def __init__(self, journey: JourneyMap, channels: Channels = AS_WRITTEN) -> None:
        self._journey = journey
        self._channels = channels
        self._language = ""
        self._read: dict[str, _Read] = {}
        self._folded: dict[str, tuple[_Read, str]] = {}
        self._folded_by: object = None

    def search(self, pattern: Pattern) -> Iterator[tuple[Hit, ...]]:
        """The hits in each thing of the map in turn, none of most of them; can be stopped in between."""
        self._begin(pattern)
        lived = self._journey.experiences()
        for id_, thing in things(self._journey):
            known = self._read.get(id_)
            here = lived.get(id_, ())
            if known is None or known.thing is not thing or known.lived != here:
                texts = tuple(passages(id_, thing, here, self._channels))
                known = self._read[id_] = _Read(thing, here, texts)
            folded = self._folded.get(id_)
            if folded is None or folded[0] is not known:
                joined = _APART.join([passage.text for passage in known.passages])
                folded = self._folded[id_] = known, pattern.folded(joined)
            if pattern.needle in folded[1]:
                yield tuple(_hits(known.passages, pattern))
            else:
                yield ()

    def _begin(self, pattern: Pattern) -> None:
        if self._folded_by != pattern.key:
            self._folded_by = pattern.key
            self._folded.clear()
        if self._language != self._journey.info.language:
            self._language = self._journey.info.language
            self._read.clear()


def find(journey: JourneyMap, pattern: Pattern, channels: Channels = AS_WRITTEN) -> list[Hit]:
    """All places where the words stand, in the order of the map."""
    if not pattern:
        return []
    return [hit for hits in Reader(journey, channels).search(pattern) for hit in hits]


def _hits(texts: Iterable[Passage], pattern: Pattern) -> Iterator[Hit]:
    for place, text in texts:
        for start, end in pattern.spans(text):
            yield Hit(place, start, end, text)


class Replacement(NamedTuple):
    """The edit that replaces (None: nothing to do), how many hits in how many things, and how many not.

    Those that are `kept` would have emptied a title or another text that a thing cannot be without.
    """

    edit: Edit | None
    replaced: int
    things: int
    kept: int


def replacing(
    journey: JourneyMap, hits: Iterable[Hit], by: str, channels: Channels = AS_WRITTEN
) -> Replacement:
    """Put other words at some hits; those whose text is not as it was when they were found are left.

    Raises `EditError` when a text would become longer than a map can hold.
    """
    edits: list[Edit] = []
    count = kept = changed = 0
    for id_, found in groupby(hits, key=lambda hit: hit.place.id):
        one = _Rewriting(journey, id_, channels)
        for place, there in groupby(found, key=lambda hit: hit.place):
            one.put(place, list(there), by)
        edits += one.edits()
        changed += bool(one.count)
        count += one.count
        kept += one.kept
    edit = edits[0] if len(edits) == 1 else Batch(tuple(edits)) if edits else None
    return Replacement(edit, count, changed, kept)


class _Rewriting:
    """The texts of one thing while words in them are replaced."""

    def __init__(self, journey: JourneyMap, id_: str, channels: Channels) -> None:
        self._journey = journey
        self._id = id_
        self._channels = channels
        self._old = journey.info if id_ == MAP else journey.node(id_) or journey.link(id_)
        self._new = self._old
        self._lists: set[str] = set()
        self._thoughts: list[Edit] = []
        self._texts = dict(self._passages())
        self.count = 0
        self.kept = 0

    def put(self, place: Place, hits: list[Hit], by: str) -> None:
        """Replace the hits in one text."""
        old = self._texts.get(place)
        if old is None or self._old is None or any(hit.text != old for hit in hits):
            return
        text = _spliced(old, hits, by)
        if text == old:
            return
        if not text.strip() and place.field in NEEDED:
            self.kept += len(hits)
            return
        if len(text) > MAX_TEXT:
            raise EditError(
                tr(
                    "the text “{title}” would have more than {most} characters; nothing is replaced",
                    title=_beginning(old),
                    most=grouped(MAX_TEXT),
                )
            )
        self.count += len(hits)
        if place.field == "thought":
            lived = self._journey.experience(place.persona, place.id) or Experience(persona=place.persona)
            self._thoughts.append(SetExperience(place.persona, place.id, replace(lived, thought=text)))
        else:
            assert self._new is not None
            self._new = with_text(self._new, place, text, self._channels)
            if place.nth >= 0 and "." not in place.field:
                self._lists.add(place.field)

    def edits(self) -> list[Edit]:
        """What makes the thing as it is now."""
        if self._old is None or self._new is None:
            return []
        changes = dict(_changes(self._old, self._tidied(self._new)))
        if not changes:
            return self._thoughts
        if isinstance(self._old, MapInfo):
            return [update_map(**changes)]
        own = update_link(self._id, **changes) if isinstance(self._old, Link) else update(self._id, **changes)
        return [own, *self._thoughts]

    def _passages(self) -> Iterator[Passage]:
        if self._old is None:
            return iter(())
        lived = self._journey.experiences_of(self._id) if isinstance(self._old, Touchpoint) else ()
        return passages(self._id, self._old, lived, self._channels)

    def _tidied(self, thing: Thing) -> Thing:
        """Without what was emptied in lists, and nothing twice where that means nothing."""
        lists: dict[str, object] = {}
        for field in self._lists:
            left = [text for text in getattr(thing, field) if text.strip()]
            lists[field] = tuple(dict.fromkeys(left)) if field in _SETS else tuple(left)
        return replace(thing, **lists) if lists else thing  # type: ignore[arg-type]


def _spliced(text: str, hits: list[Hit], by: str) -> str:
    parts, end = [], 0
    for hit in sorted(hits, key=lambda one: one.start):
        parts += [text[end : hit.start], by]
        end = hit.end
    return "".join((*parts, text[end:]))


def _beginning(text: str) -> str:
    words = " ".join(text[: 2 * _SHOWN].split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()}…"


def _changes(old: Thing, new: Thing) -> Iterator[tuple[str, object]]:
    for field in fields(old):
        value = getattr(new, field.name)
        if value is not getattr(old, field.name) and value != getattr(old, field.name):
            yield field.name, value
