"""A map as text, always laid out in the same way, so that one edit gives a small diff.

The map, its personas, stages and touchpoints have a line for each member, and a list of objects has a
line for each object. Every other object, and every list of texts, is written in one piece when that has
at most 140 characters, whatever stands before and after it on its line, and is broken up otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, TypeAlias

from journey_editor.model.ids import ANONYMOUS
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Link, MapInfo, Persona, Record, Stage, Touchpoint
from journey_editor.storage.exact import Json, exact, one_line, quoted
from journey_editor.storage.members import FORMAT, MEMBERS, VERSION

_WIDTH: Final = 140
_OPEN: Final = (MapInfo, Persona, Stage, Touchpoint)


class _Ready(str):
    """JSON that is laid out already."""

    __slots__ = ()


class _Verbatim(str):
    """JSON on one line, as a member that this version does not know has it."""

    __slots__ = ()


_Value: TypeAlias = "Record | Json | tuple[_Value, ...]"
_Pairs: TypeAlias = "list[tuple[str, _Value]]"


def text(journey: JourneyMap) -> str:
    """The whole file of a map, with a final newline."""
    pairs: _Pairs = [("format", FORMAT), ("version", VERSION), *_own(journey.info)]
    touchpoints = tuple(_touchpoint(journey, touchpoint) for touchpoint in journey.touchpoints)
    lists: dict[str, tuple[_Value, ...]] = {
        "personas": journey.personas,
        "stages": journey.stages,
        "touchpoints": touchpoints,
        "notes": journey.notes,
        "links": journey.links,
    }
    pairs += [(name, _Ready(_list(values, 2))) for name, values in lists.items() if values]
    return _open(pairs + _extra(journey.info), 0) + "\n"


def _touchpoint(journey: JourneyMap, touchpoint: Touchpoint) -> _Ready:
    pairs = _own(touchpoint)
    experiences = journey.experiences_of(touchpoint.id)
    if experiences:
        place = len(pairs) - 1 if touchpoint.metrics else len(pairs)
        pairs.insert(place, ("experiences", experiences))
    return _Ready(_open(pairs + _extra(touchpoint), 4))


def _own(record: Record) -> _Pairs:
    pairs: _Pairs = []
    for member in MEMBERS[type(record)]:
        value = getattr(record, member.field)
        if member.required or value != member.default:
            pairs.append((member.name, value))
    if isinstance(record, Link) and record.id.startswith(ANONYMOUS):
        del pairs[0]
    return pairs


def _extra(record: Record) -> _Pairs:
    return [(name, _Verbatim(written)) for name, written in record.extra]


def _one(value: _Value) -> str:
    """The value on one line."""
    if isinstance(value, _Ready | _Verbatim):
        return value
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_one, value)) + "]"
    if isinstance(value, Record):
        pairs = _own(value) + _extra(value)
        return "{" + ", ".join(f"{quoted(name)}: {_one(item)}" for name, item in pairs) + "}"
    return one_line(value)


def _laid_out(value: _Value, indent: int) -> str:
    """The value as it stands on a line with so much indent."""
    if isinstance(value, _Ready):
        return value
    if isinstance(value, _OPEN) or (isinstance(value, tuple) and isinstance(next(iter(value), ""), Record)):
        return _broken_up(value, indent)
    line = _one(value)
    return line if len(line) <= _WIDTH else _broken_up(value, indent) or line


def _broken_up(value: _Value, indent: int) -> str:
    """The value with a line for each of its parts; nothing when it has none."""
    if isinstance(value, _Verbatim):
        value = exact(value)
    if isinstance(value, Record):
        return _open(_own(value) + _extra(value), indent)
    if isinstance(value, dict):
        return _open(list(value.items()), indent)
    return _list(value, indent) if isinstance(value, tuple | list) else ""


def _open(pairs: _Pairs, indent: int) -> str:
    inner = indent + 2
    lines = [f"{quoted(name)}: {_laid_out(value, inner)}" for name, value in pairs]
    return _broken("{", lines, "}", indent)


def _list(values: Iterable[_Value], indent: int) -> str:
    return _broken("[", [_laid_out(value, indent + 2) for value in values], "]", indent)


def _broken(opening: str, lines: list[str], closing: str, indent: int) -> str:
    if not lines:
        return opening + closing
    blank = "\n" + " " * (indent + 2)
    return f"{opening}{blank}{f',{blank}'.join(lines)}\n{' ' * indent}{closing}"
