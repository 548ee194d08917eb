"""Where the labels of links stand in a gutter: on their own line, and on as few others as can be."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple

from journey_editor.layout.ways import Route

_STEPS: Final = 9
_HOLD: Final = 5.0
"""How far from its end a label that stands beside its line still holds it."""
_CROSSED: Final = 8.0
_FAR: Final = 0.05
_ASIDE: Final = 0.02
_MOST: Final = 32
"""Lines of a gutter that are looked at for one label; of more hardly any place is free."""
_APART: Final = 1.0


class Stretch(NamedTuple):
    """A part of a line in a gutter, from x, y to x, y: counted from its left and the first row of cards."""

    link: str
    left: float
    top: float
    right: float
    bottom: float


class Spot(NamedTuple):
    """Where a label stands: x from the left of the gutter, y from the first row of cards."""

    x: float
    y: float
    w: float
    h: float

    def crosses(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether something between these lies below it."""
        return self.x < right and left < self.x + self.w and self.y < bottom and top < self.y + self.h


def stretches(ways: Sequence[Route]) -> dict[int, tuple[Stretch, ...]]:
    """The lines of the links that leave one stage, by the gutters they run in."""
    found: defaultdict[int, list[Stretch]] = defaultdict(list)
    for route in ways:
        id_ = route.link.id
        if route.shape == "gutter":
            x, low, high = route.out_track, *sorted((route.out_y, route.in_y))
            there = found[route.leaves]
            there.append(Stretch(id_, x, low, x, high))
            there.append(_stub(id_, x, route.out_y, at_left=route.leaves > route.source.column))
            there.append(_stub(id_, x, route.in_y, at_left=route.arrives > route.target.column))
        elif route.shape == "corridor":
            ends = (
                (route.leaves, route.out_track, route.out_y, route.source.column),
                (route.arrives, route.in_track, route.in_y, route.target.column),
            )
            for gutter, x, y, column in ends:
                found[gutter].append(Stretch(id_, x, y, x, math.inf))
                found[gutter].append(_stub(id_, x, y, at_left=gutter > column))
    return {gutter: tuple(there) for gutter, there in found.items()}


def _stub(link: str, x: float, y: float, *, at_left: bool) -> Stretch:
    """The level part between a card and the track."""
    return Stretch(link, 0.0, y, x, y) if at_left else Stretch(link, x, y, math.inf, y)


def spot(
    route: Route,
    size: tuple[float, float],
    room: tuple[float, float],
    lines: Sequence[Stretch],
    taken: list[Spot],
) -> Spot:
    """Where the label of a link stands, clear of the labels that are `taken`; it is one of them from then on.

    It lies on its line, between the ends of the `room`, where it hides the least of other lines.
    """
    w, h = size
    low, high = sorted((route.out_y, route.in_y))
    middle = (low + high - h) / 2
    others = [
        one for one in lines if not _is_trunk(one, route) and one.top < high + h and low - h < one.bottom
    ]
    best, least = None, math.inf
    for x, y in _places(route, size, room):
        aside = _ASIDE * abs(x + w / 2 - route.out_track) + _FAR * abs(y - middle)
        if aside >= least:
            continue
        here = Spot(x, y, w, h)
        if any(here.crosses(one.x, one.y - _APART, one.x + one.w, one.y + one.h + _APART) for one in taken):
            continue
        cost = aside + _CROSSED * sum(here.crosses(*one[1:]) for one in others[:_MOST])
        if cost < least:
            best, least = here, cost
    if best is None:
        x = max(room[0], min(route.out_track - w / 2, room[1] - w))
        best = Spot(x, _beyond(x, middle, size, taken), w, h)
    taken.append(best)
    return best


def _is_trunk(line: Stretch, route: Route) -> bool:
    """Whether a line is the upright one that a label stands on; it may hide that, but not where it ends."""
    return line.link == route.link.id and line.left == line.right


def _places(
    route: Route, size: tuple[float, float], room: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    """Places on the line of a link, the middle of it first."""
    w, h = size
    low, high = sorted((route.out_y, route.in_y))
    middle, reach = (low + high - h) / 2, max(0.0, (high - low) / 2)
    ys = [middle + reach * step / (_STEPS // 2) for step in range(-(_STEPS // 2), _STEPS // 2 + 1)]
    ys = sorted({max(0.0, y) for y in (ys if reach else [middle])}, key=lambda y: abs(y - middle))
    track = route.out_track
    for x in (track - w / 2, track - _HOLD, track - w + _HOLD):
        for y in ys:
            yield max(room[0], min(x, room[1] - w)), y


def _beyond(x: float, wished: float, size: tuple[float, float], taken: Sequence[Spot]) -> float:
    """The y nearest to the wished one at which no other label stands."""
    w, h = size
    near = [one for one in taken if one.x < x + w and x < one.x + one.w]
    edges = chain.from_iterable((one.y - _APART - h, one.y + one.h + _APART) for one in near)
    free = [
        y
        for y in (wished, 0.0, *edges)
        if y >= 0.0 and all(y + h + _APART <= one.y or one.y + one.h + _APART <= y for one in near)
    ]
    return min(free, key=lambda y: abs(y - wished))
