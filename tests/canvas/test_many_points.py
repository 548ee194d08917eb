"""Thousands of points of curves in sight cost little more than their drawing; counted, not timed."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from journey_editor.canvas import distant, layer
from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.drawing import Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.theme import theme
from tests.benchmarks.generate import generate

_MANY = 200


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MapView:
    """A large map, with the middle of its curves in sight."""
    monkeypatch.setattr(layer, "_LARGE", 10)
    made = MapView(Session(generate(400)), theme())
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.set_zoom(0.6)
    curves = [placed for placed in made.drawing.figures if placed.kind == "curve"]
    made.centerOn(*curves[len(curves) // 2].area.middle)
    qtbot.waitUntil(lambda: made.is_painted)
    return made


def _in_sight(view: MapView) -> Counter[bool]:
    """How many figures are in sight that are painted roughly right after a zoom, and how many others."""
    return Counter(placed.kind in distant.KINDS for placed in view.index.within(view.visible))


def test_the_frame_after_a_zoom_looks_only_at_what_it_paints(
    view: MapView, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Rect] = []
    to_qt = layer.to_qt

    def looking(area: Rect) -> QRectF:
        looked.append(area)
        return to_qt(area)

    monkeypatch.setattr(layer, "to_qt", looking)
    view.set_zoom(0.5)
    view.viewport().repaint()
    assert not view.is_painted
    seen = _in_sight(view)
    assert seen[False] > _MANY
    assert 0 < len(looked) < seen[True] + 20


def test_from_afar_no_rectangle_is_made_for_each(view: MapView, monkeypatch: pytest.MonkeyPatch) -> None:
    view.set_zoom(0.3)
    view.viewport().grab()
    made: list[Placed] = []
    area = vars(Placed)["area"]

    def making(self: Placed) -> Rect:
        made.append(self)
        found: Rect = area.__get__(self)
        return found

    monkeypatch.setattr(Placed, "area", property(making))
    view.viewport().grab()
    assert _in_sight(view)[False] > _MANY
    assert len(made) < 20
