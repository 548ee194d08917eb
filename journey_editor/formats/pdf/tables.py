"""Objects that look alike, as rows of a table: each is told as its difference from the one above.

Thousands of objects that differ in some numbers take a tenth of the bytes so, as most numbers only count on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from PIL import Image, ImageChops

from journey_editor.formats.pdf.streams import Packed, Packers

LEVEL: Final = 8
QUICK: Final = 7
"""For what would take three times as long at the other level to be smaller by a few hundredths."""
_UP: Final = 2
"""Says that a row is told by the one above it."""


@dataclass(slots=True)
class Table:
    """Objects of one stream in ASCII: their numbers, the rows, and in which row each begins.

    No row is longer than `width`, or when that is 0 than the longest; blanks fill the others. Without
    `starts` each object is one row. They are packed at the `level`.
    """

    width: int = 0
    level: int = LEVEL
    numbers: list[int] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)

    def add(self, number: int, row: str) -> None:
        """Add an object of one row."""
        self.numbers.append(number)
        self.rows.append(row)

    def add_list(self, number: int, head: str, items: Sequence[str], end: str) -> None:
        """Add an object that goes on for many rows: each item is one."""
        self.numbers.append(number)
        self.starts.append(len(self.rows))
        width = self.width
        self.rows += [head[at : at + width].ljust(width) for at in range(0, len(head), width)]
        self.rows += items
        self.rows.append(end.ljust(width))

    def packed(self, pool: Packers) -> Packed:
        """The stream of the objects (ISO 32000-1, 7.5.7)."""
        width = self.width or max([len(row) for row in self.rows])
        head = self._head(width)
        rows = [*[row.ljust(width) for row in head], *self.rows]
        if min(map(len, self.rows)) < width:
            rows = [row.ljust(width) for row in rows]
        entries = f"/Type/ObjStm/N {len(self.numbers)}/First {len(head) * width}"
        return told(pool, "\0".join(rows).encode("ascii"), width, entries, self.level)

    def _head(self, width: int) -> list[str]:
        """Where each object begins, several in a row."""
        starts = [at * width for at in self.starts or range(len(self.numbers))]
        long, far = len(str(max(self.numbers))), len(str(starts[-1]))
        entry = f"%{long}d %{far}d "
        pairs = chain.from_iterable(zip(self.numbers, starts, strict=True))
        text = entry * len(self.numbers) % tuple(pairs)
        each = width // (long + far + 2) * (long + far + 2) or width
        return [text[at : at + each] for at in range(0, len(text), each)]


@dataclass(slots=True)
class Objects:
    """Objects by their numbers: some `alone`, some in `tables`, all from `first` on without a gap."""

    first: int
    count: int = 0
    alone: dict[int, str] = field(default_factory=dict)
    tables: list[Table] = field(default_factory=list)


def told(pool: Packers, rows: bytes, width: int, entries: str, level: int) -> Packed:
    """A stream of rows so wide with a byte between them, told by those above them (7.4.4.4)."""
    filtered = f"/DecodeParms<</Predictor 12/Columns {width}>>{entries}"
    return Packed(pool, [differences(rows, width)], level, filtered)


def differences(rows: bytes, width: int) -> bytes:
    """Each byte as what it is more than the byte above it, in the way of PNG.

    There is any byte between the rows; it becomes the one before each that says how it is told. Rows are told
    all at once, as pictures.
    """
    size = width + 1, (len(rows) + 1) // (width + 1)
    now = Image.frombytes("L", size, b"\0" + rows)
    above = ImageChops.offset(now, 0, 1)
    above.paste(0, (0, 0, width + 1, 1))
    apart = ImageChops.subtract_modulo(now, above)
    apart.paste(_UP, (0, 0, 1, size[1]))
    return apart.tobytes()
