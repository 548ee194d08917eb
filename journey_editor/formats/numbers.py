"""Lengths as they are written into a file."""

from __future__ import annotations


class Numbers(dict[float, str]):
    """Lengths with at most two decimals (3.5 µm) and no more digits than needed, filled as asked."""

    def __missing__(self, value: float) -> str:
        text = f"{value:.2f}".rstrip("0").rstrip(".")
        text = self[value] = "0" if text == "-0" else text
        return text


class Hundredths(dict[int, str]):
    """Lengths in hundredths of a point as they are written; their differences never add up to an error."""

    def __missing__(self, value: int) -> str:
        text = self[value] = f"{value / 100:.2f}".rstrip("0").rstrip(".")
        return text
