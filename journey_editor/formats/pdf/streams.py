"""Objects of a PDF written as they are: reportlab takes ten times as long for many small ones."""

from __future__ import annotations

import zlib
from concurrent.futures import Executor

from reportlab.pdfbase import pdfdoc


class Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object whose bytes are known."""

    __RefOnly__ = 1

    def __init__(self, content: bytes = b"") -> None:
        self.content = content

    def format(self, _: pdfdoc.PDFDocument) -> bytes:
        """The bytes of the object."""
        return self.content


class Packed(pdfdoc.PDFObject):  # type: ignore[misc]
    """A stream that another thread packs meanwhile; `entries` is what is said of it beside its length."""

    __RefOnly__ = 1

    def __init__(self, pool: Executor, content: bytes, level: int, entries: str = "") -> None:
        self._packed = pool.submit(zlib.compress, content, level)
        self._entries = entries

    def format(self, _: pdfdoc.PDFDocument) -> bytes:
        """The bytes of the object, when they are there."""
        return stream(self._packed.result(), self._entries)


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
