"""The map inside an SVG: the text of an element of our own in its metadata."""

from __future__ import annotations

import re
from typing import Final
from xml.parsers import expat

from journey_editor.disguises import in_json
from journey_editor.formats.carriers.inflating import BrokenError, LargeError

NAMESPACE: Final = "urn:journey-editor:map"
_OPENED: Final = f'<metadata><map xmlns="{NAMESPACE}">'
_CLOSED: Final = "</map></metadata>\n"
_BEFORE: Final = b"<style>\n"
_TAG: Final = f"{NAMESPACE} map"
_END: Final = re.compile(rb"</(?:[\w.-]{1,50}:)?map\s*>")
_NOT_XML: Final = re.compile("[\ufffe\uffff]")
_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_FARTHEST: Final = 5_000_000
"""Where the map begins at the latest, in bytes: a reader of XML takes many times what it has read."""
_MOST_DEEP: Final = 200


class DeclaredError(Exception):
    """An SVG with a document type, which may declare entities: letters that stand for whole books."""


def with_map(drawing: bytes, written: bytes) -> bytes:
    """The drawing with the text of a map inside.

    Characters that XML cannot have, and those that turn others round, are written as JSON has them.
    """
    text = _NOT_XML.sub(lambda found: f"\\u{ord(found.group()):04x}", in_json(written.decode()))
    inside = f"{_OPENED}{text.translate(_ESCAPES)}{_CLOSED}".encode()
    return drawing.replace(_BEFORE, inside + _BEFORE, 1)


def map_in(data: bytes, most: int) -> bytes | None:
    """The text of the map inside, None without one.

    Raises `BrokenError`, `DeclaredError`, and `LargeError` beyond `most` bytes.
    """
    begin = data.find(NAMESPACE.encode(), 0, _FARTHEST)
    end = _END.search(data, begin) if begin >= 0 else None
    if end is None:
        return None
    return _Reading(most).text(data[: end.end()])


class _Reading:
    """One reading of the beginning of a drawing, up to the end of the map in it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._depth = 0
        self._inside = 0
        """How deep the element of the map is, 0 outside of it."""
        self._is_found = False
        self._length = 0
        self._pieces: list[str] = []
        # Whatever the file says of its encoding: a decoder would be looked for by that name.
        self._parser = expat.ParserCreate("utf-8", " ")
        self._parser.StartDoctypeDeclHandler = self._on_declared
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.CharacterDataHandler = self._on_text

    def text(self, data: bytes) -> bytes | None:
        """The text of the first element of the map."""
        try:
            self._parser.Parse(data)
        except (expat.ExpatError, ValueError) as error:
            raise BrokenError from error
        return "".join(self._pieces).encode() if self._is_found else None

    def _on_declared(self, *_: object) -> None:
        raise DeclaredError

    def _on_start(self, name: str, _: object) -> None:
        self._depth += 1
        if self._depth > _MOST_DEEP or self._inside:
            raise BrokenError
        if name == _TAG and not self._is_found:
            self._inside = self._depth

    def _on_end(self, _: str) -> None:
        if self._inside == self._depth:
            self._inside, self._is_found = 0, True
        self._depth -= 1

    def _on_text(self, text: str) -> None:
        if not self._inside:
            return
        self._length += len(text)
        if self._length > self._most:
            raise LargeError
        self._pieces.append(text)
