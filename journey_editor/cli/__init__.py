"""The command line: which command is meant, and the three answers 0, 1 and 2 that it gives.

Nothing heavy is imported here; each command imports what it needs when it runs.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from typing import Final, Protocol, cast

from journey_editor.cli import console
from journey_editor.cli.arguments import Parser, Values
from journey_editor.errors import JourneyError

COMMANDS: Final = {
    "export": "write a map as PDF, PNG, SVG, notes or JSON",
    "import": "make a map from notes in the capture language, or take it out of a PDF, SVG or PNG",
    "check": "tell what is wrong in maps, with its place",
    "new": "make a new map, from a template if you like",
    "templates": "list the templates",
    "schema": "print the JSON Schema of the file",
    "doctor": "tell what this machine has and lacks to run the window",
}
MODULES: Final = {"import": "importing"}
"""Modules of commands whose name is a word of Python's own."""
ALONE: Final = ("check", "schema", "templates")
"""Commands that use no libraries which could warn of something."""
DEBUG: Final = "JOURNEY_EDITOR_DEBUG"


class Command(Protocol):
    """A module of this package that does one command."""

    def add_arguments(self, parser: Parser) -> None:
        """Add the command's arguments and options."""

    def run(self, values: Values) -> int:
        """Do it; 0 is done, 1 is done with findings. Raises `JourneyError` when it could not."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window, and return the exit code: 0, 1 or 2."""
    console.prepare()
    try:
        code = _run(list(sys.argv[1:] if arguments is None else arguments))
    except SystemExit as leaving:  # argparse, after --help and --version
        code = leaving.code if isinstance(leaving.code, int) else 0
    except JourneyError as error:
        console.say(f"journey-editor: {error}")
        code = 2
    except KeyboardInterrupt:
        console.say("journey-editor: stopped; what was not finished has not been written")
        code = 2
        # When Python was just running text, as it does to make a dataclass, it would end itself by the signal
        # although this has caught it; running another text makes it forget that (`pythonrun.c`).
        exec("")
    except BrokenPipeError:  # `journey-editor schema | head`: the reader has seen enough
        code = 0
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        console.say(
            f"journey-editor: something went wrong inside ({type(error).__name__}: {error}); please report "
            f"it, with what it says when the environment variable {DEBUG} is set to 1"
        )
        code = 2
    console.finish()
    return code


def main_window() -> int:
    """Open the window; the entry point of the desktop's menus, which has no command line."""
    return main(sys.argv[1:])


def _run(arguments: list[str]) -> int:
    if arguments and arguments[0] in COMMANDS:
        name = arguments[0]
        parser = Parser(
            prog=f"journey-editor {name}", description=f"{COMMANDS[name][0].upper()}{COMMANDS[name][1:]}."
        )
        from journey_editor.collector import collector_paused

        with collector_paused():
            command = cast(
                "Command", importlib.import_module(f"journey_editor.cli.{MODULES.get(name, name)}")
            )
        command.add_arguments(parser)
        values = parser.parse_args(arguments[1:])
        if name not in ALONE:
            _tell_warnings()
        return command.run(values)
    listed = "\n".join(f"  {name:<10} {summary}" for name, summary in COMMANDS.items())
    parser = Parser(
        prog="journey-editor",
        usage="journey-editor [FILE …]\n       journey-editor COMMAND …",
        description="Opens a window with a new journey map, or with these files.",
        epilog=f"commands:\n{listed}\n\n`journey-editor COMMAND --help` tells more about one.",
    )
    parser.add_argument("files", metavar="FILE", nargs="*", help="a map to open")
    values = parser.parse_args(arguments)
    _tell_warnings()
    from journey_editor.cli import window

    return window.run(values)


def _tell_warnings() -> None:
    """Let warnings of libraries be lines of ours; not before there is something to do, as it takes time."""
    import logging

    logging.basicConfig(format="journey-editor: %(message)s", level=logging.WARNING)
