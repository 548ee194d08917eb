"""The map inside a PDF: an embedded file that the document was made from (ISO 32000-2, 7.11.4, 14.13)."""

from __future__ import annotations

import hashlib
from typing import Final

from reportlab.pdfbase import pdfdoc

from journey_editor.formats.carriers.pdf import SUFFIX
from journey_editor.formats.file_names import stem_of
from journey_editor.formats.pdf.streams import Packed, Packers, Written, reference
from journey_editor.formats.pdf.strings import string

_LEVEL: Final = 6


def embedded(written: bytes, pool: Packers) -> Packed:
    """The text of a map as a file inside; without a date, so that the same map gives the same bytes."""
    digest = pool.submit(hashlib.md5, written, usedforsecurity=False)

    def entries() -> str:
        params = f"/Params<</Size {len(written)}/CheckSum<{digest.result().hexdigest()}>>>"
        return f"/Type/EmbeddedFile/Subtype/application#2Fjson{params}"

    return Packed(pool, [written], _LEVEL, entries)


def attach(document: pdfdoc.PDFDocument, title: str, file: Packed) -> None:
    """Embed a map with this title."""
    name = string(f"{stem_of(title)}{SUFFIX}")
    specification, names = Written(), Written()
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
