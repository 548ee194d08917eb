"""PDF, SVG and PNG as somebody with bad intentions would make them, to be opened for the map inside."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from typing import Final

from journey_editor.formats.carriers import png, svg
from tests.storage.bad_inputs import GOOD

HUGE: Final = 200_000_000
"""What bombs unpack to: far more than may be in memory."""
Entries = dict[int, bytes]


def stream(content: bytes, entries: str = "") -> bytes:
    """An object that is a stream, packed."""
    packed = zlib.compress(content, 9)
    return b"<< /Filter /FlateDecode /Length %d %b >>\nstream\n%b\nendstream" % (
        len(packed), entries.encode(), packed,
    )  # fmt: skip


def bomb(size: int = HUGE) -> bytes:
    """Zeros without end, packed."""
    packing = zlib.compressobj(9)
    piece = bytes(1_000_000)
    return b"".join([*(packing.compress(piece) for _ in range(size // len(piece))), packing.flush()])


def catalog(more: Entries, name: str = "map.journey.json") -> Entries:
    """The objects of a PDF that leads to the embedded file number 4; `more` come to them, or instead."""
    return {
        1: b"<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>",
        2: f"<< /Names [({name}) 3 0 R] >>".encode(),
        3: f"<< /Type /Filespec /F ({name}) /EF << /F 4 0 R >> >>".encode(),
        4: stream(GOOD.encode(), "/Type /EmbeddedFile"),
    } | more


def pdf(objects: Entries, trailer: str = "") -> bytes:
    """A PDF with these objects and a table of them in letters."""
    data, places = b"%PDF-1.6\n", {}
    for number, content in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    rows = "".join(f"{number} 1\n{place:010d} 00000 n \n" for number, place in places.items())
    end = f"startxref\n{len(data)}\n%%EOF\n"
    told = f"xref\n{rows}trailer\n<< /Size {max(places) + 1} /Root 1 0 R {trailer} >>\n"
    return data + (told + end).encode()


def packed_pdf(widths: str, rows: bytes, entries: str = "") -> bytes:
    """A PDF whose table is a stream of these rows."""
    head = b"%PDF-1.6\n"
    told = stream(rows, f"/Type /XRef /W [{widths}] /Size 9 /Root 1 0 R {entries}")
    return head + b"8 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (told, len(head))


def packed_objects() -> bytes:
    """A PDF as writers of today make it: small objects in a stream, and the table in another one."""
    objects = catalog({})
    head = b"%PDF-1.6\n"
    bodies = [objects[number] for number in (1, 2, 3)]
    starts = [sum(len(body) + 1 for body in bodies[:index]) for index in range(3)]
    index = " ".join(f"{number} {start}" for number, start in zip((1, 2, 3), starts, strict=True)).encode()
    pack = stream(index + b"\n" + b"\n".join(bodies), f"/Type /ObjStm /N 3 /First {len(index) + 1}")
    file, places = head, {}
    for number, content in ((4, objects[4]), (5, pack)):
        places[number] = len(file)
        file += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    rows = [bytes(4), *(bytes([2, 0, 5, at]) for at in range(3))]
    rows += [bytes([1]) + places[number].to_bytes(2) + b"\0" for number in (4, 5)]
    # Each row says by how much it differs from the one above.
    above = [bytes(4), *rows[:-1]]
    told = [
        bytes((a - b) % 256 for a, b in zip(*pair, strict=True)) for pair in zip(rows, above, strict=True)
    ]
    entries = "/Type /XRef /Size 6 /W [1 2 1] /Root 1 0 R /DecodeParms << /Predictor 12 /Columns 4 >>"
    table = stream(b"".join(b"\2" + row for row in told), entries)
    return file + b"6 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (table, len(file))


def picture(*chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG of these chunks."""
    return png.SIGNATURE + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in (*chunks, (b"IEND", b""))
    )


def text_chunk(packed: bytes) -> tuple[bytes, bytes]:
    """The chunk of a map that is packed like this."""
    return b"iTXt", png.KEYWORD + b"\0\1\0\0\0" + packed


def drawing(inside: str, head: str = "", root: str = "") -> bytes:
    """An SVG with something in the element of the map."""
    metadata = f'<metadata><map xmlns="{svg.NAMESPACE}">{inside}</map></metadata>'
    return f'{head}<svg xmlns="http://www.w3.org/2000/svg"{root}>{metadata}</svg>'.encode()


def _raw(packed: bytes) -> bytes:
    return b"<< /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream" % (len(packed), packed)


def _twice(packed: bytes) -> bytes:
    return stream(packed).replace(b"/FlateDecode", b"[/FlateDecode /FlateDecode]")


def _lengths() -> Entries:
    """Streams whose length is that of the next one."""
    return {n: b"<< /Length %d 0 R >>\nstream\nendstream" % (n + 1) for n in range(4, 900)}


def _names() -> bytes:
    """Elements, each of another name."""
    return b"<svg>" + b"".join(b"<a%d/>" % number for number in range(150_000)) + drawing("{")


def _attributes() -> bytes:
    return drawing("{", "", " " + " ".join(f'a{number}=""' for number in range(150_000)))


def _chunks() -> bytes:
    return picture(*[(b"tEXt", b"")] * 200_000, text_chunk(zlib.compress(GOOD.encode())))


def _circle() -> bytes:
    data = pdf(catalog({}))
    at = data.rindex(b"xref\n", 0, data.rindex(b"startxref"))
    return data.replace(b"/Root 1 0 R ", b"/Root 1 0 R /Prev %d " % at)


_LOOP = "<< /Names [(a) 3 0 R] /Kids [2 0 R 2 0 R] >>"
_LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
_DECLARED = f'<!DOCTYPE svg [<!ENTITY a0 "ha">{_LAUGHS}]>'
_OUTSIDE = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
_ELSEWHERE = '<!DOCTYPE svg SYSTEM "http://192.0.2.1/svg.dtd">'
DAMAGED, TOO_LARGE, NONE = "is damaged", "the map is too large", "there is no map inside"
NO_JSON: Final = "this is not JSON"
BAD: Final[dict[str, tuple[Callable[[], bytes], str]]] = {
    # PDF
    "bomb": (lambda: pdf(catalog({4: _raw(bomb())})), TOO_LARGE),
    "bomb of a table": (lambda: packed_pdf("1 4 2", bytes(HUGE // 10)), TOO_LARGE),
    "bomb twice packed": (lambda: pdf(catalog({4: _twice(bomb())})), DAMAGED),
    "no stream": (lambda: pdf(catalog({4: b"5"})), DAMAGED),
    "encrypted": (lambda: pdf(catalog({}), "/Encrypt << /Filter /Standard >>"), "is encrypted"),
    "no end": (lambda: pdf(catalog({}))[:-400], DAMAGED),
    "no table": (lambda: b"%PDF-1.7\n%%EOF", DAMAGED),
    "table elsewhere": (lambda: pdf(catalog({})).replace(b"startxref\n", b"startxref\n9"), DAMAGED),
    "tables in a circle": (_circle, DAMAGED),
    "tree in a circle": (lambda: pdf(catalog({2: _LOOP.encode()}, "a.txt")), NONE),
    "another kind of file": (lambda: pdf(catalog({}, "map.exe")), NONE),
    "file from elsewhere": (lambda: pdf(catalog({4: stream(b"{}", "/F (/etc/passwd)")})), DAMAGED),
    "file by name only": (lambda: pdf(catalog({3: b"<< /F (/etc/secret.journey.json) >>"})), DAMAGED),
    "length that is itself": (lambda: pdf(catalog({4: b"<< /Length 4 0 R >>\nstream\nendstream"})), DAMAGED),
    "lengths without end": (lambda: pdf(catalog(_lengths())), DAMAGED),
    "references without end": (
        lambda: pdf(catalog({n: b"%d 0 R" % (n + 1) for n in range(4, 900)})),
        DAMAGED,
    ),
    "reference to itself": (lambda: pdf(catalog({2: b"2 0 R"})), DAMAGED),
    "deep": (lambda: pdf(catalog({2: b"[" * 100_000})), DAMAGED),
    "very many words": (lambda: pdf(catalog({2: b"[" + b"0 " * 3_000_000 + b"]"})), DAMAGED),
    "very long text": (lambda: pdf(catalog({2: b"(" * 3_000_000})), DAMAGED),
    "very long remark": (lambda: pdf(catalog({2: b"%" * 30_000_000})), DAMAGED),
    "very large number": (lambda: pdf(catalog({2: b"9" * 5_000})), DAMAGED),
    "very many tables": (lambda: pdf(dict.fromkeys(range(1, 12_000), b"null")), DAMAGED),
    "wide rows": (lambda: packed_pdf("1 4 999999999", bytes(900)), DAMAGED),
    "no rows": (lambda: packed_pdf("0 0 0", b""), DAMAGED),
    "no text": (lambda: pdf(catalog({4: stream(b"\0\xff")})), "not UTF-8"),
    "another JSON": (lambda: pdf(catalog({4: stream(b"{}")})), "not a journey map"),
    # SVG
    "laughs": (lambda: drawing("&a9;", _DECLARED), "document type"),
    "entity from a file": (lambda: drawing("&x;", _OUTSIDE), "document type"),
    "type from elsewhere": (lambda: drawing("{}", _ELSEWHERE), "document type"),
    "unknown entity": (lambda: drawing("&x;"), DAMAGED),
    "deep drawing": (lambda: drawing("", "<svg>" * 100_000), DAMAGED),
    "elements in the map": (lambda: drawing("{<a/>}"), DAMAGED),
    "map far behind": (lambda: b"<svg>" + b"<a/>" * 1_500_000 + drawing(GOOD), NONE),
    "names without end": (_names, NO_JSON),
    "attributes without end": (_attributes, NO_JSON),
    "not UTF-8": (lambda: drawing("{").replace(b"{", b"\xff"), DAMAGED),
    "odd encoding": (lambda: drawing("{", '<?xml version="1.0" encoding="rot13"?>'), NO_JSON),
    "no drawing": (lambda: b"<svg>", NONE),
    # PNG
    "bomb in a chunk": (lambda: picture(text_chunk(bomb())), TOO_LARGE),
    "half a chunk": (lambda: picture(text_chunk(zlib.compress(b"{}")[:-3])), DAMAGED),
    "wrong sum": (
        lambda: picture(text_chunk(zlib.compress(b"{}"))).replace(b"\1\0\0\0", b"\1\0\0a", 1),
        DAMAGED,
    ),
    "chunk beyond the end": (lambda: png.SIGNATURE + b"\x7f\xff\xff\xffiTXt" + png.KEYWORD + b"\0", DAMAGED),
    "chunk of nothing": (lambda: picture((b"iTXt", png.KEYWORD + b"\0")), DAMAGED),
    "very many chunks": (_chunks, NONE),
    "no chunk": (lambda: png.SIGNATURE, NONE),
}
