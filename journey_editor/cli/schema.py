"""`schema`: the JSON Schema of the file."""

from __future__ import annotations

from journey_editor.cli import console
from journey_editor.cli.arguments import Parser, Values


def add_arguments(parser: Parser) -> None:
    """Nothing can be chosen."""


def run(values: Values) -> int:
    """Print the schema."""
    from journey_editor.storage import schema

    console.show_bytes(schema.text().encode())
    return 0
