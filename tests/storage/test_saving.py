"""Saving step by step: what the disk is told in which order, and what stays when a step fails."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import force_setattr

from journey_editor.errors import FileError
from journey_editor.model.edits import apply, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo
from journey_editor.storage import document, exchanging, files

ROOT = Path(__file__).parent.parent.parent
ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="modes, links and limits of POSIX")


def titled(title: str) -> JourneyMap:
    return JourneyMap(MapInfo(title=title))


def bytes_of(title: str) -> bytes:
    return document.text(titled(title)).encode()


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file in a folder of its own, saved once."""
    path = tmp_path / "a.journey.json"
    files.save(titled("old"), path)
    return path


def previous(path: Path) -> Path:
    return path.with_name(path.name + "~")


def names(path: Path) -> list[str]:
    return sorted(entry.name for entry in path.parent.iterdir())


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system on which no two files can be exchanged."""
    monkeypatch.setattr(exchanging, "_rename", lambda: None)


@ON_POSIX
@pytest.mark.usefixtures("plain")
def test_the_bytes_reach_the_disk_before_the_name_and_the_folder_after_it(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[tuple[str, ...]] = []
    fsync, link, replace = os.fsync, os.link, os.replace

    def seen_fsync(handle: int) -> None:
        fsync(handle)
        path = Path(f"/proc/self/fd/{handle}").readlink() if sys.platform == "linux" else old
        assert path.is_dir() or path.read_bytes() == bytes_of("new"), "all was written before"
        done.append(("fsync", path.suffix))

    def seen_link(source: Path, target: Path, **how: bool) -> None:
        link(source, target, **how)
        done.append(("link", Path(source).suffix, Path(target).suffix))

    def seen_replace(source: Path, target: Path) -> None:
        assert old.read_bytes() == bytes_of("old"), "the file is the old one until now, and there"
        replace(source, target)
        done.append(("replace", Path(source).suffix, Path(target).suffix))

    monkeypatch.setattr(os, "fsync", seen_fsync)
    monkeypatch.setattr(os, "link", seen_link)
    monkeypatch.setattr(os, "replace", seen_replace)
    files.save(titled("new"), old)
    assert done == [
        ("fsync", ".tmp"),
        ("link", ".json", ".tmp"),
        ("replace", ".tmp", ".json~"),
        ("replace", ".tmp", ".json"),
        ("fsync", old.parent.suffix),
    ]


def test_the_version_before_is_kept_until_there_is_another(old: Path) -> None:
    told: list[str] = []
    assert names(old) == ["a.journey.json"]
    files.save(titled("new"), old, tell=told.append)
    assert names(old) == ["a.journey.json", "a.journey.json~"]
    assert told == []
    assert previous(old).read_bytes() == bytes_of("old")
    files.save(titled("new"), old)
    assert previous(old).read_bytes() == bytes_of("old"), "the same again is no other version"
    files.save(titled("newest"), old)
    assert previous(old).read_bytes() == bytes_of("new")
    assert old.read_bytes() == bytes_of("newest")


@ON_POSIX
def test_the_version_before_keeps_its_mode_also_where_files_have_one_name(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, "no hard links here")

    old.chmod(0o640)
    monkeypatch.setattr(os, "link", refuse)
    files.save(titled("new"), old)
    assert previous(old).read_bytes() == bytes_of("old")
    assert stat.S_IMODE(previous(old).stat().st_mode) == 0o640
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert names(old) == ["a.journey.json", "a.journey.json~"]


@ON_POSIX
def test_what_a_kill_between_the_two_names_left_is_no_obstacle(old: Path) -> None:
    previous(old).hardlink_to(old)
    files.save(titled("new"), old)
    assert (old.read_bytes(), previous(old).read_bytes()) == (bytes_of("new"), bytes_of("old"))
    assert names(old) == ["a.journey.json", "a.journey.json~"]


def test_where_the_version_before_cannot_be_kept_the_new_one_is_saved(old: Path) -> None:
    previous(old).mkdir()
    told: list[str] = []
    files.save(titled("new"), old, tell=told.append)
    (sentence,) = told
    assert sentence.startswith("the version before could not be kept as a.journey.json~ (")
    assert old.read_bytes() == bytes_of("new")
    assert names(old) == ["a.journey.json", "a.journey.json~"]
    longest = old.with_name("x" * 255)
    files.save(titled("old"), longest)
    files.save(titled("new"), longest)
    assert longest.read_bytes() == bytes_of("new")
    assert len(names(old)) == 3


def failing(error: int) -> Callable[..., None]:
    """What a step of the system does when it fails."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(error, os.strerror(error))

    return fail


SENTENCES = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk",
    errno.EIO: "the network folder did not take the file",
    errno.ESTALE: "the network folder does not answer",
    errno.EACCES: "not allowed to write here",
    errno.EROFS: "can only be read",
    errno.ENOENT: "no such folder",
    errno.ENAMETOOLONG: "too long",
    errno.EBUSY: "held by the system",
    errno.ENXIO: "it cannot be written (",
}


@ON_POSIX
@pytest.mark.parametrize("error", SENTENCES, ids=errno.errorcode.get)
@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
@pytest.mark.usefixtures("plain")
def test_whatever_fails_leaves_all_as_it_was(
    old: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: int
) -> None:
    files.save(titled("old"), old)
    with monkeypatch.context() as patch:
        patch.setattr(os, step, failing(error))
        with pytest.raises(FileError) as caught:
            files.save(titled("new"), old)
    sentence = str(caught.value)
    assert SENTENCES[error] in sentence
    assert sentence.endswith("; nothing has been changed")
    assert old.read_bytes() == bytes_of("old")
    assert names(old) == ["a.journey.json"]


@ON_POSIX
@pytest.mark.usefixtures("plain")
def test_what_is_not_replaced_keeps_its_previous_version(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files.save(titled("older"), previous(old))
    replace = os.replace

    def refuse(source: Path, target: Path) -> None:
        if Path(target) == old:
            raise PermissionError(errno.EPERM, "the file may only grow")
        replace(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(FileError, match="not allowed to write here"):
        files.save(titled("new"), old)
    assert (old.read_bytes(), previous(old).read_bytes()) == (bytes_of("old"), bytes_of("older"))
    previous(old).unlink()
    with pytest.raises(FileError, match="not allowed to write here"):
        files.save(titled("new"), old)
    assert names(old) == ["a.journey.json"]


@ON_POSIX
def test_a_disk_that_gives_back_something_else_is_not_trusted(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def rot(handle: int) -> None:
        fsync(handle)
        os.pwrite(handle, b"\0", 20)

    monkeypatch.setattr(os, "fsync", rot)
    with pytest.raises(FileError, match="gives back something else"):
        files.save(titled("new"), old)
    assert old.read_bytes() == bytes_of("old")
    assert names(old) == ["a.journey.json"]


def test_a_folder_that_vanished_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "sub" / "a.journey.json"
    path.parent.mkdir()
    files.save(titled("old"), path)
    path.unlink()
    path.parent.rmdir()
    with pytest.raises(FileError, match="no such folder"):
        files.save(titled("new"), path)
    assert not path.parent.exists(), "never silently elsewhere, nor in a folder made for it"


def test_a_change_that_was_not_seen_is_not_saved_over(old: Path) -> None:
    seen = files.load(old).digest
    assert files.save(titled("mine"), old, seen) == files.load(old).digest
    theirs = bytes_of("theirs")
    old.write_bytes(theirs)
    with pytest.raises(files.ChangedError, match="another program has changed this file"):
        files.save(titled("mine"), old, seen)
    assert old.read_bytes() == theirs
    assert names(old) == ["a.journey.json", "a.journey.json~"]
    files.save(titled("mine"), old, files.load(old).digest)
    assert previous(old).read_bytes() == theirs


def test_a_file_that_was_deleted_is_made_again(old: Path) -> None:
    seen = files.load(old).digest
    old.unlink()
    files.save(titled("mine"), old, seen)
    assert old.read_bytes() == bytes_of("mine")


FULL = """
import os, sys
from pathlib import Path
from journey_editor.errors import FileError
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo
from journey_editor.storage import files
folder = Path(sys.argv[1])
path = folder / "a.journey.json"
assert os.statvfs(folder).f_blocks * os.statvfs(folder).f_frsize < 1_000_000
files.save(JourneyMap(MapInfo(title="old")), path)
before = path.read_bytes()
for room in (0, 1, 4_096, 8_192, 65_536):
    (folder / "filler").unlink(missing_ok=True)
    with (folder / "filler").open("wb", buffering=0) as filler:
        try:
            while True:
                filler.write(bytes(1_024))
        except OSError:
            pass
        filler.truncate(max(0, filler.tell() - room))
    try:
        files.save(JourneyMap(MapInfo(title="new", scenario="x" * 100_000)), path)
    except FileError as error:
        print(room, error.message, path.read_bytes() == before, sorted(os.listdir(folder)))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="a small disk is made with Linux's own means")
def test_a_full_disk_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    mount = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
    made = f'mount -t tmpfs -o size=400k none "{tmp_path}"'
    try:
        subprocess.run([*mount, made], check=True, capture_output=True, timeout=20)
    except (OSError, subprocess.SubprocessError):
        pytest.skip("no small disk may be made here; errors are injected in another test")
    run = [*mount, f'{made} && exec "$0" -c "$1" "{tmp_path}"', sys.executable, FULL]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    said = "the disk is full; make room on it, or choose another one; nothing has been changed"
    after = "['a.journey.json', 'filler']"
    expected = [f"{room} {said} True {after}" for room in (0, 1, 4_096, 8_192, 65_536)]
    assert done.stdout.splitlines() == expected, done.stderr


KILLED = textwrap.dedent(
    """
    import gc, os, random, signal, sys, time
    from pathlib import Path
    from journey_editor.model.edits import apply, update_map
    from journey_editor.storage import document, exchanging, files
    from tests.benchmarks.generate import generate

    path, times = Path(sys.argv[1]), int(sys.argv[2])
    maps = [generate(5_000), generate(5_000)]
    apply(maps[1], update_map(title="Another"))
    texts = [document.text(journey).encode() for journey in maps]
    begun = time.perf_counter()
    files.save(maps[0], path)
    files.save(maps[1], path)
    took = (time.perf_counter() - begun) / 2
    gc.freeze()
    seen, there = [0, 0], 1
    random.seed(1)
    for number in range(times):
        child = os.fork()
        if child == 0:
            files.save(maps[1 - there], path)
            os._exit(0)
        time.sleep(random.uniform(0.0, 1.3 * took))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        whole = path.read_bytes()
        assert whole in texts, number
        before = Path(f"{path}~").read_bytes()
        assert before in texts, number
        seen[texts.index(whole) != there] += 1
        there = texts.index(whole)
    print(*seen)
    """
)


@ON_POSIX
def test_a_kill_at_any_moment_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    """50 kills, 10 where all tests run one after each change."""
    times = 10 if os.environ.get("CI") == "true" else 50
    command = [sys.executable, "-c", KILLED, str(tmp_path / "a.journey.json"), str(times)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    were_old, were_new = map(int, done.stdout.split())
    assert were_old + were_new == times
    assert were_old > 0, "no kill came in time"


def test_what_would_not_be_read_back_is_not_saved(old: Path) -> None:
    journey = titled("new")
    apply(journey, update_map(scenario="x"))
    force_setattr(journey.info, "scenario", "x" * 20_001)  # no edit would do that
    with pytest.raises(FileError, match="is not read back as this map; nothing has been changed"):
        files.save(journey, old)
    assert old.read_bytes() == bytes_of("old")
    assert names(old) == ["a.journey.json"]
    files.save(journey, old, prove=False)
    assert b"xxx" in old.read_bytes()
