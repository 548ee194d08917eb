"""What a file is that is no JSON, in words that help: a mistake in it, or another kind of file."""

from __future__ import annotations

import re
from typing import Final

from journey_editor.errors import FileError
from journey_editor.storage import door
from journey_editor.translation import later, tr

_SYNTAX: Final = {
    "Expecting value": later("a value is missing here"),
    "Expecting property name enclosed in double quotes": later("a name in double quotes is missing here"),
    "Expecting ':' delimiter": later("a colon is missing here"),
    "Expecting ',' delimiter": later("a comma or a closing bracket is missing here"),
    "Unterminated string starting at": later("the text that begins here has no closing quote"),
    "Invalid control character at": later("a line break or another control character stands in a text"),
    "Invalid \\escape": later("a backslash stands before a character that needs none"),
    "Invalid \\uXXXX escape": later("\\u must be followed by four hexadecimal digits"),
    "Extra data": later("the file goes on after its end"),
}
_COMMA_TOO_MANY: Final = later("this comma is one too many")
_TYPICAL: Final = (
    (re.compile(r"//|/\*|#"), later("a remark stands here, and JSON has none; take it out")),
    (re.compile("['‘’“”„‚«»]"), later('a text stands in straight double quotes, like "this"')),
    (re.compile(r"(?:True|False|None)\b"), later("it is written true, false or null")),
    (
        re.compile(r"<{7}|={7}|>{7}"),
        later("two versions of the file were put together here, and one has to go"),
    ),
    (re.compile("\0"), later("a zero byte stands here, so the file is damaged, or no text in UTF-8")),
    (re.compile(r"[+.][0-9]"), later("a number begins with a digit or a minus sign")),
)
"""How what stands at the place begins, and what is to be said of it."""
_TRAILING: Final = re.compile(r",[ \t\r\n]*\Z")
_LONGEST_GAP: Final = 10_000
_KINDS: Final = (
    (b"%PDF-", later("a PDF")),
    (b"\x1f\x8b", later("a compressed file (gzip)")),
    (b"PK\x03\x04", later("a ZIP archive or a document of an office program")),
    (b"\xd0\xcf\x11\xe0", later("a document of an old office program")),
    (b"\x89PNG", later("a picture")),
    (b"\xff\xd8\xff", later("a picture")),
    (b"GIF8", later("a picture")),
    (b"\xff\xfe", later("text in UTF-16 or UTF-32")),
    (b"\xfe\xff", later("text in UTF-16 or UTF-32")),
    (b"<!doctype html", later("a web page")),
    (b"<html", later("a web page")),
    (b"<?xml", later("XML")),
    (b"<mxfile", later("a diagram of draw.io")),
)
"""How files of other kinds begin, in small letters."""
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")


def refuse_other_kinds(data: bytes) -> None:
    """Raise `FileError` for a file that begins as those of another kind do."""
    beginning = data[:200].lstrip().lower()
    for magic, kind in _KINDS:
        if not beginning.startswith(magic.lower()):
            continue
        if magic in _UTF_16:
            message = tr(
                "this is {kind} and not UTF-8; save it as UTF-8 in the program it comes from", kind=tr(kind)
            )
        else:
            message = tr("this is not JSON but {kind}; ask for the file of the map itself", kind=tr(kind))
        raise FileError(message, door.place_of("", 0))


def of_json(text: str, message: str, at: int) -> FileError:
    """The error for a text that is no JSON, of what Python's decoder says of it and where."""
    try:
        refuse_other_kinds(text[:200].encode("utf-8", "replace"))
    except FileError as error:
        return error
    what, at = _what(text, message, at)
    return FileError(
        tr("this is not JSON: {what}; {again}", what=what, again=tr(door.AGAIN)), door.place_of(text, at)
    )


def _what(text: str, message: str, at: int) -> tuple[str, int]:
    """What is wrong, and where that is."""
    before = _TRAILING.search(text, max(0, at - _LONGEST_GAP), at)
    if before is not None and text[at : at + 1] in ("}", "]"):
        return tr(_COMMA_TOO_MANY), before.start()
    if message.startswith("Illegal trailing comma"):  # what Python 3.13 says of the same
        return tr(_COMMA_TOO_MANY), at
    for beginning, said in _TYPICAL:
        if beginning.match(text, at):
            return tr(said), at
    return tr(_SYNTAX.get(message, message)), at
