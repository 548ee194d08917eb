"""Ways for links: through the gutters between columns and a corridor below the cards.

Every line runs where no card can be, so nothing has to be avoided: a link leaves its card at the
side, follows a track of its own in the gutter, and when the other card is further than one column
away, a track of the corridor. The number of tracks decides how wide gutters and corridor are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from journey_editor.layout import style
from journey_editor.layout.typography import Paragraph, paragraph, width
from journey_editor.model.records import Link

TRACK: Final = 8.0
ROOM: Final = 12.0
"""Free space at both sides of a gutter's tracks, for ports and arrow heads."""
_LABEL_W: Final = 60.0
_LONG_LABEL_W: Final = 150.0
_LABEL_ROOM: Final = 13.0
_LABEL_LEADING: Final = 13.0
_CORRIDOR: Final = 10_000_000

Shape = Literal["gap", "gutter", "corridor"]


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a card stands: column from the left, row from the top of its column."""

    column: int
    row: int


@dataclass(slots=True)
class Route:
    """How one link runs. Gutter g lies left of column g. Offsets are filled in by `plan`."""

    link: Link
    shape: Shape
    source: Cell
    target: Cell
    leaves: int = 0
    arrives: int = 0
    out_track: float = 0.0
    in_track: float = 0.0
    corridor_track: float = 0.0
    label: Paragraph | None = None


@dataclass(slots=True)
class Plan:
    """All routes, with the space they need: by gutter, by (column, row) of a gap, and below."""

    routes: list[Route] = field(default_factory=list)
    gutters: dict[int, float] = field(default_factory=dict)
    gaps: dict[tuple[int, int], float] = field(default_factory=dict)
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


def plan(links: Sequence[Link], cells: dict[str, Cell]) -> Plan:
    """Routes for the links between cards that stand in these cells."""
    result = Plan()
    for link in links:
        if link.source in cells and link.target in cells:
            result.routes.append(_route(link, cells[link.source], cells[link.target], result))
    _lay_tracks(result)
    _lay_corridor(result)
    return result


def _route(link: Link, source: Cell, target: Cell, so_far: Plan) -> Route:
    a, b = source.column, target.column
    below = (a, source.row)
    if a == b and target.row == source.row + 1 and below not in so_far.gaps:
        label = label_of(link, "gap")
        so_far.gaps[below] = max(22.0, (label.h if label else 0) + 8)
        return Route(link, "gap", source, target, label=label)
    if a == b:
        leaves = arrives = a + 1
    else:
        leaves, arrives = (a + 1, b) if b > a else (a, b + 1)
    shape: Shape = "gutter" if leaves == arrives else "corridor"
    return Route(link, shape, source, target, leaves, arrives, label=label_of(link, shape))


class _Tracks:
    """The tracks of all gutters; stretches that do not meet share one."""

    def __init__(self) -> None:
        self.taken: defaultdict[int, list[list[tuple[int, int]]]] = defaultdict(list)

    def take(self, gutter: int, one: int, other: int) -> int:
        """The number of a track that is free between two rows."""
        low, high = min(one, other), max(one, other)
        for number, taken in enumerate(self.taken[gutter]):
            if all(high < lo or hi < low for lo, hi in taken):
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
            row = tracks.take(route.leaves, route.source.row, route.target.row)
            route.out_track = route.in_track = row
            if route.label:
                labels[route.leaves] = max(labels[route.leaves], route.label.w + 2 * _LABEL_ROOM)
        elif route.shape == "corridor":
            route.out_track = tracks.take(route.leaves, route.source.row, _CORRIDOR)
            route.in_track = tracks.take(route.arrives, route.target.row, _CORRIDOR)
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
