"""The map inside a PDF: a file embedded in it (ISO 32000-1, 7.11.4), with whatever it was saved again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from journey_editor.formats.carriers.inflating import BrokenError
from journey_editor.formats.carriers.pdf_file import File, Stream, is_name
from journey_editor.formats.carriers.pdf_syntax import Reference, Value, text_of
from journey_editor.formats.carriers.pdf_tables import Dictionary

SUFFIX: Final = ".journey.json"
"""How the names of embedded files end that are maps."""
_MOST_NODES: Final = 200
_MOST_FILES: Final = 200


def map_in(data: bytes, most: int) -> bytes | None:
    """The text of the map inside, None without one.

    Of several, it is the one that the document says it was made from, else the first by its name. Raises
    `BrokenError`, `EncryptedError`, and `LargeError` beyond `most` bytes.
    """
    file = File(data)
    maps = [one for _, one in zip(range(_MOST_FILES), _files(file), strict=False) if _is_map(file, one)]
    if not maps:
        return None
    source = (one for one in maps if is_name(file.resolved(one.get("AFRelationship")), "Source"))
    embedded = file.dictionary(next(source, maps[0]).get("EF"))
    for name in ("UF", "F"):
        stream = file.resolved(embedded.get(name))
        if isinstance(stream, Stream):
            return file.content(stream, most)
    raise BrokenError


def _is_map(file: File, specification: Dictionary) -> bool:
    names = (text_of(_plain(file, specification.get(name))) for name in ("UF", "F"))
    return any(name.lower().endswith(SUFFIX) for name in names)


def _plain(file: File, value: Value) -> Value:
    found = file.resolved(value)
    return None if isinstance(found, Stream) else found


def _files(file: File) -> Iterator[Dictionary]:
    """The specifications of the embedded files, in the order of their names (7.9.6)."""
    names = file.dictionary(file.dictionary(file.trailer.get("Root")).get("Names"))
    ahead: list[Value] = [names.get("EmbeddedFiles")]
    seen: set[int] = set()
    for _ in range(_MOST_NODES):
        if not ahead:
            return
        node = ahead.pop(0)
        if isinstance(node, Reference):
            if node.number in seen:
                continue
            seen.add(node.number)
        told = file.dictionary(node)
        ahead[:0] = file.array(told.get("Kids"))[:_MOST_NODES]
        for specification in file.array(told.get("Names"))[1 : 2 * _MOST_FILES : 2]:
            yield file.dictionary(specification)
