"""What makes one record legal by itself; shared by edits and by the reading of files."""

from __future__ import annotations

import datetime
import json
import math
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Final, Literal, NamedTuple, TypeVar, get_args

from journey_editor.model import ids
from journey_editor.model.records import (
    EMOTION_MAX,
    EMOTION_MIN,
    Evidence,
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
    View,
)
from journey_editor.translation import grouped, later, tr


class Problem(NamedTuple):
    """What is wrong with one field of a record, in words that continue "… "."""

    field: str
    message: str


_N = TypeVar("_N", Metric, Lane, View)

_COLOR = re.compile(r"#[0-9A-Fa-f]{6}\Z")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_ORDER = re.compile(r"(?:[0-9A-Za-z]*[1-9A-Za-z])?\Z")
_ILLEGAL: Final = "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]"
"""Control characters but tab and line feed, and halves of surrogate pairs: no file can hold them."""
_BREAK: Final = "\r\n|[\r\x0b\x0c\x85\u2028\u2029]"
MAX_TEXT: Final = 20_000
UNTITLED: Final = later("Untitled journey")
"""What a map is called until it is given a title."""
MAX_IMAGE: Final = 20_000_000
"""The most bytes an image may have, decoded."""
_LONGEST_SHOWN: Final = 60

Check = Callable[[object], str]


def shown(value: object) -> str:
    """A wrong value as a message shows it: as the file would write it, and never long."""
    if isinstance(value, str):
        start = "".join(map(_printable, value[:_LONGEST_SHOWN]))
        return f"“{start}”" if len(value) <= _LONGEST_SHOWN else f"“{start}…”"
    if value is None or isinstance(value, bool):
        return "null" if value is None else str(value).lower()
    if isinstance(value, int | float):
        return "a number of this size" if _is_huge(value) or len(f"{value}") > _LONGEST_SHOWN else f"{value}"
    if isinstance(value, list | tuple):
        return "a list"
    return "an object" if isinstance(value, dict) else f"a {type(value).__name__}"


def _printable(character: str) -> str:
    return character if character.isprintable() else ascii(character)[1:-1]


def _is_huge(value: float) -> bool:
    """Whether a whole number is beyond what a float can hold, so that nothing could be drawn of it."""
    try:
        float(value)
    except OverflowError:
        return True
    return False


_NUMBERS: Final = (
    later("{value} is not a number from {low} to {high}"),
    later("{value} is not a number of at least {low}"),
    later("{value} is not a number"),
)
_WHOLE: Final = (
    later("{value} is not a whole number from {low} to {high}"),
    later("{value} is not a whole number of at least {low}"),
    later("{value} is not a whole number"),
)


def is_color(value: object) -> bool:
    """Whether the value is a colour as the file knows them: `#RRGGBB`."""
    return isinstance(value, str) and _COLOR.match(value) is not None


def _color(value: object) -> str:
    return (
        ""
        if value is None or is_color(value)
        else tr("{value} is not a colour like #3B6FB6", value=shown(value))
    )


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
    return (
        ""
        if value is None or is_date(value)
        else tr("{value} is not a date like 2026-10-01", value=shown(value))
    )


def is_number(value: object) -> bool:
    """Whether the value is a finite number; True and False are not."""
    if not isinstance(value, int | float) or isinstance(value, bool) or _is_huge(value):
        return False
    return math.isfinite(value)


def _number(
    low: float = -math.inf, high: float = math.inf, *, whole: bool = False, optional: bool = True
) -> Check:
    said = _WHOLE if whole else _NUMBERS
    sentence = said[0] if high < math.inf else said[1] if low > -math.inf else said[2]

    def check(value: object) -> str:
        if value is None and optional:
            return ""
        if isinstance(value, int | float) and _is_huge(value):
            return tr("the number is larger than any that a map can hold")
        legal = is_number(value) and isinstance(value, int if whole else int | float)
        if legal and isinstance(value, int | float) and low <= value <= high:
            return ""
        return tr(sentence, value=shown(value), low=f"{low:g}", high=f"{high:g}")

    return check


def _text(value: object) -> str:
    if not isinstance(value, str):
        return tr("{value} is not text", value=shown(value))
    if len(value) > MAX_TEXT:
        return tr(
            "the text has {count} characters, more than {most}",
            count=grouped(len(value)),
            most=grouped(MAX_TEXT),
        )
    return _illegal(value)


def _illegal(value: str) -> str:
    if value.isprintable():
        return ""
    found = re.search(_ILLEGAL, value)
    return (
        tr("the text has a character that no file can hold (U+{code})", code=f"{ord(found.group()):04X}")
        if found
        else ""
    )


def cleaned(text: str) -> str:
    """The text as a map can hold it: line feeds between lines, and nothing that no file can hold.

    A form feed or vertical tab, and the separators of lines that some programs put into texts, break
    lines too.
    """
    return text if text.isprintable() else re.sub(_ILLEGAL, "", re.sub(_BREAK, "\n", text))


def _image(value: object) -> str:
    if not isinstance(value, str):
        return tr("{value} is not text", value=shown(value))
    # Four characters of base64 stand for three bytes.
    if len(value) * 3 // 4 > MAX_IMAGE:
        return tr("the image has more than {most} MB", most=MAX_IMAGE // 1_000_000)
    return _illegal(value)


def _texts(value: object) -> str:
    if not isinstance(value, tuple):
        return tr("{value} is not a list of texts", value=shown(value))
    return next((problem for item in value if (problem := _text(item))), "")


def _order(value: object) -> str:
    if isinstance(value, str) and _ORDER.match(value):
        return ""
    return f"{shown(value)} is not an order key"


def _extra(value: object) -> str:
    try:
        for name, written in value if isinstance(value, tuple) else (None,):
            if not isinstance(name, str):
                raise TypeError
            json.loads(written)
    except (TypeError, ValueError):
        return f"{shown(value)} is not made of pairs of a name and a JSON text"
    return ""


def _flag(value: object) -> str:
    return "" if isinstance(value, bool) else tr("{value} is not true or false", value=shown(value))


def _one_of(choices: tuple[str, ...], *, optional: bool) -> Check:
    listed = ", ".join(choices)

    def check(value: object) -> str:
        if value in choices or (optional and value is None):
            return ""
        return tr("{value} is none of {listed}", value=shown(value), listed=listed)

    return check


def _id(value: object) -> str:
    if isinstance(value, str) and ids.is_legal(value):
        return ""
    return tr("{value} is not an id: 1 to 64 of A-Z a-z 0-9 - _ .", value=shown(value))


def _own_id(value: object) -> str:
    return "" if value == "" else _id(value)


def _place(value: object) -> str:
    return "" if value is None else _id(value)


def _link_id(value: object) -> str:
    return "" if isinstance(value, str) and value.startswith(ids.ANONYMOUS) else _id(value)


def _records(record_type: type, *, optional: bool = False) -> Check:
    def check(value: object) -> str:
        if value is None and optional:
            return ""
        if isinstance(value, tuple) and all(isinstance(item, record_type) for item in value):
            return ""
        return f"{shown(value)} is not a list of {record_type.__name__.lower()}s"

    return check


def _lanes(value: object) -> str:
    message = _records(Lane, optional=True)(value)
    if message or not isinstance(value, tuple):
        return message
    named = [lane.id for lane in value if lane.id]
    twice = next((id_ for id_ in named if named.count(id_) > 1), None)
    return "" if twice is None else tr("two lanes have the id “{id}”", id=twice)


def _views(value: object) -> str:
    message = _records(View)(value)
    if message or not isinstance(value, tuple):
        return message
    named = [view.name for view in value]
    twice = next((name for name in named if named.count(name) > 1), None)
    return "" if twice is None else tr("two views have the name “{name}”", name=twice)


def _view_name(value: object) -> str:
    if isinstance(value, str) and not value.strip():
        return tr("a view needs a name")
    return _text(value)


def _evidences(value: object) -> str:
    levels = get_args(Evidence)
    wrong = [one for one in value if one not in levels] if isinstance(value, tuple) else []
    return _one_of(levels, optional=False)(wrong[0]) if wrong else _texts(value)


def _review(value: object) -> str:
    return "" if value is None or isinstance(value, Review) else f"{shown(value)} is not a review"


_one_to_three = _number(1, 3, whole=True)
_count = _number(0, whole=True)

_SPECIAL: Final[dict[type, dict[str, Check]]] = {
    MapInfo: {"id": _own_id, "review": _review, "lanes": _lanes, "views": _views},
    Review: {"last": _date, "every_months": _number(1, 1200, whole=True)},
    Lane: {"id": _own_id},
    View: {"name": _view_name, "evidence": _evidences},
    Metric: {"value": _number(), "date": _date, "sample": _count},
    Stage: {"id": _id, "color": _color, "metrics": _records(Metric)},
    Persona: {"id": _id, "color": _color, "image": _image},
    Touchpoint: {"id": _id, "stage": _id, "metrics": _records(Metric)},
    Experience: {"persona": _id, "emotion": _number(EMOTION_MIN, EMOTION_MAX)},
    Note: {
        "id": _id,
        "at": _place,
        "severity": _one_to_three,
        "frequency": _one_to_three,
        "impact": _one_to_three,
        "effort": _one_to_three,
        "due": _date,
        "votes": _number(0, whole=True, optional=False),
    },
    Link: {"id": _link_id, "source": _id, "target": _id, "share": _number(0, 1)},
}


_IN_MEMORY: Final[dict[str, Check]] = {"order": _order, "extra": _extra}


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


def hints(record_type: type) -> dict[str, Any]:
    """The types of the fields of a record, which are no texts there and need not be evaluated."""
    return record_type.__annotations__


@cache
def checks(record_type: type) -> tuple[tuple[str, Check], ...]:
    """The check of every field of a record type; a check returns what is wrong, or nothing."""
    found = []
    for field, hint in hints(record_type).items():
        check = _IN_MEMORY.get(field) or _SPECIAL[record_type].get(field) or _by_type(hint)
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
        yield from _those_of(record.metrics, Metric, "metrics")
    elif isinstance(record, MapInfo):
        yield from _those_of(record.lanes, Lane, "lanes")
        yield from _those_of(record.views, View, "views")
        if isinstance(record.review, Review):
            yield "review", record.review


def _those_of(values: object, record_type: type[_N], field: str) -> Iterator[tuple[str, _N]]:
    """The records in a list that may be no list, or hold something else, which `checks` tells."""
    for index, value in enumerate(values if isinstance(values, tuple) else ()):
        if isinstance(value, record_type):
            yield f"{field}[{index}]", value
