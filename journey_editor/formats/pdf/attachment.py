"""The map inside a PDF: an embedded file that the document was made from (ISO 32000-2, 7.11.4, 14.13)."""

from __future__ import annotations

import hashlib
import zlib
from typing import Final

from reportlab.pdfbase import pdfdoc

from journey_editor.formats.carriers.pdf import SUFFIX
from journey_editor.formats.file_names import stem_of
from journey_editor.formats.pdf.objects import Written, reference
from journey_editor.formats.pdf.strings import string

_LEVEL: Final = 6


def attach(document: pdfdoc.PDFDocument, title: str, written: bytes) -> None:
    """Embed the text of a map with this title; without a date, so that the same map gives the same bytes."""
    name = string(f"{stem_of(title)}{SUFFIX}")
    file, specification, names = Written(), Written(), Written()
    packed = zlib.compress(written, _LEVEL)
    digest = hashlib.md5(written, usedforsecurity=False).hexdigest()
    entries = (
        f"<< /Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode /Length {len(packed)} "
        f"/Params << /Size {len(written)} /CheckSum <{digest}> >> >>\nstream\n"
    )
    file.content = entries.encode() + packed + b"\nendstream"
    place = reference(document, file)
    specification.content = (
        f"<< /Type /Filespec /F {name} /UF {name} /EF << /F {place} /UF {place} >> "
        "/Desc (Journey Editor opens it, and this document, too.) /AFRelationship /Source >>"
    ).encode()
    own = reference(document, specification)
    names.content = f"<< /EmbeddedFiles << /Names [{name} {own}] >> >>".encode()
    catalog = document.Catalog
    catalog.Names = names
    catalog.AF = pdfdoc.PDFArray([document.Reference(specification)])
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "AF"]
