"""Very many selected things, and things looked for on a large map: the same, for as much as is in sight."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from journey_editor.canvas import above, overlays
from journey_editor.canvas.view import MapView
from journey_editor.editing.rows import Rows
from journey_editor.editing.session import Session
from journey_editor.editing.steps import nearest
from journey_editor.layout.compose import compose
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index
from journey_editor.layout.theme import theme
from tests.benchmarks.generate import generate


@pytest.fixture
def view(qtbot: QtBot) -> MapView:
    made = MapView(Session(generate(400)), theme())
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.set_zoom(1.0)
    return made


def picture(view: MapView, qtbot: QtBot) -> QImage:
    qtbot.wait(10)
    qtbot.waitUntil(lambda: view.is_painted)
    return view.viewport().grab().toImage()


def test_all_that_is_drawn_is_selected(view: MapView) -> None:
    kinds = ("stage", "touchpoint", "note")
    expected = [placed.id for placed in view.drawing.figures if placed.kind in kinds]
    view.select_all()
    assert view.selection == tuple(dict.fromkeys(expected))
    assert len(view.selection) > 800


def test_a_thing_is_found_by_its_kind_and_little_else_is_made(view: MapView) -> None:
    session = view.session
    for id_ in ("t300", "n300", "s9", "p1", "l399"):
        session.select([id_])
        found = view.index.of(id_, above.kinds_of(session.journey, id_))
        assert found
        assert found == [one for one in view.index.of(id_) if one.kind in above._FRAMED]
        area = view.above.selected.boundingRect()
        assert area.contains(found[0].area.middle.x, found[0].area.middle.y)
    for placed in [*view.index.of("t301"), *view.index.of("l399"), *view.index.of("p1")]:
        assert view.index.keyed(placed.key) == placed

    other = Index(compose(session.journey, theme()))
    runs = [run for standing in other.parts for run in standing.part.runs]
    made = sum("figures" in run.__dict__ for run in runs)
    for id_ in ("t300", "p1"):
        assert len(other.of(id_, above.kinds_of(session.journey, id_))) == 1
    assert sum("figures" in run.__dict__ for run in runs) == made + 2
    assert not any("ids" in run.__dict__ for run in runs)


@pytest.mark.parametrize("zoom", [1.0, 0.3])
def test_frames_of_very_many_are_those_of_each(
    view: MapView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, zoom: float
) -> None:
    view.set_zoom(zoom)
    plain = picture(view, qtbot)
    monkeypatch.setattr(above, "_VERY_MANY", 10_000)
    view.select_all()
    expected = picture(view, qtbot)
    view.session.select(())
    assert picture(view, qtbot) == plain
    monkeypatch.setattr(above, "_VERY_MANY", 300)
    monkeypatch.setattr(overlays, "_AT_A_TIME", 50)
    view.select_all()
    # What is put off comes with the next frames.
    qtbot.waitUntil(lambda: picture(view, qtbot) == expected)
    view.session.select(view.selection[:1])
    one = picture(view, qtbot)
    assert one not in (expected, plain)


def test_only_what_is_in_sight_is_framed(view: MapView, qtbot: QtBot) -> None:
    view.select_all()
    picture(view, qtbot)
    many = view.above.selected.many
    assert many is not None
    assert 0 < len(many.made) < len(view.index.runs) / 2
    # After an edit elsewhere, what stands as it stood is not looked at again.
    made = dict(many.made)
    view.redraw()
    assert view.above.selected.many is not None
    assert view.above.selected.many.made == made


def test_from_afar_all_of_a_run_is_framed_as_one(view: MapView, qtbot: QtBot) -> None:
    view.set_zoom(0.1)
    view.select_all()
    picture(view, qtbot)
    many = view.above.selected.many
    assert many is not None
    frames = [frame for _, found in many.made.values() for frame in found]
    assert 0 < len(frames) < len(view.selection) / 4


def test_things_are_found_by_id_and_key_without_writing_all_keys() -> None:
    drawing = compose(generate(400), theme())
    index = Index(drawing)
    for placed in drawing.figures[::97]:
        assert index.keyed(placed.key) == placed
        assert placed in index.of(placed.id)
    fresh = Index(compose(generate(400), theme()))
    assert fresh.keyed("touchpoint:t7") is not None
    assert fresh.keyed("touchpoint:gone") is None
    plain = [run.own for run in fresh.runs if run.own.has_plain_keys]
    assert len(plain) > 20
    assert sum("by_key" in vars(run) for run in plain) < 10


def test_what_is_nearest_to_a_place_far_below_is_found_without_looking_everywhere() -> None:
    rows = Rows(drawing := compose(generate(400), theme()), Index(drawing))
    cards = [one for one in drawing.figures if one.kind == "touchpoint"]
    for x in (0.0, drawing.width / 2, drawing.width):
        gone = Rect(x, drawing.height + 300_000, 150, 40)

        def apart(area: Rect, gone: Rect = gone) -> float:
            return abs(area.middle.x - gone.middle.x) + abs(area.middle.y - gone.middle.y)

        found = nearest(rows, gone, cards[0])
        assert found is not None
        assert apart(found.area) == min(apart(one.area) for one in cards)
