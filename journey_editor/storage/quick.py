"""The quick way from JSON to a map, for files with nothing wrong in them: almost all.

It reads column by column: one member of all touchpoints, then the next. It gives up at the first thing
it is not sure of, and the careful way (`journey_editor.storage.reader`) then reads the file again and
says what it found. What both read they read alike.

Whether something is unknown or stands twice is found by counting: what was decoded is encoded again, and
then has to have as many names as the file, and so as many colons (`journey_editor.storage.names`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, compress, count
from operator import attrgetter
from typing import Any, Final, Literal, NamedTuple, TypeVar, get_args, get_origin

import msgspec

from journey_editor.errors import FileError
from journey_editor.model import order, rules
from journey_editor.model.ids import ANONYMOUS, are_legal
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, Metric, Node, Note, Number, Record, Touchpoint
from journey_editor.storage import raw, slices
from journey_editor.storage.door import MAX_BYTES
from journey_editor.storage.members import FORMAT, LONG, MEMBERS, VERSION, Member
from journey_editor.storage.names import UnusualError, colons_in, counted, require_usual
from journey_editor.storage.reader import MAX_ELEMENTS, Reader
from journey_editor.storage.sharing import own_ids, set_field, share_ids, share_repeated

_REFERENCES: Final = frozenset(("stage", "persona", "from", "to", "at"))
_R = TypeVar("_R")
_NUMBERS: Final = (int, int | None, Number | None)
_TEXTS: Final = (str, tuple[str, ...])
_ID, _METRICS, _EXPERIENCES, _PERSONA = map(attrgetter, ("id", "metrics", "experiences", "persona"))
_TO_CHECK: Final[dict[type, list[Member]]] = {
    kind: [
        member
        for member in MEMBERS[kind]
        if not {bool, Literal} & {hint := member.hint, *map(get_origin, (hint, *get_args(hint)))}
        and member.name not in (*_REFERENCES, "metrics")
        and (kind, member.name) != (Link, "id")
    ]
    for kind in (Touchpoint, Metric, Experience, Note, Link)
}
"""The members that the decoder has not looked at enough, but for ids that may be missing."""
_DOUBTS: Final = (
    UnusualError,
    FileError,
    msgspec.MsgspecError,
    TypeError,
    LookupError,
    ValueError,
    RecursionError,
)


class Read(NamedTuple):
    """A map, and the paths of its members that this version does not know."""

    journey: JourneyMap
    unknown: tuple[str, ...] = ()


def read(data: bytes) -> Read | None:
    """The map in a file, or None when the careful way has to look at it."""
    try:
        _require(len(data) <= MAX_BYTES)
        require_usual(data)
        return _read(data)
    except _DOUBTS:
        return None


def _read(data: bytes) -> Read:
    """The map; raises something or other when the quick way is not enough."""
    try:
        cut = slices.cut(data)
        found = raw.decoded(cut)
    except msgspec.ValidationError:
        cut = slices.cut_anyhow(data)
        found = raw.decoded(cut)
    if found.colons == colons_in(data):
        return _Reading(found).read(None)
    # Something is unknown, or perhaps only defaults are written out.
    from journey_editor.storage import extras

    frame = extras.frame(cut, counted(data))
    unknown = extras.given(cut, found.lists, found.parts)
    return _Reading(found._replace(frame=frame)).read(unknown)


def _require(is_usual: bool) -> None:
    if not is_usual:
        raise UnusualError


class _Reading:
    """One reading of one file: of its long lists, and of the frame around them."""

    def __init__(self, found: raw.Decoded) -> None:
        frame, lists = found.frame, found.lists
        _require(frame.get("format") == FORMAT)
        _require(type(frame.get("version")) is int and frame["version"] == VERSION)
        reader = Reader()
        # The map with its stages and personas only: few, and read the careful way.
        self._frame = reader.journey(frame)
        self._unknown = reader.unknown
        self._lists = lists
        self._is_small = found.is_small
        counts = [len(lists.touchpoints), len(lists.notes), len(lists.links)]
        _require(max(counts) <= MAX_ELEMENTS)
        self._keys = dict(zip(LONG, order.keys_of_lists(counts), strict=True))
        self._stages = own_ids(self._frame.stages)
        self._cards = own_ids(lists.touchpoints)

    def read(self, unknown: tuple[str, ...] | None) -> Read:
        """The map; raises something or other when the quick way is not enough.

        `unknown` are the paths of unknown members in the long lists, None when nothing may be unknown.
        """
        _require(unknown is not None or not self._unknown)
        touchpoints, notes = self._touchpoints(), self._notes()
        nodes: list[Node] = [*self._frame.stages, *self._frame.personas, *touchpoints, *notes]
        links = self._links()
        journey = JourneyMap.whole(self._frame.info, nodes, self._experiences(), links)
        _require(len(journey) == len(nodes) + len(links))
        _require(not any(map(journey.node, map(_ID, links))))
        return Read(journey, (*self._unknown, *(unknown or ())))

    def _touchpoints(self) -> list[Touchpoint]:
        cards = self._lists.touchpoints
        metrics = self._flat(map(_METRICS, cards))
        self._require_all_legal(Metric, metrics)
        self._require_all_legal(Touchpoint, cards)
        share_ids(cards, "stage", self._stages)
        set_field(cards, "order", self._keys["touchpoints"])
        share_repeated(cards)
        share_repeated(metrics)
        return cards

    def _experiences(self) -> Mapping[str, tuple[Experience, ...]]:
        lived = list(map(_EXPERIENCES, self._lists.lived))
        found = self._flat(lived)
        self._require_all_legal(Experience, found)
        share_ids(found, "persona", own_ids(self._frame.personas))
        several = [own for own in lived if len(own) > 1]
        _require(all(len(set(map(_PERSONA, own))) == len(own) for own in several))
        # Both were read from the same objects, one after the other.
        return dict(compress(zip(self._cards, lived, strict=True), lived))

    def _flat(self, lists: Iterable[Sequence[_R]]) -> list[_R]:
        """What is in some lists, none of which may be long."""
        several = list(lists)
        _require(self._is_small or max(map(len, several), default=0) <= MAX_ELEMENTS)
        return list(chain.from_iterable(several))

    def _notes(self) -> list[Note]:
        notes = self._lists.notes
        self._require_all_legal(Note, notes)
        share_ids(notes, "at", {None: None, **self._stages, **self._cards})
        set_field(notes, "order", self._keys["notes"])
        share_repeated(notes)
        return notes

    def _links(self) -> list[Link]:
        found, cards = self._lists.links, self._cards
        number = count(1)
        links = [
            Link(
                id=f"{ANONYMOUS}{next(number)}" if it.id is None else it.id,
                source=cards[it.source],
                target=cards[it.target],
                kind=it.kind,
                share=it.share,
                label=it.label,
                order=key,
                extra=it.extra,
            )
            for it, key in zip(found, self._keys["links"], strict=True)
        ]
        _require_ids([it.id for it in found if it.id is not None])
        self._require_all_legal(Link, links)
        share_repeated(links)
        return links

    def _require_all_legal(self, kind: type, records: Sequence[Record]) -> None:
        checks = dict(rules.checks(kind))
        for member in _TO_CHECK[kind] if records else ():
            if not self._is_small or member.hint not in _TEXTS or member.name == "id":
                _require_legal(member, list(map(attrgetter(member.field), records)), checks[member.field])


def _require_legal(member: Member, values: Sequence[Any], check: rules.Check) -> None:
    """Values of the right type are legal: a text must not be long, and a number is in its scale.

    No character in the file is unusual, so that a longest text stands for all.
    """
    if member.name == "id":
        _require_ids(values)
    elif member.hint == tuple[str, ...]:
        _require(max(map(len, values)) <= MAX_ELEMENTS)
        _require(not check((max(chain.from_iterable(values), key=len, default=""),)))
    elif member.hint is str:
        _require(not check(max(values, key=len)))
    elif member.hint in _NUMBERS:
        numbers = set(values) - {None}
        _require(not numbers or not (check(min(numbers)) or check(max(numbers))))
    else:
        _require(not any(map(check, set(values))))


def _require_ids(given: Sequence[str]) -> None:
    _require(not given or are_legal(given))
