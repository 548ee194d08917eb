"""Addresses of the web and of mail in a text, and where they stand in its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple
from urllib.parse import quote

from journey_editor.disguises import undisguised

_ADDRESS: Final = re.compile(r"(?<![A-Za-z0-9+.-])(?:https?://|mailto:)[^\s<>\"“”„«»‹›]+", re.IGNORECASE)
_AFTER: Final = ".,;:!?…'’*_"
_PAIRS: Final = {")": "(", "]": "[", "}": "{"}
_KEPT: Final = "!#$%&'()*+,/:;=?@[]~"
_LONGEST: Final = 2000
"""Characters; longer than what browsers take it is no address but noise."""


class Stretch(NamedTuple):
    """A part of a line that belongs to an address: the line's number, from which character to which."""

    line: int
    start: int
    end: int
    address: str


def mentions_one(text: str) -> bool:
    """Whether there may be an address in the text: a quick look."""
    return "://" in text or "mailto:" in text.lower()


def stretches(text: str, lines: Sequence[str]) -> tuple[Stretch, ...]:
    """Where the addresses of a text stand after it was broken into lines that drop nothing but blanks.

    Only http, https and mailto lead anywhere; what a sentence puts behind an address is not of it.
    """
    found: list[Stretch] = []
    letters = _letters(lines)
    for start, end, url in _addresses(text):
        before = len("".join(text[:start].split()))
        own = letters[before : before + end - start]
        for line in dict.fromkeys(line for line, _ in own):
            columns = [column for other, column in own if other == line]
            found.append(Stretch(line, columns[0], columns[-1] + 1, url))
    return tuple(found)


def _letters(lines: Sequence[str]) -> list[tuple[int, int]]:
    """The place, by line and column, of everything that is no blank."""
    return [
        (number, column)
        for number, line in enumerate(lines)
        for column, character in enumerate(line)
        if not character.isspace()
    ]


def _addresses(text: str) -> Iterator[tuple[int, int, str]]:
    for found in _ADDRESS.finditer(text):
        written = _trimmed(found[0])
        scheme, _, rest = written.partition(":")
        if rest.strip("/") and len(written) <= _LONGEST:
            yield found.start(), found.start() + len(written), f"{scheme.lower()}:{_plain(rest)}"


def _trimmed(written: str) -> str:
    """Without what ends a sentence, and without a bracket that was opened before the address."""
    while written:
        last = written[-1]
        opened = _PAIRS.get(last)
        if last in _AFTER or (opened and written.count(last) > written.count(opened)):
            written = written[:-1]
        else:
            break
    return written


def _plain(rest: str) -> str:
    """With nothing but ASCII in it, as a PDF asks for; what is escaped already stays so."""
    return quote(undisguised(rest), safe=_KEPT, errors="replace")
