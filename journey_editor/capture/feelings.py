"""Emotions in a line: `-2`, `maya -2, jonas 1`, `:)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from journey_editor.capture.numerals import NUMERAL, number
from journey_editor.capture.quoting import QUOTED, is_quoted, unquoted
from journey_editor.capture.statements import Feeling, Name
from journey_editor.model.records import EMOTION_MAX, EMOTION_MIN, Number
from journey_editor.translation import tr

EMOTICONS: Final[dict[str, int]] = {
    **{":)": 1, ":(": -1, ":|": 0, ":D": 2, ":'(": -2, ":’(": -2},
    **{":-)": 1, ":-(": -1, ":-|": 0, ":-D": 2, ":'-(": -2, ":’-(": -2},
    # What phones and chats make of them.
    **{"🙂": 1, "🙁": -1, "😐": 0, "😀": 2, "😃": 2, "😄": 2, "😢": -2},
}
"""Faces and the emotions they stand for."""

_TOKEN = re.compile(
    rf"(?P<quoted>{QUOTED})(?=[\s,;:=]|\Z)"
    r"|(?P<stop>[;，、；]|(?<!\d),|,(?!\d))"  # a comma between digits is a decimal one
    r"|(?:[^\s,;，、；]|(?<=\d),(?=\d))+"
)
_NUMERAL = re.compile(NUMERAL)
_SIGNS: Final = ("-", "+", "−")


class _Word(NamedTuple):
    """A part of a text, and where it is."""

    text: str
    start: int
    end: int


class Flaw(NamedTuple):
    """What is wrong, at a column."""

    column: int
    message: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says of emotions; `is_any` when at least one value stands in it, even a wrong one."""

    feelings: tuple[Feeling, ...]
    flaws: tuple[Flaw, ...]
    is_any: bool


def read(text: str, column: int) -> Reading:
    """The emotions in a text that begins at this column."""
    feelings: list[Feeling] = []
    flaws: list[Flaw] = []
    is_any = False
    for part in _parts(text):
        start = 0
        for index, token in enumerate(part):
            if not is_value(token.text, last=index == len(part) - 1):
                continue
            is_any = True
            emotion = _emotion(token.text)
            where = column + token.start
            if emotion is None:
                flaws.append(
                    Flaw(where, tr("{typed} is no emotion: they go from -2 to 2", typed=short(token.text)))
                )
            else:
                feelings.append(Feeling(_name(text, part[start:index], column), emotion, where))
            start = index + 1
        if start < len(part):
            rest = text[part[start].start : part[-1].end]
            flaws.append(
                Flaw(
                    column + part[start].start,
                    tr("“{typed}” has no emotion from -2 to 2", typed=short(rest)),
                )
            )
    return Reading(tuple(feelings), tuple(flaws), is_any)


def _parts(text: str) -> Iterator[list[_Word]]:
    """The words between commas."""
    part: list[_Word] = []
    for token in _TOKEN.finditer(text):
        if token["stop"] is None:
            part += _words(token)
        elif part:
            yield _signed(part)
            part = []
    if part:
        yield _signed(part)


def _words(token: re.Match[str]) -> Iterator[_Word]:
    """A token; a name and a value without a blank between them, as in `maya:-1`, are two words."""
    typed, start = token.group(), token.start()
    sign = max(typed.rfind(":"), typed.rfind("="))
    parted = token["quoted"] is None and sign >= 0 and _NUMERAL.fullmatch(typed, sign + 1)
    if not parted or not (sign == 0 or any(map(str.isalpha, typed[:sign]))):
        yield _Word(typed, start, token.end())
        return
    if sign:
        yield _Word(typed[: sign + 1], start, start + sign + 1)
    yield _Word(typed[sign + 1 :], start + sign + 1, token.end())


def _signed(part: list[_Word]) -> list[_Word]:
    """The words with a sign and the number behind it as one, as in `- 1`."""
    words: list[_Word] = []
    for word in part:
        is_number = word.text[0].isdigit() and _NUMERAL.fullmatch(word.text) is not None
        if is_number and words and words[-1].text in _SIGNS:
            sign = words.pop()
            words.append(_Word(sign.text + word.text, sign.start, word.end))
        else:
            words.append(word)
    return words


def is_value(token: str, *, last: bool = True) -> bool:
    """Whether a token is a value; a number without a sign may belong to a name if more follows."""
    if token in EMOTICONS:
        return True
    return _NUMERAL.fullmatch(token) is not None and (last or not token[0].isdigit())


def _emotion(token: str) -> Number | None:
    value = EMOTICONS.get(token, number(token))
    if value is None or not EMOTION_MIN <= value <= EMOTION_MAX:
        return None
    return int(value) if value == int(value) else value


def _name(text: str, tokens: list[_Word], column: int) -> Name | None:
    """The name that the tokens before a value make; a colon or equals sign behind it is no part of it."""
    if not tokens:
        return None
    written = text[tokens[0].start : tokens[-1].end].rstrip(" :=")
    where = column + tokens[0].start
    if not written:
        return None
    return Name(unquoted(written), where, exact=True) if is_quoted(written) else Name(written, where)


def short(text: str) -> str:
    """The text, not longer than a message can show."""
    return text if len(text) <= 40 else f"{text[:39]}…"
