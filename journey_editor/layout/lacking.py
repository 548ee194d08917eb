"""Characters that no font can draw: which they are, and how they are told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from journey_editor.layout.shaping.fonts import font_for
from journey_editor.layout.shaping.scripts import INVISIBLE

_MOST_NAMED: Final = 5


def has_glyph(character: str) -> bool:
    """Whether any font, bundled or of the system, can draw the character."""
    return character in INVISIBLE or font_for(character, "regular") is not None


def missing(text: str) -> str:
    """The characters of the text that no font can draw, each once."""
    if text.isascii() and text.isprintable():
        return ""  # as for most texts: then no font need be opened
    return "".join(dict.fromkeys(c for c in text if not c.isspace() and not has_glyph(c)))


def missing_in(texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The characters of some texts that no font can draw, each with the first text it stands in."""
    found: dict[str, str] = {}
    for text in texts if missing("".join(set().union(*texts))) else ():
        for character in missing(text):
            found.setdefault(character, text)
    return tuple(found.items())


def named(characters: str) -> str:
    """Characters as a person can look them up: “م” (U+0645), the first few of them."""
    shown = [f"“{character}” (U+{ord(character):04X})" for character in characters[:_MOST_NAMED]]
    more = len(characters) - len(shown)
    return ", ".join(shown) + (f" (+{more})" if more > 0 else "")
