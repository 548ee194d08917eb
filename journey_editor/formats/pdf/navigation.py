"""Ways through a PDF: bookmarks, labels of pages, links inside it and to the web."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from reportlab.pdfbase import pdfdoc

from journey_editor.formats.page import Book, Page
from journey_editor.formats.pdf import bookmarks
from journey_editor.formats.pdf.streams import Written, reference
from journey_editor.formats.pdf.strings import string, text_string
from journey_editor.formats.pdf.structure import Structure
from journey_editor.formats.pdf.tables import Objects
from journey_editor.formats.pdf.tagging import Spot
from journey_editor.formats.spoken import clipped
from journey_editor.layout.drawing import FigureKind
from journey_editor.layout.geometry import Rect

_TARGETS: Final[frozenset[FigureKind]] = frozenset({"stage", "touchpoint", "heading"})
_AROUND: Final = 60.0
"""How much of the map is shown around the figure that a bookmark leads to."""


class Place(NamedTuple):
    """Where a figure is in a book: the number of the page from 0, and the rectangle on it."""

    page: int
    area: Rect


def places(book: Book) -> dict[str, Place]:
    """Where the figures are that bookmarks and links lead to, by their keys; the first place of each."""
    found: dict[str, Place] = {}
    for number, page in enumerate(book.pages):
        for layer in page.layers:
            for placed in layer.figures:
                if placed.kind in _TARGETS and placed.key not in found:
                    found[placed.key] = Place(number, layer.on_page(placed.area))
    return found


class Navigation:
    """Writes the ways through one document; `pages` is how its pages are called, `targets` where to."""

    def __init__(
        self, document: pdfdoc.PDFDocument, book: Book, pages: Sequence[str], targets: Mapping[str, Place]
    ) -> None:
        self._document = document
        self._book = book
        self._pages = pages
        self._places = targets
        self._frames: dict[int, tuple[float, float, int, float]] = {}

    # Links ----------------------------------------------------------------------------------------

    def links(
        self, number: int, spots: Sequence[Spot], structure: Structure
    ) -> list[pdfdoc.PDFObjectReference]:
        """The links of one page: from figures to others of the book, and from addresses to the web."""
        page = self._book.pages[number]
        found = []
        for spot in spots:
            made = Written()
            named = reference(self._document, made)
            key = structure.annotation(number, named, spot.element)
            leads = _web(spot.url) if spot.url else self._dest(self._places[spot.key])
            told = text_string(clipped(spot.url or self._told(spot.key)))
            made.content = (
                f"<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 /StructParent {key} "
                f"/Rect [{' '.join(_corners(page, spot.area))}] {leads} /Contents {told} >>"
            ).encode("latin-1")
            found.append(self._document.Reference(made))
        return found

    def _told(self, key: str) -> str:
        """What a link inside the document is called: where it leads to."""
        place, spoken = self._places[key], self._book.spoken
        title = self._book.pages[place.page].title
        name = spoken.title(key.partition(":")[2]) if spoken else ""
        return f"{title}: {name}" if name else title or key

    def _dest(self, place: Place) -> str:
        """A way to a figure: to its upper edge on a page of text, else to it and what is around it."""
        number, (x, y, w, h) = place
        name, frame = self._pages[number], self._frames.get(number)
        if frame is None:
            page = self._book.pages[number]
            if page.role in ("cover", "appendix"):
                corners = _corners(page, place.area.inset(-8))
                return f"/Dest[{name}/XYZ {corners[0]} {corners[3]} null]"
            frame = self._frames[number] = page.width, page.height, page.unit, page.edge
        wide, high, unit, edge = frame
        left, top = max(0.0, x - _AROUND), max(0.0, y - _AROUND)
        right, low = min(wide, x + w + _AROUND), min(high, y + h + _AROUND)
        return (
            f"/Dest[{name}/FitR {(left + edge) / unit:5.0f} {(high + edge - low) / unit:5.0f} "
            f"{(right + edge) / unit:5.0f} {(high + edge - top) / unit:5.0f}]"
        )

    # Bookmarks ------------------------------------------------------------------------------------

    def add_bookmarks(self) -> Objects:
        """Add the table of contents beside the pages; it is open down to its second level.

        Gives its objects, whose numbers are kept free among those of reportlab.
        """
        document, marks = self._document, self._book.bookmarks
        document.Catalog.Outlines = None
        own = document.objectcounter + 1
        if not marks:
            return Objects(own)
        found = bookmarks.written(marks, own, self._target)
        document.objectcounter += found.count
        document.Catalog.Outlines = f"{own} 0 R"
        document.Catalog.PageMode = pdfdoc.PDFName("UseOutlines")
        return found

    def _target(self, target: int | str) -> str:
        if isinstance(target, str):
            place = self._places.get(target)
            return self._dest(place) if place else ""
        return f"/Dest[{self._pages[target]}/Fit]"

    # Labels ---------------------------------------------------------------------------------------

    def add_labels(self) -> None:
        """Let each page be called by its label (ISO 32000-1, 12.4.2)."""
        labels = [page.label for page in self._book.pages]
        if labels == [str(number) for number in range(1, len(labels) + 1)]:
            return
        rows = " ".join([f"{number} << /P {string(label)} >>" for number, label in enumerate(labels)])
        made = Written()
        made.content = f"<< /Nums [{rows}] >>".encode()
        self._document.Catalog.PageLabels = self._document.Reference(made)


def _web(url: str) -> str:
    return f"/A << /Type /Action /S /URI /URI {string(url)} >>"


def _corners(page: Page, area: Rect) -> list[str]:
    """The corners of a rectangle in units of the sheet, y upwards: left, low, right, top."""
    points, edge = page.unit, page.edge
    low = page.height + edge - area.bottom
    return [f"{value / points:.2f}" for value in (area.x + edge, low, area.right + edge, low + area.h)]
