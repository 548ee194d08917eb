"""Lines that are typed quicker than they are added: they wait for a pause, and none is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model.journey import JourneyMap
from journey_editor.ui.capture_bar import pace
from journey_editor.ui.capture_bar.bar import Bar
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.recovery.keeping import Keeping
from tests.ui.capture_desk import Key, press, typed


@pytest.fixture(autouse=True)
def _quick(_by_hand: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let keys count as quick, however busy the machine is, and only the test end a pause."""
    monkeypatch.setattr(pace, "QUICK", 30.0)


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[Bar]:
    bar = Bar(Session(JourneyMap()), theme())
    qtbot.addWidget(bar)
    bar.show()
    bar.begin()
    yield bar
    bar.pace.give()


def entered(bar: Bar, *lines: str) -> None:
    for line in lines:
        typed(bar, line)
        press(bar, Key.Key_Return)


def stages(bar: Bar) -> list[str]:
    return [stage.title for stage in bar.desk.journey.stages]


def test_lines_wait_for_a_pause_and_keep_their_order(bar: Bar) -> None:
    entered(bar, "# Discover", "# Buy", "Checkout @website", "= -2")
    typed(bar, "! Shipp")
    assert stages(bar) == []
    assert bar.line.text() == "! Shipp"
    bar.pace.give()
    assert stages(bar) == ["Discover", "Buy"]
    (card,) = bar.desk.journey.touchpoints
    assert (card.title, card.channel) == ("Checkout", "website")
    assert bar.line.text() == "! Shipp"
    assert "Shipp" in bar.words.text
    typed(bar, "ing")
    press(bar, Key.Key_Return)
    bar.pace.give()
    (note,) = bar.desk.journey.notes
    assert (note.text, note.at) == ("Shipping", card.id)


def test_a_pause_adds_them_by_itself(bar: Bar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "QUICK", 0.1)
    entered(bar, "# Buy")
    qtbot.waitUntil(lambda: stages(bar) == ["Buy"])
    assert not bar.pace.waits


def test_they_do_not_wait_for_ever(bar: Bar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "_LONGEST", -1.0)
    entered(bar, "# Buy")
    typed(bar, "C")
    qtbot.waitUntil(lambda: stages(bar) == ["Buy"])
    assert bar.line.text() == "C"


def test_a_pause_grows_with_what_adding_takes(bar: Bar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "QUICK", 0.04)
    now, taken = 100.0, 0.0
    monkeypatch.setattr(pace, "monotonic", lambda: now)

    def slowly(_: object) -> None:
        nonlocal now
        now += taken

    bar._session.changed.connect(slowly)
    before, after = [], []
    for taken in (0.001, 0.05, 0.09, 20.0, 0.0):
        entered(bar, f"# Buy for {taken}")
        before.append(bar.pace._pause.interval())
        bar.pace.give()
        after.append(round(bar.pace.pause * 1000))
    assert after == [40, 150, 270, 500, 40]
    assert before == [40, *after[:-1]]


@pytest.mark.parametrize(
    ("key", "held", "text"),
    [
        (Key.Key_S, Qt.KeyboardModifier.ControlModifier, "\x13"),
        (Key.Key_V, Qt.KeyboardModifier.AltModifier, "v"),
        (Key.Key_F5, Qt.KeyboardModifier.NoModifier, ""),
    ],
)
def test_a_shortcut_finds_them_on_the_map(
    bar: Bar, key: Qt.Key, held: Qt.KeyboardModifier, text: str
) -> None:
    entered(bar, "# Buy")
    QApplication.sendEvent(bar.line, QKeyEvent(QEvent.Type.ShortcutOverride, key, held, text))
    assert stages(bar) == ["Buy"]


def test_a_letter_with_altgr_lets_them_wait(bar: Bar) -> None:
    entered(bar, "# Buy")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QApplication.sendEvent(bar.line, QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_E, both, "€"))
    assert bar.pace.waits


def test_tab_goes_on_from_the_stage_that_waited(bar: Bar) -> None:
    entered(bar, "# Discover", "# Buy")
    press(bar, Key.Key_Backtab)
    entered(bar, "Advert")
    bar.pace.give()
    (card,) = bar.desk.journey.touchpoints
    assert card.stage == bar.desk.journey.stages[0].id


def test_a_line_that_is_not_understood_can_be_brought_back(bar: Bar) -> None:
    entered(bar, "# Buy", "#", "Checkout")
    typed(bar, "= 1")
    bar.pace.give()
    assert bar.line.text() == "= 1"
    assert [card.title for card in bar.desk.journey.touchpoints] == ["Checkout"]
    press(bar, Key.Key_Up, Key.Key_Up)
    assert bar.line.text() == "#"


def test_a_line_that_waited_alone_comes_back_to_be_corrected(bar: Bar) -> None:
    entered(bar, "#")
    bar.pace.give()
    assert (bar.line.text(), bar.line.selectedText()) == ("#", "#")


def test_what_cannot_be_changed_now_is_not_lost(bar: Bar, monkeypatch: pytest.MonkeyPatch) -> None:
    entered(bar, "# Buy")
    typed(bar, "Che")
    monkeypatch.setattr(Session, "do", lambda *_: False)
    bar.pace.give()
    assert bar.line.text() == "Che"
    press(bar, Key.Key_Up)
    assert bar.line.text() == "# Buy"


def test_a_crash_finds_them_kept(empty: MainWindow) -> None:
    empty.capture_bar.open()
    bar = empty.capture_bar.bar
    assert bar is not None
    entered(bar, "# Buy", "Checkout")
    typed(bar, "= 1")
    assert bar.line.unadded == "# Buy\nCheckout\n= 1"
    taken = Keeping(empty)
    taken._on_focus(None, bar.line)
    kept = taken._unsaved()
    taken.finish()
    assert kept is not None
    assert [note.text for note in kept.notes] == ["# Buy\nCheckout\n= 1"]
    bar.line.clear()


def test_a_key_between_lets_the_rest_wait_on(bar: Bar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    entered(bar, "# Discover", "# Buy", "# Stay")
    monkeypatch.setattr(bar.pace, "_pause", QTimer())  # no turn comes by itself
    bar.pace._on_pause()
    assert stages(bar) == ["Discover"]
    typed(bar, "C")
    assert bar.pace.lines == ("# Buy", "# Stay")


def test_saving_and_closing_have_them(empty: MainWindow) -> None:
    empty.capture_bar.open()
    bar = empty.capture_bar.bar
    assert bar is not None
    entered(bar, "# Buy")
    assert stages(bar) == []
    empty.flush()
    assert stages(bar) == ["Buy"]
    entered(bar, "# Stay")
    empty.capture_bar.close()
    assert stages(bar) == ["Buy", "Stay"]
