"""Reads JSON that is cut off, or that does not say one clear thing: as much of it as can be understood."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Set as AbstractSet
from typing import Final

from journey_editor.model import rules
from journey_editor.storage import door
from journey_editor.storage.exact import ExactFloat, Json
from journey_editor.storage.members import LISTS
from journey_editor.storage.salvage_report import Place, Report
from journey_editor.translation import later, tr

_JSON = json.JSONDecoder()
_BLANKS = re.compile(r"[ \t\r\n]*")
# Possessive: what could be tried again would take a hundred bytes of memory for each escape.
_INNER: Final = r'"[^"\\\x00-\x1f]*+(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*+)*+'
_OPEN_TEXT = re.compile(_INNER + r"(?:\\(?:u[0-9a-fA-F]{0,3})?)?\Z")
_WORD = re.compile(r"-?[A-Za-z0-9.+-]+")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\Z")
_WORDS: Final[dict[str, Json]] = {"true": True, "false": False, "null": None}
_INFINITE: Final = ("NaN", "Infinity", "-Infinity")
_LEFT_OUT: Final = later("it is left out")
_TEXT_NOW: Final = later("it is a text now")


class NotJsonError(Exception):
    """The text is no JSON, and not the beginning of any either."""


class CutOffError(Exception):
    """The text ends before the JSON does."""


class _Open:
    """A list or object that is being read; `name` is that of the member whose value comes next.

    `had` is how much was in it when it was begun.
    """

    __slots__ = ("had", "name", "value")

    def __init__(self, value: list[Json] | dict[str, Json]) -> None:
        self.value = value
        self.had = len(value)
        self.name = ""


class LenientText:
    """One reading of a text. `value` is what it says, `places` tells where the wanted paths stand."""

    def __init__(self, text: str, report: Report, wanted: AbstractSet[Place] = frozenset()) -> None:
        self.value: Json = None
        self.places: dict[Place, str] = {}
        self._text = text
        self._report = report
        self._wanted = wanted
        self._open: list[_Open] = []
        self._at = 0
        self._end = 0
        self._line, self._line_from = 1, 0

    def read(self) -> str | None:
        """Read all of it: None, or, when it is cut off, what is left over behind the last whole value.

        Raises `NotJsonError` when it is neither JSON nor the beginning of any.
        """
        try:
            self._read_value()
            while self._open:
                self._read_on()
            self._end = self._at
            if self._skip_blanks():
                raise NotJsonError
        except CutOffError:
            self._drop_last_when_empty()
            return self._text[self._end :].strip(" \t\r\n,:{[")
        return None

    # The grammar ----------------------------------------------------------------------------------

    def _read_on(self) -> None:
        """The next element or member of what is open, or its end."""
        inner = self._open[-1]
        is_object = isinstance(inner.value, dict)
        sign = self._sign()
        if sign == ("}" if is_object else "]"):
            self._at += 1
            self._end = self._at
            self._open.pop()
            return
        if len(inner.value) > inner.had or inner.name:
            if sign != ",":
                raise NotJsonError
            self._at += 1
        if is_object:
            self._read_name(inner)
        self._read_value()

    def _read_name(self, inner: _Open) -> None:
        self._sign()
        name = self._read_text()
        if self._sign() != ":":
            raise NotJsonError
        self._at += 1
        message = door.illegal_in(name)
        inner.name = rules.cleaned(name) if message else name
        if message:
            self._report.tell(self._path(), message, tr(_LEFT_OUT))

    def _read_value(self) -> None:
        sign = self._sign()
        start = self._at
        if sign in "{[":
            if len(self._open) >= door.MAX_NESTING:
                raise NotJsonError
            self._at += 1
            begun = self._begun(start) if sign == "[" else None
            value: list[Json] | dict[str, Json] = begun or ({} if sign == "{" else [])
            if begun is None:
                self._put(value, start)
            self._open.append(_Open(value))
            return
        if sign == '"':
            self._put(self._read_text(), start)
        else:
            self._put(self._read_word(), start)
        self._end = self._at

    def _read_text(self) -> str:
        if self._text[self._at] != '"':
            raise NotJsonError
        said: str
        try:
            said, self._at = _JSON.raw_decode(self._text, self._at)
        except json.JSONDecodeError:
            raise CutOffError if _OPEN_TEXT.match(self._text, self._at) else NotJsonError from None
        return said

    def _read_word(self) -> Json:
        found = _WORD.match(self._text, self._at)
        if found is None:
            raise NotJsonError
        word = found.group()
        if found.end() == len(self._text):
            # The beginning of a number may be all of another one.
            raise CutOffError if _begins(word) else NotJsonError
        self._at = found.end()
        if word in _WORDS:
            return _WORDS[word]
        if word in _INFINITE:
            return ExactFloat(word.replace("Infinity", "inf"))
        number = _NUMBER.match(word)
        if number is None:
            raise NotJsonError
        if number[1] or number[2]:
            return ExactFloat(word)
        return int(word) if len(word.lstrip("-")) <= door.MAX_DIGITS else ExactFloat(word)

    def _sign(self) -> str:
        """The next character that is no blank."""
        if not self._skip_blanks():
            raise CutOffError
        return self._text[self._at]

    def _skip_blanks(self) -> bool:
        if self._text[self._at : self._at + 1] > " ":
            return True
        blanks = _BLANKS.match(self._text, self._at)
        assert blanks is not None
        self._at = blanks.end()
        return self._at < len(self._text)

    # What was read --------------------------------------------------------------------------------

    def _put(self, value: Json, start: int) -> None:
        """Put a value where it belongs, and note where it stood."""
        if not self._open:
            self.value = self._clear(value, start)
            return
        inner = self._open[-1]
        if isinstance(inner.value, list):
            inner.value.append(None)
            inner.value[-1] = self._clear(value, start)
            return
        name = inner.name
        if name in inner.value:
            what = tr("the name {name} stands twice in one object", name=json.dumps(name)[:60])
            done = tr("the last one counts, and the other is set aside in the file")
            self._report.set_aside(self._path(), what, inner.value.pop(name), done)
        inner.value[name] = None
        inner.value[name] = self._clear(value, start)

    def _begun(self, start: int) -> list[Json] | None:
        """The list of the map that is there already under this name and goes on here; None without one."""
        inner = self._open[-1] if len(self._open) == 1 else None
        if inner is None or isinstance(inner.value, list) or inner.name not in LISTS:
            return None
        before = inner.value.get(inner.name)
        if not isinstance(before, list) or not before:
            return None
        path = self._path()
        what = tr("the name {name} stands twice in one object", name=json.dumps(inner.name))
        self._report.tell(path, what, tr("what is in both is one list now"))
        if path in self._wanted:
            self.places[path] = self._place(start)
        return before

    def _clear(self, value: Json, start: int) -> Json:
        """The value without what no map can have."""
        if self._wanted and (path := self._path()) in self._wanted:
            self.places[path] = self._place(start)
        if isinstance(value, str):
            return self._legal(value)
        if isinstance(value, ExactFloat) and not math.isfinite(value):
            written = self._text[start : self._at]
            what = tr("{value} is not a number that a map can hold", value=written[:20])
            self._report.tell(self._path(), what, tr(_TEXT_NOW), unless_more=True)
            return written
        return value

    def _legal(self, text: str) -> str:
        message = door.illegal_in(text)
        if not message:
            return text
        self._report.tell(self._path(), message, tr(_LEFT_OUT))
        return rules.cleaned(text)

    def _path(self) -> Place:
        return tuple(
            len(inner.value) - 1 if isinstance(inner.value, list) else inner.name for inner in self._open
        )

    def _place(self, start: int) -> str:
        """The line and column; asked for in the order of the text, so that lines are counted once."""
        self._line += self._text.count("\n", self._line_from, start)
        self._line_from = start
        column = start - self._text.rfind("\n", 0, start)
        return tr("line {line}, column {column}", line=self._line, column=column)

    def _drop_last_when_empty(self) -> None:
        """Take away what was begun and not even has one member."""
        while len(self._open) > 1 and not self._open[-1].value:
            self._open.pop()
            outer = self._open[-1]
            if isinstance(outer.value, list):
                outer.value.pop()
            else:
                outer.value.pop(outer.name, None)


def _begins(word: str) -> bool:
    """Whether a number or a literal can begin like this."""
    literals = (*_WORDS, *_INFINITE)
    return (
        any(one.startswith(word) for one in literals) or re.match(r"-?[0-9]*[0-9.eE+-]*\Z", word) is not None
    )
