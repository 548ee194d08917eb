"""Paths without symbolic links in them."""

from __future__ import annotations

from pathlib import Path


def followed(path: Path) -> Path:
    """The path that a path stands for; where links lead round in a circle, the path itself."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()
