"""The file around the objects of a document: small ones together in compressed streams (ISO 32000-1, 7.5.7).

reportlab writes every object by itself, which makes a document with a bookmark for each of thousands of
touchpoints more than twice as large, and slower to write.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from itertools import accumulate
from typing import Final

from reportlab.pdfbase import pdfdoc

from journey_editor.formats.pdf.objects import Packed

_HEAD: Final = b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n"
_TOGETHER: Final = 1_000
"""How many objects share a stream; a reader unpacks all of them to see one."""
_PLAIN, _PACKED = 1, 2
_LEVEL: Final = 8
_UP: Final = b"\2"
_NEXT: Final = b"\2\0\0\0\0\0\0\1"
"""The row of an object that is the next in the same stream as the one above."""


class _File:
    """The bytes so far, and where each object is: its kind, and two numbers that depend on it."""

    def __init__(self) -> None:
        self.parts = [_HEAD]
        self.places: dict[int, tuple[int, int, int]] = {}
        self._length = len(_HEAD)

    def add(self, number: int, content: bytes) -> None:
        """Add an object by itself."""
        self.places[number] = (_PLAIN, self._length, 0)
        written = b"%d 0 obj\n%b\nendobj\n" % (number, content.strip(b"\n"))
        self.parts.append(written)
        self._length += len(written)

    @property
    def length(self) -> int:
        """How long the file is so far."""
        return self._length


def written(document: pdfdoc.PDFDocument, more: Mapping[int, str], pool: Executor) -> bytes:
    """The bytes of a file with all objects that the catalogue leads to, and more by their numbers."""
    root = document.Reference(document.Catalog)
    info = document.Reference(document.info)
    file = _File()
    small = dict(more)
    for number, content in _objects(document, more):
        if content.endswith(b"endstream"):
            file.add(number, content)
        else:
            small[number] = content.decode("latin-1")
    number = len(document.numberToId) + len(more)
    order = sorted(small)
    groups = [order[start : start + _TOGETHER] for start in range(0, len(order), _TOGETHER)]
    streams = [(group, Packed(pool, *_together(group, [small[one] for one in group]))) for group in groups]
    for group, stream in streams:
        number += 1
        file.add(number, stream.format(document))
        file.places |= {one: (_PACKED, number, at) for at, one in enumerate(group)}
    number += 1
    start = file.length
    file.places[number] = (_PLAIN, start, 0)
    ends = [pdfdoc.format(reference, document).decode() for reference in (root, info)]
    digest = document.signature.hexdigest()
    entries = f"/Root {ends[0]} /Info {ends[1]} /ID [<{digest}> <{digest}>]"
    table = b"%d 0 obj\n%b\nendobj\n" % (number, _table(file, number + 1, entries, pool).format(document))
    return b"".join([*file.parts, table, b"startxref\n%d\n%%%%EOF\n" % start])


def _objects(document: pdfdoc.PDFDocument, more: Mapping[int, str]) -> Iterator[tuple[int, bytes]]:
    """All other objects in the order of their numbers; writing one may bring forth others."""
    number = 1
    while number <= document.objectcounter:
        if number not in more:
            known = document.idToObject[document.numberToId[number]]
            yield number, pdfdoc.format(known, document, toplevel=1).strip(b"\n")
        number += 1


def _together(numbers: Sequence[int], objects: Sequence[str]) -> tuple[bytes, int, str]:
    """A stream that holds several objects: first where each begins, then the objects."""
    ends = accumulate([len(text) + 1 for text in objects], initial=0)
    head = " ".join([f"{number} {at}" for number, at in zip(numbers, ends, strict=False)])
    content = "\n".join([head, *objects]).encode("latin-1")
    return content, _LEVEL, f"/Type/ObjStm/N {len(objects)}/First {len(head) + 1}"


def _table(file: _File, size: int, entries: str, pool: Executor) -> Packed:
    """Where every object is (7.5.8): a byte for the kind, four for the first number, two for the second.

    Each row is told as its difference from the one above, in the way of PNG, which packs very well.
    """
    before = (0, 0, 65535)
    told = [_UP + _row(before)]
    for number in range(1, size):
        place = file.places[number]
        if place[0] == _PACKED and place[2] & 255 and place[:2] == before[:2]:
            told.append(_NEXT)
        else:
            pair = zip(_row(place), _row(before), strict=True)
            told.append(_UP + bytes([(now - above) & 255 for now, above in pair]))
        before = place
    filtered = f"/DecodeParms<</Predictor 12/Columns 7>>/Size {size}/W[1 4 2]"
    return Packed(pool, b"".join(told), _LEVEL, f"/Type/XRef{filtered}{entries}")


def _row(place: tuple[int, int, int]) -> bytes:
    kind, first, second = place
    return bytes([kind]) + first.to_bytes(4) + second.to_bytes(2)
