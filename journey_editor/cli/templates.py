"""`templates`: what a new map can begin from."""

from __future__ import annotations

from journey_editor import paths
from journey_editor.cli import console
from journey_editor.cli.arguments import Parser, Values


def add_arguments(parser: Parser) -> None:
    """Nothing can be chosen."""


def run(values: Values) -> int:
    """Print the name and title of every template."""
    from journey_editor.storage import files

    found = paths.templates()
    wide = max(map(len, found), default=0)
    for name, file in found.items():
        info = files.load(file).journey.info
        console.show(f"{name:<{wide}}  {info.title}")
    return 0
