"""What of a map its notes in the capture language leave out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import MISSING, fields
from typing import Final

from journey_editor.capture.notes import EMPTY, Titles, one_line
from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Experience,
    Link,
    MapInfo,
    Metric,
    Note,
    Persona,
    Record,
    Stage,
    Touchpoint,
)

_SAID: Final[dict[type, frozenset[str]]] = {
    MapInfo: frozenset(("title", "scenario")),
    Stage: frozenset(("id", "title", "goal", "metrics", "order")),
    Persona: frozenset(("id", "name", "role", "quote", "order")),
    Touchpoint: frozenset(
        ("id", "stage", "title", "channel", "tags", "owner", "moment_of_truth", "metrics", "order")
    ),
    Experience: frozenset(("persona", "emotion")),
    Metric: frozenset(("name", "value", "unit")),
    Note: frozenset(("id", "kind", "at", "text", "order")),
    Link: frozenset(("id", "source", "target", "kind", "share", "order")),
}
"""The fields that the language says, or that it makes anew: ids and order keys."""

Loss = tuple[str, str]
"""What is lost, and of what kind of thing."""


_BEHIND_NOUN: Final = re.compile("(?= (?:without|of) )")


def losses(journey: JourneyMap) -> tuple[str, ...]:
    """A phrase for each kind of thing that `notes.text` leaves out, such as “the date of 3 metrics”."""
    counted = Counter(_losses(journey))
    return tuple(f"the {what} of {_things(kind, count)}" for (what, kind), count in counted.items())


def _things(kind: str, count: int) -> str:
    if kind == "map":
        return "the map"
    if count == 1:
        return f"1 {kind}"
    # "experience without an emotion": it is the first noun that there are several of.
    noun, *rest = _BEHIND_NOUN.split(kind, maxsplit=1)
    return f"{count} {noun}s{''.join(rest)}"


def _losses(journey: JourneyMap) -> Iterator[Loss]:
    yield from _unsaid(journey.info, "map")
    records: tuple[Record, ...] = (*journey.stages, *journey.personas, *journey.links)
    for record in records:
        yield from _unsaid(record, type(record).__name__.lower())
    for touchpoint in journey.touchpoints:
        yield from _unsaid(touchpoint, "touchpoint")
    for _, experience in queries.experiences(journey):
        yield from _unsaid(experience, "experience")
        if experience.emotion is None:
            yield "mention", "experience without an emotion"
    for note in journey.notes:
        yield from _of_note(note)
    yield from _of_metrics(journey)
    yield from _of_links(journey)
    yield from _of_names(journey)


def _unsaid(record: Record, kind: str) -> Iterator[Loss]:
    """The fields that are not said though they hold something, and line breaks in those that are."""
    said = _SAID[type(record)]
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name not in said:
            if field.default is MISSING or value != field.default:
                yield ("other member" if field.name == "extra" else field.name.replace("_", " ")), kind
        elif isinstance(value, str) and len(value.splitlines()) > 1:
            yield "line breaks", kind


def _of_note(note: Note) -> Iterator[Loss]:
    also = {"pain_point": "severity", "quote": "source"}.get(note.kind)
    yield from (loss for loss in _unsaid(note, "note") if loss[0] != also)
    if note.kind == "question" and note.at is not None:
        yield "place", "question"
    if note.kind == "pain_point" and note.severity is None:
        yield "open severity", "pain point"


def _of_metrics(journey: JourneyMap) -> Iterator[Loss]:
    records: tuple[Stage | Touchpoint, ...] = (*journey.stages, *journey.touchpoints)
    for record in records:
        for series in queries.latest(record.metrics).values():
            yield from _unsaid(series[-1], "metric")
            if len(series) > 1:
                yield "earlier values", "metric"


def _of_links(journey: JourneyMap) -> Iterator[Loss]:
    ends = set()
    for link in journey.links:
        if link.source == link.target:
            yield "whole", "link of a touchpoint to itself"
        elif (link.source, link.target, link.kind) in ends:
            yield "whole", "second link of one kind between two touchpoints"
        ends.add((link.source, link.target, link.kind))


def _of_names(journey: JourneyMap) -> Iterator[Loss]:
    """Names that get a number, as another thing in the same place has the same one."""
    groups = [
        ("stage", [it.title for it in journey.stages]),
        ("persona", [it.name for it in journey.personas]),
    ]
    groups += [
        ("touchpoint", [it.title for it in journey.touchpoints_of(stage.id)]) for stage in journey.stages
    ]
    for kind, names in groups:
        titles = Titles()
        for name in names:
            if titles.add(name)[0] != (one_line(name) or EMPTY):
                yield "name as it is", kind
