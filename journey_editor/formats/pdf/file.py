"""The file around the objects of a document: small ones together in compressed streams (ISO 32000-1, 7.5.7).

reportlab writes every object by itself, which makes a document with a bookmark for each of thousands of
touchpoints more than twice as large, and slower to write.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final

from reportlab.pdfbase import pdfdoc

from journey_editor.formats.pdf.streams import Packed, Packers
from journey_editor.formats.pdf.tables import QUICK, Objects, told
from journey_editor.formats.progress import SILENT, Progress

_HEAD: Final = b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n"
_TOGETHER: Final = 8_000
"""How many objects share a stream; a reader unpacks all of them to see one."""
_PART: Final = 180_000
"""Bytes of words that a thread packs at once."""
_PLAIN, _PACKED = 1, 2
_ROW: Final = 7
"""Bytes of a row of the table: one for the kind, four for the first number, two for the second."""
_FREE: Final = 0xFFFF
"""The place of object 0, which is none."""


class _File:
    """The bytes so far, and where each object is: its row of the table as one number."""

    def __init__(self) -> None:
        self.parts = [_HEAD]
        self.places: dict[int, int] = {}
        self._length = len(_HEAD)

    def add(self, number: int, content: bytes) -> None:
        """Add an object by itself."""
        self.places[number] = _row(_PLAIN, self._length, 0)
        written = b"%d 0 obj\n%b\nendobj\n" % (number, content.strip(b"\n"))
        self.parts.append(written)
        self._length += len(written)

    def hold(self, stream: int, numbers: Sequence[int]) -> None:
        """Tell that the stream with a number holds these objects, in this order."""
        begin = _row(_PACKED, stream, 0)
        self.places.update(zip(numbers, range(begin, begin + len(numbers)), strict=True))

    @property
    def length(self) -> int:
        """How long the file is so far."""
        return self._length


_END: Final = b"endstream"


def written(
    document: pdfdoc.PDFDocument, more: Sequence[Objects], pool: Packers, progress: Progress = SILENT
) -> bytes:
    """The bytes of a file with all objects that the catalogue leads to, and more that have their numbers.

    Raises `Cancelled`.
    """
    root = document.Reference(document.Catalog)
    info = document.Reference(document.info)
    small = {number: text for objects in more for number, text in objects.alone.items()}
    large: list[tuple[int, bytes | Packed]] = []
    for number, content in _objects(document, progress.part(0, 0.3)):
        if isinstance(content, Packed) or content.endswith(_END):
            large.append((number, content))
        else:
            small[number] = content.decode("latin-1")
    order = sorted(small)
    groups = [order[start : start + _TOGETHER] for start in range(0, len(order), _TOGETHER)]
    # What takes longest to pack comes first, so that nobody waits for it.
    words = [_together(pool, group, [small[one] for one in group]) for group in groups]
    streams: list[tuple[Sequence[int], Packed]] = []
    for rows in [rows for objects in more for rows in objects.tables]:
        progress.at(0.3)
        streams.append((rows.numbers, rows.packed(pool)))
    streams += zip(groups, words, strict=True)
    file = _File()
    for number, written_or_packed in large:
        file.add(number, _finished(written_or_packed, document, progress))
    number = document.objectcounter
    for at, (group, stream) in enumerate(streams):
        stream.wait(progress, 0.6 + 0.4 * at / len(streams))
        number += 1
        file.add(number, stream.format(document))
        file.hold(number, group)
    number += 1
    start = file.length
    file.places[number] = _row(_PLAIN, start, 0)
    ends = [pdfdoc.format(reference, document).decode() for reference in (root, info)]
    digest = document.signature.hexdigest()
    entries = f"/Root {ends[0]} /Info {ends[1]} /ID [<{digest}> <{digest}>]"
    table = b"%d 0 obj\n%b\nendobj\n" % (number, _table(file, number + 1, entries, pool).format(document))
    return b"".join([*file.parts, table, b"startxref\n%d\n%%%%EOF\n" % start])


def _finished(content: bytes | Packed, document: pdfdoc.PDFDocument, progress: Progress) -> bytes:
    """The bytes of an object, when they are there."""
    if isinstance(content, bytes):
        return content
    content.wait(progress, 0.6)
    return content.format(document)


def _objects(document: pdfdoc.PDFDocument, progress: Progress) -> Iterator[tuple[int, bytes | Packed]]:
    """All objects of reportlab in the order of their numbers; writing one may bring forth others.

    Nobody waits here for what is being packed.
    """
    done = 0
    while done < len(document.numberToId):
        for number, name in [*document.numberToId.items()][done:]:
            target = document.idToObject[name]
            done += 1
            if isinstance(target, Packed):
                progress.at(done / len(document.numberToId))
                yield number, target
                continue
            content: bytes = pdfdoc.format(target, document, toplevel=1).strip(b"\n")
            if isinstance(target, pdfdoc.PDFStream):
                # reportlab's own end with their last byte, which PDF/A does not allow (ISO 19005-3, 6.1.7.1).
                content = content.removesuffix(_END) + b"\n" + _END
            yield number, content


def _together(pool: Packers, numbers: Sequence[int], objects: Sequence[str]) -> Packed:
    """A stream that holds several objects: first where each begins, then the objects."""
    ends = accumulate([len(text) + 1 for text in objects], initial=0)
    head = " ".join([f"{number} {at}" for number, at in zip(numbers, ends, strict=False)])
    content = "\n".join([head, *objects]).encode("latin-1")
    entries = f"/Type/ObjStm/N {len(objects)}/First {len(head) + 1}"
    return Packed(pool, [content], QUICK, entries, _PART)


def _table(file: _File, size: int, entries: str, pool: Packers) -> Packed:
    """Where every object is (7.5.8)."""
    # Eight bytes each, of which the first is the one between the rows.
    rows = array("Q", [_FREE])
    for start in range(1, size, _TOGETHER):
        # Of a million at once nobody else could use Python for a while.
        rows.extend(map(file.places.__getitem__, range(start, min(start + _TOGETHER, size))))
    if sys.byteorder == "little":
        rows.byteswap()
    return told(pool, rows.tobytes()[1:], _ROW, f"/Type/XRef/Size {size}/W[1 4 2]{entries}", QUICK)


def _row(kind: int, first: int, second: int) -> int:
    return kind << 48 | first << 16 | second
