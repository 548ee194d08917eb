"""Who holds something: a process on a machine, and whether it still runs."""

from __future__ import annotations

import getpass
import hashlib
import os
import platform
import sys
import uuid
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Final

from journey_editor.storage.exact import Json

_TELLING: Final = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


@dataclass(frozen=True, slots=True)
class Holder:
    """A running program: who started it, where, and since when by the system's own clock.

    The number of a process is given again after it ends, so `started` tells it from a later one; empty
    where the system does not say. Machines may have the same name and one may get another name, so
    `installed` tells them apart; it is empty in what another version wrote.
    """

    user: str
    machine: str
    pid: int
    started: str = ""
    installed: str = ""


@cache
def _machine() -> str:
    return platform.node()


@cache
def _installed() -> str:
    """What this installation of a system is known by, hashed as the number itself is nobody's business."""
    for place in _TELLING:
        try:
            told = place.read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            continue
        if told:
            return _hashed(told)
    number = uuid.getnode()
    is_made_up = bool(number & 1 << 40)  # another one each time, where no network card tells its own
    return "" if is_made_up else _hashed(f"{number:x}")


def _hashed(told: str) -> str:
    return hashlib.sha256(f"journey-editor {told}".encode()).hexdigest()[:16]


def me() -> Holder:
    """This process."""
    return replace(_nameless(), user=_user())


def _nameless() -> Holder:
    """This process without its user, whom the system may look up in a file or ask another program for."""
    pid = os.getpid()
    return Holder("", _machine(), pid, _started(pid), _installed())


@cache
def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""  # a user without a name, as in some containers


def is_here(holder: Holder) -> bool:
    """Whether the holder is, or was, a process of this machine."""
    if holder.installed:
        return holder.installed == _installed()
    return holder.machine == _machine()


def runs(holder: Holder) -> bool:
    """Whether the holder may still be there; on another machine nobody can know, so it is taken to be."""
    if not is_here(holder):
        return True
    if not _is_running(holder.pid):
        return False
    return not holder.started or holder.started == _started(holder.pid)


def marks() -> tuple[str, int, str]:
    """Machine, number and beginning of this process in a few characters, for the name of a file."""
    holder = _nameless()
    return holder.installed[:8], holder.pid, _hashed(holder.started)[:8]


def marks_run(machine: str, pid: int, started: str) -> bool:
    """Whether the process that has these marks may still be there."""
    if not machine or machine != _installed()[:8]:
        return True
    return _is_running(pid) and started == _hashed(_started(pid))[:8]


def of(value: Json) -> Holder | None:
    """The holder that a JSON object tells of, None when it tells of none."""
    if not isinstance(value, dict):
        return None
    texts = [value.get(name) for name in ("user", "machine", "started", "installed")]
    user, machine, started, installed = (text if isinstance(text, str) else "" for text in texts)
    pid = value.get("pid")
    if not isinstance(pid, int) or isinstance(pid, bool) or not machine:
        return None
    return Holder(user, machine, pid, started, installed)


def _is_running(pid: int) -> bool:
    if pid <= 0:
        return False
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x1000, False, pid)  # only to ask, PROCESS_QUERY_LIMITED_INFORMATION
        code = ctypes.c_ulong()
        is_there = (
            bool(handle) and kernel.GetExitCodeProcess(handle, ctypes.byref(code)) and code.value == 259
        )
        kernel.CloseHandle(handle)
        return bool(is_there)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OverflowError:
        return False
    except OSError:
        return not _is_over(pid)  # it is somebody else's
    return not _is_over(pid)


def _is_over(pid: int) -> bool:
    """Whether a process has ended, and only its parent has not asked how; a number outlives it so long."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return told.rpartition(")")[2].split()[:1] in (["Z"], ["X"])


def _started(pid: int) -> str:
    """The boot of the machine and the tick after it at which a process began, where Linux tells."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        told = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    # The name of the program, in brackets, may have blanks and brackets itself.
    return f"{boot}/{told.rpartition(')')[2].split()[19]}"
