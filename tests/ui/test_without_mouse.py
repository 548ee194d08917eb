"""A whole map without a mouse: built, felt, linked, arranged, saved and exported with nothing but keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.model import plans, queries
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import files
from journey_editor.ui.controls.rows import RowLine
from journey_editor.ui.export.dialog import ExportDialog
from journey_editor.ui.inspector.sections.parts import AddLine
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import settle, when_asked

K = Qt.Key
ALT, CTRL, NONE = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)


class Typist:
    """Two hands on a keyboard: every key goes to whatever has the focus."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def has_keys(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        widget = popup or QApplication.focusWidget() or QApplication.activeModalWidget()
        widget = widget or QApplication.activeWindow()
        assert widget is not None
        return widget

    def key(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.has_keys(), key, held)
            settle()

    def write(self, text: str) -> None:
        QTest.keyClicks(self.has_keys(), text)

    def line(self, text: str) -> None:
        """Type a text and Enter."""
        self.write(text)
        self.key(K.Key_Return)

    def add(self, letter: Qt.Key, *titles: str) -> None:
        for title in titles:
            self.key(letter)
            self.line(title)

    def tab_to(self, widget: QWidget) -> None:
        for _ in range(60):
            if QApplication.focusWidget() is widget:
                return
            self.key(K.Key_Tab)
        raise AssertionError("Tab does not lead there")


@pytest.fixture
def typist(empty: MainWindow) -> Typist:
    empty.resize(1400, 900)
    empty.activateWindow()
    empty.view.setFocus()
    settle()
    return Typist(empty)


def cards(journey: JourneyMap) -> dict[str, list[str]]:
    return {
        stage.title: [card.title for card in journey.touchpoints_of(stage.id)] for stage in journey.stages
    }


def build(typist: Typist) -> None:
    """Three stages with cards and notes, two personas and what they feel."""
    typist.add(K.Key_S, "Find", "Buy", "Stay")
    typist.add(K.Key_P, "Maya", "Jonas")
    typist.key(K.Key_Home, held=CTRL)
    typist.key(K.Key_Return)
    typist.line("Buying a gift")
    typist.key(K.Key_Down)
    typist.add(K.Key_T, "Ad", "Guide")
    typist.key(K.Key_Up, K.Key_Up, K.Key_Right)
    typist.add(K.Key_T, "Cart", "Checkout", "Email")
    typist.key(K.Key_2, K.Key_Up, K.Key_1)
    typist.add(K.Key_X, "Costs shown late")
    typist.add(K.Key_O, "Guest checkout")
    typist.add(K.Key_Q, "Why so dear")
    typist.add(K.Key_N, "Ask the team")
    typist.add(K.Key_M, "NPS 38")


def test_a_map_is_built_with_keys(typist: Typist) -> None:
    build(typist)
    journey = typist.window.session.journey
    assert journey.info.title == "Buying a gift"
    assert cards(journey) == {"Find": ["Ad", "Guide"], "Buy": ["Cart", "Checkout", "Email"], "Stay": []}
    assert [persona.name for persona in journey.personas] == ["Maya", "Jonas"]
    felt = {
        card.title: lived.emotion for card, lived in queries.experiences(journey) if lived.persona == "maya"
    }
    assert felt == {"Checkout": -2, "Email": -1}
    kinds = ["pain_point", "opportunity", "quote", "text"]
    assert [note.kind for note in journey.notes_about("checkout")] == kinds
    checkout = journey.touchpoint("checkout")
    assert checkout is not None
    assert [(metric.name, metric.value) for metric in checkout.metrics] == [("NPS", 38)]


def test_keypad_digits_and_selected_cards(typist: Typist) -> None:
    typist.add(K.Key_S, "Find")
    typist.add(K.Key_P, "Maya")
    typist.key(K.Key_Home, held=CTRL)
    typist.key(K.Key_Down)
    typist.add(K.Key_T, "Ad", "Guide")
    typist.key(K.Key_Up, held=Qt.KeyboardModifier.ShiftModifier)
    steps = typist.window.session.undo_stack.index()
    typist.key(K.Key_5, held=Qt.KeyboardModifier.KeypadModifier)
    journey = typist.window.session.journey
    assert [lived.emotion for _, lived in queries.experiences(journey)] == [2, 2]
    typist.key(K.Key_0)
    assert [lived.emotion for _, lived in queries.experiences(journey)] == [None, None]
    assert typist.window.session.undo_stack.index() == steps + 2


def test_a_map_is_arranged_with_keys(typist: Typist) -> None:
    build(typist)
    session = typist.window.session
    typist.key(K.Key_Home, held=CTRL)
    typist.key(K.Key_Down, K.Key_Right, K.Key_Down, K.Key_Down)
    assert typist.window.view.focus_id == "checkout"
    typist.key(K.Key_I, held=ALT)
    typist.key(K.Key_L)
    assert typist.window.view.linking.is_on
    typist.line("ad")
    assert [(link.source, link.target) for link in session.journey.links] == [("checkout", "ad")]
    typist.key(K.Key_Up, held=ALT)
    assert cards(session.journey)["Buy"] == ["Checkout", "Cart", "Email"]
    typist.key(K.Key_Right, held=ALT)
    assert cards(session.journey)["Stay"] == ["Checkout"]
    typist.key(K.Key_Up)
    typist.key(K.Key_Left, held=ALT)
    assert list(cards(session.journey)) == ["Find", "Stay", "Buy"]
    typist.key(K.Key_Home, held=CTRL)
    typist.key(K.Key_End)
    typist.key(K.Key_Left, held=ALT)
    assert [persona.name for persona in session.journey.personas] == ["Jonas", "Maya"]


def test_lanes_are_hidden_and_moved_with_keys(typist: Typist) -> None:
    build(typist)
    session, view = typist.window.session, typist.window.view
    before = [lane.kind for lane in queries.lanes(session.journey)]
    typist.key(K.Key_Home, held=CTRL)
    typist.key(K.Key_Down, K.Key_Down, K.Key_Left, K.Key_Down)
    assert view.focus.target is not None
    assert view.focus.target.key == "lane:emotions"
    typist.key(K.Key_Down, held=ALT)
    moved = [lane.kind for lane in queries.lanes(session.journey)]
    assert moved == [before[0], before[2], before[1], *before[3:]]
    typist.key(K.Key_V, held=ALT)
    typist.key(K.Key_L)
    typist.key(K.Key_Down)
    typist.key(K.Key_Return)
    hidden = [lane.kind for lane in queries.lanes(session.journey) if lane.hidden]
    assert hidden == [moved[1]]


def test_in_an_open_menu_letters_choose_entries(typist: Typist) -> None:
    build(typist)
    journey = typist.window.session.journey
    typist.add(K.Key_X, "Too slow")
    note = typist.window.view.focus_id
    assert journey.note(note) is not None
    before = len(journey)
    typist.key(K.Key_E, held=ALT)
    typist.key(K.Key_M)
    typist.key(K.Key_P)
    assert len(journey) == before, "P and M have added nothing"
    parked = journey.note(note)
    assert parked is not None
    assert parked.at is None


def when_file_asked(typist: Typist, path: Path) -> None:
    def act(_: QFileDialog) -> None:
        typist.key(K.Key_A, held=CTRL)
        typist.line(str(path))

    when_asked(QFileDialog, act)


def when_done(is_done: Callable[[], bool], then: Callable[[], None], dialog: ExportDialog) -> None:
    """Do something as soon as something else is done; leave a dialog in which it never is."""
    timer = QTimer(dialog)
    patience = iter(range(1000))

    def look() -> None:
        if is_done() or next(patience, None) is None:
            timer.stop()
            then() if is_done() else dialog.done(0)

    timer.timeout.connect(look)
    timer.start(10)


def test_a_map_is_saved_and_exported_with_keys(typist: Typist, qtbot: QtBot, tmp_path: Path) -> None:
    build(typist)
    path, pdf = tmp_path / "gift.journey.json", tmp_path / "gift.pdf"
    when_file_asked(typist, path)
    typist.key(K.Key_S, held=CTRL)
    assert cards(files.load(path).journey) == cards(typist.window.session.journey)
    written: list[object] = []

    def export(dialog: ExportDialog) -> None:
        dialog.exported.connect(written.append)
        typist.tab_to(dialog.target.line)
        typist.key(K.Key_A, held=CTRL)
        typist.write(str(pdf))
        typist.tab_to(dialog.start)
        typist.key(K.Key_Space)
        when_done(
            lambda: bool(written) and dialog.start.isEnabled(), lambda: typist.key(K.Key_Escape), dialog
        )

    # Without a window manager nobody gives the keys back to the window when a dialog closes.
    typist.window.activateWindow()
    settle()
    when_asked(ExportDialog, export)
    typist.key(K.Key_E, held=CTRL)
    with pypdfium2.PdfDocument(pdf) as document:
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
    for title in ("Buying a gift", "Find", "Checkout", "Maya", "Costs shown late", "Guest checkout", "NPS"):
        assert title in text


@pytest.mark.parametrize("key", [K.Key_Return, K.Key_Space])
def test_enter_presses_rows_and_buttons_as_space_does(typist: Typist, key: Qt.Key) -> None:
    build(typist)
    window = typist.window
    window.session.do(plans.add_link(window.session.journey, "ad", "guide"), "Link")
    window.session.select(["ad"])
    settle()
    rows = [one for one in window.inspector.findChildren(RowLine) if one.isVisible()]
    row = next(one for one in rows if one.accessibleName().startswith("Link to"))
    row.setFocus(Qt.FocusReason.TabFocusReason)
    typist.key(key)
    assert window.session.selection == ("ad-to-guide",)
    window.session.select(["ad"])
    settle()
    add = next(one for one in window.inspector.findChildren(AddLine) if one.isVisible())
    add.button.setFocus(Qt.FocusReason.TabFocusReason)
    typist.key(key)
    assert add.line.hasFocus()
    capture = next(one for one in window.header.findChildren(QPushButton) if one.text() == "Capture")
    capture.setFocus(Qt.FocusReason.TabFocusReason)
    typist.key(key)
    assert window.capture_bar.bar is not None
    assert window.capture_bar.bar.isVisible()
