"""Who holds something: a process on a machine, and whether it still runs."""

from __future__ import annotations

import getpass
import os
import platform
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from journey_editor.storage.exact import Json


@dataclass(frozen=True, slots=True)
class Holder:
    """A running program: who started it, where, and since when by the system's own clock.

    The number of a process is given again after it ends, so `started` tells it from a later one; empty
    where the system does not say.
    """

    user: str
    machine: str
    pid: int
    started: str = ""


@cache
def _machine() -> str:
    return platform.node()


def me() -> Holder:
    """This process."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):
        user = ""  # a user without a name, as in some containers
    pid = os.getpid()
    return Holder(user, _machine(), pid, _started(pid))


def runs(holder: Holder) -> bool:
    """Whether the holder may still be there; on another machine nobody can know, so it is taken to be."""
    if holder.machine != _machine():
        return True
    if not _is_running(holder.pid):
        return False
    return not holder.started or holder.started == _started(holder.pid)


def of(value: Json) -> Holder | None:
    """The holder that a JSON object tells of, None when it tells of none."""
    if not isinstance(value, dict):
        return None
    texts = [value.get(name) for name in ("user", "machine", "started")]
    user, machine, started = (text if isinstance(text, str) else "" for text in texts)
    pid = value.get("pid")
    if not isinstance(pid, int) or isinstance(pid, bool) or not machine:
        return None
    return Holder(user, machine, pid, started)


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
    except OSError:
        return True  # it is somebody else's
    return True


def _started(pid: int) -> str:
    """The boot of the machine and the tick after it at which a process began, where Linux tells."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        told = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    # The name of the program, in brackets, may have blanks and brackets itself.
    return f"{boot}/{told.rpartition(')')[2].split()[19]}"
