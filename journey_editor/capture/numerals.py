"""Numbers as people type them, and as the language writes them without losing a digit."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from journey_editor.model import rules
from journey_editor.model.records import Number

NUMERAL: Final = r"[+\-−–]?(?:\d+(?:[.,]\d+)?|\.\d+)(?:[eE][+\-]?\d+)?"
"""A pattern of one number: signs of all kinds, a point or a comma, an exponent."""
GROUPED: Final = (
    r"[+\-−–]?[1-9]\d{0,2}(?:(?:,\d{3})+(?:\.\d+)?|(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?)(?!\d)"
)
"""A pattern of a number with commas or blanks between thousands."""
_BLANKS = re.compile("[ \u00a0\u2009\u202f]")
_NUMERAL = re.compile(NUMERAL)
_GROUPED = re.compile(GROUPED)


def number(text: str) -> Number | None:
    """The number that the text is, or None when it is none or none that a map can hold.

    A comma stands before thousands (`1,200`) when exactly three digits follow, else for the point; a
    blank, as in `12 400`, does so always.
    """
    if _GROUPED.fullmatch(text) and _BLANKS.search(text):
        text = _BLANKS.sub("", text).replace(",", ".")
    grouped = _GROUPED.fullmatch(text) is not None
    if not grouped and not _NUMERAL.fullmatch(text):
        return None
    point = text.replace(",", "" if grouped else ".").replace("−", "-").replace("–", "-")
    try:
        value = float(point) if any(it in point for it in ".eE") else int(point)
    except ValueError:  # more digits than Python turns into a whole number
        return None
    return value if rules.is_number(value) else None


def written(value: Number) -> str:
    """The number so that `number` gives it back, 29 as well as 29.0."""
    return str(value) if isinstance(value, int) else repr(value)


def percent(share: Number) -> str:
    """A share of 0 to 1 in percent, exactly."""
    text = f"{Decimal(repr(share)) * 100:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def share(text: str) -> Number | None:
    """The share that a number of percent stands for, exactly; None beyond 0 to 100."""
    value = Decimal(text.replace(",", ".")) / 100
    if not 0 <= value <= 1:
        return None
    return int(value) if value == value.to_integral_value() else float(value)
