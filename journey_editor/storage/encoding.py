"""The objects of the long lists as bytes: by the encoder, laid out as `journey_editor.storage.writer` does.

Three times as quick as member by member. What is not sure to come out alike is left to the writer: records
with unknown members, long lists of texts, and numbers that would be written with an exponent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain, islice
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from journey_editor.model.records import Experience, Link, Metric, Note, Record, Touchpoint
from journey_editor.storage import raw
from journey_editor.storage.pieces import Lived, Write

WIDTH: Final = 140
"""The most characters of an object, or of a list of texts, in one piece."""
_LEAST, _MOST = 1e-4, 1e16
"""Between these the encoder writes a number as Python does."""
_FEW: Final = 56
"""A list of texts with no more characters is in one piece, whatever has to be escaped in them."""


def objects(name: str, records: Sequence[Any], lived: Sequence[Lived], write: Write) -> list[bytes]:
    """The objects of a list; `write` makes those that the encoder is not sure to lay out alike."""
    encode = _ENCODED.get(name)
    sure = [False] * len(records) if encode is None else list(map(_is_sure, records, lived))
    quick: Iterable[bytes] = ()
    if encode is not None and any(sure):
        quick = encode(_those(records, sure), _those(lived, sure))
    if all(sure):
        return list(quick)
    others = [not one for one in sure]
    rest = iter([text.encode() for text in write(_those(records, others), _those(lived, others))])
    made = iter(quick)
    return [next(made) if one else next(rest) for one in sure]


def _those(found: Sequence[Any], wanted: Sequence[bool]) -> list[Any]:
    return [one for one, is_wanted in zip(found, wanted, strict=True) if is_wanted]


def _is_sure(record: Record, lived: Lived) -> bool:
    if isinstance(record, Note):
        return not record.extra and _are_short(record.personas) and _are_short(record.tags)
    if isinstance(record, Link):
        return not record.extra and _is_plain(record.share)
    if not isinstance(record, Touchpoint) or record.extra:
        return False
    lists_are_short = _are_short(record.tags) and _are_short(record.tools) and _are_short(record.segments)
    return (
        lists_are_short
        and all(_is_plain(one.value) and not one.extra for one in record.metrics)
        and all(_is_plain(one.emotion) and not one.extra for one in lived)
    )


def _are_short(texts: tuple[str, ...]) -> bool:
    return not texts or sum(map(len, texts)) + 2 * len(texts) <= _FEW


def _is_plain(number: float | None) -> bool:
    return not number or _LEAST <= abs(number) < _MOST


def _cards(cards: list[Touchpoint], lived: list[Lived]) -> list[bytes]:
    bare = [replace(card, metrics=(), order="") for card in cards]
    # Their closing bracket goes behind what is lived and measured there.
    opened = [_opened(line, 4)[:-6] for line in _lines(bare)]
    felt = _leaf_lists(b"experiences", lived)
    measured = _leaf_lists(b"metrics", [card.metrics for card in cards])
    return [b"%s%s%s\n    }" % one for one in zip(opened, felt, measured, strict=True)]


def _notes(notes: list[Note], _: list[Lived]) -> list[bytes]:
    return _leaves([replace(note, order="") for note in notes], 4)


def _links(links: list[Link], _: list[Lived]) -> list[bytes]:
    return _leaves(list(map(raw.raw_link, links)), 4)


_ENCODED: Final[dict[str, Callable[[list[Any], list[Lived]], list[bytes]]]] = {
    "touchpoints": _cards,
    "notes": _notes,
    "links": _links,
}


def _lines(records: Sequence[msgspec.Struct]) -> list[bytes]:
    return msgspec.json.Encoder().encode_lines(records).splitlines()


def _leaf_lists(name: bytes, lists: Sequence[Sequence[Experience | Metric]]) -> list[bytes]:
    """A member with a list of leaves for each of the lists, nothing for an empty one."""
    leaves = iter(_leaves(list(chain.from_iterable(lists)), 8))
    start, between, end = b',\n      "%s": [\n        ' % name, b",\n        ", b"\n      ]"
    return [start + between.join(islice(leaves, len(one))) + end if one else b"" for one in lists]


def _leaves(records: Sequence[msgspec.Struct], indent: int) -> list[bytes]:
    """Objects in one piece where that is short, else with a line for each member."""
    in_one_piece: Callable[[bytes], bytes] = partial(msgspec.json.format, indent=0)  # type: ignore[assignment]
    return [
        line if len(line) <= WIDTH or len(line.decode()) <= WIDTH else _opened(line, indent)
        for line in map(in_one_piece, _lines(records))
    ]


def _opened(line: bytes, indent: int) -> bytes:
    """An object with a line for each member, and its lists of texts in one piece."""
    text = msgspec.json.format(line, indent=2)
    if b"[\n    " in text:
        # No text has a line break of its own: those are escaped.
        text = text.replace(b"[\n    ", b"[").replace(b"\n  ]", b"]").replace(b",\n    ", b", ")
    return text.replace(b"\n", b"\n" + b" " * indent)
