"""Arguments of commands: parsed by argparse, whose complaints become one sentence."""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial
from typing import NoReturn

from journey_editor import __version__
from journey_editor.errors import JourneyError

argparse._ = str  # type: ignore[attr-defined]  # the command line is English; catalogues take time to look for
_USUAL = 80
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
            formatter_class=partial(argparse.RawDescriptionHelpFormatter, width=_columns() - 2),
        )
        self.add_argument("--version", action="version", version=f"Journey Editor {__version__}")

    def error(self, message: str) -> NoReturn:
        """Refuse the command line."""
        raise UsageError(f"{message}; `{self.prog} --help` tells what can be said")


def _columns() -> int:
    """How wide the terminal is; `shutil` would tell, too, and load what unpacks archives."""
    try:
        return int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        pass
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or _USUAL  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):
        return _USUAL
