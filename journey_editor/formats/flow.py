"""Text in columns on as many pages as it needs: for the cover and the appendix. Lengths in points."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from journey_editor.formats import furniture, pages
from journey_editor.formats.page import Layer, Page, PageRole
from journey_editor.formats.pages import MM, PAPERS
from journey_editor.formats.settings import Settings
from journey_editor.formats.tearing import torn
from journey_editor.layout.drawing import Figure, FigureKind, Placed

SMALL: Final = 8.0
"""The smallest type on these pages, before they are enlarged."""
GAP: Final = 20.0
_MARGIN: Final = 15 * MM
_FOOT: Final = 24.0
_COLUMN: Final = 205.0
_SHORTEST: Final = 140 * MM
_LONGEST: Final = 440 * MM
"""Sheets with sides between these are read in the hand; on others the text stands on A4 or letter."""
_ROUNDS: Final = 12
_HALF: Final = 0.5
"""How much of a page one block may take, and a head, so that both find room on one page."""
_SECONDARY: Final = "#66707F"


class Block(NamedTuple):
    """A figure as wide as a column with the space above it, which it does not need at the top of one.

    One that is `tied` never stands last in a column: it says what the next is.
    """

    figure: Figure
    gap: float = 0.0
    kind: FigureKind = "passage"
    key: str = ""
    id: str = ""
    tied: bool = False


Group = Sequence[Block]
"""Blocks that stay together in one column where that is possible."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page for text, `k` times as large as its own measures say, but never less than `least`."""

    width: float
    height: float
    k: float
    least: float = 0.0

    @property
    def w(self) -> float:
        """How wide the room for text is."""
        return self.width / self.k - 2 * _MARGIN

    @property
    def h(self) -> float:
        """How high the room for text is."""
        return self.height / self.k - 2 * _MARGIN - _FOOT

    @property
    def columns(self) -> int:
        """How many columns stand side by side."""
        return max(1, int((self.w + GAP) // (_COLUMN + GAP)))

    @property
    def column(self) -> float:
        """How wide a column is."""
        return (self.w - (self.columns - 1) * GAP) / self.columns


def sheet_of(settings: Settings, beside: Page) -> Sheet:
    """The sheet for text beside a page of the map: of the same paper when that is one for reading."""
    size = beside.width, beside.height
    if pages.is_fit(settings.paper) or min(size) < _SHORTEST or max(size) > _LONGEST:
        paper = "letter" if settings.paper.lower() in ("letter", "tabloid") else "A4"
        size = PAPERS[paper]
        if settings.orientation == "landscape":
            size = size[1], size[0]
    least = settings.min_type / SMALL
    return Sheet(*size, max(furniture.enlarged(*size) ** 0.5, least), least)


@dataclass(frozen=True, slots=True)
class Running:
    """What all pages of one flow have in common: their role, their name, and the colour of the paper."""

    role: PageRole
    title: str
    prefix: str
    paper: str


def flowed(groups: Sequence[Group], sheet: Sheet, running: Running, head: Block | None = None) -> list[Page]:
    """The pages of some groups in columns, the first below a head as wide as the page.

    The columns of the last page are about equally long.
    """
    rest = [_broken(group, sheet) for group in groups]
    heads = [] if head is None else _pieces(head, sheet.h)
    made = [_page([_at_top(one)], sheet, running, number) for number, one in enumerate(heads[:-1], 1)]
    last = heads[-1:]
    if last and rest and last[0].figure.h > sheet.h * _HALF:
        made.append(_page([_at_top(last.pop())], sheet, running, len(made) + 1))
    while rest or last or not made:
        top = last[0].figure.h + GAP if last else 0.0
        figures, left = _filled(rest, sheet, top, sheet.h)
        if not left:
            figures = _balanced(rest, sheet, top)
        made.append(_page([*map(_at_top, last), *figures], sheet, running, len(made) + 1))
        rest, last = left, []
    return made


def _at_top(block: Block) -> Placed:
    return Placed(block.key, block.kind, block.id, block.figure, _MARGIN, _MARGIN)


def _broken(group: Group, sheet: Sheet) -> Group:
    """The group with blocks that find room beside a head, too."""
    return [piece for block in group for piece in _pieces(block, sheet.h * _HALF)]


def _pieces(block: Block, most: float) -> list[Block]:
    """A block in parts; links and bookmarks lead to the first, and the last says what the next block is."""
    first, *others = torn(block.figure, most)
    if not others:
        return [block]
    rest = [Block(figure, kind="passage") for figure in others]
    return [block._replace(figure=first, tied=False), *rest[:-1], rest[-1]._replace(tied=block.tied)]


def gathered(groups: Sequence[Group], sheet: Sheet, running: Running, head: Block) -> Page | None:
    """One page with each group whole, in whichever column has the most room; None when they find none."""
    top = head.figure.h + GAP
    if top > sheet.h:
        return None
    ends = [top] * sheet.columns
    found = [Placed(head.key, head.kind, head.id, head.figure, _MARGIN, _MARGIN)]
    for group in groups:
        column = min(range(sheet.columns), key=ends.__getitem__)
        x, y = _MARGIN + column * (sheet.column + GAP), ends[column]
        for block in group:
            y += block.gap if y > top else 0.0
            found.append(Placed(block.key, block.kind, block.id, block.figure, x, _MARGIN + y))
            y += block.figure.h
        if y > sheet.h:
            return None
        ends[column] = y
    return _page(found, sheet, running, 1)


def _balanced(groups: Sequence[Group], sheet: Sheet, top: float) -> list[Placed]:
    """The figures of the last page in the shortest columns that hold them all."""
    low, high = top, sheet.h
    for _ in range(_ROUNDS):
        middle = (low + high) / 2
        if _filled(groups, sheet, top, middle)[1]:
            low = middle
        else:
            high = middle
    return _filled(groups, sheet, top, high)[0]


def _filled(
    groups: Sequence[Group], sheet: Sheet, top: float, end: float
) -> tuple[list[Placed], list[Group]]:
    """The figures that find room on one page between two heights, and the groups that are left."""
    found: list[Placed] = []
    column, y = 0, top
    for number, group in enumerate(groups):
        alone = _height(group) - group[0].gap
        if end < alone + top <= sheet.h:
            return found, [*groups[number:]]
        if y + _height(group) > end and y > top and alone + top <= sheet.h:
            column, y = column + 1, top
        for index, block in enumerate(group):
            gap = block.gap if y > top else 0.0
            needed = gap + _with_tied(group, index)
            if y + needed > end and y > top:
                column, y, gap = column + 1, top, 0.0
            if column == sheet.columns or (y + gap + block.figure.h > end and end < sheet.h):
                return found, [group[index:], *groups[number + 1 :]]
            x = _MARGIN + column * (sheet.column + GAP)
            found.append(Placed(block.key, block.kind, block.id, block.figure, x, _MARGIN + y + gap))
            y += gap + block.figure.h
    return found, []


def _height(group: Group) -> float:
    return sum(block.gap + block.figure.h for block in group)


def _with_tied(group: Group, index: int) -> float:
    """The height of a block and of what it must not be parted from."""
    h = group[index].figure.h
    while group[index].tied and index + 1 < len(group):
        index += 1
        h += group[index].gap + group[index].figure.h
    return h


def _page(figures: Iterable[Placed], sheet: Sheet, running: Running, number: int) -> Page:
    label = f"{running.prefix}{number}"
    said = furniture.words(f"{running.title} · {number}", 1.0, _SECONDARY)
    x = sheet.width / sheet.k - _MARGIN - said.w
    y = sheet.height / sheet.k - _MARGIN - said.h
    foot = Layer([furniture.placed("number", said, x, y)], sheet.k, furniture=True)
    layers = (Layer(list(figures), sheet.k), foot)
    return Page(sheet.width, sheet.height, layers, running.role, label, running.title, running.paper)
