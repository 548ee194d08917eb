"""Whose turn Python is: what computes beside the window lets the window have Python sooner."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_TURN: Final = 0.0001
"""Seconds that a thread may keep Python for itself while the window waits for it; Python's own is 5 ms.

Each call of Qt lets go of Python, and painting a window makes hundreds of them: with ten times as much a
frame can take 150 ms. The work itself takes no longer, as it is asked for Python only by what is awake.
"""
_usual: Final = sys.getswitchinterval()
_beside: Final[set[int]] = set()


@contextmanager
def computing() -> Iterator[None]:
    """Compute in this thread while the window goes on."""
    here = threading.get_ident()
    _beside.add(here)
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        _beside.discard(here)
        if not _beside:
            sys.setswitchinterval(_usual)


def are_shared() -> bool:
    """Whether anything computes beside the window, so that whatever the window does takes longer."""
    return bool(_beside)
