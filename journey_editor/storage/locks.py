"""Who has a map open: a lock file beside it that names the holder, for as long as the holder runs.

The system's own lock on that file tells of holders that cannot be seen otherwise, such as in a container;
the name, the machine and the process tell a person, and other machines, who it is. The holder gives the
file a new time again and again, so that others can tell how long nothing was heard of it.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from journey_editor.storage import holders, litter
from journey_editor.storage.holders import Holder
from journey_editor.storage.links import followed

if sys.platform != "win32":
    import fcntl

_MOST: Final = 4_096
_UNREADABLE: Final = 60
"""Seconds after which a lock file that nobody can read belongs to nobody."""
_BEAT: Final = 30.0
"""Seconds after which a holder gives a sign of life again."""
_PATIENCE: Final = 2.0
"""Seconds to wait for a sign of life that is on its way to a folder that does not answer."""
_SILENT: Final = 300.0
"""Seconds without a sign of life after which a holder on another machine may have ended."""


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody has the map open; `since` is in seconds since 1970.

    `silent` is how many seconds ago the holder gave its last sign of life, by the clock of the disk.
    """

    holder: Holder
    since: float
    silent: float = 0.0

    @property
    def may_be_over(self) -> bool:
        """Whether the holder, of which nobody here can know, should have been heard of since."""
        return bool(self.holder.machine) and not holders.is_here(self.holder) and self.silent > _SILENT


class Lock:
    """A map that this process has open. Without a handle it is not locked: its folder takes no files."""

    def __init__(self, file: Path, handle: int | None, beat: float = _BEAT) -> None:
        self._file = file
        self._handle = handle
        self._over = threading.Event()
        self._beating = threading.Thread(target=self._beat, args=(beat,), name="lock", daemon=True)
        if handle is not None:
            # In a thread, as a network folder may take minutes to answer.
            self._beating.start()

    @property
    def is_mine(self) -> bool:
        """Whether nobody else took it over meanwhile, such as while this machine was asleep."""
        if self._handle is None:
            return True
        try:
            return os.path.samestat(os.fstat(self._handle), self._file.stat())
        except FileNotFoundError:
            return False
        except OSError:
            return True  # a folder that does not answer tells nothing

    def release(self) -> None:
        """Let others have it; a lock file that is another one by now stays."""
        if self._handle is None:
            return
        self._over.set()
        self._beating.join(timeout=_PATIENCE)
        handle, self._handle = self._handle, None
        with suppress(OSError):
            is_mine = os.path.samestat(os.fstat(handle), self._file.stat())
            if sys.platform == "win32":  # no open file can be removed there
                os.close(handle)
            if is_mine:
                self._file.unlink()
        if sys.platform != "win32" and not self._beating.is_alive():
            with suppress(OSError):
                os.close(handle)

    def _beat(self, beat: float) -> None:
        """Give the lock file a new time until the lock is released."""
        handle = self._handle
        assert handle is not None
        while not self._over.wait(beat):
            with suppress(OSError):
                os.utime(handle if os.utime in os.supports_fd else self._file)


def lock_file(path: Path) -> Path:
    """The lock file of a map, hidden where names with a point are."""
    return path.with_name(f".~lock.{path.name}#")


def take(path: Path, over: Held | None = None) -> Lock | Held:
    """Lock a map, or tell who has it. The lock of a holder that ended on this machine is taken over.

    So is that of `over`, if it is still that holder's and nothing was heard of it: a person has agreed.
    """
    file = lock_file(followed(path))
    litter.sweep(file.parent)
    for _ in range(8):
        try:
            return _made(file)
        except FileExistsError:
            held = _held(file)
            if held is not None and not _is_given_up(held, over):
                return held
            _put_away(file, over)
        except OSError:
            break
    return Lock(file, None)


def _made(file: Path) -> Lock:
    """A lock file that was not there, which appears with all that is in it where disks have hard links."""
    told = {**asdict(holders.me()), "since": datetime.now(UTC).isoformat(timespec="seconds")}
    scratch = litter.beside(file)
    handle = os.open(scratch, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
    try:
        os.write(handle, json.dumps(told).encode())
        if sys.platform != "win32":
            with suppress(OSError):
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        file.hardlink_to(scratch)
    except FileExistsError:
        os.close(handle)
        raise
    except OSError:
        os.close(handle)
        handle = _made_in_place(file, json.dumps(told).encode())
    finally:
        with suppress(OSError):
            scratch.unlink()
    return Lock(file, handle)


def _made_in_place(file: Path, told: bytes) -> int:
    """As `_made`, on a disk without hard links: for a moment it is a lock file that nobody can read."""
    handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
    with suppress(OSError):
        os.write(handle, told)
    if sys.platform != "win32":
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return handle


def _held(file: Path) -> Held | None:
    """Who holds a lock file; None when nobody does any more."""
    try:
        with file.open("rb") as opened:
            is_held = _is_locked(opened.fileno())
            written, age = opened.read(_MOST), _now(file) - os.fstat(opened.fileno()).st_mtime
    except OSError:
        return None
    try:
        value = json.loads(written)
        holder = holders.of(value)
        since = datetime.fromisoformat(value["since"]).timestamp()
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        holder, since = None, time.time() - age
    if holder is None:
        return Held(Holder("", "", 0), since) if is_held or age < _UNREADABLE else None
    if is_held:
        return Held(holder, since)
    return Held(holder, since, max(0.0, age)) if holders.runs(holder) else None


def _now(file: Path) -> float:
    """The time on the disk that a file is on, as another machine's clock may be an hour off."""
    scratch = litter.beside(file)
    try:
        handle = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError:
        return time.time()
    try:
        return os.fstat(handle).st_mtime
    finally:
        os.close(handle)
        with suppress(OSError):
            scratch.unlink()


def _is_given_up(held: Held, over: Held | None) -> bool:
    """Whether this is the holder that a person has agreed to take the map from."""
    same = over is not None and (held.holder, held.since) == (over.holder, over.since)
    return same and held.may_be_over


def _is_locked(handle: int) -> bool:
    """Whether a process that runs has the system's lock on a file."""
    if sys.platform == "win32":
        return False  # the number of the process has to do
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    fcntl.flock(handle, fcntl.LOCK_UN)
    return False


def _put_away(file: Path, over: Held | None) -> None:
    """Remove a lock file that nobody holds; one that somebody made meanwhile comes back."""
    aside = litter.beside(file)
    with suppress(OSError):
        file.rename(aside)
        held = _held(aside)
        if held is not None and not _is_given_up(held, over):
            _put_back(aside, file)
        else:
            aside.unlink()


def _put_back(aside: Path, file: Path) -> None:
    try:
        file.hardlink_to(aside)
    except FileExistsError:
        pass
    except OSError:  # a disk without hard links
        if not file.exists():
            aside.rename(file)
            return
    aside.unlink()
