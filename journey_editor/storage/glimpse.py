"""A first look at a large file: what fills the screen, long before all of the map is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, NamedTuple

import msgspec

from journey_editor.collector import collector_paused
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import quick
from journey_editor.storage.door import MAX_BYTES
from journey_editor.storage.members import FORMAT

_MOST_AROUND: Final = 2_000_000
"""More bytes than these of stages and personas are images, which take their time."""
_MOST_SHOWN: Final = 4_000_000
"""Of the bytes of one list; what would be more is no first look any longer."""
_BEGINNING: Final = b'{\n  "format": "%s",\n' % FORMAT.encode()
_STAGE: Final = rb'\n      "stage": "(%s)"'
_AT: Final = re.compile(rb'"at": "([^"\\]*)"')
_FROM: Final = re.compile(rb'"from": "([^"\\]*)"')
_TO: Final = re.compile(rb'"to": "([^"\\]*)"')
_ID: Final = re.compile(rb'\s*\{\s*"id": "([^"\\]*)"')
_END: Final = re.compile(rb"\}\n  \]")
_OPENED, _CLOSED, _NEXT = b": [\n    {", b"\n  ]", b",\n    {"


class _Identified(msgspec.Struct):
    id: str


class _Frame(msgspec.Struct):
    """What is before the long lists, as far as it decides what is looked for in them."""

    arrangement: str = "stacked"
    stages: list[_Identified] = []


class _Span(NamedTuple):
    """Where in the file something stands."""

    start: int
    end: int


def glimpse(data: bytes, columns: int, rows: int, noted: int | None = None) -> JourneyMap | None:
    """A map of what is on the first screen of a large file, for looking at until the file is read.

    It has the map's own fields, all stages, all personas and few touchpoints in the order of the file: of a
    stacked map the first `rows` of each of the first `columns` stages, of a timeline the first `columns` from
    stage to stage. Each has its experiences, metrics and notes as in the file, of a stacked map only the
    first `noted` of each stage their notes; the notes about stages and the links between those touchpoints
    are there, too. All other touchpoints and their notes and links,
    the parking lot and members after the links are not. All ids are those of the file; `order` keys are not.

    It takes about 3 ms for each MB of the file. None when the file is not laid out as this program does it,
    has no touchpoints, or when something in that part is damaged. Never raises. What is returned says
    nothing of the rest of the file, which may yet turn out to be damaged, or no map at all; never save it.
    """
    if len(data) > MAX_BYTES or not data.startswith(_BEGINNING):
        return None
    try:
        with collector_paused():
            part = _part(data, columns, rows, rows if noted is None else noted)
            read = None if part is None else quick.read(part)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    return None if read is None else read.journey


def _part(data: bytes, columns: int, rows: int, noted: int) -> bytes | None:
    """A file with only what is wanted of this one."""
    cards = _list(data, b"touchpoints", 0)
    if cards is None or cards.start > _MOST_AROUND:
        return None
    # Without the comma before the list.
    around = data[: data.rindex(b",", 0, cards.start)]
    frame = msgspec.json.decode(around + b"}", type=_Frame)
    stages = [stage.id.encode() for stage in frame.stages]
    is_stacked = frame.arrangement == "stacked"
    placed = _cards(data, cards, stages, columns, rows, is_stacked=is_stacked)
    shown = [one for _, one in placed]
    ids = _ids(data, shown)
    about = _ids(data, [one for row, one in placed if row < noted]) if is_stacked else ids
    # Where a list is missing, the one after it follows right away.
    notes = _list(data, b"notes", cards.end)
    links = _list(data, b"links", cards.end if notes is None else notes.end)
    lists = {
        b"touchpoints": shown,
        b"notes": _objects(data, notes, _AT, about.union(stages)),
        b"links": [one for one in _objects(data, links, _FROM, ids) if _leads_to(data, one, ids)],
    }
    return b"%s%s\n}\n" % (around, b"".join(_written(data, name, own) for name, own in lists.items()))


def _list(data: bytes, name: bytes, after: int) -> _Span | None:
    """The objects of a list: the first one of that name, or what follows right after another list."""
    opened = b',\n  "%s"%s' % (name, _OPENED)
    begin = data.find(opened, 0, _MOST_AROUND) if not after else after + len(_CLOSED)
    if begin < 0 or not data.startswith(opened, begin):
        return None
    start = begin + len(opened) - 1
    # A pattern finds it in half of the time that `find` takes, which stops at each blank.
    closed = _END.search(data, start)
    return None if closed is None else _Span(start, closed.start() + 1)


def _cards(
    data: bytes, cards: _Span, stages: list[bytes], columns: int, rows: int, *, is_stacked: bool
) -> list[tuple[int, _Span]]:
    """Where the first touchpoints of the first stages stand, in the order of the file; with their rows."""
    most = rows if is_stacked else columns
    places: dict[bytes, list[int]] = {stage: [] for stage in stages[:columns]}
    missing = most * len(places)
    # Those of other stages are passed over without Python, as they are the most by far.
    wanted_ones = re.compile(_STAGE % b"|".join(map(re.escape, places)))
    for found in wanted_ones.finditer(data, *cards):
        own = places.get(found.group(1))
        if own is not None and len(own) < most:
            own.append(found.start())
            missing -= 1
            if not missing:
                break
    wanted: Iterable[tuple[int, int]] = (
        (place, row) for own in places.values() for row, place in enumerate(own)
    )
    if not is_stacked:
        wanted = islice(wanted, columns)
    placed: list[tuple[int, _Span]] = []
    size = 0
    for place, row in sorted(wanted):
        one = _around(data, cards, place)
        size += one.end - one.start
        if size > _MOST_SHOWN:
            raise ValueError
        placed.append((row, one))
    return placed


def _ids(data: bytes, cards: Iterable[_Span]) -> set[bytes]:
    return {found.group(1) for one in cards if (found := _ID.match(data, one.start))}


def _objects(
    data: bytes, found_in: _Span | None, member: re.Pattern[bytes], wanted: set[bytes]
) -> Iterator[_Span]:
    """Where those objects of a list stand whose member is one of those; raises `ValueError` for too many."""
    if found_in is None:
        return
    size = place = 0
    for found in member.finditer(data, *found_in):
        # What has the member over and over is one object all the same.
        if found.start() >= place and found.group(1) in wanted:
            one = _around(data, found_in, found.start())
            size += one.end - one.start
            if size > _MOST_SHOWN:
                raise ValueError
            yield one
            place = one.end


def _around(data: bytes, listed: _Span, place: int) -> _Span:
    """The object of a list at a place within it."""
    start = data.rfind(_NEXT, listed.start, place)
    end = data.find(_NEXT, place, listed.end)
    return _Span(listed.start if start < 0 else start + 1, listed.end if end < 0 else end)


def _leads_to(data: bytes, link: _Span, ids: set[bytes]) -> bool:
    target = _TO.search(data, *link)
    return target is not None and target.group(1) in ids


def _written(data: bytes, name: bytes, objects: Iterable[_Span]) -> bytes:
    own = [data[start:end] for start, end in objects]
    return b',\n  "%s": [%s]' % (name, b",".join(own)) if own else b""
