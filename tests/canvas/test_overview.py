"""The kept pictures of a map from afar: made piece by piece, mended where it changes, the same in the end."""

from __future__ import annotations

import itertools
from typing import Any, Final

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journey_editor import turns
from journey_editor.canvas import distant, layer, overview
from journey_editor.canvas.distant import Distant
from journey_editor.canvas.interim import Interim
from journey_editor.canvas.layer import MapLayer
from journey_editor.canvas.overview import Overview
from journey_editor.canvas.painting import FigurePainter
from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.drawing import Figure
from journey_editor.layout.theme import theme
from journey_editor.model.edits import Batch, SetExperience
from journey_editor.model.records import Experience
from tests.benchmarks.generate import generate

_DIFFERENT: Final = 0.002
"""The share of pixels that may differ, as edges of pieces are smoothed on their own."""


@pytest.fixture(autouse=True)
def _large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every map counts as a large one."""
    monkeypatch.setattr(overview, "_FEW", 0)


def _view(qtbot: QtBot, cards: int) -> MapView:
    view = MapView(Session(generate(cards)), theme())
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    qtbot.waitExposed(view)
    QApplication.processEvents()
    return view


def _shown(view: MapView) -> QImage:
    """What is on the screen now, without painting anything."""
    return view.viewport().grab().toImage()


def _overview(view: MapView) -> Overview:
    return view._layer._overview


def _unfinished(view: MapView) -> bool:
    return any(tile.work or tile.stale for tile in _overview(view)._tiles.values())


def _wait(qtbot: QtBot, view: MapView) -> None:
    view.viewport().update()
    qtbot.waitUntil(lambda: bool(_overview(view)._tiles) and not _unfinished(view))


def _differing(one: QImage, other: QImage) -> float:
    assert one.size() == other.size()
    places = [(x, y) for x in range(0, one.width(), 2) for y in range(0, one.height(), 2)]
    return sum(one.pixel(x, y) != other.pixel(x, y) for x, y in places) / len(places)


class _Counts:
    """How many runs were painted in frames and in each turn between them, and how many frames there were."""

    def __init__(self) -> None:
        self.frames = self.in_frames = 0
        self.turns: list[int] = []
        self.is_turn = False


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> _Counts:
    found = _Counts()
    add, paint, turn = Overview._add, Overview.paint, Overview._turn

    def adding(self: Overview, *inputs: Any) -> None:
        if found.is_turn:
            found.turns[-1] += 1
        else:
            found.in_frames += 1
        add(self, *inputs)

    def painting(self: Overview, *inputs: Any) -> None:
        found.frames += 1
        paint(self, *inputs)

    def in_turn(self: Overview, screen: QWidget) -> None:
        found.turns.append(0)
        found.is_turn = True
        turn(self, screen)
        found.is_turn = False

    monkeypatch.setattr(Overview, "_add", adding)
    monkeypatch.setattr(Overview, "paint", painting)
    monkeypatch.setattr(Overview, "_turn", in_turn)
    return found


def test_a_turn_makes_only_so_much_and_the_next_go_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, counts: _Counts
) -> None:
    view = _view(qtbot, 400)
    monkeypatch.setattr(overview, "_AT_A_TIME", 300)
    monkeypatch.setattr(overview, "_TURN", 60.0)
    view.fit_map()
    qtbot.waitUntil(lambda: counts.frames > 0)
    assert _unfinished(view)
    qtbot.waitUntil(lambda: not _unfinished(view))
    runs = len(view.index.runs)
    assert counts.in_frames == 0
    assert sum(counts.turns) >= runs
    assert max(counts.turns) < runs / 3
    assert counts.frames > 3


def test_a_small_map_is_there_with_the_first_frame(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, counts: _Counts
) -> None:
    view = _view(qtbot, 100)
    monkeypatch.setattr(overview, "_FEW", len(view.index.runs))
    monkeypatch.setattr(overview, "_TURN", 60.0)
    view.fit_map()
    qtbot.waitUntil(lambda: counts.frames > 0)
    assert not _unfinished(view)
    assert counts.in_frames >= len(view.index.runs)
    assert not counts.turns


def test_a_turn_takes_only_so_long(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, counts: _Counts) -> None:
    view = _view(qtbot, 200)
    clock = itertools.count()
    monkeypatch.setattr(overview, "perf_counter", lambda: next(clock) * 0.001)
    monkeypatch.setattr(overview, "_TURN", 0.004)
    view.fit_map()
    qtbot.waitUntil(lambda: bool(_overview(view)._tiles) and not _unfinished(view))
    assert sum(counts.turns) >= len(view.index.runs) > 10
    assert 1 <= max(counts.turns) <= 6


def test_beside_other_work_it_is_made_with_few_frames(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, counts: _Counts
) -> None:
    """Each frame would wait for Python again and again."""
    view = _view(qtbot, 400)
    monkeypatch.setattr(overview, "_AT_A_TIME", 50)
    monkeypatch.setattr(overview, "_PAUSE", 1)
    monkeypatch.setattr(overview, "_SELDOM", 60.0)
    with turns.computing():
        view.fit_map()
        qtbot.waitUntil(lambda: bool(_overview(view)._tiles) and not _unfinished(view))
        tiles = len(_overview(view)._tiles)
        beside = _shown(view)
    assert len(counts.turns) > 3 * tiles
    assert counts.frames <= tiles + 3
    monkeypatch.undo()
    _overview(view).forget()
    _wait(qtbot, view)
    assert _differing(beside, _shown(view)) == 0


def test_what_is_out_of_sight_is_not_gone_on_with(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, counts: _Counts
) -> None:
    view = _view(qtbot, 400)
    monkeypatch.setattr(overview, "_AT_A_TIME", 50)
    view.fit_map()
    with turns.computing():
        qtbot.waitUntil(lambda: counts.frames > 0)
        view.set_zoom(1.0)
        qtbot.waitUntil(lambda: not _overview(view)._has_turn)
        before = len(counts.turns)
        qtbot.wait(3 * overview._PAUSE)
    assert _unfinished(view)
    assert len(counts.turns) <= before + 1


def test_an_edit_before_it_is_whole_is_in_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, counts: _Counts
) -> None:
    view = _view(qtbot, 200)
    session = view.session
    monkeypatch.setattr(overview, "_AT_A_TIME", 60)
    view.fit_map()
    qtbot.waitUntil(lambda: len(counts.turns) >= 2)
    assert _unfinished(view)
    journey = session.journey
    cards = journey.touchpoints_of(journey.stages[-1].id)
    session.do(Batch([_feeling(one.id, card.id) for one in journey.personas for card in cards]), "Feel")
    # Without a frame, which would tell of the new drawing.
    while _unfinished(view):
        _overview(view)._turn(view.viewport())
    mended = _shown(view)
    _overview(view).forget()
    _wait(qtbot, view)
    assert _differing(mended, _shown(view)) < _DIFFERENT


def test_in_the_end_it_is_as_if_painted_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = _view(qtbot, 200)
    monkeypatch.setattr(overview, "_AT_A_TIME", 50)
    view.fit_map()
    _wait(qtbot, view)
    piecemeal = _shown(view)
    _overview(view).forget()
    _wait(qtbot, view)
    assert _differing(piecemeal, _shown(view)) == 0


def test_an_edit_mends_what_it_changed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = _view(qtbot, 200)
    session = view.session
    view.fit_map()
    _wait(qtbot, view)
    before = _shown(view)
    small = (view.drawing.width, view.drawing.height)
    card = session.journey.touchpoints_of(session.journey.stages[0].id)[0]
    monkeypatch.setattr(overview, "_AT_A_TIME", 60)
    for persona in session.journey.personas:
        session.do(_feeling(persona.id, card.id), "Feel")
    assert (view.drawing.width, view.drawing.height) == small
    _wait(qtbot, view)
    mended = _shown(view)
    assert _differing(before, mended) > 0
    _overview(view).forget()
    _wait(qtbot, view)
    assert _differing(mended, _shown(view)) < _DIFFERENT


def test_what_is_there_at_another_scale_stands_in(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = _view(qtbot, 400)
    view.set_zoom(0.12)
    _wait(qtbot, view)
    monkeypatch.setattr(Overview, "_turn", lambda _self, _screen: None)
    view.set_zoom(0.095)
    QApplication.processEvents()
    picture = _shown(view)
    area = view.drawing.frame.header
    middle = view.mapFromScene(view.visible.middle.x, area.bottom + 1_000)
    colors = {
        picture.pixelColor(x, y).name()
        for x in range(middle.x() - 60, middle.x() + 60, 3)
        for y in range(middle.y() - 60, middle.y() + 60, 3)
        if picture.rect().contains(x, y)
    }
    assert _unfinished(view)
    assert len(colors) > 4


def test_the_many_pictures_of_a_wide_map_are_not_all_kept(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = _view(qtbot, 400)
    monkeypatch.setattr(overview, "_MOST_KEPT", 4)
    for zoom in (0.19, 0.15, 0.09, 0.04, 0.02):
        view.set_zoom(zoom)
        view.viewport().grab()
    assert 1 <= len(_overview(view)._tiles) <= 12
    view.set_zoom(0.004)
    view.viewport().grab()
    assert len(_overview(view)._tiles) <= 4


def _feeling(persona: str, touchpoint: str) -> SetExperience:
    return SetExperience(persona, touchpoint, Experience(persona=persona, emotion=-2))


@pytest.mark.parametrize("zoom", [0.5, 0.3])
def test_of_a_large_map_only_so_much_is_made_ready_in_a_frame(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, zoom: float
) -> None:
    monkeypatch.setattr(layer, "_LARGE", 10)
    monkeypatch.setattr(distant, "_CARDS", 3)
    monkeypatch.setattr(distant, "_FIGURES", 3)
    monkeypatch.setattr(layer, "_TURN", 0.0)
    # What was seen before a zoom would stand in for all of it.
    monkeypatch.setattr(Interim, "keep", lambda *_: None)
    view = _view(qtbot, 200)
    made = [0]
    paint, areas, prepare = Distant.paint, distant._areas, FigurePainter._made
    work = MapLayer._prepare

    def end(self: Distant, *inputs: Any) -> None:
        paint(self, *inputs)
        made.append(0)

    def counted(figure: Figure) -> list[Any]:
        made[-1] += 1
        return areas(figure)

    def prepared(self: FigurePainter, figure: Figure) -> list[Any]:
        made[-1] += 1
        return prepare(self, figure)

    def worked(self: MapLayer, screen: QWidget) -> None:
        work(self, screen)
        made.append(0)

    monkeypatch.setattr(Distant, "paint", end)
    monkeypatch.setattr(MapLayer, "_prepare", worked)
    monkeypatch.setattr(distant, "_areas", counted)
    monkeypatch.setattr(FigurePainter, "_made", prepared)
    view.set_zoom(zoom)
    qtbot.waitUntil(lambda: len(made) > 1 and not view._layer.waits, timeout=10_000)
    assert len(made) > 4
    assert max(made) < sum(made) / 2
    slow = _shown(view)
    monkeypatch.setattr(layer, "_LARGE", 10_000)
    assert _differing(slow, _shown(view)) == 0
