"""Standard input, output and error: documents through the first two, words and progress to the third."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from journey_editor.disguises import in_json, spelled
from journey_editor.errors import FileError

if TYPE_CHECKING:
    from journey_editor.storage.document import Loaded

STANDARD: Final = "-"
"""The file name that means standard input or standard output."""
_UNKNOWN: Final = "this version does not know this member; it is kept"
_ASIDE: Final = "this was set aside when the file was repaired; put it back where it belongs, or delete it"


def prepare() -> None:
    """Let any text be written, whatever the terminal's encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def finish() -> None:
    """Flush standard output; when nobody reads it any more, let Python end without a complaint."""
    if sys.stdout is None:  # a program of the desktop on Windows has none
        return
    try:
        sys.stdout.flush()
    except (BrokenPipeError, ValueError):
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(text: str) -> None:
    """One line to the person, on standard error."""
    if sys.stderr is None:
        return
    with suppress(BrokenPipeError, ValueError):
        sys.stderr.write(f"{spelled(text)}\n")
        sys.stderr.flush()


def show(text: str) -> None:
    """One line of a command's result, on standard output."""
    sys.stdout.write(f"{spelled(text)}\n")


def show_json(value: object) -> None:
    """A command's result as JSON, on standard output."""
    sys.stdout.write(f"{in_json(json.dumps(value, indent=2, ensure_ascii=False))}\n")


def load(name: str, format_: str = "") -> Loaded:
    """The map in a file, or on standard input; raises `FileError`.

    The format, `json` or `notes`, is told by the name's suffix when it is not given, and `pdf`, `png` or
    `svg` by how the file begins.
    """
    from journey_editor.formats import reading
    from journey_editor.storage import files

    if not format_ and reading.is_notes(name):
        format_ = "notes"
    if name == STANDARD:
        return reading.read(_standard_input(), "standard input", format_)
    return reading.read(files.read_bytes(name), name, format_)


def _standard_input() -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise FileError("there is no standard input to read; name a file", file="standard input")
    from journey_editor.storage.door import MAX_BYTES

    return sys.stdin.buffer.read(MAX_BYTES + 1)  # what is more is refused, and may have no end


def write_document(data: bytes) -> None:
    """A whole document to standard output; raises `FileError` when it cannot all be written."""
    try:
        show_bytes(data)
    except OSError as error:
        reason = error.strerror or str(error)
        message = f"not everything could be written ({reason}); write into a file with -o FILE"
        raise FileError(message, file="standard output") from error


def show_bytes(data: bytes) -> None:
    """A result in an encoding of its own, on standard output."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def findings_of(loaded: Loaded) -> list[tuple[str, str]]:
    """What there is to tell of a file that was read: a place in it (perhaps none), and a sentence."""
    found = [("", message) for message in loaded.messages]
    found += [(repair.where, repair.sentence) for repair in loaded.repairs]
    return found + [(path, _of_unknown(path)) for path in loaded.unknown]


def _of_unknown(path: str) -> str:
    from journey_editor.storage import unknown
    from journey_editor.storage.members import SET_ASIDE

    if path == SET_ASIDE:
        return _ASIDE
    meant = unknown.meant(path)
    return f"{_UNKNOWN}; did you mean “{meant}”?" if meant else _UNKNOWN


def shortened(lines: Sequence[str]) -> list[str]:
    """The lines as a person reads them: of very many the first, and how many more there are."""
    most = 200
    if len(lines) <= most:
        return list(lines)
    return [*lines[:most], f"… and {len(lines) - most:,} more; `journey-editor check --json` lists all"]


class ProgressLine:
    """How far a long piece of work is, on one line of a terminal; silent anywhere else."""

    def __init__(self, name: str) -> None:
        self._name = spelled(name)
        self._shown = ""
        self._on = sys.stderr is not None and sys.stderr.isatty()

    def at(self, share: float) -> None:
        """Show a share from 0 to 1."""
        line = f"{self._name}  {share:4.0%}"
        if self._on and line != self._shown:
            self._shown = line
            sys.stderr.write(f"\r{line}")
            sys.stderr.flush()

    def end(self, words: str = "") -> None:
        """Take the line away and, on a terminal, leave these words."""
        if self._on:
            sys.stderr.write(f"\r{' ' * len(self._shown)}\r")
            if words:
                sys.stderr.write(f"{spelled(words)}\n")
            sys.stderr.flush()
