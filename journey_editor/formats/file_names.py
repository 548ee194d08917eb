"""Names for files that every system can have, and that are what they look like."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

FALLBACK: Final = "journey-map"
MOST_BYTES: Final = 200
"""In UTF-8. A name may have 255 on most systems; suffixes and the names of locks and copies need some."""
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*]+')
_RESERVED: Final = re.compile(
    r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])\s*(?:\.|$)", re.IGNORECASE
)
"""What is a device on Windows, whatever comes behind a dot."""
_LONGEST: Final = 60
_LEADING: Final = " .-~"
_TRAILING: Final = " ."


def safe_stem(wanted: str) -> str:
    """The name nearest to the wanted one that can be proposed for a file, without a suffix.

    A name that is fine already stays as it is.
    """
    shown = "".join(map(_shown, unicodedata.normalize("NFC", wanted)))
    name = " ".join(_FORBIDDEN.sub("-", shown).split())
    name = name.lstrip(_LEADING)
    while len(name.encode()) > MOST_BYTES:
        name = name[:-1]
    name = name.rstrip(_TRAILING)
    return f"map-{name}" if _RESERVED.match(name) else name or FALLBACK


def stem_of(title: str) -> str:
    """The name to propose for the file of a map with this title."""
    letters = re.sub(r"[^\w -]+", "", title)
    return safe_stem("-".join(letters.lower().split())[:_LONGEST])


def _shown(character: str) -> str:
    """The character, or nothing for one that is not seen: controls, directions, halves of pairs."""
    if character.isspace():
        return " "
    return "" if unicodedata.category(character).startswith("C") else character
