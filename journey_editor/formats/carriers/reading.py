"""The map inside a PDF, an SVG or a PNG, opened as any other: told by how the file begins."""

from __future__ import annotations

import re
from typing import Final

from journey_editor.errors import FileError
from journey_editor.storage import document, door
from journey_editor.storage.document import Loaded
from journey_editor.translation import grouped, tr

PDF, PNG, SVG = "PDF", "PNG", "SVG"
KINDS: Final = (PDF, PNG, SVG)
_HEADER_WITHIN: Final = 1_024
BEGINNING: Final = 20_000
"""Bytes of a file that tell of which kind it is."""
_BEFORE_JSON: Final = b"\xef\xbb\xbf \t\r\n"
_SVG: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?(?>\s++|<\?(?>.*?\?>)|<!--(?>.*?-->))*+<(?:!DOCTYPE\s++|(?:[\w.-]++:)?)svg[\s>]",
    re.DOTALL,
)
"""A drawing from its beginning to its first element or its document type; remarks may stand before."""
_PNG: Final = b"\x89PNG\r\n\x1a\n"


def kind_of(data: bytes) -> str:
    """Which of the kinds a file is; empty for any other."""
    beginning = data[:_HEADER_WITHIN]
    if beginning.startswith(_PNG):
        return PNG
    if b"%PDF-" in beginning and not beginning.lstrip(_BEFORE_JSON).startswith(b"{"):
        return PDF
    return SVG if _SVG.match(data, 0, BEGINNING) else ""


def loaded(data: bytes, called: str) -> Loaded:
    """The map inside a file of one of the kinds; `called` is its name, for messages.

    Raises `FileError`, also when there is no map inside.
    """
    kind = kind_of(data)
    try:
        if len(data) > door.MAX_BYTES:
            raise FileError(
                tr(
                    "this {kind} is too large (more than {most} MB); ask for the file of the map itself",
                    kind=kind,
                    most=grouped(door.MAX_BYTES / 1e6),
                )
            )
        found = _taken(data, kind)
        if found is None:
            raise FileError(
                tr("there is no map inside this {kind}; ask for the file of the map itself", kind=kind)
            )
    except FileError as error:
        raise FileError(error.message, error.place, called) from None
    return document.parse(found, called)._replace(carrier=kind)


def _taken(data: bytes, kind: str) -> bytes | None:
    # Here, as almost all maps that are opened are in files of their own.
    from journey_editor.formats.carriers import pdf, png, svg
    from journey_editor.formats.carriers.inflating import BrokenError, LargeError
    from journey_editor.formats.carriers.pdf_file import EncryptedError

    readers = {PDF: pdf.map_in, PNG: png.map_in, SVG: svg.map_in}
    try:
        return readers[kind](data, door.MAX_BYTES)
    except LargeError:
        message = door.too_large()
    except EncryptedError:
        message = tr(
            "this PDF is encrypted; ask for one without a password, or for the file of the map itself"
        )
    except svg.DeclaredError:
        message = tr(
            "this SVG declares a document type, which is not read; ask for the file of the map itself"
        )
    except BrokenError:
        message = tr("this {kind} is damaged; ask for it again, or for the file of the map itself", kind=kind)
    raise FileError(message)
