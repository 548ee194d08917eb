"""Files on disk: read whole, and replaced whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from journey_editor.errors import FileError
from journey_editor.storage import document, door
from journey_editor.storage.document import Loaded
from journey_editor.translation import later, tr

if TYPE_CHECKING:
    from pathlib import Path

    from journey_editor.storage.document import Mapped

_AWAY: Final = tuple(
    getattr(errno, name)
    for name in ("ESTALE", "ENOTCONN", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENETUNREACH", "EREMOTEIO")
    if hasattr(errno, name)
)
"""What the system says of a folder elsewhere that is not there any more."""
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
    errno.EBUSY: later("this file is held by the system or another program; choose another name"),
    errno.EIO: later("the disk or the network folder did not take the file; choose another place"),
    **dict.fromkeys(_AWAY, later("the network folder does not answer; try again, or choose another place")),
}


class ChangedError(FileError):
    """The file is not the one that was read or written last; nothing has been changed.

    `there` is the digest of the version that it is.
    """

    there: str = ""


def load(path: Path) -> Loaded:
    """Read the map in a file; raises `FileError` when there is none that can be read."""
    data = read_bytes(path)
    return document.parse(data, str(path))._replace(digest=digest(data))


def read_bytes(path: Path | str) -> bytes:
    """What is in a file, one byte more than the limit at most; raises `FileError`."""
    try:
        _require_ordinary(path, os.stat(path).st_mode)  # noqa: PTH116 - `pathlib` takes a while to load
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read(door.MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise FileError(_sentence(error, _READING, tr("it cannot be read")), file=str(path)) from error


def digest(data: bytes) -> str:
    """What tells the bytes of one version of a file from those of another."""
    import hashlib

    return hashlib.sha256(data).hexdigest()


def save(
    journey: Mapped,
    path: Path,
    seen: str = "",
    prove: bool = True,
    tell: Callable[[str], object] = lambda _: None,
) -> str:
    """Write a map to a file, and keep the version that was there under the name with a `~`; its digest.

    Raises `FileError` and leaves the file as it was when that fails, also when what would be written is
    not read as this map (unless `prove` is false); `ChangedError` when `seen` is the digest of
    another version than the one that is there. `tell` is called with a sentence when the map was saved, but
    the version before could not be kept.
    """
    try:
        data = document.written(journey)
    except UnicodeEncodeError as error:
        message = tr(
            "a text of the map has half a character (U+{code}); type that text again; "
            "nothing has been changed",
            code=f"{ord(error.object[error.start]):04X}",
        )
        raise FileError(message, file=str(path)) from None

    def require_true() -> None:
        from journey_editor.storage import proof

        if prove and not proof.is_true(data, journey):
            message = tr("what would be saved is not read back as this map; nothing has been changed")
            raise FileError(message, file=str(path))

    asked: list[bool] = []

    def ready(there: Path) -> bool:
        # What was replaced is asked about once more only where it has to be what was seen.
        if seen or not asked:
            asked.append(_require_seen(path, there, seen, data))
        return asked[-1]

    with _digesting(data) as digests:
        failure = write_bytes(path, data, require_true, ready)
    if failure is not None:
        tell(_not_kept(path.resolve().name, failure))
    return digests[0]


@contextmanager
def _digesting(data: bytes) -> Iterator[list[str]]:
    """Find the digest of these bytes meanwhile, which leaves the interpreter to others."""
    from threading import Thread

    found: list[str] = []
    working = Thread(target=lambda: found.append(digest(data)), name="digest")
    working.start()
    try:
        yield found
    finally:
        working.join()


def _not_kept(name: str, failure: OSError) -> str:
    from journey_editor.storage.replacing import PREVIOUS

    return tr(
        "the version before could not be kept as {name} ({reason}); "
        "see what has that name before you save again",
        name=name + PREVIOUS,
        reason=failure.strerror or str(failure),
    )


def _require_seen(path: Path, replaced: Path, seen: str, data: bytes) -> bool:
    """Whether there is a version to keep, other than `data`; raises when it is not the one that was seen."""
    try:
        if not seen and replaced.stat().st_size != len(data):
            return True
        there = replaced.read_bytes()
    except FileNotFoundError:
        return False
    if seen and digest(there) != seen:
        message = tr("another program has changed this file meanwhile; nothing has been changed")
        error = ChangedError(message, file=str(path))
        error.there = digest(there)
        raise error
    return there != data


def write_bytes(
    path: Path,
    data: bytes,
    meanwhile: Callable[[], None] = lambda: None,
    ready: Callable[[Path], bool] = lambda _there: False,
) -> OSError | None:
    """Make a file, or replace it in one step: at any moment it is the old one or the new one, whole.

    A symbolic link stays, and what it points to is replaced; the mode of an existing file is kept. On
    failure raises `FileError`, with the old file and its folder as they were. For `meanwhile` and
    `ready` see `journey_editor.storage.replacing`, also for what is returned.
    """
    from journey_editor.storage import replacing

    try:
        target = path.resolve()
        return replacing.replace_whole(target, data, _mode_to_keep(target, path), meanwhile, ready)
    except replacing.UnlikeError as error:
        message = tr(
            "the disk gives back something else than what was written; choose another one; "
            "nothing has been changed"
        )
        raise FileError(message, file=str(path)) from error
    except (OSError, ValueError, RuntimeError) as error:
        message = _sentence(error, _WRITING, tr("it cannot be written"))
        raise FileError(tr("{problem}; nothing has been changed", problem=message), file=str(path)) from error


def _mode_to_keep(target: Path, named: Path) -> int | None:
    """The permission bits of the file that will be replaced; None for a new file."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    _require_ordinary(named, mode)
    if not os.access(target, os.W_OK):
        if _is_read_only_disk(target):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        raise FileError(
            tr("this file is write-protected; choose another name; nothing has been changed"), file=str(named)
        )
    return stat.S_IMODE(mode)


def _is_read_only_disk(target: Path) -> bool:
    return hasattr(os, "statvfs") and bool(os.statvfs(target).f_flag & os.ST_RDONLY)


def _require_ordinary(path: Path | str, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise FileError(tr("this is a folder; name a file in it"), file=str(path))
    if not stat.S_ISREG(mode):
        raise FileError(
            tr("this is a device or a pipe and not an ordinary file; name another"), file=str(path)
        )


def _sentence(error: Exception, known: dict[int, str], otherwise: str) -> str:
    # `Path.resolve` has an error of its own for links in a circle.
    circle = errno.ELOOP if isinstance(error, RuntimeError) else None
    code = error.errno if isinstance(error, OSError) else circle
    if code in known:
        return tr(known[code])
    reason = (error.strerror if isinstance(error, OSError) else "") or str(error)
    return tr("{problem} ({reason}); try another place", problem=otherwise, reason=reason)
