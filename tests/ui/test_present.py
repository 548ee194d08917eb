"""The presentation: every stage in turn, worked by keys, clicker and mouse, with edits seen at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.layout.geometry import Rect
from journey_editor.model import plans
from journey_editor.model.edits import update
from journey_editor.model.journey import JourneyMap
from journey_editor.ui import settings as remembered
from journey_editor.ui.present import framing, motion
from journey_editor.ui.present.window import Presentation
from tests.ui.showing import Room, colors, inside, place, press, showing

Key = Qt.Key


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    yield from showing(qtbot)


def _names(room: Room) -> list[tuple[int, int]]:
    return [(step.number, step.part) for step in room.steps]


def test_it_begins_with_the_whole_map_and_goes_stage_by_stage(room: Room) -> None:
    window = room.present()
    drawing = room.view.drawing
    assert place(room) == ("", 1)
    assert inside(Rect(0, 0, drawing.width, drawing.height), window.sheet.camera)
    assert window.footer.name == "Buying a gift online"
    assert window.footer.place == ""
    seen = []
    for _ in room.steps[1:]:
        press(window, Key.Key_Right)
        seen.append(place(room)[0])
        assert inside(room.presenting.show.step.focus, window.sheet.camera)
    assert list(dict.fromkeys(seen)) == [stage.id for stage in room.session.journey.stages]
    assert window.footer.place.endswith("5 / 5")
    press(window, Key.Key_Right)
    assert room.index == len(room.steps) - 1


@pytest.mark.parametrize(
    "key", ["Right", "Down", "PageDown", "Space", "Return", "Enter"], ids=lambda key: f"next-{key}"
)
def test_keys_and_clickers_go_on(room: Room, key: str) -> None:
    window = room.present()
    press(window, getattr(Key, f"Key_{key}"))
    assert room.index == 1


@pytest.mark.parametrize("key", ["Left", "Up", "PageUp", "Backspace"])
def test_keys_and_clickers_go_back(room: Room, key: str) -> None:
    window = room.present()
    press(window, Key.Key_End)
    last = room.index
    press(window, getattr(Key, f"Key_{key}"))
    assert room.index == last - 1
    press(window, Key.Key_Home, getattr(Key, f"Key_{key}"))
    assert room.index == 0


def test_a_number_and_enter_go_to_a_stage(room: Room) -> None:
    window = room.present()
    QTest.keyClicks(window, "4")
    assert "stage 4, then Enter" in window.footer.accessibleName()
    press(window, Key.Key_Return)
    assert place(room) == ("receive", 1)
    assert window.footer.place.endswith("4 / 5")
    QTest.keyClicks(window, "77")
    press(window, Key.Key_Return)
    assert place(room) == ("receive", 1)
    QTest.keyClicks(window, "22")
    press(window, Key.Key_Backspace, Key.Key_Enter)
    assert place(room) == ("consider", 1)
    QTest.keyClicks(window, "3")
    press(window, Key.Key_Escape)
    assert window.isVisible()
    QTest.keyClicks(window, "0")
    press(window, Key.Key_Return)
    assert room.index == 0


def test_b_and_w_blank_the_screen_and_the_next_key_only_lights_it(room: Room) -> None:
    window = room.present()
    press(window, Key.Key_Right)
    for key, other, color in ((Key.Key_B, Key.Key_Period, "#000000"), (Key.Key_W, Key.Key_Comma, "#ffffff")):
        press(window, key)
        assert colors(window.grab().toImage()) == {color}
        press(window, Key.Key_Right)
        assert room.index == 1
        assert len(colors(window.grab().toImage())) > 3
        press(window, other)
        assert colors(window.grab().toImage()) == {color}
        press(window, other)
        assert room.presenting.show.blank == ""
    press(window, Key.Key_B, Key.Key_Escape)
    assert window.isVisible()
    assert room.presenting.show.blank == ""


def test_escape_leaves_and_f5_starts_again(room: Room) -> None:
    window = room.present()
    press(window, Key.Key_End, Key.Key_F5)
    assert room.index == 0
    press(window, Key.Key_Escape)
    assert not window.isVisible()
    assert not room.presenting.show.running
    again = room.present()
    assert again is window
    assert room.presenting.show.running


def test_from_here_is_the_stage_of_what_is_selected_or_in_sight(room: Room) -> None:
    room.present(here=True)
    assert place(room) == ("", 1)
    pain = next(note.id for note in room.session.journey.notes if note.at == "checkout")
    room.session.select([pain])
    room.present(here=True)
    assert place(room) == ("buy", 1)
    room.session.select([])
    room.view.set_zoom(2.0)
    stay = room.view.drawing.by_key["stage:stay"].area
    room.view.centerOn(*stay.middle)
    room.present(here=True)
    assert place(room)[0] in ("receive", "stay")
    assert room.view.visible.contains(*room.view.drawing.by_key[f"stage:{place(room)[0]}"].area.middle)


def test_the_footer_and_the_parts_can_be_switched_off(room: Room) -> None:
    window = room.present()
    tall = window.sheet.height()
    press(window, Key.Key_H)
    QApplication.processEvents()
    assert window.footer.isHidden()
    assert window.sheet.height() == window.height() > tall
    assert len(_names(room)) > 6
    QTest.keyClicks(window, "3")
    press(window, Key.Key_Return, Key.Key_L)
    assert _names(room) == [(0, 1), (1, 1), (2, 1), (3, 1), (4, 1), (5, 1)]
    assert place(room) == ("buy", 1)
    assert inside(room.presenting.show.step.focus, window.sheet.camera)


def _pixels(window: Presentation, area: Rect) -> QImage:
    """A part of the sheet as it is on screen now."""
    scale, camera = window.sheet.zoom, window.sheet.camera
    image = window.sheet.grab().toImage()
    x, y = round((area.x - camera.x) * scale), round((area.y - camera.y) * scale)
    return image.copy(x, y, round(area.w * scale), round(area.h * scale))


def test_labels_and_header_stay_in_sight(room: Room) -> None:
    window = room.present()
    QTest.keyClicks(window, "3")
    press(window, Key.Key_Return, Key.Key_Right)
    assert place(room) == ("buy", 2)
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
    press(window, Key.Key_Return, Key.Key_Right)
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
    # All lanes at once, so that the neighbours have room too.
    QTest.keyClicks(window, "3")
    press(window, Key.Key_Return, Key.Key_L)
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
    press(window, Key.Key_Return)
    before = window.sheet.grab().toImage()
    room.session.do(update("checkout", title="Pay at the till"), "Rename")
    assert window.sheet.grab().toImage() != before
    assert place(room) == ("buy", 1)
    room.session.do(plans.add_stage(room.session.journey, "First", before="discover"), "Add")
    assert place(room) == ("buy", 1)
    assert window.footer.place.endswith("4 / 6")
    room.session.do(plans.remove(room.session.journey, ["buy"]), "Delete")
    assert place(room) == ("receive", 1)
    room.session.do(update("receive", title="Get it"), "Rename")
    assert window.footer.name == "Get it"
    room.session.load(JourneyMap(), None)
    assert _names(room) == [(0, 1)]
    press(window, Key.Key_Right, Key.Key_End, Key.Key_L, Key.Key_Plus)
    assert not window.grab().toImage().isNull()


def test_a_zoom_is_kept_over_edits_and_taken_back_by_the_next_step(room: Room) -> None:
    window = room.present()
    QTest.keyClicks(window, "3")
    press(window, Key.Key_Return)
    framed = window.sheet.camera
    press(window, Key.Key_Plus, Key.Key_Plus)
    zoomed = window.sheet.camera
    assert zoomed.w == pytest.approx(framed.w / 1.25**2)
    room.session.do(update("checkout", title="Pay"), "Rename")
    assert window.sheet.camera == zoomed
    press(window, Key.Key_Minus, Key.Key_Right, Key.Key_Left)
    assert window.sheet.camera == pytest.approx(framed)


def test_the_mouse_drags_clicks_and_zooms(room: Room) -> None:
    window = room.present()
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mouseClick(window, left, none, QPoint(500, 300))
    assert room.index == 1
    QTest.mouseClick(window, Qt.MouseButton.RightButton, none, QPoint(500, 300))
    assert room.index == 0
    before = window.sheet.camera
    QTest.mousePress(window, left, none, QPoint(500, 300))
    for x in (460, 420, 400):
        QTest.mouseMove(window, QPoint(x, 280))
    QTest.mouseRelease(window, left, none, QPoint(400, 280))
    assert room.index == 0
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


def test_steps_move_smoothly_within_400_ms(room: Room, qtbot: QtBot) -> None:
    remembered.remember(motion.SETTING, "full")
    window = room.present()
    show = room.presenting.show
    start = window.sheet.camera
    seen: list[Rect] = []
    window.sheet._motion.valueChanged.connect(lambda _: seen.append(window.sheet.camera))
    press(window, Key.Key_Right)
    assert window.sheet.is_moving
    assert 150 <= window.sheet._motion.duration() <= 400
    with qtbot.waitSignal(window.sheet._motion.finished, timeout=3000):
        pass
    end = framing.window(room.view.drawing, show.step, (window.sheet.width(), window.sheet.height()))
    assert window.sheet.camera == pytest.approx(end)
    assert len(seen) > 2
    assert all(min(start.w, end.w) - 0.01 <= one.w <= max(start.w, end.w) + 0.01 for one in seen)
    # Keys that come faster than the movement are not lost.
    press(window, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert room.index == 4
    window.sheet.finish_moving()
    assert inside(show.step.focus, window.sheet.camera)


def test_nothing_moves_when_less_motion_is_asked_for(room: Room) -> None:
    window = room.present()
    press(window, Key.Key_Right)
    assert not window.sheet.is_moving
    assert inside(room.presenting.show.step.focus, window.sheet.camera)
