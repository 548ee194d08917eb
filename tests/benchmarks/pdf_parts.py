"""What a PDF of ours is made of, in bytes: `python -m tests.benchmarks.pdf_parts FILE` prints a table.

A stream that holds many objects counts for each part by the length of its objects before packing.
"""

from __future__ import annotations

import re
import sys
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from pypdf import PdfReader
from pypdf.generic import StreamObject

_MARKS: Final = re.compile(rb"/(?:\w+<</MCID \d+>>BDC|Artifact(?: BMC|<<[^>]*>>BDC))\n|EMC\n")
_TOGETHER: Final = "/ObjStm"
_ELEMENT, _BOOKMARK = b"<</S/", b"<</Parent "
_PARENTS: Final = re.compile(rb"\[\d+ 0 R \d+ 0 R ")


def parts(data: bytes) -> dict[str, int]:
    """The bytes of each part; together they are the file."""
    reader = PdfReader(BytesIO(data))
    found: dict[str, float] = dict.fromkeys(
        ("drawing", "marks for tags", "tags", "bookmarks", "fonts and colours", "map"), 0.0
    )
    for places in reader.xref.values():
        for number in places:
            one = reader.get_object(number)
            if isinstance(one, StreamObject):
                for part, size in _of_stream(one).items():
                    found[part] += size
    told = {part: round(size) for part, size in found.items()}
    return told | {"the rest": len(data) - sum(told.values())}


def _of_stream(one: Any) -> dict[str, float]:
    size = len(one._data)
    kind = one.get("/Type", one.get("/Subtype"))
    if kind == _TOGETHER:
        return _of_objects(one.get_data(), int(one["/N"]), int(one["/First"]), size)
    if kind == "/EmbeddedFile":
        return {"map": size}
    if kind == "/XObject":
        return {"drawing": size}
    if kind is None and b" cm 1 J 1 j" in (content := one.get_data())[:400]:
        without = len(zlib.compress(_MARKS.sub(b"", content), 7))
        return {"drawing": min(size, without), "marks for tags": max(0, size - without)}
    return {} if kind in ("/XRef", "/Metadata") else {"fonts and colours": size}


def _of_objects(content: bytes, count: int, first: int, size: int) -> dict[str, float]:
    """The bytes of a stream of objects by part; places of objects count with them."""
    numbers = [int(one) for one in content[:first].split()]
    starts = [first + place for place in numbers[1::2]]
    found = {"tags": 0.0, "bookmarks": 0.0}
    for begin, end in zip(starts, [*starts[1:], len(content)], strict=True):
        body = content[begin : begin + 40]
        part = "bookmarks" if body.startswith(_BOOKMARK) else ""
        if body.startswith(_ELEMENT) or _PARENTS.match(body):
            part = "tags"
        if part:
            found[part] += (end - begin + first / count) / len(content) * size
    return found


def main() -> None:
    """Print the table of one file."""
    told = parts(Path(sys.argv[1]).read_bytes())
    print("| part | bytes |\n|---|--:|")
    for part, size in told.items():
        print(f"| {part} | {size:,} |")
    print(f"| all | {sum(told.values()):,} |")


if __name__ == "__main__":
    main()
