"""Saving on real disks that refuse: full, without room for names, read-only, immutable, mounted over."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="disks are made with Linux's own means")
_MOUNTS = ["unshare", "--user", "--map-root-user", "--mount"]
_TRY = """
import json, os, subprocess, sys
from pathlib import Path
from journey_editor.errors import FileError
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo
from journey_editor.storage import files

def titled(title):
    return JourneyMap(MapInfo(title=title))

def run(*command):
    subprocess.run(command, check=True, capture_output=True)

def attempt(path, seen=""):
    there = {one.name: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}
    try:
        files.save(titled("new"), path, seen)
        said = "saved"
    except FileError as error:
        said = error.message
    after = {one.name: one.read_bytes() for one in path.parent.iterdir() if one.is_file()}
    return said, there == after

root = Path(sys.argv[1])
disk, path = root / "disk", root / "disk" / "a.journey.json"
disk.mkdir()
told = {}
"""
_DISKS = (
    _TRY
    + """
def mounted(options):
    run("mount", "-t", "tmpfs", "-o", options, "none", str(disk))
    for title in ("older", "old"):
        files.save(titled(title), path)

mounted("size=1m")
with (disk / "filler").open("wb", buffering=0) as filler:
    try:
        while True:
            filler.write(bytes(4_096))
    except OSError:
        pass
told["full"] = attempt(path)
run("umount", str(disk))
mounted("size=1m,nr_inodes=4")
try:
    for number in range(8):
        (disk / f"filler{number}").touch()
except OSError:
    pass
told["no room for names"] = attempt(path)
run("umount", str(disk))
mounted("size=1m")
run("mount", "-o", "remount,ro", str(disk))
told["read-only"] = attempt(path)
told["read-only, new"] = attempt(disk / "b.journey.json")
run("umount", str(disk))
mounted("size=1m")
other = root / "other.json"
other.write_bytes(b"other")
run("mount", "--bind", str(other), str(path))
told["mounted over"] = attempt(path)
run("umount", str(path))
print(json.dumps(told))
"""
)
_MARKS = (
    _TRY
    + """
disk.mkdir(exist_ok=True)
for title in ("older", "old"):
    files.save(titled(title), path)
previous = Path(f"{path}~")
for name, marked, mark in (
    ("immutable file", path, "i"),
    ("file that may only grow", path, "a"),
    ("immutable folder", disk, "i"),
    ("immutable version before", previous, "i"),
):
    run("chattr", f"+{mark}", str(marked))
    try:
        told[name] = attempt(path)
    finally:
        run("chattr", f"-{mark}", str(marked))
print(json.dumps(told), path.read_bytes() == (disk / path.name).read_bytes())
"""
)


def tried(command: list[str], program: str, folder: Path) -> dict[str, list[object]]:
    done = subprocess.run(
        [*command, sys.executable, "-c", program, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[object]] = json.loads(done.stdout.splitlines()[-1].rpartition("}")[0] + "}")
    return found


def test_a_disk_that_refuses_is_told_in_a_sentence_and_all_stays(tmp_path: Path) -> None:
    probe = [*_MOUNTS, "mount", "-t", "tmpfs", "-o", "size=1m", "none", str(tmp_path)]
    try:
        subprocess.run(probe, check=True, capture_output=True, timeout=20)
    except (OSError, subprocess.SubprocessError):
        pytest.skip("no disk may be made here; errors are injected in another test")
    full = "the disk is full; make room on it, or choose another one; nothing has been changed"
    fixed = "this place can only be read; choose another folder; nothing has been changed"
    assert tried(_MOUNTS, _DISKS, tmp_path) == {
        "full": [full, True],
        "no room for names": [full, True],
        "read-only": [fixed, True],
        "read-only, new": [fixed, True],
        "mounted over": [
            "this file is held by the system or another program; choose another name; "
            "nothing has been changed",
            True,
        ],
    }


def test_what_is_marked_as_fixed_is_told_in_a_sentence_and_all_stays(tmp_path: Path) -> None:
    probe = tmp_path / "probe"
    probe.touch()
    try:
        for mark in ("+i", "-i"):
            subprocess.run(["chattr", mark, str(probe)], check=True, capture_output=True, timeout=20)
    except (OSError, subprocess.SubprocessError):
        pytest.skip("no file may be marked as immutable here; errors are injected in another test")
    found = tried([], _MARKS, tmp_path)
    locked = "you are not allowed to write here; choose another folder, or another name"
    assert found.pop("immutable file") == [
        "this file is write-protected; choose another name; nothing has been changed",
        True,
    ]
    # There the version before cannot be replaced, and the map is saved all the same.
    assert found.pop("immutable version before") == ["saved", False]
    assert set(map(tuple, found.values())) == {(f"{locked}; nothing has been changed", True)}
