"""Where resources and samples are, in a checkout and in an installed wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    """The folder that holds `resources` and `samples`: the wheel's own copy, else the checkout."""
    packed = _PACKAGE / "_data"
    return packed if packed.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """The path of one bundled data file, such as `resource("fonts", "NotoSans-Bold.ttf")`."""
    return _root().joinpath("resources", *parts)


def samples() -> tuple[Path, ...]:
    """The sample maps, sorted by file name."""
    return tuple(sorted((_root() / "samples").glob("*.journey.json")))


def templates() -> dict[str, Path]:
    """The bundled templates by name, sorted; the name is the file name without its suffixes."""
    files = sorted(resource("templates").glob("*.journey.json"))
    return {file.name.removesuffix(".journey.json"): file for file in files}
