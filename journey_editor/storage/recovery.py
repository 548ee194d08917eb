"""What was not saved when the program ended: snapshots of each open map in the person's data folder.

Each map that is open has a folder with a card that says whose it is, and the last five snapshots of its
unsaved work. The folder goes when the work is saved or given up; what is left of a program that does not
run any more is offered.
"""

from __future__ import annotations

import json
import secrets
import shutil
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from journey_editor.errors import FileError
from journey_editor.storage import files, holders, places
from journey_editor.storage.document import Loaded
from journey_editor.storage.exact import Json

if TYPE_CHECKING:
    from journey_editor.storage.document import Mapped

KEPT: Final = 5
_CARD: Final = "card.json"
_SUFFIX: Final = ".journey.json"
_LONG: Final = 24 * 60 * 60
"""Seconds after which snapshots without a card that can be read are nobody's work any more."""


@dataclass(frozen=True, slots=True)
class Left:
    """Work that was not saved: the map's title, the file it came from if any, and the newest snapshot.

    `when` is the time of that snapshot, in seconds since 1970.
    """

    folder: Path
    title: str
    origin: Path | None
    newest: Path
    when: float


def keep(folder: Path, taken: Mapped, origin: Path | None) -> None:
    """Write one more snapshot, with the writer of all maps; raises `FileError`.

    It is not proved to be read back: doubtful work is better than none.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(str(error.strerror), file=str(folder)) from error
    card = {"origin": str(origin) if origin else None, "title": taken.info.title, **asdict(holders.me())}
    told = json.dumps(card).encode()
    place = folder / _CARD
    if not place.is_file() or place.read_bytes() != told:
        files.write_bytes(place, told)
    kept = _snapshots(folder)
    number = int(kept[-1].name.partition(".")[0]) + 1 if kept else 1
    files.save(taken, folder / f"{number:08d}{_SUFFIX}", prove=False)
    for old in kept[: 1 - KEPT]:
        old.unlink(missing_ok=True)


def forget(folder: Path) -> None:
    """Remove the snapshots of a map that is saved or given up."""
    # The card goes last: without it nobody would know later whose the rest is.
    with suppress(OSError):
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name == _CARD):
            entry.unlink()
    shutil.rmtree(folder, ignore_errors=True)


def left() -> list[Left]:
    """What was left by programs that do not run any more, newest first."""
    root = places.recovery()
    found = [one for folder in (root.iterdir() if root.is_dir() else ()) if (one := _left(folder))]
    return sorted(found, key=lambda one: -one.when)


def claim(one: Left) -> Left | None:
    """Take what was left away from all others that may be offered it; None when another has it already."""
    mine = one.folder.with_name(secrets.token_hex(8))
    try:
        one.folder.rename(mine)
    except OSError:
        return None
    return replace(one, folder=mine, newest=mine / one.newest.name)


def read(one: Left) -> Loaded:
    """The newest snapshot that can be read; raises `FileError` when none can."""
    for file in reversed(_snapshots(one.folder)):
        with suppress(FileError):
            return files.load(file)
    return files.load(one.newest)


def _snapshots(folder: Path) -> list[Path]:
    """The snapshots, oldest first."""
    return sorted(file for file in folder.glob(f"*{_SUFFIX}") if file.name.partition(".")[0].isdecimal())


def _left(folder: Path) -> Left | None:
    with suppress(OSError):
        kept = _snapshots(folder)
        if not kept:
            return None
        when = kept[-1].stat().st_mtime
        card = _card(folder)
        holder = holders.of(card)
        if holder is None:
            # Whose it is cannot be read any more; who still works on it would have kept more since.
            return Left(folder, "", None, kept[-1], when) if time.time() - when > _LONG else None
        if holders.runs(holder):
            return None
        origin, title = card.get("origin"), card.get("title")
        return Left(
            folder,
            title if isinstance(title, str) else "",
            Path(origin) if isinstance(origin, str) else None,
            kept[-1],
            when,
        )
    return None


def _card(folder: Path) -> dict[str, Json]:
    """What the card of a folder says, nothing when it cannot be read."""
    try:
        card = json.loads((folder / _CARD).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return card if isinstance(card, dict) else {}
