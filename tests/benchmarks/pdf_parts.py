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
_PARENTS: Final = re.compile(rb"\[\s*\d+ 0 R \s*\d+ 0 R ")
_SAID: Final = re.compile(rb"/(?:T|Alt|ActualText) +(\d+) 0 R")
_TITLE: Final = re.compile(rb"/Title +(\d+) 0 R")


def parts(data: bytes) -> dict[str, int]:
    """The bytes of each part; together they are the file."""
    reader = PdfReader(BytesIO(data))
    found: dict[str, float] = dict.fromkeys(
        ("drawing", "marks for tags", "tags", "bookmarks", "fonts and colours", "map"), 0.0
    )
    streams = [
        one
        for places in reader.xref.values()
        for number in places
        if isinstance(one := reader.get_object(number), StreamObject)
    ]
    together = b"".join([one.get_data() for one in streams if one.get("/Type") == _TOGETHER])
    words = dict.fromkeys(_SAID.findall(together), "tags") | dict.fromkeys(
        _TITLE.findall(together), "bookmarks"
    )
    for one in streams:
        for part, size in _of_stream(one, words).items():
            found[part] += size
    told = {part: round(size) for part, size in found.items()}
    return told | {"the rest": len(data) - sum(told.values())}


def _of_stream(one: Any, words: dict[bytes, str]) -> dict[str, float]:
    size = len(one._data)
    kind = one.get("/Type", one.get("/Subtype"))
    if kind == _TOGETHER:
        return _of_objects(one.get_data(), int(one["/First"]), size, words)
    if kind == "/EmbeddedFile":
        return {"map": size}
    if kind in ("/XObject", "/Form"):
        return {"drawing": size}
    if kind is None and b" cm 1 J 1 j" in (content := one.get_data())[:400]:
        without = len(zlib.compress(_MARKS.sub(b"", content), 8))
        return {"drawing": min(size, without), "marks for tags": max(0, size - without)}
    return {} if kind in ("/XRef", "/Metadata") else {"fonts and colours": size}


def _of_objects(content: bytes, first: int, size: int, words: dict[bytes, str]) -> dict[str, float]:
    """The bytes of a stream of objects by part; places of objects count with them."""
    head = content[:first].split()
    starts = [first + int(place) for place in head[1::2]]
    found = {"tags": 0.0, "bookmarks": 0.0}
    for number, begin, end in zip(head[::2], starts, [*starts[1:], len(content)], strict=True):
        body = content[begin : begin + 40]
        part = "bookmarks" if body.startswith(_BOOKMARK) else words.get(number, "")
        if body.startswith(_ELEMENT) or _PARENTS.match(body):
            part = "tags"
        if part:
            found[part] += (end - begin + first / len(starts)) / len(content) * size
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
