"""Text strings of a PDF (ISO 32000-1, 7.9.2.2)."""

from __future__ import annotations

import re
from typing import Final

_ESCAPED: Final = (("\\", r"\\"), ("(", r"\("), (")", r"\)"), ("\n", r"\n"), ("\r", r"\r"))
"""The backslash comes first, as it begins all others."""
_NOT_LATIN: Final = re.compile("[^ -~\u00a1-\u00ac\u00ae-\u00ff]")
"""What has not the same code in a PDF's own coding (ISO 32000-1, D.2) as in Latin-1."""


def string(text: str) -> str:
    """A text string (ISO 32000-1, 7.9.2.2): as it is when it is plain ASCII, else as UTF-16."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"


def text_string(text: str) -> str:
    """A text string in as few bytes as it takes; to be written as Latin-1, whatever the text is."""
    if text.isascii() and text.isprintable():
        return string(text)
    # Some letters at the beginning would say that the text is coded in another way.
    latin = text[0] not in "þÿï" and not _NOT_LATIN.search(text)
    coded = text if latin else "\xfe\xff" + text.encode("utf-16-be", "replace").decode("latin-1")
    for sign, escaped in _ESCAPED:
        # One after the other takes a third of the time of `translate`, which looks at every letter.
        if sign in coded:
            coded = coded.replace(sign, escaped)
    return f"({coded})"
