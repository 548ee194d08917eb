"""Characters that make a text look like another one, and how it is shown without them: one rule for all.

The file keeps every character. What is shown of it, on the map, in the window, on paper and in a terminal, is
in the order in which it is stored, by the ordinary rules of its letters.
"""

from __future__ import annotations

import re
from typing import Final

DIRECTIONS: Final = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Marks, embeddings, overrides and isolates: they are not seen, and turn round what stands beside them."""
_TURNING: Final = re.compile(f"[{DIRECTIONS}]")
# Compiled when they are needed, which is almost never.
_CONTROL: Final = f"[{DIRECTIONS}\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\u200b]"
_NOT_IN_JSON: Final = f"[{DIRECTIONS}\x7f-\x9f\u2028\u2029\ufeff\u200b]"


def undisguised(text: str) -> str:
    """A text of a map as it is shown: characters that turn round the order of others are left out."""
    return text if text.isascii() else _TURNING.sub("", text)


def one_line(text: str) -> str:
    """A text of a map as it is shown where there is one line for it."""
    return undisguised(" ".join(text.split()))


def spelled(text: str) -> str:
    """The name of a file, or a line for a terminal: what is not seen is spelled, such as `<U+202E>`.

    Two names that differ look different, and a terminal is told nothing but letters.
    """
    return text if text.isprintable() else re.sub(_CONTROL, _code, text)


def in_json(written: str) -> str:
    """A JSON text that says the same and may be shown in a terminal."""
    return written if written.isprintable() else re.sub(_NOT_IN_JSON, _escape, written)


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"


def _code(found: re.Match[str]) -> str:
    return f"<U+{ord(found.group()):04X}>"
