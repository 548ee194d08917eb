"""Fractional keys: a place in an order as a string, so that inserting never renumbers a neighbour.

A key is a fraction written in base 62 without its leading `0.`; keys compare as strings, and none
ends in the digit zero, so that there is always room before and after. After Wallace, "Fractional
indexing" (2017): the middle of two neighbours is found digit by digit.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, product, repeat

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)
_MIDDLE = _DIGITS[_BASE // 2]
_VALUE = {digit: value for value, digit in enumerate(_DIGITS)}


def keys(count: int) -> list[str]:
    """`count` ascending keys of equal length, each with room for many others around it."""
    return list(map("".join, islice(product(*repeat(_DIGITS, _width(count)), _MIDDLE), count)))


def keys_of_lists(counts: Sequence[int]) -> list[list[str]]:
    """`keys` for several lists at once; those of equal length have the same texts in common."""
    longest: dict[int, int] = {}
    for count in counts:
        longest[_width(count)] = max(count, longest.get(_width(count), 0))
    made = {width: keys(count) for width, count in longest.items()}
    return [made[_width(count)][:count] for count in counts]


def _width(count: int) -> int:
    width = 1
    while _BASE**width < count:
        width += 1
    return width


def between(low: str | None, high: str | None) -> str:
    """A key after `low` and before `high`; None stands for the open end.

    At an open end the last digit is counted on or back, so keys stay short when one thing after
    the other is appended: one digit more for every thirty.
    """
    if low is None and high is None:
        return _MIDDLE
    if high is None:
        return _after(low or "")
    if low is None:
        return _before(high)
    if low >= high:
        # Two people may have chosen the same key: the id then decides, and after `low` is as good.
        return _after(low)
    return _middle(low, high)


def spread(low: str | None, high: str | None, count: int) -> list[str]:
    """`count` ascending keys between two others (None is the open end), hardly longer than those."""
    if count <= 0:
        return []
    before = (count - 1) // 2
    middle = between(low, high)
    return [*spread(low, middle, before), middle, *spread(middle, high, count - 1 - before)]


def _after(low: str) -> str:
    if not low:
        return _MIDDLE
    last = _VALUE[low[-1]]
    return low + _MIDDLE if last == _BASE - 1 else low[:-1] + _DIGITS[last + 1]


def _before(high: str) -> str:
    if not high:
        return high  # nothing comes before a record without a key; the id decides between the two
    last = _VALUE[high[-1]]
    return high[:-1] + "0" + _MIDDLE if last <= 1 else high[:-1] + _DIGITS[last - 1]


def _middle(low: str, high: str) -> str:
    """The shortest key between two different keys, `low` (may be empty) below `high`."""
    common = 0
    while common < len(high) and (low[common] if common < len(low) else "0") == high[common]:
        common += 1
    if common:
        return high[:common] + _middle(low[common:], high[common:])
    first_low = _VALUE[low[0]] if low else 0
    first_high = _VALUE[high[0]]
    if first_high - first_low > 1:
        return _DIGITS[(first_low + first_high) // 2]
    if len(high) > 1:
        return high[0]
    return _DIGITS[first_low] + _tail_after(low[1:])


def _tail_after(low: str) -> str:
    """A key above `low` (may be empty) with no upper bound but one."""
    if not low:
        return _MIDDLE
    first = _VALUE[low[0]]
    if first == _BASE - 1:
        return low[0] + _tail_after(low[1:])
    return _DIGITS[(first + _BASE) // 2 if first < _BASE - 2 else _BASE - 1]
