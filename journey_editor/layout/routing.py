"""Ways for links: through the gutters between columns and a corridor below the cards.

Every line runs where no card can be, so nothing has to be avoided: a link leaves its card at the
side, follows a track of its own in the gutter, and when the other card is further than one column
away, a track of the corridor. The number of tracks decides how wide gutters and corridor are.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from journey_editor.layout import style
from journey_editor.layout.style import Memo
from journey_editor.layout.typography import Paragraph, paragraph, width
from journey_editor.model.records import Link

TRACK: Final = 8.0
ROOM: Final = 12.0
"""Free space at both sides of a gutter's tracks, for ports and arrow heads."""
_LABEL_W: Final = 60.0
_LONG_LABEL_W: Final = 150.0
_LABEL_ROOM: Final = 13.0
_LABEL_LEADING: Final = 13.0
_CLEAR: Final = 12.0
"""The least distance of two stretches in one track, so that they are not taken for one."""

Shape = Literal["gap", "gutter", "corridor"]


class Cell(NamedTuple):
    """Where a card stands: column from the left, row in it, its y below the first row, its height."""

    column: int
    row: int
    y: float
    h: float


@dataclass(slots=True)
class Route:
    """How one link runs. Gutter g lies left of column g; y counts from the first row of cards.

    `plan` fills in where it leaves and arrives, and its tracks: x from the left of the gutter, y from
    the top of the corridor.
    """

    link: Link
    shape: Shape
    source: Cell
    target: Cell
    leaves: int = 0
    arrives: int = 0
    out_y: float = 0.0
    in_y: float = 0.0
    out_track: float = 0.0
    in_track: float = 0.0
    corridor_track: float = 0.0
    label: Paragraph | None = None


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


@dataclass(slots=True, eq=False)
class Plan:
    """Where cards stand and links run; `low` is the lower end of the lowest card.

    Compared by identity.

    `cells` are kept by card, `blocks` hold those of each stage; `gutters` are the widths that links
    need, by gutter; `corridor` is the height of the long ones.
    """

    cells: dict[str, Cell] = field(default_factory=dict)
    blocks: list[tuple[Cell, ...]] = field(default_factory=list)
    low: float = 0.0
    routes: list[Route] = field(default_factory=list)
    gutters: dict[int, float] = field(default_factory=dict)
    corridor: float = 0.0


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


def plan(links: Sequence[Link], blocks: Sequence[Block], memo: Memo | None = None) -> Plan:
    """Places for cards and ways for the links between them."""
    memo = memo or Memo()
    rows: dict[str, int] = {}
    homes: dict[str, int] = {}
    starts: list[int] = []
    at = 0
    for number, block in enumerate(blocks):
        starts.append(at)
        at += block.width
        rows |= memo.kept(("rows", block.stage), (block.ids,), _rows)
        homes |= memo.kept(("homes", block.stage), (block.ids, number), dict.fromkeys)
    drawn = [link for link in links if link.source in rows and link.target in rows]
    short: dict[str, Link] = {}
    gaps: defaultdict[int, list[tuple[int, float]]] = defaultdict(list)
    for link in drawn:
        home, row = homes[link.source], rows[link.source]
        stacked = blocks[home].stacked and homes[link.target] == home
        if stacked and rows[link.target] == row + 1 and link.source not in short:
            short[link.source] = link
            gaps[home].append((row, _gap(link)))
    result = Plan()
    for number, block in enumerate(blocks):
        cells, by_id, low = memo.kept(
            ("cells", block.stage), (block, starts[number], tuple(gaps.get(number, ()))), _cells
        )
        result.blocks.append(cells)
        result.cells |= by_id
        result.low = max(result.low, low)
    for link in drawn:
        result.routes.append(_route(link, short.get(link.source) is link, result.cells))
    _spread_ports(result.routes)
    _lay_tracks(result)
    _lay_corridor(result)
    return result


def _rows(ids: tuple[str, ...]) -> dict[str, int]:
    return {id_: row for row, id_ in enumerate(ids)}


def _gap(link: Link) -> float:
    """The space between two cards that a link between them needs."""
    label = label_of(link, "gap")
    return max(22.0, (label.h if label else 0) + 8)


def _cells(
    block: Block, start: int, gaps: tuple[tuple[int, float], ...]
) -> tuple[tuple[Cell, ...], dict[str, Cell], float]:
    """The cells of a stage's cards from the column `start` on, in their order and by id; the lower end."""
    if block.stacked:
        wider = dict(gaps)
        cells = []
        y = 0.0
        for row, h in enumerate(block.heights):
            cells.append(Cell(start, row, y, h))
            y += h + wider.get(row, style.CARD_GAP)
    else:
        cells = [Cell(start + number, 0, 0.0, h) for number, h in enumerate(block.heights)]
    low = max([cell.y + cell.h for cell in cells], default=0.0)
    return tuple(cells), dict(zip(block.ids, cells, strict=True)), low


def _route(link: Link, gap: bool, cells: dict[str, Cell]) -> Route:
    source, target = cells[link.source], cells[link.target]
    if gap:
        return Route(link, "gap", source, target, label=label_of(link, "gap"))
    a, b = source.column, target.column
    if a == b:
        leaves = arrives = a + 1
    else:
        leaves, arrives = (a + 1, b) if b > a else (a, b + 1)
    shape: Shape = "gutter" if leaves == arrives else "corridor"
    return Route(link, shape, source, target, leaves, arrives, label=label_of(link, shape))


def _spread_ports(routes: Sequence[Route]) -> None:
    """Give each link a y at which it leaves and arrives; those at one side of a card are spread over it."""
    sides: dict[tuple[Cell, int], list[tuple[int, int, int, bool]]] = defaultdict(list)
    for index, route in enumerate(routes):
        if route.shape != "gap":
            to, back = route.target, route.source
            sides[back, route.leaves - back.column].append((to.column, to.row, index, True))
            sides[to, route.arrives - to.column].append((back.column, back.row, index, False))
    for (cell, _), ends in sides.items():
        step = min(9.0, (cell.h - 12) / max(1, len(ends) - 1))
        middle = min(26.0, cell.h / 2)
        first = max(6.0, middle - step * (len(ends) - 1) / 2)
        for place, (_, _, index, leaving) in enumerate(sorted(ends)):
            y = cell.y + first + step * place
            if leaving:
                routes[index].out_y = y
            else:
                routes[index].in_y = y


class _Tracks:
    """The tracks of all gutters; stretches that do not meet share one."""

    def __init__(self) -> None:
        self.taken: defaultdict[int, list[list[tuple[float, float]]]] = defaultdict(list)

    def take(self, gutter: int, one: float, other: float) -> int:
        """The number of a track that is free between two heights."""
        low, high = min(one, other), max(one, other)
        for number, taken in enumerate(self.taken[gutter]):
            if all(high + _CLEAR <= lo or hi + _CLEAR <= low for lo, hi in taken):
                taken.append((low, high))
                return number
        self.taken[gutter].append([(low, high)])
        return len(self.taken[gutter]) - 1


def _lay_tracks(result: Plan) -> None:
    """Give every upright stretch a track in its gutter, and the gutter the width it needs.

    Labels stand on the tracks one above the other, so a gutter is as wide as its widest label.
    Offsets are those of the track's middle from the left.
    """
    tracks = _Tracks()
    labels: defaultdict[int, float] = defaultdict(float)
    for route in result.routes:
        if route.shape == "gutter":
            route.out_track = route.in_track = tracks.take(route.leaves, route.out_y, route.in_y)
            if route.label:
                labels[route.leaves] = max(labels[route.leaves], route.label.w + 2 * _LABEL_ROOM)
        elif route.shape == "corridor":
            route.out_track = tracks.take(route.leaves, route.out_y, math.inf)
            route.in_track = tracks.take(route.arrives, route.in_y, math.inf)
    for gutter, used in tracks.taken.items():
        result.gutters[gutter] = max(2 * ROOM + TRACK * len(used), labels[gutter])

    def offset(gutter: int, number: float) -> float:
        middle = (len(tracks.taken[gutter]) - 1) / 2
        return result.gutters[gutter] / 2 + (number - middle) * TRACK

    for route in result.routes:
        if route.shape != "gap":
            route.out_track = offset(route.leaves, route.out_track)
            route.in_track = offset(route.arrives, route.in_track)


def _lay_corridor(result: Plan) -> None:
    """Stack the long links below the cards, those that do not meet in one track."""
    tracks: list[tuple[float, list[tuple[int, int]]]] = []
    long = [route for route in result.routes if route.shape == "corridor"]
    for route in sorted(long, key=lambda route: abs(route.leaves - route.arrives)):
        low, high = sorted((route.leaves, route.arrives))
        high_label = route.label.h if route.label else 0.0
        for index, (tall, taken) in enumerate(tracks):
            if all(high < lo or hi < low for lo, hi in taken):
                taken.append((low, high))
                tracks[index] = (max(tall, high_label), taken)
                route.corridor_track = index
                break
        else:
            route.corridor_track = len(tracks)
            tracks.append((high_label, [(low, high)]))
    middles, y = [], 4.0
    for tall, _ in tracks:
        step = max(10.0, tall + 4)
        middles.append(y + step / 2)
        y += step
    for route in long:
        route.corridor_track = middles[int(route.corridor_track)]
    result.corridor = y + 4 if tracks else 0.0
