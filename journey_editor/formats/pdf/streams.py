"""Objects of a PDF written as they are: reportlab takes ten times as long for many small ones."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from itertools import pairwise
from types import TracebackType
from typing import Final

from reportlab.pdfbase import pdfdoc

from journey_editor.formats.progress import Progress

_PIECE: Final = 1_000_000
"""Bytes that are packed before a thread looks whether they are wanted still; some hundredths of a second."""
_LINES: Final = 10_000
"""Lines that are joined at once, as nothing else runs meanwhile: some milliseconds."""
_WINDOW: Final = 32_768
"""How far back what is packed can refer."""
_WAIT: Final = 0.1
"""Seconds after which the person who waits for what is packed may stop the export."""


class Packers(ThreadPoolExecutor):
    """Threads that pack streams; when the document is given up, they stop and leave theirs half done."""

    is_given_up = False

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.is_given_up = kind is not None
        self.shutdown(cancel_futures=self.is_given_up)

    def pack(self, contents: Sequence[bytes], level: int) -> bytes:
        """What follows each other packed as one, in the thread that calls this."""
        packer = zlib.compressobj(level)
        pieces = []
        for content in [memoryview(one) for one in contents]:
            for start in range(0, len(content), _PIECE):
                if self.is_given_up:
                    return b""
                pieces.append(packer.compress(content[start : start + _PIECE]))
        return b"".join([*pieces, packer.flush()])

    def pack_part(self, contents: Sequence[bytes], start: int, end: int, level: int) -> bytes:
        """Some of what is packed as one, by themselves: all parts one after the other make the whole.

        Each may refer to what stands before it, and ends with a whole byte (RFC 1950, 1951).
        """
        if self.is_given_up:
            return b""
        before = contents[start - 1][-_WINDOW:] if start else b""
        packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS, zdict=before)
        packed = b"".join([packer.compress(content) for content in contents[start:end]])
        if end < len(contents):
            own = packed + packer.flush(zlib.Z_SYNC_FLUSH)
        else:
            own = packed + packer.flush() + _checked(contents).to_bytes(4)
        return own if start else zlib.compress(b"", level)[:2] + own


def _checked(contents: Sequence[bytes]) -> int:
    found = 1
    for content in contents:
        found = zlib.adler32(content, found)
    return found


class Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object whose bytes are known."""

    __RefOnly__ = 1

    def __init__(self, content: bytes = b"") -> None:
        self.content = content

    def format(self, _: pdfdoc.PDFDocument) -> bytes:
        """The bytes of the object."""
        return self.content


class Packed(pdfdoc.PDFObject):  # type: ignore[misc]
    """A stream that other threads pack meanwhile; `entries` is or gives what is said of it beside its length.

    One that is longer than a `part` is packed in parts of about this length, which several threads share.
    """

    __RefOnly__ = 1

    def __init__(
        self,
        pool: Packers,
        contents: Sequence[bytes],
        level: int,
        entries: str | Callable[[], str] = "",
        part: int = 0,
    ) -> None:
        self._entries = entries
        if 0 < part < sum(map(len, contents)):
            self._packed = [
                pool.submit(pool.pack_part, contents, start, end, level)
                for start, end in pairwise(_bounds(contents, part))
            ]
        else:
            self._packed = [pool.submit(pool.pack, contents, level)]

    def wait(self, progress: Progress, share: float) -> None:
        """Wait until the bytes are there; raises `Cancelled`."""
        progress.at(share)
        while not all(part.done() for part in self._packed):
            wait(self._packed, _WAIT)
            progress.at(share)

    def format(self, _: pdfdoc.PDFDocument) -> bytes:
        """The bytes of the object, when they are there."""
        entries = self._entries if isinstance(self._entries, str) else self._entries()
        return stream(b"".join([part.result() for part in self._packed]), entries)


def _bounds(contents: Sequence[bytes], part: int) -> list[int]:
    """Between which of the contents a part ends, with the beginning and the end."""
    found, size = [0], 0
    for number, content in enumerate(contents[:-1], 1):
        size += len(content)
        if size >= part:
            found.append(number)
            size = 0
    return [*found, len(contents)]


def joined(lines: Sequence[str]) -> list[bytes]:
    """Lines as bytes, each ended, in pieces that follow each other."""
    pieces = [lines[at : at + _LINES] for at in range(0, len(lines), _LINES)]
    return ["\n".join([*piece, ""]).encode("latin-1") for piece in pieces]


def stream(packed: bytes, entries: str) -> bytes:
    """A stream of bytes that are packed already."""
    head = f"<<{entries}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n"
    return head.encode("latin-1") + packed + b"\nendstream"


def form(content: str, box: tuple[float, float, float, float], resources: str = "") -> Written:
    """Operators that are drawn wherever they are called."""
    edges = " ".join([f"{edge:g}" for edge in box])
    entries = f"/Subtype/Form/BBox[{edges}]/Resources<<{resources}>>"
    return Written(stream(zlib.compress(content.encode("latin-1"), 9), entries))


def reference(document: pdfdoc.PDFDocument, target: pdfdoc.PDFObject) -> str:
    """How other objects refer to this one."""
    name = document.Reference(target).name
    number, version = document.idToObjectNumberAndVersion[name]
    return f"{number} {version} R"
