"""The objects of the long lists as bytes: by the encoder, laid out as `journey_editor.storage.writer` does.

Four times as quick as member by member. What is not sure to come out alike is left to the writer: records
with unknown members, long lists of texts, and numbers that would be written with an exponent.

No text has a line break of its own, as those are escaped. So what the formatter has put into several lines is
put back into one by replacing line breaks with so many blanks after them: those can be nothing else.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
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
_NO_TEXT: Final = b"\0"
"""No JSON has it."""
_START, _BETWEEN_OPENED, _END = b'{\n  "": [\n    {', b"\n    },\n    {", b"\n    }\n  ]\n}"
_EXTRA, _METRICS = attrgetter("extra"), attrgetter("metrics")
_VALUE, _EMOTION, _SHARE = attrgetter("value"), attrgetter("emotion"), attrgetter("share")
_TEXTS: Final = {
    "touchpoints": tuple(map(attrgetter, ("tools", "segments", "tags"))),
    "notes": tuple(map(attrgetter, ("personas", "tags"))),
}

_Several = Sequence[Any]


def objects(name: str, records: _Several, lived: Sequence[Lived], write: Write) -> Encoded:
    """The objects of a long list, one after the other as they stand in the file.

    `write` makes those that the encoder is not sure to lay out alike.
    """
    encode = _ENCODED[name]
    if _are_sure(name, records, lived):
        made = encode(records, lived)
        if _IN_MEMORY not in made.text:
            return made
    sure = [
        not _has_more(name, record, felt) and _are_sure(name, [record], [felt])
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


def _are_sure(name: str, records: _Several, lived: Sequence[Lived]) -> bool:
    """Whether records without unknown members are sure to come out alike."""
    if name == "links":
        return _are_plain(map(_SHARE, records))
    if any(any(map(texts, records)) and not _are_short(map(texts, records)) for texts in _TEXTS[name]):
        return False
    if name == "notes":
        return True
    metrics = chain.from_iterable(map(_METRICS, records))
    return _are_plain(map(_VALUE, metrics)) and _are_plain({*map(_EMOTION, chain.from_iterable(lived))})


def _are_short(several: Iterable[tuple[str, ...]]) -> bool:
    return all(sum(map(len, texts)) + 2 * len(texts) <= _FEW for texts in set(several))


def _are_plain(numbers: Iterable[float | None]) -> bool:
    others = list(filter(None, numbers))
    if others and min(others) < 0:
        others = list(map(abs, set(others)))
    return not others or (min(others) >= _LEAST and max(others) < _MOST)


def _cards(cards: _Several, lived: Sequence[Lived]) -> Encoded:
    bare = _unranked(cards)
    deque(map(force_setattr, bare, repeat("metrics"), repeat(())), maxlen=0)
    compact = msgspec.json.encode(bare)
    # What is lived and measured comes before the closing bracket.
    begun = _in_lines(compact)
    felt, felt_colons = _leaf_lists(b"experiences", lived)
    measured, measured_colons = _leaf_lists(b"metrics", list(map(_METRICS, cards)))
    own = map(b"".join, zip(begun, felt, measured, strict=False))
    text = b"{%b\n    }" % _BETWEEN_OPENED.join(own)
    if any(map(_METRICS, bare)):
        return Encoded(text)  # What is measured would be counted twice, and perhaps stand there twice.
    return Encoded(text, compact.count(b":") + felt_colons + measured_colons)


def _leaf_lists(name: bytes, lists: Sequence[Sequence[Experience | Metric]]) -> tuple[list[bytes], int]:
    """A member with a list of leaves for each of the lists, nothing for an empty one; how many colons."""
    there = [one for one in lists if one]
    if not there:
        return [b""] * len(lists), 0
    compact = msgspec.json.encode(there)
    text = msgspec.json.format(compact, indent=0)[3:-3]
    if max(map(len, there)) > 1:
        # Within a text there would be a backslash before the quote.
        text = text.replace(b'}, {"', b'}%s{"' % _BETWEEN_LEAVES)
    opened, closed = b',\n      "%s": [\n        {' % name, b"}\n      ]"
    around = len(opened) + len(closed)
    own = b"%b%b%b" % (opened, text.replace(b"}], [{", closed + _NO_TEXT + opened), closed)
    lines = own.split(_NO_TEXT)
    if max(map(len, lines)) > WIDTH - len("{}") + around:
        lines = [opened + _with_long_opened(one[len(opened) : -len(closed)]) + closed for one in lines]
    each = iter(lines)
    found = lines if len(lines) == len(lists) else [next(each) if one else b"" for one in lists]
    return found, compact.count(b":") + len(there)


def _with_long_opened(leaves: bytes) -> bytes:
    """The leaves of a list, without the first and the last bracket: those too long for one piece in lines."""
    return _BETWEEN_LEAVES.join(
        _opened(leaf, 8) if len(leaf) > WIDTH and len(leaf.decode()) > WIDTH else leaf
        for leaf in (b"{%s}" % leaves).split(_BETWEEN_LEAVES)
    )[1:-1]


def _notes(notes: _Several, _: Sequence[Lived]) -> Encoded:
    return _leaves(_unranked(notes))


def _unranked(records: _Several) -> list[Any]:
    """Copies of records without what only memory has; copies, as a record never changes."""
    copies = list(map(type(records[0]).__copy__, records))
    deque(map(force_setattr, copies, repeat("order"), repeat("")), maxlen=0)
    return copies


def _links(links: _Several, _: Sequence[Lived]) -> Encoded:
    return _leaves(raw.links(links))


_ENCODED: Final[dict[str, Callable[[_Several, Sequence[Lived]], Encoded]]] = {
    "touchpoints": _cards,
    "notes": _notes,
    "links": _links,
}


def _leaves(records: Sequence[msgspec.Struct]) -> Encoded:
    """Objects in one piece where that is short, else with a line for each member."""
    compact = msgspec.json.encode(records)
    # Within a text there would be a backslash before the quote.
    text = msgspec.json.format(compact, indent=0)[1:-1] + b","
    lines = text.replace(b'}, {"', b'},\n{"').split(b"\n")
    most = WIDTH + len(",")
    long = [n for n, size in enumerate(map(len, lines)) if size > most and len(lines[n].decode()) > most]
    if long:
        opened = _in_lines(b"[%s]" % b"".join([lines[n] for n in long])[:-1])
        for n, text in zip(long, opened, strict=True):
            lines[n] = b"{%s\n    }," % text
    return Encoded(b"\n    ".join(lines)[:-1], compact.count(b":"))


def _in_lines(objects: bytes) -> list[bytes]:
    """The objects in a list with a line for each member, all without their brackets.

    Their lists of texts are in one piece. They have no other lists, and no objects in them.
    """
    text = msgspec.json.format(b'{"":%s}' % objects, indent=2)[len(_START) : -len(_END)]
    if objects.find(b"[", 1) > 0:
        text = (
            text.replace(b'[\n        "', b'["')
            .replace(b',\n        "', b', "')
            .replace(b'"\n      ]', b'"]')
        )
    return text.split(_BETWEEN_OPENED)


def _opened(line: bytes, indent: int) -> bytes:
    """An object without lists with a line for each member."""
    return msgspec.json.format(line, indent=2).replace(b"\n", b"\n" + b" " * indent)
