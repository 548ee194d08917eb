"""Ids: short, readable, unique in the map, and stable when a thing is renamed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Sequence

_LEGAL = re.compile(r"[A-Za-z0-9._-]{1,64}\Z")
_ALL_LEGAL = bytes(code for code in range(128) if _LEGAL.match(chr(code)))
_LONGEST = 64
_OTHER = re.compile(r"[^a-z0-9]+")
_LONGEST_NEW = 40
ANONYMOUS = "~"
"""First character of an id that a link has in memory only, because its file gave it none."""


def is_legal(text: str) -> bool:
    """Whether the text may stand as an id in a file."""
    return _LEGAL.match(text) is not None


def are_legal(texts: Sequence[str]) -> bool:
    """Whether all of the texts may stand as ids; quicker than asking for each."""
    lengths = list(map(len, texts))
    if not 0 < min(lengths) <= max(lengths) <= _LONGEST:
        return False
    joined = "".join(texts)
    return joined.isascii() and not joined.encode().translate(None, _ALL_LEGAL)


def readable_id(title: str, taken: Container[str], fallback: str) -> str:
    """A new id made from the title (ASCII, lower case, hyphens), with a number when taken.

    `fallback` is used when nothing of the title is left, as with a title in another script.
    """
    plain = unicodedata.normalize("NFKD", title.replace("ß", "ss")).encode("ascii", "ignore").decode()
    base = _OTHER.sub("-", plain.lower()).strip("-")[:_LONGEST_NEW].rstrip("-") or fallback
    if base not in taken:
        return base
    number = 2
    while f"{base}-{number}" in taken:
        number += 1
    return f"{base}-{number}"
