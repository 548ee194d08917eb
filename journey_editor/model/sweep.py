"""All that a filter asks for on a large map, found kind by kind, in turns that take a few milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final, TypeVar

from journey_editor.model.filters import Criteria, Filter
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Note, Stage, Touchpoint

_R = TypeVar("_R")
_TURN: Final = 1_000
"""Records that are looked at in a turn."""


class Sweep:
    """Asks of many records at once what `Criteria` asks of one.

    Each criterion is gone through for all that is left of a turn's records, and words that stand at many of
    them, as channels do, are folded once. That takes a quarter of the time of one record after the other.
    """

    def __init__(self, journey: JourneyMap, wanted: Filter) -> None:
        self.found: set[str] = set()
        """The ids found so far; all of them when `run` has ended."""
        self._journey = journey
        self._wanted = wanted
        self._criteria = Criteria(wanted)
        self._text = wanted.text.casefold()
        self._personas = frozenset(wanted.personas)
        self._channels = _Known(_among(wanted.channels))
        self._owners = _Known(_among(wanted.owners))
        self._tags = _Known(_among(wanted.tags))
        self._segments = _Known(_among(wanted.segments))
        self._words = _Known(lambda text: self._text in text.casefold())
        self._people = {one.id for one in journey.personas if self._segments[one.segment]}
        """Who is of a segment that is asked for."""
        self._said: set[str] = set()
        """Notes in which the words stand."""
        self._told: set[str | None] = set()
        """What notes with these words are about."""
        self._places: set[str] = set()
        """Stages in which something was found."""

    def run(self) -> Iterator[float]:
        """Find all, turn by turn; gives how much is done. Nobody edits the map before the end."""
        journey, found = self._journey, self.found
        cards, notes, links = journey.touchpoints, journey.notes, journey.links
        steps: list[tuple[Callable[[Any], None], Sequence[Any]]] = [
            *([(self._read, notes)] if self._text else []),
            (self._find_cards, cards),
            (self._find_notes, notes),
        ]
        total = 1 + sum(len(records) for _, records in steps) + len(links)
        done = 0
        for find, records in steps:
            for part in _turns(records):
                find(part)
                done += len(part)
                yield done / total
        found.update(one.id for one in journey.personas if self._criteria.persona(one))
        places = self._places
        found.update([one.id for one in journey.stages if one.id in places or self._names(one)])
        for part in _turns(links):
            found.update([one.id for one in part if one.source in found and one.target in found])
            done += len(part)
            yield done / total

    def _read(self, notes: Sequence[Note]) -> None:
        """Find the notes in which the words stand, before the touchpoints that they are about."""
        text = self._text
        speaking = [note for note in notes if text in note.text.casefold()]
        self._told.update([note.at for note in speaking])
        self._said.update([note.id for note in speaking])
        self._said.update([note.id for note in notes if note.source and text in note.source.casefold()])

    def _find_cards(self, cards: Sequence[Touchpoint]) -> None:
        wanted, left, lived = self._wanted, cards, self._journey.experiences()
        if wanted.channels:
            left = [card for card in left if self._channels[card.channel]]
        if wanted.owners:
            left = [card for card in left if self._owners[card.owner]]
        if wanted.tags:
            left = [card for card in left if any(self._tags[tag] for tag in card.tags)]
        if wanted.evidence:
            left = [card for card in left if card.evidence in wanted.evidence]
        if self._personas:
            left = [card for card in left if _has_any(self._personas, lived.get(card.id, ()))]
        if wanted.segments:
            left = [card for card in left if self._is_of_segment(card, lived.get(card.id, ()))]
        if self._text:
            left = [card for card in left if self._speaks(card, lived.get(card.id, ()))]
        self.found.update([card.id for card in left])
        self._places.update([card.stage for card in left])

    def _is_of_segment(self, card: Touchpoint, lived: Iterable[Experience]) -> bool:
        return _has_any(self._people, lived) or any(self._segments[one] for one in card.segments)

    def _speaks(self, card: Touchpoint, lived: Iterable[Experience]) -> bool:
        """Whether the words stand on a card, in a thought there or in a note about it."""
        text = self._text
        return bool(
            card.id in self._told
            or text in card.title.casefold()
            or (card.description and text in card.description.casefold())
            or self._words[card.channel]
            or (card.tools and any(self._words[tool] for tool in card.tools))
            or any(one.thought and text in one.thought.casefold() for one in lived)
        )

    def _find_notes(self, notes: Sequence[Note]) -> None:
        wanted, found, personas = self._wanted, self.found, self._personas
        left = [note for note in notes if note.id in self._said] if self._text else notes
        if personas:
            left = [note for note in left if not note.personas or not personas.isdisjoint(note.personas)]
        here = [note.id for note in left if note.at in found]
        if not (wanted.segments or wanted.channels):
            # A note may be asked for by itself, wherever it is.
            if personas:
                left = [note for note in left if note.personas]
            if wanted.owners:
                left = [note for note in left if self._owners[note.owner]]
            if wanted.tags:
                left = [note for note in left if any(self._tags[tag] for tag in note.tags)]
            if wanted.evidence:
                left = [note for note in left if note.evidence in wanted.evidence]
            self._places.update([self._place(note.at) for note in left if note.at and note.at not in found])
            found.update([note.id for note in left])
        found.update(here)

    def _place(self, at: str) -> str:
        """The stage of what a note is about."""
        card = self._journey.touchpoint(at)
        return at if card is None else card.stage

    def _names(self, stage: Stage) -> bool:
        """Whether only words are asked for, and a stage has them itself."""
        return self._criteria.has_only_text((stage.title, stage.goal, stage.description))


class _Known(dict[str, bool]):
    """What is true of a text, found out once for each."""

    def __init__(self, is_so: Callable[[str], bool]) -> None:
        super().__init__()
        self._is_so = is_so

    def __missing__(self, text: str) -> bool:
        found = self[text] = self._is_so(text)
        return found


def _among(texts: Iterable[str]) -> Callable[[str], bool]:
    """A test whether a text is one of these, whatever its case."""
    wanted = frozenset(text.casefold() for text in texts)
    return lambda text: text.casefold() in wanted


def _has_any(personas: frozenset[str] | set[str], lived: Iterable[Experience]) -> bool:
    return any(one.persona in personas for one in lived)


def _turns(records: Sequence[_R]) -> Iterator[Sequence[_R]]:
    return (records[at : at + _TURN] for at in range(0, len(records), _TURN))
