"""A parking lot on its own: opened with three notes, read, dragged to and checked."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from journey_editor.canvas import carrying
from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import AddNode, Batch
from journey_editor.model.records import Note
from journey_editor.storage import files
from journey_editor.ui import app
from journey_editor.ui.parking.panel import ParkingPanel
from tests.ui.driving import GIFT

MOVE, LEFT, NONE = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def shown(qtbot: QtBot, session: Session) -> ParkingPanel:
    app.application()
    panel = ParkingPanel(session, theme())
    qtbot.addWidget(panel)
    panel.resize(280, 700)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


def three(qtbot: QtBot) -> ParkingPanel:
    """Three notes in the parking lot: a, b and c."""
    journey = files.load(GIFT).journey
    session = Session(journey)
    gone = plans.remove(journey, [note.id for note in journey.notes_about(None)])
    assert gone is not None
    last = journey.notes[-1].order
    kinds = {"a": "question", "b": "idea", "c": "pain_point"}
    notes = [
        AddNode(Note(id=id_, kind=kind, text=f"Note {id_}", order=f"{last}{id_}"))  # type: ignore[arg-type]
        for id_, kind in kinds.items()
    ]
    assert session.do(Batch((*gone.edits, *notes)), "Prepare")
    session.undo_stack.clear()
    made = shown(qtbot, session)
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    return made


def session_of(panel: ParkingPanel) -> Session:
    return panel._session


def ids(panel: ParkingPanel) -> list[str]:
    return [panel.model.id_of(panel.model.index(row, 0)) for row in range(panel.model.rowCount())]


def parked(panel: ParkingPanel) -> list[str]:
    return [note.id for note in session_of(panel).journey.notes_about(None)]


def note(panel: ParkingPanel, id_: str) -> Note:
    found = session_of(panel).journey.note(id_)
    assert found is not None
    return found


def steps(panel: ParkingPanel) -> int:
    return session_of(panel).undo_stack.index()


def check(panel: ParkingPanel) -> None:
    assert ids(panel) == parked(panel)
    chosen = {panel.model.id_of(index) for index in panel.view.selectionModel().selectedRows()}
    assert chosen == set(session_of(panel).selection) & set(parked(panel))
    assert panel._said.text() == (str(len(parked(panel))) if parked(panel) else "")
    assert panel._waiting.isVisibleTo(panel) == (not parked(panel))


def drop(panel: ParkingPanel, data: QMimeData, row: int = -1, on: str = "") -> bool:
    at = panel.model.index_of(on) if on else QModelIndex()
    can = panel.model.canDropMimeData(data, MOVE, row, 0, at)
    did = panel.model.dropMimeData(data, MOVE, row, 0, at)
    assert can == did
    return did


def carried(panel: ParkingPanel, *of: str) -> QMimeData:
    data = QMimeData()
    carrying.pack(data, session_of(panel), of)
    return data
