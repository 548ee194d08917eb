"""Colour arithmetic: contrast as WCAG 2.2 defines it, and fills that text stays readable on."""

from __future__ import annotations

from functools import lru_cache

WHITE = "#FFFFFF"
INK = "#1E2530"
READABLE = 4.5
_NEARLY = 2.9
_ALIKE = 50
"""The most that red, green and blue together of two colours that look alike are apart."""


def rgb(color: str) -> tuple[int, int, int]:
    """Red, green and blue from 0 to 255 of a colour `#RRGGBB`."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _luminance(color: str) -> float:
    parts = [value / 255 for value in rgb(color)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def alike(one: str, other: str) -> bool:
    """Whether two colours cannot be told apart at a glance."""
    return sum(abs(a - b) for a, b in zip(rgb(one), rgb(other), strict=True)) <= _ALIKE


@lru_cache(512)
def mixed(one: str, other: str, share: float) -> str:
    """The colour between two: `share` 0 gives `one`, 1 gives `other`."""
    pairs = zip(rgb(one), rgb(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


@lru_cache(512)
def fill_and_text(color: str) -> tuple[str, str]:
    """A fill as near to the colour as can be, and the text colour that is readable on it.

    A colour that white almost reads on is darkened a little; on a light one the text is dark.
    """
    if contrast(color, WHITE) < _NEARLY:
        return color, INK
    for step in range(101):
        darker = mixed(color, "#000000", step / 100)
        if contrast(darker, WHITE) >= READABLE:
            return darker, WHITE
    return "#000000", WHITE


@lru_cache(512)
def readable_on(color: str, paper: str) -> str:
    """The colour, changed as little as needed to be read as text: darker on light paper, else lighter."""
    toward = "#000000" if contrast("#000000", paper) > contrast(WHITE, paper) else WHITE
    for step in range(101):
        found = mixed(color, toward, step / 100)
        if contrast(found, paper) >= READABLE:
            return found
    return toward
