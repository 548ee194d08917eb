"""The garbage collector, paused while very much is made at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_MANY: Final = 1_000
_OFTEN: Final = 10
_RECORDS: Final = 200


@contextmanager
def collector_paused(many: int = _MANY) -> Iterator[None]:
    """Pause the garbage collector: what is made will be kept, and it would look at all of it again.

    `many` new things are enough for them to be counted as old.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        count_as_old(many)
        gc.enable()


def count_as_old(many: int = _MANY) -> None:
    """Count what was made as old, or the next small thing that is made has all of it looked at."""
    if gc.get_count()[0] > many:
        gc.freeze()
        gc.unfreeze()


def expect_records(records: int) -> None:
    """Look at all that is old the more seldom, the more records are open.

    For 50,000 touchpoints with notes and links one look takes most of a second, in which the window stands
    still. Of what a map is and how it is drawn nothing waits for it, as none of that stands in a circle.
    """
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, max(_OFTEN, records // _RECORDS))
