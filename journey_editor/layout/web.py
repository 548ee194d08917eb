"""Addresses of the web and of mail in a text, and where they stand in its lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Stretch(NamedTuple):
    """A part of a line that belongs to an address: the line's number, from which character to which."""

    line: int
    start: int
    end: int
    address: str


def mentions_one(text: str) -> bool:
    """Whether there may be an address in the text: a quick look."""
    return ":" in text and ("://" in text or "mailto:" in text.lower())


def stretches(text: str, lines: Sequence[str]) -> tuple[Stretch, ...]:
    """Where the addresses of a text stand after it was broken into lines that drop nothing but blanks.

    What leads anywhere is what the inspector would open, see `journey_editor.model.addresses`.
    """
    # Few texts have an address, and it takes a while to load what knows them.
    from journey_editor.model.addresses import mentions_in

    found: list[Stretch] = []
    letters = _letters(lines)
    for start, end, address in mentions_in(text):
        before = len("".join(text[:start].split()))
        own = letters[before : before + end - start]
        for line in dict.fromkeys(line for line, _ in own):
            columns = [column for other, column in own if other == line]
            found.append(Stretch(line, columns[0], columns[-1] + 1, address.target))
    return tuple(found)


def _letters(lines: Sequence[str]) -> list[tuple[int, int]]:
    """The place, by line and column, of everything that is no blank."""
    return [
        (number, column)
        for number, line in enumerate(lines)
        for column, character in enumerate(line)
        if not character.isspace()
    ]
