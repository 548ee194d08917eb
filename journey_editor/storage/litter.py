"""Files that last for one step only: how they are named, and how those of a killed program are removed."""

from __future__ import annotations

import os
import re
import secrets
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from journey_editor.storage import holders

_NAME: Final = re.compile(
    r"\.([0-9a-f]{8}|)-([0-9a-f]{1,16})-([0-9a-f]{8})-[0-9a-f]{12}\.journey-editor\.tmp", re.ASCII
)
_SUFFIX: Final = ".journey-editor.tmp"
_LONG: Final = 24 * 60 * 60
"""Seconds after which such a file is nobody's any more, whatever machine it is from."""


def beside(target: Path) -> Path:
    """A name in the folder of a file that nothing has, and that tells which process made it.

    It does not have the name of the file in it, as 255 bytes are the most that a name can have.
    """
    machine, pid, started = holders.marks()
    return target.with_name(f".{machine}-{pid:x}-{started}-{secrets.token_hex(6)}.journey-editor.tmp")


def sweep(folder: Path) -> None:
    """Remove what processes that do not run any more left in a folder."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            found = _NAME.fullmatch(entry.name) if entry.name.endswith(_SUFFIX) else None
            if found is not None:
                with suppress(OSError):
                    if _is_left(found, entry.stat(follow_symlinks=False).st_mtime):
                        Path(entry.path).unlink()


def _is_left(found: re.Match[str], changed: float) -> bool:
    machine, pid, started = found.groups()
    if holders.marks_run(machine, int(pid, 16), started):
        return time.time() - changed > _LONG
    return True
