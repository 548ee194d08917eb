"""How many names the objects in a JSON text have, counted without reading it.

Whether two texts have as many is told by their colons, where both have the same strings: looking for one
character is quicker than looking for two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

# Escapes that may be of control characters or of halves of surrogate pairs, those of colons, and the end of a
# text in a backslash, after which quotes could not be counted.
_UNUSUAL_ESCAPE: Final = rb'\\(?:[bfr]|\\"|u(?:00[0189]|003[aA]|007[fF]|[dD][89a-fA-F]))'
_COLON_ESCAPE: Final = rb"\\u003[aA]"
_UNUSUAL_CHARACTER: Final = rb"\xc2[\x80-\x9f]"
_BLANK_BEFORE_COLON: Final = rb'"[ \t\r\n]+:'
_PART: Final = 1_000_000
_LONGEST: Final = len(rb"\u0000")
"""Of what is looked for."""


class UnusualError(Exception):
    """Something is not as in almost all files."""


def require_usual(data: bytes) -> None:
    """Raise `UnusualError` where a character is unusual, or written in an unusual way."""
    if b"\\" in data and _is_in(_UNUSUAL_ESCAPE, data):
        raise UnusualError
    if b"\x7f" in data or (b"\xc2" in data and _is_in(_UNUSUAL_CHARACTER, data)):
        raise UnusualError


def colons_in(data: bytes) -> int:
    """How many colons there are in a text."""
    return sum(data.count(b":", *part) for part in parts(data))


def has_escaped_colon(data: bytes) -> bool:
    """Whether a text has colons that `colons_in` does not see."""
    return b"\\" in data and _is_in(_COLON_ESCAPE, data)


def counted(data: bytes) -> int:
    """The names in a usual text; raises `UnusualError` where they cannot be counted."""
    names = names_in(data)
    if names != colons_in(data) and re.search(_BLANK_BEFORE_COLON, data):
        raise UnusualError
    return names


def names_in(data: bytes) -> int:
    """How many members the objects in a usual JSON text have, those given twice counted twice.

    A name ends in `":`, and so does nothing else but a quote within a text.
    """
    names = sum(data.count(b'":', *part) for part in parts(data, 1))
    return names - sum(data.count(b'\\":', *part) for part in parts(data, 2)) if b"\\" in data else names


def parts(data: bytes, more: int = 0) -> Iterator[tuple[int, int]]:
    """From where to where parts of a text go, none of which takes long; each with so many more bytes."""
    return ((start, start + _PART + more) for start in range(0, len(data), _PART))


def _is_in(pattern: bytes, data: bytes) -> bool:
    """Whether a pattern of some bytes is found in a text."""
    search = re.compile(pattern).search
    return any(search(data, *part) is not None for part in parts(data, _LONGEST))
