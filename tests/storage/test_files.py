"""Files on disk: whole or not at all, with plain sentences when that does not work."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from journey_editor.errors import FileError
from journey_editor.model.edits import apply, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo, Note
from journey_editor.storage import document, files

ROOT = Path(__file__).parent.parent.parent
ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="modes, links and limits of POSIX")
AS_ROOT = os.name == "posix" and os.geteuid() == 0


def small() -> JourneyMap:
    return JourneyMap(MapInfo(title="Größe → 😀"))


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "a.journey.json"
    files.save(small(), path)
    assert path.read_bytes() == document.text(small()).encode("utf-8")
    assert path.read_bytes().endswith(b"}\n")
    assert "Größe → 😀".encode() in path.read_bytes()
    assert files.load(path).journey.info == small().info
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.journey.json"]


def test_saving_again_without_a_change_gives_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.journey.json"
    files.save(small(), path)
    before = path.read_bytes()
    files.save(files.load(path).journey, path)
    assert path.read_bytes() == before


@ON_POSIX
def test_the_mode_is_kept_and_that_of_a_new_file_is_as_usual(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    old = os.umask(0o027)
    try:
        files.save(small(), path)
        assert path.stat().st_mode & 0o777 == 0o640
        path.chmod(0o604)
        files.save(small(), path)
    finally:
        os.umask(old)
    assert path.stat().st_mode & 0o777 == 0o604


@ON_POSIX
def test_a_link_stays_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target, link, link_to_link = tmp_path / "real" / "a.json", tmp_path / "link.json", tmp_path / "again.json"
    link.symlink_to(Path("real") / "a.json")
    link_to_link.symlink_to(link)
    files.save(small(), link_to_link)  # the target is not there yet
    assert link.is_symlink()
    assert target.read_bytes() == document.text(small()).encode()
    files.write_bytes(link, b"second")
    assert target.read_bytes() == b"second"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["again.json", "link.json", "real"]


def test_any_bytes_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / f"{'ä' * 120}.pdf"
    files.write_bytes(path, b"%PDF\0\xff")
    assert path.read_bytes() == b"%PDF\0\xff"


def test_a_map_with_a_text_that_no_file_can_hold_leaves_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    journey = small()
    journey.put_node(Note(id="n", kind="idea", text="\ud800"))  # no edit would do that
    with pytest.raises(FileError, match="half a character"):
        files.save(journey, path)
    assert path.read_bytes() == b"old"


def refused_loading(path: Path) -> str:
    with pytest.raises(FileError) as caught:
        files.load(path)
    assert caught.value.file == str(path)
    assert str(caught.value).startswith(f"{path}: ")
    return str(caught.value)


def refused_saving(path: Path) -> str:
    parent = path.parent
    before = sorted(parent.iterdir()) if parent.is_dir() else None
    with pytest.raises(FileError) as caught:
        files.save(small(), path)
    assert caught.value.file == str(path)
    assert before is None or sorted(parent.iterdir()) == before
    return str(caught.value)


def test_what_cannot_be_loaded_is_told_in_a_sentence(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.write_text("x")
    assert "no such file" in refused_loading(tmp_path / "gone.json")
    assert "folder" in refused_loading(tmp_path)
    assert "not a folder" in refused_loading(plain / "a.json")
    assert "name this long" in refused_loading(tmp_path / ("x" * 300))
    assert "cannot be read" in refused_loading(tmp_path / "a\0b")
    assert "line 1, column 1" in refused_loading(plain)


@ON_POSIX
def test_links_in_a_circle_pipes_and_devices_are_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    os.mkfifo(tmp_path / "pipe")
    assert "leads back to itself" in refused_loading(tmp_path / "a")
    assert "leads back to itself" in refused_saving(tmp_path / "a")
    assert "pipe" in refused_loading(tmp_path / "pipe")
    assert "pipe" in refused_saving(tmp_path / "pipe")
    assert "device" in refused_loading(Path("/dev/zero"))
    assert "device" in refused_saving(Path("/dev/null"))


def test_too_large_a_file_is_refused_without_reading_all_of_it(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(40_000_000_000)
    assert "too large" in refused_loading(path)


def test_what_cannot_be_saved_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("x")
    assert "no such folder" in refused_saving(tmp_path / "gone" / "a.json")
    assert "folder" in refused_saving(tmp_path)
    assert "not a folder" in refused_saving(tmp_path / "plain" / "a.json")
    assert "too long" in refused_saving(tmp_path / ("x" * 300))
    assert "cannot be written" in refused_saving(tmp_path / "a\0b")


@pytest.mark.skipif(AS_ROOT, reason="root may read and write everything")
def test_rights_are_respected(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    files.save(small(), path)
    path.chmod(0o444)
    assert "write-protected" in refused_saving(path)
    path.chmod(0o000)
    assert "not allowed to read" in refused_loading(path)
    tmp_path.chmod(0o500)
    try:
        assert "not allowed to write" in refused_saving(tmp_path / "b.json")
    finally:
        tmp_path.chmod(0o700)


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program), *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@ON_POSIX
def test_a_disk_that_fills_up_while_saving_leaves_the_old_file(tmp_path: Path) -> None:
    """A limit on the size of files stops the writing half-way, as a full disk does."""
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    done = run(
        """
        import resource, sys
        from pathlib import Path
        from journey_editor.errors import FileError
        from journey_editor.storage import files
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        try:
            files.write_bytes(Path(sys.argv[1]), bytes(200_000))
        except FileError as error:
            print(error)
        """,
        str(path),
    )
    assert done.stderr == ""
    assert "larger than this disk allows" in done.stdout
    assert "nothing has been changed" in done.stdout
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@ON_POSIX
def test_a_kill_while_saving_leaves_a_whole_map(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    journey = small()
    apply(journey, update_map(scenario="x" * 20_000))
    files.save(journey, path)
    program = """
        import itertools, sys
        from pathlib import Path
        from journey_editor.model.edits import apply, update_map
        from journey_editor.storage import files
        path = Path(sys.argv[1])
        journey = files.load(path).journey
        print("begun", flush=True)
        for number in itertools.count():
            apply(journey, update_map(scenario=str(number % 10) * 20_000))
            files.save(journey, path)
        """
    for delay in (0.0, 0.005, 0.02, 0.03):
        with subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(program), str(path)], cwd=ROOT, stdout=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(delay)
            process.send_signal(signal.SIGKILL)
        assert len(set(files.load(path).journey.info.scenario)) == 1
