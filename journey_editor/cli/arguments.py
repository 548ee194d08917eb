"""Arguments of commands: parsed by argparse, whose complaints become one sentence."""

from __future__ import annotations

import argparse
from typing import NoReturn

from journey_editor import __version__
from journey_editor.errors import JourneyError

Values = argparse.Namespace


class UsageError(JourneyError):
    """A command line that cannot be understood."""


class Parser(argparse.ArgumentParser):
    """A parser that knows `--version`, wants options in full, and raises `UsageError`."""

    def __init__(self, prog: str, description: str, usage: str | None = None, epilog: str = "") -> None:
        super().__init__(
            prog=prog,
            usage=usage,
            description=description,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self.add_argument("--version", action="version", version=f"Journey Editor {__version__}")

    def error(self, message: str) -> NoReturn:
        """Refuse the command line."""
        raise UsageError(f"{message}; `{self.prog} --help` tells what can be said")
