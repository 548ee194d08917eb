"""Advances of characters that need no shaping, as the bundled fonts have them in their tables.

HarfBuzz would tell the same, but takes longer to be loaded than the first screen of a map to be composed.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from pathlib import Path
from struct import unpack_from
from typing import Final

_GROUP: Final = 12
"""Bytes for characters in a row that have glyphs in a row: the first, the last, the glyph of the first."""


class Advances:
    """The characters and widths of a static TrueType font with a character map of format 12."""

    def __init__(self, data: bytes) -> None:
        (count,) = unpack_from(">H", data, 4)
        records = range(12, 12 + 16 * count, 16)
        tables = {data[at : at + 4]: unpack_from(">L", data, at + 8)[0] for at in records}
        (self._em,) = unpack_from(">H", data, tables[b"head"] + 18)
        (count,) = unpack_from(">H", data, tables[b"hhea"] + 34)
        self._widths = data[tables[b"hmtx"] :][: 4 * count]
        self._groups = _groups(data[tables[b"cmap"] :])

    def of(self, character: str) -> float | None:
        """The advance in thousandths of the size, exact in binary; None when there is no glyph."""
        code, groups = ord(character), range(len(self._groups) // _GROUP)
        at = bisect_left(groups, code, key=self._last)
        if at == len(groups):
            return None
        start, _, glyph = unpack_from(">LLL", self._groups, _GROUP * at)
        if code < start or not glyph + code - start:
            return None
        # Glyphs without a width of their own are as wide as the last one that has it.
        place = min(4 * (glyph + code - start), len(self._widths) - 4)
        return float(unpack_from(">H", self._widths, place)[0] * 1000 / self._em)

    def _last(self, group: int) -> int:
        return int(unpack_from(">L", self._groups, _GROUP * group + 4)[0])


def _groups(table: bytes) -> bytes:
    """The groups of a character map's part that has all of Unicode."""
    (count,) = unpack_from(">H", table, 2)
    for at in range(4, 4 + 8 * count, 8):
        (start,) = unpack_from(">L", table, at + 4)
        if unpack_from(">H", table, start)[0] == 12:
            (groups,) = unpack_from(">L", table, start + 12)
            return table[start + 16 :][: _GROUP * groups]
    raise ValueError("a font without a character map of format 12")


@cache
def advances(path: str) -> Advances:
    """Those of a font's file, read once."""
    return Advances(Path(path).read_bytes())
