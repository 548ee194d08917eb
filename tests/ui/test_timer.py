"""The timer: right by the clock however late it is looked at, told in words, and worked by keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.layout.colors import contrast
from journey_editor.layout.theme import theme
from journey_editor.ui import app
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.workshop import timer as timer_module
from journey_editor.ui.workshop.countdown import LONGEST, MINUTE, PRESETS, Countdown, TimeError, read, shown
from journey_editor.ui.workshop.timer import SAID, WorkshopTimer, color_of
from journey_editor.ui.workshop.timer_face import TimerFace
from journey_editor.ui.workshop.timer_panel import TimerButton, TimerPanel
from tests.ui.driving import press, type_into


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def timer(qapp: QApplication, watch: Watch) -> WorkshopTimer:
    app.application()
    return WorkshopTimer(clock=watch)


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("7", 420),
        (" 1:30 ", 90),
        ("0:05", 5),
        ("90s", 90),
        ("90 sec", 90),
        ("7 min", 420),
        ("2m", 120),
        ("1.5", 90),
        ("1,5", 90),
        ("1:00:00", 3600),
        ("24:00:00", LONGEST),
    ],
)
def test_times_are_read_as_people_type_them(typed: str, seconds: float) -> None:
    assert read(typed) == seconds


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "abc",
        "0",
        "-5",
        "1:2:3:4",
        "1:",
        ":30",
        "1.2.3",
        "nan",
        "inf",
        "1e3",
        "٣",
        "25:00:00",
        "9" * 400,
        ".5",
        "0.001",
        "\u0000",
    ],
)
def test_what_is_no_time_is_said_in_a_sentence(typed: str) -> None:
    with pytest.raises(TimeError) as caught:
        read(typed)
    assert 20 < len(str(caught.value)) < 110
    assert str(caught.value).endswith(".")


@given(st.floats(1, LONGEST), st.lists(st.floats(0, 500), max_size=12))
def test_only_the_clock_counts(length: float, waits: list[float]) -> None:
    watch = Watch()
    countdown = Countdown(length, watch)
    countdown.start()
    for wait in waits:
        watch.now += wait
        assert countdown.left == pytest.approx(length - (watch.now - 1000.0), abs=1e-6)
    assert (countdown.phase == "over") == (countdown.left <= 0)


@given(
    st.lists(st.tuples(st.sampled_from(["start", "pause", "wait", "more"]), st.floats(0, 90)), max_size=30)
)
def test_pauses_take_no_time(moves: list[tuple[str, float]]) -> None:
    watch = Watch()
    countdown = Countdown(3600, watch)
    runs, expected = False, 3600.0
    for move, seconds in moves:
        if move == "wait":
            watch.now += seconds
            expected -= seconds if runs else 0
        elif move == "more":
            countdown.add(MINUTE)
            expected += MINUTE
        else:
            getattr(countdown, move)()
            runs = move == "start"
    assert countdown.left == pytest.approx(expected)
    assert countdown.runs == runs


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(300, "5:00"), (299.2, "5:00"), (0.3, "0:01"), (0, "0:00"), (-9, "0:00"), (3725, "1:02:05")],
)
def test_a_second_that_has_begun_is_shown_whole(seconds: float, text: str) -> None:
    assert shown(seconds) == text


def test_it_tells_each_phase_once_and_beeps_at_the_end(
    timer: WorkshopTimer, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    beeps: list[bool] = []
    monkeypatch.setattr(timer_module.QApplication, "beep", lambda: beeps.append(True))
    told: list[str] = []
    ends: list[bool] = []
    timer.phase_changed.connect(told.append)
    timer.ended.connect(lambda: ends.append(True))
    assert not timer.in_use
    timer.begin(2 * MINUTE)
    watch.now += 59
    timer.look()
    assert (timer.text, timer.words) == ("1:01", "Running")
    watch.now += 1
    timer.look()
    assert (timer.text, timer.words) == ("1:00", "Last minute")
    watch.now += 100
    timer.look()
    timer.look()
    assert (timer.text, timer.words, timer.share) == ("0:00", "Time is up", 0)
    assert told == ["running", "last_minute", "over"]
    assert beeps == ends == [True]
    timer.add_minute()
    assert (timer.text, timer.phase) == ("1:00", "last_minute")
    timer.pause()
    assert timer.words == "Paused"
    timer.reset()
    assert (timer.text, timer.phase, timer.in_use) == ("2:00", "ready", False)


def test_a_minute_box_is_not_all_last_minute(timer: WorkshopTimer) -> None:
    timer.begin(MINUTE)
    assert timer.phase == "running"
    timer.reset()


def test_it_runs_out_by_itself(qtbot: QtBot, qapp: QApplication) -> None:
    timer = WorkshopTimer()
    seen: list[str] = []
    timer.changed.connect(lambda: seen.append(timer.text))
    with qtbot.waitSignal(timer.ended, timeout=5000):
        timer.begin(1)
    assert seen == ["0:01", "0:00"]


@pytest.mark.parametrize("phase", SAID)
def test_digits_can_be_read_and_no_phase_is_told_by_colour_alone(phase: str) -> None:
    assert contrast(color_of(phase, theme()), theme().paper) >= 4.5
    assert len(set(SAID.values())) == len(SAID)


def test_the_panel_is_worked_by_keys(qtbot: QtBot, timer: WorkshopTimer, watch: Watch) -> None:
    button = TimerButton(timer, theme())
    qtbot.addWidget(button)
    button.show()
    panel = button.panel
    assert button.text().strip() == "Timer"
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert panel.isVisible()
    type_into(panel.own, "1:30")
    assert (timer.text, timer.runs) == ("1:30", True)
    assert button.text().strip() == "1:30 · Running"
    assert panel.own.text() == ""
    type_into(panel.own, "soon")
    assert "soon" in panel.problem.text()
    assert (timer.text, timer.runs) == ("1:30", True)
    watch.now += 30.5
    QTest.keyClick(panel.go, Qt.Key.Key_Space)
    assert (timer.text, timer.phase, panel.go.text()) == ("1:00", "paused", "Go on")
    press(panel.more)
    assert timer.text == "2:00"
    press(panel.go)
    assert timer.runs
    for minutes in PRESETS:
        press(panel.presets[minutes])
        assert timer.length == minutes * MINUTE
        assert timer.runs
    press(panel.back)
    assert (timer.text, panel.go.text(), button.text().strip()) == (f"{PRESETS[-1]}:00", "Start", "Timer")
    panel.close()


def test_the_face_says_time_and_phase_and_paints_each_phase_differently(
    qtbot: QtBot, timer: WorkshopTimer, watch: Watch
) -> None:
    face = TimerFace(timer, theme())
    qtbot.addWidget(face)
    face.resize(300, 150)
    face.show()
    timer.begin(90)
    assert face.accessibleName() == "Timer: 1:30, Running"
    running = face.grab().toImage()
    watch.now += 91
    timer.look()
    assert face.accessibleName() == "Timer: 0:00, Time is up"
    over = face.grab().toImage()
    assert over.pixelColor(20, 75).name().upper() == theme().danger
    assert running.pixelColor(20, 75).name().upper() == theme().paper


def test_its_panel_is_opened_without_the_mouse(empty: MainWindow) -> None:
    empty.commands["timer_set"].trigger()
    panel = empty.status.findChild(TimerPanel)
    assert panel is not None
    assert panel.isVisible()
    type_into(panel.own, "7")
    assert empty.presenting.timer.runs
    assert empty.presenting.timer.length == 7 * MINUTE
    QTest.keyClick(panel.own, Qt.Key.Key_Escape)
    assert not panel.isVisible()
