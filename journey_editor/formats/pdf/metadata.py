"""What a PDF says about itself: XMP metadata, the standards that it keeps, and the colours that it is in.

Without dates, so that the same map gives the same bytes.
"""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from journey_editor import __version__

CREATOR: Final = f"Journey Editor {__version__}"
_NOT_XML: Final = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)])
_DATE: Final = slice(24, 36)
_FIXED: Final = bytes([7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])
"""The first of January 2000, in the place of the moment at which a profile was made."""
_CONDITION: Final = "sRGB IEC61966-2.1"


class About(NamedTuple):
    """Title, author and subject of a document, its language, and what made it.

    `is_accessible` is whether it keeps PDF/UA-1; `archive` is the part of PDF/A that it keeps, at level
    U, or 0.
    """

    title: str
    author: str
    subject: str
    language: str
    producer: str
    is_accessible: bool
    archive: int


def add_metadata(document: pdfdoc.PDFDocument, about: About) -> None:
    """Add the metadata to the document, and for an archive the colours that its numbers mean."""
    stream = pdfdoc.PDFStream(content=_packet(about).encode())
    stream.dictionary["Type"] = "/Metadata"
    stream.dictionary["Subtype"] = "/XML"
    catalog = document.Catalog
    catalog.Metadata = stream
    if about.archive:
        profile = pdfdoc.PDFStream(content=_srgb(), filters=[pdfdoc.PDFZCompress])
        profile.dictionary["N"] = 3
        entries = {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": pdfdoc.PDFString(_CONDITION),
            "Info": pdfdoc.PDFString(_CONDITION),
            "DestOutputProfile": document.Reference(profile),
        }
        catalog.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFDictionary(entries)])
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]


@cache
def _srgb() -> bytes:
    """An ICC profile of sRGB, the same every time."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[_DATE] = _FIXED
    return bytes(profile)


def _packet(about: About) -> str:
    """The metadata as a packet of XMP (ISO 16684-1); its properties say the same as the older ones."""
    language = _xml(about.language or "x-default")
    parts = [
        _alternatives("dc:title", about.title),
        _list("dc:creator", "Seq", about.author),
        _alternatives("dc:description", about.subject),
        _list("dc:language", "Bag", "" if language == "x-default" else about.language),
        _one("dc:format", "application/pdf"),
        _one("xmp:CreatorTool", CREATOR),
        _one("pdf:Producer", about.producer),
    ]
    if about.archive:
        parts += [_one("pdfaid:part", str(about.archive)), _one("pdfaid:conformance", "U")]
    if about.is_accessible:
        parts += [_one("pdfuaid:part", "1"), _EXTENSION if about.archive else ""]
    inside = "\n".join(filter(None, parts))
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about=""{_NAMES}>\n{inside}\n</rdf:Description>\n'
        '</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>'
    )


_NAMES: Final = "".join(
    [
        f'\n  xmlns:{name}="{address}"'
        for name, address in (
            ("dc", "http://purl.org/dc/elements/1.1/"),
            ("xmp", "http://ns.adobe.com/xap/1.0/"),
            ("pdf", "http://ns.adobe.com/pdf/1.3/"),
            ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"),
            ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"),
            ("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"),
            ("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"),
            ("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"),
        )
    ]
)
_EXTENSION: Final = """<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the document keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""
"""PDF/A wants to be told of properties that it does not know."""


def legal(text: str) -> str:
    """The text without what XML cannot hold."""
    return text.translate(_NOT_XML)


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;"})


def _one(name: str, text: str) -> str:
    return f"<{name}>{_xml(text)}</{name}>"


def _alternatives(name: str, text: str) -> str:
    """A text that may be there in several languages, but is in one."""
    if not text:
        return ""
    return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{_xml(text)}</rdf:li></rdf:Alt></{name}>'


def _list(name: str, kind: str, text: str) -> str:
    if not text:
        return ""
    return f"<{name}><rdf:{kind}><rdf:li>{_xml(text)}</rdf:li></rdf:{kind}></{name}>"
