"""What a map can be filtered by: its criteria, what each offers on this map, and in words what is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final, Literal, NamedTuple

from journey_editor.disguises import one_line
from journey_editor.layout import icons
from journey_editor.model.filters import Filter, choices
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import grouped, later, tr, tr_n
from journey_editor.ui.inspector.fields import EVIDENCE

Criterion = Literal["personas", "segments", "channels", "owners", "tags", "evidence"]
NAMES: Final[dict[Criterion, str]] = {
    "personas": later("Persona"),
    "segments": later("Segment"),
    "channels": later("Channel"),
    "owners": later("Owner"),
    "tags": later("Tag"),
    "evidence": later("Evidence"),
}
_SHORT: Final = 28


class Option(NamedTuple):
    """One value of a criterion, and how it is shown."""

    value: str
    text: str


Offers = Mapping[Criterion, tuple[Option, ...]]


def offered(journey: JourneyMap) -> Offers:
    """What occurs on the map, by criterion; nothing where there is nothing to choose."""
    found, language = choices(journey), journey.info.language
    levels = {card.evidence for card in journey.touchpoints} | {note.evidence for note in journey.notes}
    levels |= {persona.evidence for persona in journey.personas}
    return {
        "personas": tuple(
            Option(persona.id, line(persona.name) or tr("Untitled")) for persona in journey.personas
        ),
        "segments": _distinct((text, text) for text in found.segments),
        "channels": _distinct((name, icons.channel_name(name, language)) for name in found.channels),
        "owners": _distinct((text, text) for text in found.owners),
        "tags": _distinct((text, text) for text in found.tags),
        "evidence": tuple(Option(level, tr(text)) for level, text in EVIDENCE if level in levels),
    }


def with_chosen(options: tuple[Option, ...], criterion: Criterion, wanted: Filter) -> tuple[Option, ...]:
    """The options and behind them what is asked for though it is not on the map any more."""
    there = {option.value.casefold() for option in options}
    gone = (value for value in getattr(wanted, criterion) if value.casefold() not in there)
    return (*options, *(Option(value, _gone(criterion, value)) for value in gone))


def is_chosen(wanted: Filter, criterion: Criterion, value: str) -> bool:
    """Whether a filter asks for a value."""
    return value.casefold() in (one.casefold() for one in getattr(wanted, criterion))


def toggled(wanted: Filter, criterion: Criterion, value: str) -> Filter:
    """The filter with a value more, or without it."""
    values: tuple[str, ...] = getattr(wanted, criterion)
    if is_chosen(wanted, criterion, value):
        return _set(wanted, criterion, tuple(one for one in values if one.casefold() != value.casefold()))
    return _set(wanted, criterion, (*values, value))


def without(wanted: Filter, criterion: Criterion) -> Filter:
    """The filter that does not ask for this any more."""
    return _set(wanted, criterion, ())


def said(wanted: Filter, criterion: Criterion, options: tuple[Option, ...]) -> str:
    """A criterion in words, with what is chosen."""
    name = tr(NAMES[criterion])
    chosen = [
        option.text
        for option in with_chosen(options, criterion, wanted)
        if is_chosen(wanted, criterion, option.value)
    ]
    if not chosen:
        return name
    first = chosen[0] if len(chosen[0]) <= _SHORT else chosen[0][: _SHORT - 1].rstrip() + "…"
    if len(chosen) == 1:
        return tr("{name}: {value}", name=name, value=first)
    one, many = later("{name}: {value} and {n} more"), later("{name}: {value} and {n} more")
    return tr_n(len(chosen) - 1, one, many, name=name, value=first)


def counted(journey: JourneyMap, matches: frozenset[str]) -> tuple[int, int]:
    """How many touchpoints match, and how many there are."""
    cards = [card.id for stage in journey.stages for card in journey.touchpoints_of(stage.id)]
    return len(matches.intersection(cards)), len(cards)


def counted_in_words(found: int, total: int) -> str:
    """How many touchpoints match, as a sentence without a full stop."""
    one, many = (
        later("{n} of {total} touchpoints matches"),
        later("{n} of {total} touchpoints match"),
    )
    return tr_n(found, one, many, total=grouped(total))


def line(text: str) -> str:
    """A text on one line."""
    return one_line(text)


def _set(wanted: Filter, criterion: Criterion, values: tuple[str, ...]) -> Filter:
    changes: dict[str, tuple[str, ...]] = {criterion: values}
    return replace(wanted, **changes)  # type: ignore[arg-type]  # the names of criteria are fields


def _gone(criterion: Criterion, value: str) -> str:
    return tr("Someone no longer on the map") if criterion == "personas" else line(value)


def _distinct(pairs: Iterable[tuple[str, str]]) -> tuple[Option, ...]:
    """The options, those that differ only by case once."""
    found: dict[str, Option] = {}
    for value, text in pairs:
        found.setdefault(value.casefold(), Option(value, line(text)))
    return tuple(found.values())
