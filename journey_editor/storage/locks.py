"""Who has a map open: a lock file beside it that names the holder, for as long as the holder runs.

The system's own lock on that file tells of holders that cannot be seen otherwise, such as in a container;
the name, the machine and the process tell a person, and other machines, who it is.
"""

from __future__ import annotations

import json
import os
import secrets
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from journey_editor.storage import holders
from journey_editor.storage.holders import Holder

if sys.platform != "win32":
    import fcntl

_MOST: Final = 4_096
_UNREADABLE: Final = 60
"""Seconds after which a lock file that nobody can read belongs to nobody."""


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody has the map open; `since` is in seconds since 1970."""

    holder: Holder
    since: float


class Lock:
    """A map that this process has open. Without a handle it is not locked: its folder takes no files."""

    def __init__(self, file: Path, handle: int | None) -> None:
        self._file = file
        self._handle = handle

    def release(self) -> None:
        """Let others have it; a lock file that is another one by now stays."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        with suppress(OSError):
            is_mine = os.path.samestat(os.fstat(handle), self._file.stat())
            if sys.platform == "win32":  # no open file can be removed there
                os.close(handle)
            if is_mine:
                self._file.unlink()
        with suppress(OSError):
            os.close(handle)


def lock_file(path: Path) -> Path:
    """The lock file of a map, hidden where names with a point are."""
    return path.with_name(f".~lock.{path.name}#")


def take(path: Path) -> Lock | Held:
    """Lock a map, or tell who has it. The lock of a holder that ended on this machine is taken over."""
    file = lock_file(path.resolve())
    for _ in range(8):
        try:
            return _made(file)
        except FileExistsError:
            held = _held(file)
            if held is not None:
                return held
            _put_away(file)
        except OSError:
            break
    return Lock(file, None)


def _made(file: Path) -> Lock:
    """A lock file that was not there, which appears with all that is in it."""
    told = {**asdict(holders.me()), "since": datetime.now(UTC).isoformat(timespec="seconds")}
    scratch = file.with_name(f".{secrets.token_hex(8)}.journey-editor.tmp")
    handle = os.open(scratch, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
    try:
        os.write(handle, json.dumps(told).encode())
        if sys.platform != "win32":
            with suppress(OSError):
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        file.hardlink_to(scratch)
    except OSError:
        os.close(handle)
        raise
    finally:
        with suppress(OSError):
            scratch.unlink()
    return Lock(file, handle)


def _held(file: Path) -> Held | None:
    """Who holds a lock file; None when nobody does any more."""
    try:
        with file.open("rb") as opened:
            is_held = _is_locked(opened.fileno())
            written, age = opened.read(_MOST), time.time() - os.fstat(opened.fileno()).st_mtime
    except OSError:
        return None
    try:
        value = json.loads(written)
        holder = holders.of(value)
        since = datetime.fromisoformat(value["since"]).timestamp()
    except (ValueError, KeyError, TypeError, RecursionError):
        holder, since = None, time.time() - age
    if holder is None:
        return Held(Holder("", "", 0), since) if is_held or age < _UNREADABLE else None
    return Held(holder, since) if is_held or holders.runs(holder) else None


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


def _put_away(file: Path) -> None:
    """Remove a lock file that nobody holds; one that somebody made meanwhile comes back."""
    aside = file.with_name(f".{secrets.token_hex(8)}.journey-editor.tmp")
    with suppress(OSError):
        file.rename(aside)
        if _held(aside) is not None:
            with suppress(FileExistsError):
                file.hardlink_to(aside)
        aside.unlink()
