"""The document around the page: sizes, resources, and what it says about itself."""

from __future__ import annotations

import hashlib
import math
import zlib
from typing import Final

from reportlab.pdfbase import pdfdoc

from journey_editor import __version__
from journey_editor.formats.numbers import Numbers
from journey_editor.formats.pages import Placing
from journey_editor.formats.pdf.painting import FAINT, Colors, Painter, outline_of_path
from journey_editor.formats.pictures import Photo
from journey_editor.formats.progress import SILENT, Progress
from journey_editor.formats.settings import Settings
from journey_editor.layout.drawing import DIM, Drawing
from journey_editor.layout.icons import GRID, outline

VERSION: Final = (1, 6)
LARGEST: Final = 14_400.0
"""The longest side of a page that every reader opens; a larger one counts in larger units."""
STEP: Final = 250
"""After how many figures the person may stop the export; some milliseconds of work."""


class _Page(pdfdoc.PDFPage):  # type: ignore[misc]
    """reportlab's page, with the length of its unit (ISO 32000-1, 7.7.3.3)."""

    __NoDefault__ = (*pdfdoc.PDFPage.__NoDefault__, "UserUnit")


class _Info(pdfdoc.PDFInfo):  # type: ignore[misc]
    """What the document says about itself; without dates, so that the same map gives the same bytes."""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        texts = {
            "Title": self.title,
            "Author": self.author,
            "Subject": self.subject,
            "Creator": self.creator,
            "Producer": self.producer,
        }
        known = {name: pdfdoc.PDFString(text) for name, text in texts.items() if text}
        return pdfdoc.PDFDictionary(known).format(document)  # type: ignore[no-any-return]


def render(
    drawing: Drawing,
    placing: Placing,
    settings: Settings,
    subject: str = "",
    progress: Progress = SILENT,
) -> tuple[bytes, tuple[str, ...]]:
    """The drawing as a PDF of one page, and sentences on what could not be drawn as it should.

    The same drawing always gives the same bytes. Raises `Cancelled`.
    """
    document = pdfdoc.PDFDocument(
        compression=1, invariant=1, pdfVersion=VERSION, lang=drawing.language or None
    )
    painter = Painter(settings.folder)
    count = max(1, len(drawing.figures))
    for number, placed in enumerate(drawing.figures):
        if number % STEP == 0:
            progress.at(0.7 * number / count)
        painter.figure(placed, placed.figure.marks, dim=drawing.is_dim(placed))
    progress.at(0.7)
    operators = f"{_sheet(drawing, placing)}\n{painter.operators}\n".encode("latin-1")
    _add_page(document, operators, placing, painter)
    progress.at(0.8)
    _describe(document, drawing, subject, operators)
    # The second argument is only asked for the targets of bookmarks.
    data: bytes = document.GetPDFData(None)
    progress.at(1.0)
    return data, tuple(painter.messages)


def unit(placing: Placing) -> int:
    """How many points one unit of the page stands for: 1 unless the page is very large."""
    return max(1, math.ceil(max(placing.width, placing.height) / LARGEST))


def _sheet(drawing: Drawing, placing: Placing) -> str:
    """The ground of the page, and the change to the drawing's coordinates with y upwards from its top."""
    points = unit(placing)
    width, height = f"{placing.width / points:.3f}", f"{placing.height / points:.3f}"
    color = Colors()[drawing.paper]
    scale = f"{placing.scale / points:.6f}"
    x, y = f"{placing.x / points:.3f}", f"{(placing.height - placing.y) / points:.3f}"
    return f"{color} rg 0 0 {width} {height} re f 0 0 0 rg {scale} 0 0 {scale} {x} {y} cm 1 J 1 j"


def _add_page(document: pdfdoc.PDFDocument, operators: bytes, placing: Placing, painter: Painter) -> None:
    fonts: dict[str, object] = {}
    for face in painter.faces.values():
        face.add_to(document, fonts)
    forms: dict[str, object] = {name: _icon(document, icon) for icon, name in painter.icons.items()}
    forms |= {name: _image(document, photo) for name, photo in painter.photos.values()}
    resources: dict[str, object] = {
        "Font": pdfdoc.PDFDictionary(fonts),
        "XObject": pdfdoc.PDFDictionary(forms),
    }
    if painter.is_faint:
        faint = pdfdoc.PDFDictionary({"Type": "/ExtGState", "ca": DIM, "CA": DIM})
        resources["ExtGState"] = pdfdoc.PDFDictionary({FAINT: faint})
    points = unit(placing)
    page = _Page()
    page.pagewidth = round(placing.width / points, 3)
    page.pageheight = round(placing.height / points, 3)
    page.UserUnit = points if points > 1 else None
    page.Resources = pdfdoc.PDFDictionary(resources)
    page.Contents = pdfdoc.PDFStream(content=operators, filters=[pdfdoc.PDFZCompress])
    document.addPage(page)


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


def _describe(document: pdfdoc.PDFDocument, drawing: Drawing, subject: str, operators: bytes) -> None:
    document.info = _Info()
    document.setTitle(drawing.title)
    document.setAuthor(drawing.author)
    document.setSubject(subject)
    document.setCreator(f"Journey Editor {__version__}")
    document.Catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
    # The file's identifier: reportlab makes its own of the time and the texts above, but not of the page.
    document.signature = hashlib.md5(operators, usedforsecurity=False)
