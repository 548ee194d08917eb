"""Where the objects of a PDF stand: tables in letters and in streams (ISO 32000-1, 7.5.4 and 7.5.8)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, Protocol

from journey_editor.formats.carriers.inflating import BrokenError
from journey_editor.formats.carriers.pdf_syntax import Value

FREE, PLAIN, PACKED = 0, 1, 2
Dictionary = dict[str, Value]
_ENTRY: Final = re.compile(rb"\s*(\d{10}) (\d{5}) ([nf])")
_NEAR: Final = 64
_MOST_PREDICTED: Final = 8_000_000


class Place(NamedTuple):
    """Where an object is: its kind, and an offset, or the number of a stream and the place in it."""

    kind: int
    first: int
    second: int = 0


class Table(Protocol):
    """Any of the tables."""

    def place(self, number: int) -> Place | None:
        """Where the object of this number is; None when the table does not say."""


class Rows:
    """A table in letters: each part has its first number, how many there are, and where its rows begin."""

    def __init__(self, data: bytes, parts: Sequence[tuple[int, int, int]]) -> None:
        self._data = data
        self._parts = parts

    def place(self, number: int) -> Place | None:
        """Where the object of this number is; None when the table does not say."""
        for first, count, at in self._parts:
            if first <= number < first + count:
                begin = at + 20 * (number - first)
                row = _ENTRY.match(self._data, begin, begin + _NEAR)
                if row is None:
                    raise BrokenError
                return Place(PLAIN if row[3] == b"n" else FREE, int(row[1]))
        return None


class Columns:
    """A table in a stream: rows of three numbers of these widths; parts have a first number and how many."""

    def __init__(self, rows: bytes, widths: Sequence[int], parts: Sequence[tuple[int, int]]) -> None:
        self._rows = rows
        self._widths = widths
        self.parts = parts

    def place(self, number: int) -> Place | None:
        """Where the object of this number is; None when the table does not say."""
        before = 0
        for first, count in self.parts:
            if first <= number < first + count:
                return self._row(before + number - first)
            before += count
        return None

    def _row(self, index: int) -> Place:
        at = index * sum(self._widths)
        if at + sum(self._widths) > len(self._rows):
            raise BrokenError
        numbers = []
        for width in self._widths:
            numbers.append(int.from_bytes(self._rows[at : at + width]))
            at += width
        return Place(numbers[0] if self._widths[0] else PLAIN, numbers[1], numbers[2])


def columns(entries: Dictionary, rows: bytes) -> Columns:
    """The table in a stream with these entries and bytes; raises `BrokenError`."""
    widths = entries.get("W")
    if not isinstance(widths, list) or len(widths) != 3:
        raise BrokenError
    wide = [integer(one) for one in widths]
    if max(wide) > 8 or not sum(wide):
        raise BrokenError
    told = entries.get("Index")
    numbers = [integer(one) for one in told] if isinstance(told, list) else [0, len(rows) // sum(wide)]
    return Columns(rows, wide, list(zip(numbers[::2], numbers[1::2], strict=False)))


def integer(value: object) -> int:
    """The value, when it is a whole number that is not negative; raises `BrokenError`."""
    if type(value) is not int or value < 0:
        raise BrokenError
    return value


def unpredicted(data: bytes, told: Dictionary) -> bytes:
    """The bytes without what was done to pack them better (7.4.4.4): rows told by those above them."""
    predictor = told.get("Predictor", 1)
    if predictor == 1:
        return data
    wide = integer(told.get("Columns", 1))
    if not isinstance(predictor, int) or predictor < 10 or (told.get("Colors", 1), wide > 0) != (1, True):
        raise BrokenError
    if len(data) > _MOST_PREDICTED or len(data) % (wide + 1):
        raise BrokenError
    return b"".join(_rows(data, wide))


def _rows(data: bytes, wide: int) -> Iterator[bytes]:
    above = bytes(wide)
    for at in range(0, len(data), wide + 1):
        kind, row = data[at], data[at + 1 : at + 1 + wide]
        if kind == 2:
            row = bytes([(one + other) & 255 for one, other in zip(row, above, strict=True)])
        elif kind:
            raise BrokenError
        yield row
        above = row
