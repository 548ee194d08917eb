"""The objects of a PDF by their numbers (ISO 32000-1, 7.5), only those that are asked for, within limits.

Small and strict on purpose: it finds its way in any whole file, however often that was saved, linearised or
signed, and it does not mend broken ones.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from journey_editor.formats.carriers.inflating import BrokenError, LargeError, inflated
from journey_editor.formats.carriers.pdf_syntax import Allowance, Name, Parser, Reference, Value
from journey_editor.formats.carriers.pdf_tables import (
    FREE,
    PACKED,
    PLAIN,
    Dictionary,
    Place,
    Rows,
    Table,
    columns,
    integer,
    unpredicted,
)

_HEADER_WITHIN: Final = 1_024
_MOST_TABLES: Final = 300
_MOST_PARTS: Final = 10_000
_MOST_PACKS: Final = 200
_MOST_OBJECTS: Final = 2_000
_MOST_OPENING: Final = 20
_MOST_MISTAKES: Final = 10
_MOST_READ: Final = 2_000_000
_MOST_STRUCTURE: Final = 8_000_000
"""Bytes that all tables and packed objects together may have when they are unpacked."""
_MOST_HOPS: Final = 30
_NEAR: Final = 64
_STREAM: Final = re.compile(rb"\s*stream(\r\n|\n|\r)")
_BLANK: Final = re.compile(rb"\s*")
_END: Final = re.compile(rb"\s*endstream")


class EncryptedError(Exception):
    """A PDF that can be read with a password only."""


class Stream(NamedTuple):
    """Bytes from a place in the file to another one, with a dictionary that says what they are."""

    entries: Dictionary
    start: int
    end: int


class File:
    """One PDF. Raises `BrokenError`, `LargeError` and `EncryptedError`."""

    def __init__(self, data: bytes) -> None:
        # What stands before the header does not count (Annex H.3.4).
        self._data = data[max(0, data.find(b"%PDF-", 0, _HEADER_WITHIN)) :]
        self._view = memoryview(self._data)
        self._allowance = Allowance(_MOST_READ)
        self._left = _MOST_STRUCTURE
        self._mistakes = 0
        self._parts = 0
        self._packs: dict[int, tuple[bytes, dict[int, int]]] = {}
        self._objects: dict[int, Value | Stream] = {}
        self._opening: set[int] = set()
        self._tables: list[Table] = []
        self.trailer: Dictionary = {}
        self._read_tables()
        if "Encrypt" in self.trailer:
            raise EncryptedError

    # Objects --------------------------------------------------------------------------------------

    def resolved(self, value: Value | Stream) -> Value | Stream:
        """The object that is meant, when the value says where it stands; None for one that is not there."""
        for _ in range(_MOST_HOPS):
            if not isinstance(value, Reference):
                return value
            value = self._object(value.number)
        raise BrokenError

    def dictionary(self, value: Value | Stream) -> Dictionary:
        """The dictionary that is meant; an empty one where there is none."""
        found = self.resolved(value)
        return found if isinstance(found, dict) else {}

    def array(self, value: Value | Stream) -> list[Value]:
        """The array that is meant; an empty one where there is none."""
        found = self.resolved(value)
        return found if isinstance(found, list) else []

    def content(self, stream: Stream, most: int) -> bytes:
        """The bytes of a stream, unpacked; raises `LargeError` when there would be more than `most`."""
        filters = self.resolved(stream.entries.get("Filter"))
        names = filters if isinstance(filters, list) else [] if filters is None else [filters]
        if "F" in stream.entries or len(names) > 1:
            raise BrokenError
        if not names:
            if stream.end - stream.start > most:
                raise LargeError
            return self._data[stream.start : stream.end]
        if self.resolved(names[0]) != "FlateDecode":
            raise BrokenError
        told = self.resolved(stream.entries.get("DecodeParms"))
        told = self.dictionary(told[0]) if isinstance(told, list) and told else told
        return unpredicted(
            inflated(self._view[stream.start : stream.end], most), told if isinstance(told, dict) else {}
        )

    def _object(self, number: int) -> Value | Stream:
        if number in self._objects:
            return self._objects[number]
        # The length of a stream may be an object, which may be a stream, and so on.
        many = len(self._objects) >= _MOST_OBJECTS or len(self._opening) >= _MOST_OPENING
        if number in self._opening or many:
            raise BrokenError
        self._opening.add(number)
        found = self._objects[number] = self._opened(number)
        self._opening.discard(number)
        return found

    def _opened(self, number: int) -> Value | Stream:
        place = self._place(number)
        if place.kind == PLAIN:
            return self._at(place.first, number)
        if place.kind == PACKED:
            return self._in_pack(place.first, number)
        return None

    def _place(self, number: int) -> Place:
        found = (one for table in self._tables if (one := table.place(number)))
        return next(found, Place(FREE, 0))

    def _at(self, at: int, number: int) -> Value | Stream:
        """The object of a number that stands at a place in the file."""
        parser = self._parser(at)
        if (parser.integer(), parser.integer() >= 0, parser.token()) != (number, True, b"obj"):
            raise BrokenError
        value = parser.value()
        begins = _STREAM.match(self._data, parser.at, parser.at + _NEAR)
        if not isinstance(value, dict) or begins is None:
            return value
        return Stream(value, begins.end(), self._end(begins.end(), self.resolved(value.get("Length"))))

    def _end(self, start: int, length: Value | Stream) -> int:
        """Where a stream ends; its length may be told wrongly."""
        end = start + length if type(length) is int and length >= 0 else len(self._data)
        if _END.match(self._data, end, end + _NEAR):
            return end
        self._mistakes += 1
        end = self._data.find(b"endstream", start) if self._mistakes <= _MOST_MISTAKES else -1
        if end < 0:
            raise BrokenError
        return end

    def _in_pack(self, pack: int, number: int) -> Value:
        """An object that stands in a stream together with others."""
        if pack not in self._packs:
            if self._place(pack).kind != PLAIN or len(self._packs) >= _MOST_PACKS:
                raise BrokenError
            self._packs[pack] = self._unpacked(pack)
        content, starts = self._packs[pack]
        return self._parser(starts[number], content).value() if number in starts else None

    def _unpacked(self, pack: int) -> tuple[bytes, dict[int, int]]:
        stream = self._object(pack)
        if not isinstance(stream, Stream):
            raise BrokenError
        content = self._structure(stream)
        count, first = (integer(self.resolved(stream.entries.get(name))) for name in ("N", "First"))
        parser = self._parser(0, content[:first])
        return content, {parser.integer(): first + parser.integer() for _ in range(count)}

    def _structure(self, stream: Stream) -> bytes:
        found = self.content(stream, self._left)
        self._left -= len(found)
        return found

    def _parser(self, at: int, data: bytes | None = None) -> Parser:
        return Parser(self._data if data is None else data, at, self._allowance)

    # Tables ---------------------------------------------------------------------------------------

    def _read_tables(self) -> None:
        """The newest table first, then those that it adds to."""
        begin = self._data.rfind(b"startxref")
        if begin < 0:
            raise BrokenError
        at: int | None = self._parser(begin + len(b"startxref")).integer()
        seen: set[int] = set()
        while at is not None:
            if at in seen or len(seen) >= _MOST_TABLES:
                raise BrokenError
            seen.add(at)
            trailer = self._read_table(at)
            if "XRefStm" in trailer:
                # What is free in the table may stand in this stream (7.5.8.4).
                self._read_table(integer(trailer["XRefStm"]))
                self._tables[-2:] = reversed(self._tables[-2:])
            self.trailer = self.trailer or trailer
            at = integer(trailer["Prev"]) if "Prev" in trailer else None

    def _read_table(self, at: int) -> Dictionary:
        parser = self._parser(at)
        if parser.token() == b"xref":
            return self._read_rows(parser)
        stream = self._at(at, self._parser(at).integer())
        if not isinstance(stream, Stream):
            raise BrokenError
        table = columns(stream.entries, self._structure(stream))
        self._count(len(table.parts))
        self._tables.append(table)
        return stream.entries

    def _read_rows(self, parser: Parser) -> Dictionary:
        parts: list[tuple[int, int, int]] = []
        while (token := parser.token()) != b"trailer":
            self._count(1)
            first, count = self._parser(0, token).integer(), parser.integer()
            row = _BLANK.match(self._data, parser.at, parser.at + _NEAR)
            at = row.end() if row else parser.at
            parts.append((first, count, at))
            parser.at = at + 20 * count
        trailer = parser.value()
        if not isinstance(trailer, dict):
            raise BrokenError
        self._tables.append(Rows(self._data, parts))
        return trailer

    def _count(self, parts: int) -> None:
        """Every part of a table takes time whenever an object is looked for."""
        self._parts += parts
        if self._parts > _MOST_PARTS:
            raise BrokenError


def is_name(value: Value | Stream, text: str) -> bool:
    """Whether a value is this name."""
    return isinstance(value, Name) and value == text
