"""Objects of a PDF as they are written in the file (ISO 32000-1, 7.2 and 7.3), read within limits."""

from __future__ import annotations

import re
from typing import Final, NamedTuple, TypeAlias

from journey_editor.formats.carriers.inflating import BrokenError


class Name(str):
    """A name, without its slash."""

    __slots__ = ()


class Reference(NamedTuple):
    """Where an object stands that is meant: the one of this number."""

    number: int


Value: TypeAlias = "bool | int | float | bytes | Name | Reference | list[Value] | dict[str, Value] | None"

_BLANK: Final = rb"(?:[\0\t\n\f\r ]++|%[^\r\n]*+)*+"
_REGULAR: Final = rb"[^\0\t\n\f\r ()<>\[\]{}/%]"
_TOKEN: Final = re.compile(
    _BLANK + rb"(<<|>>|[\[\](]|<[0-9A-Fa-f\0\t\n\f\r ]*+>|/" + _REGULAR + rb"*+|" + _REGULAR + rb"++)"
)
_REFERENCE: Final = re.compile(_BLANK + rb"(\d{1,5})" + _BLANK + rb"R(?!" + _REGULAR + rb")")
_HEX: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_PART: Final = re.compile(rb"([^()\\]*+)(\\(?:[0-7]{1,3}|\r\n|.)|[()])", re.DOTALL)
_INTEGER: Final = re.compile(rb"[+-]?\d{1,18}\Z")
_REAL: Final = re.compile(rb"[+-]?\d{0,18}\.\d{0,18}\Z")
_WORDS: Final[dict[bytes, bool | None]] = {b"true": True, b"false": False, b"null": None}
_ESCAPED: Final = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"b": b"\b",
    b"f": b"\f",
    b"\r\n": b"",
    b"\n": b"",
    b"\r": b"",
}
_MOST_DEEP: Final = 60
_LONGEST: Final = 65_536
_COST: Final = 20
_NEAR: Final = 64


class Allowance:
    """How many bytes may still be looked at in one file; each word costs some more than it is long.

    Objects may be made to overlap, so that reading them all would take longer than the file is long.
    """

    def __init__(self, left: int) -> None:
        self._left = left

    @property
    def left(self) -> int:
        """The bytes that are left."""
        return max(0, self._left)

    def take(self, length: int) -> None:
        """Take so many bytes; raises `BrokenError` when there are not as many left."""
        self._left -= length + _COST
        if self._left < 0:
            raise BrokenError


class Parser:
    """Reads objects one after the other; `at` is where the next one begins. Raises `BrokenError`."""

    def __init__(self, data: bytes, at: int, allowance: Allowance) -> None:
        self._data = data
        self.at = at
        self._allowance = allowance

    def token(self) -> bytes:
        """The next word or sign; a text in parentheses gives only its first one."""
        found = _TOKEN.match(self._data, self.at, self.at + self._allowance.left)
        return self._after(found)[1]

    def _after(self, found: re.Match[bytes] | None) -> re.Match[bytes]:
        """Go on behind what was found."""
        if found is None:
            raise BrokenError
        self._allowance.take(found.end() - self.at)
        self.at = found.end()
        return found

    def integer(self) -> int:
        """The next word, a whole number that is not negative."""
        token = self.token()
        if not _INTEGER.match(token) or token.startswith(b"-"):
            raise BrokenError
        return int(token)

    def value(self, depth: int = 0) -> Value:
        """The next object."""
        return self._value(self.token(), depth)

    def _value(self, token: bytes, depth: int) -> Value:
        if depth > _MOST_DEEP:
            raise BrokenError
        if token == b"<<":
            return self._dictionary(depth)
        if token == b"[":
            return self._array(depth)
        if token == b"(":
            return self._text()
        if token.startswith(b"/"):
            return _name(token)
        if token.startswith(b"<"):
            return _from_hex(token)
        return self._word(token)

    def _word(self, token: bytes) -> Value:
        if token in _WORDS:
            return _WORDS[token]
        if _INTEGER.match(token):
            found = _REFERENCE.match(self._data, self.at, self.at + _NEAR) if token.isdigit() else None
            if found is None:
                return int(token)
            self.at = found.end()
            return Reference(int(token))
        if _REAL.match(token) and token.strip(b"+-.") != b"":
            return float(token)
        raise BrokenError

    def _array(self, depth: int) -> list[Value]:
        found: list[Value] = []
        while (token := self.token()) != b"]":
            found.append(self._value(token, depth + 1))
        return found

    def _dictionary(self, depth: int) -> dict[str, Value]:
        found: dict[str, Value] = {}
        while (token := self.token()) != b">>":
            if not token.startswith(b"/"):
                raise BrokenError
            found[_name(token)] = self.value(depth + 1)
        return found

    def _text(self) -> bytes:
        """A text up to the parenthesis that closes it; others stand in pairs or behind a backslash."""
        pieces: list[bytes] = []
        start, level = self.at, 1
        while self.at - start < _LONGEST:
            plain, sign = self._after(_PART.match(self._data, self.at, start + _LONGEST)).groups()
            level += (sign == b"(") - (sign == b")")
            if not level:
                return b"".join((*pieces, plain))
            pieces += (plain, _unescaped(sign[1:]) if sign.startswith(b"\\") else sign)
        raise BrokenError


def _unescaped(written: bytes) -> bytes:
    if written[:1].isdigit() and written[:1] < b"8":
        return bytes([int(written, 8) & 255])
    return _ESCAPED.get(written, written)


def _name(token: bytes) -> Name:
    return Name(_HEX.sub(lambda found: bytes.fromhex(found[1].decode()), token[1:]).decode("latin-1"))


def _from_hex(token: bytes) -> bytes:
    digits = bytes(token[1:-1].translate(None, b"\0\t\n\f\r ")).decode()
    if len(digits) > _LONGEST:
        return b""
    return bytes.fromhex(digits + "0" * (len(digits) % 2))


def text_of(value: Value) -> str:
    """A text string (7.9.2.2) as the letters it stands for; empty for what is none."""
    if not isinstance(value, bytes):
        return ""
    if value.startswith(b"\xfe\xff"):
        return value[2:].decode("utf-16-be", "replace")
    if value.startswith(b"\xff\xfe"):
        return value[2:].decode("utf-16-le", "replace")
    if value.startswith(b"\xef\xbb\xbf"):
        return value[3:].decode("utf-8", "replace")
    return value.decode("latin-1")
