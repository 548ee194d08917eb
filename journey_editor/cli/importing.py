"""`import`: a map from a file in another format, or from inside a PDF, an SVG or a PNG."""

from __future__ import annotations

from typing import Final

from journey_editor.cli import console
from journey_editor.cli.arguments import Parser, Values
from journey_editor.cli.new import free_name

_FORMATS: Final = ("notes", "json", "pdf", "png", "svg")


def add_arguments(parser: Parser) -> None:
    """Add the file to read, its format, and the file to make."""
    parser.add_argument(
        "file",
        metavar="FILE",
        help="what to read: .notes or .txt, or .pdf, .svg or .png with a map inside; - is standard input",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        required=True,
        help="the file to make, such as gift.journey.json; - is standard output",
    )
    parser.add_argument(
        "--from",
        dest="format",
        choices=_FORMATS,
        help="the format of FILE (default: as it says itself; notes for standard input)",
    )


def run(values: Values) -> int:
    """Make the map; what could not be understood is told with its line, and 1 returned."""
    from journey_editor.storage import document, files

    target = None if values.output == console.STANDARD else free_name(values.output)
    usual = "notes" if values.file == console.STANDARD else ""
    loaded = console.load(values.file, values.format or usual)
    findings = console.findings_of(loaded)
    for line in console.shortened([f"{values.file}: {': '.join(filter(None, it))}" for it in findings]):
        console.say(line)
    if target is None:
        console.write_document(document.text(loaded.journey).encode())
    else:
        files.save(loaded.journey, target)
    return 1 if findings else 0
