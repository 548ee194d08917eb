"""What is turned away at the door: text that is not JSON, or JSON that does not say one clear thing."""

from __future__ import annotations

import json
import math
import re
from itertools import chain
from typing import Final, NoReturn

from journey_editor.errors import FileError
from journey_editor.storage.exact import ExactFloat, Json
from journey_editor.translation import grouped, later, tr

MAX_BYTES: Final = 50_000_000
MAX_NESTING: Final = 64
MAX_VALUES: Final = 4_000_000
"""More than twice as many as 50,000 touchpoints have; the memory they take is many times their bytes."""
MAX_DIGITS: Final = 4300
"""As many as Python reads, too: more would make converting slow on purpose."""

BOM: Final = "\ufeff"
AGAIN: Final = later("correct it in a text editor, or ask for the file again")
_DEEP: Final = later("lists and objects are nested deeper than {most} levels")
_BEGINNING: Final = 1_000_000
# Possessive: what could be tried again would take a hundred bytes of memory for each escape. Patterns are
# compiled when they are needed, which for most files is never.
_TEXT: Final = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_TOKEN: Final = _TEXT + r"|-?\d++(?:\.\d++)?+(?:[eE][+-]?\d++)?+|-?Infinity|NaN|[{}\[\]]"
_KEY_ENDS: Final = r"[ \t\r\n]*:"
_SUSPECT: Final = "[\x7f-\x9f\ud800-\udfff]|" + r"\\[bf]|\\u(?:00[0189]|007[fF]|[dD][89a-fA-F])"
_ILLEGAL: Final = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]"


class _DoubtError(Exception):
    """Something is wrong; the slow look at the text tells what and where."""


def require_bounded(data: bytes) -> None:
    """Refuse what is beyond a limit before anything is made of it that would fill the memory."""
    if len(data) > MAX_BYTES:
        raise FileError(too_large())
    # Small files cannot have as many, and most large ones have few even with the commas in their texts.
    values = _values(data) if len(data) > MAX_VALUES else 0
    if values > MAX_VALUES:
        values -= sum(_values(found.group()) for found in re.finditer(_TEXT.encode(), data, re.DOTALL))
    if values > MAX_VALUES:
        _refuse_deep(data[:_BEGINNING].decode("utf-8", "replace"))
        message = tr("the map has more than {most} values; split it into several", most=grouped(MAX_VALUES))
        raise FileError(message)


def too_large() -> str:
    """What is to be said of a map with more than `MAX_BYTES`."""
    return tr(
        "the map is too large (more than {most} MB); take large images out of it",
        most=grouped(MAX_BYTES / 1e6),
    )


def _refuse_deep(text: str) -> None:
    """Raise `FileError` where a text nests too deep, if it does."""
    depth = 0
    for token in re.finditer(_TOKEN, text, re.DOTALL):
        written = token.group()
        depth += (written in "{[") - (written in "}]")
        if depth > MAX_NESTING:
            raise FileError(f"{tr(_DEEP, most=MAX_NESTING)}; {tr(AGAIN)}", place_of(text, token.start()))


def _values(data: bytes) -> int:
    # A part after the other, so that nobody has to wait for all of it.
    parts = (data[start : start + _BEGINNING] for start in range(0, len(data), _BEGINNING))
    return sum(len(part) - len(part.translate(None, b",{[")) for part in parts)


def decoded(data: bytes | str) -> str:
    """The text of a file in UTF-8, or `FileError` with the place of the first byte that is none."""
    if isinstance(data, str):
        return data
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        from journey_editor.storage import mistakes

        mistakes.refuse_other_kinds(data)
        before = data[: error.start].decode("utf-8")
        raise FileError(
            tr("this is not UTF-8 text; save the file as UTF-8 in the program it comes from"),
            place_of(before, len(before)),
        ) from None


def value(text: str) -> Json:
    """The value of a JSON text, or `FileError` with line and column.

    Beyond broken JSON it refuses a name given twice in one object, a number that is not finite or has
    more than `MAX_DIGITS` digits, half of a surrogate pair, a control character other than a tab or a line
    break, and nesting deeper than `MAX_NESTING`.
    """
    if not text.strip(" \t\r\n"):
        raise FileError(tr("the file is empty; ask for it again, or begin a new map"))
    try:
        found: Json = json.loads(text, object_pairs_hook=_object, parse_float=_finite, parse_constant=_never)
    except json.JSONDecodeError as error:
        from journey_editor.storage import mistakes

        raise mistakes.of_json(text, error.msg, error.pos) from None
    except (_DoubtError, RecursionError, ValueError):
        _refuse_doubt(text)
        raise FileError(tr("this is JSON that cannot be read; {again}", again=tr(AGAIN))) from None
    if re.search(_SUSPECT, text) or is_deep(found, MAX_NESTING):
        _refuse_doubt(text)
    return found


def place_of(text: str, offset: int) -> str:
    """The place of a character in words, both numbers counted from 1."""
    line = text.count("\n", 0, offset) + 1
    return tr("line {line}, column {column}", line=line, column=offset - text.rfind("\n", 0, offset))


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise _DoubtError
    return members


def _finite(written: str) -> ExactFloat:
    number = ExactFloat(written)
    if not math.isfinite(number):
        raise _DoubtError
    return number


def _never(_: str) -> NoReturn:
    raise _DoubtError


def is_deep(value: Json, levels: int) -> bool:
    """Whether lists and objects nest deeper than so many levels."""
    layer = [value]
    for _ in range(levels + 1):
        lists = [item for item in layer if isinstance(item, list)]
        objects = [item.values() for item in layer if isinstance(item, dict)]
        if not lists and not objects:
            return False
        layer = list(chain(*lists, *objects))
    return True


def _refuse_doubt(text: str) -> None:
    """Raise `FileError` for the first thing that is JSON in form only, if there is one."""
    open_objects: list[set[str]] = []
    key_ends = re.compile(_KEY_ENDS)
    for token in re.finditer(_TOKEN, text, re.DOTALL):
        written = token.group()
        if written in "{[":
            open_objects.append(set())
        elif written in "}]" and open_objects:
            open_objects.pop()
        message = _doubt_about(written, open_objects, key_ends.match(text, token.end()) is not None)
        if message:
            raise FileError(f"{message}; {tr(AGAIN)}", place_of(text, token.start()))


def _doubt_about(written: str, open_objects: list[set[str]], is_key: bool) -> str:
    if len(open_objects) > MAX_NESTING:
        return tr(_DEEP, most=MAX_NESTING)
    if written.startswith('"'):
        return _doubt_about_text(written, open_objects, is_key)
    if written.lstrip("-")[0] in "IN":
        return tr("{value} is not a number that a map can hold", value=written)
    return _doubt_about_number(written) if written[0] in "-0123456789" else ""


def _doubt_about_number(written: str) -> str:
    if written.lstrip("-").isdigit():
        digits = len(written.lstrip("-"))
        if digits <= MAX_DIGITS:
            return ""
        return tr(
            "a number has {count} digits, more than {most}", count=grouped(digits), most=grouped(MAX_DIGITS)
        )
    return "" if math.isfinite(float(written)) else tr("{value} is too large a number", value=written[:20])


def _doubt_about_text(written: str, open_objects: list[set[str]], is_key: bool) -> str:
    try:
        said: str = json.loads(written)
    except json.JSONDecodeError:
        return ""
    illegal = illegal_in(said)
    if illegal:
        return illegal
    if is_key and open_objects:
        if said in open_objects[-1]:
            return tr("the name {name} stands twice in one object", name=written[:60])
        open_objects[-1].add(said)
    return ""


def illegal_in(text: str) -> str:
    """What is wrong with the characters of a text, if anything is."""
    found = re.search(_ILLEGAL, text)
    if found is None:
        return ""
    code = f"{ord(found.group()):04X}"
    if 0xD800 <= ord(found.group()) <= 0xDFFF:
        return tr("half of a surrogate pair (U+{code}) stands in a text", code=code)
    return tr("a control character (U+{code}) stands in a text", code=code)
