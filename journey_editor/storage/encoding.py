"""The objects of the long lists as bytes: by the encoder, laid out as `journey_editor.storage.writer` does.

Four times as quick as member by member. What is not sure to come out alike is left to the writer: records
with unknown members, long lists of texts, and numbers that would be written with an exponent.

No text has a line break of its own, as those are escaped. So what the formatter has put into several lines is
put back into one by replacing line breaks with so many blanks after them: those can be nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import chain, groupby
from operator import attrgetter
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from journey_editor.model.records import Experience, Metric
from journey_editor.storage import raw
from journey_editor.storage.pieces import Lived, Write

WIDTH: Final = 140
"""The most characters of an object, or of a list of texts, in one piece."""
BETWEEN: Final = b",\n    "
"""What is between two objects of a list."""
_LEAST, _MOST = 1e-4, 1e16
"""Between these the encoder writes a number as Python does."""
_FEW: Final = 56
"""A list of texts with no more characters is in one piece, whatever has to be escaped in them."""
_LONG_LEAF: Final = re.compile(rb"\n        (\{[^\n]{%d,}\})" % (WIDTH - 1))
_START, _BETWEEN_OPENED, _END = b'{\n  "": [\n    {', b"\n    },\n    {", b"\n    }\n  ]\n}"
_EXTRA, _VALUE, _EMOTION = attrgetter("extra"), attrgetter("value"), attrgetter("emotion")
_TEXTS: Final = {
    "touchpoints": attrgetter("tools", "segments", "tags"),
    "notes": attrgetter("personas", "tags"),
}

_Several = Sequence[Any]


def objects(name: str, records: _Several, lived: Sequence[Lived], write: Write) -> bytes:
    """The objects of a long list, one after the other as they stand in the file.

    `write` makes those that the encoder is not sure to lay out alike.
    """
    encode = _ENCODED[name]
    if _are_sure(name, records, lived):
        return encode(records, lived)
    sure = [_are_sure(name, [record], [felt]) for record, felt in zip(records, lived, strict=True)]
    runs, place = [], 0
    for is_sure, run in groupby(sure):
        own = slice(place, place := place + len(list(run)))
        if is_sure:
            runs.append(encode(records[own], lived[own]))
        else:
            runs.append(BETWEEN.join([text.encode() for text in write(records[own], lived[own])]))
    return BETWEEN.join(runs)


def _are_sure(name: str, records: _Several, lived: Sequence[Lived]) -> bool:
    if any(map(_EXTRA, records)):
        return False
    if name == "links":
        return _are_plain(record.share for record in records)
    texts: Iterable[tuple[str, ...]] = chain.from_iterable(set(map(_TEXTS[name], records)))
    if not all(map(_are_short, set(texts))):
        return False
    if name == "notes":
        return True
    metrics = list(chain.from_iterable([card.metrics for card in records]))
    felt = list(chain.from_iterable(lived))
    return (
        not any(map(_EXTRA, metrics))
        and not any(map(_EXTRA, felt))
        and _are_plain(map(_VALUE, metrics))
        and _are_plain(map(_EMOTION, felt))
    )


def _are_short(texts: tuple[str, ...]) -> bool:
    return not texts or sum(map(len, texts)) + 2 * len(texts) <= _FEW


def _are_plain(numbers: Iterable[float | None]) -> bool:
    sizes = set(map(abs, filter(None, numbers)))
    return not sizes or (min(sizes) >= _LEAST and max(sizes) < _MOST)


def _cards(cards: _Several, lived: Sequence[Lived]) -> bytes:
    bare = [replace(card, metrics=(), order="") for card in cards]
    # What is lived and measured comes before the closing bracket.
    begun = _in_lines(msgspec.json.encode(bare))
    felt = _leaf_lists(b"experiences", lived)
    measured = _leaf_lists(b"metrics", [card.metrics for card in cards])
    objects = [b"%s%s%s" % one for one in zip(begun, felt, measured, strict=True)]
    return b"{%s\n    }" % _BETWEEN_OPENED.join(objects)


def _leaf_lists(name: bytes, lists: Sequence[Sequence[Experience | Metric]]) -> list[bytes]:
    """A member with a list of leaves for each of the lists, nothing for an empty one."""
    there = [one for one in lists if one]
    if not there:
        return [b""] * len(lists)
    # Within a text there would be a backslash before the quote.
    text = _in_one_piece(there)[2:-2].replace(b'}, {"', b'},\n        {"')
    text = b"\n        " + text.replace(b'}], [{"', b'}\n      ]\n        {"')
    if max(map(len, text.split(b"\n        "))) > WIDTH:
        text = _LONG_LEAF.sub(_opened_when_long, text)
    opened = b',\n      "%s": [\n        ' % name
    own = iter(text[9:].split(b"\n      ]\n        "))
    return [b"%s%s\n      ]" % (opened, next(own)) if one else b"" for one in lists]


def _opened_when_long(found: re.Match[bytes]) -> bytes:
    leaf = found.group(1)
    return found.group() if len(leaf.decode()) <= WIDTH else b"\n        " + _opened(leaf, 8)


def _notes(notes: _Several, _: Sequence[Lived]) -> bytes:
    return _leaves([replace(note, order="") for note in notes])


def _links(links: _Several, _: Sequence[Lived]) -> bytes:
    return _leaves(list(map(raw.raw_link, links)))


_ENCODED: Final[dict[str, Callable[[_Several, Sequence[Lived]], bytes]]] = {
    "touchpoints": _cards,
    "notes": _notes,
    "links": _links,
}


def _leaves(records: Sequence[msgspec.Struct]) -> bytes:
    """Objects in one piece where that is short, else with a line for each member."""
    # Within a text there would be a backslash before the quote.
    text = _in_one_piece(records)[1:-1] + b","
    lines = text.replace(b'}, {"', b'},\n{"').split(b"\n")
    most = WIDTH + len(",")
    long = [n for n, line in enumerate(lines) if len(line) > most and len(line.decode()) > most]
    if long:
        opened = _in_lines(b"[%s]" % b"".join([lines[n] for n in long])[:-1])
        for n, text in zip(long, opened, strict=True):
            lines[n] = b"{%s\n    }," % text
    return b"\n    ".join(lines)[:-1]


def _in_lines(objects: bytes) -> list[bytes]:
    """The objects in a list with a line for each member, all without their brackets.

    Their lists of texts are in one piece. They have no other lists, and no objects in them.
    """
    text = msgspec.json.format(b'{"":%s}' % objects, indent=2)[len(_START) : -len(_END)]
    if b'[\n        "' in text:
        text = (
            text.replace(b'[\n        "', b'["')
            .replace(b',\n        "', b', "')
            .replace(b'"\n      ]', b'"]')
        )
    return text.split(_BETWEEN_OPENED)


def _in_one_piece(values: _Several) -> bytes:
    return msgspec.json.format(msgspec.json.encode(values), indent=0)


def _opened(line: bytes, indent: int) -> bytes:
    """An object without lists with a line for each member."""
    return msgspec.json.format(line, indent=2).replace(b"\n", b"\n" + b" " * indent)
