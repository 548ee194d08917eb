"""Zoom: its steps, its limits, and what fits."""

from __future__ import annotations

from typing import Final

STEPS: Final = (0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0, 8.0)
LEAST: Final = 0.002
MOST: Final = 8.0
_NOTCH: Final = 120.0
_PER_NOTCH: Final = 1.2
_CLOSE: Final = 0.01


def limited(zoom: float) -> float:
    """The zoom within its limits."""
    return min(MOST, max(LEAST, zoom))


def step_in(zoom: float) -> float:
    """The next larger step."""
    return next((step for step in STEPS if step > zoom * (1 + _CLOSE)), MOST)


def step_out(zoom: float) -> float:
    """The next smaller step."""
    return next((step for step in reversed(STEPS) if step < zoom * (1 - _CLOSE)), LEAST)


def by_wheel(zoom: float, angle: float) -> float:
    """The zoom after a wheel has turned by an angle in eighths of a degree, as Qt gives it."""
    return limited(zoom * float(_PER_NOTCH ** (angle / _NOTCH)))


def fitting(size: tuple[float, float], room: tuple[float, float], most: float) -> float:
    """The zoom at which a part of the sheet (points) fills a room (pixels), but not more than `most`."""
    if size[0] <= 0 or size[1] <= 0 or room[0] <= 0 or room[1] <= 0:
        return 1.0
    return limited(min(room[0] / size[0], room[1] / size[1], most))
