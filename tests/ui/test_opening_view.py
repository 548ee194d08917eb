"""How a map is shown when it opens: large enough to read, and whole where it fits."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journey_editor import paths
from journey_editor.storage import files
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.windows import Windows
from tests.ui.driving import GIFT, settle


def test_a_map_opens_so_that_it_can_be_read(empty: MainWindow) -> None:
    empty.resize(1500, 950)
    empty.documents.begin_from(GIFT)
    assert empty.view.zoom >= 0.5
    sheet = empty.view.mapFromScene(0, 0)
    assert sheet.x() >= 0
    large = next(path for path in paths.samples() if path.name.startswith("city"))
    empty.session.load(files.load(large).journey, None)
    assert empty.view.zoom == 0.8
    assert empty.view.mapFromScene(0, 0).x() >= 0
    assert empty.view.mapFromScene(0, 0).y() >= 0
    empty.commands["fit"].trigger()
    QTest.mouseClick(empty.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    zoom = empty.view.zoom
    empty.resize(1400, 940)
    settle()
    assert empty.view.zoom <= zoom


def test_a_map_that_comes_before_the_window_has_its_size_is_shown_whole(windows: Windows) -> None:
    window = windows.first()
    window.resize(1680, 1050)
    window.furnish()
    window.documents.begin_from(GIFT)
    settle()
    right = window.view.mapFromScene(window.view.drawing.width, 0).x()
    assert right <= window.view.viewport().width()
    assert window.view.zoom > 0.5
