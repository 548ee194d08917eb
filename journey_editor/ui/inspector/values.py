"""Between the text a person types and the value a record holds."""

from __future__ import annotations

import csv
import math
from collections.abc import Callable
from typing import Final, NamedTuple

from journey_editor.errors import JourneyError
from journey_editor.model.rules import is_date
from journey_editor.translation import tr


class NotUnderstoodError(JourneyError):
    """What was typed is no such value; the sentence says what would be."""


class Reading(NamedTuple):
    """How values of one kind are shown and read; `read` raises `NotUnderstoodError`."""

    shown: Callable[[object], str]
    read: Callable[[str], object]


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _stripped(text: str) -> str:
    return text.strip()


def _shown_list(value: object) -> str:
    return ", ".join(_quoted(item) for item in value) if isinstance(value, tuple) else ""


def _quoted(item: str) -> str:
    """An item as it can stand between commas."""
    if not set(item) & set(',"\n'):
        return item
    return '"' + item.replace('"', '""').replace("\n", " ") + '"'


def _read_list(text: str) -> tuple[str, ...]:
    rows = csv.reader([text.replace("\n", " ")], skipinitialspace=True)
    return tuple(item.strip() for row in rows for item in row if item.strip())


def _shown_lines(value: object) -> str:
    return "\n".join(item.replace("\n", " ") for item in value) if isinstance(value, tuple) else ""


def _read_lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _read_date(text: str) -> str | None:
    typed = text.strip()
    if not typed:
        return None
    if not is_date(typed):
        raise NotUnderstoodError(tr("“{typed}” is not a date; type it like 2026-10-01", typed=typed))
    return typed


def number(text: str) -> int | float:
    """A finite number as typed, with a point or a comma before the decimals."""
    typed = text.strip().replace("\N{MINUS SIGN}", "-")
    if "," in typed and "." not in typed and typed.count(",") == 1:
        typed = typed.replace(",", ".")
    try:
        value = float(typed)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise NotUnderstoodError(tr("“{typed}” is not a number; type it like 12 or 3.5", typed=text.strip()))
    return int(value) if value.is_integer() and not set("eE.") & set(typed) else value


def _read_number(text: str) -> int | float | None:
    return number(text) if text.strip() else None


def _read_count(text: str) -> int | None:
    typed = text.strip()
    if not typed:
        return None
    if not typed.isdecimal():
        raise NotUnderstoodError(tr("“{typed}” is not a whole number; type it like 12", typed=typed))
    return int(typed)


def _read_votes(text: str) -> int:
    return _read_count(text) or 0


def _shown_share(value: object) -> str:
    return "" if not isinstance(value, int | float) else f"{value * 100:.10g} %"


def _read_share(text: str) -> float | None:
    typed = text.strip().removesuffix("%").strip()
    if not typed:
        return None
    value = number(typed)
    if not 0 <= value <= 100:
        raise NotUnderstoodError(tr("{typed} % is not a share; type a number from 0 to 100", typed=typed))
    return round(value / 100, 12)


READINGS: Final[dict[str, Reading]] = {
    "line": Reading(_text, _stripped),
    "source": Reading(_text, _stripped),
    "text": Reading(_text, str.rstrip),
    "date": Reading(_text, _read_date),
    "number": Reading(_text, _read_number),
    "count": Reading(_text, _read_count),
    "votes": Reading(lambda value: _text(value or ""), _read_votes),
    "share": Reading(_shown_share, _read_share),
    "list": Reading(_shown_list, _read_list),
    "lines": Reading(_shown_lines, _read_lines),
}
