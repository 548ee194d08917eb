"""Standard input, output and error: documents through the first two, words and progress to the third."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from journey_editor.errors import FileError

if TYPE_CHECKING:
    from journey_editor.storage.document import Loaded

STANDARD: Final = "-"
"""The file name that means standard input or standard output."""
NOTES: Final = (".notes", ".txt")
"""Suffixes of files in the capture language."""


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
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def show(text: str) -> None:
    """One line of a command's result, on standard output."""
    sys.stdout.write(f"{text}\n")


def load(name: str, format_: str = "") -> Loaded:
    """The map in a file, or on standard input; raises `FileError`.

    The format, `json` or `notes`, is told by the name's suffix when it is not given.
    """
    from journey_editor.storage import document, files

    if not format_:
        format_ = "notes" if name.lower().endswith(NOTES) else "json"
    if format_ == "notes":
        return _notes(name)
    if name != STANDARD:
        return files.load(Path(name))
    return document.parse(_standard_input(), "standard input")


def _standard_input() -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise FileError("there is no standard input to read; name a file", file="standard input")
    return sys.stdin.buffer.read()


def _notes(name: str) -> Loaded:
    """The map that lines of notes make; lines that were not understood are its messages."""
    from journey_editor.capture import notes
    from journey_editor.model.edits import apply, update_map
    from journey_editor.storage import door, files
    from journey_editor.storage.document import Loaded

    called = "standard input" if name == STANDARD else name
    data = _standard_input() if name == STANDARD else files.read_bytes(Path(name))
    if len(data) > door.MAX_BYTES:
        raise FileError(f"this is larger than {door.MAX_BYTES // 10**6} MB; split it", file=called)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"this is not text in UTF-8 (byte {error.start + 1:,}); save it as UTF-8"
        raise FileError(message, file=called) from error
    journey, complaints = notes.read(text)
    if not journey.info.title and name != STANDARD:
        apply(journey, update_map(title=Path(name).stem))
    return Loaded(journey, messages=tuple(map(str, complaints)))


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
    return found + [(path, "this version does not know this member; it is kept") for path in loaded.unknown]


class ProgressLine:
    """How far a long piece of work is, on one line of a terminal; silent anywhere else."""

    def __init__(self, name: str) -> None:
        self._name = name
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
                sys.stderr.write(f"{words}\n")
            sys.stderr.flush()
