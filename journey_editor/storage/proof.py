"""That what was written says what the map says: it is parsed back and compared, member by member.

A whole map is not built for that. The bytes are those of the pieces that were written, one after the other,
and of the frame around them; each piece is parsed as a list of its own and compared with its records, unless
that was done at an earlier saving, and the frame is read with nothing in the lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, repeat
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from msgspec.structs import replace

from journey_editor.collector import collector_paused
from journey_editor.errors import FileError
from journey_editor.model.ids import ANONYMOUS
from journey_editor.model.records import (
    Link,
    Note,
    Persona,
    Stage,
    Touchpoint,
)
from journey_editor.storage import door, encoding, extras, pieces, raw, writer
from journey_editor.storage.members import FORMAT, LISTS, LONG, VERSION
from journey_editor.storage.names import UnusualError, has_escaped_colon
from journey_editor.storage.pieces import Piece
from journey_editor.storage.reader import Reader
from journey_editor.storage.sharing import set_field
from journey_editor.storage.slices import Cut

if TYPE_CHECKING:
    from journey_editor.storage.document import Mapped

_Ranked = TypeVar("_Ranked", Stage, Persona, Touchpoint, Note, Link)
_ORDER, _ID = attrgetter("order"), attrgetter("id")
_IN_MEMORY = b"\x7f"
"""What names begin with that no file has."""


def is_true(data: bytes, journey: Mapped) -> bool:
    """Whether a file with these bytes is read as this map, in this order, with nothing more or less."""
    with collector_paused():
        written = {name: pieces.kept(name) for name in LONG}
        frame = _frame(data, written)
        if frame is None or not _stand_for(written, journey):
            return _is_read_as(data, journey)  # Something else was written last.
        try:
            return _frame_is_same(frame, written, journey) and all(
                _is_same(name, piece) for name, own in written.items() for piece in own
            )
        except UnusualError:
            return _is_read_as(data, journey)  # Members that nobody knows may have names of any kind.
        except (msgspec.MsgspecError, FileError, ValueError, RecursionError):
            return False


def _frame(data: bytes, written: dict[str, list[Piece]]) -> bytes | None:
    """A file with a number in place of the objects of each long list; None when those are not the pieces."""
    parts: list[bytes] = []
    after = 0
    for number, (name, own) in enumerate(written.items()):
        opened = writer.opened(name).encode()
        start = data.find(opened, after) if own else -1
        if start < 0:
            if own:
                return None
            continue
        parts += (data[after : start + len(opened)], b"%d" % number)
        after = start + len(opened)
        for piece in own:
            if piece is not own[0]:
                if not data.startswith(encoding.BETWEEN, after):
                    return None
                after += len(encoding.BETWEEN)
            if not data.startswith(piece.text, after):
                return None
            after += len(piece.text)
    return b"".join((*parts, data[after:]))


def _stand_for(written: dict[str, list[Piece]], journey: Mapped) -> bool:
    """Whether the pieces are those of this map, in its order."""
    for name, own in written.items():
        records: Sequence[Any] = getattr(journey, name)
        # Nearly always these are the very records, which takes no looking into them.
        if list(chain.from_iterable([piece.records for piece in own])) != list(records):
            return False
    lived = journey.experiences()
    felt = list(chain.from_iterable([piece.lived for piece in written["touchpoints"]]))
    return felt == list(map(lived.get, map(_ID, journey.touchpoints), repeat(())))


def _frame_is_same(frame: bytes, written: dict[str, list[Piece]], journey: Mapped) -> bool:
    """The map's own fields, its stages and its personas: few, and read the careful way."""
    try:
        root = door.value(frame.decode())
        if not isinstance(root, dict) or root.get("format") != FORMAT or root.get("version") != VERSION:
            return False
        for number, (name, own) in enumerate(written.items()):
            # So the pieces were in the very lists of the map.
            if root.pop(name, None) != ([number] if own else None):
                return False
        found = Reader().journey(root)
    except FileError:
        return False
    return (
        found.info == journey.info
        and _unranked(found.stages) == _unranked(journey.stages)
        and _unranked(found.personas) == _unranked(journey.personas)
    )


def _is_same(name: str, piece: Piece) -> bool:
    """Whether the bytes of a piece are its records, and nothing more."""
    if not piece.is_proven:
        text = b"[%b]" % piece.text
        if has_escaped_colon(text):
            return False  # Nobody writes that, and nothing could be counted.
        is_named = name == "links" and ANONYMOUS not in "".join(map(_ID, piece.records))
        found = raw.in_file("named links" if is_named else name, text)
        if _has_no_more(text, found, piece.colons):
            piece.is_proven = len(found) == len(piece.records) and _are_same(name, found, piece)
        else:
            piece.is_proven = _are_same_with_more(name, text, piece)
    return piece.is_proven


def _has_no_more(text: bytes, found: list[Any], colons: int | None) -> bool:
    """Whether a text has only what was found in it, and nothing twice: each name would have a colon.

    Colons within texts are the same in both, as none is escaped. What was found is encoded for that, unless
    the `colons` of a compact encoding will do: those of the records, as what was found is equal to them. The
    encoder writes nothing twice, and no names but those that are read, and those that only memory has.
    """
    if colons is not None and _IN_MEMORY not in text:
        return text.count(b":") == colons
    return text.count(b":") == msgspec.json.encode(found).count(b":")


def _are_same(name: str, found: list[Any], piece: Piece) -> bool:
    records: Sequence[Any] = piece.records
    if name == "touchpoints":
        return found == raw.cards(records, piece.lived)
    if found and isinstance(found[0], raw.RawLink):
        return found == raw.links(records)
    set_field(found, "order", map(_ORDER, records))
    return found == list(records)


def _are_same_with_more(name: str, text: bytes, piece: Piece) -> bool:
    """Whether objects are records with members that this version does not know; raises for what is wrong."""
    cut = Cut(b"", {one: [memoryview(piece.text)] if one == name else [] for one in LONG})
    lists, parts, _ = raw.in_lists(cut)
    extras.given(cut, lists, parts)
    felt = [it.experiences for it in lists.lived] if name == "touchpoints" else piece.lived
    records: Sequence[Any] = piece.records
    meant = raw.links(records) if name == "links" else _unranked(records)
    return getattr(lists, name) == meant and felt == piece.lived


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
        and not loaded.read_only
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
