"""Lines that quote: `" I need it by Friday -- Interview 12`."""

from __future__ import annotations

import re
from typing import Final

from journey_editor.capture.quoting import is_quoted, plain, unquoted
from journey_editor.capture.source import Source
from journey_editor.capture.statements import Line, NoteLine

_DASHES = re.compile(r"(?<=\s)--(?!-)")
_DASH_BEHIND = re.compile(r"(?<=[\"”“»])\s*[—–]\s*(?=\S)")
_CLOSING: Final = ('"', "”", "“", "»")


def read(source: Source, mark: re.Match[str]) -> Line:
    """The quote that a line makes; a closing mark belongs to it, not to the text."""
    whole, said_by = _source(source.text)
    text = unquoted(whole) if is_quoted(whole) else whole[1:]
    text = text.strip()
    if not text:
        return source.nothing(f"there is no text behind “{mark.group()}”")
    return NoteLine(
        number=source.number,
        column=source.column,
        text=source.text,
        kind="quote",
        note=text,
        source=said_by,
    )


def _source(text: str) -> tuple[str, str]:
    """The quote, and what stands behind the last two dashes; a quoted source may hold dashes itself."""
    last = None
    for dashes in _DASHES.finditer(text):
        behind = text[dashes.end() :].strip()
        if not behind:
            continue
        last = dashes
        if text.endswith(_CLOSING) and is_quoted(behind):
            break
    if last is not None:
        return text[: last.start()].rstrip(), plain(text[last.end() :].strip())
    # A long dash may be part of what was said; behind a closing mark it is not.
    dash = _DASH_BEHIND.search(text, 1)
    if dash is not None and is_quoted(text[: dash.start()]):
        return text[: dash.start()], text[dash.end() :].strip()
    return text, ""
