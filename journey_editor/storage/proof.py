"""That what was written says what the map says: it is parsed back and compared, member by member.

A whole map is not built for that. The file is parsed into its objects; each is the bytes that were parsed
and compared with this very record at an earlier saving, or is decoded to a record and compared now.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from journey_editor.collector import collector_paused
from journey_editor.errors import FileError
from journey_editor.model.ids import ANONYMOUS
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Link,
    Note,
    Persona,
    Stage,
    Touchpoint,
)
from journey_editor.model.snapshot import Snapshot
from journey_editor.storage import door, pieces, raw
from journey_editor.storage.members import FORMAT, LISTS, VERSION
from journey_editor.storage.names import names_in
from journey_editor.storage.pieces import Lived
from journey_editor.storage.reader import Reader

Mapped = JourneyMap | Snapshot
_Ranked = TypeVar("_Ranked", Stage, Persona, Touchpoint, Note, Link)
_EMPTY = msgspec.Raw(b"[]")
_BY_COLUMNS = ("touchpoints", "notes", "links")


def is_true(data: bytes, journey: Mapped) -> bool:
    """Whether a file with these bytes is read as this map, in this order, with nothing more or less."""
    with collector_paused():
        try:
            root = _root().decode(data)
            lists = {name: root.pop(name, _EMPTY) for name in _BY_COLUMNS}
            return _frame_is_same(root, journey) and all(
                _list_is_same(name, lists[name], *meant) for name, meant in _meant(journey).items()
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
    text = bytes(written) if len(new) == len(objects) else b"[" + b",".join([objects[n] for n in new]) + b"]"
    if not _are_same(name, text, [records[n] for n in new], [lived[n] for n in new]):
        return False
    if new:
        _remember(name, objects, records, lived)
    return True


def _are_same(name: str, text: bytes, records: list[Any], lived: list[Lived]) -> bool:
    """Whether the objects in a list are the records; raises when there is more in it than was read."""
    found = raw.listed(name, msgspec.Raw(text))
    names = names_in(msgspec.json.encode(found))
    felt: list[Lived] = lived
    if name == "touchpoints":
        own = raw.lived_in(msgspec.Raw(text))
        names += raw.names_of(own)
        felt = [it.experiences for it in own]
    if names != names_in(text):
        raise ValueError("there are members that are unknown, or defaults")
    meant = list(map(raw.raw_link, records)) if name == "links" else [replace(it, order="") for it in records]
    return found == meant and felt == lived


def _remember(name: str, objects: list[bytes], records: Sequence[Any], lived: Sequence[Lived]) -> None:
    """Note that these objects are these records."""
    known = pieces.kept(name)
    for place, one in zip(known.places(records, lived), objects, strict=True):
        if place >= 0 and one == known.written[place]:
            known.proven[place] = 1
