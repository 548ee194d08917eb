"""The first frame of a large map is whole when few figures are in sight; what is new later comes in turns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionGraphicsItem, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.canvas import distant, layer
from journey_editor.canvas.layer import MapLayer
from journey_editor.canvas.sheet_view import SheetView
from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model.journey import JourneyMap
from tests.benchmarks.generate import generate


@pytest.fixture
def frames(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each frame, of any map, was whole."""
    monkeypatch.setattr(layer, "_LARGE", 10)
    monkeypatch.setattr(distant, "_CARDS", 3)
    seen: list[bool] = []
    paint = MapLayer.paint

    def watched(
        self: MapLayer, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        paint(self, painter, option, widget)
        if self.drawing.parts and option.exposedRect != QRectF():
            seen.append(not self.waits)

    monkeypatch.setattr(MapLayer, "paint", watched)
    return seen


def _view(qtbot: QtBot, journey: JourneyMap) -> SheetView:
    view = SheetView(Session(journey), theme())
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.set_zoom(0.8)
    view.show()
    qtbot.waitExposed(view)
    QApplication.processEvents()
    return view


def test_the_first_frame_is_whole_and_what_comes_into_sight_waits(qtbot: QtBot, frames: list[bool]) -> None:
    view = _view(qtbot, generate(200))
    assert frames[0]
    del frames[:]
    view.scroll_by(500, 900)
    view.viewport().repaint()
    assert not frames[0]
    qtbot.waitUntil(lambda: view.is_painted)


def test_so_is_that_of_a_map_that_is_opened_later(qtbot: QtBot, frames: list[bool]) -> None:
    view = _view(qtbot, generate(100))
    del frames[:]
    view.session.load(generate(200), None)
    view.set_zoom(0.8)
    view.viewport().repaint()
    assert frames[0]


def test_with_very_many_in_sight_it_comes_in_turns(
    qtbot: QtBot, frames: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(distant, "_AT_FIRST", 5)
    view = _view(qtbot, generate(200))
    assert not frames[0]
    qtbot.waitUntil(lambda: view.is_painted)
