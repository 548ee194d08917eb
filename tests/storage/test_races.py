"""Another program that changes a file in the very moment in which it is saved, and what a kill leaves."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from journey_editor.errors import FileError
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo
from journey_editor.storage import document, exchanging, files, holders, litter, locks, replacing

ROOT = Path(__file__).parents[2]
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="two files are exchanged on Linux")


def titled(title: str) -> JourneyMap:
    return JourneyMap(MapInfo(title=title))


def bytes_of(title: str) -> bytes:
    return document.text(titled(title)).encode()


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "a.journey.json"
    files.save(titled("old"), path)
    return path


def names(path: Path) -> list[str]:
    return sorted(entry.name for entry in path.parent.iterdir())


@ON_LINUX
@pytest.mark.parametrize("way", ["replaced", "in place"])
def test_a_change_in_the_last_moment_comes_back(old: Path, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    exchange, before = exchanging.exchange, old.read_bytes()

    def late(one: Path, other: Path) -> bool:
        if old.read_bytes() == before:
            if way == "replaced":
                old.unlink()
            old.write_bytes(bytes_of("theirs"))
        return exchange(one, other)

    monkeypatch.setattr(exchanging, "exchange", late)
    with pytest.raises(files.ChangedError):
        files.save(titled("mine"), old, files.digest(before))
    assert old.read_bytes() == bytes_of("theirs")
    assert names(old) == ["a.journey.json"]


@ON_LINUX
def test_two_files_change_their_names(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(b"1")
    assert not exchanging.exchange(one, other)
    other.write_bytes(b"2")
    assert exchanging.exchange(one, other)
    assert (one.read_bytes(), other.read_bytes()) == (b"2", b"1")


_HAMMER = textwrap.dedent(
    """
    import os, sys
    from pathlib import Path
    path, times = Path(sys.argv[1]), int(sys.argv[2])
    for number in range(times):
        scratch = path.with_name("theirs")
        scratch.write_text(f'{{"format": "journey-map", "version": 1, "title": "theirs {number}"}}')
        os.replace(scratch, path)
        while True:  # until it is seen, nobody may replace it
            try:
                if path.with_name("seen").read_text() == str(number):
                    break
            except OSError:
                pass
            if path.with_name("over").exists():
                sys.exit(0)
    print("all")
    """
)


@ON_LINUX
def test_of_many_changes_by_another_program_none_is_saved_over(old: Path) -> None:
    """Another program replaces the file at any moment while it is saved without a pause."""
    times = 100
    seen, digest = old.with_name("seen"), files.load(old).digest
    process = subprocess.Popen(
        [sys.executable, "-c", _HAMMER, str(old), str(times)], stdout=subprocess.PIPE, text=True
    )
    met, number, deadline = [], 0, time.monotonic() + 60
    while len(met) < times and time.monotonic() < deadline:
        number += 1
        try:
            digest = files.save(titled(f"mine {number}"), old, digest)
        except files.ChangedError:
            loaded = files.load(old)
            digest = loaded.digest
            met.append(loaded.journey.info.title)
            seen.write_text(met[-1].rpartition(" ")[2])
    if len(met) < times:
        old.with_name("over").touch()
    said, _ = process.communicate(timeout=30)
    assert met == [f"theirs {it}" for it in range(times)]
    assert said == "all\n"


# What a kill leaves -------------------------------------------------------------------------------


_KILLED = textwrap.dedent(
    """
    import os, signal, sys
    from pathlib import Path
    from journey_editor.model.journey import JourneyMap
    from journey_editor.model.records import MapInfo
    from journey_editor.storage import files, replacing
    replacing._holds = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
    files.save(JourneyMap(MapInfo(title="new")), Path(sys.argv[1]))
    """
)


@pytest.mark.skipif(os.name != "posix", reason="kills of POSIX")
@pytest.mark.parametrize("then", ["opened", "saved"])
def test_what_a_killed_save_left_is_gone_after_the_next(old: Path, then: str) -> None:
    subprocess.run([sys.executable, "-c", _KILLED, str(old)], cwd=ROOT, check=False, timeout=60)
    (left,) = (name for name in names(old) if name.endswith(".tmp"))
    assert left.startswith(".")
    assert old.read_bytes() == bytes_of("old")
    if then == "opened":
        lock = locks.take(old)
        assert isinstance(lock, locks.Lock)
        lock.release()
    else:
        files.save(titled("old"), old)
    assert names(old) == ["a.journey.json"]


def test_what_is_in_use_or_is_not_ours_stays(old: Path) -> None:
    machine, pid, started = holders.marks()
    mine = litter.beside(old)
    elsewhere = old.with_name(f".{'0' * 8}-{pid:x}-{started}-{'1' * 12}.journey-editor.tmp")
    later = old.with_name(f".{machine}-{pid:x}-{'0' * 8}-{'2' * 12}.journey-editor.tmp")
    others = [old.with_name(name) for name in (".x.journey-editor.tmp", "notes.tmp", f"x{mine.name}")]
    for path in (mine, elsewhere, later, *others):
        path.touch()
    litter.sweep(old.parent)
    assert mine.exists()
    assert elsewhere.exists()
    assert not later.exists(), "a later process has the number of the one that made it"
    assert all(path.exists() for path in others)
    os.utime(elsewhere, (1_000, 1_000))
    litter.sweep(old.parent)
    assert not elsewhere.exists(), "nobody saves for a day"
    litter.sweep(old.parent / "gone")


# Disks of other kinds -----------------------------------------------------------------------------


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_network_folder_that_knows_no_modes_and_no_fsync_takes_the_map(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(95, "Operation not supported")

    old.chmod(0o666 & ~_umask())
    for name in ("fsync", "chmod", "link", "chown"):
        monkeypatch.setattr(os, name, refuse)
    files.save(titled("new"), old)
    assert old.read_bytes() == bytes_of("new")
    assert old.with_name("a.journey.json~").read_bytes() == bytes_of("old")
    assert names(old) == ["a.journey.json", "a.journey.json~"]
    old_mode = old.stat().st_mode
    monkeypatch.undo()
    old.chmod(0o600)
    monkeypatch.setattr(os, "chmod", refuse)
    with pytest.raises(FileError):
        files.save(titled("newer"), old)
    assert old_mode & 0o077, "what was open to others is not what is tested"
    assert names(old) == ["a.journey.json", "a.journey.json~"]


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_the_name_of_what_is_written_beside_is_short(tmp_path: Path) -> None:
    assert len(litter.beside(tmp_path / ("x" * 255)).name) < 80
    assert replacing.PREVIOUS == "~"


def test_who_the_user_is_is_asked_for_locks_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system may read a file for it, or ask another program, which an export has no need of."""
    asked: list[str] = []

    def getuser() -> str:
        asked.append("user")
        return "maya"

    monkeypatch.setattr("getpass.getuser", getuser)
    holders._user.cache_clear()
    try:
        files.write_bytes(tmp_path / "gift.pdf", b"%PDF")
        assert not asked
        assert holders.me().user == "maya"
    finally:
        holders._user.cache_clear()
