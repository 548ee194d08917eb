"""A file replaced in one step: at any moment, even after a power cut, it is the old or the new one, whole.

In this order: a new file beside the old one, its bytes on the disk, read back and compared; then the old
one also under the name of the previous version; then the new one under the old name; then the folder on
the disk. Nothing is written into a file that somebody relies on.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from threading import Thread
from typing import Final

from journey_editor.storage import exchanging, litter

PREVIOUS: Final = "~"
"""What the name of the previous version ends in."""
_BINARY: Final = getattr(os, "O_BINARY", 0)
_BLOCK: Final = 1 << 24
_HELD: Final = os.O_PATH | os.O_NOFOLLOW if sys.platform == "linux" else 0
"""How a file is held without being opened: it may be of any kind, and nobody has to be allowed to read it."""


_UNKNOWN: Final = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)
"""What a disk says that does not know what it is told to do."""


class UnlikeError(OSError):
    """The disk gave back something else than what was written."""


def replace_whole(
    target: Path,
    data: bytes,
    mode: int | None,
    meanwhile: Callable[[], None],
    ready: Callable[[Path], bool],
) -> OSError | None:
    """Make the file `target`, or replace it; raises `OSError` and leaves everything as it was.

    `mode` is that of the file that is there. `meanwhile` is called while the bytes go to the disk and are
    read back, `ready` right before the file is replaced, with its path; what they raise stops it all. `ready`
    says whether the file that is there is kept as the previous version. Where the system can exchange two
    files, it is called again with what really was replaced, and when it raises then, that comes back. What is
    returned tells why the version before could not be kept; None when it was, or had not to be.
    """
    failure: OSError | None = None
    litter.sweep(target.parent)
    with _holding() as held:
        with _scratch(target) as scratch:
            file = _made(scratch, mode, target)
            _together(lambda: _write(file, scratch, data), meanwhile)
            if ready(target):
                with _previous_kept(target, held) as failure:
                    _put_in_place(scratch, target, ready, held)
            else:
                _put_in_place(scratch, target, ready, held)
        sync_folder(target.parent)
    return failure


def _put_in_place(scratch: Path, target: Path, ready: Callable[[Path], bool], held: list[int]) -> None:
    """Give the new file the name of the old one, which is gone then."""
    if not exchanging.exchange(scratch, target):
        scratch.replace(target)
        return
    try:
        ready(scratch)
    except BaseException:
        if not exchanging.exchange(scratch, target):
            scratch.replace(target)
        raise
    _remove(scratch, held)


def _remove(old: Path, held: list[int]) -> None:
    """Remove a file, but hold on to it where that can be, until there is time for what it leaves."""
    if _HELD:
        with suppress(OSError):
            held.append(os.open(old, _HELD))
    old.unlink()


@contextmanager
def _holding() -> Iterator[list[int]]:
    """Files to hold on to; a thread lets go of them then, as a disk takes a while to have their room back."""
    held: list[int] = []
    try:
        yield held
    finally:
        if held:
            try:
                Thread(target=_let_go, args=(held,), name="free").start()
            except RuntimeError:
                _let_go(held)  # The system has no thread left, but the file is replaced.


def _let_go(held: list[int]) -> None:
    for handle in held:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Let the folder's new entries reach the disk; systems that cannot do so need not."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _scratch(target: Path) -> Iterator[Path]:
    """A name beside a file for one that will take its place, or not be there in the end."""
    scratch = litter.beside(target)
    try:
        yield scratch
    except BaseException:
        with suppress(OSError):
            scratch.unlink()
        raise


def _made(scratch: Path, mode: int | None, target: Path) -> FileIO:
    """A new file, open for writing, that the same people may read and write as the old one."""
    handle = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    file = FileIO(handle, "wb")
    try:
        if mode is not None:
            _keep_group(scratch, target)
            _keep_mode(scratch, mode)
    except BaseException:
        file.close()
        raise
    return file


def _write(file: FileIO, scratch: Path, data: bytes) -> None:
    """Let a new file have these bytes on the disk, and read them back."""
    with file:
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) :]
        _fsync(file.fileno())
    if not _holds(scratch, data):
        raise UnlikeError


def _keep_group(scratch: Path, target: Path) -> None:
    """Leave the file to the group that had it, where that is allowed: a shared folder stays shared."""
    group, own = target.stat().st_gid, scratch.stat().st_gid
    if group != own and hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(scratch, -1, group)


def _keep_mode(scratch: Path, mode: int) -> None:
    """Let the same people read and write it; a disk that has no modes of its own may refuse to be told."""
    try:
        scratch.chmod(mode)
    except OSError:
        if stat.S_IMODE(scratch.stat().st_mode) & ~mode:
            raise  # others could read it who could not before


def _together(write: Callable[[], None], meanwhile: Callable[[], None]) -> None:
    """Do both, the first in a thread: a disk hardly needs the processor, and waiting for it not at all."""
    failures: list[Exception] = []

    def try_to() -> None:
        try:
            write()
        except Exception as error:
            failures.append(error)

    writing = Thread(target=try_to, name="write")
    writing.start()
    try:
        meanwhile()
    finally:
        writing.join()
        if failures:
            raise failures[0]


def _fsync(handle: int) -> None:
    """Let a file reach the disk; on network folders that know no such thing it is on its way there."""
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _UNKNOWN:
            raise


def _holds(path: Path, data: bytes) -> bool:
    """Whether a file has these bytes."""
    place = 0
    with path.open("rb", buffering=0) as file:
        while block := file.read(_BLOCK):
            # A view of the bytes would save copying them, and be compared one by one.
            if block != data[place : place + len(block)]:
                return False
            place += len(block)
    return place == len(data)


@contextmanager
def _previous_kept(target: Path, held: list[int]) -> Iterator[OSError | None]:
    """Let the file have a second name, that of the previous version; its own name never vanishes.

    Where that cannot be, for a name that is too long or a folder of that name, there is none: the new
    version is on the disk already, and losing it instead would be worse; what is given tells why. When the
    file is not replaced after all, the version before stays the previous one.
    """
    previous, before = target.with_name(target.name + PREVIOUS), litter.beside(target)
    with suppress(OSError):
        before.hardlink_to(previous)
    failure = _keep_previous(target, previous)
    try:
        yield failure
    except BaseException:
        if failure is None:
            with suppress(OSError):
                if before.exists():
                    before.replace(previous)
                else:
                    previous.unlink()
        raise
    finally:
        with suppress(OSError):
            _remove(before, held)


def _keep_previous(target: Path, previous: Path) -> OSError | None:
    """Give the file that second name; what is in the way when that cannot be."""
    try:
        with _scratch(target) as second:
            try:
                second.hardlink_to(target)
            except OSError:
                _copy(target, second)  # disks without hard links, such as those of cameras and sticks
            second.replace(previous)
            # When both names were the same file already, replacing one by the other does nothing at all.
            with suppress(FileNotFoundError):
                second.unlink()
    except OSError as error:
        return error
    return None


def _copy(target: Path, second: Path) -> None:
    with target.open("rb") as source, second.open("xb") as copy:
        shutil.copyfileobj(source, copy)
        copy.flush()
        _fsync(copy.fileno())
    _keep_mode(second, stat.S_IMODE(target.stat().st_mode))
