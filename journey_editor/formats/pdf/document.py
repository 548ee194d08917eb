"""The document around the pages: sizes, contents, and what it says about itself."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

from reportlab.pdfbase import pdfdoc

from journey_editor.collector import collector_paused
from journey_editor.formats.page import Book, Bound, Layer, Page, single
from journey_editor.formats.pages import Placing
from journey_editor.formats.pdf import file, tree
from journey_editor.formats.pdf.attachment import attach, embedded
from journey_editor.formats.pdf.metadata import CREATOR, About, add_metadata, legal
from journey_editor.formats.pdf.navigation import Navigation, places
from journey_editor.formats.pdf.objects import resources
from journey_editor.formats.pdf.painting import Painter
from journey_editor.formats.pdf.shapes import Colors
from journey_editor.formats.pdf.streams import Packed, Packers, joined, reference
from journey_editor.formats.pdf.structure import Structure
from journey_editor.formats.pdf.tables import Objects
from journey_editor.formats.pdf.tagging import Tagger
from journey_editor.formats.progress import SILENT, Progress
from journey_editor.formats.settings import Settings
from journey_editor.formats.spoken import clipped
from journey_editor.layout.drawing import Drawing

VERSION: Final = (1, 6)
PRODUCER: Final = "ReportLab PDF Library"
_LONGEST: Final = 8_000
"""Characters of a text about the document; PDF/A allows a string 32,767 bytes."""
_LEVEL: Final = 8
_PART: Final = 1_000_000
"""Bytes of a page that a thread packs at once."""
_PACKERS: Final = 2
"""How many threads pack what is done while the rest is written."""
STEP: Final = 250
"""After how many figures the person may stop the export; some milliseconds of work."""


class _Page(pdfdoc.PDFPage):  # type: ignore[misc]
    """reportlab's page, with the length of its unit (ISO 32000-1, 7.7.3.3)."""

    __NoDefault__ = (*pdfdoc.PDFPage.__NoDefault__, "UserUnit", "StructParents", "Tabs")


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
    """The whole drawing as a PDF of one page; see `write`."""
    layer = Layer(drawing.figures, placing.scale, placing.x, placing.y, matches=drawing.matches)
    page = single(drawing, placing.width, placing.height, layer)
    book = Book((page,), drawing.title, drawing.author, drawing.language, subject)
    bound = write(book, settings, progress)
    return bound.data, bound.messages


def write(book: Book, settings: Settings, progress: Progress = SILENT, *, is_read: bool = True) -> Bound:
    """The pages as a PDF, and what is to be told of it.

    One that is not `is_read` but only drawn says nothing of its structure. The same pages always give the
    same bytes. Raises `Cancelled`.
    """
    with collector_paused(), Packers(_PACKERS) as pool:
        return _written(book, settings, progress, pool, is_read)


def _written(book: Book, settings: Settings, progress: Progress, pool: Packers, is_read: bool) -> Bound:
    document = pdfdoc.PDFDocument(compression=1, invariant=1, pdfVersion=VERSION, lang=book.language or None)
    carried = embedded(book.carried, pool) if book.carried else None
    targets = places(book)
    tagger = Tagger(book, targets)
    painter = Painter(settings.folder, tagger.structure)
    contents = _contents(book.pages, painter, tagger, progress.part(0, 0.7))
    # Before they are packed, so that nobody waits for it.
    identifier = pool.submit(_identifier, (*contents, [book.carried]))
    packed = [Packed(pool, content, _LEVEL, part=_PART) for content in contents]
    tagger.finish()
    shared = resources(document, painter)
    if len(book.pages) > 1:
        shared = document.Reference(shared)
    pages = [_page(page, content) for page, content in zip(book.pages, packed, strict=True)]
    for page in pages:
        page.Resources = shared
        document.addPage(page)
    names = [reference(document, page) for page in pages]
    navigation = Navigation(document, book, names, targets)
    for number, page in enumerate(pages):
        page.Annots = navigation.links(number, tagger.spots[number], tagger.structure)
        page.StructParents, page.Tabs = number, pdfdoc.PDFName("S")
    more = [_tree(document, book, tagger.structure, names, progress.part(0.8, 0.9))] if is_read else []
    progress.at(0.9)
    about = _about(book, painter)
    _describe(document, about)
    add_metadata(document, about)
    more.append(navigation.add_bookmarks())
    navigation.add_labels()
    if carried is not None:
        attach(document, book.title, carried)
    # reportlab makes its own of the time and the texts above, but not of the pages.
    document.signature = identifier.result()
    data = file.written(document, more, pool, progress.part(0.92, 1.0))
    progress.at(1.0)
    return Bound(data, tuple(painter.messages), painter.smallest_type, painter.drew_all)


def _identifier(parts: Sequence[Sequence[bytes]]) -> hashlib._Hash:
    """The file's identifier, made of its pages and the map inside."""
    found = hashlib.md5(usedforsecurity=False)
    for number, pieces in enumerate(parts):
        found.update(b"\n" if number else b"")
        for piece in pieces:
            found.update(piece)
    return found


def _tree(
    document: pdfdoc.PDFDocument, book: Book, structure: Structure, pages: Sequence[str], progress: Progress
) -> Objects:
    """The objects of the structure, whose numbers are kept free among those of reportlab."""
    spoken = book.spoken.language if book.spoken else ""
    own = spoken if spoken.lower() != book.language.partition("-")[0].lower() else ""
    numbers = [int(name.partition(" ")[0]) for name in pages]
    objects = tree.written(structure, document.objectcounter + 1, numbers, own, progress)
    document.objectcounter += objects.count
    catalog = document.Catalog
    catalog.StructTreeRoot = f"{objects.first} 0 R"
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
    return objects


def _contents(
    pages: Sequence[Page], painter: Painter, tagger: Tagger, progress: Progress
) -> list[list[bytes]]:
    """The operators of each page, in pieces."""
    count = max(1, sum(len(layer.figures) for page in pages for layer in page.layers))
    number = 0
    found = []
    for place, page in enumerate(pages):
        ground = _ground(page)
        painter.begin_page(place)
        tagger.begin_page(place, page)
        for layer in page.layers:
            painter.begin_layer(layer)
            dims = layer.matches is not None
            for placed in layer.figures:
                if number % STEP == 0:
                    progress.at(number / count)
                number += 1
                tagged = tagger.tagged(placed, layer)
                if tagged:
                    painter.figure(placed, tagged, dim=dims and layer.is_dim(placed))
            painter.end_layer()
        found.append((ground, painter.taken()))
    progress.at(1.0)
    return [[f"{ground}\n".encode("latin-1"), *joined(painter.settled(painted))] for ground, painted in found]


def _ground(page: Page) -> str:
    """The ground of the page, and the change to its coordinates with y upwards from its upper left corner.

    A page without a paper has no ground.
    """
    points, bleed, edge = page.unit, page.bleed, page.edge
    width, height = page.width + 2 * bleed, page.height + 2 * bleed
    place = f"{(edge - bleed) / points:.3f} " * 2
    scale = f"{1 / points:.6f}".rstrip("0").rstrip(".")
    x, y = f"{edge / points:.3f}", f"{(page.height + edge) / points:.3f}"
    ground = ""
    if page.paper:
        color = Colors()[page.paper]
        area = f"{place}{width / points:.3f} {height / points:.3f} re"
        ground = f"/Artifact BMC {color} rg {area} f EMC "
    return f"{ground}0 0 0 rg {scale} 0 0 {scale} {x} {y} cm 1 J 1 j"


def _page(page: Page, operators: Packed) -> _Page:
    points, edge = page.unit, page.edge
    made = _Page()
    made.pagewidth = round((page.width + 2 * edge) / points, 3)
    made.pageheight = round((page.height + 2 * edge) / points, 3)
    if page.bleed:
        made.BleedBox = _box(page, points, page.bleed)
        made.TrimBox = _box(page, points, 0.0)
    made.UserUnit = points if points > 1 else None
    made.Contents = operators
    return made


def _box(page: Page, points: int, beyond: float) -> pdfdoc.PDFArray:
    """The page with what is beyond its edges by some points, in units of the sheet."""
    low, right, top = page.edge - beyond, page.edge + page.width + beyond, page.edge + page.height + beyond
    return pdfdoc.PDFArray([round(value / points, 3) for value in (low, low, right, top)])


def _about(book: Book, painter: Painter) -> About:
    """What the document says about itself, and which standards it keeps.

    PDF/UA wants a title and a language, and both want a glyph for every character. What carries its map is
    PDF/A-3, as PDF/A-2 allows no other file inside.
    """
    title, author, subject = (
        legal(clipped(text, _LONGEST)) for text in (book.title, book.author, book.subject)
    )
    whole = not painter.lacks_glyphs
    archive = (3 if book.carried else 2) if whole else 0
    return About(
        title, author, subject, book.language, PRODUCER, bool(title and book.language) and whole, archive
    )


def _describe(document: pdfdoc.PDFDocument, about: About) -> None:
    document.info = _Info()
    document.setTitle(about.title)
    document.setAuthor(about.author)
    document.setSubject(about.subject)
    document.setCreator(CREATOR)
    document.setProducer(about.producer)
    document.Catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})
