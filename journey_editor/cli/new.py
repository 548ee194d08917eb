"""`new`: a new map from a template."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from journey_editor.cli import console
from journey_editor.cli.arguments import Parser, UsageError, Values
from journey_editor.errors import FileError
from journey_editor.paths import templates

BLANK: Final = "blank"
_SUFFIXES: Final = (".json", ".journey")


def add_arguments(parser: Parser) -> None:
    """Add the template and the file to make."""
    parser.add_argument(
        "--template",
        metavar="NAME",
        default=BLANK,
        help=f"what to begin from, see `journey-editor templates` (default: {BLANK})",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        required=True,
        help="the file to make, such as gift.journey.json; - is standard output",
    )


def run(values: Values) -> int:
    """Make the map; a file that is there already is never touched."""
    from journey_editor.storage import document, files

    known = templates()
    template = known.get(values.template)
    if template is None:
        raise UsageError(f"there is no template {values.template!r}; there are {', '.join(known)}")
    target = None if values.output == console.STANDARD else free_name(values.output)
    journey = files.load(template).journey
    if target is None:
        console.write_document(document.text(journey).encode())
    else:
        files.save(journey, target)
    return 0


def free_name(name: str) -> Path:
    """The path of a map to make; raises `FileError` for another suffix, or when it is there already."""
    target = Path(name)
    if not target.name.lower().endswith(_SUFFIXES):
        raise FileError("a map's name ends in .journey.json; choose such a name", file=str(target))
    if target.exists() or target.is_symlink():
        message = "this file is there already and has not been touched; choose another name"
        raise FileError(message, file=str(target))
    return target
