"""The objects of the long lists as bytes: by the encoder, laid out as `journey_editor.storage.writer` does.

Four times as quick as member by member. What is not sure to come out alike is left to the writer: records
with unknown members, long lists of texts, and numbers that would be written with an exponent.

No text has a line break of its own, as those are escaped. So what the formatter has put into several lines is
put back into one by replacing line breaks with so many blanks after them: those can be nothing else.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from itertools import chain, groupby, repeat
from operator import attrgetter
from typing import Any, Final

import msgspec
from msgspec.structs import force_setattr

from journey_editor.model.records import Experience, Metric
from journey_editor.storage import raw
from journey_editor.storage.pieces import Encoded, Lived, Write

WIDTH: Final = 140
"""The most characters of an object, or of a list of texts, in one piece."""
BETWEEN: Final = b",\n    "
"""What is between two objects of a list."""
_LEAST, _MOST = 1e-4, 1e16
"""Between these the encoder writes a number as Python does."""
_IN_MEMORY: Final = b"\x7f"
"""What names begin with that no file has: those of unknown members and of order, where they are encoded."""
_FEW: Final = 56
"""A list of texts with no more characters is in one piece, whatever has to be escaped in them."""
_BETWEEN_LEAVES: Final = b",\n        "
_START, _BETWEEN_OPENED, _END = b'{\n  "": [\n    {', b"\n    },\n    {", b"\n    }\n  ]\n}"
_EXTRA, _METRICS = attrgetter("extra"), attrgetter("metrics")
_VALUE, _EMOTION, _SHARE = attrgetter("value"), attrgetter("emotion"), attrgetter("share")
_TEXTS: Final = {
    "touchpoints": tuple(map(attrgetter, ("tools", "segments", "tags"))),
    "notes": tuple(map(attrgetter, ("personas", "tags"))),
}
_LEAVES: Final[dict[bytes, tuple[bytes, Callable[[Any], Any], Callable[[Any], Iterable[Any]]]]] = {
    b"experiences": (b'{"persona": ', _EMOTION, set),
    b"metrics": (b'{"name": ', _VALUE, list),
}
"""How leaves begin in one piece, which no text has, as its quotes are escaped; their number, and what numbers
are gathered in: of emotions few differ."""

_Several = Sequence[Any]
_Columns = Sequence[Sequence[bytes]]
"""Parts of objects, one for each object in each."""


class _UnsureError(Exception):
    """Something would perhaps not come out alike."""


def objects(name: str, records: _Several, lived: Sequence[Lived], write: Write) -> Encoded:
    """The objects of a long list, one after the other as they stand in the file.

    `write` makes those that the encoder is not sure to lay out alike.
    """
    encode = _ENCODED[name]
    with suppress(_UnsureError):
        made = encode(records, lived)
        if _IN_MEMORY not in made.text:
            return made
    sure = [
        not _has_more(name, record, felt) and _is_sure(name, record, felt)
        for record, felt in zip(records, lived, strict=True)
    ]
    runs, place = [], 0
    for is_sure, run in groupby(sure):
        own = slice(place, place := place + len(list(run)))
        if is_sure:
            runs.append(encode(records[own], lived[own]).text)
        else:
            runs.append(BETWEEN.join([text.encode() for text in write(records[own], lived[own])]))
    return Encoded(BETWEEN.join(runs))


def _has_more(name: str, record: Any, felt: Lived) -> bool:
    """Whether there are unknown members."""
    leaves = (*felt, *record.metrics) if name == "touchpoints" else ()
    return bool(record.extra) or any(map(_EXTRA, leaves))


def _is_sure(name: str, record: Any, felt: Lived) -> bool:
    """Whether a record without unknown members is sure to come out alike."""
    if name == "links":
        return _are_plain([record.share])
    if not _have_short_lists(name, [record]):
        return False
    if name == "notes":
        return True
    return _are_plain(map(_VALUE, record.metrics)) and _are_plain(map(_EMOTION, felt))


def _have_short_lists(name: str, records: _Several) -> bool:
    """Whether all lists of texts are sure to be in one piece."""
    return all(
        sum(map(len, texts)) + 2 * len(texts) <= _FEW
        for texts in chain.from_iterable([{*map(member, records)} for member in _TEXTS[name]])
    )


def _are_plain(numbers: Iterable[float | None]) -> bool:
    """Whether the encoder writes all of the numbers as Python does."""
    others = list(filter(None, numbers))
    if not others:
        return True
    least = min(others)
    if least < 0:
        others = list(map(abs, others))
        least = min(others)
    return least >= _LEAST and max(others) < _MOST


def _cards(cards: _Several, lived: Sequence[Lived]) -> Encoded:
    bare = _unranked(cards)
    deque(map(force_setattr, bare, repeat("metrics"), repeat(())), maxlen=0)
    compact = msgspec.json.encode(bare)
    if _has_lists(compact) and not _have_short_lists("touchpoints", cards):
        raise _UnsureError
    felt, felt_colons = _leaf_lists(b"experiences", lived)
    measured, measured_colons = _leaf_lists(b"metrics", list(map(_METRICS, cards)))
    # What is lived and measured comes before the closing bracket.
    columns = (_in_lines(compact), *felt, *measured, [_BETWEEN_OPENED] * len(cards))
    parts = [b""] * (len(columns) * len(cards))
    for n, column in enumerate(columns):
        parts[n :: len(columns)] = column
    parts[-1] = b"\n    }"
    text = b"{" + b"".join(parts)
    if any(map(_METRICS, bare)):
        return Encoded(text)  # What is measured would be counted twice, and perhaps stand there twice.
    return Encoded(text, compact.count(b":") + felt_colons + measured_colons)


def _leaf_lists(name: bytes, lists: Sequence[Sequence[Experience | Metric]]) -> tuple[_Columns, int]:
    """A member with a list of leaves for each of the lists, nothing for an empty one; how many colons."""
    there = list(filter(None, lists))
    if not there:
        return [], 0
    leaves = list(chain.from_iterable(there))
    first, number, several = _LEAVES[name]
    if not _are_plain(several(map(number, leaves))):
        raise _UnsureError
    compact = msgspec.json.encode(there)
    text = msgspec.json.format(compact, indent=0)[len(b"[[" + first) : -len(b"}]]")]
    if len(leaves) > len(there):
        text = text.replace(b"}, " + first, b"}" + _BETWEEN_LEAVES + first)
    inner = text.split(b"}], [" + first)
    before, after = b',\n      "%b": [\n        ' % name, b"\n      ]"
    if max(map(len, inner)) > WIDTH - len(first + b"}"):
        inner = [_with_long_opened(first + one + b"}") for one in inner]
    else:
        before, after = before + first, b"}" + after
    colons = compact.count(b":") + len(there)
    if len(there) == len(lists):
        return [[before] * len(lists), inner, [after] * len(lists)], colons
    each = iter(inner)
    return [
        [before if one else b"" for one in lists],
        [next(each) if one else b"" for one in lists],
        [after if one else b"" for one in lists],
    ], colons


def _with_long_opened(leaves: bytes) -> bytes:
    """The leaves of a list; those too long for one piece in lines."""
    return _BETWEEN_LEAVES.join(
        _opened(leaf, 8) if len(leaf) > WIDTH and len(leaf.decode()) > WIDTH else leaf
        for leaf in leaves.split(_BETWEEN_LEAVES)
    )


def _notes(notes: _Several, _: Sequence[Lived]) -> Encoded:
    if not _have_short_lists("notes", notes):
        raise _UnsureError
    return _leaves(_unranked(notes))


def _unranked(records: _Several) -> list[Any]:
    """Copies of records without what only memory has; copies, as a record never changes."""
    copies = list(map(type(records[0]).__copy__, records))
    deque(map(force_setattr, copies, repeat("order"), repeat("")), maxlen=0)
    return copies


def _links(links: _Several, _: Sequence[Lived]) -> Encoded:
    if not _are_plain(map(_SHARE, links)):
        raise _UnsureError
    return _leaves(raw.links(links))


_ENCODED: Final[dict[str, Callable[[_Several, Sequence[Lived]], Encoded]]] = {
    "touchpoints": _cards,
    "notes": _notes,
    "links": _links,
}


def _leaves(records: Sequence[msgspec.Struct]) -> Encoded:
    """Objects in one piece where that is short, else with a line for each member."""
    compact = msgspec.json.encode(records)
    lines = _in_one_piece(compact, len(records))
    most = WIDTH + len(",")
    long = [n for n, size in enumerate(map(len, lines)) if size > most and len(lines[n].decode()) > most]
    if long:
        opened = _in_lines(b"[%b]" % b"".join([lines[n] for n in long])[:-1])
        for n, text in zip(long, opened, strict=True):
            lines[n] = b"{%b\n    }," % text
    return Encoded(b"\n    ".join(lines)[:-1], compact.count(b":"))


def _in_one_piece(compact: bytes, count: int) -> list[bytes]:
    """So many objects of a list, each with the comma behind it."""
    text = msgspec.json.format(compact, indent=0)[1:-1] + b","
    # No text has how an object begins, as its quotes are escaped; that a text ends in brackets says nothing.
    lines = text.replace(b'}, {"id": ', b'},\n{"id": ').split(b"\n")
    if len(lines) < count:  # Links may have no id.
        lines = b"\n".join(lines).replace(b'}, {"from": ', b'},\n{"from": ').split(b"\n")
    return lines


def _in_lines(objects: bytes) -> list[bytes]:
    """The objects in a list with a line for each member, all without their brackets.

    Their lists of texts are in one piece. They have no other lists, and no objects in them.
    """
    text = msgspec.json.format(b'{"":%s}' % objects, indent=2)[len(_START) : -len(_END)]
    if _has_lists(objects):
        # Those are few: `replace` would look through all of the text twice.
        text = b'["'.join(text.split(b'[\n        "'))
        text = b', "'.join(text.split(b',\n        "'))
        text = b'"]'.join(text.split(b'"\n      ]'))
    return text.split(_BETWEEN_OPENED)


def _has_lists(objects: bytes) -> bool:
    """Whether objects in a list perhaps have lists of their own."""
    return objects.find(b"[", 1) > 0


def _opened(line: bytes, indent: int) -> bytes:
    """An object without lists with a line for each member."""
    return msgspec.json.format(line, indent=2).replace(b"\n", b"\n" + b" " * indent)
