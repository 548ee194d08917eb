"""The presentation: every stage framed, worked by keys and clicker, mirrored for the audience."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from journey_editor.canvas.sheet_view import SheetView
from journey_editor.editing.session import Session
from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.geometry import Rect
from journey_editor.layout.style import BODY
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import apply, update
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import files
from journey_editor.ui import app
from journey_editor.ui import settings as remembered
from journey_editor.ui.present import framing, motion
from journey_editor.ui.present.audience import ONE_DISPLAY, Audience
from journey_editor.ui.present.framing import Step
from journey_editor.ui.present.presenting import Presenting
from journey_editor.ui.present.screen import MapScreen
from journey_editor.ui.present.window import Presentation
from tests.strategies import maps
from tests.ui.driving import GIFT

Key = Qt.Key
ROOM = (1280.0, 690.0)
CONTENT = ("touchpoint", "note", "thought", "metrics", "channels")


@dataclass
class Room:
    """An editor's window with the gift sample, and what it presents with."""

    window: QMainWindow
    view: SheetView
    presenting: Presenting

    @property
    def session(self) -> Session:
        return self.view.session

    def present(self, *, here: bool = False) -> Presentation:
        """The presentation, at a size that does not depend on the machine."""
        (self.presenting.from_here if here else self.presenting.from_start)()
        found = self.presenting.presentation
        assert found is not None
        found.showNormal()
        found.resize(1280, 720)
        found.sheet.finish_moving()
        QApplication.processEvents()
        return found

    def audience(self) -> Audience:
        self.presenting.open_audience()
        found = self.presenting.audience
        assert found is not None
        found.resize(1000, 640)
        QApplication.processEvents()
        return found


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    app.application()
    remembered.remember(motion.SETTING, "less")
    window = QMainWindow()
    session = Session(files.load(GIFT).journey, parent=window)
    view = SheetView(session, theme())
    window.setCentralWidget(view)
    window.resize(1100, 800)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    view.fit_map()
    presenting = Presenting(window, view)
    yield Room(window, view, presenting)
    presenting.close()


def _drawing(journey: JourneyMap, arrangement: str = "stacked") -> Drawing:
    return compose(journey, theme(), Options(arrangement=arrangement))


def _names(room: Room) -> list[tuple[int, int]]:
    return [(step.number, step.part) for step in room.presenting.show.steps]


def _press(window: Presentation | Audience, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window, key)


def _at(room: Room) -> tuple[str, int]:
    step = room.presenting.show.step
    return step.stage, step.part


# Framing ------------------------------------------------------------------------------------------


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(
    maps(max_stages=4, max_touchpoints=8),
    st.sampled_from(["stacked", "timeline"]),
    st.tuples(st.integers(300, 4000), st.integers(200, 2200)),
    st.booleans(),
)
def test_all_of_every_stage_is_shown_and_fits(
    journey: JourneyMap, arrangement: str, size: tuple[int, int], in_parts: bool
) -> None:
    drawing = _drawing(journey, arrangement)
    steps = framing.steps(drawing, size, in_parts=in_parts)
    assert [step.stage for step in steps][:1] == [""]
    assert list(dict.fromkeys(step.stage for step in steps[1:])) == [stage.id for stage in journey.stages]
    for step in steps:
        seen = framing.window(drawing, step, size)
        assert seen.w / seen.h == pytest.approx(size[0] / size[1])
        _fits(drawing, step, seen)
    for stage in journey.stages:
        areas = [step.focus for step in steps if step.stage == stage.id]
        assert in_parts or len(areas) == 1
        columns = [one for one in drawing.frame.columns if one.stage == stage.id]
        if drawing.frame.bands:
            lanes = sum(area.h for area in areas if area.x == areas[0].x)
            assert lanes >= sum(band.h for band in drawing.frame.bands)
            assert {min(area.y for area in areas)} == {drawing.frame.bands[0].y - 2}
        for placed in drawing.figures:
            middle = placed.area.middle
            if placed.kind in CONTENT and any(one.x <= middle.x <= one.x + one.w for one in columns):
                assert sum(_inside(placed.area, area) for area in areas) == 1, placed.key


def _fits(drawing: Drawing, step: Step, seen: Rect) -> None:
    """What a step is about is on screen, and neither header nor labels, where they stay, lie over it."""
    focus = step.focus
    assert _inside(focus, seen)
    if step.stage:
        panes = framing.panes(drawing)
        assert focus.x - seen.x >= panes.right - 0.01 or seen.x <= 0.01
        assert focus.y - seen.y >= panes.bottom - panes.top - 0.01


def _inside(small: Rect, large: Rect) -> bool:
    return (
        small.x >= large.x - 0.01
        and small.y >= large.y - 0.01
        and small.right <= large.right + 0.01
        and small.bottom <= large.bottom + 0.01
    )


@given(st.lists(st.tuples(st.floats(0, 20), st.floats(1, 300)), min_size=1, max_size=12), st.integers(1, 5))
def test_neighbours_are_grouped_without_a_gap(sizes: list[tuple[float, float]], count: int) -> None:
    ends, at = [], 0.0
    for gap, size in sizes:
        ends.append((at + gap, at + gap + size))
        at += gap + size
    groups = framing._groups(ends, count)
    assert len(groups) <= count
    assert [first for first, _ in groups] == [0, *[last for _, last in groups[:-1]]]
    assert groups[-1][1] == len(ends)


def test_small_text_is_shown_in_parts_that_are_larger() -> None:
    drawing = _drawing(files.load(GIFT).journey)
    (whole,) = [s for s in framing.steps(drawing, ROOM, in_parts=False) if s.stage == "buy"]
    parts = [s for s in framing.steps(drawing, ROOM) if s.stage == "buy"]
    before = framing.zoom_of(drawing, whole.focus, ROOM)
    assert before * BODY / ROOM[1] < framing.LEGIBLE
    assert [(one.part, one.parts) for one in parts] == [(1, 2), (2, 2)]
    for one in parts:
        assert framing.zoom_of(drawing, one.focus, ROOM) * BODY / ROOM[1] >= framing.LEGIBLE


def test_a_lane_too_high_for_a_screen_is_cut_between_its_cards() -> None:
    journey = files.load(GIFT).journey
    for number in range(20):
        apply(journey, plans.add_touchpoint(journey, f"Card {number}", "buy"))
    drawing = _drawing(journey)
    parts = [step for step in framing.steps(drawing, ROOM) if step.stage == "buy"]
    assert len(parts) > 2
    assert all(framing.zoom_of(drawing, one.focus, ROOM) * BODY / ROOM[1] > 0.015 for one in parts)
    cards = [one.area for one in drawing.figures if one.kind == "touchpoint" and one.id.startswith("card")]
    assert len(cards) == 20
    assert all(sum(_inside(card, one.focus) for one in parts) == 1 for card in cards)
    others = [step for step in framing.steps(drawing, ROOM) if step.stage == "stay"]
    assert len(others) < len(parts)


# Steps and keys -----------------------------------------------------------------------------------


def test_it_begins_with_the_whole_map_and_goes_stage_by_stage(room: Room) -> None:
    window = room.present()
    drawing = room.view.drawing
    assert _at(room) == ("", 1)
    assert _inside(Rect(0, 0, drawing.width, drawing.height), window.sheet.camera)
    assert window.footer.name == "Buying a gift online"
    assert window.footer.place == ""
    seen = []
    for _ in room.presenting.show.steps[1:]:
        _press(window, Key.Key_Right)
        seen.append(_at(room)[0])
        assert _inside(room.presenting.show.step.focus, window.sheet.camera)
    assert list(dict.fromkeys(seen)) == [stage.id for stage in room.session.journey.stages]
    assert window.footer.place.endswith("5 / 5")
    _press(window, Key.Key_Right)
    assert room.presenting.show.index == len(room.presenting.show.steps) - 1


@pytest.mark.parametrize(
    "key", ["Right", "Down", "PageDown", "Space", "Return", "Enter"], ids=lambda key: f"next-{key}"
)
def test_keys_and_clickers_go_on(room: Room, key: str) -> None:
    window = room.present()
    _press(window, getattr(Key, f"Key_{key}"))
    assert room.presenting.show.index == 1


@pytest.mark.parametrize("key", ["Left", "Up", "PageUp", "Backspace"])
def test_keys_and_clickers_go_back(room: Room, key: str) -> None:
    window = room.present()
    _press(window, Key.Key_End)
    last = room.presenting.show.index
    _press(window, getattr(Key, f"Key_{key}"))
    assert room.presenting.show.index == last - 1
    _press(window, Key.Key_Home, getattr(Key, f"Key_{key}"))
    assert room.presenting.show.index == 0


def test_a_number_and_enter_go_to_a_stage(room: Room) -> None:
    window = room.present()
    QTest.keyClicks(window, "4")
    assert "stage 4, then Enter" in window.footer.accessibleName()
    _press(window, Key.Key_Return)
    assert _at(room) == ("receive", 1)
    assert window.footer.place.endswith("4 / 5")
    QTest.keyClicks(window, "77")
    _press(window, Key.Key_Return)
    assert _at(room) == ("receive", 1)
    QTest.keyClicks(window, "22")
    _press(window, Key.Key_Backspace, Key.Key_Enter)
    assert _at(room) == ("consider", 1)
    QTest.keyClicks(window, "3")
    _press(window, Key.Key_Escape)
    assert window.isVisible()
    QTest.keyClicks(window, "0")
    _press(window, Key.Key_Return)
    assert room.presenting.show.index == 0


def test_b_and_w_blank_the_screen_and_the_next_key_only_lights_it(room: Room) -> None:
    window = room.present()
    _press(window, Key.Key_Right)
    for key, other, color in ((Key.Key_B, Key.Key_Period, "#000000"), (Key.Key_W, Key.Key_Comma, "#ffffff")):
        _press(window, key)
        assert _colors(window.grab().toImage()) == {color}
        _press(window, Key.Key_Right)
        assert room.presenting.show.index == 1
        assert len(_colors(window.grab().toImage())) > 3
        _press(window, other)
        assert _colors(window.grab().toImage()) == {color}
        _press(window, other)
        assert room.presenting.show.blank == ""
    _press(window, Key.Key_B, Key.Key_Escape)
    assert window.isVisible()
    assert room.presenting.show.blank == ""


def _colors(image: QImage) -> set[str]:
    steps = [
        image.pixelColor(x, y).name() for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)
    ]
    return set(steps)


def test_escape_leaves_and_f5_starts_again(room: Room) -> None:
    window = room.present()
    _press(window, Key.Key_End, Key.Key_F5)
    assert room.presenting.show.index == 0
    _press(window, Key.Key_Escape)
    assert not window.isVisible()
    assert not room.presenting.show.running
    again = room.present()
    assert again is window
    assert room.presenting.show.running


def test_from_here_is_the_stage_of_what_is_selected_or_in_sight(room: Room) -> None:
    room.present(here=True)
    assert _at(room) == ("", 1)
    pain = next(note.id for note in room.session.journey.notes if note.at == "checkout")
    room.session.select([pain])
    room.present(here=True)
    assert _at(room) == ("buy", 1)
    room.session.select([])
    room.view.set_zoom(2.0)
    stay = room.view.drawing.by_key["stage:stay"].area
    room.view.centerOn(*stay.middle)
    room.present(here=True)
    assert _at(room)[0] in ("receive", "stay")
    assert room.view.visible.contains(*room.view.drawing.by_key[f"stage:{_at(room)[0]}"].area.middle)


def test_the_footer_and_the_parts_can_be_switched_off(room: Room) -> None:
    window = room.present()
    tall = window.sheet.height()
    _press(window, Key.Key_H)
    QApplication.processEvents()
    assert window.footer.isHidden()
    assert window.sheet.height() == window.height() > tall
    assert len(_names(room)) > 6
    QTest.keyClicks(window, "3")
    _press(window, Key.Key_Return, Key.Key_L)
    assert _names(room) == [(0, 1), (1, 1), (2, 1), (3, 1), (4, 1), (5, 1)]
    assert _at(room) == ("buy", 1)
    assert _inside(room.presenting.show.step.focus, window.sheet.camera)


# What is seen -------------------------------------------------------------------------------------


def _pixels(window: Presentation, area: Rect) -> QImage:
    """A part of the sheet as it is on screen now."""
    scale, camera = window.sheet.zoom, window.sheet.camera
    image = window.sheet.grab().toImage()
    x, y = round((area.x - camera.x) * scale), round((area.y - camera.y) * scale)
    return image.copy(x, y, round(area.w * scale), round(area.h * scale))


def test_labels_and_header_stay_in_sight(room: Room) -> None:
    window = room.present()
    QTest.keyClicks(window, "3")
    _press(window, Key.Key_Return, Key.Key_Right)
    assert _at(room) == ("buy", 2)
    drawing, sheet = room.view.drawing, window.sheet
    panes = framing.panes(drawing)
    assert sheet.camera.x > 0
    assert sheet.camera.y > panes.top
    image = sheet.grab().toImage()
    label = image.copy(0, round(panes.bottom * sheet.zoom) // 2, round(panes.right * sheet.zoom) - 4, 400)
    # The label's text is dark; of the neighbour that it lies over nothing is as dark.
    assert _dark(label)
    chevron = drawing.by_key["stage:buy"]
    x = round((chevron.x + 8 - sheet.camera.x) * sheet.zoom) + 12
    y = round((chevron.y + 3 - panes.top) * sheet.zoom)
    assert image.pixelColor(x + 30, y).name().upper() == chevron.figure.band


def test_the_label_of_a_high_lane_stays_at_the_upper_edge(room: Room) -> None:
    window = room.present()
    journey = room.session.journey
    for number in range(20):
        room.session.do(plans.add_touchpoint(journey, f"Card {number}", "buy"), "Add")
    QTest.keyClicks(window, "3")
    _press(window, Key.Key_Return, Key.Key_Right)
    sheet, band = window.sheet, room.view.drawing.frame.bands[0]
    panes = framing.panes(room.view.drawing)
    edge = sheet.camera.y + panes.bottom - panes.top
    assert band.y < edge - 60
    top = round((panes.bottom - panes.top) * sheet.zoom)
    label = sheet.grab().toImage().copy(8, top, round(panes.right * sheet.zoom) - 16, round(40 * sheet.zoom))
    assert _dark(label)


def _dark(image: QImage) -> bool:
    """Whether there is text on it."""
    places = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return any(image.pixelColor(x, y).lightness() < 80 for x, y in places)


def test_what_a_stage_is_not_about_is_veiled(room: Room) -> None:
    window = room.present()
    drawing = room.view.drawing

    def darkest(stage: str) -> int:
        image = _pixels(window, drawing.by_key[f"touchpoint:{stage}"].area)
        return min(
            image.pixelColor(x, y).lightness()
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        )

    assert darkest("delivery-updates") < 120
    QTest.keyClicks(window, "3")
    _press(window, Key.Key_Return)
    assert darkest("checkout") < 90
    assert darkest("delivery-updates") > 180


def test_nothing_of_the_editing_is_seen(room: Room) -> None:
    window = room.present()
    before = window.grab().toImage()
    room.session.select(["checkout"])
    QApplication.processEvents()
    assert window.grab().toImage() == before


def test_edits_made_meanwhile_are_seen_and_the_stage_is_kept(room: Room) -> None:
    window = room.present()
    QTest.keyClicks(window, "3")
    _press(window, Key.Key_Return)
    before = window.sheet.grab().toImage()
    room.session.do(update("checkout", title="Pay at the till"), "Rename")
    assert window.sheet.grab().toImage() != before
    assert _at(room) == ("buy", 1)
    room.session.do(plans.add_stage(room.session.journey, "First", before="discover"), "Add")
    assert _at(room) == ("buy", 1)
    assert window.footer.place.endswith("4 / 6")
    room.session.do(plans.remove(room.session.journey, ["buy"]), "Delete")
    assert _at(room) == ("receive", 1)
    room.session.do(update("receive", title="Get it"), "Rename")
    assert window.footer.name == "Get it"
    room.session.load(JourneyMap(), None)
    assert _names(room) == [(0, 1)]
    _press(window, Key.Key_Right, Key.Key_End, Key.Key_L, Key.Key_Plus)
    assert not window.grab().toImage().isNull()


def test_a_zoom_is_kept_over_edits_and_taken_back_by_the_next_step(room: Room) -> None:
    window = room.present()
    QTest.keyClicks(window, "3")
    _press(window, Key.Key_Return)
    framed = window.sheet.camera
    _press(window, Key.Key_Plus, Key.Key_Plus)
    zoomed = window.sheet.camera
    assert zoomed.w == pytest.approx(framed.w / 1.25**2)
    room.session.do(update("checkout", title="Pay"), "Rename")
    assert window.sheet.camera == zoomed
    _press(window, Key.Key_Minus, Key.Key_Right, Key.Key_Left)
    assert window.sheet.camera == pytest.approx(framed)


# Mouse --------------------------------------------------------------------------------------------


def test_the_mouse_drags_clicks_and_zooms(room: Room) -> None:
    window = room.present()
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mouseClick(window, left, none, QPoint(500, 300))
    assert room.presenting.show.index == 1
    QTest.mouseClick(window, Qt.MouseButton.RightButton, none, QPoint(500, 300))
    assert room.presenting.show.index == 0
    before = window.sheet.camera
    QTest.mousePress(window, left, none, QPoint(500, 300))
    for x in (460, 420, 400):
        QTest.mouseMove(window, QPoint(x, 280))
    QTest.mouseRelease(window, left, none, QPoint(400, 280))
    assert room.presenting.show.index == 0
    assert window.sheet.camera.x - before.x == pytest.approx(100 / window.sheet.zoom, rel=0.01)
    assert window.sheet.camera.y - before.y == pytest.approx(20 / window.sheet.zoom, rel=0.01)
    at = QPointF(300, 200)
    camera, scale = window.sheet.camera, window.sheet.zoom
    under = camera.x + at.x() / scale, camera.y + at.y() / scale
    wheel = QWheelEvent(
        at, window.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(window, wheel)
    camera, larger = window.sheet.camera, window.sheet.zoom
    assert larger == pytest.approx(scale * 1.25)
    assert (camera.x + at.x() / larger, camera.y + at.y() / larger) == pytest.approx(under)


def test_the_sheet_cannot_be_dragged_out_of_sight(room: Room) -> None:
    window = room.present()
    window.sheet.pan_by(1e6, -1e6)
    camera = window.sheet.camera
    assert camera.meets(Rect(0, 0, room.view.drawing.width, room.view.drawing.height))


# Motion -------------------------------------------------------------------------------------------


def test_steps_move_smoothly_within_400_ms(room: Room, qtbot: QtBot) -> None:
    remembered.remember(motion.SETTING, "full")
    window = room.present()
    show = room.presenting.show
    start = window.sheet.camera
    seen: list[Rect] = []
    window.sheet._motion.valueChanged.connect(lambda _: seen.append(window.sheet.camera))
    _press(window, Key.Key_Right)
    assert window.sheet.is_moving
    assert 150 <= window.sheet._motion.duration() <= 400
    with qtbot.waitSignal(window.sheet._motion.finished, timeout=3000):
        pass
    end = framing.window(room.view.drawing, show.step, (window.sheet.width(), window.sheet.height()))
    assert window.sheet.camera == pytest.approx(end)
    assert len(seen) > 2
    assert all(min(start.w, end.w) - 0.01 <= one.w <= max(start.w, end.w) + 0.01 for one in seen)
    # Keys that come faster than the movement are not lost.
    _press(window, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert show.index == 4
    window.sheet.finish_moving()
    assert _inside(show.step.focus, window.sheet.camera)


def test_nothing_moves_when_less_motion_is_asked_for(room: Room) -> None:
    window = room.present()
    _press(window, Key.Key_Right)
    assert not window.sheet.is_moving
    assert _inside(room.presenting.show.step.focus, window.sheet.camera)


# The audience -------------------------------------------------------------------------------------


def test_with_one_display_it_is_an_ordinary_window_and_says_so(room: Room) -> None:
    audience = room.audience()
    assert not audience.isFullScreen()
    assert audience.notice.isVisible()
    assert audience.notice.text.text() == ONE_DISPLAY
    assert audience.windowTitle() == "Audience: Buying a gift online"


def test_it_mirrors_steps_and_the_black_screen(room: Room) -> None:
    audience = room.audience()
    window = room.present()
    _press(window, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    step = room.presenting.show.step
    assert _inside(step.focus, audience.sheet.camera)
    assert audience.sheet.focus == step.focus
    assert audience.footer.place == window.footer.place
    _press(window, Key.Key_B)
    assert _colors(audience.grab().toImage()) == {"#000000"}
    _press(window, Key.Key_B)
    assert len(_colors(audience.grab().toImage())) > 3
    _press(audience, Key.Key_PageDown)
    assert room.presenting.show.index == 4
    _press(window, Key.Key_Escape)
    assert audience.isVisible()
    assert audience.sheet.focus.w == room.view.drawing.width


def test_in_between_it_follows_the_editor_or_holds_the_map(room: Room) -> None:
    audience = room.audience()
    room.view.set_zoom(2.5)
    room.view.horizontalScrollBar().setValue(900)
    seen = room.view.visible
    assert seen.w < room.view.drawing.width
    assert _inside(Rect(seen.x, max(0.0, seen.y), seen.w, seen.h - max(0.0, -seen.y)), audience.sheet.camera)
    assert audience.sheet.camera.w < room.view.drawing.width
    audience.set_between("map")
    whole = Rect(0, 0, room.view.drawing.width, room.view.drawing.height)
    assert _inside(whole, audience.sheet.camera)
    held = audience.sheet.camera
    room.view.horizontalScrollBar().setValue(100)
    assert audience.sheet.camera == held
    before = audience.sheet.grab().toImage()
    room.session.do(update("checkout", title="Pay"), "Rename")
    assert audience.sheet.grab().toImage() != before


def test_the_show_can_run_in_the_audience_window_alone(room: Room) -> None:
    room.session.select(["checkout"])
    room.presenting.in_audience()
    audience = room.presenting.audience
    assert audience is not None
    assert room.presenting.presentation is None
    assert _at(room) == ("buy", 1)
    room.presenting.next()
    assert _at(room) == ("buy", 2)
    room.presenting.previous()
    assert audience.sheet.focus == room.presenting.show.step.focus
    audience.close()
    assert not room.presenting.show.running
    room.presenting.next()
    assert not room.presenting.show.running


def test_it_shows_timer_and_vote_above_the_map(room: Room) -> None:
    audience = room.audience()
    presenting = room.presenting
    assert not audience.face.isVisible()
    presenting.timer.begin(300)
    assert audience.face.isVisible()
    presenting.timer.reset()
    assert not audience.face.isVisible()
    assert not audience.board.isVisible()
    presenting.voting.begin(["opportunity"], 1, 1, repeats=True)
    assert audience.board.isVisible()
    presenting.voting.vote(presenting.voting.round.candidates[1])
    assert not any("vote" in line for line in audience.board.lines)
    presenting.voting.reveal()
    assert audience.board.lines == ("1. Guest checkout, price up front: 1 vote",)
    presenting.voting.close()
    assert not audience.board.isVisible()


def test_toggling_opens_and_closes_it(room: Room) -> None:
    told: list[bool] = []
    room.presenting.audience_changed.connect(told.append)
    room.presenting.toggle_audience()
    room.presenting.toggle_audience()
    assert told == [True, False]
    assert room.presenting.audience is not None
    assert not room.presenting.audience.isVisible()


def test_the_timer_is_seen_and_worked_while_presenting(room: Room) -> None:
    window = room.present()
    assert window.footer.time == ""
    _press(window, Key.Key_T)
    assert window.footer.time == "5:00  Running"
    _press(window, Key.Key_T)
    assert window.footer.time.endswith("Paused")


def test_a_screen_far_away_from_the_map_is_no_trouble(room: Room, qtbot: QtBot) -> None:
    screen = MapScreen(room.view)
    qtbot.addWidget(screen)
    screen.resize(300, 200)
    for area in (Rect(-9e5, -9e5, 10, 10), Rect(0, 0, 0, 0), Rect(0, 0, 1e6, 1)):
        screen.show_area(area)
        assert not screen.grab().toImage().isNull()


def test_on_a_second_display_it_fills_that_one_and_the_editor_keeps_its_own(tmp_path: Path) -> None:
    """The offscreen platform has as many displays as its file says; so it takes a process of its own."""
    displays = [
        {"name": name, "x": x, "y": 0, "width": 1280, "height": 720, "logicalDpi": 96, "logicalBaseDpi": 96,
         "dpr": 1}
        for name, x in (("laptop", 0), ("projector", 1280))
    ]  # fmt: skip
    config = tmp_path / "displays.json"
    config.write_text(json.dumps({"screens": displays}), encoding="utf-8")
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(
        [sys.executable, "-c", TWO_DISPLAYS], capture_output=True, text=True, env=env, check=True, timeout=60
    )
    assert json.loads(done.stdout) == {
        "screen": "projector", "full": True, "notice": False, "editor": "laptop", "presentation": "laptop",
    }  # fmt: skip


TWO_DISPLAYS = """
import json
from PySide6.QtWidgets import QMainWindow
from journey_editor.canvas.sheet_view import SheetView
from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.ui import app
from journey_editor.ui.present.presenting import Presenting

application = app.application()
window = QMainWindow()
view = SheetView(Session(parent=window), theme())
window.setCentralWidget(view)
window.setGeometry(100, 100, 800, 500)
window.show()
presenting = Presenting(window, view)
presenting.open_audience()
presenting.from_start()
application.processEvents()
audience, presentation = presenting.audience, presenting.presentation
print(json.dumps({
    "screen": audience.screen().name(), "full": audience.isFullScreen(),
    "notice": audience.notice.isVisible(), "editor": window.screen().name(),
    "presentation": presentation.screen().name(),
}))
presenting.close()
"""
