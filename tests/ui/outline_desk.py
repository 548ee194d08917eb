"""An outline on its own: opened with the gift sample, read, dragged in and checked."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.storage import files
from journey_editor.ui import app
from journey_editor.ui.outline.branches import PARKED, PERSONAS, ROOT
from journey_editor.ui.outline.model import OutlineModel
from journey_editor.ui.outline.panel import OutlinePanel
from tests.ui.driving import GIFT

MOVE = Qt.DropAction.MoveAction
STAGES = ["discover", "consider", "buy", "receive", "stay"]


def shown(qtbot: QtBot, session: Session) -> OutlinePanel:
    app.application()
    panel = OutlinePanel(session, theme())
    qtbot.addWidget(panel)
    panel.resize(280, 900)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    panel.view.setFocus()
    return panel


def gift(qtbot: QtBot) -> OutlinePanel:
    """The outline of the gift sample with two more parked notes; its model is watched for mistakes."""
    session = Session(files.load(GIFT).journey)
    for text in ("Who pays?", "Gift receipts"):
        edit = plans.add_note(session.journey, "question", text, None)
        assert session.do(edit, "Park")
    made = shown(qtbot, session)
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    return made


def session_of(panel: OutlinePanel) -> Session:
    return panel._session


def rows(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    above = QModelIndex() if parent is None else parent
    assert isinstance(model, OutlineModel)
    return [model.id_of(model.index(row, 0, above)) for row in range(model.rowCount(above))]


def check(panel: OutlinePanel) -> None:
    """The tree says what the map says, on every level, and nothing else."""
    model, journey = panel.model, session_of(panel).journey
    parked = journey.notes_about(None) if model._parked else ()
    groups = [PERSONAS] * bool(journey.personas) + [PARKED] * bool(parked)
    assert rows(model) == [*(stage.id for stage in journey.stages), *groups]
    for stage in journey.stages:
        at = model.index_of(stage.id)
        cards = [card.id for card in journey.touchpoints_of(stage.id)]
        assert rows(model, at) == [note.id for note in journey.notes_about(stage.id)] + cards
        for card in cards:
            below = model.index_of(card)
            assert model.parent(below) == at
            assert rows(model, below) == [note.id for note in journey.notes_about(card)]
    if journey.personas:
        assert rows(model, model.index_of(PERSONAS)) == [persona.id for persona in journey.personas]
    if parked:
        assert rows(model, model.index_of(PARKED)) == [note.id for note in parked]
    marked = {model.id_of(index) for index in panel.view.selectionModel().selectedRows()}
    shown = marked | {id_ for id_ in panel.view.shared.unmarked if model.index_of(id_).isValid()}
    assert shown == {id_ for id_ in session_of(panel).selection if model.index_of(id_).isValid()}


def visible(panel: OutlinePanel) -> list[str]:
    """The ids of the rows from top to bottom that no closed row hides."""
    found, index = [], panel.model.index(0, 0)
    while index.isValid():
        found.append(panel.model.id_of(index))
        index = panel.view.indexBelow(index)
    return found


def drag(panel: OutlinePanel, *ids: str) -> QMimeData:
    return panel.model.mimeData([panel.model.index_of(id_) for id_ in ids])


def drop(panel: OutlinePanel, data: QMimeData, parent: str, row: int = -1) -> bool:
    at = QModelIndex() if parent == ROOT else panel.model.index_of(parent)
    can = panel.model.canDropMimeData(data, MOVE, row, 0, at)
    did = panel.model.dropMimeData(data, MOVE, row, 0, at)
    assert can == did
    return did


def steps(panel: OutlinePanel) -> int:
    return session_of(panel).undo_stack.index()
