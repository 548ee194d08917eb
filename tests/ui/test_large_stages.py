"""Stages of a very large map: what is behind them is laid out in a thread."""

from __future__ import annotations

import pytest

from journey_editor.editing import large
from journey_editor.model import plans
from journey_editor.model.edits import update
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import drawn_here


def test_stages_of_a_very_large_map_come_go_and_move_in_the_thread(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey = window.session.journey
    first, last, card = journey.stages[0], journey.stages[-1], journey.touchpoints[0]
    moves = [
        plans.add_stage(journey, "New", first.id),
        update(first.id, order=f"{last.order}m"),
        plans.remove(journey, [last.id]),
    ]
    others = [update(first.id, title="New"), update(card.id, order=f"{card.order}m")]
    assert not any(large.is_large(journey, edit) for edit in moves)
    monkeypatch.setattr(large, "VERY_BIG", len(journey) // 2)
    assert [large.is_large(journey, edit) for edit in moves] == [True] * 3
    assert not any(large.is_large(journey, edit) for edit in others)
    drawn = drawn_here(monkeypatch)
    assert window.session.do(moves[2], "Remove")
    window.session.undo()
    assert journey.stages[-1].id == last.id
    assert window.session.do(moves[0], "Add")
    assert journey.stages[0].title == "New"
    assert not any(drawn)
