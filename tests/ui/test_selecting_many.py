"""Panels beside a map of which very much is selected: Qt is given little of it, and nothing is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model.edits import update
from journey_editor.ui.outline.panel import OutlinePanel, OutlineView
from journey_editor.ui.outline.rows import OutlineRows
from journey_editor.ui.table.panel import TablePanel
from tests.benchmarks.generate import generate

TOUCHPOINTS = 600
CTRL = Qt.KeyboardModifier.ControlModifier
Calls = dict[str, int]


@pytest.fixture
def session(qapp: object) -> Session:
    return Session(generate(TOUCHPOINTS))


@pytest.fixture
def outline(session: Session, qtbot: QtBot) -> OutlinePanel:
    panel = OutlinePanel(session, theme("light"))
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    return panel


def everything(session: Session) -> list[str]:
    return [record.id for record in (*session.journey.touchpoints, *session.journey.notes)]


def click(panel: OutlinePanel, index: QModelIndex, held: Qt.KeyboardModifier) -> None:
    place = panel.view.visualRect(index).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, held, place)


def ground(panel: OutlinePanel, index: QModelIndex) -> str:
    place = panel.view.visualRect(index)
    return panel.view.viewport().grab().toImage().pixelColor(place.right() - 8, place.center().y()).name()


def test_the_outline_shows_all_without_giving_it_to_qt(
    outline: OutlinePanel, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = outline.model.index_of("s1")
    outline.view.scrollTo(stage, OutlineView.ScrollHint.PositionAtTop)
    row, other = outline.model.index(0, 0, stage), outline.model.index(1, 0, stage)
    asked: list[str] = []
    index_of = OutlineRows.index_of

    def counting(rows: OutlineRows, id_: str) -> QModelIndex:
        asked.append(id_)
        return index_of(rows, id_)

    monkeypatch.setattr(OutlineRows, "index_of", counting)
    ids = everything(session)
    plain = ground(outline, row)
    session.select(ids)
    assert not outline.view.selectionModel().hasSelection()
    assert len(asked) < 20
    assert ground(outline, row) == theme("light").accent_soft.lower() != plain
    click(outline, row, CTRL)
    gone = outline.model.id_of(row)
    assert session.selection == tuple(id_ for id_ in ids if id_ != gone)
    third = outline.model.index(2, 0, stage)
    assert ground(outline, row) != ground(outline, third) == theme("light").accent_soft.lower()
    click(outline, row, CTRL)
    assert set(session.selection) == {*ids}
    session.do(update("t300", title="Another one"), "Edit title")
    assert set(session.selection) == {*ids}
    click(outline, other, Qt.KeyboardModifier.NoModifier)
    assert session.selection == (outline.model.id_of(other),)
    assert outline.view.selectionModel().isSelected(other)
    assert ground(outline, third) == plain


def test_escape_in_the_outline_lets_go_of_all(outline: OutlinePanel, session: Session) -> None:
    session.select(everything(session))
    QTest.keyClick(outline.view, Qt.Key.Key_Escape)
    assert session.selection == ()
    assert outline.view.shared.unmarked == frozenset()


def test_qt_does_not_compare_all_rows_with_each_other(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0
    parent = OutlineRows.parent

    def counting(rows: OutlineRows, index: QModelIndex) -> QModelIndex:
        nonlocal asked
        asked += 1
        return parent(rows, index)

    # Before the panel is made, as its model keeps what it found.
    monkeypatch.setattr(OutlineRows, "parent", counting)
    panel = OutlinePanel(session, theme("light"))
    qtbot.addWidget(panel)
    panel.show()
    ids = [f"n{number}" for number in range(180)]
    asked = 0
    session.select(ids)
    assert set(panel.view.shared._shown()) == {*ids}
    assert len(ids) < asked < 40 * len(ids)


@pytest.mark.parametrize("apart", [1, 2])
def test_the_table_has_all_rows_selected(session: Session, qtbot: QtBot, apart: int) -> None:
    panel = TablePanel(session, theme("light"))
    qtbot.addWidget(panel)
    panel.show()
    cards = [f"t{number}" for number in range(TOUCHPOINTS)]
    session.select([*cards[::-apart], *everything(session)[TOUCHPOINTS:]])
    rows = sorted({index.row() for index in panel.view.selectionModel().selectedIndexes()})
    assert [panel.model.id_of(panel.model.index(row, 0)) for row in rows] == sorted(
        cards[::-apart], key=cards.index
    )
    assert panel.model.chosen() == sorted(cards[::-apart], key=cards.index)
    assert panel.view.selectionModel().isRowSelected(rows[0])
    panel.view.selectRow(5)
    assert session.selection == (panel.model.id_of(panel.model.index(5, 0)),)
