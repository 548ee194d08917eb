"""That what was written says what the map says: it is parsed back and compared, member by member.

A whole map is not built for that. The file is parsed into its objects; each is the bytes that were parsed
and compared with this very record at an earlier saving, or is compared now: the records with the raw objects
of the decoder, member by member.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any, Final, TypeVar

import msgspec

from journey_editor.collector import collector_paused
from journey_editor.errors import FileError
from journey_editor.model.ids import ANONYMOUS
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Experience,
    Link,
    Metric,
    Note,
    Persona,
    Record,
    Stage,
    Touchpoint,
)
from journey_editor.model.snapshot import Snapshot
from journey_editor.storage import door, pieces, raw
from journey_editor.storage.members import FORMAT, LISTS, MEMBERS, VERSION
from journey_editor.storage.pieces import Lived
from journey_editor.storage.reader import Reader

Mapped = JourneyMap | Snapshot
_Ranked = TypeVar("_Ranked", Stage, Persona, Touchpoint, Note, Link)
_Comparison = Callable[[list[Any], list[Any], list[Lived]], bool]
_EMPTY = msgspec.Raw(b"[]")
_BY_COLUMNS = ("touchpoints", "notes", "links")


def is_true(data: bytes, journey: Mapped) -> bool:
    """Whether a file with these bytes is read as this map, in this order, with nothing more or less."""
    with collector_paused():
        try:
            root = _root().decode(data)
            lists = {name: root.pop(name, _EMPTY) for name in _BY_COLUMNS}
            return _frame_is_same(root, journey) and all(
                _list_is_same(name, lists[name], *meant, are_same)
                for (name, meant), are_same in zip(_meant(journey).items(), _COMPARISONS, strict=True)
            )
        except (msgspec.MsgspecError, ValueError, RecursionError):
            # Unknown members that were kept, or something wrong: the careful way tells.
            if not _is_read_as(data, journey):
                return False
            for name, meant in _meant(journey).items():
                _remember(name, _objects(_root().decode(data).get(name, _EMPTY)), *meant)
            return True


def _meant(journey: Mapped) -> dict[str, tuple[Sequence[Any], Sequence[Lived]]]:
    """The records of the lists that may be long, with what is lived at each."""
    cards, lived = journey.touchpoints, journey.experiences()
    return {
        "touchpoints": (cards, [lived.get(it.id, ()) for it in cards]),
        "notes": (journey.notes, [()] * len(journey.notes)),
        "links": (journey.links, [()] * len(journey.links)),
    }


@cache
def _root() -> msgspec.json.Decoder[dict[str, msgspec.Raw]]:
    return msgspec.json.Decoder(dict[str, msgspec.Raw])


@cache
def _elements() -> msgspec.json.Decoder[list[msgspec.Raw]]:
    return msgspec.json.Decoder(list[msgspec.Raw])


def _is_read_as(data: bytes, journey: Mapped) -> bool:
    from journey_editor.storage import document

    try:
        loaded = document.parse(data)
    except FileError:
        return False
    found = loaded.journey
    lived = {id_: felt for id_, felt in journey.experiences().items() if felt}
    return (
        not loaded.repairs
        and found.info == journey.info
        and dict(found.experiences()) == lived
        and all(_unranked(getattr(found, name)) == _unranked(getattr(journey, name)) for name in LISTS)
    )


def _unranked(records: Sequence[_Ranked]) -> list[_Ranked]:
    """Records without what only memory has: order keys, and ids of links that the file has none of."""
    return [
        replace(it, order="", id="") if isinstance(it, Link) and _is_anonymous(it) else replace(it, order="")
        for it in records
    ]


def _is_anonymous(link: Link) -> bool:
    return link.id.startswith(ANONYMOUS)


def _frame_is_same(root: dict[str, msgspec.Raw], journey: Mapped) -> bool:
    """The map's own fields, its stages and its personas: few, and read the careful way."""
    members = [b"%s:%s" % (msgspec.json.encode(name), bytes(value)) for name, value in root.items()]
    try:
        frame = door.value((b"{" + b",".join(members) + b"}").decode())
        if not isinstance(frame, dict) or frame.get("format") != FORMAT or frame.get("version") != VERSION:
            return False
        found = Reader().journey(frame)
    except FileError:
        return False
    return (
        found.info == journey.info
        and _unranked(found.stages) == _unranked(journey.stages)
        and _unranked(found.personas) == _unranked(journey.personas)
    )


def _objects(written: msgspec.Raw) -> list[bytes]:
    return list(map(bytes, _elements().decode(written)))


def _list_is_same(
    name: str,
    written: msgspec.Raw,
    records: Sequence[Any],
    lived: Sequence[Lived],
    are_same: _Comparison,
) -> bool:
    """Whether the objects of a list are the records; those that were proved before need no look inside."""
    objects = _objects(written)
    if len(objects) != len(records):
        return False
    known = pieces.kept(name)
    new = [
        n
        for n, (place, one) in enumerate(zip(known.places(records, lived), objects, strict=True))
        if place < 0 or not known.proven[place] or one != known.written[place]
    ]
    # Where all is new, as at the first saving, it need not be put together first.
    text = written if len(new) == len(objects) else b"[" + b",".join([objects[n] for n in new]) + b"]"
    found = raw.list_decoder(name).decode(text)
    if not are_same(found, [records[n] for n in new], [lived[n] for n in new]):
        return False
    if new:
        _remember(name, objects, records, lived)
    return True


def _remember(name: str, objects: list[bytes], records: Sequence[Any], lived: Sequence[Lived]) -> None:
    """Note that these objects are these records."""
    known = pieces.kept(name)
    for place, one in zip(known.places(records, lived), objects, strict=True):
        if place >= 0 and one == known.written[place]:
            known.proven[place] = 1


def _cards_are_same(found: list[Any], cards: list[Touchpoint], lived: list[Lived]) -> bool:
    return (
        _same(Touchpoint, found, cards, ("metrics",))
        and _same_lists(Metric, [it.metrics for it in found], [it.metrics for it in cards])
        and _same_lists(Experience, [it.experiences for it in found], lived)
    )


def _notes_are_same(found: list[Any], notes: list[Note], _: list[Lived]) -> bool:
    return _same(Note, found, notes)


def _links_are_same(found: list[Any], links: list[Link], _: list[Lived]) -> bool:
    ids = [None if _is_anonymous(link) else link.id for link in links]
    return _same(Link, found, links, ("id",)) and [it.id for it in found] == ids


_COMPARISONS: Final[tuple[_Comparison, ...]] = (_cards_are_same, _notes_are_same, _links_are_same)


def _same_lists(kind: type, found: Sequence[Sequence[Any]], meant: Sequence[Sequence[Record]]) -> bool:
    """Whether the objects in the lists are the records that are meant, list by list."""
    lengths_are_same = list(map(len, found)) == list(map(len, meant))
    return lengths_are_same and _same(kind, list(chain(*found)), list(chain(*meant)))


def _same(kind: type, found: Sequence[Any], records: Sequence[Record], besides: tuple[str, ...] = ()) -> bool:
    """Whether decoded objects have the members of the records."""
    if len(found) != len(records):
        return False
    if any(map(attrgetter("extra"), records)):
        return False  # the decoder knows no member that is kept unread, so it cannot be there
    members = attrgetter(*[member.field for member in MEMBERS[kind] if member.field not in besides])
    return list(map(members, found)) == list(map(members, records))
