"""What names a touchpoint in a line: its title, the markers behind it, and emotions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from journey_editor.capture import feelings
from journey_editor.capture.quoting import QUOTED, is_quoted, unquoted
from journey_editor.capture.statements import Feeling, Markers, Name
from journey_editor.translation import tr


class Complain(Protocol):
    """Takes a column and one sentence."""

    def __call__(self, column: int, message: str, *, lost: bool = False) -> None:
        """Remember it; `lost` when words of the line will not be on the map."""


_TOKEN = re.compile(rf"[@#~]?{QUOTED}(?=[\s,;:=]|\Z)|\S+")
_ATTACHED = re.compile(r"[^\s/?&]+=[^\s/?&=]+")
"""A title with an emotion right behind it, as in `Checkout=-2`; what has a slash may be an address."""
_SIGNS: Final = "@#~"
_MOMENT_OF_TRUTH: Final = "*"
_OPENING: Final = '"“„«»'

Token = re.Match[str]


@dataclass(frozen=True, slots=True)
class Card:
    """A touchpoint as a line names it; the title is empty when only markers or emotions stand there."""

    title: Name
    markers: Markers
    feelings: tuple[Feeling, ...]


def read(text: str, column: int, complain: Complain) -> Card:
    """The touchpoint that a text beginning at this column names."""
    rest, markers = _split(list(_TOKEN.finditer(text)))
    end = rest[-1].end() if rest else 0
    found, equals = _after_equals(text[:end], rest, column, complain)
    if equals is not None:
        rest, more = _split(list(_TOKEN.finditer(text[:equals])))
        markers = [*more, *markers]
        end = rest[-1].end() if rest else 0
        if not text[equals + 1 :].strip():
            complain(column + equals, tr("there is no emotion from -2 to 2 behind “=”"))
    elif rest and rest[-1].group() in feelings.EMOTICONS:
        found = feelings.read(rest[-1].group(), column + rest[-1].start()).feelings
        rest, more = _split(rest[:-1])
        markers = [*more, *markers]
        end = rest[-1].end() if rest else 0
    for token in rest:
        if token.group()[0] in _SIGNS and token.group()[1:2] in set(_OPENING) and _value(token) is None:
            complain(column + token.start(), tr("the quotation mark is not closed, so it stays in the title"))
    return Card(_title(text[:end], column), _markers(markers, column, complain), found)


def _split(tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """The tokens without the markers at their end, and these."""
    count = len(tokens)
    while count and _value(tokens[count - 1]) is not None:
        count -= 1
    return tokens[:count], tokens[count:]


def _value(token: Token) -> str | None:
    """What a marker says; None when the token is no marker. Commas behind it do not count."""
    text = token.group()
    if text == _MOMENT_OF_TRUTH:
        return text
    value = text[1:].rstrip(",;")
    if text[0] not in _SIGNS or not value or value == ">":
        return None
    if is_quoted(value):
        return unquoted(value)
    return None if value[0] in _OPENING else value


def _after_equals(
    text: str, tokens: Sequence[Token], column: int, complain: Complain
) -> tuple[tuple[Feeling, ...], int | None]:
    """The emotions behind the last equals sign, and where it stands; None when it is part of a title."""
    is_first = bool(tokens) and tokens[0].group()[0] == "="
    for token in tokens[:1] if is_first else reversed(tokens):
        word = token.group()
        if word[0] == "=":
            sign = token.start()
        elif word[-1] == "=" and token is not tokens[-1]:
            sign = token.end() - 1
        elif token is tokens[-1] and _ATTACHED.fullmatch(word) and feelings.is_value(word.rpartition("=")[2]):
            # Behind another equals sign it is the emotion of one persona, as in `Checkout = maya=-2`.
            sign = _alone(text, tokens[:-1]) or token.start() + word.rindex("=")
        else:
            continue
        body = text[sign + 1 :]
        found = feelings.read(body, column + sign + 1)
        if not found.is_any and body.strip():
            where = column + sign + 1 + len(body) - len(body.lstrip())
            complain(
                where,
                tr(
                    "“{typed}” is no emotion from -2 to 2, so it stays text",
                    typed=feelings.short(body.strip()),
                ),
            )
            return (), None
        for flaw in found.flaws:
            complain(flaw.column, flaw.message, lost=True)
        return found.feelings, sign
    return (), None


def _alone(text: str, tokens: Sequence[Token]) -> int | None:
    """Where the last equals sign stands that is a word, if all behind it are emotions."""
    sign = next((token.start() for token in reversed(tokens) if token.group() == "="), None)
    if not sign:
        return None
    behind = feelings.read(text[sign + 1 :], 0)
    return sign if behind.is_any and not behind.flaws else None


def _title(text: str, column: int) -> Name:
    title = text.strip()
    return Name(title, column + len(text) - len(text.lstrip()))


def _markers(tokens: Sequence[Token], column: int, complain: Complain) -> Markers:
    values: dict[str, list[str]] = {sign: [] for sign in (*_SIGNS, _MOMENT_OF_TRUTH)}
    for token in tokens:
        value = _value(token)
        if not value:
            continue
        sign = token.group()[0]
        if sign == "@" and values["@"]:
            complain(
                column + token.start(),
                tr("a touchpoint has one channel, so “{channel}” becomes a tag", channel=value),
            )
            sign = "#"
        values[sign].append(value)
    return Markers(
        channel="".join(values["@"]),
        tags=tuple(dict.fromkeys(values["#"])),
        owner=", ".join(values["~"]),
        moment_of_truth=bool(values[_MOMENT_OF_TRUTH]),
    )
