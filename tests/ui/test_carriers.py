"""A PDF, an SVG or a PNG with a map inside, opened in the window: in every way, and never saved over."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from journey_editor.cli import main
from journey_editor.formats.settings import Settings
from journey_editor.model.edits import update_map
from journey_editor.storage import document, files
from journey_editor.ui import documents, recent
from journey_editor.ui.export.order import Order
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.windows import Windows
from tests.ui.driving import GIFT, answer, drop_files, when_asked

KINDS = ("pdf", "svg", "png")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("carriers")
    outs = [part for kind in KINDS for part in ("-o", str(folder / f"mailed.{kind}"))]
    assert main(["export", str(GIFT), "--scale", "0.5", *outs]) == 0
    assert main(["export", str(GIFT), "--no-map", "-o", str(folder / "bare.pdf")]) == 0
    return folder


@pytest.mark.parametrize("kind", KINDS)
def test_the_map_inside_opens_and_has_no_file_yet(empty: MainWindow, folder: Path, kind: str) -> None:
    carrier = folder / f"mailed.{kind}"
    before = sorted(folder.iterdir())
    empty.documents.open(carrier)
    assert document.text(empty.session.journey) == GIFT.read_text(encoding="utf-8")
    assert empty.session.path is None
    assert not empty.session.read_only
    assert f"inside “mailed.{kind}”" in empty.banner.text.text()
    assert recent.paths() == [carrier]
    assert sorted(folder.iterdir()) == before, "no lock stands beside it"


def test_saving_asks_for_a_name_and_leaves_the_pdf_alone(
    empty: MainWindow, folder: Path, tmp_path: Path
) -> None:
    carrier = folder / "mailed.pdf"
    before = carrier.read_bytes()
    empty.documents.open(carrier)
    empty.session.do(update_map(author="Ann"), "Edit author")
    proposed: list[str] = []

    def act(dialog: QFileDialog) -> None:
        proposed.extend(dialog.selectedFiles())
        dialog.selectFile(str(tmp_path / "mine.journey.json"))
        dialog.accept()

    when_asked(QFileDialog, act)
    assert empty.documents.save()
    assert proposed == [str(folder / "buying-a-gift-online.journey.json")]
    assert empty.session.path == tmp_path / "mine.journey.json"
    assert files.load(empty.session.path).journey.info.author == "Ann"
    assert carrier.read_bytes() == before


def test_a_name_that_ends_in_pdf_gets_another_end(folder: Path) -> None:
    assert documents._with_suffix(folder / "mailed.pdf") == folder / "mailed.pdf.journey.json"


def test_edited_and_exported_it_comes_back_equal(
    windows: Windows, empty: MainWindow, folder: Path, tmp_path: Path
) -> None:
    from journey_editor.formats import registry

    empty.documents.open(folder / "mailed.pdf")
    empty.session.do(update_map(scenario="On the way back"), "Edit scenario")
    registry.export(empty.session.journey, tmp_path / "back.pdf", Settings())
    empty.documents.open(tmp_path / "back.pdf")
    again = windows.open_windows[-1]
    assert again is not empty
    assert document.text(again.session.journey) == document.text(empty.session.journey)


def test_it_is_dropped_and_opened_again_from_the_list(empty: MainWindow, folder: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "mailed.png"))])
    assert drop_files(empty, data)
    assert len(empty.session.journey.touchpoints) == 13
    empty.session.load(document.parse('{"format": "journey-map", "version": 1, "title": "x"}').journey, None)
    menu = QMenu(empty)
    empty.documents.fill_recent(menu)
    menu.actions()[0].trigger()
    assert len(empty.session.journey.touchpoints) == 13


def test_a_large_one_opens_in_a_thread(
    empty: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "BIG_FILE", 1_000)
    empty.documents.open(folder / "mailed.svg")
    assert len(empty.session.journey.touchpoints) == 13
    assert empty.session.path is None


def test_without_a_map_there_is_one_sentence(windows: Windows, window: MainWindow, folder: Path) -> None:
    seen: list[str] = []
    answer("OK", seen)
    window.documents.open(folder / "bare.pdf")
    assert seen[0] == "“bare.pdf” could not be opened."
    assert seen[1].endswith("there is no map inside this PDF; ask for the file of the map itself")
    assert windows.open_windows == [window]
    assert recent.paths() == []


def test_a_pipe_is_not_waited_for(empty: MainWindow, tmp_path: Path) -> None:
    import os

    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes here")
    os.mkfifo(tmp_path / "pipe.pdf")
    seen: list[str] = []
    answer("OK", seen)
    empty.documents.open(tmp_path / "pipe.pdf")
    assert "device or a pipe" in seen[1]


def test_what_a_newer_version_wrote_does_not_ride_inside(
    empty: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    newer, out = tmp_path / "newer.journey.json", tmp_path / "newer.svg"
    newer.write_text(
        GIFT.read_text(encoding="utf-8").replace('"version": 1', '"version": 9'), encoding="utf-8"
    )
    empty.documents.open(newer)
    assert empty.session.read_only
    empty.exporting.carry_out(Order((out,), Settings()))
    qtbot.waitUntil(out.exists, timeout=20_000)
    qtbot.waitUntil(lambda: empty.exporting._work is None, timeout=20_000)
    assert b"journey-editor:map" not in out.read_bytes()
