"""Compressed bytes, unpacked up to a limit: what would be more never comes into memory."""

from __future__ import annotations

import zlib


class BrokenError(Exception):
    """Bytes that are not as the format asks for."""


class LargeError(Exception):
    """Bytes that would be more than the limit when they are unpacked."""


def inflated(data: bytes | memoryview, most: int) -> bytes:
    """The bytes that were compressed by zlib; raises `LargeError` beyond `most` of them, `BrokenError`."""
    unpacking = zlib.decompressobj()
    try:
        found = unpacking.decompress(data, most + 1)
    except zlib.error as error:
        raise BrokenError from error
    if len(found) > most:
        raise LargeError
    if not unpacking.eof:
        raise BrokenError
    return found
