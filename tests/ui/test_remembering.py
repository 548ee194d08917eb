"""What a window remembers for the next one reaches the disk at once, not one value after the other."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from journey_editor.storage import files
from journey_editor.ui import recent, settings
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import GIFT


@pytest.fixture
def writes(monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """The keys that are written together, each time something is written."""
    found: list[set[str]] = []
    real = settings.remember_all

    def remember_all(values: Mapping[str, object]) -> None:
        found.append(set(values))
        real(values)

    monkeypatch.setattr(settings, "remember_all", remember_all)
    return found


def test_a_window_that_closes_writes_once(empty: MainWindow, writes: list[set[str]]) -> None:
    empty.resize(1500, 950)
    empty.commands["inspector"].setChecked(False)
    empty.rooms.show_panel("inspector")
    empty.close()
    assert len(writes) == 1
    assert {"window/geometry", "window/docks", "window/split", "window/panes"} <= writes[0]
    assert settings.text("window/inspector") == "hidden"
    settings.remember("window/inspector", None)


def test_a_file_and_its_folder_are_written_once(
    empty: MainWindow, tmp_path: Path, writes: list[set[str]]
) -> None:
    file = tmp_path / "gift.journey.json"
    files.save(files.load(GIFT).journey, file)
    empty.documents.load(file)
    assert writes == [{"folder", "recent"}]
    assert recent.paths()[0] == file
    assert settings.folder("folder") == str(tmp_path)


def test_all_values_are_there_when_the_first_of_them_is_told(qapp: object) -> None:
    seen: list[tuple[str, str]] = []

    def look(key: str) -> None:
        seen.append((settings.text("remembering/a"), settings.text("remembering/b")))

    settings.watch().changed.connect(look)
    try:
        settings.remember_all({"remembering/a": "1", "remembering/b": "2"})
        settings.remember_all({"remembering/a": None, "remembering/b": "3"})
    finally:
        settings.watch().changed.disconnect(look)
        settings.remember("remembering/b", None)
    assert seen == [("1", "2"), ("1", "2"), ("", "3"), ("", "3")]
