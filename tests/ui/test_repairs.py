"""A damaged map in the window: it opens, the bar and the panel tell what was repaired, and lead there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journey_editor.model import plans
from journey_editor.storage import files
from journey_editor.ui import autosave
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.repairs.panel import RepairsPanel
from tests.storage.bad_inputs import GOOD, NO_MAP, REPAIRED
from tests.ui.driving import answer


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a file with a card in no stage, a link to nowhere and a note about nothing."""
    text = GOOD.replace('"cart", "stage": "buy"', '"cart", "stage": "bny"')
    text = text.replace('"to": "pay"', '"to": "gone"').replace('"at": "pay"', '"at": "gone"')
    path = tmp_path / "map.journey.json"
    path.write_text(text, encoding="utf-8")
    return path


def panel(window: MainWindow) -> RepairsPanel:
    shown = window.panes.show("repairs")
    assert isinstance(shown, RepairsPanel)
    return shown


def press(window: MainWindow, row: int) -> None:
    """Press Enter on a row of the panel."""
    table = panel(window).table
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)


def test_a_repaired_map_is_unsaved_and_its_file_is_as_it_was(empty: MainWindow, file: Path) -> None:
    before = file.read_bytes()
    assert empty.documents.load(file)
    assert empty.session.path == file.resolve()
    assert empty.isWindowModified()
    assert "3 things were repaired" in empty.banner.text.text()
    assert file.read_bytes() == before
    assert empty.documents.save()
    assert not empty.isWindowModified()
    assert files.load(file).repairs == ()


def test_the_bar_leads_to_the_panel_and_the_panel_to_the_places(empty: MainWindow, file: Path) -> None:
    empty.documents.load(file)
    assert empty.banner.more.isVisible()
    QTest.mouseClick(empty.banner.more, Qt.MouseButton.LeftButton)
    assert "repairs" in empty.panes.shown()
    told = panel(empty).model
    rows = [[told.index(row, column).data() for column in range(3)] for row in range(told.rowCount())]
    assert [
        "There is no stage “bny”, did you mean “buy”?",
        "It is in the stage “Recovered” now",
        "touchpoints[0].stage (line 10, column 29)",
    ] in rows
    for row in range(len(rows)):
        press(empty, row)
        assert empty.session.selection == (told.repairs[row].target,)
    assert {it.target for it in told.repairs} == {"cart", "n1"}
    assert "parking" in empty.panes.shown()


def test_what_was_deleted_since_is_said(empty: MainWindow, file: Path) -> None:
    empty.documents.load(file)
    row = [it.target for it in empty.repairing.repairs].index("cart")
    edit = plans.remove(empty.session.journey, ["cart"])
    assert edit is not None
    assert empty.session.do(edit, "Delete")
    press(empty, row)
    assert "no longer on the map" in empty.status.message.text()


def test_another_map_has_no_repairs(empty: MainWindow, file: Path, tmp_path: Path) -> None:
    empty.documents.load(file)
    listed = panel(empty)
    assert listed.table.isVisible()
    good = tmp_path / "good.journey.json"
    good.write_text(GOOD, encoding="utf-8")
    empty.documents.load(good)
    assert listed.model.rowCount() == 0
    assert listed.nothing.isVisible()
    assert not empty.banner.isVisible()
    assert not empty.isWindowModified()


def test_what_was_repaired_is_saved_by_nobody_else(empty: MainWindow, file: Path) -> None:
    autosave.choose_minutes(1)
    empty.documents.load(file)
    assert not empty.autosave.is_waiting
    empty.documents.save()
    empty.view.select_all()
    empty.view.delete_selection()
    assert empty.autosave.is_waiting
    empty.session.undo()


def test_bad_files_of_every_kind_open(empty: MainWindow, tmp_path: Path) -> None:
    for number, (there, instead, _, words) in enumerate(REPAIRED[::6]):
        path = tmp_path / f"{number}.journey.json"
        path.write_text(GOOD.replace(there, instead), encoding="utf-8", newline="")
        assert empty.documents.load(path)
        assert words in empty.repairing.repairs[0].what
        for row in range(len(empty.repairing.repairs)):
            press(empty, row)


def test_what_is_no_map_is_refused_and_the_map_stays(empty: MainWindow, tmp_path: Path) -> None:
    there, instead, _, words = NO_MAP[0]
    path = tmp_path / "none.journey.json"
    path.write_text(GOOD.replace(there, instead), encoding="utf-8")
    seen: list[str] = []
    answer("OK", seen)
    assert not empty.documents.load(path)
    assert words in " ".join(seen)
    assert empty.is_unused
