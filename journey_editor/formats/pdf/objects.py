"""What the pages of a PDF share: fonts, icons and other marks as forms, photos as images."""

from __future__ import annotations

import zlib

from reportlab.pdfbase import pdfdoc

from journey_editor.formats.numbers import Numbers
from journey_editor.formats.pdf.painting import FAINT, Painter
from journey_editor.formats.pdf.shapes import outline_of_path
from journey_editor.formats.pdf.streams import form, reference
from journey_editor.formats.pictures import Photo
from journey_editor.layout.drawing import DIM
from journey_editor.layout.icons import GRID, outline


def resources(document: pdfdoc.PDFDocument, painter: Painter) -> pdfdoc.PDFDictionary:
    """Fonts, icons, photos and graphics states that the pages refer to."""
    fonts: dict[str, object] = {}
    for face in painter.faces.values():
        face.add_to(document, fonts)
    for font in painter.shaped_fonts.values():
        font.add_to(document, fonts)
    forms: dict[str, object] = {name: _icon(document, icon) for icon, name in painter.icons.items()}
    forms |= {name: _image(document, photo) for name, photo in painter.photos.values()}
    fonts_used = pdfdoc.PDFDictionary(fonts)
    painter.repeated.add_to(document, reference(document, fonts_used), forms)
    found: dict[str, object] = {
        "Font": document.Reference(fonts_used),
        "XObject": pdfdoc.PDFDictionary(forms),
    }
    if painter.is_faint:
        faint = pdfdoc.PDFDictionary({"Type": "/ExtGState", "ca": DIM, "CA": DIM})
        found["ExtGState"] = pdfdoc.PDFDictionary({FAINT: faint})
    return pdfdoc.PDFDictionary(found)


def _icon(document: pdfdoc.PDFDocument, name: str) -> pdfdoc.PDFObjectReference:
    """The strokes of an icon as a form, on the grid of the icons; caps may reach over its edge."""
    operators = f"{outline_of_path(outline(name), Numbers(), GRID)} S"
    return document.Reference(form(operators, (-GRID, -GRID, 2 * GRID, 2 * GRID)))


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
