"""Objects as rows of a table: any reader finds them as they were put in, and they take few bytes."""

from __future__ import annotations

import re
import zlib

import pytest
from pypdf.filters import FlateDecode
from pypdf.generic import DictionaryObject, NameObject, NumberObject

from journey_editor.formats.pdf.streams import Packers
from journey_editor.formats.pdf.tables import Table, differences


def _read(packed: bytes, width: int) -> bytes:
    """What pypdf makes of a stream of differences."""
    parms = DictionaryObject(
        {NameObject("/Predictor"): NumberObject(12), NameObject("/Columns"): NumberObject(width)}
    )
    return FlateDecode.decode(zlib.compress(packed), parms)


@pytest.mark.parametrize("content", [b"abcdef", b"\x00\xff\x80\x7f" * 6, bytes(range(256)) * 3])
@pytest.mark.parametrize("width", [1, 2, 3])
def test_differences_are_undone_by_a_reader(content, width):
    rows = [content[at : at + width] for at in range(0, len(content) - width + 1, width)]
    assert _read(differences(b"\0".join(rows), width), width) == b"".join(rows)


def test_rows_that_count_on_take_almost_nothing():
    table = Table()
    for number in range(10_000, 20_000):
        table.add(number, f"<</S/P/P {number + 7} 0 R/Pg 3 0 R/K {3 * number}>>")
    with Packers(1) as pool:
        data = table.packed(pool).format(None)
    assert len(data) < 2 * 10_000


def _objects(table: Table) -> dict[int, bytes]:
    """The objects of a table as a reader finds them."""
    with Packers(1) as pool:
        data = table.packed(pool).format(None)
    width, first = (int(re.search(name + rb" (\d+)", data)[1]) for name in (b"/Columns", b"/First"))
    content = _read(zlib.decompress(data[data.index(b"stream\n") + 7 : -len(b"\nendstream")]), width)
    head = [int(text) for text in content[:first].split()]
    starts = [first + at for at in head[1::2]]
    ends = [*starts[1:], len(content)]
    return {n: content[a:b].strip() for n, a, b in zip(head[::2], starts, ends, strict=True)}


def test_every_object_is_found_where_the_head_says():
    table = Table()
    for number in (5, 11, 1_000_000, 8):
        table.add(number, f"[{number}]" * (number % 4 + 1))
    assert _objects(table) == {n: (f"[{n}]" * (n % 4 + 1)).encode() for n in (5, 11, 1_000_000, 8)}


def test_object_may_go_on_for_many_rows():
    table = Table(width=6)
    table.add_list(4, "<</S/Sect/K[", ["   1 R", "   2 R"], "]>>")
    table.add_list(90, "[", ["   3 R"], "]")
    found = {number: b"".join(content.split()) for number, content in _objects(table).items()}
    assert found == {4: b"<</S/Sect/K[1R2R]>>", 90: b"[3R]"}
