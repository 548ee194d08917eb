"""A table on its own: opened with the gift sample, read, typed in and checked."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model import queries
from journey_editor.model.records import Touchpoint
from journey_editor.storage import files
from journey_editor.ui import app
from journey_editor.ui.controls.choices import DropDown
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.table.panel import TablePanel
from tests.ui.driving import GIFT

CONTROL = Qt.KeyboardModifier.ControlModifier
KEEP = QItemSelectionModel.SelectionFlag.NoUpdate


def shown(qtbot: QtBot, session: Session) -> TablePanel:
    app.application()
    panel = TablePanel(session, theme())
    qtbot.addWidget(panel)
    panel.resize(1600, 700)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    panel.view.setFocus()
    return panel


def gift(qtbot: QtBot) -> TablePanel:
    """The table of the gift sample; its model is watched for mistakes."""
    made = shown(qtbot, Session(files.load(GIFT).journey))
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    return made


def session_of(panel: TablePanel) -> Session:
    return panel._session


def card(panel: TablePanel, id_: str) -> Touchpoint:
    found = session_of(panel).journey.touchpoint(id_)
    assert found is not None
    return found


def cell(panel: TablePanel, id_: str, key: str) -> QModelIndex:
    index = panel.model.index_of(id_)
    assert index.isValid()
    return index.siblingAtColumn(panel.model.column_of(key))


def ids(panel: TablePanel) -> list[str]:
    return [panel.model.id_of(panel.model.index(row, 0)) for row in range(panel.model.rowCount())]


def texts(panel: TablePanel, key: str) -> list[str]:
    column = panel.model.column_of(key)
    return [panel.model.index(row, column).data() for row in range(panel.model.rowCount())]


def steps(panel: TablePanel) -> int:
    return session_of(panel).undo_stack.index()


def check(panel: TablePanel) -> None:
    """Every touchpoint has a row, every column is there, and selected rows are what is selected."""
    journey = session_of(panel).journey
    assert sorted(ids(panel)) == sorted(one.id for one in journey.touchpoints)
    if panel.model._by is None:
        assert ids(panel) == [one.id for one in queries.in_order(journey)]
    keys = [column.key for column in panel.model.columns]
    assert [key for key in keys if key.startswith("emotion:")] == [
        f"emotion:{p.id}" for p in journey.personas
    ]
    names = {f"metric:{metric.name}" for one in journey.touchpoints for metric in one.metrics}
    assert {key for key in keys if key.startswith("metric:")} == names
    assert panel.model.columnCount() == len(keys) == panel.view.header.count()
    chosen = {panel.model.id_of(index) for index in panel.view.selectionModel().selectedRows()}
    assert chosen == {id_ for id_ in session_of(panel).selection if journey.touchpoint(id_)}


def open_editor(panel: TablePanel, id_: str, key: str) -> Line | DropDown:
    panel.view.setCurrentIndex(cell(panel, id_, key))
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.delegate.editor
    assert isinstance(editor, Line | DropDown)
    return editor


def enter(panel: TablePanel, text: str) -> None:
    """Replace what the open field holds, and press Enter."""
    editor = panel.view.delegate.editor
    assert isinstance(editor, Line)
    editor.selectAll()
    if text.isascii() and text:
        QTest.keyClicks(editor, text)
    elif text:
        editor.insert(text)  # QTest has no keys for it
    else:
        QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert panel.view.delegate.editor is None


def type_into(panel: TablePanel, id_: str, key: str, text: str) -> None:
    open_editor(panel, id_, key)
    enter(panel, text)


def pick(panel: TablePanel, text: str) -> None:
    """Choose a line of the open list with the keyboard."""
    editor = panel.view.delegate.editor
    assert isinstance(editor, DropDown)
    QApplication.processEvents()
    popup = editor.view()
    assert popup.isVisible()
    row = next(row for row in range(editor.count()) if editor.itemText(row) == text)
    popup.setCurrentIndex(editor.model().index(row, 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert panel.view.delegate.editor is None
