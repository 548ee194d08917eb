"""Names and values in quotation marks, for what would mean something else without them.

Inside straight quotation marks a doubled one stands for one; typographic pairs are read as well,
as word processors and phones put them in.
"""

from __future__ import annotations

import re
from typing import Final

QUOTED: Final = r'(?:"(?:[^"]|"")*+"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*[«»])'
"""A pattern of one quoted text; every alternative stops at the next mark, so it takes linear time."""
_QUOTED = re.compile(QUOTED)
_BLANKS = re.compile(r"\s*")


def is_quoted(text: str) -> bool:
    """Whether the text is a quoted one from its first to its last character."""
    return _QUOTED.fullmatch(text) is not None


def unquoted(text: str) -> str:
    """What stands in a quoted text."""
    return text[1:-1].replace('""', '"') if text.startswith('"') else text[1:-1]


def quoted(text: str) -> str:
    """The text in straight quotation marks."""
    return '"' + text.replace('"', '""') + '"'


def plain(text: str) -> str:
    """The text without the quotation marks around it, when there are any."""
    return unquoted(text) if is_quoted(text) else text


def before(text: str, stop: re.Pattern[str]) -> tuple[str, bool, int]:
    """A name at the start of the text, up to the first stop; whether it was quoted; where it ends.

    A quoted name may hold stops; it counts as quoted only when a stop or the end follows.
    """
    found = _QUOTED.match(text)
    if found:
        blanks = _BLANKS.match(text, found.end())
        end = blanks.end() if blanks else found.end()
        if end == len(text) or stop.match(text, end):
            return unquoted(found.group()), True, end
    first = stop.search(text)
    end = first.start() if first else len(text)
    return text[:end].strip(), False, end
