"""A file cut into the frame of the map and parts of its long lists, each of which is decoded in a moment.

The decoder answers nobody until it is through with what it was given, and a window would stand still for as
long. So a list is decoded by parts. They are found by the layout, or where a file is laid out in another way
by a first look of the decoder. Nothing is taken for granted for that: each part is decoded as a whole list of
its own, and the frame with a number in place of the parts; the file itself is well formed then, too, and
means the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import msgspec

from journey_editor.storage.members import LONG

MANY_BYTES: Final = 200_000
"""Of a part; decoding it takes one or two milliseconds."""
_OPENED, _CLOSED, _NEXT = b'\n  "%s": [\n    {', b"\n  ]", b",\n    {"
_BEFORE: Final = len(b"\n    {")


class Cut(NamedTuple):
    """The parts of the long lists, and a file with the list `[n]` in the place of the n-th one of `LONG`."""

    frame: bytes
    parts: dict[str, list[memoryview]]
    is_by_decoder: bool = False

    def lists(self, name: str) -> Iterator[bytes]:
        """The parts of one of the lists, each as a JSON list."""
        return (b"[%s]" % part for part in self.parts[name])


def numbers(parts: dict[str, list[memoryview]]) -> list[list[int]]:
    """What stands in the frame for each of the lists."""
    return [[number] if parts[name] else [] for number, name in enumerate(LONG)]


def cut(data: bytes) -> Cut:
    """A file cut where its layout says that an object of a long list ends."""
    view = memoryview(data)
    spans: list[tuple[int, int, int]] = []
    parts: dict[str, list[memoryview]] = {}
    after = 0
    for number, name in enumerate(LONG):
        opened = _OPENED % name.encode()
        start = after + 1 if data.startswith(opened, after + 1) else data.find(opened)
        end = -1 if start < 0 else data.find(_CLOSED, start)
        parts[name] = []
        if end >= 0:
            start += len(opened) - _BEFORE
            spans.append((start, end, number))
            parts[name] = [view[a:b] for a, b in _parts(data, start, end)]
            after = end + len(_CLOSED)
    frame: list[bytes | memoryview] = []
    after = 0
    for start, end, number in sorted(spans):
        frame += (view[after:start], b"%d" % number)
        after = end
    return Cut(b"".join((*frame, view[after:])), parts)


def _parts(data: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    while (middle := data.find(_NEXT, start + MANY_BYTES, end)) >= 0:
        yield start, middle
        start = middle + 1
    yield start, end


def cut_anyhow(data: bytes) -> Cut:
    """A file of any layout, cut at a first look of the decoder; raises `msgspec.MsgspecError`."""
    members = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
    parts: dict[str, list[memoryview]] = {}
    for number, name in enumerate(LONG):
        parts[name] = []
        if name in members:
            own = msgspec.json.decode(members[name], type=list[msgspec.Raw])
            parts[name] = [memoryview(part) for part in _gathered(own)]
            members[name] = msgspec.Raw(b"[%d]" % number if own else b"[]")
    return Cut(msgspec.json.encode(members), parts, is_by_decoder=True)


def _gathered(objects: list[msgspec.Raw]) -> Iterator[bytes]:
    """Objects put together to parts."""
    gathered: list[msgspec.Raw] = []
    size = 0
    for one in objects:
        gathered.append(one)
        size += len(memoryview(one))
        if size >= MANY_BYTES:
            yield b",".join(gathered)
            gathered, size = [], 0
    if gathered:
        yield b",".join(gathered)
