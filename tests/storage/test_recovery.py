"""What was not saved: kept in five snapshots, offered when nobody works on it any more, gone when saved."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import force_setattr

from journey_editor.errors import FileError
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo
from journey_editor.storage import files, holders, places, recovery


def titled(title: str) -> JourneyMap:
    return JourneyMap(MapInfo(title=title))


def mine(name: str = "one") -> Path:
    return places.recovery() / name


def ended() -> holders.Holder:
    """Somebody whose process has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    me = holders.me()
    return holders.Holder(me.user, me.machine, process.pid, "")


def abandon(folder: Path, holder: holders.Holder | None = None) -> None:
    """Make it look as if the program that kept this had ended."""
    card = folder / "card.json"
    told = json.loads(card.read_bytes())
    gone = holder or ended()
    card.write_text(
        json.dumps(
            {
                **told,
                "pid": gone.pid,
                "machine": gone.machine,
                "started": gone.started,
                "installed": gone.installed,
            }
        )
    )


def test_five_snapshots_are_kept_the_newest_ones() -> None:
    for number in range(8):
        recovery.keep(mine(), titled(f"Version {number}"), None)
    kept = sorted(mine().glob("*.journey.json"))
    assert [files.load(file).journey.info.title for file in kept] == [f"Version {n}" for n in range(3, 8)]
    assert sorted(set(mine().iterdir()) - set(kept)) == [mine() / "card.json"]


def test_what_a_running_program_keeps_is_not_offered_to_another() -> None:
    recovery.keep(mine(), titled("Mine"), None)
    assert recovery.left() == []
    abandon(mine())
    assert [one.title for one in recovery.left()] == ["Mine"]


def test_a_later_process_of_the_same_number_protects_nothing() -> None:
    recovery.keep(mine(), titled("Mine"), None)
    me = holders.me()
    if not me.started:
        pytest.skip("this system does not say when a process began")
    abandon(mine(), holders.Holder(me.user, me.machine, me.pid, "another boot/17"))
    assert [one.title for one in recovery.left()] == ["Mine"]


def test_nothing_of_another_machine_is_offered() -> None:
    recovery.keep(mine(), titled("Mine"), None)
    abandon(mine(), holders.Holder("ann", "another machine", 1, "", "another installation"))
    assert recovery.left() == []


def test_what_was_left_tells_its_title_its_file_and_its_age(tmp_path: Path) -> None:
    recovery.keep(mine("old"), titled("Old"), tmp_path / "a.journey.json")
    recovery.keep(mine("new"), titled("New"), None)
    abandon(mine("old"))
    abandon(mine("new"))
    os.utime(mine("old") / "00000001.journey.json", (1_000, 1_000))
    new, old = recovery.left()
    assert (new.title, new.origin) == ("New", None)
    assert (old.title, old.origin, old.when) == ("Old", tmp_path / "a.journey.json", 1_000)
    assert recovery.read(old).journey.info.title == "Old"


def test_a_snapshot_that_cannot_be_read_gives_way_to_the_one_before() -> None:
    recovery.keep(mine(), titled("Before"), None)
    recovery.keep(mine(), titled("After"), None)
    abandon(mine())
    newest = mine() / "00000002.journey.json"
    newest.write_bytes(bytes(200))
    (one,) = recovery.left()
    assert recovery.read(one).journey.info.title == "Before"
    (mine() / "00000001.journey.json").unlink()
    with pytest.raises(FileError):
        recovery.read(one)


def test_what_is_forgotten_leaves_nothing() -> None:
    recovery.keep(mine(), titled("Mine"), None)
    (mine() / ".0123.journey-editor.tmp").write_bytes(b"left by a kill")
    recovery.forget(mine())
    assert list(places.recovery().iterdir()) == []
    recovery.forget(mine())


def test_what_does_not_belong_there_is_left_alone() -> None:
    for name, card in (("none", None), ("bad", b"{"), ("list", b"[1]"), ("no pid", b'{"machine": "x"}')):
        mine(name).mkdir(parents=True)
        files.save(titled(name), mine(name) / "00000001.journey.json")
        if card is not None:
            (mine(name) / "card.json").write_bytes(card)
    (places.recovery() / "file").write_bytes(b"x")
    assert recovery.left() == []
    assert len(list(places.recovery().iterdir())) == 5


@pytest.mark.parametrize(
    "card", [None, b"", b"{", b"[1]", b"\xff", b"[" * 9_000, b'{"machine": 1, "pid": 1}']
)
def test_work_whose_card_is_damaged_is_offered_after_a_day(card: bytes | None) -> None:
    recovery.keep(mine(), titled("Mine"), None)
    place = mine() / "card.json"
    place.unlink()
    if card is not None:
        place.write_bytes(card)
    assert recovery.left() == []
    os.utime(mine() / "00000001.journey.json", (1_000, 1_000))
    (one,) = recovery.left()
    assert (one.title, one.origin) == ("", None)
    assert recovery.read(one).journey.info.title == "Mine"


def test_of_two_that_claim_one_gets_it() -> None:
    recovery.keep(mine(), titled("Mine"), None)
    abandon(mine())
    (one,) = recovery.left()
    got = recovery.claim(one)
    assert got is not None
    assert recovery.claim(one) is None
    assert recovery.read(got).journey.info.title == "Mine"
    assert recovery.left() == [got], "a crash in between leaves it to the next"


def test_where_nothing_can_be_kept_that_is_said(tmp_path: Path) -> None:
    places.data().mkdir(parents=True, exist_ok=True)
    places.recovery().write_bytes(b"a file where the folder should be")
    with pytest.raises(FileError):
        recovery.keep(mine(), titled("Mine"), None)
    assert recovery.left() == []


def test_a_text_that_would_not_be_read_back_is_kept_all_the_same() -> None:
    journey = titled("Mine")
    force_setattr(journey.info, "scenario", "x" * 20_001)  # no edit would do that
    recovery.keep(mine(), journey, None)
    assert b"xxx" in (mine() / "00000001.journey.json").read_bytes()


def test_who_runs_and_who_does_not() -> None:
    me = holders.me()
    assert holders.runs(me)
    assert me.pid == os.getpid()
    assert not holders.runs(ended())
    assert not holders.runs(holders.Holder(me.user, me.machine, -1))
    assert holders.runs(holders.Holder(me.user, "another machine", -1)), "nobody can know"
    parent = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from journey_editor.storage import holders; "
            "told = holders.of({'machine': sys.argv[1], 'pid': int(sys.argv[2]), 'started': sys.argv[3]}); "
            "print(holders.runs(told))",
            me.machine,
            str(me.pid),
            me.started,
        ],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert parent.stdout == "True\n"


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of the XDG base directory specification")
def test_the_folder_is_where_the_system_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/there")
    assert places.data() == Path("/there/journey-editor")
    for ignored in ("", "relative"):
        monkeypatch.setenv("XDG_DATA_HOME", ignored)
        assert places.data() == Path.home() / ".local" / "share" / "journey-editor"
