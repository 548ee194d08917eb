"""What a filter asks for, kept up to date edit by edit: as `filters.matching`, without looking at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from journey_editor.model.filters import Criteria, Filter, asked
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, Persona, Stage, Touchpoint
from journey_editor.model.sweep import Sweep


class Matcher:
    """Remembers what of a map a filter asks for, and looks again only where something has changed.

    Invariant, after `begin` was gone through and `follow` was told of every change: `ids` is
    `matching(journey, wanted)`.
    """

    def __init__(self, journey: JourneyMap, wanted: Filter, *, at_once: bool = True) -> None:
        self.wanted = wanted
        self._journey = journey
        self._criteria = Criteria(wanted)
        self._found: set[str] = set()
        self._ids: frozenset[str] | None = None
        self._segments: dict[str, str] = {}
        self._at: dict[str, str | None] = {}
        self._stage: dict[str, str] = {}
        if at_once:
            self._begin_at_once()

    @property
    def ids(self) -> frozenset[str]:
        """The ids of what is asked for; the same set until another thing is."""
        if self._ids is None:
            self._ids = asked(self._journey, self.wanted, frozenset(self._found))
        return self._ids

    @property
    def is_past(self) -> bool:
        """Whether all of the map has to be looked at again, see `begin`.

        A segment of a persona is one of all the touchpoints that the persona comes to.
        """
        return self._segments != self._segments_now()

    def begin(self) -> Iterator[float]:
        """Look at the whole map, in turns; gives how much is done. Nobody edits the map before the end."""
        journey = self._journey
        sweep = Sweep(journey, self.wanted)
        yield from sweep.run()
        self._segments = self._segments_now()
        self._at = {note.id: note.at for note in journey.notes}
        yield 1.0
        self._stage = {card.id: card.stage for card in journey.touchpoints}
        yield 1.0
        self._found, self._ids = sweep.found, None

    def follow(self, changed: Iterable[str]) -> None:
        """Take note of the ids that an edit has changed, as `edits.Change` names them."""
        if self.is_past:
            self._begin_at_once()
            return
        cards, notes, stages, links, others = self._touched(changed)
        turned = {id_ for id_ in (*cards, *others) if self._judge(id_)}
        # After the touchpoints, as a note goes with its own.
        for id_ in (*notes, *(note.id for card in cards for note in self._journey.notes_about(card))):
            self._judge(id_)
        if not turned.isdisjoint(cards):
            links |= {it.id for it in self._journey.links if it.source in turned or it.target in turned}
        for id_ in (*stages, *links):
            self._judge(id_)

    def _begin_at_once(self) -> None:
        for _ in self.begin():
            pass

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
        return cards, notes, stages - {""}, links, others

    def _judge(self, id_: str) -> bool:
        """Find out anew whether a thing is asked for; True when that has turned."""
        record, asked, found = self._journey.node(id_), self._criteria, self._found
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
        if is_found == (id_ in found):
            return False
        if is_found:
            found.add(id_)
        else:
            found.discard(id_)
        self._ids = None
        return True
