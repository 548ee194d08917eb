"""Which marks of a figure are in which element of a document's structure, told while figures are painted.

What stands on several pages is read once: elsewhere it is an artifact.
"""

from __future__ import annotations

from collections.abc import Container
from operator import itemgetter
from typing import Final, NamedTuple

from journey_editor.formats.page import Book, Layer, Page
from journey_editor.formats.pdf.reading_order import ReadingOrder
from journey_editor.formats.pdf.stretches import Part, Stretch, stretches
from journey_editor.formats.pdf.structure import REPEATED, Element, Structure
from journey_editor.layout.drawing import FigureKind, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Mark, Text
from journey_editor.layout.typography import ASCENT, DESCENT

_CUT: Final[frozenset[FigureKind]] = frozenset({"link", "curve", "beside"})
"""What may run over several pages of stages, and is read on all of them as one."""
_LEADS: Final[dict[FigureKind, Part]] = {"touchpoint": "text", "heading": "small"}
"""The words of a figure that stand for where it leads to."""
_WHOLE: Final[frozenset[FigureKind]] = frozenset({"curve", "point", "highlight", "beside", "link"})
"""What is one sign as a whole."""
_REST: Final = (9,)
_LINK: Final = itemgetter(2)
"""The address of a stretch."""

Tagged = tuple[Element | None, tuple[Mark, ...]]
"""An element, None or `REPEATED` for an artifact, and the marks of a figure that are in it."""


class Spot(NamedTuple):
    """A place on a page that leads to an address or to the figure with a key, and its link's element."""

    area: Rect
    url: str
    key: str
    element: Element


class Tagger:
    """Finds the elements for the figures of one book, and gathers the places that lead somewhere.

    `targets` are the keys of figures that links can lead to.
    """

    def __init__(self, book: Book, targets: Container[str]) -> None:
        self.structure = Structure(len(book.pages))
        self.spots: list[list[Spot]] = [[] for _ in book.pages]
        self._order = ReadingOrder(self.structure.root, book.spoken)
        self._ways = {key: target for key, target in book.ways if target in targets}
        self._best = _best_tiles(book)
        # Keys are unique in a drawing, so that where there is one, nothing is met again.
        self._is_single = sum(not layer.furniture for page in book.pages for layer in page.layers) == 1
        self._seen: set[str] = set()
        self._links: dict[tuple[str, str], Element] = {}
        self._attached: set[int] = set()
        self._of_points: Element | None = None
        self._number = 0
        self._page = book.pages[0]
        self._unit = 1

    def begin_page(self, number: int, page: Page) -> None:
        """Go on with another page."""
        self._number, self._page, self._unit = number, page, page.unit
        self._order.begin_page(page.role)

    def tagged(self, placed: Placed, layer: Layer) -> list[Tagged]:
        """The elements of all marks of a figure, in the order in which they are painted."""
        marks = placed.figure.marks
        kind = placed.kind
        if layer.furniture or kind == "paper" or not marks:
            return [(None, marks)] if marks else []
        if kind in _WHOLE and placed.key not in self._ways:
            return [(self._whole(placed, layer) if self._is_read(placed) else REPEATED, marks)]
        found = stretches(kind, marks)
        leads = False
        if self._ways or any(map(_LINK, found)):
            leads = self._add_spots(placed, layer, found)
        if not self._is_read(placed):
            return [(REPEATED, marks)]
        known: dict[Part, Element | None] = {"plain": None}
        told: list[Tagged] = []
        for part, own, link in found:
            if part in known:
                element = known[part]
            else:
                element = known[part] = self._order.element(placed, part)
                if element is not None and element.role == "Figure" and kind != "point":
                    self._widen(element, placed, layer)
            if element is not None and (link or (leads and part == _LEADS.get(kind))):
                element = _within(element, self._link(placed, link))
                self._attached.add(id(element))
            told.append((element, own))
        return told

    def _whole(self, placed: Placed, layer: Layer) -> Element | None:
        """The element of a figure that is all one sign."""
        if placed.kind == "point":
            # All are in one element, and where its curves are.
            if self._of_points is None:
                self._of_points = self._order.element(placed, "sign")
            return self._of_points
        element = self._order.element(placed, "sign")
        if element is not None:
            self._widen(element, placed, layer)
        return element

    def finish(self) -> None:
        """Give links of which no words are read a place behind everything else."""
        for link in self._links.values():
            if id(link) not in self._attached:
                _within(self.structure.root.part(_REST, "P"), link)

    def _is_read(self, placed: Placed) -> bool:
        """Whether a figure is read where it stands now, and not on another page."""
        key = placed.key
        if self._is_single or not key or (placed.kind in _CUT and self._page.role == "part"):
            return True
        if key in self._seen or (self._best and self._best.get(key, self._number) != self._number):
            return False
        self._seen.add(key)
        return True

    def _widen(self, element: Element, placed: Placed, layer: Layer) -> None:
        """Let the area of an element hold a figure, too; in units of the sheet, y upwards.

        The points of a curve are not asked: they are where it is.
        """
        page, unit = self._page, self._unit
        k, figure = layer.scale / unit, placed.figure
        x, y, w, h = placed.x, placed.y, figure.w, figure.h
        if layer.clip is not None:
            x, y, w, h = layer.seen(placed.area)
        left = (layer.x + page.edge) / unit + x * k
        top = (page.height + page.edge - layer.y) / unit - y * k
        own = left, top - h * k, left + w * k, top
        area = element.area
        if area is not None:
            own = min(own[0], area[0]), min(own[1], area[1]), max(own[2], area[2]), max(own[3], area[3])
        element.area = own

    def _add_spots(self, placed: Placed, layer: Layer, found: list[Stretch]) -> bool:
        """Gather the places of a figure that lead somewhere; whether the figure itself does."""
        spots = self.spots[self._number]
        target = self._ways.get(placed.key, "")
        if target:
            area = layer.on_page(layer.seen(placed.area))
            spots.append(Spot(area, "", target, self._link(placed, "")))
        for mark in [mark for _, own, link in found if link for mark in own]:
            if isinstance(mark, Text):
                top, h = mark.y - ASCENT * mark.size, (ASCENT + DESCENT) * mark.size
                area = Rect(placed.x + mark.x, placed.y + top, mark.width, h)
                if layer.clip is None or layer.clip.meets(area):
                    spot = layer.on_page(layer.seen(area))
                    spots.append(Spot(spot, mark.link, "", self._link(placed, mark.link)))
        return bool(target)

    def _link(self, placed: Placed, url: str) -> Element:
        """The link of a figure to an address, or of the figure as a whole."""
        key = placed.key or f"#{id(placed)}"
        return self._links.setdefault((key, url), Element("Link"))


def _within(element: Element, link: Element) -> Element:
    """The link, in an element."""
    if all(part is not link for part in element.parts.values()):
        element.put((len(element.parts),), link)
    return link


def _best_tiles(book: Book) -> dict[str, int]:
    """On which sheet of a poster most of each figure is seen."""
    found: dict[str, tuple[float, int]] = {}
    for number, page in enumerate(book.pages):
        for layer in page.layers if page.role == "tile" else ():
            for placed in () if layer.furniture else layer.figures:
                seen = layer.seen(placed.area)
                share = max(0.0, seen.w) * max(0.0, seen.h)
                if placed.key not in found or share > found[placed.key][0]:
                    found[placed.key] = share, number
    return {key: number for key, (_, number) in found.items()}
