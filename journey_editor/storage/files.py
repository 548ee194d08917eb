"""Files on disk: read whole, and replaced whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

from journey_editor.errors import FileError
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import document, door
from journey_editor.storage.document import Loaded
from journey_editor.translation import later, tr

_READING: Final = {
    errno.ENOENT: later("there is no such file; check its name and folder"),
    errno.EACCES: later(
        "you are not allowed to read this file; ask its owner for the right to, or for a copy"
    ),
    errno.EPERM: later(
        "you are not allowed to read this file; ask its owner for the right to, or for a copy"
    ),
    errno.ENAMETOOLONG: later("no file can have a name this long; check its name"),
    errno.ENOTDIR: later("a part of this path is a file and not a folder; check it"),
    errno.ELOOP: later("this is a link that leads back to itself; choose the file itself"),
}
_WRITING: Final = {
    errno.ENOENT: later("there is no such folder; make it, or choose another one"),
    errno.EACCES: later("you are not allowed to write here; choose another folder, or another name"),
    errno.EPERM: later("you are not allowed to write here; choose another folder, or another name"),
    errno.EROFS: later("this place can only be read; choose another folder"),
    errno.ENOSPC: later("the disk is full; make room on it, or choose another one"),
    errno.EDQUOT: later("your share of the disk is used up; make room, or choose another one"),
    errno.EFBIG: later("the file would be larger than this disk allows; choose another one"),
    errno.EISDIR: later("this is a folder; add a file name"),
    errno.ENAMETOOLONG: later("the name is too long for this disk; choose a shorter one"),
    errno.ENOTDIR: later("a part of this path is a file and not a folder; choose another place"),
    errno.ELOOP: later("this is a link that leads back to itself; choose another name"),
}


def load(path: Path) -> Loaded:
    """Read the map in a file; raises `FileError` when there is none that can be read."""
    return document.parse(read_bytes(path), str(path))


def read_bytes(path: Path) -> bytes:
    """What is in a file, one byte more than the limit at most; raises `FileError`."""
    try:
        _require_ordinary(path, path.stat().st_mode)
        with path.open("rb") as file:
            return file.read(door.MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise FileError(_sentence(error, _READING, tr("it cannot be read")), file=str(path)) from error


def save(journey: JourneyMap, path: Path) -> None:
    """Write a map to a file; raises `FileError` and leaves the file as it was when that fails."""
    try:
        data = document.text(journey).encode()
    except UnicodeEncodeError as error:
        message = tr(
            "a text of the map has half a character (U+{code}); type that text again; "
            "nothing has been changed",
            code=f"{ord(error.object[error.start]):04X}",
        )
        raise FileError(message, file=str(path)) from None
    write_bytes(path, data)


def write_bytes(path: Path, data: bytes) -> None:
    """Make a file, or replace it in one step: at any moment it is the old one or the new one, whole.

    A symbolic link stays, and what it points to is replaced; the mode of an existing file is kept. On
    failure raises `FileError`, with the old file and its folder as they were.
    """
    try:
        _replace(path.resolve(), path, data)
    except (OSError, ValueError, RuntimeError) as error:
        message = _sentence(error, _WRITING, tr("it cannot be written"))
        raise FileError(tr("{problem}; nothing has been changed", problem=message), file=str(path)) from error


def _replace(target: Path, named: Path, data: bytes) -> None:
    mode = _mode_to_keep(target, named)
    # The name stays short, as 255 bytes are the most that a name can have.
    scratch = target.with_name(f".{secrets.token_hex(8)}.journey-editor.tmp")
    handle = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            scratch.chmod(mode)
        scratch.replace(target)
    except BaseException:
        with suppress(OSError):
            scratch.unlink()
        raise
    _sync_folder(target.parent)


def _mode_to_keep(target: Path, named: Path) -> int | None:
    """The permission bits of the file that will be replaced; None for a new file."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    _require_ordinary(named, mode)
    if not os.access(target, os.W_OK):
        raise FileError(tr("this file is write-protected; choose another name"), file=str(named))
    return stat.S_IMODE(mode)


def _require_ordinary(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise FileError(tr("this is a folder; name a file in it"), file=str(path))
    if not stat.S_ISREG(mode):
        raise FileError(
            tr("this is a device or a pipe and not an ordinary file; name another"), file=str(path)
        )


def _sync_folder(folder: Path) -> None:
    """Let the folder's new entry reach the disk; systems that cannot do so need not."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(error: Exception, known: dict[int, str], otherwise: str) -> str:
    # `Path.resolve` has an error of its own for links in a circle.
    circle = errno.ELOOP if isinstance(error, RuntimeError) else None
    code = error.errno if isinstance(error, OSError) else circle
    if code in known:
        return tr(known[code])
    reason = (error.strerror if isinstance(error, OSError) else "") or str(error)
    return tr("{problem} ({reason}); try another place", problem=otherwise, reason=reason)
