"""The outline of a large map: all of it is opened in turns, and closed at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.model import plans
from journey_editor.ui.outline import opening
from journey_editor.ui.outline.branches import ROOT, children
from journey_editor.ui.outline.panel import OutlinePanel
from journey_editor.ui.outline.rows import OutlineRows
from tests.benchmarks.generate import generate
from tests.ui.outline_desk import check, session_of, shown, visible


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> OutlinePanel:
    """The outline of a map that is opened row by row."""
    monkeypatch.setattr(opening, "_TURN", 0.0)
    return shown(qtbot, Session(generate(1_100)))


def everything(panel: OutlinePanel, id_: str = ROOT) -> list[str]:
    """The ids of all rows of the map from top to bottom."""
    found = []
    for below in children(session_of(panel).journey, id_, parked=True):
        found += [below, *everything(panel, below)]
    return found


def finish(panel: OutlinePanel) -> None:
    while panel.view.opening.is_busy:
        panel.view.opening.go_on()


def test_all_is_opened_in_turns_none_of_which_is_more_than_a_stage(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts, real = [0], OutlineRows.flags

    def counted(rows: OutlineRows, index: QModelIndex) -> object:
        counts[-1] += 1
        return real(rows, index)

    # Qt looks up once whose function it has to call.
    monkeypatch.setattr(OutlineRows, "flags", counted)
    monkeypatch.setattr(opening, "_TURN", 0.0)
    panel = shown(qtbot, Session(generate(1_100)))
    journey = session_of(panel).journey
    counts[:] = [0]
    panel.view.open_all()
    while panel.view.opening.is_busy:
        counts.append(0)
        panel.view.opening.go_on()
    assert len(counts) > len(journey.touchpoints)
    most = max(len(everything(panel, stage.id)) for stage in journey.stages)
    assert most <= max(counts) < 3 * most < sum(counts)
    assert visible(panel) == everything(panel)
    check(panel)


def test_turns_follow_each_other_and_what_is_in_sight_stays(
    panel: OutlinePanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_TURN", 0.01)
    view, stages = panel.view, session_of(panel).journey.stages
    panel.resize(280, 150)
    view.verticalScrollBar().setValue(100)
    first = view.indexAt(opening._CORNER)
    place, id_ = view.visualRect(first).top(), panel.model.id_of(first)
    assert first.row() > 0
    view.open_all()
    assert view.opening.is_busy
    qtbot.waitUntil(lambda: not view.opening.is_busy)
    assert visible(panel) == everything(panel)
    assert view.visualRect(panel.model.index_of(id_)).top() == place
    assert not view.visualRect(panel.model.index_of(stages[0].id)).intersects(view.viewport().rect())


def test_closing_all_ends_it(panel: OutlinePanel) -> None:
    panel.view.open_all()
    panel.view.opening.go_on()
    panel.view.close_all()
    assert not panel.view.opening.is_busy
    assert not panel.view.opening.isActive()
    assert visible(panel) == children(session_of(panel).journey, ROOT, parked=True)
    # A row that is opened by hand shows its own, all of them closed.
    stage = session_of(panel).journey.stages[0]
    panel.view.expand(panel.model.index_of(stage.id))
    own = children(session_of(panel).journey, stage.id, parked=True)
    assert len(visible(panel)) == len(children(session_of(panel).journey, ROOT, parked=True)) + len(own)


def test_a_row_that_is_closed_meanwhile_stays_closed(panel: OutlinePanel) -> None:
    last = session_of(panel).journey.stages[-1]
    panel.view.expand(panel.model.index_of(last.id))
    panel.view.open_all()
    panel.view.collapse(panel.model.index_of(last.id))
    finish(panel)
    below = set(everything(panel, last.id))
    assert visible(panel) == [id_ for id_ in everything(panel) if id_ not in below]


def test_edits_meanwhile_are_taken_in(panel: OutlinePanel) -> None:
    session, view = session_of(panel), panel.view
    view.open_all()
    stages = session.journey.stages
    gone = plans.remove(session.journey, [stages[1].id, session.journey.touchpoints_of(stages[2].id)[0].id])
    assert gone is not None
    assert session.do(gone, "Delete")
    finish(panel)
    assert visible(panel) == everything(panel)
    check(panel)


def test_another_map_ends_it(panel: OutlinePanel) -> None:
    panel.view.open_all()
    session_of(panel).load(generate(1_100), None)
    assert not panel.view.opening.is_busy
    assert len(visible(panel)) < 100


def test_it_rests_while_nobody_looks(panel: OutlinePanel) -> None:
    session = session_of(panel)
    panel.view.open_all()
    panel.hide()
    assert not panel.view.opening.isActive()
    note = next(one for one in session.journey.notes if one.at is not None)
    session.do(plans.move_notes(session.journey, {note.id}, session.journey.touchpoints[-1].id, None), "Move")
    panel.show()
    assert panel.view.opening.isActive()
    finish(panel)
    assert visible(panel) == everything(panel)
    check(panel)
