"""A large map is freed bit by bit after another one has come, and all of it in the end."""

from __future__ import annotations

import weakref

import pytest
from pytestqt.qtbot import QtBot

from journey_editor.model.journey import JourneyMap
from journey_editor.ui import letting_go
from journey_editor.ui.letting_go import LettingGo
from journey_editor.ui.main_window import MainWindow
from tests.benchmarks.generate import generate


@pytest.fixture
def keeper(empty: MainWindow, monkeypatch: pytest.MonkeyPatch) -> LettingGo:
    monkeypatch.setattr(letting_go, "_LARGE", 1_000)
    monkeypatch.setattr(letting_go, "_AFTER", 0)
    monkeypatch.setattr(letting_go, "_BETWEEN", 0)
    monkeypatch.setattr(letting_go, "_TURN", -1.0)
    found = empty.findChild(LettingGo)
    assert found is not None
    return found


def test_a_large_map_is_let_go_of_in_turns(empty: MainWindow, keeper: LettingGo, qtbot: QtBot) -> None:
    session, view = empty.session, empty.view
    session.load(generate(400), None)
    parts = [weakref.ref(standing.part) for standing in view.index.parts]
    journey = weakref.ref(session.journey)
    left: list[int] = []
    keeper._soon.timeout.connect(lambda: left.append(keeper.kept))
    session.load(JourneyMap(), None)
    assert keeper.kept == len(parts) + 2
    assert journey() is not None
    assert sum(part() is not None for part in parts) == len(parts)
    qtbot.waitUntil(lambda: keeper.kept == 0)
    assert left == [*range(len(parts) + 1, -1, -1)]
    assert journey() is None
    assert not any(part() is not None for part in parts)


def test_a_small_map_goes_at_once(empty: MainWindow, keeper: LettingGo) -> None:
    empty.session.load(generate(20), None)
    journey = weakref.ref(empty.session.journey)
    empty.session.load(JourneyMap(), None)
    assert keeper.kept == 0
    assert journey() is None
