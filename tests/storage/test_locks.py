"""Who has a map open: a living holder keeps it, a dead one's lock is taken over, nothing is littered."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from journey_editor.storage import holders, locks
from journey_editor.storage.locks import Held, Lock

ROOT = Path(__file__).parent.parent.parent
ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and locks of POSIX")
_HOLDER = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from journey_editor.storage import locks
    got = locks.take(Path(sys.argv[1]))
    print(type(got).__name__, flush=True)
    sys.stdin.readline()
    """
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.journey.json"


def other(path: Path) -> subprocess.Popen[str]:
    """Another process that takes the lock, and holds it until it is told to end."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "Lock\n"
    return process


def leave(path: Path, **told: object) -> None:
    """Put a lock file there that somebody left behind."""
    me = holders.me()
    card = {
        "user": "ann",
        "machine": me.machine,
        "pid": 0,
        "started": "",
        "since": "2026-01-02T03:04:05+00:00",
    }
    locks.lock_file(path).write_text(json.dumps({**card, **told}))


def taken(path: Path) -> Lock:
    got = locks.take(path)
    assert isinstance(got, Lock)
    return got


def held(path: Path) -> Held:
    got = locks.take(path)
    assert isinstance(got, Held)
    return got


def test_the_second_is_told_who_has_it_and_since_when(path: Path) -> None:
    before = time.time()
    lock = taken(path)
    found = held(path)
    assert found.holder == holders.me()
    assert before - 2 <= found.since <= time.time()
    assert [entry.name for entry in path.parent.iterdir()] == [".~lock.a.journey.json#"]
    lock.release()
    assert list(path.parent.iterdir()) == []
    lock.release()
    taken(path).release()


def test_another_process_holds_it_while_it_runs_and_no_longer(path: Path) -> None:
    process = other(path)
    assert held(path).holder.pid == process.pid
    process.kill()
    process.wait()
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.close()
    process.stdout.close()
    assert locks.lock_file(path).exists(), "a kill leaves it"
    lock = taken(path)
    assert held(path).holder == holders.me()
    lock.release()
    assert list(path.parent.iterdir()) == []


@ON_POSIX
def test_a_living_holder_that_cannot_be_seen_keeps_it(path: Path) -> None:
    """As in a container, where the numbers of processes are others."""
    process = other(path)
    file = locks.lock_file(path)
    told = json.loads(file.read_bytes())
    with file.open("r+") as opened:
        opened.truncate()
        opened.write(json.dumps({**told, "pid": 0}))
    assert held(path).holder.pid == 0
    process.communicate("end")


def test_a_later_process_of_the_same_number_does_not_hold_it(path: Path) -> None:
    me = holders.me()
    if not me.started:
        pytest.skip("this system does not say when a process began")
    leave(path, pid=me.pid, started="another boot/17")
    taken(path).release()


def test_another_machine_is_never_taken_for_dead(path: Path) -> None:
    leave(path, machine="another machine")
    found = held(path)
    assert (found.holder.user, found.holder.machine) == ("ann", "another machine")
    assert found.since == 1767323045
    assert locks.lock_file(path).exists()


@pytest.mark.parametrize("written", [b"", b"{", b"[]", b'{"machine": "x"}', b"\xff", b"[" * 9_000])
def test_a_lock_file_that_nobody_can_read_counts_for_a_while(path: Path, written: bytes) -> None:
    file = locks.lock_file(path)
    file.write_bytes(written)
    assert held(path).holder.user == ""
    os.utime(file, (1_000, 1_000))
    taken(path).release()


def test_a_lock_that_is_another_one_by_now_stays(path: Path) -> None:
    lock = taken(path)
    locks.lock_file(path).unlink()
    leave(path, machine="another machine")
    lock.release()
    assert locks.lock_file(path).exists()


def test_where_no_file_can_be_made_there_is_no_lock(tmp_path: Path) -> None:
    taken(tmp_path / "gone" / "a.json").release()
    taken(tmp_path / ("x" * 250)).release()
    assert list(tmp_path.iterdir()) == []


@ON_POSIX
def test_a_link_and_its_target_are_one_map(path: Path) -> None:
    path.write_bytes(b"x")
    link = path.with_name("link.json")
    link.symlink_to(path)
    lock = taken(link)
    assert held(path).holder == holders.me()
    lock.release()


def test_of_many_that_want_a_dead_ones_lock_one_gets_it(path: Path) -> None:
    leave(path)
    command = [sys.executable, "-c", _HOLDER, str(path)]
    many = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(6)
    ]
    got = [process.stdout.readline().strip() for process in many if process.stdout is not None]
    for process in many:
        process.communicate("end")
    assert sorted(got) == ["Held"] * 5 + ["Lock"]


# Machines -----------------------------------------------------------------------------------------


def test_two_machines_of_one_name_are_two(path: Path) -> None:
    leave(path, installed="another installation")
    assert held(path).holder.machine == holders.me().machine


def test_a_machine_that_has_another_name_by_now_is_the_same(path: Path) -> None:
    leave(path, machine="the name it had", installed=holders.me().installed)
    taken(path).release()


def silent(path: Path, seconds: float) -> Held:
    """The lock of another machine of which nothing has been heard for so long."""
    leave(path, machine="another machine", installed="another installation")
    now = time.time()
    os.utime(locks.lock_file(path), (now - seconds, now - seconds))
    return held(path)


def test_who_is_silent_may_have_ended_and_is_taken_over_only_when_a_person_agrees(path: Path) -> None:
    assert not silent(path, 60).may_be_over
    found = silent(path, 3_600)
    assert found.may_be_over
    assert 3_590 < found.silent < 3_700
    assert held(path).holder == found.holder, "asking takes nothing"
    got = locks.take(path, over=found)
    assert isinstance(got, Lock)
    assert held(path).holder == holders.me()
    got.release()
    assert list(path.parent.iterdir()) == []


def test_who_gave_a_sign_of_life_meanwhile_is_not_taken_over(path: Path) -> None:
    found = silent(path, 3_600)
    os.utime(locks.lock_file(path))
    assert isinstance(locks.take(path, over=found), Held)
    found = silent(path, 3_600)
    leave(path, machine="a third machine", installed="a third installation")
    os.utime(locks.lock_file(path), (1_000, 1_000))
    assert isinstance(locks.take(path, over=found), Held), "it was another that was asked about"


def test_a_living_one_on_this_machine_is_not_taken_over_however_silent(path: Path) -> None:
    process = other(path)
    os.utime(locks.lock_file(path), (1_000, 1_000))
    found = held(path)
    assert not found.may_be_over
    assert isinstance(locks.take(path, over=found), Held)
    process.communicate("end")


def test_a_holder_gives_signs_of_life(path: Path) -> None:
    lock = taken(path)
    lock.release()
    file = locks.lock_file(path)
    with file.open("wb") as opened:
        lock = Lock(file, os.dup(opened.fileno()), beat=0.01)
        os.utime(file, (1_000, 1_000))
        deadline = time.monotonic() + 10
        while file.stat().st_mtime < 2_000 and time.monotonic() < deadline:
            time.sleep(0.01)
        assert file.stat().st_mtime > 2_000
        lock.release()
    assert not file.exists()


def test_who_was_taken_over_knows(path: Path) -> None:
    lock = taken(path)
    assert lock.is_mine
    locks.lock_file(path).unlink()
    assert not lock.is_mine
    leave(path, machine="another machine")
    assert not lock.is_mine
    lock.release()
    assert Lock(locks.lock_file(path), None).is_mine


@ON_POSIX
def test_a_process_that_ended_and_was_not_asked_how_holds_nothing(path: Path) -> None:
    process = other(path)
    process.kill()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert holders.of(json.loads(locks.lock_file(path).read_bytes())) is not None
    taken(path).release()
    process.communicate()


def test_a_number_that_no_process_can_have_holds_nothing(path: Path) -> None:
    leave(path, pid=10**30)
    taken(path).release()


@ON_POSIX
def test_a_disk_without_hard_links_has_locks_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    leave(path)
    lock = taken(path)
    assert held(path).holder == holders.me()
    lock.release()
    assert list(path.parent.iterdir()) == []
