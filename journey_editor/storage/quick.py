"""The quick way from JSON to a map, for files with nothing wrong in them: almost all.

It reads column by column: one member of all touchpoints, then the next. It gives up at the first thing
it is not sure of, and the careful way (`journey_editor.storage.reader`) then reads the file again and
says what it found. What both read they read alike.

Whether something is unknown or stands twice is found by counting: what was decoded is encoded again, and
then has to have as many names as the file (`journey_editor.storage.names`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain, count
from operator import attrgetter
from typing import Any, Final, NamedTuple

import msgspec

from journey_editor.errors import FileError
from journey_editor.model import order, rules
from journey_editor.model.ids import ANONYMOUS, are_legal
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, Metric, Node, Note, Record, Touchpoint
from journey_editor.storage import raw, slices
from journey_editor.storage.door import MAX_BYTES
from journey_editor.storage.members import FORMAT, LONG, MEMBERS, VERSION, Member
from journey_editor.storage.names import UnusualError, require_usual
from journey_editor.storage.reader import MAX_ELEMENTS, Object, Reader
from journey_editor.storage.sharing import set_field, share_ids, share_repeated

_REFERENCES: Final = frozenset(("stage", "persona", "from", "to", "at"))


class Read(NamedTuple):
    """A map, and the paths of its members that this version does not know."""

    journey: JourneyMap
    unknown: tuple[str, ...] = ()


def read(data: bytes) -> Read | None:
    """The map in a file, or None when the careful way has to look at it."""
    try:
        _require(len(data) <= MAX_BYTES)
        names = require_usual(data)
        lists, frame, unknown = _decoded(data, names)
        return _Reading(lists, frame).read(unknown)
    except (UnusualError, FileError, msgspec.MsgspecError, TypeError, ValueError, RecursionError):
        return None


def _decoded(data: bytes, names: int) -> tuple[raw.Lists, Object, tuple[str, ...] | None]:
    """The long lists, what is around them, and what is unknown in them: None when nothing may be unknown."""
    try:
        cut = slices.cut(data)
        lists, frame, used, parts = raw.decoded(cut)
    except msgspec.ValidationError:
        cut = slices.cut_anyhow(data)
        lists, frame, used, parts = raw.decoded(cut)
    if used == names:
        return lists, frame, None
    # Something is unknown, or perhaps only defaults are written out.
    from journey_editor.storage import extras

    return lists, extras.frame(cut, names), extras.given(cut, lists, parts)


def _require(is_usual: bool) -> None:
    if not is_usual:
        raise UnusualError


class _Reading:
    """One reading of one file: of its long lists, and of the frame around them."""

    def __init__(self, lists: raw.Lists, frame: Object) -> None:
        _require(frame.get("format") == FORMAT)
        _require(type(frame.get("version")) is int and frame["version"] == VERSION)
        reader = Reader()
        # The map with its stages and personas only: few, and read the careful way.
        self._frame = reader.journey(frame)
        self._unknown = reader.unknown
        self._lists = lists
        counts = [len(lists.touchpoints), len(lists.notes), len(lists.links)]
        _require(max(counts) <= MAX_ELEMENTS)
        self._keys = dict(zip(LONG, order.keys_of_lists(counts), strict=True))

    def read(self, unknown: tuple[str, ...] | None) -> Read:
        """The map; raises something or other when the quick way is not enough.

        `unknown` are the paths of unknown members in the long lists, None when nothing may be unknown.
        """
        _require(unknown is not None or not self._unknown)
        touchpoints, notes = self._touchpoints(), self._notes()
        nodes: list[Node] = [*self._frame.stages, *self._frame.personas, *touchpoints, *notes]
        links = self._links()
        _require(len({it.id for it in nodes} | {it.id for it in links}) == len(nodes) + len(links))
        lived = self._experiences()
        self._share(links)
        journey = JourneyMap.whole(self._frame.info, nodes, lived, links)
        return Read(journey, (*self._unknown, *(unknown or ())))

    def _touchpoints(self) -> list[Touchpoint]:
        cards = self._lists.touchpoints
        _require({it.id for it in self._frame.stages}.issuperset([it.stage for it in cards]))
        metrics = [it.metrics for it in cards]
        _require(max(map(len, metrics), default=0) <= MAX_ELEMENTS)
        _require_all_legal(Metric, list(chain.from_iterable(metrics)))
        _require_all_legal(Touchpoint, cards, "metrics")
        set_field(cards, "order", self._keys["touchpoints"])
        return cards

    def _experiences(self) -> Mapping[str, tuple[Experience, ...]]:
        lived = self._lists.lived
        _require(max((len(it.experiences) for it in lived), default=0) <= MAX_ELEMENTS)
        found = self._felt()
        _require_all_legal(Experience, found)
        _require({it.id for it in self._frame.personas}.issuperset([one.persona for one in found]))
        several = [it.experiences for it in lived if len(it.experiences) > 1]
        _require(all(len({one.persona for one in own}) == len(own) for own in several))
        # Both were read from the same objects, one after the other.
        cards = self._lists.touchpoints
        return {it.id: own.experiences for it, own in zip(cards, lived, strict=True) if own.experiences}

    def _felt(self) -> list[Experience]:
        return [one for it in self._lists.lived for one in it.experiences]

    def _share(self, links: list[Link]) -> None:
        """Let go of the many texts that are equal to others."""
        stages, personas, cards = self._frame.stages, self._frame.personas, self._lists.touchpoints
        share_ids(cards, "stage", stages)
        share_ids(self._lists.notes, "at", (*stages, *cards))
        share_ids(links, "source", cards)
        share_ids(links, "target", cards)
        share_ids(self._felt(), "persona", personas)
        metrics = [one for it in cards for one in it.metrics]
        for records in (cards, metrics, self._lists.notes, links):
            share_repeated(records)

    def _notes(self) -> list[Note]:
        notes = self._lists.notes
        places = {it.id for it in self._frame.stages} | {it.id for it in self._lists.touchpoints}
        _require({*places, None}.issuperset([it.at for it in notes]))
        _require_all_legal(Note, notes)
        set_field(notes, "order", self._keys["notes"])
        return notes

    def _links(self) -> list[Link]:
        found = self._lists.links
        ends = {it.id for it in self._lists.touchpoints}
        _require(
            ends.issuperset([it.source for it in found]) and ends.issuperset([it.target for it in found])
        )
        number = count(1)
        links = [
            Link(
                id=f"{ANONYMOUS}{next(number)}" if it.id is None else it.id,
                source=it.source,
                target=it.target,
                kind=it.kind,
                share=it.share,
                label=it.label,
                order=key,
                extra=it.extra,
            )
            for it, key in zip(found, self._keys["links"], strict=True)
        ]
        _require_ids([it.id for it in found if it.id is not None])
        _require_all_legal(Link, links, "id")
        return links


def _require_all_legal(kind: type, records: Sequence[Record], besides: str = "") -> None:
    checks = dict(rules.checks(kind))
    for member in MEMBERS[kind] if records else ():
        if member.field != besides:
            _require_legal(member, list(map(attrgetter(member.field), records)), checks[member.field])


def _require_legal(member: Member, values: Sequence[Any], check: rules.Check) -> None:
    """Values of the right type are legal: a reference is looked up elsewhere, a text must not be long.

    No character in the file is unusual, so that a longest text stands for all.
    """
    if member.hint == tuple[str, ...]:
        _require(max(map(len, values)) <= MAX_ELEMENTS)
        _require(not check((max(chain.from_iterable(values), key=len, default=""),)))
    elif member.hint is str and member.name not in _REFERENCES:
        _require(not check(max(values, key=len)))
        if member.name == "id":
            _require_ids(values)
    elif member.name not in _REFERENCES:
        _require(not any(map(check, set(values))))


def _require_ids(given: Sequence[str]) -> None:
    _require(not given or are_legal(given))
