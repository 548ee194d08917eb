"""`doctor`: what this machine has and lacks to run the window, and to export without one."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from importlib import metadata
from typing import Final, NamedTuple

from journey_editor import __version__, paths
from journey_editor.cli import console, machine
from journey_editor.cli.arguments import Parser, Values

OLDEST: Final = (3, 11)
NEEDED: Final = {
    "networkx": "keeps the map",
    "msgspec": "reads the file",
    "fonttools": "measures text",
    "reportlab": "writes PDF",
    "pypdfium2": "draws PNG",
    "pillow": "reads photos",
}
_RESOURCES: Final = (
    ("fonts", "*.ttf", 8),
    ("icons", "*.json", 2),
    ("themes", "*.json", 1),
    ("templates", "*.journey.json", 5),
    ("schema", "*.json", 1),
)
"""Folders of resources, what is in them, and how many of these there are at least."""


class Item(NamedTuple):
    """One thing that was looked at."""

    good: bool
    text: str


def add_arguments(parser: Parser) -> None:
    """Nothing can be chosen."""


def run(values: Values) -> int:
    """Print one line for each thing; 1 when something is lacking."""
    items = [*_python(), *_packages(), *_window(), *_resources()]
    for item in items:
        console.show(f"{'ok    ' if item.good else 'LACKS '} {item.text}")
    return 0 if all(item.good for item in items) else 1


def _python() -> Iterator[Item]:
    yield Item(True, f"Journey Editor {__version__} in {paths.resource().parent}")
    running = f"Python {platform.python_version()} on {platform.platform()}"
    new_enough = sys.version_info[:2] >= OLDEST
    yield Item(new_enough, running if new_enough else f"{running}; it needs 3.11 or newer")


def _packages() -> Iterator[Item]:
    for name, use in NEEDED.items():
        version = _version(name)
        lacking = f"{name}, which {use}: pip install {name}"
        yield Item(version is not None, f"{name} {version} {use}" if version else lacking)


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _window() -> Iterator[Item]:
    version = _version("PySide6-Essentials") or _version("PySide6")
    if machine.pyside_folder() is None:
        yield Item(False, "PySide6, which draws the window: pip install PySide6-Essentials")
    elif version == machine.BAD_PYSIDE:
        yield Item(
            False,
            f"a PySide6 without faults: {version} ends the program after a while; "
            f"pip install 'PySide6-Essentials!={machine.BAD_PYSIDE}'",
        )
    else:
        yield Item(True, f"PySide6 {version or 'of an unknown version'} draws the window")
    found = machine.platforms(os.environ)
    yield from _libraries(found)
    if found:
        yield Item(True, f"a display for the window: {', '.join(found)}")
    else:
        yield Item(False, "a display for the window; `journey-editor export` works without")


def _libraries(platforms: tuple[str, ...]) -> Iterator[Item]:
    if not machine.on_linux() or machine.pyside_folder() is None:
        return
    lacking = machine.missing_libraries(platforms[0] if platforms else "xcb")
    if lacking:
        yield Item(
            False,
            f"{', '.join(lacking)} for the window; on Debian and Ubuntu: "
            f"apt install {machine.packages(lacking)}",
        )
    else:
        yield Item(True, "the system's libraries for the window")


def _resources() -> Iterator[Item]:
    for folder, pattern, least in _RESOURCES:
        files = [file for file in paths.resource(folder).glob(pattern) if os.access(file, os.R_OK)]
        place = paths.resource(folder)
        good = len(files) >= least
        yield Item(good, f"{folder}: {len(files)} files" if good else f"{folder} in {place}: install again")
