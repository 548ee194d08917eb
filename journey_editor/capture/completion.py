"""Completions while a line is typed: stages, touchpoints, personas, channels, owners and tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from journey_editor.capture import cursor as cursors
from journey_editor.capture import feelings, forms
from journey_editor.capture.cursor import Cursor
from journey_editor.capture.grammar import BULLET
from journey_editor.capture.names import folded
from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Touchpoint

Kind = Literal["stage", "touchpoint", "persona", "channel", "owner", "tag"]

MOST: Final = 8
"""How many completions are offered at once."""

_STARTS: Final[tuple[tuple[Kind, re.Pattern[str]], ...]] = (
    ("persona", re.compile(r"&\s*(?P<typed>[^,:]*)\Z")),
    ("stage", re.compile(r"#+\s*(?P<typed>[^:]*)\Z")),
    ("stage", re.compile(r"(?:->|=>|~>|→|⇒)\s*#\s+(?P<typed>[^:]*)\Z")),
)
_LINK = re.compile(r"(?:->|=>|~>|→|⇒)\s*(?P<typed>.*)\Z")
_OTHER = re.compile(
    r"//|[\\!+?%&#\"“„«»]|[.<(/](?=\s|\Z)|(?:idea|evidence|experiment|title|scenario)\s*:", re.IGNORECASE
)
_MARKER = re.compile(r"(?:(?<=\s)|\A)(?P<sign>[@#~])(?P<typed>\"[^\"]*|[^\s\"]*)\Z")
_FELT = re.compile(r"(?:(?<=\s)|\A)=(?:.*[,;])?\s*(?P<typed>[^,;]*)\Z")
_MARKED: Final[dict[str, Kind]] = {"@": "channel", "#": "tag", "~": "owner"}


@dataclass(frozen=True, slots=True)
class Completion:
    """A text to put in place of the characters from `start` to `end` of the line, counted from 0.

    `name` is what the person looks for; `text` may have quotation marks or a backslash around it.
    """

    start: int
    end: int
    text: str
    name: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is being typed and where it starts.

    `within` another thing's line: a touchpoint behind an arrow, a persona before an emotion.
    """

    kind: Kind
    typed: str
    start: int
    within: bool = False


def complete(
    journey: JourneyMap, line: str, position: int, cursor: Cursor, channels: Sequence[str] = ()
) -> tuple[Completion, ...]:
    """What may be meant by the characters before `position`, the best first; nothing when nothing is typed.

    `channels` are names from a catalogue, offered after the channels of the map itself.
    """
    text = line[:position]
    wanted = _wanted(text)
    if wanted is None:
        return ()
    typed = wanted.typed.lstrip('"“„« ')
    if not typed.strip() and wanted.kind == "touchpoint":
        return ()
    names = _matching(_names(journey, wanted, cursor, channels), typed)
    return tuple(
        Completion(wanted.start, position, _form(wanted, name), name, wanted.kind) for name in names[:MOST]
    )


def _wanted(text: str) -> _Wanted | None:
    skipped = len(text) - len(text.lstrip())
    bullet = BULLET.match(text, skipped)
    skipped = bullet.end() if bullet else skipped
    body = text[skipped:]
    for kind, pattern in _STARTS:
        found = pattern.match(body)
        if found:
            return _Wanted(kind, found["typed"], skipped + found.start("typed"))
    link = _LINK.match(body)
    if link is None and _OTHER.match(body):
        return None
    if link is not None:
        skipped += link.start("typed")
        body = link["typed"]
    wanted = _behind_title(body, skipped)
    if wanted is None:
        return _Wanted("touchpoint", body, skipped, within=link is not None)
    return None if feelings.read(wanted.typed, 1).is_any else wanted


def _behind_title(body: str, skipped: int) -> _Wanted | None:
    """A marker, or the persona of an emotion."""
    marker = _MARKER.search(body)
    if marker is not None:
        return _Wanted(_MARKED[marker["sign"]], marker["typed"], skipped + marker.start("sign"))
    felt = _FELT.search(body)
    return felt and _Wanted("persona", felt["typed"], skipped + felt.start("typed"), within=True)


def _names(journey: JourneyMap, wanted: _Wanted, cursor: Cursor, channels: Sequence[str]) -> Iterable[str]:
    if wanted.kind == "stage":
        return (stage.title for stage in journey.stages)
    if wanted.kind == "persona":
        return (persona.name for persona in journey.personas)
    if wanted.kind == "touchpoint":
        here = cursors.live(journey, cursor).stage
        cards = _from(journey, here) if wanted.within else journey.touchpoints_of(here) if here else ()
        return (card.title for card in cards)
    cards = queries.in_order(journey)
    if wanted.kind == "channel":
        return (*dict.fromkeys(card.channel for card in cards), *channels)
    if wanted.kind == "owner":
        return (card.owner for card in cards)
    return (tag for card in cards for tag in card.tags)


def _from(journey: JourneyMap, here: str | None) -> Iterator[Touchpoint]:
    """All touchpoints, those of the current stage first."""
    if here is not None:
        yield from journey.touchpoints_of(here)
    for stage in journey.stages:
        if stage.id != here:
            yield from journey.touchpoints_of(stage.id)


def _matching(names: Iterable[str], typed: str) -> list[str]:
    """Names that begin as typed, then those with a word that does; each once, none that is typed in full."""
    wanted = folded(typed)
    begin: dict[str, str] = {}
    within: dict[str, str] = {}
    for name in names:
        own = folded(name)
        if own.startswith(wanted) and name:
            begin.setdefault(own, name)
        elif f" {wanted}" in own:
            within.setdefault(own, name)
    begin.pop(wanted, None)
    return [*begin.values(), *within.values()]


def _form(wanted: _Wanted, name: str) -> str:
    """The name so that the line, completed, means it."""
    if wanted.kind == "stage":
        return forms.stage(name).removeprefix("# ")
    if wanted.kind == "persona":
        return forms.person(name) if wanted.within else forms.persona(name).removeprefix("& ")
    if wanted.kind == "touchpoint":
        return forms.link("next", name).removeprefix("-> ") if wanted.within else forms.touchpoint(name)[0]
    sign = {kind: sign for sign, kind in _MARKED.items()}[wanted.kind]
    return forms.marker(sign, name)
