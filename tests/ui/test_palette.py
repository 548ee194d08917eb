"""The palette: things are added by dragging and by pressing; personas and lanes are switched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from journey_editor.canvas.palette import packed
from journey_editor.editing.additions import ADDABLE, Addable
from journey_editor.model import queries
from journey_editor.ui.action_table import ADDABLE as OFFERED
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import drop, middle, press, settle


def counts(window: MainWindow) -> dict[str, int]:
    journey = window.session.journey
    metrics = sum(len(one.metrics) for one in (*journey.stages, *journey.touchpoints))
    kinds = [note.kind for note in journey.notes]
    return {
        "stage": len(journey.stages),
        "touchpoint": len(journey.touchpoints),
        "persona": len(journey.personas),
        "pain_point": kinds.count("pain_point"),
        "opportunity": kinds.count("opportunity"),
        "quote": kinds.count("quote"),
        "metric": metrics,
        "note": kinds.count("text"),
    }


def test_all_that_can_be_added_is_offered() -> None:
    assert tuple(kind for kind, _, _ in OFFERED) == ADDABLE


@pytest.mark.parametrize("kind", [kind for kind in ADDABLE if kind != "persona"])
def test_a_thing_dropped_on_a_card_is_added(window: MainWindow, kind: Addable) -> None:
    before = counts(window)
    drop(window, kind, middle(window, "checkout", "touchpoint"))
    window.view.leave_text(take=True)
    assert counts(window) == {**before, kind: before[kind] + 1}
    assert window.session.undo_stack.index() == 1
    window.session.undo()
    assert counts(window) == before


def test_a_persona_dropped_on_the_title_is_added(window: MainWindow) -> None:
    area = window.view.drawing.frame.header
    drop(window, "persona", window.view.mapFromScene(QPointF(area.x + 120, area.y / 2)))
    window.view.leave_text(take=True)
    assert len(window.session.journey.personas) == 3
    assert len(window.palette_panel.personas.rows) == 3


@pytest.mark.parametrize("kind", ADDABLE)
def test_pressing_a_thing_adds_it_beside_what_is_selected(window: MainWindow, kind: Addable) -> None:
    before = counts(window)
    window.session.select(["checkout"])
    press(window.palette_panel.items.items[kind])
    assert window.view.is_typing
    window.view.leave_text(take=True)
    assert counts(window) == {**before, kind: before[kind] + 1}


def test_a_press_that_slips_away_adds_nothing(window: MainWindow) -> None:
    item = window.palette_panel.items.items["stage"]
    QTest.mousePress(item, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(item, Qt.MouseButton.LeftButton, pos=QPoint(-20, -20))
    assert window.session.is_clean


def test_what_is_carried_looks_like_a_card(window: MainWindow) -> None:
    for item in window.palette_panel.items.items.values():
        picture = item.ghost(2)
        assert picture.devicePixelRatio() == 2
        image = picture.toImage()
        colors = {image.pixel(x, image.height() // 2) for x in range(image.width())}
        assert len(colors) > 3


def test_hidden_personas_leave_the_map_but_not_the_file(window: MainWindow) -> None:
    rows = window.palette_panel.personas.rows
    press(rows["maya"].box)
    assert window.view.personas_shown == ("jonas",)
    assert not [one for one in window.view.drawing.figures if one.kind == "curve" and one.id == "maya"]
    assert window.session.is_clean
    press(rows["maya"].box)
    assert window.view.personas_shown is None


def test_pressing_a_persona_selects_it(window: MainWindow) -> None:
    press(window.palette_panel.personas.rows["jonas"].name)
    assert window.session.selection == ("jonas",)


def test_another_map_shows_all_its_personas(window: MainWindow) -> None:
    press(window.palette_panel.personas.rows["maya"].box)
    window.session.load(window.session.journey.copy(), None)
    assert window.view.personas_shown is None
    assert window.palette_panel.personas.rows["maya"].box.isChecked()


def test_its_groups_stay_together_in_a_high_window(window: MainWindow) -> None:
    window.resize(1500, 2000)
    settle()
    palette = window.palette_panel
    lanes, people = palette.lanes, palette.personas
    below = (
        lanes.mapTo(palette, lanes.rect().topLeft()).y()
        - people.mapTo(palette, people.rect().bottomLeft()).y()
    )
    assert 0 < below < 60
    assert lanes.height() < lanes.sizeHintForRow(0) * lanes.count() + 12


def _row(window: MainWindow, title: str) -> int:
    lanes = window.palette_panel.lanes
    return next(at for at in range(lanes.count()) if lanes.item(at).text() == title)


def _press_lane(window: MainWindow, title: str) -> None:
    lanes = window.palette_panel.lanes
    area = lanes.visualItemRect(lanes.item(_row(window, title)))
    press(lanes.viewport(), area.center())


def shown(window: MainWindow) -> list[str]:
    return [lane.kind for lane in queries.lanes(window.session.journey) if not lane.hidden]


def test_lanes_are_switched_by_the_mouse_in_one_step(window: MainWindow) -> None:
    _press_lane(window, "Emotions")
    assert "emotions" not in shown(window)
    assert window.session.undo_stack.index() == 1
    _press_lane(window, "Thoughts")
    assert shown(window)[-1] == "thoughts"
    window.session.undo()
    window.session.undo()
    assert window.session.is_clean
    assert "emotions" in shown(window)


def test_lanes_are_switched_and_moved_by_keys(window: MainWindow) -> None:
    lanes = window.palette_panel.lanes
    lanes.setFocus()
    lanes.setCurrentRow(_row(window, "Emotions"))
    QTest.keyClick(lanes, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert shown(window)[:3] == ["touchpoints", "pain_points", "emotions"]
    assert lanes.currentRow() == 2
    QTest.keyClick(lanes, Qt.Key.Key_Space)
    assert "emotions" not in shown(window)


def test_a_dragged_lane_goes_where_it_is_let_go(window: MainWindow) -> None:
    lanes = window.palette_panel.lanes
    lanes.setCurrentRow(_row(window, "Metrics"))
    top = lanes.visualItemRect(lanes.item(0)).top() + 2
    # The event has no source in a test, so the drop is told to the list as its own.
    lanes.shift(lanes.currentRow(), lanes.place_at(top))
    assert shown(window)[0] == "metrics"


def test_a_lane_that_was_dragged_is_still_listed(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    lanes = window.palette_panel.lanes
    names = [lanes.item(row).text() for row in range(lanes.count())]

    def drag(self: QListWidget, _: Qt.DropAction) -> None:
        lanes.shift(1, 3)
        self.model().removeRow(1)

    monkeypatch.setattr(QListWidget, "startDrag", drag)
    lanes.startDrag(Qt.DropAction.MoveAction)
    now = [lanes.item(row).text() for row in range(lanes.count())]
    assert now == [names[0], names[2], names[3], names[1], *names[4:]]


def test_a_line_tells_between_which_lanes_one_would_land(window: MainWindow) -> None:
    lanes = window.palette_panel.lanes
    below = lanes.visualItemRect(lanes.item(1))
    lanes.aim(below.bottom() - 2)
    assert lanes.mark.area is not None
    assert abs(lanes.mark.area.center().y() - below.bottom()) < 2
    pixel = lanes.viewport().grab().toImage().pixelColor(lanes.mark.area.center().toPoint())
    assert pixel.name().upper() == window.theme.accent.upper()
    lanes.aim(10_000)
    last = lanes.visualItemRect(lanes.item(len(queries.lanes(window.session.journey)) - 1))
    assert lanes.mark.area is not None
    assert abs(lanes.mark.area.center().y() - last.bottom()) < 2, "lanes that are not the map's have no order"
    lanes.aim(None)
    assert lanes.mark.area is None


def test_things_of_another_kind_are_not_dropped_on_the_lanes(window: MainWindow) -> None:
    lanes = window.palette_panel.lanes
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(10, 10), action, packed("stage"), left, none)
    lanes.dropEvent(event)
    assert not event.isAccepted()
    assert window.session.is_clean
    QApplication.processEvents()


def test_the_palette_is_switched_off_for_a_map_that_is_read_only(window: MainWindow) -> None:
    window.session.load(window.session.journey.copy(), None, read_only=True)
    assert not any(item.isEnabled() for item in window.palette_panel.items.items.values())
