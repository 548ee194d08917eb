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
from journey_editor.layout.typography import Paragraph, paragraph
from journey_editor.model.records import Link

TRACK: Final = 7.0
ROOM: Final = 10.0
"""Free space at both sides of a gutter's tracks, for ports and arrow heads."""
_LABEL_W: Final = 66.0
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


def label_of(link: Link) -> Paragraph | None:
    """The words on a link, its label and its share; None when it has neither."""
    parts = [link.label.strip()] if link.label.strip() else []
    if link.share is not None:
        parts.append(f"{round(link.share * 100, 1):g} %")
    if not parts:
        return None
    return paragraph("\n".join(parts), "semibold", style.SMALL, _LABEL_W, _LABEL_LEADING)


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
    label = label_of(link)
    a, b = source.column, target.column
    below = (a, source.row)
    if a == b and target.row == source.row + 1 and below not in so_far.gaps:
        so_far.gaps[below] = max(22.0, (label.h if label else 0) + 8)
        return Route(link, "gap", source, target, label=label)
    if a == b:
        leaves = arrives = a + 1
    else:
        leaves, arrives = (a + 1, b) if b > a else (a, b + 1)
    shape: Shape = "gutter" if leaves == arrives else "corridor"
    return Route(link, shape, source, target, leaves, arrives, label=label)


def _lay_tracks(result: Plan) -> None:
    """Give every vertical stretch a track in its gutter; the offset is that of the track's middle."""
    ends: dict[int, list[tuple[float, list[tuple[int, int]]]]] = defaultdict(list)
    used: dict[int, float] = defaultdict(lambda: ROOM)

    def track(gutter: int, low: int, high: int, own: float) -> float:
        if not own:
            for offset, taken in ends[gutter]:
                if all(high < lo or hi < low for lo, hi in taken):
                    taken.append((low, high))
                    return offset
        wide = own or TRACK
        offset = used[gutter] + wide / 2
        used[gutter] += wide
        if not own:
            ends[gutter].append((offset, [(low, high)]))
        return offset

    for route in result.routes:
        if route.shape == "gutter":
            rows = sorted((route.source.row, route.target.row))
            own = route.label.w + 8 if route.label else 0.0
            route.out_track = route.in_track = track(route.leaves, rows[0], rows[1], own)
        elif route.shape == "corridor":
            route.out_track = track(route.leaves, route.source.row, _CORRIDOR, 0)
            route.in_track = track(route.arrives, route.target.row, _CORRIDOR, 0)
    result.gutters = {gutter: wide + ROOM for gutter, wide in used.items()}


def _lay_corridor(result: Plan) -> None:
    """Stack the long links below the cards, those that do not meet in one track."""
    tracks: list[tuple[float, list[tuple[int, int]]]] = []
    for route in result.routes:
        if route.shape != "corridor":
            continue
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
    for route in result.routes:
        if route.shape == "corridor":
            route.corridor_track = middles[int(route.corridor_track)]
    result.corridor = y + 4 if tracks else 0.0
