"""What the pages of a PDF share: icons as forms, photos as images, and objects written as they are."""

from __future__ import annotations

import zlib
from concurrent.futures import Executor

from reportlab.pdfbase import pdfdoc

from journey_editor.formats.numbers import Numbers
from journey_editor.formats.pdf.painting import FAINT, Painter
from journey_editor.formats.pdf.shapes import outline_of_path
from journey_editor.formats.pictures import Photo
from journey_editor.layout.drawing import DIM
from journey_editor.layout.icons import GRID, outline


class Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object whose bytes are known; many small ones are made ten times faster so."""

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
        packed = self._packed.result()
        head = f"<<{self._entries}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n"
        return head.encode("latin-1") + packed + b"\nendstream"


def reference(document: pdfdoc.PDFDocument, target: pdfdoc.PDFObject) -> str:
    """How other objects refer to this one."""
    name = document.Reference(target).name
    number, version = document.idToObjectNumberAndVersion[name]
    return f"{number} {version} R"


def resources(document: pdfdoc.PDFDocument, painter: Painter) -> pdfdoc.PDFDictionary:
    """Fonts, icons, photos and graphics states that the pages refer to."""
    fonts: dict[str, object] = {}
    for face in painter.faces.values():
        face.add_to(document, fonts)
    for font in painter.shaped_fonts.values():
        font.add_to(document, fonts)
    forms: dict[str, object] = {name: _icon(document, icon) for icon, name in painter.icons.items()}
    forms |= {name: _image(document, photo) for name, photo in painter.photos.values()}
    shared = document.Reference(pdfdoc.PDFDictionary(fonts))
    painter.repeated.add_to(document, shared, forms)
    found: dict[str, object] = {
        "Font": shared,
        "XObject": pdfdoc.PDFDictionary(forms),
    }
    if painter.is_faint:
        faint = pdfdoc.PDFDictionary({"Type": "/ExtGState", "ca": DIM, "CA": DIM})
        found["ExtGState"] = pdfdoc.PDFDictionary({FAINT: faint})
    return pdfdoc.PDFDictionary(found)


def _icon(document: pdfdoc.PDFDocument, name: str) -> pdfdoc.PDFObjectReference:
    """The strokes of an icon as a form, on the grid of the icons; caps may reach over its edge."""
    stream = pdfdoc.PDFStream(
        content=f"{outline_of_path(outline(name), Numbers(), GRID)} S".encode("ascii"),
        filters=[pdfdoc.PDFZCompress],
    )
    stream.dictionary["Type"] = "/XObject"
    stream.dictionary["Subtype"] = "/Form"
    stream.dictionary["BBox"] = pdfdoc.PDFArray([-GRID, -GRID, 2 * GRID, 2 * GRID])
    stream.dictionary["Resources"] = pdfdoc.PDFDictionary()
    return document.Reference(stream)


def _image(document: pdfdoc.PDFDocument, photo: Photo) -> pdfdoc.PDFObjectReference:
    """A photo as an image; a JPEG as it is, anything else as compressed pixels and their transparency."""
    pixels = photo.pixels
    mask = pixels.getchannel("A") if pixels.mode == "RGBA" else None
    if mask is not None:
        pixels = pixels.convert("RGB")
    jpeg = photo.kind == "jpeg"
    stream = pdfdoc.PDFStream(content=photo.encoded if jpeg else zlib.compress(pixels.tobytes(), 9))
    entries = {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": pixels.width,
        "Height": pixels.height,
        "BitsPerComponent": 8,
        "ColorSpace": "/DeviceGray" if pixels.mode == "L" else "/DeviceRGB",
        "Filter": "/DCTDecode" if jpeg else "/FlateDecode",
    }
    if mask is not None:
        entries["SMask"] = _image(document, Photo(mask, b"", "png"))
    for name, value in entries.items():
        stream.dictionary[name] = value
    return document.Reference(stream)
