"""Faults where nobody expects any: at each line of some modules in turn, as when memory runs out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

Thing = Callable[[FrameType, str, Any], Any]


def lines(action: Callable[[], object], *within: str) -> int:
    """How many lines of the modules below these folders and files an action runs."""
    count = 0

    def count_it() -> None:
        nonlocal count
        count += 1

    _traced(action, within, count_it)
    return count


def at_line(
    number: int, error: type[BaseException], action: Callable[[], object], *within: str
) -> BaseException | None:
    """Run an action with an error at one of these lines; the error when it came out, else None."""
    left = number

    def count_it() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise error(f"at line {number}")

    try:
        _traced(action, within, count_it)
    except error as caught:
        return caught
    return None


def _traced(action: Callable[[], object], within: tuple[str, ...], at: Callable[[], None]) -> None:
    def on_line(_frame: FrameType, what: str, _argument: object) -> Thing | None:
        if what == "line":
            at()
        return on_line

    def on_call(frame: FrameType, _what: str, _argument: object) -> Thing | None:
        return on_line if any(part in frame.f_code.co_filename for part in within) else None

    before = sys.gettrace()
    sys.settrace(on_call)
    try:
        action()
    finally:
        sys.settrace(before)
