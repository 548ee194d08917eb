"""What a file that is replaced leaves: its room on the disk, which nobody waits for, and who may read it."""

from __future__ import annotations

import os
import stat
import sys
import threading
from io import FileIO
from pathlib import Path

import pytest

from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo
from journey_editor.storage import document, files, replacing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files are held and exchanged on Linux")


def titled(title: str) -> JourneyMap:
    return JourneyMap(MapInfo(title=title))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file in a folder of its own, saved twice, so that there is a version before."""
    path = tmp_path / "a.journey.json"
    for title in ("oldest", "old"):
        files.save(titled(title), path)
        _wait()
    return path


def _wait() -> None:
    """Until all rooms are free."""
    for thread in threading.enumerate():
        if thread.name == "free":
            thread.join(timeout=10)


def _names(path: Path) -> list[str]:
    return sorted(entry.name for entry in path.parent.iterdir())


def _held(folder: Path) -> list[str]:
    """Files of a folder that are gone, but still held by this process."""
    own = []
    for handle in Path("/proc/self/fd").iterdir():
        try:
            own.append(str(handle.readlink()))
        except FileNotFoundError:
            continue
    return [name for name in own if name.startswith(str(folder)) and name.endswith("(deleted)")]


@pytest.mark.parametrize("title", ["old", "new"])
def test_the_room_of_what_was_replaced_becomes_free_when_the_folder_is_on_the_disk(
    old: Path, monkeypatch: pytest.MonkeyPatch, title: str
) -> None:
    done: list[str] = []
    fsync, close = os.fsync, os.close

    def seen_fsync(handle: int) -> None:
        fsync(handle)
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            assert _held(old.parent), "what was replaced is gone, but held"
            done.append("folder")

    def seen_close(handle: int) -> None:
        if threading.current_thread().name == "free":
            done.append("free")
        close(handle)

    monkeypatch.setattr(os, "fsync", seen_fsync)
    monkeypatch.setattr(os, "close", seen_close)
    files.save(titled(title), old)
    _wait()
    assert done[0] == "folder"
    assert set(done[1:]) == {"free"}
    assert _held(old.parent) == []
    assert _names(old) == ["a.journey.json", "a.journey.json~"]


@pytest.mark.parametrize("title", ["old", "new"])
def test_where_a_file_cannot_be_held_it_is_replaced_as_well(
    old: Path, monkeypatch: pytest.MonkeyPatch, title: str
) -> None:
    opened, refused = os.open, []

    def refuse(path: Path, flags: int, *mode: int) -> int:
        if flags & os.O_PATH:
            refused.append(path)
            raise OSError(24, "Too many open files")
        return opened(path, flags, *mode)

    monkeypatch.setattr(os, "open", refuse)
    files.save(titled(title), old)
    assert refused, "nothing was to be held"
    assert old.read_bytes() == document.text(titled(title)).encode()
    assert _names(old) == ["a.journey.json", "a.journey.json~"]


@pytest.mark.parametrize(
    ("title", "seen", "times"), [("new", False, 1), ("newer", False, 0), ("new", True, 2), ("newer", True, 2)]
)
def test_what_is_replaced_is_read_again_only_where_it_has_to_be_what_was_seen(
    old: Path, monkeypatch: pytest.MonkeyPatch, title: str, seen: bool, times: int
) -> None:
    before = old.read_bytes()
    read: list[Path] = []
    there = files.digest(old.read_bytes())
    read_bytes = Path.read_bytes

    def counted(path: Path) -> bytes:
        read.append(path)
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", counted)
    files.save(titled(title), old, there if seen else "")
    assert len(read) == times
    monkeypatch.undo()
    assert old.with_name(old.name + replacing.PREVIOUS).read_bytes() == before


def test_nothing_is_written_where_others_may_read_it_who_could_not_before(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[int] = []
    write = replacing._write

    def seen_write(file: FileIO, scratch: Path, data: bytes) -> None:
        modes.append(stat.S_IMODE(scratch.stat().st_mode))
        write(file, scratch, data)

    old.chmod(0o600)
    monkeypatch.setattr(replacing, "_write", seen_write)
    files.save(titled("new"), old)
    assert modes == [0o600]
