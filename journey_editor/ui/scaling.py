"""The size of the interface: what the person has chosen, and making Qt begin with it."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from typing import Final

from journey_editor.ui import settings

SIZES: Final = (80, 200)
"""The smallest and the largest size of the interface in percent."""
_NORMAL: Final = 100
_SIZE: Final = "look/size"
_FACTOR: Final = "QT_SCALE_FACTOR"
_begun: Final[list[tuple[int, str | None]]] = [(_NORMAL, os.environ.get(_FACTOR))]
"""The size with which the program has begun, and the factor that was set outside before."""


def size() -> int:
    """How large the interface is to be, in percent, from 80 to 200."""
    found = settings.text(_SIZE)
    return _limited(int(found)) if found.isdecimal() and len(found) < 4 else _NORMAL


def choose_size(percent: int) -> None:
    """Make the interface this large from the next start on; Qt takes a scale only when it begins."""
    wanted = _limited(percent)
    settings.remember(_SIZE, None if wanted == _NORMAL else str(wanted))


def scale(environment: MutableMapping[str, str] | None = None) -> None:
    """Scale everything by the chosen size, on top of a factor that the person has set outside.

    To be called before the application is made.
    """
    place = os.environ if environment is None else environment
    _begun[:] = [(size(), place.get(_FACTOR))]
    if size() == _NORMAL:
        return
    try:
        outside = float(place.get(_FACTOR) or 1)
    except ValueError:
        outside = 1.0
    place[_FACTOR] = f"{outside * size() / 100:g}"


def size_now() -> int:
    """The size with which the program has begun, in percent."""
    return _begun[-1][0]


def outside() -> dict[str, str]:
    """The environment for another start, in which nothing is scaled twice."""
    found = dict(os.environ)
    factor = _begun[-1][1]
    found.pop(_FACTOR, None)
    return found if factor is None else {**found, _FACTOR: factor}


def _limited(percent: int) -> int:
    return max(SIZES[0], min(SIZES[1], percent))
