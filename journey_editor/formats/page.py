"""Pages as they are printed: layers of figures on a sheet; lengths in points, y downwards."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from journey_editor.layout import mirroring
from journey_editor.layout.dimming import is_dim
from journey_editor.layout.drawing import Drawing, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Text

if TYPE_CHECKING:
    from journey_editor.formats.spoken import Spoken

PageRole = Literal["map", "part", "tile", "plan", "cover", "appendix"]
LARGEST: Final = 14_400.0
"""The longest side of a page that every reader of PDF opens; a larger one counts in larger units."""
SLUG: Final = 24.0
"""How far beyond the bleed the marks for cutting reach."""


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """Figures with a change of coordinates: `scale` times as large, moved by x, y.

    `clip` is the part that is seen, in coordinates of the figures; None shows them whole. A layer of
    `furniture` (page numbers, marks for cutting) says nothing of the map. `matches` as in a drawing.
    """

    figures: Sequence[Placed]
    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0
    clip: Rect | None = None
    matches: frozenset[str] | None = None
    furniture: bool = False

    def is_dim(self, placed: Placed) -> bool:
        """Whether a figure is drawn faintly, as a filter asks for other things."""
        return is_dim(placed, self.matches)

    def seen(self, area: Rect) -> Rect:
        """The part of a rectangle that the layer shows."""
        return area if self.clip is None else _common(area, self.clip)

    def on_page(self, area: Rect) -> Rect:
        """Where a rectangle of the layer is on the page."""
        k = self.scale
        return Rect(self.x + area.x * k, self.y + area.y * k, area.w * k, area.h * k)


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """One page of `width` by `height` after cutting; its layers in the order they are painted.

    `label` is what stands for its number, `title` what it is called among the bookmarks. `paper` is the
    colour of its ground, empty for none. With a `bleed` the sheet is larger on every side, by the bleed
    and the room for marks for cutting.
    """

    width: float
    height: float
    layers: tuple[Layer, ...]
    role: PageRole
    label: str
    title: str
    paper: str
    bleed: float = 0.0

    @property
    def edge(self) -> float:
        """How far the sheet reaches beyond the page on every side."""
        return self.bleed + SLUG if self.bleed else 0.0

    @property
    def unit(self) -> int:
        """How many points one unit of the sheet stands for in a PDF."""
        return unit(self.width + 2 * self.edge, self.height + 2 * self.edge)


def _common(one: Rect, other: Rect) -> Rect:
    x, y = max(one.x, other.x), max(one.y, other.y)
    return Rect(x, y, min(one.right, other.right) - x, min(one.bottom, other.bottom) - y)


def unit(width: float, height: float) -> int:
    """How many points one unit of a sheet in a PDF stands for: 1 unless the sheet is very large."""
    return max(1, math.ceil(max(width, height) / LARGEST))


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A line of the table of contents beside a document: a page, by its place, or the figure with a key."""

    title: str
    target: int | str
    below: tuple[Bookmark, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Book:
    """All pages of one export, in their order, and what the document says of itself.

    `ways` leads from the key of a figure to that of another, such as from a card to its notes in the
    appendix. `messages` are findings, one sentence each. `carried` is the text of the
    map, which rides inside. `spoken` are words for those who do not see the figures.
    """

    pages: tuple[Page, ...]
    title: str = ""
    author: str = ""
    language: str = ""
    subject: str = ""
    bookmarks: tuple[Bookmark, ...] = ()
    ways: tuple[tuple[str, str], ...] = ()
    messages: tuple[str, ...] = ()
    carried: bytes = b""
    spoken: Spoken | None = None

    def beside(self) -> Iterator[Placed]:
        """The figures of cover and appendix, which are none of the drawing's."""
        for page in self.pages:
            if page.role in ("cover", "appendix"):
                for layer in page.layers:
                    yield from layer.figures


class Bound(NamedTuple):
    """A book as one file, with sentences on what could not be drawn as it should.

    `smallest_type` is as below; `drew_all` says that every character has its glyph.
    """

    data: bytes
    messages: tuple[str, ...]
    smallest_type: float
    drew_all: bool


def smallest_type(pages: Iterable[Page]) -> float:
    """The size in points of the smallest type as it will be printed; 0 without any text.

    Page numbers and names of sheets do not count; they follow the size of the paper.
    """
    found: set[float] = set()
    seen: set[tuple[int, float]] = set()
    for page in pages:
        for layer in page.layers:
            for placed in () if layer.furniture else layer.figures:
                key = id(placed.figure), layer.scale
                if key not in seen:
                    seen.add(key)
                    sizes = {mark.size for mark in placed.figure.marks if isinstance(mark, Text)}
                    found.update([size * layer.scale for size in sizes])
    return min(found, default=0.0)


def mirrored_page(page: Page) -> Page:
    """The page as it is read from right to left; what is first in a layer is so still."""
    return replace(page, layers=tuple([_mirrored_layer(layer, page.width) for layer in page.layers]))


def _mirrored_layer(layer: Layer, w: float) -> Layer:
    return replace(
        layer,
        figures=mirroring.mirrored_figures(layer.figures, 0.0),
        x=w - layer.x,
        clip=None if layer.clip is None else mirroring.mirrored_rect(layer.clip, 0.0),
    )


def single(drawing: Drawing, width: float, height: float, layer: Layer, bleed: float = 0.0) -> Page:
    """The page that shows a whole drawing."""
    return Page(width, height, (layer,), "map", "1", drawing.title, drawing.paper, bleed)
