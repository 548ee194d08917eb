"""What a filter asks for, kept up to date edit by edit: as `filters.matching`, without looking at all."""

from __future__ import annotations

from collections.abc import Iterable

from journey_editor.model.filters import Criteria, Filter, matching
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, Persona, Stage, Touchpoint


class Matcher:
    """Remembers what of a map a filter asks for, and looks again only where something has changed.

    Invariant, after `follow` was told of every change: `ids` is `matching(journey, wanted)`.
    """

    def __init__(self, journey: JourneyMap, wanted: Filter) -> None:
        self.wanted = wanted
        self._journey = journey
        self._criteria = Criteria(wanted)
        self._ids: frozenset[str] = frozenset()
        self._segments: dict[str, str] = {}
        self._at: dict[str, str | None] = {}
        self._stage: dict[str, str] = {}
        self._begin()

    @property
    def ids(self) -> frozenset[str]:
        """The ids of what is asked for."""
        return self._ids

    def follow(self, changed: Iterable[str]) -> None:
        """Take note of the ids that an edit has changed, as `edits.Change` names them."""
        if self._segments != self._segments_now():
            # A segment of a persona is one of all the touchpoints that the persona comes to.
            self._begin()
            return
        found = set(self._ids)
        cards, notes, stages, links, others = self._touched(changed)
        for id_ in (*cards, *others):
            self._judge(id_, found)
        # After the touchpoints, as a note goes with its own.
        for id_ in (*notes, *(note.id for card in cards for note in self._journey.notes_about(card))):
            self._judge(id_, found)
        for id_ in (*stages, *links):
            self._judge(id_, found)
        if found != self._ids:
            self._ids = frozenset(found)

    def _begin(self) -> None:
        journey = self._journey
        self._ids = matching(journey, self.wanted)
        self._segments = self._segments_now()
        self._at = {note.id: note.at for note in journey.notes}
        self._stage = {
            card.id: stage.id for stage in journey.stages for card in journey.touchpoints_of(stage.id)
        }

    def _segments_now(self) -> dict[str, str]:
        return {persona.id: persona.segment for persona in self._journey.personas}

    def _touched(self, changed: Iterable[str]) -> tuple[set[str], set[str], set[str], set[str], set[str]]:
        """Touchpoints, notes, stages, links and other things to look at again."""
        journey = self._journey
        cards, notes, stages, links, others = set[str](), set[str](), set[str](), set[str](), set[str]()
        for id_ in changed:
            record = journey.node(id_)
            if isinstance(record, Touchpoint) or id_ in self._stage:
                cards.add(id_)
            elif isinstance(record, Note) or id_ in self._at:
                notes.add(id_)
            elif isinstance(record, Stage):
                stages.add(id_)
            elif record is None and journey.link(id_) is not None:
                links.add(id_)
            else:
                others.add(id_)
        for id_ in notes:
            places = {self._at.pop(id_, None)}
            record = journey.node(id_)
            if isinstance(record, Note):
                self._at[id_] = record.at
                places.add(record.at)
            cards |= {place for place in places if place and isinstance(journey.node(place), Touchpoint)}
            stages |= {place for place in places if place and isinstance(journey.node(place), Stage)}
        for id_ in cards:
            stages |= {self._stage.pop(id_, "")}
            record = journey.node(id_)
            if isinstance(record, Touchpoint):
                self._stage[id_] = record.stage
                stages.add(record.stage)
                links |= {link.id for link in (*journey.links_from(id_), *journey.links_to(id_))}
        return cards, notes, stages - {""}, links, others

    def _judge(self, id_: str, found: set[str]) -> None:
        """Find out anew whether a thing is asked for."""
        record, asked = self._journey.node(id_), self._criteria
        if isinstance(record, Touchpoint):
            is_found = asked.card(record, self._journey, self._segments)
        elif isinstance(record, Note):
            # A stage counts because of its notes, so a note does not count because of its stage.
            is_found = asked.note(record, found if record.at in self._stage else ())
        elif isinstance(record, Stage):
            is_found = asked.stage(record, self._journey, found)
        elif isinstance(record, Persona):
            is_found = asked.persona(record)
        else:
            link = self._journey.link(id_)
            is_found = link is not None and link.source in found and link.target in found
        if is_found:
            found.add(id_)
        else:
            found.discard(id_)
