"""Filters: which things of a map a person wants to see, by who, where, whose and what is said."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields

from journey_editor.model.asked import with_unasked
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, Persona, Stage, Touchpoint, View


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What must be true of a thing; criteria that are empty ask for nothing.

    Within one criterion any of its values will do, all criteria together must hold. Words are
    compared without regard to case; `text` may stand anywhere in a thing's texts.
    """

    personas: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    text: str = ""

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


def filter_of(view: View) -> Filter:
    """The filter that a view keeps."""
    return Filter(**{field.name: getattr(view, field.name) for field in fields(Filter)})


def view_of(name: str, wanted: Filter) -> View:
    """A filter as a view to be kept with the map."""
    return View(name=name, **{field.name: getattr(wanted, field.name) for field in fields(Filter)})


@dataclass(frozen=True, slots=True)
class Choices:
    """What a map offers to filter by, each list sorted and without doubles."""

    segments: tuple[str, ...]
    channels: tuple[str, ...]
    owners: tuple[str, ...]
    tags: tuple[str, ...]


def choices(journey: JourneyMap) -> Choices:
    """The segments, channels, owners and tags that occur on the map."""
    cards, notes = journey.touchpoints, journey.notes
    return Choices(
        _distinct([s for card in cards for s in card.segments] + [p.segment for p in journey.personas]),
        _distinct(card.channel for card in cards),
        _distinct([card.owner for card in cards] + [note.owner for note in notes]),
        _distinct(
            [tag for card in cards for tag in card.tags] + [tag for note in notes for tag in note.tags]
        ),
    )


def _distinct(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({text for text in texts if text}, key=str.casefold))


def asked(journey: JourneyMap, wanted: Filter, ids: frozenset[str]) -> frozenset[str]:
    """What was found for a filter; `asked.Asked` when it leaves personas out by who they are."""
    personas, segments = frozenset(wanted.personas), _folded(wanted.segments)
    left_out = frozenset(
        one.id
        for one in journey.personas
        if not (_meets(personas, (one.id,)) and _meets(segments, _folded((one.segment,))))
    )
    return with_unasked(ids, left_out) if left_out else ids


def matching(journey: JourneyMap, wanted: Filter) -> frozenset[str]:
    """The ids of the stages, touchpoints, personas, notes and links that the filter asks for.

    A link counts when both its ends do. A note counts when it matches itself, or when its touchpoint
    does and the note is about no other persona; a stage counts when anything in it does.
    """
    from journey_editor.model.sweep import Sweep

    sweep = Sweep(journey, wanted)
    for _ in sweep.run():
        pass
    return asked(journey, wanted, frozenset(sweep.found))


class Criteria:
    """A filter with its words folded once, to be asked about one thing after the other.

    `sweep.Sweep` asks the same of all things together.
    """

    def __init__(self, wanted: Filter) -> None:
        self._wanted = wanted
        self._personas = frozenset(wanted.personas)
        self._segments = _folded(wanted.segments)
        self._channels = _folded(wanted.channels)
        self._owners = _folded(wanted.owners)
        self._tags = _folded(wanted.tags)
        self._text = wanted.text.casefold()

    def card(self, card: Touchpoint, journey: JourneyMap, segments: dict[str, str]) -> bool:
        """Whether a touchpoint is asked for; `segments` are those of the personas, by their ids."""
        asked = self._wanted
        if not (
            (not self._channels or card.channel.casefold() in self._channels)
            and (not self._owners or card.owner.casefold() in self._owners)
            and (not self._tags or _meets(self._tags, _folded(card.tags)))
            and (not asked.evidence or card.evidence in asked.evidence)
        ):
            return False
        if not (self._personas or self._segments or self._text):
            return True
        # What is around a touchpoint is looked up last, as that takes longest.
        experiences = journey.experiences_of(card.id)
        here = {experience.persona for experience in experiences}
        return (
            _meets(self._personas, here)
            and _meets(self._segments, _folded((*card.segments, *(segments[p] for p in here))))
            and (
                self._says((card.title, card.description, card.channel, *card.tools))
                or self._says(experience.thought for experience in experiences)
                or self._says(note.text for note in journey.notes_about(card.id))
            )
        )

    def note(self, note: Note, found: Collection[str]) -> bool:
        """Whether a note is asked for, when these touchpoints are."""
        others = bool(self._personas and note.personas) and not self._personas.intersection(note.personas)
        if others:
            return False
        if note.at in found and self._says((note.text, note.source)):
            return True
        if self._segments or self._channels:
            return False
        return (
            _meets(self._personas, note.personas)
            and _meets(self._owners, _folded((note.owner,)))
            and _meets(self._tags, _folded(note.tags))
            and (not self._wanted.evidence or note.evidence in self._wanted.evidence)
            and self._says((note.text, note.source))
        )

    def stage(self, stage: Stage, journey: JourneyMap, found: Collection[str]) -> bool:
        """Whether a stage is asked for, when these touchpoints and notes are."""
        inside = [card.id for card in journey.touchpoints_of(stage.id)]
        return (
            any(id_ in found for id_ in inside)
            or any(note.id in found for id_ in (stage.id, *inside) for note in journey.notes_about(id_))
            or self.has_only_text((stage.title, stage.goal, stage.description))
        )

    def persona(self, persona: Persona) -> bool:
        """Whether a persona is asked for."""
        if self._channels or self._owners or self._tags:
            return False
        return (
            _meets(self._personas, (persona.id,))
            and _meets(self._segments, _folded((persona.segment,)))
            and (not self._wanted.evidence or persona.evidence in self._wanted.evidence)
            and self._says((persona.name, persona.role, persona.quote, persona.background))
        )

    def has_only_text(self, texts: Iterable[str]) -> bool:
        """Whether the filter asks for nothing but words, and these texts have them."""
        others = any(getattr(self._wanted, field.name) for field in fields(Filter) if field.name != "text")
        return bool(self._text) and not others and self._says(texts)

    def _says(self, texts: Iterable[str]) -> bool:
        return not self._text or any(self._text in text.casefold() for text in texts)


def _folded(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(text.casefold() for text in texts)


def _meets(wanted: frozenset[str], there: Collection[str]) -> bool:
    return not wanted or not wanted.isdisjoint(there)
