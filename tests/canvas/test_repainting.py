"""After an edit the screen shows what it would show if all of it were painted anew."""

from __future__ import annotations

from contextlib import suppress
from random import Random

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.canvas.sheet_view import SheetView
from journey_editor.editing.session import Session
from journey_editor.errors import EditError
from journey_editor.layout.theme import theme
from journey_editor.model.edits import update_map
from journey_editor.model.records import Arrangement, Direction
from tests.benchmarks.generate import generate
from tests.layout.test_memo import edited


def on_screen(view: SheetView) -> QImage:
    """What was painted last, without painting it again."""
    for _ in range(12):  # the map from afar is painted in several frames
        QApplication.processEvents()
    return QApplication.primaryScreen().grabWindow(view.winId()).toImage()


@pytest.mark.parametrize("zoom", [1.0, 0.45, 0.3, 0.12])
@pytest.mark.parametrize(("arrangement", "direction"), [("stacked", "ltr"), ("timeline", "rtl")])
def test_the_screen_after_an_edit(
    qtbot: QtBot, arrangement: Arrangement, direction: Direction, zoom: float
) -> None:
    journey = generate(60)
    session = Session(journey)
    session.do(update_map(arrangement=arrangement, direction=direction), "Turn")
    view = SheetView(session, theme("light"))
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.set_zoom(zoom)
    view.centerOn(view.drawing.width / 3, view.drawing.height / 3)
    random = Random(f"{arrangement}{zoom}")
    on_screen(view)
    for _ in range(12):
        with suppress(EditError):
            if edit := edited(random, journey):
                session.do(edit, "Edit")
        after = on_screen(view)
        view.viewport().update()
        assert after == on_screen(view), edit
    session.undo_stack.clear()
