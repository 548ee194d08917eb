"""Fields in rows: none opens where nothing can be typed, and Enter takes the text before anything else."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import files
from journey_editor.ui import cells
from journey_editor.ui.controls.lines import Area, Line
from journey_editor.ui.outline.branches import PERSONAS
from journey_editor.ui.outline.panel import OutlinePanel
from journey_editor.ui.parking.panel import ParkingPanel
from journey_editor.ui.table.panel import TablePanel
from tests.ui import outline_desk, parking_desk, table_desk
from tests.ui.driving import GIFT

Panel = OutlinePanel | TablePanel | ParkingPanel
Shown = Callable[[QtBot, Session], Panel]
PANELS = {"outline": outline_desk.shown, "table": table_desk.shown, "parking": parking_desk.shown}
ENTER = Qt.Key.Key_Return


@pytest.mark.parametrize("shown", PANELS.values(), ids=PANELS.keys())
def test_enter_in_an_empty_list_opens_nothing(qtbot: QtBot, shown: Shown) -> None:
    panel = shown(qtbot, Session(JourneyMap()))
    QTest.keyClick(panel.view, ENTER)
    assert panel.view.delegate.editor is None


@pytest.mark.parametrize("shown", PANELS.values(), ids=PANELS.keys())
def test_enter_with_no_row_chosen_opens_nothing(qtbot: QtBot, shown: Shown) -> None:
    panel = shown(qtbot, Session(files.load(GIFT).journey))
    panel.view.setCurrentIndex(QModelIndex())
    QTest.keyClick(panel.view, ENTER)
    assert panel.view.delegate.editor is None


def test_the_caption_of_a_group_is_not_typed_in(qtbot: QtBot) -> None:
    panel = outline_desk.gift(qtbot)
    panel.view.setCurrentIndex(panel.model.index_of(PERSONAS))
    QTest.keyClick(panel.view, ENTER)
    assert panel.view.delegate.editor is None


@pytest.mark.parametrize("shown", PANELS.values(), ids=PANELS.keys())
def test_a_map_that_cannot_be_changed_is_not_typed_in(qtbot: QtBot, shown: Shown) -> None:
    session = Session()
    panel = shown(qtbot, session)
    session.load(files.load(GIFT).journey, None, read_only=True)
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    QTest.keyClick(panel.view, ENTER)
    assert panel.view.delegate.editor is None


@pytest.mark.parametrize("shown", PANELS.values(), ids=PANELS.keys())
def test_asking_twice_opens_one_field(qtbot: QtBot, shown: Shown) -> None:
    panel = shown(qtbot, Session(files.load(GIFT).journey))
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    cells.begin_typing(panel.view)
    editor = panel.view.delegate.editor
    assert editor is not None
    cells.begin_typing(panel.view)
    assert panel.view.delegate.editor is editor


@pytest.mark.parametrize("shown", PANELS.values(), ids=PANELS.keys())
def test_enter_takes_the_text_before_the_next_key(qtbot: QtBot, shown: Shown) -> None:
    session = Session(files.load(GIFT).journey)
    panel = shown(qtbot, session)
    panel.view.setCurrentIndex(panel.model.index(0, int(isinstance(panel, TablePanel))))
    cells.begin_typing(panel.view)
    editor = panel.view.delegate.editor
    assert isinstance(editor, Line | Area)
    editor.selectAll()
    QTest.keyClicks(editor, "Other")
    QTest.keyClick(editor, ENTER)
    assert panel.view.delegate.editor is None
    assert session.undo_stack.index() == 1
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    session.undo()
