"""Where one drawing looks different from the one before, so that no more is painted anew."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from typing import Final

from journey_editor.layout.drawing import Drawing, Figure, Placed, Run
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index, StandingRun
from journey_editor.layout.marks import Box, Mark, Polyline

_WIDE: Final = 1200.0
"""From this width on a figure is compared mark by mark: a lane's background reaches over the whole map."""
_MOST_RUNS: Final = 120
"""With more runs in sight the map is far away, and runs are compared instead of figures."""
_MOST_PARTS: Final = 60
_EDGE: Final = 8.0
"""How far a shadow, a line or a round corner reaches over an edge or into it."""


_Seen = dict[object, Placed | StandingRun]
"""What is to be seen in the order of painting, each by what it is known by in another drawing."""


def changed(old: Index, new: Index, visible: Rect) -> list[Rect]:
    """The places within the visible part at which two drawings look different."""
    before, after = old.near(visible), new.near(visible)
    if len(before) + len(after) > _MOST_RUNS:
        return new.unlike(old)
    # A run that is in both is the same wherever it stands: its figures need not be compared.
    both = {run.own for run in before}.intersection([run.own for run in after])
    return _differences(_seen(before, both, visible), _seen(after, both, visible), visible)


def _seen(runs: list[StandingRun], both: set[Run], visible: Rect) -> _Seen:
    found: _Seen = {}
    for run in runs:
        if run.own in both:
            found[run.own] = run
        else:
            found.update([(placed.key, placed) for placed in run.within(visible)])
    return found


def _differences(were: _Seen, are: _Seen, visible: Rect) -> list[Rect]:
    """The visible places at which two rows of things, each in the order of painting, look different."""
    found: list[Rect] = []
    kept = []
    for key, thing in were.items():
        other = are.get(key)
        if other is None:
            found.append(thing.area)
        elif thing == other:
            kept.append(key)
        else:
            found += _between(thing, other, visible)
    found += [thing.area for key, thing in are.items() if key not in were]
    if kept != [key for key, thing in are.items() if thing == were.get(key)]:
        # Something came to lie above what was above it before.
        found += [are[key].area for key in kept]
    return found


def _between(old: Placed | StandingRun, new: Placed | StandingRun, visible: Rect) -> Iterator[Rect]:
    """Where a figure looks different: at both its places, or only at some marks of a wide one."""
    if isinstance(old, StandingRun) or isinstance(new, StandingRun):
        yield old.area
        yield new.area
        return
    one, other = old.figure, new.figure
    same_place = (old.x, old.y) == (new.x, new.y)
    if same_place and min(one.w, other.w) > _WIDE and len(one.marks) == len(other.marks):
        # A lane has a line between each two stages, most of them out of sight.
        start, end = visible.x - old.x - _EDGE, visible.right - old.x + _EDGE
        for mark, instead in zip(one.marks, other.marks, strict=True):
            if mark != instead and not (_beyond(mark, start, end) and _beyond(instead, start, end)):
                yield from (area.moved(old.x, old.y) for area in _differing(mark, instead, one, other))
    else:
        yield old.area
        yield new.area


def _beyond(mark: Mark, start: float, end: float) -> bool:
    """Whether a line is wholly left or right of a place."""
    if not isinstance(mark, Polyline) or len(mark.points) != 2:
        return False
    (a, _), (b, _) = mark.points
    return (a < start and b < start) or (a > end and b > end)


def changed_edges(old: Drawing, new: Drawing) -> list[Rect]:
    """The strips in which the edges of two sheets lie, those that differ."""
    w, h = max(old.width, new.width), max(old.height, new.height)
    found = []
    if old.width != new.width:
        left = min(old.width, new.width) - 2 * _EDGE
        found.append(Rect(left, -_EDGE, w - left + _EDGE, h + 2 * _EDGE))
    if old.height != new.height:
        top = min(old.height, new.height) - 2 * _EDGE
        found.append(Rect(-_EDGE, top, w + 2 * _EDGE, h - top + _EDGE))
    return found


def together(parts: list[Rect]) -> list[Rect]:
    """Parts of a screen to be painted anew; one around all when they are many or fill most of that."""
    if not parts:
        return []
    whole = reduce(Rect.united, parts)
    fills = sum([part.w * part.h for part in parts]) > whole.w * whole.h / 2
    return [whole] if fills or len(parts) > _MOST_PARTS else parts


def common(one: Rect, other: Rect) -> Rect:
    """The part that two areas share; they meet."""
    x, y = max(one.x, other.x), max(one.y, other.y)
    return Rect(x, y, min(one.right, other.right) - x, min(one.bottom, other.bottom) - y)


def _differing(old: Mark, new: Mark, one: Figure, other: Figure) -> Iterator[Rect]:
    """The areas of a mark and of that in its stead; when it only ends elsewhere, that of the ends."""
    was, now = _bounds(old, one), _bounds(new, other)
    start = _start(old)
    if start and start == _start(new):
        left = min(was.right, now.right) - 2 * _EDGE
        yield Rect(left, was.y, max(was.right, now.right) - left, was.h)
    else:
        yield was
        yield now


def _start(mark: Mark) -> tuple[object, ...]:
    """What a box or a level line is without its right end; empty for other marks."""
    if isinstance(mark, Box):
        return mark.x, mark.y, mark.h, mark.fill, mark.stroke, mark.line, mark.radius, mark.shadow
    if isinstance(mark, Polyline) and len(mark.points) == 2 and mark.points[0][1] == mark.points[1][1]:
        return mark.points[0], mark.stroke, mark.line, mark.dash
    return ()


def _bounds(mark: Mark, figure: Figure) -> Rect:
    """A rectangle around a mark; the whole figure unless it is a box or a line."""
    if isinstance(mark, Box):
        return Rect(mark.x, mark.y, mark.w, mark.h).inset(-_EDGE)
    if isinstance(mark, Polyline):
        xs, ys = zip(*mark.points, strict=True)
        return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).inset(-_EDGE)
    return Rect(0, 0, figure.w, figure.h)
