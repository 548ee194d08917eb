"""A small map on a view that is shown, and a hand to use it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from tests.canvas.screen import Hand
from tests.editing.desk import gift


@pytest.fixture
def session(qapp: QApplication) -> Session:
    return Session(gift())


@pytest.fixture
def view(session: Session, qtbot: QtBot) -> Iterator[MapView]:
    view = MapView(session, theme())
    qtbot.addWidget(view)
    view.resize(1100, 760)
    with qtbot.waitExposed(view):
        view.show()
    view.set_zoom(1.0)
    view.setFocus()
    yield view
    view.typing.cancel()


@pytest.fixture
def hand(view: MapView) -> Hand:
    return Hand(view)
