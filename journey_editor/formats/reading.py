"""Maps read from files of every format that the editor imports, told by the name or the beginning."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from journey_editor.errors import FileError
from journey_editor.formats.carriers import reading as carriers
from journey_editor.storage import document, door, files
from journey_editor.storage.document import Loaded
from journey_editor.translation import later, tr, tr_n

if TYPE_CHECKING:
    from pathlib import Path

_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")
"""Those that neither break lines nor stand for a blank."""
NOTES: Final = (".notes", ".txt")
"""Suffixes of files in the capture language; any other is that of a map."""


def is_notes(name: str) -> bool:
    """Whether the name of a file says that it holds lines of notes."""
    return name.lower().endswith(NOTES)


def is_carrier(path: Path) -> bool:
    """Whether a file is a PDF, an SVG or a PNG; not when it cannot be read."""
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            return stat.S_ISREG(os.fstat(file.fileno()).st_mode) and bool(
                carriers.kind_of(file.read(carriers.BEGINNING))
            )
    except (OSError, ValueError):
        return False


def _without_waiting(path: str, flags: int) -> int:
    """A pipe that nobody writes into would never be open."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def load(path: Path) -> Loaded:
    """The map in a file; raises `FileError`."""
    if is_notes(path.name):
        return from_notes(files.read_bytes(path), str(path), path.stem)
    return opened(path)


def opened(path: Path) -> Loaded:
    """The map in a file of its own, or inside a PDF, an SVG or a PNG; raises `FileError`."""
    data = files.read_bytes(path)
    return read(data, str(path))._replace(digest=files.digest(data))


def read(data: bytes, called: str, format_: str = "") -> Loaded:
    """The map in the bytes of a file that is `called` so.

    The format is `json`, `notes`, `pdf`, `png` or `svg`; when it is not given, all but notes are told by
    how the file begins. Raises `FileError`.
    """
    if format_ == "notes":
        return from_notes(data, called)
    kind = carriers.kind_of(data)
    if format_.upper() in carriers.KINDS and kind != format_.upper():
        raise FileError(f"this is no {format_.upper()}; say what it is, or let it be found out", file=called)
    if kind and format_ != "json":
        return carriers.loaded(data, called)
    return document.parse(data, called)


def from_notes(data: bytes, called: str, title: str = "") -> Loaded:
    """The map that lines of notes make; lines that were not understood are its messages.

    `title` is for a map whose lines give none; without it the map is called as a new one in the window is,
    so that lines make the same map whether they are imported or typed. Raises `FileError`, which says
    what the text is `called`.
    """
    from journey_editor.capture import notes
    from journey_editor.model.edits import apply, update_map
    from journey_editor.model.rules import UNTITLED

    if len(data) > door.MAX_BYTES:
        raise FileError(f"this is larger than {door.MAX_BYTES // 10**6} MB; split it", file=called)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"this is not text in UTF-8 (byte {error.start + 1:,}); save it as UTF-8"
        raise FileError(message, file=called) from error
    journey, complaints = notes.read(text)
    if not journey.info.title:
        apply(journey, update_map(title=title or tr(UNTITLED)))
    return Loaded(journey, messages=(*_left_out(text), *map(str, complaints)))


def _left_out(text: str) -> Iterator[str]:
    """A sentence for the control characters in a text, which no map can hold."""
    found = list(_CONTROL.finditer(text))
    if found:
        place = door.place_of(text, found[0].start())
        yield tr_n(
            len(found),
            later("{place}: {n} control character is left out"),
            later("{place}: {n} control characters are left out, the first of them here"),
            place=place,
        )
