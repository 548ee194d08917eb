"""What makes one record legal by itself; shared by edits and by the reading of files."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, Literal, NamedTuple, get_args, get_type_hints

from journey_editor.model import ids
from journey_editor.model.records import (
    EMOTION_MAX,
    EMOTION_MIN,
    Experience,
    Lane,
    Link,
    MapInfo,
    Metric,
    Note,
    Persona,
    Record,
    Review,
    Stage,
    Touchpoint,
)


class Problem(NamedTuple):
    """What is wrong with one field of a record, in words that continue "… "."""

    field: str
    message: str


_COLOR = re.compile(r"#[0-9A-Fa-f]{6}\Z")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
MAX_TEXT: Final = 20_000

Check = Callable[[object], str]


def is_color(value: object) -> bool:
    """Whether the value is a colour as the file knows them: `#RRGGBB`."""
    return isinstance(value, str) and _COLOR.match(value) is not None


def _color(value: object) -> str:
    return "" if value is None or is_color(value) else f"{value!r} is not a colour like #3B6FB6"


def is_date(value: object) -> bool:
    """Whether the value is a calendar date in ISO 8601, such as `2026-10-01`."""
    if not isinstance(value, str) or not _DATE.match(value):
        return False
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _date(value: object) -> str:
    return "" if value is None or is_date(value) else f"{value!r} is not a date like 2026-10-01"


def is_number(value: object) -> bool:
    """Whether the value is a finite number; True and False are not."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _number(low: float = -math.inf, high: float = math.inf, *, whole: bool = False) -> Check:
    span = (
        f" from {low:g} to {high:g}"
        if high < math.inf
        else f" of at least {low:g}"
        if low > -math.inf
        else ""
    )
    kind = "whole number" if whole else "number"

    def check(value: object) -> str:
        if value is None:
            return ""
        legal = is_number(value) and isinstance(value, int if whole else int | float)
        if legal and isinstance(value, int | float) and low <= value <= high:
            return ""
        return f"{value!r} is not a {kind}{span}"

    return check


def _text(value: object) -> str:
    if not isinstance(value, str):
        return f"{value!r} is not text"
    if len(value) > MAX_TEXT:
        return f"the text has {len(value):,} characters, more than {MAX_TEXT:,}"
    return ""


def _image(value: object) -> str:
    return "" if isinstance(value, str) else f"{value!r} is not text"


def _texts(value: object) -> str:
    if not isinstance(value, tuple):
        return f"{value!r} is not a list of texts"
    return next((problem for item in value if (problem := _text(item))), "")


def _flag(value: object) -> str:
    return "" if isinstance(value, bool) else f"{value!r} is not true or false"


def _one_of(choices: tuple[str, ...], *, optional: bool) -> Check:
    listed = ", ".join(choices)

    def check(value: object) -> str:
        if value in choices or (optional and value is None):
            return ""
        return f"{value!r} is none of {listed}"

    return check


def _id(value: object) -> str:
    if isinstance(value, str) and ids.is_legal(value):
        return ""
    return f"{value!r} is not an id: 1 to 64 of A-Z a-z 0-9 - _ ."


def _optional_id(value: object) -> str:
    return "" if value in (None, "") else _id(value)


def _link_id(value: object) -> str:
    return "" if isinstance(value, str) and value.startswith(ids.ANONYMOUS) else _id(value)


_one_to_three = _number(1, 3, whole=True)
_count = _number(0, whole=True)

_SPECIAL: Final[dict[type, dict[str, Check]]] = {
    MapInfo: {"id": _optional_id},
    Review: {"last": _date, "every_months": _number(1, 1200, whole=True)},
    Lane: {"id": _optional_id},
    Metric: {"value": _number(), "date": _date, "sample": _count},
    Stage: {"id": _id, "color": _color},
    Persona: {"id": _id, "color": _color, "image": _image},
    Touchpoint: {"id": _id, "stage": _id},
    Experience: {"persona": _id, "emotion": _number(EMOTION_MIN, EMOTION_MAX)},
    Note: {
        "id": _id,
        "at": _optional_id,
        "severity": _one_to_three,
        "frequency": _one_to_three,
        "impact": _one_to_three,
        "effort": _one_to_three,
        "due": _date,
        "votes": _count,
    },
    Link: {"id": _link_id, "source": _id, "target": _id, "share": _number(0, 1)},
}


def _literal(hint: object) -> tuple[tuple[str, ...], bool]:
    """The choices of a `Literal` or `Literal | None` annotation, and whether None is one."""
    members = get_args(hint)
    if getattr(hint, "__origin__", None) is Literal:
        return members, False
    found = [get_args(member) for member in members if getattr(member, "__origin__", None) is Literal]
    return (found[0], True) if found else ((), False)


def _by_type(hint: object) -> Check | None:
    choices, optional = _literal(hint)
    if choices:
        return _one_of(choices, optional=optional)
    return {str: _text, bool: _flag, tuple[str, ...]: _texts}.get(hint)  # type: ignore[call-overload, no-any-return]


@cache
def checks(record_type: type) -> tuple[tuple[str, Check], ...]:
    """The check of every field of a record type; a check returns what is wrong, or nothing."""
    found = []
    for field, hint in get_type_hints(record_type).items():
        if field in ("extra", "order"):
            continue
        check = _SPECIAL[record_type].get(field) or _by_type(hint)
        if check:
            found.append((field, check))
    return tuple(found)


def problems(record: Record) -> Iterator[Problem]:
    """Everything that is wrong with the record's own values, its nested records included.

    Fields of nested records are named like `metrics[2].date`.
    """
    record_type: type = type(record)
    for field, check in checks(record_type):
        message = check(getattr(record, field))
        if message:
            yield Problem(field, message)
    for field, nested in _nested(record):
        for problem in problems(nested):
            yield Problem(f"{field}.{problem.field}", problem.message)


def _nested(record: Record) -> Iterator[tuple[str, Record]]:
    if isinstance(record, Stage | Touchpoint):
        for index, metric in enumerate(record.metrics):
            yield f"metrics[{index}]", metric
    elif isinstance(record, MapInfo):
        if record.review is not None:
            yield "review", record.review
        for index, lane in enumerate(record.lanes or ()):
            yield f"lanes[{index}]", lane
