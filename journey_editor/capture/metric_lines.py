"""Lines that measure: `% conversion 29%`, `% csat 4.1 / 5`, `% basket €45`."""

from __future__ import annotations

import re

from journey_editor.capture.feelings import short
from journey_editor.capture.numerals import GROUPED, NUMERAL, number
from journey_editor.capture.quoting import QUOTED, plain, unquoted
from journey_editor.capture.source import Source
from journey_editor.capture.statements import Line, MetricLine, Name
from journey_editor.model.records import Number
from journey_editor.translation import tr

_NAME = re.compile(rf"({QUOTED})(?=\s|\Z)\s*")
_WORD = re.compile(r"(?<=\s)\S")
_AMOUNT = re.compile(
    rf"(?P<currency>[€$£¥])?\s?(?P<value>{GROUPED}|{NUMERAL})(?![-+−–.,]?\d)\s*"
    rf"(?P<unit>{QUOTED}|(?:/|of|out of)\s*\d+(?:[.,]\d+)?|[^\d\s:]\S*+(?:\s++[^\d\s]\S*+)*+)?\s*\Z"
)
"""A number and a unit to the end of the line; a word of the unit never begins with a digit.

A colon behind a number makes a time of it, as in 3:20, which is no number."""


def read(source: Source, sign: re.Match[str]) -> Line:
    """The metric that a line makes; one without a value when there is no number."""
    text, column = source.behind(sign)
    if not text:
        return source.nothing(tr("there is no metric behind “%”"))
    name, value, unit = _quoted(text) or _free(text)
    if not name:
        return source.nothing(tr("the metric has no name"))
    exact = text.startswith(tuple('"“„«»')) and name != text
    if value is None and not exact:
        source.complain(column, tr("“{name}” has no value", name=short(name)))
    return MetricLine(
        number=source.number,
        column=source.column,
        text=source.text,
        name=Name(name, column, exact),
        value=value,
        unit=unit,
    )


def _quoted(text: str) -> tuple[str, Number | None, str] | None:
    """A metric with its name in quotation marks."""
    name = _NAME.match(text)
    if name is None:
        return None
    rest = text[name.end() :]
    amount = _amount(rest, 0)
    if amount is None and rest:
        return None
    return (unquoted(name.group(1)), *(amount or (None, "")))


def _free(text: str) -> tuple[str, Number | None, str]:
    """A metric named by the words before the first number that a unit or nothing follows."""
    for word in _WORD.finditer(text):
        amount = _amount(text, word.start())
        if amount is not None:
            return (text[: word.start()].rstrip(" :="), *amount)
    return text, None, ""


def _amount(text: str, start: int) -> tuple[Number, str] | None:
    found = _AMOUNT.match(text, start)
    value = number(found["value"]) if found else None
    if found is None or value is None:
        return None
    return value, plain(found["unit"] or found["currency"] or "")
