"""The map inside a PNG: one compressed text chunk (PNG 3, 11.3.3.4)."""

from __future__ import annotations

import struct
import zlib
from typing import Final

from journey_editor.formats.carriers.inflating import BrokenError, inflated

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
KEYWORD: Final = b"journey-map"
_AFTER_HEADER: Final = len(SIGNATURE) + 25
"""Where the second chunk begins: the first one always is the header, and always of this length."""
_KIND: Final = b"iTXt"
_COMPRESSED: Final = b"\1\0"
_MOST_CHUNKS: Final = 100_000
_LEVEL: Final = 6


def with_map(picture: bytes, written: bytes) -> bytes:
    """The picture with the text of a map inside."""
    body = b"".join((KEYWORD, b"\0", _COMPRESSED, b"\0\0", zlib.compress(written, _LEVEL)))
    chunk = struct.pack(">I", len(body)) + _KIND + body + struct.pack(">I", zlib.crc32(_KIND + body))
    return picture[:_AFTER_HEADER] + chunk + picture[_AFTER_HEADER:]


def map_in(data: bytes, most: int) -> bytes | None:
    """The text of the map inside, None without one; raises `BrokenError`, `LargeError` beyond `most`."""
    at = len(SIGNATURE)
    for _ in range(_MOST_CHUNKS):
        if at + 12 > len(data):
            break
        (length,) = struct.unpack_from(">I", data, at)
        kind, start = data[at + 4 : at + 8], at + 8
        if kind == _KIND and data.startswith(KEYWORD + b"\0", start):
            return _text(data, start, length, most)
        if kind == b"IEND":
            break
        at = start + length + 4
    return None


def _text(data: bytes, start: int, length: int, most: int) -> bytes:
    """What a text chunk says: keyword, compression, language, keyword in that language, and the text."""
    end = start + length
    if end + 4 > len(data) or data[end : end + 4] != struct.pack(">I", zlib.crc32(data[start - 4 : end])):
        raise BrokenError
    body = data[start + len(KEYWORD) + 1 : end]
    texts = body[2:].split(b"\0", 2)
    if len(texts) != 3 or body[:1] not in (b"\0", b"\1"):
        raise BrokenError
    if body[:1] == b"\0":
        return texts[2]
    if body[:2] != _COMPRESSED:
        raise BrokenError
    return inflated(texts[2], most)
