"""A presentation of a map that runs from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.model.edits import update_map
from tests.ui.showing import Room, place, press, showing

Key = Qt.Key


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    for found in showing(qtbot):
        found.session.do(update_map(direction="rtl"), "Direction")
        yield found


def test_left_goes_on_and_right_goes_back(room: Room) -> None:
    window = room.present()
    stages = [stage.id for stage in room.session.journey.stages]
    press(window, Key.Key_Left)
    assert place(room)[0] == stages[0]
    press(window, Key.Key_PageDown)
    after = room.index
    assert after == 2, "a clicker goes on"
    press(window, Key.Key_Right)
    assert room.index == 1


def test_the_audience_window_has_the_same_keys(room: Room) -> None:
    room.present()
    audience = room.audience()
    press(audience, Key.Key_Left)
    assert room.index == 1
    press(audience, Key.Key_Right)
    assert room.index == 0


def test_labels_of_lanes_stay_at_the_right(room: Room) -> None:
    window = room.present()
    press(window, Key.Key_Left)
    turned = window.sheet.grab().toImage()
    room.session.do(update_map(direction="ltr"), "Direction")
    QApplication.processEvents()
    window.sheet.finish_moving()
    other = window.sheet.grab().toImage()
    # Boxes, curves and chevrons are mirrored; letters are too few to matter, and are not.
    assert _apart(turned, other) > 2 * _apart(turned, other.transformed(QTransform.fromScale(-1, 1)))


def _apart(one: QImage, other: QImage) -> float:
    """The share of pixels that differ much."""
    size = one.size() / 4
    first, second = (it.scaled(size, mode=Qt.TransformationMode.SmoothTransformation) for it in (one, other))
    differing = sum(
        abs(first.pixelColor(x, y).lightness() - second.pixelColor(x, y).lightness()) > 24
        for x in range(first.width())
        for y in range(first.height())
    )
    return differing / (first.width() * first.height())
