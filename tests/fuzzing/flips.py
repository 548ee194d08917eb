"""Bytes made worse, the same way each time: flipped, left out, doubled, moved, put in."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Final

TOKENS: Final = (
    *(
        b"\0",
        b"\xff",
        b"\x80",
        b'"',
        b"\\",
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"\n",
        b"\r",
        b"\t",
        b"<",
        b">",
    ),
    *(b"null", b"true", b"-0", b"1e999", b"NaN", b"9" * 30, b'""', b"{}", b"[]", b"\\ud800", b"\\u0000"),
    *(
        b"\xef\xbb\xbf",
        b"\xe2\x80\xae",
        b"\xed\xa0\x80",
        b"\xc2\x85",
        b"[" * 70,
        b'{"a":' * 70,
        b"%s",
        b"-> ",
    ),
    *(
        b"# ",
        b"= ",
        b"@",
        b"\xf0\x9f\x98\x80",
        b'"id": "pay"',
        b'"stage": "x"',
        b"</td>",
        b"<table>",
        b"&#0;",
    ),
)


def worse(seeds: Sequence[bytes], seed: int) -> Iterator[bytes]:
    """Endlessly many bad versions of the seeds."""
    chance = random.Random(seed)
    while True:
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
            _change(data, chance, seeds)
        yield bytes(data)


def _change(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> None:
    at = chance.randrange(len(data) + 1)
    length = min(len(data) - at, chance.choice((1, 1, 2, 4, 16, 200)))
    how = chance.randrange(7)
    if how == 0 and at < len(data):
        data[at] ^= 1 << chance.randrange(8)
    elif how == 1 and at < len(data):
        data[at] = chance.randrange(256)
    elif how == 2:
        del data[at : at + length]
    elif how == 3:
        data[at:at] = data[at : at + length]
    elif how == 4:
        data[at : at + length] = chance.choice(TOKENS)
    elif how == 5:
        other = chance.choice(seeds)
        begin = chance.randrange(len(other) + 1)
        data[at : at + length] = other[begin : begin + length]
    else:
        data[at:at] = chance.choice(TOKENS)
