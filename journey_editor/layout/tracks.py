"""Tracks for links, side by side in the gutters and one below the other in the corridor."""

from __future__ import annotations

import math
from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from journey_editor.layout.style import Memo
from journey_editor.layout.ways import Route
from journey_editor.model.ordered import place

TRACK: Final = 8.0
_WIDEST: Final = 18.0
ROOM: Final = 12.0
"""Free space at both sides of a gutter's tracks, for ports and arrow heads."""
_LABEL_ROOM: Final = 13.0
_CLEAR: Final = 12.0
"""The least distance of two stretches in one track, so that they are not taken for one."""

Ways = tuple[Route, ...]


class _Use(NamedTuple):
    """One upright stretch in a gutter, in the order in which tracks are given: by link, leaving first."""

    place: tuple[str, str]
    arrives: bool
    gutter: int
    low: float
    high: float
    label_w: float


class _Long(NamedTuple):
    """A link through the corridor, in the order in which tracks are given: the shortest first."""

    span: int
    place: tuple[str, str]
    low: int
    high: int
    label_h: float


class _Laid(NamedTuple):
    """The gutters of one stage: how wide they are, and the x of the stretches in them by link and end."""

    widths: dict[int, float]
    offsets: dict[tuple[str, bool], float]


class Ported(NamedTuple):
    """The ways that leave one stage, with their ends, and what they need of gutters and of the corridor.

    Stretches in gutters are kept by the number of the stage that has the column right of the gutter.
    """

    ways: Ways
    uses: dict[int, tuple[_Use, ...]]
    long: tuple[_Long, ...]


def ported(ways: Sequence[Route], starts: tuple[int, ...]) -> Ported:
    """Ways with their ends; `starts` are the first columns of the stages, and how many columns there are."""
    return Ported(tuple(ways), _uses(ways, starts), _long(ways))


def lay(
    stages: Sequence[str], ported: Sequence[Ported], memo: Memo
) -> tuple[tuple[Ways, ...], tuple[dict[int, float], ...], float]:
    """The ways with their tracks, the widths that gutters need, and the height of the corridor.

    Widths are by stage, those behind the last one at the end.
    """
    there: list[list[tuple[_Use, ...]]] = [[] for _ in (*stages, None)]
    for own in ported:
        for number, some in own.uses.items():
            there[number].append(some)
    laid = memo.row("tracks", (*stages, ""), list(map(tuple, there)), _tracks)
    middles, corridor = memo.kept("corridor", tuple([own.long for own in ported]), _corridor)
    inputs: list[tuple[object, ...]] = []
    for own in ported:
        heights = tuple([middles[one.place] for one in own.long])
        inputs.append((own, heights, *[laid[number].offsets for number in own.uses]))
    found = memo.row("laid", stages, inputs, _with_tracks)
    return tuple(found), tuple([one.widths for one in laid]), corridor


def _uses(ways: Sequence[Route], starts: tuple[int, ...]) -> dict[int, tuple[_Use, ...]]:
    found: defaultdict[int, list[_Use]] = defaultdict(list)
    for way in ways:
        order = place(way.link)
        if way.shape == "gutter":
            low, high = sorted((way.out_y, way.in_y))
            label_w = way.label.w + 2 * _LABEL_ROOM if way.label else 0.0
            found[bisect_right(starts, way.leaves) - 1].append(
                _Use(order, False, way.leaves, low, high, label_w)
            )
        elif way.shape == "corridor":
            for arrives, gutter, y in ((False, way.leaves, way.out_y), (True, way.arrives, way.in_y)):
                found[bisect_right(starts, gutter) - 1].append(_Use(order, arrives, gutter, y, math.inf, 0.0))
    return {stage: tuple(uses) for stage, uses in found.items()}


def _tracks(*uses: tuple[_Use, ...]) -> _Laid:
    """Give every upright stretch a track in its gutter, and the gutter the width it needs.

    Labels stand on the tracks one above the other, so a gutter is as wide as its widest label.
    Offsets are those of the track's middle from the left; stretches that do not meet share a track.
    """
    taken: defaultdict[int, list[list[tuple[float, float]]]] = defaultdict(list)
    labels: defaultdict[int, float] = defaultdict(float)
    numbers: dict[tuple[str, bool], tuple[int, int]] = {}
    for use in sorted([use for some in uses for use in some]):
        numbers[use.place[1], use.arrives] = use.gutter, _free(taken[use.gutter], use.low, use.high)
        labels[use.gutter] = max(labels[use.gutter], use.label_w)
    widths = {gutter: max(2 * ROOM + TRACK * len(tracks), labels[gutter]) for gutter, tracks in taken.items()}
    # A gutter that is wide for its labels has room between the lines, too: they hide less of each other.
    steps = {
        gutter: min(_WIDEST, max(TRACK, (widths[gutter] - 2 * ROOM) / len(tracks)))
        for gutter, tracks in taken.items()
    }
    offsets = {
        end: widths[gutter] / 2 + (number - (len(taken[gutter]) - 1) / 2) * steps[gutter]
        for end, (gutter, number) in numbers.items()
    }
    return _Laid(widths, offsets)


def _free(tracks: list[list[tuple[float, float]]], low: float, high: float) -> int:
    """The number of a track that is free between two heights; from now on it is not."""
    for number, taken in enumerate(tracks):
        if all(high + _CLEAR <= lo or hi + _CLEAR <= low for lo, hi in taken):
            taken.append((low, high))
            return number
    tracks.append([(low, high)])
    return len(tracks) - 1


def _long(ways: Sequence[Route]) -> tuple[_Long, ...]:
    found = []
    for way in ways:
        if way.shape == "corridor":
            low, high = sorted((way.leaves, way.arrives))
            found.append(_Long(high - low, place(way.link), low, high, way.label.h if way.label else 0.0))
    return tuple(found)


def _corridor(*long: tuple[_Long, ...]) -> tuple[dict[tuple[str, str], float], float]:
    """The y of long links, below each other unless they do not meet, and how high the corridor is."""
    numbers: dict[tuple[str, str], int] = {}
    heights: list[float] = []
    tracks: list[list[tuple[int, int]]] = []
    for _, order, low, high, label_h in sorted([one for some in long for one in some]):
        number = next((n for n, taken in enumerate(tracks) if _is_free(taken, low, high)), len(tracks))
        if number == len(tracks):
            tracks.append([])
            heights.append(0.0)
        insort(tracks[number], (low, high))
        heights[number] = max(heights[number], label_h)
        numbers[order] = number
    middles, y = [], 4.0
    for tall in heights:
        step = max(10.0, tall + 4)
        middles.append(y + step / 2)
        y += step
    return {order: middles[number] for order, number in numbers.items()}, y + 4 if tracks else 0.0


def _is_free(taken: list[tuple[int, int]], low: int, high: int) -> bool:
    """Whether none of the stretches in a track, which do not meet and are in their order, meets this one."""
    at = bisect_right(taken, (low, high))
    return (at == len(taken) or high < taken[at][0]) and (at == 0 or taken[at - 1][1] < low)


def _with_tracks(own: Ported, heights: tuple[float, ...], *offsets: dict[tuple[str, bool], float]) -> Ways:
    if not own.uses:
        return own.ways
    xs: dict[tuple[str, bool], float] = {}
    for there in offsets:
        xs |= there
    ys = {one.place[1]: y for one, y in zip(own.long, heights, strict=True)}
    return tuple([way if way.shape == "gap" else _with_track(way, xs, ys) for way in own.ways])


def _with_track(way: Route, xs: dict[tuple[str, bool], float], ys: dict[str, float]) -> Route:
    id_ = way.link.id
    out = xs[id_, False]
    into = xs[id_, True] if way.shape == "corridor" else out
    return way._replace(out_track=out, in_track=into, corridor_track=ys.get(id_, 0.0))
