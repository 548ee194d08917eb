"""JSON values that lose nothing on the way from text to text, for members this version does not know."""

from __future__ import annotations

import json
from json.encoder import encode_basestring
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

quoted = encode_basestring
"""A text as a JSON string; what is not ASCII stays as it is."""


class ExactFloat(float):
    """A float that knows how it was written, as 0.10000000000000000001 is more than a float can hold."""

    __slots__ = ("written",)

    def __new__(cls, written: str) -> ExactFloat:
        number = super().__new__(cls, written)
        number.written = written
        return number

    written: str


def one_line(value: Json) -> str:
    """The value as JSON on one line, with a blank after each comma and colon."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(key)}: {one_line(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(one_line, value)) + "]"
    if isinstance(value, ExactFloat):
        return value.written
    if isinstance(value, int) and not isinstance(value, bool):
        return int.__repr__(value)  # a file may hold millions of them
    return json.dumps(value)


def exact(text: str) -> Json:
    """The value of a JSON text that `one_line` wrote."""
    value: Json = json.loads(text, parse_float=ExactFloat)
    return value
