"""What to know of characters before they are shaped: which need it, what belongs together, and directions."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal

from journey_editor.disguises import DIRECTIONS

Direction = Literal["ltr", "rtl"]

INVISIBLE: Final = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff" + DIRECTIONS)
"""Characters that are never drawn by themselves."""
_JOINER: Final = "\u200d"
_KEYCAP: Final = "\u20e3"
_RIGHT: Final = frozenset({"R", "AL", "AN"})
_TURNING: Final = str.maketrans(dict.fromkeys(DIRECTIONS, "\u200b"))
"""Marks of direction are not obeyed, as they can make a text look like another one."""
_FLAGS: Final = range(0x1F1E6, 0x1F200)
_SKINS: Final = range(0x1F3FB, 0x1F400)
_TAGS: Final = range(0xE0020, 0xE0080)
_VOWELS_OF_JAMO: Final = range(0x1160, 0x1200)
_SHAPED_BLOCKS: Final = (
    range(0x0900, 0x10A0),  # Devanagari to Myanmar, with Thai, Lao and Tibetan
    range(0x1100, 0x1200),  # Hangul Jamo
    range(0x1700, 0x18B0),  # Philippine scripts, Khmer, Mongolian
    range(0x1900, 0x1CF8),  # Limbu to Vedic
    range(0xA800, 0xAC00),  # Syloti Nagri to Meetei Mayek
    _FLAGS,
    _SKINS,
    _TAGS,
)


@lru_cache(8192)
def wants_shaping(character: str) -> bool:
    """Whether a line with this character cannot be set glyph by glyph from left to right."""
    code = ord(character)
    if code < 0x300:
        return code == 0xAD
    return (
        character in INVISIBLE
        or unicodedata.category(character)[0] == "M"
        or unicodedata.bidirectional(character) in _RIGHT
        or any(code in block for block in _SHAPED_BLOCKS)
    )


def clusters(text: str) -> list[str]:
    """The text cut where a reader sees one sign end: marks, joiners, tones and flags stay together.

    After UAX 29, "grapheme clusters", without its tables for prepended marks.
    """
    starts = [0] if text else []
    flags = 0
    for place, (before, character) in enumerate(pairwise(text), start=1):
        code = ord(character)
        is_flag = code in _FLAGS
        flags = flags + 1 if ord(before) in _FLAGS else 0
        joined = (
            _extends(character, code)
            or (before == _JOINER and unicodedata.category(character) == "So")
            or (is_flag and flags % 2 == 1)
        )
        if not joined:
            starts.append(place)
    return [text[start:end] for start, end in pairwise([*starts, len(text)])]


def _extends(character: str, code: int) -> bool:
    return (
        character in INVISIBLE
        or unicodedata.category(character)[0] == "M"
        or character == _KEYCAP
        or code in _SKINS
        or code in _TAGS
        or code in _VOWELS_OF_JAMO
    )


def direction_of(text: str) -> Direction:
    """The direction of a paragraph: that of its first letter that has one (UAX 9, P2 and P3)."""
    if text.isascii():
        return "ltr"
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"


def levels(text: str, direction: Direction) -> list[int]:
    """The embedding level of each character (UAX 9): even runs from left to right, odd from right to left."""
    base = 1 if direction == "rtl" else 0
    if not base and not any(unicodedata.bidirectional(it) in _RIGHT for it in text):
        return [0] * len(text)
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    algorithm.get_embedding_levels(text.translate(_TURNING), storage)
    for place, entry in enumerate(storage["chars"]):
        entry["place"] = place
        entry["type"] = entry["type"] or "L"  # a character that Python does not know yet
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = {entry["place"]: entry["level"] for entry in storage["chars"]}
    resolved: list[int] = []
    for place, character in enumerate(text):
        # Blanks at the end of a line stand at its end (L1); what has no level stays with what is before.
        before = resolved[-1] if resolved else base
        resolved.append(found.get(place, before))
        if character.isspace() and not text[place:].strip():
            resolved[-1] = base
    return resolved


def visual_order(run_levels: list[int]) -> list[int]:
    """The order in which runs of these levels stand from left to right (UAX 9, L2)."""
    order = list(range(len(run_levels)))
    for level in range(max(run_levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            if run_levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return order
