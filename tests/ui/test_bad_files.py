"""The table of bad files in a window: each is opened with its repairs told, or refused in one sentence."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journey_editor.errors import FileError
from journey_editor.storage import document
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.repairs.panel import RepairsPanel
from tests.fuzzing import flips, seeds
from tests.storage.bad_inputs import GOOD, REFUSED, REPAIRED
from tests.ui.driving import answer, settle


def put(folder: Path, number: int, text: str) -> Path:
    path = folder / f"{number}.journey.json"
    path.write_text(text, encoding="utf-8", newline="")
    return path


def told_when_refused(window: MainWindow, path: Path) -> str:
    """What the one dialog says about a file that cannot be opened."""
    seen: list[str] = []
    timer = answer("OK", seen)
    assert not window.documents.load(path)
    assert not timer.isActive(), "nothing was said"
    what, why = seen
    assert path.name in what
    return why


def test_every_map_that_can_be_repaired_opens_and_tells(empty: MainWindow, tmp_path: Path) -> None:
    panel = empty.panes.show("repairs")
    assert isinstance(panel, RepairsPanel)
    for number, (there, instead, _, words) in enumerate(REPAIRED):
        path = put(tmp_path, number, GOOD.replace(there, instead))
        before = path.read_bytes()
        assert empty.documents.load(path)
        loaded = document.parse(before)
        assert panel.model.rowCount() == len(loaded.repairs) > 0
        rows = [panel.model.index(row, 0).data() for row in range(panel.model.rowCount())]
        assert words.lower() in rows[0].lower()
        assert all("\n" not in row and len(row) < 400 for row in rows)
        many = "thing was" if len(rows) == 1 else "things were"
        assert f"{len(rows)} {many} repaired" in empty.banner.text.text()
        assert empty.windowTitle().startswith(" ".join(loaded.journey.info.title.split()))
        assert empty.isWindowModified()
        assert path.read_bytes() == before
        if number % 10 == 0:  # a picture of each would take minutes
            assert not empty.grab().isNull()
            settle()
        # What the window would save is what `export` writes, with all that was set aside in it.
        assert document.text(empty.session.journey) == document.text(loaded.journey)


def test_what_is_no_map_is_refused_and_the_one_that_is_open_stays(window: MainWindow, tmp_path: Path) -> None:
    start = document.text(window.session.journey)
    title = window.windowTitle()
    for number, (there, instead, place, words) in enumerate(REFUSED):
        path = put(tmp_path, number, GOOD.replace(there, instead))
        before = path.read_bytes()
        why = told_when_refused(window, path)
        if before.startswith(b"%PDF"):
            # The window looks for a map inside of it, whatever it is called.
            assert "this PDF is damaged" in why
        else:
            assert words in why
            assert place in why
        assert "\n" not in why
        assert len(why) < 600
        assert path.read_bytes() == before
    assert document.text(window.session.journey) == start
    assert window.windowTitle() == title
    assert window.session.is_clean
    assert not list(tmp_path.glob(".*")), "nothing is left beside the files"


def opened(data: bytes) -> document.Loaded | str:
    """What there is in a file, or why there is nothing."""
    try:
        return document.parse(data)
    except FileError as error:
        return error.message


def test_files_that_were_damaged_at_random_open_or_are_refused(empty: MainWindow, tmp_path: Path) -> None:
    for number, data in enumerate(islice(flips.worse(seeds.of("map")[:2], seed=11), 50)):
        path = tmp_path / f"{number}.journey.json"
        path.write_bytes(data)
        expected = opened(data)
        if isinstance(expected, str):
            assert expected in told_when_refused(empty, path)
            continue
        assert empty.documents.load(path)
        assert empty.repairing.repairs == expected.repairs
        assert document.text(empty.session.journey) == document.text(expected.journey)
        settle()
        assert path.read_bytes() == data


@pytest.fixture
def no_files(tmp_path: Path) -> dict[str, Path]:
    """Return what is at a path but no file that can be read, by what is said of it."""
    folder = tmp_path / "folder.journey.json"
    folder.mkdir()
    pipe = tmp_path / "pipe.journey.json"
    os.mkfifo(pipe)
    circle = tmp_path / "circle.journey.json"
    circle.symlink_to(circle)
    part = tmp_path / "file"
    part.touch()
    binary = tmp_path / "binary.journey.json"
    binary.write_bytes(bytes(range(256)) * 4)
    zeros = tmp_path / "zeros.journey.json"
    zeros.write_bytes(bytes(512))
    return {
        "this is a folder": folder,
        "a device or a pipe": pipe,
        "leads back to itself": circle,
        "there is no such file": tmp_path / "gone.journey.json",
        "is a file and not a folder": part / "map.journey.json",
        "no file can have a name this long": tmp_path / ("x" * 300 + ".journey.json"),
        "not UTF-8": binary,
        "nothing but zeros": zeros,
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_what_is_no_file_is_refused_at_once(
    empty: MainWindow, no_files: dict[str, Path], qtbot: QtBot
) -> None:
    for words, path in no_files.items():
        assert words in told_when_refused(empty, path)
    assert empty.is_unused
