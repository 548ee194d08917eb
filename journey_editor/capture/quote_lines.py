"""Lines that quote: `" I need it by Friday -- Interview 12`."""

from __future__ import annotations

import re

from journey_editor.capture.quoting import QUOTED, is_quoted, plain, unquoted
from journey_editor.capture.source import Source
from journey_editor.capture.statements import Line, NoteLine
from journey_editor.translation import tr

_CLOSED = re.compile(rf"({QUOTED})\s*(?:--(?!-)|[—–])\s*(?=\S)")
"""A quote with its closing mark; behind that a long dash leads to the source, too."""
_DASHES = re.compile(r"(?<=\s)--(?!-)\s*(?=\S)")


def read(source: Source, mark: re.Match[str]) -> Line:
    """The quote that a line makes; a closing mark belongs to it, not to the text."""
    text, said_by = _parted(source.text)
    if not text:
        return source.nothing(tr("there is no text behind “{sign}”", sign=mark.group()))
    return NoteLine(
        number=source.number,
        column=source.column,
        text=source.text,
        kind="quote",
        note=text,
        source=said_by,
    )


def _parted(text: str) -> tuple[str, str]:
    """What was said and who said it: behind the closing mark, else behind the last two dashes."""
    if is_quoted(text):
        return unquoted(text).strip(), ""
    closed = _CLOSED.match(text)
    if closed:
        return unquoted(closed.group(1)).strip(), plain(text[closed.end() :])
    dashes = [*_DASHES.finditer(text)]
    if dashes:
        return text[1 : dashes[-1].start()].strip(), plain(text[dashes[-1].end() :])
    return text[1:].strip(), ""
