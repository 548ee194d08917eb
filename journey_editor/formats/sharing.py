"""Which stages share a page of a given width: on as few pages as can be, and about as many on each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from journey_editor.formats.splitting import Cutter, Strip

_ROUNDS: Final = 12
_MOST_ALIKE: Final = 60
"""Of more stages it is not looked for how they share pages evenly."""


def shared(cutter: Cutter, stages: Sequence[int], room: float) -> list[Strip]:
    """As few strips as hold the stages, none wider than the room, and the widest as narrow as can be.

    Of several such ways the one in which they are most alike. A stage wider than the room has its own.
    """
    count = len(_filled(cutter, stages, room))
    most = narrowest(cutter, stages, count, room)
    if not 1 < count < len(stages) <= _MOST_ALIKE:
        return _filled(cutter, stages, most)
    return _alike(cutter, stages, count, most) or _filled(cutter, stages, most)


def narrowest(cutter: Cutter, stages: Sequence[int], count: int, room: float = 0.0) -> float:
    """The least width at which so many strips hold the stages; `room` is one at which they do."""
    low, high = 0.0, room or cutter.width(cutter.strip(stages[0], stages[-1]))
    for _ in range(_ROUNDS):
        middle = (low + high) / 2
        if len(_filled(cutter, stages, middle)) <= count:
            high = middle
        else:
            low = middle
    return high


def _alike(cutter: Cutter, stages: Sequence[int], count: int, room: float) -> list[Strip]:
    """So many strips that hold the stages, none wider than the room, with the least sum of squares."""
    best: dict[int, tuple[float, list[Strip]]] = {0: (0.0, [])}
    for _ in range(count):
        after: dict[int, tuple[float, list[Strip]]] = {}
        for start, (cost, found) in best.items():
            for end in range(start, len(stages)):
                strip = cutter.strip(stages[start], stages[end])
                w = cutter.width(strip)
                if w > room and end > start:
                    break
                known = after.get(end + 1)
                if known is None or cost + w * w < known[0]:
                    after[end + 1] = cost + w * w, [*found, strip]
        best = after
    return best[len(stages)][1] if len(stages) in best else []


def _filled(cutter: Cutter, stages: Sequence[int], room: float) -> list[Strip]:
    """Strips filled one after the other; a stage wider than the room has its own."""
    found = [cutter.strip(stages[0], stages[0])]
    for at in stages[1:]:
        longer = cutter.strip(found[-1].first, at)
        if cutter.width(longer) <= room:
            found[-1] = longer
        else:
            found.append(cutter.strip(at, at))
    return found
