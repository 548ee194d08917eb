"""How many names the objects in a JSON text have, counted without reading it."""

from __future__ import annotations

import re
from typing import Final

# Escapes that may be of control characters or of halves of surrogate pairs, and the end of a text in a
# backslash, after which quotes could not be counted.
_UNUSUAL_ESCAPE: Final = re.compile(rb'\\(?:[bfr]|\\"|u(?:00[0189]|007[fF]|[dD][89a-fA-F]))')
_UNUSUAL_CHARACTER: Final = re.compile(rb"\xc2[\x80-\x9f]")
_BLANK_BEFORE_COLON: Final = re.compile(rb'"[ \t\r\n]+:')


class UnusualError(Exception):
    """Something is not as in almost all files."""


def require_usual(data: bytes) -> int:
    """The names in a text; raises `UnusualError` where they cannot be counted, or a character is unusual."""
    names = names_in(data)
    if names != data.count(b":") and _BLANK_BEFORE_COLON.search(data) is not None:
        raise UnusualError
    if b"\\" in data and _UNUSUAL_ESCAPE.search(data) is not None:
        raise UnusualError
    if b"\x7f" in data or (b"\xc2" in data and _UNUSUAL_CHARACTER.search(data) is not None):
        raise UnusualError
    return names


def names_in(data: bytes) -> int:
    """How many members the objects in a usual JSON text have, those given twice counted twice.

    A name ends in `":`, and so does nothing else but a quote within a text.
    """
    names = data.count(b'":')
    return names - data.count(b'\\":') if b"\\" in data else names
