"""The audience window: a mirror of the show, with timer and vote, on a display of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.layout.geometry import Rect
from journey_editor.model.edits import update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.present import audience as audience_module
from journey_editor.ui.present.audience import ONE_DISPLAY
from journey_editor.ui.present.screen import MapScreen
from tests.ui.showing import Room, colors, inside, place, press, showing

Key = Qt.Key


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot) -> Iterator[Room]:
    yield from showing(qtbot)


def test_with_one_display_it_is_an_ordinary_window_and_says_so(room: Room) -> None:
    audience = room.audience()
    assert not audience.isFullScreen()
    assert audience.notice.isVisible()
    assert audience.notice.text.text() == ONE_DISPLAY
    assert audience.windowTitle() == "Audience: Buying a gift online"


def test_it_mirrors_steps_and_the_black_screen(room: Room) -> None:
    audience = room.audience()
    window = room.present()
    press(window, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    step = room.presenting.show.step
    assert inside(step.focus, audience.sheet.camera)
    assert audience.sheet.focus == step.focus
    assert audience.footer.place == window.footer.place
    press(window, Key.Key_B)
    assert colors(audience.grab().toImage()) == {"#000000"}
    press(window, Key.Key_B)
    assert len(colors(audience.grab().toImage())) > 3
    press(audience, Key.Key_PageDown)
    assert room.index == 4
    press(window, Key.Key_Escape)
    assert audience.isVisible()
    assert audience.sheet.focus.w == room.view.drawing.width


def test_in_between_it_follows_the_editor_or_holds_the_map(room: Room) -> None:
    audience = room.audience()
    room.view.set_zoom(2.5)
    room.view.horizontalScrollBar().setValue(900)
    seen = room.view.visible
    assert seen.w < room.view.drawing.width
    assert inside(Rect(seen.x, max(0.0, seen.y), seen.w, seen.h - max(0.0, -seen.y)), audience.sheet.camera)
    assert audience.sheet.camera.w < room.view.drawing.width
    audience.set_between("map")
    whole = Rect(0, 0, room.view.drawing.width, room.view.drawing.height)
    assert inside(whole, audience.sheet.camera)
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
    assert place(room) == ("buy", 1)
    room.presenting.next()
    assert place(room) == ("buy", 2)
    room.presenting.previous()
    assert audience.sheet.focus == room.presenting.show.step.focus
    audience.close()
    assert not room.presenting.show.running
    heard: list[str] = []
    room.presenting.message.connect(heard.append)
    room.presenting.next()
    room.presenting.previous()
    assert not room.presenting.show.running
    assert heard == ["Nothing is presented now; F5 begins."] * 2


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


def test_in_between_its_footer_has_the_title_of_another_map(room: Room) -> None:
    audience = room.audience()
    room.session.load(JourneyMap(MapInfo(title="Renting a bicycle")), None)
    QApplication.processEvents()
    assert audience.footer.name == "Renting a bicycle"
    assert "Renting a bicycle" in audience.windowTitle()


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
    press(window, Key.Key_T)
    assert window.footer.time == "5:00  Running"
    press(window, Key.Key_T)
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


@pytest.mark.screen
def test_on_a_second_display_it_never_takes_the_keys(
    empty: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some window managers do not give them back."""
    qtbot.waitUntil(empty.isActiveWindow)
    monkeypatch.setattr(audience_module, "other_screen", lambda own: own)
    had: list[QWindow | None] = []
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusWindowChanged.connect(had.append)
    empty.presenting.open_audience()
    audience = empty.presenting.audience
    assert audience is not None
    qtbot.waitExposed(audience)
    qtbot.wait(100)
    app.focusWindowChanged.disconnect(had.append)
    assert audience.isFullScreen()
    assert audience.windowHandle() not in had
    assert empty.isActiveWindow()
