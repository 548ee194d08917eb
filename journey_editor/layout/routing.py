"""Ways for links: through the gutters between columns and a corridor below the cards.

Every line runs where no card can be, so nothing has to be avoided: a link leaves its card at the
side, follows a track of its own in the gutter, and when the other card is further than one column
away, a track of the corridor. The number of tracks decides how wide gutters and corridor are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import Final, NamedTuple

from journey_editor.layout import style
from journey_editor.layout.style import Memo
from journey_editor.layout.tracks import Ported, lay, ported
from journey_editor.layout.typography import Paragraph, paragraph, width
from journey_editor.layout.ways import Cell, Route, Shape
from journey_editor.model.ordered import place
from journey_editor.model.records import Link

_LABEL_W: Final = 60.0
_LONG_LABEL_W: Final = 150.0
_LABEL_LEADING: Final = 13.0


class Block(NamedTuple):
    """The cards of one stage with their heights: one below the other, or each in its own column."""

    stage: str
    ids: tuple[str, ...]
    heights: tuple[float, ...]
    stacked: bool

    @property
    def width(self) -> int:
        """How many columns the stage has; one without cards, too."""
        return 1 if self.stacked else max(1, len(self.ids))


class Stand(NamedTuple):
    """The cells of a stage's cards, in their order and by id, and the lower end of the lowest.

    `ys` are those of the cells, which stay when the stage has another place among the others; `short` are
    the links that run from one of the cards to that below it.
    """

    cells: tuple[Cell, ...]
    by_id: dict[str, Cell]
    low: float
    short: frozenset[str]
    ys: tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """Where cards stand and links run; `low` is the lower end of the lowest card.

    Compared by identity.

    `stands` and `ways` are by stage, a link's way in the stage that it leaves; `meets` are the numbers of
    the stages that those links touch. `widths` are those that links need, by gutter, for each stage the
    gutters left of its columns and at the end the last one; `corridor` is the height of the long ones.
    """

    stands: tuple[Stand, ...] = ()
    ways: tuple[tuple[Route, ...], ...] = ()
    meets: tuple[tuple[int, ...], ...] = ()
    starts: tuple[int, ...] = (0,)
    low: float = 0.0
    widths: tuple[dict[int, float], ...] = ({},)
    corridor: float = 0.0

    @property
    def cells(self) -> dict[str, Cell]:
        """The cells by card."""
        return {id_: cell for stand in self.stands for id_, cell in stand.by_id.items()}

    @property
    def gutters(self) -> dict[int, float]:
        """The widths that links need, by gutter."""
        return {gutter: w for own in self.widths for gutter, w in own.items()}

    @property
    def routes(self) -> list[Route]:
        """All ways, in the order of their links."""
        return sorted((route for own in self.ways for route in own), key=lambda route: place(route.link))


def label_of(link: Link, shape: Shape) -> Paragraph | None:
    """The words on a link, its label and its share; None when it has neither.

    They stand in one line where there is room, below each other in a gutter.
    """
    share = "" if link.share is None else f"{round(link.share * 100, 1):g} %"
    parts = [part for part in (link.label.strip(), share) if part]
    if not parts:
        return None
    if shape == "gutter":
        longest = max(width(word, "semibold", style.SMALL) for part in parts for word in part.split())
        limit = min(max(longest + 0.5, _LABEL_W), _LONG_LABEL_W)
        return paragraph("\n".join(parts), "semibold", style.SMALL, limit, _LABEL_LEADING)
    return paragraph(" · ".join(parts), "semibold", style.SMALL, _LONG_LABEL_W, _LABEL_LEADING)


def plan(links: Sequence[tuple[Link, ...]], blocks: Sequence[Block], memo: Memo | None = None) -> Plan:
    """Places for cards and ways for links, which are given by the block that they leave.

    With a `memo` only what lies in or between blocks that changed is planned anew.
    """
    memo = memo or Memo()
    names = [block.stage for block in blocks]
    starts = (0, *accumulate([block.width for block in blocks]))
    stands = memo.row("cells", names, list(zip(blocks, starts, links, strict=False)), _stand)
    away = memo.row(
        "away", names, [(block.ids, own) for block, own in zip(blocks, links, strict=True)], _away
    )
    homes = _homes(memo, names, stands, away)
    meets = [
        (number, *sorted({homes[target] for target in own if target in homes}))
        for number, own in enumerate(away)
    ]
    met = [tuple([stands[at] for at in there]) for there in meets]
    ways = memo.row("ways", names, [(own, *there) for own, there in zip(links, met, strict=True)], _ways)
    touching: list[list[tuple[Route, ...]]] = [[] for _ in blocks]
    for own, there in zip(ways, meets, strict=True):
        for at in there if own else ():
            touching[at].append(own)
    ends = [(stand, *there) for stand, there in zip(stands, touching, strict=True)]
    ports = memo.row("ports", names, ends, _ports)
    ported = [(starts, own, *[ports[at] for at in there]) for own, there in zip(ways, meets, strict=True)]
    laid, widths, corridor = lay(names, memo.row("ported", names, ported, _ported), memo)
    low = max([stand.low for stand in stands], default=0.0)
    return Plan(tuple(stands), laid, tuple(meets), starts, low, widths, corridor)


def _away(ids: tuple[str, ...], links: tuple[Link, ...]) -> frozenset[str]:
    """The cards of other stages to which links from one stage lead."""
    return frozenset([link.target for link in links]).difference(ids)


def _homes(
    memo: Memo, names: Sequence[str], stands: Sequence[Stand], away: Sequence[frozenset[str]]
) -> dict[str, int]:
    """The numbers of the stages that have these cards; only few links lead from stage to stage."""
    wanted = memo.kept("wanted", tuple(away), frozenset().union)
    there = memo.row("homes", names, [(stand, wanted) for stand in stands], _of_those)
    return {id_: number for number, ids in enumerate(there) for id_ in ids}


def _of_those(stand: Stand, wanted: frozenset[str]) -> Set[str]:
    return stand.by_id.keys() & wanted


def _stand(block: Block, start: int, links: tuple[Link, ...]) -> Stand:
    """The cells of a stage's cards from the column `start` on; there is more room below some of a stack."""
    if block.stacked:
        short = _short(block.ids, links)
        wider = {row: _gap(link) for row, link in short.items()}
        cells = []
        y = 0.0
        for row, h in enumerate(block.heights):
            cells.append(Cell(start, row, y, h))
            y += h + wider.get(row, style.CARD_GAP)
    else:
        short = {}
        cells = [Cell(start + number, 0, 0.0, h) for number, h in enumerate(block.heights)]
    by_id = dict(zip(block.ids, cells, strict=True))
    low = max([cell.y + cell.h for cell in cells], default=0.0)
    ys = tuple([cell.y for cell in cells])
    return Stand(tuple(cells), by_id, low, frozenset([link.id for link in short.values()]), ys)


def _short(ids: tuple[str, ...], links: tuple[Link, ...]) -> dict[int, Link]:
    """The first link from each card of a stack to that below it, by the row that it leaves."""
    rows = {id_: row for row, id_ in enumerate(ids)} if links else {}
    found: dict[int, Link] = {}
    for link in links:
        row = rows.get(link.source)
        if row is not None and row not in found and rows.get(link.target) == row + 1:
            found[row] = link
    return found


def _gap(link: Link) -> float:
    """The space between two cards that a link between them needs."""
    label = label_of(link, "gap")
    return max(22.0, (label.h if label else 0) + 8)


def _ways(links: tuple[Link, ...], stand: Stand, *others: Stand) -> tuple[Route, ...]:
    """The gutters through which links leave cards of one stage and arrive there and at others."""
    cells = dict(stand.by_id) if links else {}
    for other in others:
        cells |= other.by_id
    return tuple([_way(link, link.id in stand.short, cells) for link in links if link.target in cells])


def _way(link: Link, is_short: bool, cells: dict[str, Cell]) -> Route:
    source, target = cells[link.source], cells[link.target]
    if is_short:
        return Route(link, "gap", source, target, label=label_of(link, "gap"))
    a, b = source.column, target.column
    if a == b:
        leaves = arrives = a + 1
    else:
        leaves, arrives = (a + 1, b) if b > a else (a, b + 1)
    shape: Shape = "gutter" if leaves == arrives else "corridor"
    return Route(link, shape, source, target, leaves, arrives, label_of(link, shape))


def _ports(stand: Stand, *ways: tuple[Route, ...]) -> dict[tuple[str, bool], float]:
    """The y at which links leave (True) and arrive at a stage's cards, by link.

    Those at one side of a card are spread over it.
    """
    sides: dict[tuple[str, int], list[tuple[int, int, str, str, bool]]] = defaultdict(list)
    cells = stand.by_id
    for link, shape, source, target, leaves, arrives, *_ in chain.from_iterable(ways):
        if shape == "gap":
            continue
        if link.source in cells:
            end = (target.column, target.row, *place(link), True)
            sides[link.source, leaves - source.column].append(end)
        if link.target in cells:
            end = (source.column, source.row, *place(link), False)
            sides[link.target, arrives - target.column].append(end)
    found: dict[tuple[str, bool], float] = {}
    for (card, _), ends in sides.items():
        cell = cells[card]
        step = min(9.0, (cell.h - 12) / max(1, len(ends) - 1))
        middle = min(26.0, cell.h / 2)
        first = max(6.0, middle - step * (len(ends) - 1) / 2)
        for number, (*_, id_, leaving) in enumerate(sorted(ends)):
            found[id_, leaving] = cell.y + first + step * number
    return found


def _ported(
    starts: tuple[int, ...], ways: tuple[Route, ...], *ports: dict[tuple[str, bool], float]
) -> Ported:
    """The ways with the y of their ends."""
    ys: dict[tuple[str, bool], float] = {}
    for there in ports if ways else ():
        ys |= there
    made = [
        way if way.shape == "gap" else way._replace(out_y=ys[way.link.id, True], in_y=ys[way.link.id, False])
        for way in ways
    ]
    return ported(made, starts)
